import type { Sign } from '../sign';

export default {
  id: 'decision-already-made',
  name: 'Decision already made',
  polarity: 'tokenistic',
  tier: 2,
  source: {
    factSheet:
      'supports s5 (planning as equals at each stage) and s3 (centralised decisions); not stated in these words',
    other: 'Gunning 1 (formative stage); Cabinet Office principle B; Arnstein rung 1-3',
  },
  stages: ['decision', 'planning'],
  level: 'informing',
  strength: 'strong',
  family: 'concern',
  explain: 'The choice seems to have been made before people were asked.',
  ask: "Ask: 'What can still change? Can you stop until people have been heard?'",
  easyRead: 'The choice seems to have been made before people were asked.',
  evidence: [],
  flags: [
    { text: 'The service will close in March. Please tell us what you think.' },
    { text: "Cabinet has agreed the new charges and now seeks residents' views." },
    { text: 'Following approval of the model, a period of engagement will begin.' },
    { text: 'The contract has been awarded; a survey of tenants is now open.' },
    { text: 'Implementation is under way and feedback is welcome.' },
    { text: 'Consultation on how, not whether, to make the saving' },
    { text: 'The decision in principle was taken last year. This exercise is about the detail.' },
    { text: 'Is the plan final? Yes, but we want to hear your views.' },
    { text: 'Day centre to shut: have your say' },
  ],
  passes: [
    { text: 'No decision has been made. / No decisions have yet been taken.', why: 'negated: honest-about-limits' },
    { text: 'The decision will be made on 4 May after the consultation has closed.', why: 'correct order' },
    { text: 'We decided to extend the consultation.', why: 'decision about the process' },
    { text: 'In 2019 the council decided to close the centre; this review asks if that was right.', why: 'history' },
    { text: 'The Government has decided; we have no power over this.', why: 'law set elsewhere, honest' },
  ],
} satisfies Sign;
