import type { Sign } from '../sign';
import { DATED, JOINT_WORK, NORMATIVE, SPOKEN } from '../wordings';

export default {
  id: 'co-production-label-only',
  name: 'The word co-production, with nothing behind it here',
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
  easyRead: 'It says co-production. It does not say what people did.',
  document: 'no-practice',
  evidence: [
    { words: JOINT_WORK, document: 'no-practice', weight: 0.4 },
    {
      frame: ['design', 'plan', 'deliver'],
      lemma: 'co-produce co-design co-create co-plan co-develop co-deliver co-author',
      mood: 'fact',
      document: 'no-practice',
      weight: 0.4,
    },
    {
      words:
        '(heart|centre|core|forefront|principle|principles|value|values|approach|ethos|culture|proud|believe|embrace|embed|embedded|champion|underpin|underpins|committed|way we work|everything we do|reflects|spirit)',
      also: JOINT_WORK,
      document: 'no-practice',
      weight: 0.5,
    },
    {
      words:
        '(co-production|co-design|co-creation) (is|lies|sits|remains|was) .. (at the (heart|centre|core|forefront)|central|key|fundamental|important|how we|what we|our|part of|embedded|integral|essential)',
      document: 'no-practice',
      weight: 0.6,
    },
    {
      words:
        '([co-produce]|[co-design]|[co-create]|[co-develop]|co-productively) .. (with|by|alongside) .. (stakeholders|partners|partnership|communities|community|everyone|people|citizens|sectors|organisations)',
      document: 'no-practice',
      weight: 0.4,
    },
    {
      words: '^ ([co-produce]|[co-design]|[co-create]) (solution|solutions|service|services|approach|plan|with|by)',
      document: 'no-practice',
      weight: 0.3,
    },
    {
      words:
        '(co-production|coproduction|co-design|co-creation|co-planning) (is|means|refers to|involves|describes|requires|can be|was defined|has been defined|will be)',
      weight: -1.2,
    },
    {
      words:
        '(support .. in|integrating|participants|staff residents|through a co-design|means|definition|defined as|glossary|refers to|what is|difference between|called for|asked the|guide to|how to|toolkit|training|course|research|study|film|films|hydrogen|treaty|protein|energy)',
      weight: -1.5,
    },
    { words: NORMATIVE, weight: -0.8 },
    { words: DATED, weight: -1.2 },
    { words: '? $', weight: -1.2 },
    {
      words:
        '(a|an|our|the|this|its|fully|truly|genuinely) .. (co-produced|co-designed|co-created|co-developed|co-productive|co-creative|co-authored) .. (approach|framework|strategy|plan|vision|document|model|service|services|programme|solution|solutions|policy|charter|resource|toolkit|system|process|guide|report|principles|offer|pathway)',
      document: 'no-practice',
      weight: 0.7,
    },
    {
      words:
        '(plan|strategy|document|framework|service|services|model|policy|vision|toolkit|charter|guide|report|guidance|approach|programme|resource|pathway|it|this) .. (was|has been|have been|is|are|were|will be|being) .. (co-produced|co-designed|co-created|co-developed|co-authored)',
      document: 'no-practice',
      weight: 0.6,
    },
    {
      words:
        '(developed|designed|created|produced|built|delivered|done|made|works|working|work|delivering) (through|using|by|via|in|with|on) .. (co-production|co-design|co-creation|co-productively|a co-produced)',
      document: 'no-practice',
      weight: 0.7,
    },
    {
      words:
        '(co-production|co-design|co-creation|co-productively) (runs|is|lies|sits|remains|underpins|drives|guides|shapes|features|will|has been|was) .. (through|embedded|at|everything|all|our|part|key|central|dna|heart|golden thread|throughout|business as usual|the way|how)',
      document: 'no-practice',
      weight: 0.6,
    },
    {
      words:
        '(part of our dna|golden thread|in our dna|way we do things|runs through|underpinned by|built on|grounded in|rooted in|guided by|based on|driven by|embedded (in|across)|business as usual) ',
      also: JOINT_WORK,
      document: 'no-practice',
      weight: 0.6,
    },
    { words: '^ .. (co-produced|co-designed|co-created|co-developed)', document: 'no-practice', weight: 0.3 },
    {
      words:
        '(champion|champions|practise|live and breathe|believe in|proud of|committed to|value|values|love|promote|promotes|embrace|embraces|support|supports|do|use|uses|adopt|adopted|follow|put) .. (co-production|co-design|co-creation|co-producing) .. (into practice|at|in|every|approach|principles|$)?',
      document: 'no-practice',
      weight: 0.6,
    },
    {
      words:
        '(services|service|support|everything|work|activities|programmes|projects|resources|all of our) .. (is|are) .. (co-produced|co-designed|co-created|co-developed)',
      document: 'no-practice',
      weight: 0.7,
    },
    {
      words:
        '(spirit|ethos|culture|principle|principles|values|philosophy) of .. (co-production|co-design|co-creation)',
      document: 'no-practice',
      weight: 0.7,
    },
    { words: SPOKEN, weight: -1.2 },
  ],
  flags: [
    { text: 'Co-production is at the heart of everything we do.', grade: 'claim' },
    { text: 'This strategy has been co-produced.', grade: 'claim' },
    { text: 'We are proud of our co-productive approach.', grade: 'claim' },
    { text: 'Co-designed with our communities', grade: 'claim' },
    { text: 'Co-produced by the partnership', grade: 'claim' },
    { text: 'We work co-productively with all stakeholders.', grade: 'claim' },
    { text: 'The framework reflects co-production principles.', grade: 'claim' },
    { text: 'Co-created solutions for better lives', grade: 'claim' },
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
