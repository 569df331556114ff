import type { Sign } from '../sign';

export default {
  id: 'equal-partnership',
  name: 'Equal partnership',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet:
      's1 (equal partnership and collaboration); s4 principle 3 (working together in equal partnership); s6 (treated equally, equal input)',
    other: 'SCIE Equality; TLAP step 7; NICE QS148 statement 1',
  },
  stages: ['planning', 'design', 'decision', 'delivery'],
  level: 'deciding-together',
  strength: 'weak',
  family: 'warm-words',
  explain: 'The text says people who use services and staff work as equals. This is a promise. Look for proof.',
  ask: "Ask: 'Can you show us two things that were different because people were equal partners?'",
  easyRead: 'The text says people who use services and staff work as equals. This is a promise. Look for proof.',
  evidence: [],
  flags: [
    { text: 'People who draw on care and support are equal partners in this programme.' },
    { text: 'Staff and experts by experience worked side by side as equals.' },
    { text: 'An equal partnership between tenants, carers and professionals' },
    { text: 'Everyone round the table carries the same weight.' },
    { text: 'Members told us they were treated as colleagues, not as guests.' },
    { text: "In this group no one's view counts for more because of their job title." },
    { text: 'Working as equals: how our panel runs' },
    { text: 'Is everyone an equal partner here? That is our test.' },
  ],
  passes: [
    { text: 'The council and the health board are equal partners in the joint venture.', why: 'two organisations' },
    { text: 'Equal opportunities employer / Equality Act 2010 / equal pay', why: 'workforce law' },
    { text: 'Partners must contribute equal match funding.', why: 'money between bodies' },
    { text: 'People are not yet equal partners in our work.', why: 'negated: honest admission, show as context' },
  ],
} satisfies Sign;
