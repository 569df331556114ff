import type { Sign } from '../sign';
import { NORMATIVE, SPOKEN } from '../wordings';

export default {
  id: 'recipients-language',
  name: 'People talked about as receivers',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: "s4 principle 2 (stop viewing people just as 'recipients' of services)",
    other: 'NEF/Nesta assets; social model; rewriting social care work',
  },
  stages: ['planning', 'design', 'delivery'],
  level: 'informing',
  strength: 'weak',
  family: 'concern',
  explain: 'People are written about as if they only receive. They also give and do.',
  ask: "Ask: 'What do people do in this service, as well as receive?'",
  easyRead: 'It talks about people as if they only receive.',
  evidence: [
    {
      words:
        '(vulnerable|frail|elderly|the disabled|the elderly|the vulnerable|the mentally ill|the handicapped|the infirm|the needy|the less fortunate|sufferers|dependants|dependents|wheelchair bound|wheelchair bound|confined to a wheelchair|suffering from|afflicted)',
      weight: 0.4,
    },
    {
      words:
        '(provided|delivered|given|offered|administered|supplied|done) to .. (vulnerable|frail|elderly|disabled|recipients|clients|patients|service users|end users|cases|beneficiaries|residents) .. (adults|people|persons|clients|patients|residents)? .. (by)? .. (trained|professional|qualified|our|dedicated|caring|experienced)? (staff|team|teams|professionals|carers)?',
      weight: 0.5,
    },
    {
      words:
        '(passive|grateful|deserving|eligible|care|service|benefit|support|aid|welfare) (recipient|recipients|receivers|beneficiaries|consumers)',
      weight: 0.6,
    },
    {
      words: '(recipients|receivers|end users|caseload|caseloads|cohorts|cases) (of|will|are|who|and|in)',
      also: '(care|support|service|services|onboarded|processed|informed|served|managed|day care|offer)',
      weight: 0.5,
    },
    {
      words:
        '(look after|looking after|looks after|care for|caring for|cater for|caters for|cater to) (our|the|these|those|vulnerable|your|its) .. (service users|residents|clients|patients|disabled|vulnerable|elderly|people|customers|tenants|needy)',
      weight: 1,
    },
    {
      words:
        '(give|gives|giving|gave|lend|provide|be) .. (the|a|our|them|these|those|vulnerable|disabled|people|voiceless)? .. (a)? voice (to|for)? .. (the|vulnerable|disabled|voiceless|those)?',
      also: '(the disabled|voiceless|vulnerable|the elderly|the homeless|those who cannot|who have no voice|to the)',
      weight: 1,
    },
    {
      words:
        '(the disabled|the elderly|the vulnerable|the homeless|the needy|the mentally ill|the deaf|the blind) (and|will|are|a|in|with|who|,|.)',
      weight: 0.5,
    },
    {
      words:
        '<people> ... (will be|are|is|were|be) (processed|onboarded|managed|placed|handled|dealt with|kept informed|kept updated|taken care of|looked after)',
      weight: 0.6,
    },
    {
      words:
        '(aimed at|targeted at|targets|designed for|intended for|for the benefit of|on behalf of) .. (passive|recipients|vulnerable|elderly|disabled|the needy|frail|clients|end users|beneficiaries)',
      weight: 0.4,
    },
    {
      words:
        '(will benefit|benefit|benefits|benefiting) from (this|the) (change|changes|service|scheme|programme|model)',
      also: '(frail|elderly|the disabled|the vulnerable|recipients|beneficiaries)',
      weight: 0.5,
    },
    {
      words:
        '(email|emails|award|awards|blue badge|ceremony|letter|message|prize|grant|scholarship|under the act|the act|safeguarding|transplant|blood|organ|donor|medal|nobel|newsletter|mailing|vaccine|study|trial|investors|licence|scholarships|statutory|database|software)',
      weight: -2.2,
    },
    {
      words:
        '(no longer|not just|not only|not passive|rather than|instead of|more than|never|should not|not as|not simply|not) .. (just|merely|only|as)? .. (recipients|recipient|beneficiaries|passive|looked after|objects)',
      weight: -3.2,
    },
    { words: '(decide|decides|choose|run|lead|design|designed|own|vote|plan|shape|help|helped|members)', weight: -1.0 },
    { words: NORMATIVE, weight: -0.6 },
    {
      words:
        '(care|caring|cares|cared|look|looks|looking|provide|provides|providing|cater|caters|catering|help|helps|helping|serve|serves|serving|speak|speaks|speaking) (for|after|to|up for|out for)? .. (the|those|our|these)? .. (elderly|infirm|needy|voiceless|vulnerable|less fortunate|disabled|handicapped|afflicted|sufferers|frail|mentally ill|destitute|poor souls|unfortunate|disadvantaged|deserving|weak)',
      unless: '(act|team|disabled people|disabled children|elderly people .. decide)',
      weight: 0.9,
    },
    {
      words:
        '(services|service|care|support|help|package|packages|treatment|meals|assistance|interventions) .. (is|are|will be|was|were|of)? .. (provided|delivered|given|offered|administered|supplied|dispensed|allocated) (to|for) .. (clients|sufferers|the|vulnerable|recipients|elderly|service users|patients|cases|residents|beneficiaries|those in need|disabled)',
      weight: 0.5,
    },
    {
      words:
        'by .. (our|trained|professional|qualified|dedicated|experienced|caring|expert|specialist)? (professional|trained|qualified|dedicated|caring)? (staff|team|professionals|carers|nurses|experts)',
      also: '(delivered to|provided to|given to|delivered|provided) ... (clients|vulnerable|service users|residents|patients|recipients|adults)',
      weight: 0.4,
    },
    {
      words:
        '(less fortunate|the voiceless|the needy|sufferers of|sufferers from|dementia sufferers|mental health sufferers|poor and needy|the infirm|the handicapped|the weak|helpless)',
      weight: 0.7,
    },
    {
      words:
        '(recipients|beneficiaries|clients|cases|service recipients|end users|care recipients|caseload|service users) .. (will|are|can|to|may|is|were) .. (be)? (receive|given|provided|assessed|processed|allocated|transported|placed|managed|discharged|taken|moved|fed|supervised|monitored|categorised|delivered)',
      weight: 0.7,
    },
    {
      words:
        '(patients|residents|clients|users|service users|tenants|children|adults) (are|is|will be|were) .. (transported|processed|placed|fed|moved|collected|taken|toileted|returned|supervised|managed|sorted|categorised|kept)',
      weight: 0.8,
    },
    {
      words:
        '(speak|speaking|speaks|spoke) (up|out)? (for|on behalf of) .. (those who (cannot|can not|have no)|the voiceless|the vulnerable|voiceless|vulnerable)',
      weight: 0.9,
    },
    { words: SPOKEN, weight: -1.2 },
  ],
  flags: [
    { text: 'The service will be provided to vulnerable adults by trained staff.', grade: 'promise' },
    { text: 'We look after our service users.', grade: 'practice' },
    { text: 'The offer is aimed at passive recipients of day care.', grade: 'practice' },
    { text: 'We give the disabled a voice.', grade: 'practice-thin' },
    { text: 'End users will be onboarded in cohorts.', grade: 'promise' },
    { text: 'Care recipients, and their families, will be kept informed.', grade: 'practice-thin' },
    { text: 'Patients will be processed through the new pathway.', grade: 'promise' },
    { text: 'The frail elderly and the disabled will benefit from this change.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'Recipients of this email', why: '' },
    { text: 'People are no longer just recipients.', why: 'negated; genuine' },
    { text: 'Vulnerable adults under the Act', why: 'statutory term' },
    { text: 'Award recipients; Blue Badge recipients at the ceremony', why: '' },
  ],
} satisfies Sign;
