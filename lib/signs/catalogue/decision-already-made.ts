import type { Sign } from '../sign';
import { ASKS_FOR_VIEWS, ASKS_NOW, SETTLED, SPOKEN, STILL_OPEN } from '../wordings';

export default {
  id: 'decision-already-made',
  name: 'Decided before people were asked',
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
  easyRead: 'The decision was made first. Then people were asked.',
  evidence: [
    {
      frame: ['decide', 'implement', 'change', 'close'],
      lemma:
        'decide agree approve adopt ratify endorse finalise confirm award select choose sign_off commission settle determine',
      agent: 'pros',
      tense: 'past',
      also: ASKS_FOR_VIEWS,
      weight: 1,
    },
    {
      frame: 'decide',
      lemma: 'decide agree approve adopt ratify endorse finalise award select sign_off settle determine make take',
      voice: 'passive',
      patient: 'thing',
      tense: 'past',
      also: ASKS_FOR_VIEWS,
      weight: 0.8,
    },
    {
      words: '(decision|decisions) .. (in principle)? (has|have|was|were) (already)? (been)? (taken|made)',
      weight: 0.8,
    },
    {
      words: '(decision|decisions) ... (taken|made) ... (this|the) (exercise|consultation|survey|engagement) (is|will)',
      weight: 0.5,
    },
    {
      words:
        '(already|now) .. (decided|agreed|approved|been agreed|been decided|been approved|underway|under way|been appointed|been awarded|finalised|signed off|banked)',
      weight: 0.5,
    },
    {
      words: '(how ... not (whether|if)|rather than (whether|if)|not whether|(not about|nothing to do with) whether)',
      also: '(<pros>|consultation|views|consulting|saving|decision|asked|exercise)',
      negated: true,
      weight: 1,
    },
    {
      words:
        '(following|after|since|subject to|further to) .. (approval|adoption|agreement|sign off|decision|award|closure|ratification)',
      also: '(engagement|consultation|views|feedback|survey|comments)',
      weight: 0.9,
    },
    {
      words:
        '(will|to|is to|are to|due to) (now)? (shortly|be)? (close|shut|closed|shut|end|ended|replaced|withdrawn|cut|merged|relocated|transferred|moved|introduced|upgraded|removed|decommissioned|demolished|outsourced)',
      also: '(have your say|tell us|what you think|your views|your comments|let us know|feedback|views|comments|hear from you|survey|consultation)',
      weight: 1,
    },
    { frame: 'close', mood: 'will', near: ASKS_FOR_VIEWS, weight: 0.6 },
    {
      frame: ['close', 'change', 'implement'],
      lemma: 'close shut replace withdraw merge relocate upgrade demolish',
      mood: 'will',
      near: '(tell us|have your say|your views|your comments|what you think|let us know|hear from you)',
      weight: 1,
    },
    {
      words:
        '(implementation|construction|roll out|work|works|building|procurement|recruitment|delivery) (is|has|are) (already|now)? (underway|under way|begun|started|commenced|progressing)',
      also: '(feedback|views|comments|say|consultation|engagement)',
      weight: 1,
    },
    { words: '(is|are) the (plan|plans|decision|proposal|design|model|changes) (final|fixed|settled)', weight: 1.5 },
    {
      words:
        '(decision|plan|model|principle|site|location) (is|was|are) (final|fixed|settled|not up for|no longer|not open|non negotiable)',
      also: '(<pros>|views|consultation|comment|discussion|debate|feedback)',
      negated: true,
      weight: 0.8,
    },
    {
      words: '(foregone conclusion|done deal|fait accompli|pre determined|predetermined|rubber stamp|rubber stamping)',
      weight: 0.9,
    },
    {
      words: '(not|no|never|nothing) .. (decision|decisions|decided|agreed|approved|made|set in stone|final)',
      weight: -3.0,
    },
    {
      words:
        '(yet to be|before any|before a|before we|until after|once the consultation|after the consultation|when the consultation)',
      weight: -2.0,
    },
    {
      words: '(decided|agreed|approved) to (extend|consult|run|hold|ask|launch|open|start|undertake|begin)',
      weight: -3.0,
    },
    {
      words:
        '(you said|we listened|as a result of your|because of what|respondents|following (the)? (consultation|feedback|engagement|your))',
      weight: -2.2,
    },
    { words: '(court|parliament has|the government has decided|no power)', weight: -2.0 },
    { words: 'in (19|20)', weight: -0.2 },
    {
      words:
        '<pros> .. (has|have|had)? (already|now|recently|therefore|just)? (decided|agreed|voted|chosen|approved|selected|adopted|resolved|opted|signed off|confirmed|ratified|picked|determined|committed|passed) (to (close|cut|end|merge|replace|go ahead|introduce|reduce|stop|proceed|sell|transfer|move|build|approve|implement|shut|withdraw|outsource|relocate|demolish|adopt|award|charge|make|bring|scrap|change)|the|on|that|a|option|its|our|plans|not)',
      also: '(have your say|tell us|views|comments|feedback|what you think|consulting|consultation|consult|thoughts|hear|survey|drop in|exhibition|asking|how you feel|your)',
      weight: 1,
    },
    {
      words:
        '(already|having) .. (decided|agreed|voted|chosen|approved|selected|adopted|committed|appointed|started|begun|spent|signed|purchased|bought|made .. (decision|mind))',
      weight: 0.7,
    },
    {
      words: '(having|after|since) (approved|agreed|adopted|decided|voted|chosen|signed off)',
      also: '(consult|consulting|consultation|views|feedback|comments|say|survey|engagement|asking|hear)',
      weight: 0.9,
    },
    {
      words:
        '(we|council|trust|board|department|nhs|they) (are|is) (going ahead|pressing ahead|proceeding|moving ahead|pushing ahead|moving forward|going forward) with',
      weight: 0.8,
    },
    {
      words: '(going|go|press|pressing) ahead',
      also: '(views|feedback|hear|consultation|say|comments|want to)',
      weight: 0.4,
    },
    {
      words:
        '(work|works|construction|building|implementation|procurement|recruitment|demolition|installation|delivery|roll out) .. (has|have|is|are) (already|now)? (started|begun|commenced|underway|under way|in progress|well advanced|been completed|nearly complete)',
      also: '(exhibition|invited|views|feedback|comments|consultation|say|residents|drop in|engagement)',
      weight: 1,
    },
    {
      words:
        '(will|to|is|are|being|is being|are being|will be|set to|due to|going to) .. (moving|move|close|closing|closed|replaced|replacing|shut|shutting|merge|merging|relocating|relocated|scrapped|end|ending|withdrawn|cut|cutting|introduced|introducing|come into force|outsourced|transferred|moving)',
      also: '((have|has) (your|their) say|thoughts on|your thoughts|your views|your feedback|tell us|what you think|how you feel|views on|let us know|your comments|comments on|give us your)',
      weight: 0.9,
    },
    {
      words:
        '(being|will be|is to be|are to be|is going to be|will|to) (replaced|closed|close|shut|moved|merged|relocated|scrapped|withdrawn|cut|upgraded|introduced|removed|transferred|come into force|changing|change|end)',
      near: '(your (views|feedback|comments|thoughts)|have your say|tell us|what you think|how you feel|let us know|comments on the)',
      weight: 0.9,
    },
    {
      words: '(come|comes|came) into (force|effect)',
      near: '(your (views|feedback|comments)|have your say|tell us|survey)',
      weight: 0.4,
    },
    { words: '(come|comes) into (force|effect)', also: '(say|views|feedback|comments|survey)', weight: 0.8 },
    {
      words:
        '(whatever|regardless of|irrespective of|no matter what) .. (outcome|result|results|response|views|consultation|survey|feedback|you say|people say|respondents)',
      weight: 1.1,
    },
    {
      words:
        '(principle|decision|need|case) .. (of|for|to)? .. (change|closure|merger|saving|savings|move|scheme|project)? .. (has been|have been|was|is|been) .. (agreed|accepted|made|established|settled|approved|taken|decided)',
      also: '(comment|comments|views|consultation|how|detail|details|exercise|feedback|implementation|say)',
      weight: 1,
    },
    {
      words:
        '(provider|contractor|supplier|developer|operator|architect|site|preferred bidder|partner|firm) .. (has|have) (been|now been|already been) (appointed|chosen|selected|awarded|identified|purchased|acquired)',
      also: '(views|feedback|consultation|drop in|say|comments|hear|engagement|sessions|survey)',
      weight: 1,
    },
    {
      words:
        '(consultation|exercise|survey|engagement|review) (is|was) (not|only) .. (about|on|asking|concerned with)? .. (whether|if|principle|how|the detail|the details|implementation)',
      negated: true,
      weight: 1,
    },
    {
      words:
        '(comments|views|consultation|feedback|responses|responses) .. (should|must|can only|are|is|will) .. (be)? .. (only|limited|restricted|confined)? .. (about|on|to) (how|the (detail|details|implementation|timing|name|design|layout|colour))',
      weight: 0.8,
    },
    {
      words:
        '(funding|money|budget|revenue|income|savings) .. (has|have|had|is|are) .. (already)? (been)? (already)? (banked|committed|allocated|spent|counted on|assumed|built into|factored)',
      also: '(already|option|consultation|views|genuine|menu|decision)',
      weight: 0.7,
    },
    {
      frame: ['decide', 'close', 'change', 'implement'],
      lemma: 'agree approve adopt ratify endorse award choose select sign_off close shut replace appoint vote',
      tense: 'past',
      near: '(your (views|feedback|comments|thoughts)|have your say|tell us|what you think|can now comment|asking (users|people|residents|patients)|consultation is open|share your views|hear from you)',
      mood: 'fact',
      unless: '(last year|in (19|20)|you said|following your)',
      weight: 0.9,
    },
    {
      words:
        '(signed off|approved|agreed|adopted|passed|voted for|voted to|awarded|let|chosen|appointed|ordered|purchased)',
      also: '(residents|people|public|users|patients|tenants|you) .. (can|may|are|is|will) .. (now)? .. (comment|respond|have .. say|give|invited|asked|share)',
      weight: 1,
    },
    { words: '(tender|contract) (has been|was|is) (let|awarded|signed)', weight: 0.5 },
    {
      words: '(tender|contract) (has been|was|is) (let|awarded|signed)',
      near: '(views|users|feedback|asking|comments|say|survey)',
      weight: 0.6,
    },
    {
      words: '(will|to|is to|is due to) (stop|finish|end|cease|close|go|disappear|be (cut|withdrawn|scrapped|reduced))',
      also: '(share your|your views|have your say|tell us|your feedback|let us know|your comments|your thoughts|what you think)',
      weight: 1,
    },
    {
      words:
        '(work|works|building|construction|demolition|changes|implementation|installation) .. (begins|begin|starts|start|will begin|will start|commences|gets under way)',
      near: '(consultation|survey|views|feedback|have your say) .. (is|are)? .. (open|until|closes|invited|welcome)',
      weight: 0.9,
    },
    {
      words:
        '(trust|council|board|cabinet|department|government|committee|executive|health board|agency) .. (has|have) .. (agreed|decided|voted|resolved|chosen|approved) .. (to|the) ... (and|but) .. (would like|wants|want|is asking|are asking|invites|is keen|now) ... (hear|views|feedback|comment|comments|say|patients|residents|people)',
      weight: 1,
    },
    { words: SPOKEN, weight: -1.2 },
    {
      words: SETTLED,
      also: ASKS_NOW,
      unless: STILL_OPEN,
      weight: 1,
    },
    {
      words: SETTLED,
      near: ASKS_NOW,
      unless: STILL_OPEN,
      weight: 1,
    },
    {
      words:
        '(starts|start|begins|begin|comes into force|in force|takes effect|commences|commence|goes live|being introduced|will be introduced|being launched) (on|from|in) .. (#num|january|february|march|april|may|june|july|august|september|october|november|december|monday|spring|summer|autumn|winter)',
      near: ASKS_NOW,
      unless: '(consultation|survey|engagement|session|sessions|meeting|workshop|event|conversation)',
      weight: 1,
    },
    {
      words:
        '(regardless of|irrespective of|whatever|no matter what|notwithstanding) .. (the)? .. (responses|outcome|views|result|results|consultation|feedback|you (say|tell|think)|people (say|think|tell)|comments)',
      also: '(will|implementation|starts|commences|begins|go ahead|proceed|going ahead|close|decision)',
      weight: 1.1,
    },
    {
      words:
        '(can|could|will) .. (decision|plan|plans|it|closure|this) .. (be)? (changed|stopped|reversed|undone|change) .. ?',
      near: '^ (no|it can not|it cannot)',
      weight: 1,
    },
    {
      words:
        '(following|after|since|given) (the|our|its|this|a) .. decision to (close|cease|end|withdraw|move|transfer|stop|cut|sell|outsource|merge|replace|remove|reduce|relocate)',
      also: '(consult|consulted|consultation|views|engage|engagement|discuss|comments|hear|ask|feedback)',
      weight: 1,
    },
    {
      words:
        '(closure|closing|transfer|move|go live|implementation|effective|switch over) date : ... (consultation|engagement|views|survey|comments|feedback)',
      weight: 1,
    },
    {
      words:
        '(voted|agreed|decided|resolved|chose|opted) ... to (end|close|cut|stop|withdraw|move|merge|transfer|replace|remove|scrap|sell|outsource|cease|reduce)',
      also: ASKS_NOW,
      weight: 1,
    },
    {
      words:
        '(agreed|approved|decided|signed off|adopted|authorised) by (<officials|body>|managers|management|council|cabinet|board|ministers)',
      also: ASKS_NOW,
      unless: '(if .. agreed|to be agreed|once agreed|will be)',
      weight: 1,
    },
    {
      frame: ['close', 'provide', 'implement', 'change'],
      lemma: 'close shut end sell demolish withdraw merge replace cut stop outsource',
      form: 'verb',
      also: '(<officials|body>|we) .. (decided|agreed|voted|resolved|chose) .. to (close|shut|end|sell|demolish|withdraw|merge|replace|cut|stop|outsource)',
      unless: '(should|proposed|if|last time|you said|because of what)',
      document: 'invites-views',
      weight: 1.8,
    },
  ],
  flags: [
    { text: 'The service will close in March. Please tell us what you think.', grade: 'dated-commitment' },
    { text: "Cabinet has agreed the new charges and now seeks residents' views.", grade: 'practice-thin' },
    { text: 'Following approval of the model, a period of engagement will begin.', grade: 'practice' },
    { text: 'The contract has been awarded; a survey of tenants is now open.', grade: 'practice' },
    { text: 'Implementation is under way and feedback is welcome.', grade: 'practice-thin' },
    { text: 'Consultation on how, not whether, to make the saving', grade: 'practice-thin' },
    {
      text: 'The decision in principle was taken last year. This exercise is about the detail.',
      grade: 'practice-thin',
    },
    { text: 'Is the plan final? Yes, but we want to hear your views.', grade: 'practice' },
    { text: 'Day centre to shut: have your say', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'No decision has been made. / No decisions have yet been taken.', why: 'negated: honest-about-limits' },
    { text: 'The decision will be made on 4 May after the consultation has closed.', why: 'correct order' },
    { text: 'We decided to extend the consultation.', why: 'decision about the process' },
    { text: 'In 2019 the council decided to close the centre; this review asks if that was right.', why: 'history' },
    { text: 'The Government has decided; we have no power over this.', why: 'law set elsewhere, honest' },
  ],
} satisfies Sign;
