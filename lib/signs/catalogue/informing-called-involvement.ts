import type { Sign } from '../sign';

export default {
  id: 'informing-called-involvement',
  name: 'Informing called involvement',
  polarity: 'tokenistic',
  tier: 2,
  source: {
    factSheet: 's5 (processes that appear positive and engaging), by extension',
    other: 'Arnstein rung 3; IAP2 Inform; TLAP steps 2-3',
  },
  stages: ['planning', 'decision'],
  level: 'informing',
  strength: 'medium',
  family: 'concern',
  explain: 'It is called engagement, but it only tells people things.',
  ask: "Ask: 'How can people answer back and change the plan?'",
  easyRead: 'It is called engagement, but it only tells people things.',
  evidence: [],
  flags: [
    { text: 'Engagement events will be held to explain the changes.' },
    { text: 'Residents were engaged by letter.' },
    { text: 'Consultation took the form of a briefing for families.' },
    { text: 'Service users have been engaged via an awareness campaign.' },
    { text: 'Stakeholders were consulted on 3 May when the decision was announced.' },
    { text: 'We involved tenants by keeping them up to date.' },
    { text: 'Community engagement: 4,000 leaflets delivered' },
    { text: 'People will be involved through regular bulletins.' },
  ],
  passes: [
    { text: 'This is an information session.', why: 'honest label' },
    { text: 'Event with presentation, then group work and votes', why: 'two-way' },
    { text: 'We informed people, then met to plan.', why: 'both' },
    { text: 'Information and advice service', why: 'service' },
  ],
} satisfies Sign;
