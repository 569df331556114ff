import type { Sign } from '../sign';

export default {
  id: 'input-effect-explained',
  name: 'Input effect explained',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: 's5 (people left not knowing what difference their knowledge made) turned round',
    other:
      "IAP2 core value 7; Gunning 4; 'You said, we did'; Disability Gateway (Aus) close the loop; UK Standards (Impact)",
  },
  stages: ['evaluation', 'decision', 'design'],
  level: 'involving',
  strength: 'strong',
  family: 'feedback',
  explain: 'The text says exactly what changed because of people, or why it did not change.',
  ask: "Ask: 'Can you list each idea, what you did and why?'",
  easyRead: 'The text says exactly what changed because of people, or why it did not change.',
  evidence: [],
  flags: [
    { text: 'Because members told us mornings were hard, sessions now start at eleven.' },
    { text: 'You said the form was too long. We cut it from 14 pages to 3.' },
    { text: 'Three things changed after the workshops: the name, the hours and the referral route.' },
    { text: 'We could not agree to free transport, and here is why.' },
    { text: 'The draft had no mention of PAs. Disabled people asked for it and it is now in chapter 2.' },
    { text: 'What you said | What we did | What we could not do' },
    { text: 'Following input from self-advocates, the agency withdrew the proposal.' },
    { text: 'Your idea of a text reminder was taken up in May.' },
    {
      text: 'People asked for longer visits; this was not possible in year one because of staffing, and will be looked at again in March.',
    },
  ],
  passes: [
    { text: 'As a result of budget pressures we changed the offer.', why: 'other cause' },
    { text: 'Your views will help to inform our decision.', why: 'vague: input-effect-unclear' },
    { text: 'Because you said yes to cookies...', why: 'website' },
    { text: 'You said your date of birth is...', why: 'form' },
    { text: 'Nothing changed as a result of what people said.', why: 'negated' },
  ],
} satisfies Sign;
