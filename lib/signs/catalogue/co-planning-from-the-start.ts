import type { Sign } from '../sign';

export default {
  id: 'co-planning-from-the-start',
  name: 'Co planning from the start',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: 's5 (planning as equals at each stage); s4 matrix, middle planning column (co-planners)',
    other: 'Gunning 1; NHS England guidance (start early); CRPD GC7 (early stage)',
  },
  stages: ['agenda', 'planning'],
  level: 'co-designing',
  strength: 'strong',
  family: 'planning-and-design',
  explain: 'People who use the service helped to plan it right from the beginning.',
  ask: "Ask: 'When did people first join in? What was already fixed by then?'",
  easyRead: 'People who use the service helped to plan it right from the beginning.',
  evidence: [],
  flags: [
    { text: 'Disabled people were part of the planning team from day one.' },
    { text: 'From the outset, families and staff shaped the plan side by side.' },
    {
      text: 'Before any options existed, twelve people with lived experience met to say what a good service looks like.',
    },
    { text: "Co-planned with the tenants' association" },
    { text: 'Joint planning sessions between self-advocates and commissioners were held before the budget was set.' },
    { text: 'Representatives of DPOs have been in the planning group since it was first set up.' },
    { text: 'Early and shared planning: how the strategy came about' },
    { text: 'People who will live in the new homes have helped plan them since before a site was bought.' },
  ],
  passes: [
    { text: 'From the outset the council has been clear that savings are needed.', why: 'start marker, wrong actor' },
    { text: 'Your care plan will be written with you.', why: 'individual plan; scope = individual' },
    { text: 'People will be able to comment on the draft plan.', why: 'late-involvement' },
    { text: 'Family planning clinic; lesson planning; workforce planning', why: 'other senses' },
  ],
} satisfies Sign;
