import type { Sign } from '../sign';

export default {
  id: 'user-led-or-dpo-led',
  name: 'User led or dpo led',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet:
      's1 (experts by experience are disabled people; Independent Living); s4 matrix right-hand column and bottom row',
    other:
      'CRPD art. 4(3) and GC7 (organisations OF disabled people: led, directed, governed by them, clear majority of members); Arnstein rungs 7-8; IAP2 Empower',
  },
  stages: ['agenda', 'planning', 'design', 'decision', 'delivery', 'evaluation'],
  level: 'user-led',
  strength: 'strong',
  family: 'user-led',
  explain: 'Disabled people or their own groups led the work.',
  ask: "Ask: 'Which groups run by disabled people took part? Were they paid?'",
  easyRead: 'Disabled people or their own groups led the work.',
  evidence: [],
  flags: [
    { text: "The work was led by a disabled people's organisation." },
    { text: 'Run and controlled by disabled people' },
    { text: 'The Centre for Independent Living holds the contract.' },
    { text: 'Our board is made up of disabled people, and so is our staff team.' },
    { text: 'The strategy was drafted by organisations of persons with disabilities, with funding from the ministry.' },
    { text: 'User-led from start to finish' },
    { text: 'Views of DPOs were given priority over those of service providers.' },
    { text: 'Peer-led research by mad and disabled researchers' },
    { text: 'Who led it? We did: People First groups in four counties.' },
  ],
  passes: [
    { text: 'DPO = Data Protection Officer', why: 'very common in footers and privacy notices' },
    { text: 'User-led growth / user-led design', why: 'tech marketing' },
    {
      text: 'A national charity for disabled people',
      why: 'organisation FOR: see proxy-voices unless shown to be led by disabled people',
    },
    { text: 'Led by Councillor Smith, who is disabled.', why: "one person's identity: do not infer" },
  ],
} satisfies Sign;
