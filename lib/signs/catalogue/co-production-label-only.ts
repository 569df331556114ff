import type { Sign } from '../sign';

export default {
  id: 'co-production-label-only',
  name: 'Co production label only',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: "s5 (a perceived 'co-productive process' that looks positive but has limited collaboration)",
    other: "TLAP; 'coprobabble' (Co-production Network for Wales team); Williams et al. 2020",
  },
  stages: ['planning', 'design', 'decision', 'delivery'],
  level: 'informing',
  strength: 'medium',
  grade: 'claim',
  family: 'concern',
  explain: 'It uses the word co-production, but this page does not say what people did.',
  ask: "Ask: 'Who took part, what did they do, and what did they decide?'",
  easyRead: 'It uses the word co-production, but this page does not say what people did.',
  evidence: [],
  flags: [
    { text: 'Co-production is at the heart of everything we do.' },
    { text: 'This strategy has been co-produced.' },
    { text: 'We are proud of our co-productive approach.' },
    { text: 'Co-designed with our communities' },
    { text: 'Co-produced by the partnership' },
    { text: 'We work co-productively with all stakeholders.' },
    { text: 'The framework reflects co-production principles.' },
    { text: 'Co-created solutions for better lives' },
  ],
  passes: [
    { text: 'The same sentence in a document that also says who, when and what changed', why: 'label is backed' },
    { text: 'Glossary: co-production means...', why: 'definition' },
    {
      text: 'We will co-produce the next plan, starting on 3 May with...',
      why: 'dated plan: promise-without-plan does not fire',
    },
    { text: 'People asked the council to use co-production.', why: 'reported' },
  ],
} satisfies Sign;
