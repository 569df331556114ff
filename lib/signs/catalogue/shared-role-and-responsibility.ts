import type { Sign } from '../sign';

export default {
  id: 'shared-role-and-responsibility',
  name: 'Shared role and responsibility',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet:
      's4 principle 1 (each person has a role and responsibility for an effective service); s6 KeyRing (gives responsibility back to people)',
    other: 'NEF/Nesta blurring roles; Arnstein rung 6',
  },
  stages: ['planning', 'delivery', 'decision'],
  level: 'deciding-together',
  strength: 'medium',
  family: 'delivery',
  explain: 'People who use the service have a real job to do in it, with tasks that are theirs.',
  ask: "Ask: 'What jobs do people who use the service do? Are these written down?'",
  easyRead: 'People who use the service have a real job to do in it, with tasks that are theirs.',
  evidence: [],
  flags: [
    { text: 'Experts by experience lead two of the five workstreams.' },
    {
      text: 'Interview panels for support staff always include someone who uses the service, and they ask the first question.',
    },
    { text: "Responsibility for the welcome pack sits with the residents' editorial team." },
    { text: 'The training day is planned and run by people with a learning disability.' },
    { text: 'Responsibilities are split between staff and members and written down in a working agreement.' },
    { text: 'Tenants hold the small grants budget and report on how it is spent.' },
    { text: 'A role for everyone: who does what in our group' },
    { text: 'Members of the network are responsible for the newsletter and for greeting new people.' },
  ],
  passes: [
    { text: 'Roles and responsibilities of the Data Protection Officer', why: 'organisational boilerplate' },
    { text: 'The role of the council is to listen.', why: 'role of the organisation' },
    { text: 'Patients have a responsibility to cancel appointments.', why: 'rule of conduct' },
    { text: 'We hope people will take on more responsibility in future.', why: 'hope only: promise-without-plan' },
  ],
} satisfies Sign;
