import type { Sign } from '../sign';

export default {
  id: 'networks-and-peer-support',
  name: 'Networks and peer support',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: 's6 (social networks need building and keeping up); s6 KeyRing (network in the community)',
    other: 'NEF/Nesta peer support networks; NICE NG44 1.1 (social networks)',
  },
  stages: ['delivery', 'planning'],
  level: 'co-designing',
  strength: 'medium',
  family: 'delivery',
  explain: 'People are helped to link up with and support each other.',
  ask: "Ask: 'How do you help people to meet and support each other?'",
  easyRead: 'People are helped to link up with and support each other.',
  evidence: [],
  flags: [
    { text: 'Members look out for one another and link up with neighbours.' },
    { text: 'The network was built by tenants and is kept going by them.' },
    { text: 'Friendships and local links are part of the plan, not an extra.' },
    { text: 'Circles of support: friends, family and neighbours' },
    { text: 'New links were made between the group and the local allotment society.' },
    { text: 'Stronger networks, chosen and led by members' },
    { text: 'We fund a peer network so people can meet without staff.' },
    { text: 'Self-advocacy groups across the county are joined up through a shared forum.' },
  ],
  passes: [
    { text: 'Social network accounts: follow us on Facebook, X, Instagram', why: '' },
    { text: 'Social housing; social media; social worker', why: '' },
    { text: 'Networking event for suppliers', why: '' },
    { text: 'Peer review / peer challenge', why: 'councils' },
  ],
} satisfies Sign;
