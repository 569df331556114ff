import type { Sign } from '../sign';
import { NORMATIVE, PEOPLE_ASKED, SPOKEN } from '../wordings';

export default {
  id: 'limited-responsibility',
  name: 'People can speak but not decide',
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
      weight: 0.99,
    },
    {
      words:
        '(decision|decisions|authority|control|responsibility|power) ... (rest|rests|lie|lies|remain|remains|sit|sits|stay|stays|retained|reserved) (solely|ultimately|entirely|firmly)? (with|by|to) <pros>',
      weight: 0.72,
    },
    {
      words:
        '<pros> .. (retain|retains|keep|keeps|have|has|make|makes|take|takes) (the|a|all)? (final|ultimate) .. (decision|decisions|say|authority|control|approval)',
      weight: 0.9,
    },
    { words: '(final|ultimate) .. (decision|decisions|say) ... (made|taken) .. by <pros>', weight: 0.9 },
    {
      words:
        '(sounding board|critical friend|consultative (role|group|body|forum|network|committee|capacity|status|basis)|advisory (role|capacity|only|function|status|basis|body)|purely advisory|merely advisory|only advisory|advice only|input only)',
      weight: 0.63,
    },
    {
      words:
        '(sounding board|consultative|advisory only|input only|purely advisory|only advisory|advisory capacity|advisory body|advisory role)',
      also: '<users>',
      weight: 0.36,
    },
    {
      frame: 'say',
      lemma: 'comment respond suggest advise contribute submit recommend',
      agent: 'people|carers|mixed',
      form: 'verb',
      also: '(only|remit|papers|advisory|consultative)',
      weight: 0.54,
    },
    {
      words:
        '(role|remit|purpose|function|job|task) (of .. #)? .. (is|was|will be) .. (to)? (comment|advise|give advice|provide advice|offer advice|give views|give feedback|provide feedback|provide input|offer views|make recommendations|be consulted)',
      weight: 0.72,
    },
    {
      words:
        '(group|panel|committee|forum|council|network) .. (will|to|can|may|that|which)? (provide|provides|offer|offers|give|gives|providing) .. (input|advice|comment|comments|feedback|views|guidance)',
      weight: 0.63,
    },
    {
      words: '(to)? (provide|give|offer|act as) ... (input|advice|consultative|sounding) ... ',
      also: '(group|panel|committee|forum|members|patients|task force|consumers)',
      weight: 0.27,
    },
    { words: '(in|with) (an)? (advisory|observer|consultative) (capacity|role|status)', weight: 0.54 },
    {
      words:
        '<users> ... (attend|attends|attended|join|sit|invited) ... (as (an)? (observer|observers)|without (a)? (vote|voting)|non voting)',
      weight: 0.99,
    },
    {
      words:
        '(no|not|without|lack|lacks|little|limited|nor) .. (authority|power|powers|vote|votes|voting rights|decision making power|decision making authority|mandate|say|influence|veto)',
      also: '(<users>|group|panel|forum|committee|board|council)',
      negated: true,
      weight: 0.81,
    },
    {
      words: '(cannot|not|may not) .. (decide|veto|overrule|vote|change the decision|make decisions|alter the|bind)',
      also: '(<users>|group|panel|forum|committee)',
      negated: true,
      weight: 0.81,
    },
    {
      words: '(not|non) .. (binding|bound by|obliged to|required to follow|obliged to follow)',
      also: '(recommendation|recommendations|advice|views|vote|group|panel|result)',
      negated: true,
      weight: 0.81,
    },
    {
      frame: 'consult',
      patient: 'users',
      mood: ['will', 'may', 'can', 'fact'],
      also: '(from time to time|as and when|as required|when needed|if required|as appropriate|reference group|where relevant)',
      weight: 0.72,
    },
    {
      words:
        '(who decides|who makes the decision|who makes decisions|who has the final say) ? .. (manager|managers|officer|officers|director|directors|cabinet|council|board|executive|minister|department|commissioners|leadership|management)',
      weight: 0.9,
    },
    {
      words:
        '^ .. (managers|officers|directors|cabinet|council|board|executive|ministers|commissioners|leadership|we|officials) .. after (hearing|listening|consulting)',
      near: '(who|how) .. (decides|decide|decided|decision|decisions)',
      weight: 0.9,
    },
    {
      words:
        '^ .. (managers|officers|directors|cabinet|council|board|executive|ministers|commissioners|leadership|we) ... (decide|decides) ... after (hearing|listening|consulting)',
      weight: 0.81,
    },
    {
      words:
        '(refused|declined|rejected|ignored|overruled) ... (set|accept|adopt|act on|recommendations|suggestions|advice|proposals)',
      also: '<users>',
      weight: 0.54,
    },
    {
      words:
        '(complaint|complaints|ombudsman|appeal|application|applications|grant|grants|legal advice|travel|citizens advice|advice line|speed|by law|statutory duty|set the options|members decide|court|tsc|shareholders|employment|admissions|election)',
      weight: -1.8,
    },
    { words: NORMATIVE, weight: -0.8 },
    { words: '(no longer|not just|not only|more than|you have|if)', weight: -2.0 },
    {
      words:
        '(decision|decisions|choice|say) ... (is|are|rests|rest|remain|remains|lies|lie|will be|stays|belongs|made|taken|is one) .. (ours|theirs alone|responsibility of|matter for|for .. (to make|to decide|to take)|up to|in the hands of|with|by) .. (<pros>|$|executive|cabinet|council|board|director|minister|ministers|department|managers|commissioner|trust|governing)',
      also: '(group|forum|panel|views|advice|recommendations|final|ultimate|although|but|remain|remains|people|members|users|consultation|ours)',
      weight: 0.81,
    },
    {
      words:
        '(it is|it will be|it remains) (for|up to|a matter for) .. <pros> .. to (decide|determine|make|choose|agree|accept)',
      weight: 0.9,
    },
    {
      words:
        '<pros> .. (will|to|shall|would|must|can) (then|still)? (make|take|have|retain|reach) (the|all|a|any)? (final|ultimate) (decision|decisions|say)',
      weight: 0.9,
    },
    {
      words: '<pros> (will|shall|would|must) (then|still)? (make|take|reach) (the|all) (decision|decisions)',
      weight: 0.54,
    },
    {
      words:
        '(not|no|never) .. (obliged|bound|required|obligation|duty|requirement|compelled) .. (to)? .. (accept|follow|adopt|implement|act on|agree|take|recommendations|advice)',
      negated: true,
      weight: 0.9,
    },
    {
      words:
        '(may|can|could|might) .. (or may not|choose whether|decide whether|accept or reject|or not) .. (adopt|accept|implement|follow|act|use|reject|take)',
      weight: 0.9,
    },
    {
      words:
        '(no|without|lacks|lack|limited|any|little) .. (decision making|decision|executive|formal|real|voting|delegated) .. (power|powers|authority|role|rights|function|status|responsibility)',
      negated: true,
      weight: 0.9,
    },
    {
      words:
        '(non voting|nonvoting|without voting rights|do not vote|does not vote|cannot vote|no vote|not entitled to vote|observer status|observers|in attendance only)',
      also: '(<users>|#people|#carers|representative|representatives|member|members|group|carer|carers|lived)',
      negated: true,
      weight: 0.9,
    },
    {
      words:
        '(is|are|remains|acts as|act as|serve as|serves as|operates as|purely|solely|will be|functions as|act in|acts in) .. (advisory|consultative|a consultation body|an advice giving)',
      also: '(group|panel|forum|committee|council|board|network|body|members|role|<users>|only|cannot)',
      weight: 0.9,
    },
    {
      words: '(advisory|consultative) .. (only|and|but|capacity|role|body|function|status|not)',
      also: '(group|panel|forum|committee|council|board|network|body|members|<users>)',
      weight: 0.45,
    },
    {
      words:
        '(to advise|advises|advise|advising|provide advice|provides advice|providing advice|gives advice|give advice|offers advice) .. (to)? .. (the|our|on)? .. (minister|ministers|secretary|department|board|council|commissioners|trust|executive|director|government|agency|commission|committee|hhs|cabinet|managers|team)',
      also: '(group|panel|forum|committee|council|members|network|function|role|task force|consumers|patients|carers|residents|body|will serve)',
      unless: '(legal|expert committee|scientific)',
      weight: 0.81,
    },
    {
      words:
        '(role|remit|purpose|function|task|job|part|involvement|input) .. (of|is|was|are|for|played)? .. (is|was|are|be)? .. (limited|restricted|confined) to .. (giving|providing|commenting|advising|offering|feedback|comment|advice|views|advisory|consultation|being)',
      weight: 0.99,
    },
    {
      words:
        '(views|opinions|advice|input|comments) .. (are|is|will be|may be) .. (sought|asked|invited|requested|heard|considered|welcome) .. (,)? (but|however|although)',
      weight: 0.9,
    },
    {
      words:
        '<users> ... (invited|asked|able|allowed|there|come|attend) .. to .. (listen|observe|comment|give views|give their views|give feedback|respond|be consulted) .. (and|only|$)',
      also: '(meeting|meetings|board|papers|drafts|committee|proposals|only|comment|group)',
      weight: 0.63,
    },
    {
      words:
        '(group|panel|forum|committee|members|network|council|users|patients|residents|tenants|carers) .. (will|may|can|is|are|to) be (consulted|asked for .. (views|comments|opinions)|asked to comment|invited to comment|kept informed|given the chance to comment|sent .. for comment|shown)',
      weight: 0.72,
    },
    {
      words:
        '(group|panel|forum|committee|members|users|patients|residents|tenants|carers|representatives) .. (can|may|could|will) .. (make|offer|give|put forward|suggest) .. (suggestions|recommendations|comments|ideas|advice|input|views|proposals)',
      weight: 0.54,
    },
    {
      words:
        '(recommendations|advice|suggestions|views) .. (will|may|can|are) .. (be)? (considered|noted|taken into account) .. (by|but)',
      also: '(group|panel|forum|committee|board|minister|cabinet)',
      weight: 0.54,
    },
    {
      words: '(advisory (group|panel|committee|board|council|committees|councils|boards))',
      also: '((consumer|consumers|patient|user|lived experience|resident|tenant|carer|disability|disabled|member) ... (advice|advise|advises|input|guide|include|includes|advisory))',
      unless: '(decide|decides|decision|vote|chair|sign off|majority|research|study)',
      weight: 0.45,
    },
    {
      words:
        '(referral|prescription|treatment|diagnosis|your gp|your doctor|eligibility|claim|visa|admission|healthcare professional|your case|planning application)',
      weight: -2.2,
    },
    {
      words:
        '(recommend|advise|comment|suggest|propose|speak|contribute|attend|listen|recommendations|advice|views|suggestions|ideas) ... (but|although|however|while|and) .. <pros> .. (will|then|to|shall|can|must|who|still)? (decide|decides|choose|chooses|determine|determines|approve|approves|make the|makes the|have the|has the)',
      weight: 0.99,
    },
    {
      words:
        '(speak|attend|comment|contribute|present|listen|participate|advise|discuss) .. (but|and) .. (not|no|cannot) .. (vote|decide|voting|make decisions|have a vote)',
      negated: true,
      weight: 0.99,
    },
    {
      words:
        '(not|never|no) .. (take part in|involved in|part of|party to|included in|present for|privy to|have a say in|any say in|a say in|say over) .. (the)? .. (decision|decisions|decision making|final|voting|vote|budget)',
      also: '(<users>|#people|members|group|panel|forum|representatives|patients|participants)',
      negated: true,
      weight: 0.9,
    },
    {
      words:
        '<pros> .. (has|have|had|retains|retain|keeps|keep|get|gets) (the)? (last word|final word|final say|last say|casting vote|right of veto|power of veto|veto|upper hand)',
      weight: 0.99,
    },
    {
      words:
        '(passed|forwarded|sent|referred|submitted|put|presented|reported|fed back) .. (to|on to|up to) .. (management|managers|the board|board|cabinet|officers|council|director|directors|executive|senior|department|minister|ministers|commissioners|the team) .. (,)? .. (who|which|to|for) .. (will|then|can|to|consider|decide|decides|their|its|a)? (decide|decides|determine|consider|choose|decision|judge)',
      weight: 0.9,
    },
    {
      words:
        '(exists|there|set up|established|formed|created|here|meets|designed|purpose is) .. to (give|provide|offer|advise|act as|comment|be a|share) .. (the|a|our)? .. (department|board|minister|council|trust|us|staff|managers|commissioners|agency)? .. (advice|feedback|comments|views|input|sounding board|critical friend|insight|opinions|on)',
      also: '(group|panel|forum|network|committee|council|members)',
      weight: 0.54,
    },
    {
      words:
        '(may|might|will|can|could|to) be (asked|invited|called upon|consulted|requested) to .. (comment|advise|give|provide|share|look at|review|respond)',
      also: '(group|panel|forum|network|committee|members|representatives|users|patients|carers|tenants)',
      weight: 0.72,
    },
    {
      words: '(sounding board|critical friend|consultees|consultee|consultative body|talking shop|rubber stamp)',
      also: '(group|panel|forum|network|<users>|members|committee|consumer|act|our)',
      weight: 0.72,
    },
    { words: SPOKEN, weight: -1.2 },
    {
      words:
        '(<pros>|managers|officers|management|executive|cabinet|directors|trustees|ministers|leadership) .. (have|has|had|keep|keeps|kept|get|gets|retain|retains|hold|holds) .. (last word|final word|final say|last say|casting vote|deciding vote|final choice)',
      weight: 1,
    },
    {
      words:
        '(last word|final word|final say|last say|final choice|final call) .. (is|lies|rests|belongs|goes|sits|stays|remains) .. (with|to|for)? .. (<pros>|managers|management|officers|us|cabinet|board|executive|director|directors|council)',
      weight: 1,
    },
    {
      words:
        '(then|after that|next|afterwards|in the end|at the end) .. (<pros>|managers|officers|management|bosses|staff|board) .. (decide|decides|choose|chooses|pick|picks|make up|makes up|make the decision|take the decision|makes the decision|takes the decision|will (decide|choose|pick))',
      near: '(tell|think|say|ask|asked|listen|views|give|comment|suggest|ideas|opinion|share)',
      weight: 1,
    },
    {
      words:
        '(who|and|which|before) .. then (decide|decides|choose|chooses|make|makes|take|takes|determine|determines)',
      also: '(feedback|views|comment|comments|advise|advice|ideas|suggest|suggestions|say|tell|opinion|opinions|input|recommendations)',
      weight: 1,
    },
    {
      words:
        '(leave|leaves|left|withdraw|withdraws|step out|asked to leave|go out|not present|excused) .. (before|when|while|during|for) .. (vote|votes|voting|decision|decisions|deciding|item)',
      also: `${PEOPLE_ASKED}`,
      weight: 1,
    },
    {
      words:
        '(role|roles|part|job|remit|task|function) (of|for) .. (<users>|group|panel|forum|committee) ... : .. (to)? .. (be consulted|advise|comment|give|offer|inform|listen|consultative|advisory|provide)',
      weight: 1,
    },
    {
      words: '(critical friends|sounding boards|sounding board|critical friend|soundboard|advice givers)',
      also: `${PEOPLE_ASKED}`,
      weight: 0.6,
    },
    { words: '(as critical friends|pass on remarks|make remarks)', also: `${PEOPLE_ASKED}`, weight: 0.5 },
    {
      words:
        '(does not|do not|cannot|can not|will not|is not there to|are not there to|has no role in|have no role in|not asked to) .. (set .. (budgets|budget|policy|priorities)|choose|pick|change policy|make decisions|take decisions|decide|approve|spend|hold .. (budget|budgets)|instruct|appoint|sign off|hire|award)',
      also: '(group|panel|forum|committee|network|it|members|they|representatives|tenants|patients)',
      near: '(panel|group|forum|committee|network|role|members|experiences)',
      negated: true,
      weight: 1,
    },
    {
      words:
        '(comment|comments|advise|views|feedback|suggestions|suggest|ideas|recommend|recommendations) ... (final|signed off|approved|decided|agreed|finalised|chosen|selected) .. (version|decision|text|draft)? .. (signed off|approved|decided|agreed|made|taken|chosen)? by <officials|body>',
      also: '(group|panel|forum|committee|members|tenants|patients|users|residents|draft|drafts|final)',
      weight: 0.9,
    },
    {
      words:
        '(is|are|was|will be|remains|remain) (for|up to|a matter for|down to|entirely for|at the discretion of) .. (<pros>|management|managers|officers|leadership|team|us|executive) .. (to (say|decide|judge|choose|determine|rule|settle)|alone)',
      also: '(group|panel|forum|committee|members|suggestions|recommendations|views|ideas|comments|advice|tenants|residents|patients|whether|what)',
      weight: 1,
    },
    {
      words:
        '(keep|keeps|retain|retains|retained|reserve|reserves|reserved|has|have|hold|holds) .. (sole|exclusive|full|absolute|ultimate)? (right|power|authority|discretion|prerogative) .. (to|over|of) .. (decide|choose|determine|reject|accept|overrule|veto|decision|amend|refuse)',
      also: '(group|panel|forum|committee|members|recommendations|suggestions|advice|views|tenants|residents|patients|users|people|proposals)',
      unless: '(<people> (have|has|hold|keep|retain) ..|together|joint|equal)',
      weight: 1,
    },
    {
      words:
        '(exists|exist|set up|meets|there) .. to (give|provide|offer|share|pass on) .. (feedback|views|comments|input|opinions|advice)',
      also: '(group|panel|forum|committee|network|voice)',
      weight: 0.6,
    },
    {
      words:
        '(argues|the paper|stopped being|now votes|senate|body of (consultants|clinicians|doctors|scientists|experts)|autonomy|key issues)',
      weight: -1,
    },
  ],
  flags: [
    { text: 'The final decision rests with Cabinet.', grade: 'practice' },
    { text: 'Service users act as a sounding board for the project team.', grade: 'practice' },
    { text: "The group's role is to comment on papers.", grade: 'practice-thin' },
    { text: 'Lived experience representatives attend as observers.', grade: 'practice-thin' },
    { text: 'The reference group will be asked for its views from time to time.', grade: 'practice-thin' },
    { text: 'Participants do not have authority to alter the proposals.', grade: 'practice' },
    { text: 'Who decides? Senior managers, after hearing from the group.', grade: 'practice-thin' },
    { text: 'The committee provides input only.', grade: 'practice-thin' },
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
