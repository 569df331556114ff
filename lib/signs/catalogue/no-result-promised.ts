import type { Sign } from '../sign';
import { NORMATIVE, SPOKEN } from '../wordings';

export default {
  id: 'no-result-promised',
  name: 'No promise to tell you the result',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: 's5 (people kept in the dark about the process and its result)',
    other: "Scottish National Standards (Communication); CRPD GC7; Disability Gateway 'close the loop'",
  },
  stages: ['evaluation', 'decision'],
  level: 'consulting',
  strength: 'medium',
  family: 'concern',
  explain: "The text does not say people will be told what happened, or says they won't.",
  ask: "Ask: 'When and how will you tell people what was decided?'",
  easyRead: 'It does not say that people will be told what happened.',
  evidence: [
    {
      frame: 'report',
      lemma: 'publish report send share feed_back issue release circulate summarise respond',
      agent: 'pros',
      negated: true,
      weight: 1,
      unless: '(personal|data|details|names|name|individual|individually|each|third party|third parties|but)',
    },
    {
      frame: 'report',
      lemma: 'publish share send report release issue circulate',
      patient: '=result|=outcome|=finding|=summary|=report|=response|=submission|=feedback|=analysis|=comment',
      voice: 'passive',
      negated: true,
      weight: 1,
      unless: '(personal|but|until)',
    },
    {
      words:
        '(no|not|without) .. (plan|plans|intention|commitment|requirement|obligation) to (report|publish|feed back|respond|share|issue|tell|reply|produce a report|provide feedback)',
      negated: true,
      weight: 1.1,
    },
    {
      words:
        '(do|does|will|did|are|is) not .. (intend|plan|propose|intending|planning|expect) to (report|publish|feed back|respond|share|issue|reply|provide|produce|summarise|release)',
      negated: true,
      weight: 1.1,
    },
    {
      words:
        '(no|not) .. (feedback|response|report|summary|reply|results|outcome|acknowledgment|acknowledgement) ... (will be|is|are|was|were) .. (given|provided|issued|published|planned|sent|produced|shared|expected|made|available|offered)',
      unless: '(so far|yet|received|until|but|individual)',
      negated: true,
      weight: 1,
    },
    {
      words:
        '(will|does|do|did|shall) not .. (address|respond|reply|answer|feed back|comment) .. (to|on)? (the merits|individual|comments|submissions|each|points|participants|those who)',
      unless: '(but we|publish|report)',
      negated: true,
      weight: 0.7,
    },
    {
      words:
        '(results|findings|outcome|responses|feedback|comments) ... (internal use|used internally|for internal|kept internal|remain confidential|remain internal)',
      weight: 1,
    },
    {
      words: '(comments|views|feedback|response|input) (has|have) been (noted|recorded|received|logged|passed on)',
      weight: 0.7,
    },
    {
      words: 'thank you',
      also: '(comments|views|feedback|response|input) (has|have) been (noted|recorded|received|logged)',
      weight: 0.4,
    },
    { words: '(page|site|website|survey|portal) will be (taken down|removed|closed|deleted|archived)', weight: 0.8 },
    {
      words:
        '(no|any) information .. (available|published|on the) ... (what happened|outcome|result|results|next|since)',
      weight: 1,
    },
    {
      words:
        '(never|not) .. (told|heard|hear|informed|find out|found out|know|learn) .. (what|about|back|the outcome|the result|whether|how)',
      also: '(happened|happens|outcome|result|back|decision|decided|views|feedback)',
      negated: true,
      weight: 0.8,
    },
    {
      words:
        '(so far|yet|to date|personal data|personal information|your details|third parties|privacy|confidential|email address|cookies|so we now|we now|that is why)',
      weight: -2.5,
    },
    { words: '(but|however|instead) ... (publish|report|summary|results|tell you|share|write)', weight: -2.8 },
    { words: NORMATIVE, weight: -1.0 },
    { words: '? $', weight: -1.5 },
    {
      words:
        '(responses|comments|submissions|feedback|views|correspondence|contributions|results|findings|outcome|outcomes|minutes|summary|report|replies|conclusions|data) .. (will|has|have|were|was|are|is|would|can) (not|never) .. (be|been)? (yet)? .. (acknowledged|answered|published|released|shared|reported|replied|circulated|disclosed|available|made|fed back|communicated|responded|issued|given|responded to)',
      unless: '(personal|individual .. but|yet|name|names|confidential|so far)',
      negated: true,
      weight: 1,
    },
    {
      words:
        '(no|not|without|nor|never|neither) .. (further|any)? .. (communication|contact|update|updates|information|correspondence|report|summary|feedback|results|response|follow up|acknowledgment) ... (will|about|from|on|is|was|of|has|available|given|provided|published|planned|after)',
      also: '(survey|consultation|what people said|part|participants|views|comments|outcome|responses|feedback|produced|available|will|took part)',
      unless: '(yet|so far|received|to date|personal)',
      negated: true,
      weight: 0.9,
    },
    {
      words:
        '(will|can|are|do|did|does|is|was|has|have|be|council|we|they|department) .. not .. (be able|able|going|planning|intend|intending|in a position|plan|expect)? .. (to)? .. (let .. know|tell .. (what|the outcome|the result)|share .. (results|findings|outcome|outcomes)|publish|published|release|released|report back|reported back|get back|write back|come back|inform .. (outcome|decision)|notify|feed back|respond to .. (individual|comments|each|submissions))',
      unless: '(personal|name|details|but|yet|data)',
      negated: true,
      weight: 1,
    },
    {
      words:
        '(nobody|no one|noone|never) .. (got|came|reported|fed|wrote|heard|told|hears|gets|comes|responded) .. (back|anything|what|us|them|participants)',
      negated: true,
      weight: 1.1,
    },
    {
      words: '(never|not) (been)? (told|informed|heard|notified|shown|given|found out)',
      also: '(what (was|happened|had)|outcome|result|results|decided|decision|back|happened|feedback)',
      negated: true,
      weight: 1,
    },
    {
      words:
        '(results|findings|responses|feedback|data|comments|information|answers) .. (are|is|will be|for|remain|were|used) .. (only)? .. (for|used for|by)? .. (internal|management|officer|staff|board|private|office|our own) (use|purposes|only|information|discussion|review|consumption) .. (only)?',
      weight: 1,
    },
    {
      words:
        '(individual|all|written|each) (responses|comments|submissions|replies|response|emails) .. (will|can|are|is) .. not .. (be)? (acknowledged|answered|replied)',
      negated: true,
      weight: 1,
    },
    {
      words:
        '(will|do|does|did|are|is|can|has|have) not .. (plan|intend|able|going|be)? .. (to)? .. (write up|receive .. (reply|response|answer|feedback)|get .. (reply|response|answer)|reply|respond|be replied|follow up|report|be reported|answer|be answered|provide feedback|give feedback|be told|hear back|hear from us)',
      also: '(session|comments|views|feedback|reply|response|submission|survey|consultation|you|participants|people|individual|results)',
      unless: '(personal|but we|however|within|if|yet|so far|question|emergency)',
      negated: true,
      weight: 0.9,
    },
    {
      words:
        '(have|has|had) .. (heard|received|been told|seen) (nothing|no more|no feedback|no response|no report) .. (since|back|from|about|further|after)?',
      weight: 1,
    },
    {
      words:
        '(kept|held|retained|stored|filed) .. (by|in|within) .. (department|council|team|office|trust|organisation|internally|file|confidence) .. (and|but)? .. (not|never) .. (be)? .. (published|shared|released|made public)',
      negated: true,
      weight: 1,
    },
    {
      words:
        '(not|never) .. (published|publish|made public|released|share|shared|report|reported|available) ... (results|findings|responses|outcome|summary|what people|views|comments|consultation)',
      unless: '(personal|yet|confidential|individual|but|names)',
      negated: true,
      weight: 0.8,
    },
    { words: SPOKEN, weight: -1.2 },
    {
      words:
        '(replies|responses|answers|comments|views|findings|results|feedback|survey) ... (used|kept|stay|stays|remain|remains|held) .. (inside|within|internal to|confidential to|only by|in) .. (department|council|team|organisation|ministry|trust|board|agency|office|file) .. (only)?',
      unless: '(personal|names|data protection|years)',
      weight: 1,
    },
    {
      words:
        '(report|feedback|summary|results|response|reply|update|follow up) (to|for|back to) (participants|contributors|respondents|consultees|residents|those|attendees|people|members) .. (:|n a|none|not|no|nil) .. (none|n a|planned|nil|not)?',
      weight: 0.9,
    },
    { words: '(feedback|report|reply|results|summary) ... (none planned|not planned|n a|nil)', weight: 1 },
    {
      words:
        '(not|no) .. (expect|anticipate|receive|get) .. (any)? .. (further contact|contact|reply|response|answer|feedback|follow up|acknowledgement)',
      also: '(participants|respondents|contributors|those|people|you|everyone|attendees|residents)',
      unless: '(application|applicants|unsuccessful|mailbox|vacancy)',
      negated: true,
      weight: 1,
    },
    {
      words:
        '(not|no) .. (practice|provision|mechanism|arrangement|arrangements|duty|budget|requirement) .. (of|in|for) ... (give reasons|giving reasons|telling|feeding back|reporting back|report back|tell|inform|informing|reply|replying)',
      negated: true,
      weight: 1.1,
    },
    {
      words: '(not|never) .. (required|obliged) to (reply|respond|answer|report|publish|give reasons)',
      negated: true,
      weight: 0.8,
    },
    {
      words: '(file|matter|exercise) .. (been|is|now) .. closed ... no (further|more) (communication|contact)',
      weight: 1,
    },
    { words: '(not|never) .. (go|going|reported|sent|fed) back to <users>', negated: true, weight: 1 },
    {
      words: '(you|they|people|participants) .. (will|would) (not|never) .. (hear|be told|find out|be contacted)',
      negated: true,
      weight: 0.7,
    },
    {
      words: '(report|summary|write up) ... (is|are|was) not (planned|intended|foreseen|expected|envisaged)',
      negated: true,
      weight: 1,
    },
    {
      words:
        '(will not|won t|not) .. (be)? (sending out|send out|publishing|writing|producing|issuing) .. (report|summary|results|reply|write up)',
      negated: true,
      weight: 0.6,
    },
    { words: '(applicants|mailbox|do not reply|so results now|vacancy|job)', weight: -1 },
  ],
  flags: [
    { text: 'We will not be publishing the results.', grade: 'practice-thin' },
    { text: 'Please note that no feedback will be given to participants.', grade: 'practice-thin' },
    { text: 'Thank you. Your comments have been noted.', grade: 'practice-thin' },
    { text: 'There are no plans to report back.', grade: 'practice-thin' },
    { text: 'The outcome will not be shared with those who took part.', grade: 'practice-thin' },
    { text: 'We do not intend to issue a summary of submissions.', grade: 'practice-thin' },
    { text: 'After closing, the page will be taken down.', grade: 'practice-thin' },
    { text: 'No response to this consultation is planned.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'We cannot reply to each person but will publish a full report on 3 May.', why: 'common and fair' },
    { text: 'We will not share your personal data.', why: 'privacy' },
    { text: 'No feedback has been received so far.', why: 'count' },
    { text: 'People said they never hear back, so we now send results to all.', why: 'reported then fixed' },
  ],
} satisfies Sign;
