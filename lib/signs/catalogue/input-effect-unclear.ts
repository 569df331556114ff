import type { Sign } from '../sign';

export default {
  id: 'input-effect-unclear',
  name: 'Input effect unclear',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: 's5 (people left not knowing what difference their knowledge made)',
    other: 'Gunning 4; IAP2 Consult promise; UK Standards (Impact)',
  },
  stages: ['decision', 'evaluation'],
  level: 'consulting',
  strength: 'weak',
  family: 'concern',
  explain: "It does not say how people's views changed things, or will change them.",
  ask: "Ask: 'What changed because of what people said? What did not, and why?'",
  easyRead: "It does not say how people's views changed things, or will change them.",
  evidence: [],
  flags: [
    { text: 'Your views will help to inform our plans.' },
    { text: 'Feedback has been fed into the strategy.' },
    { text: 'Responses will be considered alongside other evidence.' },
    { text: 'Input received was carefully noted.' },
    { text: 'Your voice will make a difference.' },
    { text: 'What we heard has influenced the direction of travel.' },
    { text: 'Submissions will be considered by the Department as appropriate.' },
    { text: 'We listened and we have taken your feedback on board.' },
    { text: 'Consideration will be given to points raised.' },
  ],
  passes: [
    { text: 'All comments were considered: the table shows what changed and why.', why: 'input-effect-explained' },
    { text: 'Your application will be considered within ten days.', why: 'application' },
    { text: 'Income will be taken into account.', why: 'means test' },
    { text: 'Inform the council if your address changes.', why: 'duty to tell' },
  ],
} satisfies Sign;
