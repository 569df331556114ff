import type { Sign } from '../sign';

export default {
  id: 'responsibility-without-power',
  name: 'Responsibility without power',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet:
      's4 principle 3 (power AND responsibility shift together); s4 matrix bottom-left cell (user delivery of professionally planned services)',
    other: "Loeffler on the 'dark side' and unfair burdens; studies of responsibilisation under austerity",
  },
  stages: ['delivery', 'planning'],
  level: 'involving',
  strength: 'medium',
  family: 'concern',
  explain: 'People get the work, but not the power or the money.',
  ask: "Ask: 'What can people decide? What money and help come with it?'",
  easyRead: 'People get the work, but not the power or the money.',
  evidence: [],
  flags: [
    { text: "Volunteers will take over the running of the centre, using the council's operating manual." },
    { text: 'Users deliver sessions to a script agreed by managers.' },
    { text: 'From April the group will be self-run. Funding ends in March.' },
    { text: 'Peer volunteers must follow the pathway and may not change it.' },
    { text: 'Community groups are invited to adopt services the council can no longer run.' },
    { text: 'The programme is designed by professionals and delivered by trained participants.' },
    { text: 'People will be responsible for their own transport under the new policy.' },
    { text: 'It will be handed to users once the model has been finalised.' },
  ],
  passes: [
    { text: 'Members asked to run it, set the rules and hold the budget.', why: 'genuine' },
    { text: 'Patients are responsible for cancelling appointments.', why: 'conduct rule' },
    { text: "The group took over with three years' funding and its own board.", why: 'power and money' },
    { text: 'Some fear that people will be left to run services alone.', why: 'reported' },
  ],
} satisfies Sign;
