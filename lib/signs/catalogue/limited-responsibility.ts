import type { Sign } from '../sign';
import { NORMATIVE } from '../wordings';

export default {
  id: 'limited-responsibility',
  name: 'Limited responsibility',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet:
      's5 (limited collaboration and very little responsibility); s4 principle 3 (power stays with professionals) turned round',
    other: 'Arnstein rung 5 placation; IAP2 Consult/Involve; TLAP step 5',
  },
  stages: ['decision', 'planning'],
  level: 'involving',
  strength: 'medium',
  family: 'concern',
  explain: 'People can speak, but have little power or responsibility.',
  ask: "Ask: 'What can the group decide for itself? When did you last turn down its advice, and did you explain why?'",
  easyRead: 'People can speak. Other people decide.',
  evidence: [
    {
      words:
        '(final|ultimate|overall) .. (decision|decisions|say|responsibility|authority|approval|decision making|accountability) ... (rest|rests|lie|lies|remain|remains|sit|sits|stay|stays|rested|belong|belongs|reserved|retained|vested) .. (with|by|to|in)? <pros>',
      weight: 1.1,
    },
    {
      words:
        '(decision|decisions|authority|control|responsibility|power) ... (rest|rests|lie|lies|remain|remains|sit|sits|stay|stays|retained|reserved) (solely|ultimately|entirely|firmly)? (with|by|to) <pros>',
      weight: 0.8,
    },
    {
      words:
        '<pros> .. (retain|retains|keep|keeps|have|has|make|makes|take|takes) (the|a|all)? (final|ultimate) .. (decision|decisions|say|authority|control|approval)',
      weight: 1,
    },
    { words: '(final|ultimate) .. (decision|decisions|say) ... (made|taken) .. by <pros>', weight: 1 },
    {
      words:
        '(sounding board|critical friend|consultative (role|group|body|forum|network|committee|capacity|status|basis)|advisory (role|capacity|only|function|status|basis|body)|purely advisory|merely advisory|only advisory|advice only|input only)',
      weight: 0.7,
    },
    {
      words:
        '(sounding board|consultative|advisory only|input only|purely advisory|only advisory|advisory capacity|advisory body|advisory role)',
      also: '<users>',
      weight: 0.4,
    },
    {
      frame: 'say',
      lemma: 'comment respond suggest advise contribute submit recommend',
      agent: 'people|carers|mixed',
      form: 'verb',
      also: '(only|remit|papers|advisory|consultative)',
      weight: 0.6,
    },
    {
      words:
        '(role|remit|purpose|function|job|task) (of .. #)? .. (is|was|will be) .. (to)? (comment|advise|give advice|provide advice|offer advice|give views|give feedback|provide feedback|provide input|offer views|make recommendations|be consulted)',
      weight: 0.8,
    },
    {
      words:
        '(group|panel|committee|forum|council|network|board) .. (will|to|can|may|that|which)? (provide|provides|offer|offers|give|gives|providing) .. (input|advice|comment|comments|feedback|views|guidance)',
      weight: 0.7,
    },
    {
      words: '(to)? (provide|give|offer|act as) ... (input|advice|consultative|sounding) ... ',
      also: '(group|panel|committee|forum|members|patients|task force|consumers)',
      weight: 0.3,
    },
    { words: '(in|with) (an)? (advisory|observer|consultative) (capacity|role|status)', weight: 0.6 },
    {
      words:
        '<users> ... (attend|attends|attended|join|sit|invited) ... (as (an)? (observer|observers)|without (a)? (vote|voting)|non voting)',
      weight: 1.1,
    },
    {
      words:
        '(no|not|without|lack|lacks|little|limited|nor) .. (authority|power|powers|vote|votes|voting rights|decision making power|decision making authority|mandate|say|influence|veto)',
      also: '(<users>|group|panel|forum|committee|board|council)',
      negated: true,
      weight: 0.9,
    },
    {
      words: '(cannot|not|may not) .. (decide|veto|overrule|vote|change the decision|make decisions|alter the|bind)',
      also: '(<users>|group|panel|forum|committee)',
      negated: true,
      weight: 0.9,
    },
    {
      words: '(not|non) .. (binding|bound by|obliged to|required to follow|obliged to follow)',
      also: '(recommendation|recommendations|advice|views|vote|group|panel|result)',
      negated: true,
      weight: 0.9,
    },
    {
      frame: 'consult',
      patient: 'users',
      mood: ['will', 'may', 'can', 'fact'],
      also: '(from time to time|as and when|as required|when needed|if required|as appropriate|reference group|where relevant)',
      weight: 0.8,
    },
    {
      words:
        '(who decides|who makes the decision|who makes decisions|who has the final say) ? .. (manager|managers|officer|officers|director|directors|cabinet|council|board|executive|minister|department|commissioners|leadership|management)',
      weight: 1,
    },
    {
      words:
        '^ .. (managers|officers|directors|cabinet|council|board|executive|ministers|commissioners|leadership|we|officials) .. after (hearing|listening|consulting)',
      near: '(who|how) .. (decides|decide|decided|decision|decisions)',
      weight: 1,
    },
    {
      words:
        '^ .. (managers|officers|directors|cabinet|council|board|executive|ministers|commissioners|leadership|we) ... (decide|decides) ... after (hearing|listening|consulting)',
      weight: 0.9,
    },
    {
      words:
        '(refused|declined|rejected|ignored|overruled) ... (set|accept|adopt|act on|recommendations|suggestions|advice|proposals)',
      also: '<users>',
      weight: 0.6,
    },
    {
      words:
        '(complaint|complaints|ombudsman|appeal|application|applications|grant|grants|legal advice|travel|citizens advice|advice line|speed|by law|statutory duty|set the options|members decide|court|tsc|shareholders|employment|admissions|election)',
      weight: -0.7,
    },
    { words: NORMATIVE, weight: -0.5 },
    { words: '(no longer|not just|not only|more than|you have|if)', weight: -0.8 },
  ],
  flags: [
    { text: 'The final decision rests with Cabinet.' },
    { text: 'Service users act as a sounding board for the project team.' },
    { text: "The group's role is to comment on papers." },
    { text: 'Lived experience representatives attend as observers.' },
    { text: 'The reference group will be asked for its views from time to time.' },
    { text: 'Participants do not have authority to alter the proposals.' },
    { text: 'Who decides? Senior managers, after hearing from the group.' },
    { text: 'The committee provides input only.' },
  ],
  passes: [
    { text: 'Legal advice / travel advisory / advice line / advisory speed limit', why: '' },
    {
      text: "By law the decision must be made by the council. The members' group set the options.",
      why: 'explained limit: show as context',
    },
    { text: 'Independent Advisory Council recommends...', why: 'statutory expert body; check members' },
    { text: 'Final decision on your complaint rests with the Ombudsman.', why: 'individual' },
  ],
} satisfies Sign;
