import type { Sign } from '../sign';

export default {
  id: 'membership-and-ownership',
  name: 'Membership and ownership',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: 's6 KeyRing (each tenant becomes a member; gives responsibility back)',
    other: 'Nesta; Arnstein rungs 7-8',
  },
  stages: ['delivery', 'decision'],
  level: 'user-led',
  strength: 'medium',
  family: 'decision',
  explain: 'People belong to the service and part of it is theirs.',
  ask: "Ask: 'What can members decide? Do they vote for the leaders?'",
  easyRead: 'People belong to the service and part of it is theirs.',
  evidence: [],
  flags: [
    { text: 'Everyone who lives in the network is a member, with a say in how it runs.' },
    { text: 'When you move in you become a member, not a client.' },
    { text: 'The co-op is owned by the people it supports.' },
    { text: 'Membership is automatic and free for people who use the service.' },
    { text: 'As a member I can stand for the board.' },
    { text: "The organisation is a members' body: disabled people hold the shares." },
    { text: 'Belonging, not just attending: our membership model' },
    { text: 'All participants are voting members of the association.' },
  ],
  passes: [
    { text: 'Cabinet Member / Member of Parliament / board member / team member / family member', why: '' },
    { text: "Gym membership, library membership, log in to the members' area", why: '' },
    { text: 'EU Member States', why: '' },
    { text: 'Become a member of our e-panel to get surveys.', why: 'mailing list: not ownership' },
  ],
} satisfies Sign;
