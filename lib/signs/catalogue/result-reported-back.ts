import type { Sign } from '../sign';

export default {
  id: 'result-reported-back',
  name: 'People hear what happened',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: 's5 (people kept in the dark about the process and its result) turned round',
    other:
      'Scottish National Standards (Communication); CRPD GC7 feedback; Cabinet Office (publish response in 12 weeks)',
  },
  stages: ['evaluation', 'decision'],
  level: 'consulting',
  strength: 'medium',
  family: 'feedback',
  explain: 'People were told, or will be told by a date, what happened.',
  ask: "Ask: 'When will people be told? In which formats?'",
  easyRead: 'People who took part are told the results. They are told what was decided.',
  evidence: [
    {
      frame: ['report', 'inform', 'say'],
      lemma:
        'publish report send share feed_back present circulate issue release summarise tell notify inform update write_back',
      patient: '#report|#input|=result|=finding',
      to: 'users',
      weight: 1,
    },
    {
      frame: ['report', 'inform', 'say'],
      lemma: 'send tell inform notify update email show give',
      patient: 'users',
      about: '#report|#decision|=result|=outcome',
      weight: 0.9,
    },
    { frame: ['report', 'inform'], lemma: 'feed_back report write_back', to: 'users', weight: 0.8 },
    {
      frame: ['report'],
      lemma: 'publish share issue release circulate',
      patient: '=result|=finding|=response|=summary|=analysis|=minutes',
      weight: 0.6,
      also: '(consultation|survey|engagement|workshop|workshops|feedback|took part|responses|replies|views|comments|event|meeting|participants|asked|what people|what we heard|discussion)',
    },
    {
      words:
        '(publish|published|share|shared|report|issue|release|post) ... (summary|results|findings|report|analysis|response|feedback|outcome|minutes|notes) ... (consultation|survey|engagement|responses|feedback|views|comments|what (people|you)|event|workshop|workshops)',
      weight: 0.8,
    },
    {
      words:
        '(results|findings|summary|analysis|report|response|feedback|outcome) (of|from|on|to) (the|our|this|your|all)? .. (consultation|survey|engagement|responses|feedback|comments|workshops|event|public consultation|questionnaire|submissions) ... (published|available|here|shared|sent|out|below|online|read|can be (found|viewed|read))',
      weight: 1,
    },
    {
      words:
        '(you said|we heard|what we heard|what you (said|told us)|what people (said|told us)|you told us|here is what|this is what) .. (we did|and what|report|we heard|you (said|told us))?',
      weight: 0.6,
    },
    {
      words:
        '(what we heard|what you (said|told us)|what people (said|told us)|you said) ... (what we (did|will|are)|what happened|we did|what (happens|was decided|changed)|what the|next)',
      weight: 0.7,
    },
    { words: 'you said (,|-|:|;)? we did', weight: 1 },
    {
      words:
        '(you will|we will|will) .. (hear (from us|back)|write to you|tell you|let you know|feed back|report back|be told|send you|email you|be sent|get back to you|publish (a|the|our))',
      weight: 0.7,
      also: '(decided|decision|result|results|why|outcome|findings|what we heard|what happened|report|summary|response|feedback|changed|said|what people)',
    },
    {
      words:
        '(everyone|people|those|members|participants|all|residents|families|respondents) .. who (took part|contributed|responded|replied|came|attended|gave|helped|were involved|shared) ... (was|were|will|has|have|got|received) .. (sent|told|given|told|invited|receive|a copy|written|hear|emailed)',
      weight: 1,
    },
    {
      words:
        '(participants|members|residents|respondents|tenants|attendees|they|people) .. (saw|received|were sent|were given|were shown|got|get|are sent|will receive|will get) ... (draft findings|findings|results|report|summary|notes|minutes|draft|copy)',
      weight: 0.9,
    },
    {
      words:
        '(feed back|feedback|report back|reporting back|reported back|fed back|feeding back|report-back|closing the loop|close the loop|close the feedback loop) .. (to|with|on what)? .. (<users>|session|everyone|loop)?',
      weight: 0.4,
      also: '(to <users>|session|results|how|what|findings|everyone)',
    },
    {
      words:
        '(#num|number of|all|total of) .. (responses|replies|submissions|comments|people) ... (received|replied|responded|took part|what they said|analysed|decision)',
      weight: 0.55,
      unless: '(please)',
    },
    {
      words:
        '(response to (every|each|the|your|all) (theme|comment|comments|question|submission|feedback|recommendation|recommendations|submissions|consultation|points)|reasoned response|government response)',
      weight: 0.7,
    },
    {
      words: '(minutes|notes|action notes) ... (shared|sent|published|circulated|available|posted|approved)',
      weight: 0.7,
      unless: '(cabinet|council meeting|full council)',
    },
    {
      words:
        '(read|see|find out|download|view) ... (what (you|people|residents|we) (said|told us|heard)|the (results|findings|feedback report|consultation report|summary of responses|outcome of the consultation))',
      weight: 0.9,
    },
    {
      words:
        '(test results|election results|search results|exam results|financial results|results day|football|quarterly results|internally|to committee|to cabinet|to the board|trial results|laboratory|peer reviewed|journal|clinical)',
      weight: -0.7,
    },

    {
      words:
        '(wrote|written|write|replied|reply|sent|send|email|emailed|told|tell) .. (to|back to)? .. (everyone|all|each person|people|participants|members|residents|tenants|respondents|those) ... (who|what was decided|the result|the results|outcome|findings|decision|report|summary|a copy|what we)',
      weight: 0.9,
      unless: '(please send|consent)',
    },
    {
      words:
        '(participants|members|everyone|residents|families|tenants|people who (took part|replied|came|responded)) .. (got|get|gets|received|receive|were given|were sent|are sent|had) ... (letter|copy|report|summary|results|feedback|outcome|update|notes|minutes|reply|answer)',
      weight: 0.9,
    },
    {
      words:
        '(notes|minutes|summary|summaries|findings|results|report) ... (go|goes|went|sent|circulated|given|shared|emailed) .. (to|with|back to) .. (all|everyone|members|participants|tenants|residents|people|those|families|the group)',
      weight: 0.9,
      unless: '(committee|cabinet|board)',
    },
    {
      words:
        '(summary|report|analysis|results|findings) of (what|the (consultation|responses|feedback|survey|engagement|workshops|comments|views)) ... (is|are|on|in|can|available|below|published|website)',
      weight: 0.8,
    },
    {
      words: '(read|see|download|view) .. (the|our) .. (report|response|results|summary|findings|feedback|outcome)',
      also: '(consultation|survey|engagement|responses|comment|comments|each point|what (you|people)|what we heard|feedback|took part|views)',
      weight: 0.7,
    },
    {
      words:
        '(published|publish|publishes|issued|gave|given|wrote|posted) .. (its|our|the|a|an)? .. (reply|response|answer|responses|replies|answers) (to) (every|each|all|the)? .. (comment|comments|question|questions|theme|point|points|recommendation|recommendations|submission|submissions|suggestion|suggestions)',
      weight: 1,
    },
    {
      words:
        '(feedback|report back|reporting|results|sharing|closing|celebration) (session|sessions|event|events|meeting) ... (share|shared|hear|findings|results|those who|took part|participants|with)',
      weight: 0.8,
    },
    {
      words:
        '(we|council|trust|agency|department|and) (will|shall) .. (send|share|publish|tell|write|feed back|report|let) ... (results|findings|outcome|summary|report|what (we heard|was decided|people said|you said)|how .. (was|were) used)',
      weight: 0.75,
      unless: '(committee|cabinet|consent)',
    },
    {
      words: '(you told us|you said|you asked) ...',
      near: '((here is|this is) what (we|was) (decided|did|are doing|happened|changed))',
      weight: 0.6,
    },
    {
      words:
        '(here is|this is) what (we (decided|did|heard|are doing|found|have done)|you (said|told us)|people (said|told us)|was decided|happened) ...',
      weight: 0.7,
    },
    {
      words:
        '(people|members|you) (voted|are happy with|preferred|chose|said they|wanted|liked) ... (with one person|best|most popular|as it is|the most)',
      weight: 0.4,
    },
    {
      words:
        '(full|final|complete) (analysis|report|results|findings) ... (has|have|is|are|was) .. (been)? (published|available|shared|online)',
      weight: 0.55,
    },
    {
      words: '(synthesised|reported|summarised|written up) .. (in|into|by) ... (own words|report|summary)',
      weight: 0.4,
      also: '(<users>|jury|juries|participants|recommendations|workshops)',
    },

    {
      frame: 'receive',
      agent: 'users|=everyone|=person|=contributor',
      patient: '#report|=reply|=response|=answer|=letter|=summary|=feedback|=copy|=update',
      weight: 0.9,
      unless: '(benefit|complaint|appointment)',
    },
    {
      frame: ['report', 'inform', 'provide', 'deliver'],
      voice: 'passive',
      lemma: 'mail email post send give tell show circulate share present return',
      patient: '#report|~report|#outcome',
      to: 'users|=contributor|=everyone|=attendee|=respondent',
      weight: 1,
    },
    {
      words:
        '(returned|went back|came back|go back|return) to .. (people|group|village|hall|community|members|residents|tenants|panel|families|participants|<users>) .. (to|and|with) .. (present|share|show|say|tell|told|report|explain|showed|shared|findings|results|what we)',
      weight: 1,
    },
    {
      words:
        '(promised|said we would|agreed) (to|that we would) (report back|feed back|come back|tell you|publish|get back)',
      weight: 0.9,
    },
    {
      words:
        '(outcome|result|results|findings) of the (survey|consultation|engagement|workshops|review|vote|questionnaire) (is|are|was|were|can be) .. (set out|here|available|published|found|shown|below|on page|online)',
      weight: 1,
    },
    {
      words:
        '(summary|results|report|findings|notes) ... (was|were|is|are) (mailed|emailed|sent|posted|given|shared|circulated|presented|fed back) (to|with|back to) ...',
      weight: 0.75,
      unless: '(committee|cabinet|board|parliament|regulator)',
    },

    {
      words:
        '(received|receive|had|attracted|gathered|collected|generated|drew|were|got|heard from) .. (more than|over|nearly|almost|about|around)? #num .. (submissions|submission|responses|replies|comments|surveys|survey responses|pieces|contributions|ideas|participants|people|residents|respondents|forms|emails)',
      weight: 0.6,
      unless: '(applications|calls|emergency|patients treated|jobs|grants)',
    },
    {
      words:
        '#num (percent|per cent|%) of .. (respondents|people|participants|residents|submissions|submitters|you|replies|responses|those|survey)',
      weight: 0.6,
      unless: '(medicaid|population|trial|budget|board)',
    },
    {
      words:
        '(key|main|common|top|emerging|strongest) (themes|messages|findings|points|issues|feedback|concerns) (from|raised|of|that|included|include|were|in|identified|we heard)',
      weight: 0.8,
    },
    {
      words:
        '(engagement|consultation|feedback|submissions|community|survey|workshop) .. (summary|report|findings|results|snapshot|outcomes) ... (view|read|download|available|published|released|below|here|online|online|can be)',
      weight: 0.8,
      unless: '(have your say|closes|will be open)',
    },
    {
      words:
        '(view|read|download|see) .. (engagement|consultation|feedback|submissions|survey|community) .. (summary|report|findings|results|snapshot|outcomes)',
      weight: 1,
    },
    {
      words:
        '(thank you|thanks) to (everyone|all|those|the) ... (took part|had their say|shared|provided|gave|contributed|responded|participated|submitted|completed|attended|came|joined)',
      weight: 0.55,
    },
    {
      words:
        '(results|findings|feedback|outcomes|outcome) .. (will be|were|was|are|is|has been|have been) .. (presented|reported|shared|provided|published|fed back|released|given) (to|with|back|at|on|in|by) ...',
      weight: 0.6,
      unless: '(committee|cabinet|test|exam|trial|clinical|journal|board of directors)',
    },
    {
      words:
        '(we|council|the (team|council|department|agency|project team)) .. (will|have|has|had|asked|heard|received|collected|considered) ...',
      also: '(what (we|you|the community) (heard|told us|said)|you told us|community told us|told us that)',
      weight: 0.6,
    },
    {
      words:
        '(respondents|participants|people|residents|members|you|the community|submitters) .. (told us|said|supported|preferred|wanted|felt|identified|highlighted|raised)',
      also: '(#num (percent|%)|most|majority|more than half|survey|workshop|themes|overall|consultation)',
      weight: 0.5,
    },
    {
      words: '(went|gone|go|going) through the (findings|results|report|feedback) ...',
      also: '(<users>|us|took part|with)',
      weight: 0.9,
    },
    {
      words:
        '(told us|told|tell) .. what (had)? happened (with|to) (our|their|your) (ideas|views|comments|feedback|suggestions)',
      weight: 1.1,
    },
    {
      words:
        '(this|the) (letter|page|note|email|report|video|newsletter) (is|was) (how|to) ... (telling|tell|told|report back|let you know) ...',
      also: '(ideas|decided|board|said|result|results|happened|vote|your)',
      weight: 0.7,
    },
    {
      words:
        '(response|reply|letter|summary|report) ... (mailed|sent|posted|emailed|given|issued) ... to every .. (witness|participant|person|member|contributor|tenant|resident|respondent)',
      weight: 1,
    },

    {
      words:
        '(result|results|finding|findings|outcome|outcomes|write-up|write up|report|summary|decision|decided|answers|response|replies|what (was|had been|we|they|you|people) (decided|said|chosen|agreed|heard|did|happened)|what (had)? happened|what came of|what it had agreed|agreed to)',
      also: '((sent|went|go|mailed|emailed|posted|shared|told|tell|telling|given|gave|back|handed|write|wrote|written|phone|ring|rang|published|read (aloud|out)|fed back|explained|heard|came|returned|met us|presented|getting|get|will get) ... (everyone|every (witness|person|participant|member|tenant)|all (who|those|#num|participants)|each (person|of|witness|member)|people (who|what|the)|those (who|involved)|<people|carers>|us|you|who (replied|took part|came|answered|responded))|(everyone|each person|all those|people|those) who (replied|took part|came|answered|responded|gave evidence))',
      unless:
        '(should|must|committee received|test results|boiler|election|blood|your (test|exam|application|claim|complaint|review)|councillors (got|received)|scrutiny committee|exam|search results|how satisfied|never|not been told|will be used|randomly|take up of|submit your|% of those|app|their own stories)',
      weight: 0.55,
    },
    {
      words:
        '(everyone|every (witness|person|participant|tenant|household|respondent)|all (those)? (who|#num)|each (person|of the (people|#num|day|groups|participants)|witness)|those who|people who) .. (who|that|replied|took part|came|answered|responded|gave evidence|had|people|#num)',
      also: '((sent|went|mailed|emailed|posted|shared|told|tell|given|get|gets|got|write|wrote|phone|rang|received|letter) ... (result|results|findings|outcome|write-up|report|summary|decision|decided|reasons|answer|answers|letter)|(result|results|findings|outcome|write-up|report|summary|decision|decided|reasons|letter) ... (sent|went|mailed|emailed|posted|shared|told|given|to everyone|to all|to each|to every))',
      unless: '(should|must|boiler|election|blood|exam|councillors|your (test|exam|application)|never)',
      weight: 0.5,
    },
    {
      words:
        '(went|go|came|come|returned|return|met|going) .. (back|again|to see|and told|back to) .. (to|with|us|and)? .. (tell|told|report|explain|say|went through|share|show|hear|present)',
      also: '(results|findings|outcome|what (had|was|we|they|people|you)|decided|decision|answers|ideas|chosen|heard)',
      unless: '(should|must|doctor)',
      weight: 1,
    },
    {
      words:
        '(told|tell|telling|show|showed) (us|you|them|people|<people|carers>) .. (what (had happened|happened|was decided|became|came|they had)|the (outcome|result|results|decision)|how .. (used|decided))',
      unless: '(should|must|not|never|will you)',
      weight: 0.95,
    },
    {
      words:
        '(each|every|all) (of)? (the)? (#num)? .. (point|points|comment|comments|question|questions|theme|issue|issues|recommendation|submission) .. (raised|made|was|were|is|are)? ... (answered|replied to|addressed in turn|given a reply|responded to|has a reply)',
      unless: '(should|must|will be considered)',
      weight: 1,
    },
    {
      words:
        '(feedback|report back|results|sharing|reporting back|playback|findings) (session|sessions|evening|event|meeting|hui|day) ... (took place|held|heard|at which|where|shared|told)',
      unless: '(should|must)',
      weight: 0.8,
    },
    {
      words:
        '^ ..? (results|findings|outcome|report|decision|summary|write-up) (was|were|is|are)? (shared|sent|fed back|presented|returned|posted|mailed|explained|read out|played back) .. (with|to|back to|at|by|in) ... (<people|carers|mixed>|hui|forum|everyone|meeting with)',
      unless: '(should|must|committee|cabinet|board|test)',
      weight: 1,
    },
    {
      words:
        '(report|summary|document|response|letter|page|statement) .. (published)? ... (sets out|set out|shows|lists|explains|tells|says|giving|setting out) .. (how many|what (they|people|you|was|we)|who (said|answered)|the reasons|each) ...',
      also: '(decision|decided|reasons|told us|said|answered|replied|why|heard|reached)',
      unless: '(should|must|consultation paper|proposals)',
      weight: 0.85,
    },
    {
      words:
        '(comments|replies|responses|submissions|views) ... (together with|along with|and|with) .. (answers|replies|responses|reasons|decisions) ... (posted|published|read|sent|shared|set out)',
      unless: '(should|must)',
      weight: 1.05,
    },
    {
      words:
        '(here (are|is)|these are|this (letter|page|note) is) (your|the|how|what) .. (answers|results|decision|telling you|happened|we decided)',
      unless: '(should|test results|exam|your (question|questions))',
      weight: 0.9,
    },
    {
      words: '#num .. (people|of you) (wanted|said yes|voted|agreed|chose|preferred|said) ...',
      near: '((council|board|we|minister|trust) .. (said (yes|no)|decided|agreed|chose)|here are (your|the) (answers|results))',
      weight: 0.7,
    },
    {
      words: '(what happened (next|then|after)|what came of it|what did (they|we|it) decide) ...',
      near: '((board|council|we|trust|it|they|committee) .. (said (yes|no)|decided|agreed|chose|accepted) ...)',
      weight: 0.9,
    },
    {
      words:
        '(said (yes|no)|agreed|accepted|decided) to? ... (of your #num?|your) .. (ideas|suggestions|points|proposals|recommendations)',
      weight: 0.9,
    },
    {
      words: '(boiler|scrutiny committee received|results should be|test results|outturn)',
      weight: -1,
    },
    {
      words: '(report|reports|summary|findings|outcomes|results) .. (is|are) now available',
      also: '(consultation|engagement|feedback|survey|community|submissions|workshop|workshops)',
      weight: 1,
    },
    {
      words:
        '#num .. (people|residents|community members|participants|attendees) .. (visited|provided|gave|shared|completed|attended|took part|participated|commented|responded|filled in|had their say)',
      weight: 0.8,
      unless: '(can|will|each year|hospital|clinic)',
    },
    {
      words:
        '(majority|most|#num percent|#num %) of .. (people|respondents|participants|residents|submissions|submitters)',
      also: '(indicated|supported|happy|agreed|preferred|said|wanted|survey|engagement|consultation|proposal|design|option)',
      weight: 0.7,
    },
    {
      words:
        '(all|every|each) (submissions|submission|submitters|submitter|responses|respondents|comments) ... (published|receive|will be sent|sent|notified|contacted|given) ...',
      weight: 0.8,
      unless: '(must be|should be sent)',
    },
    {
      words:
        '(feedback|submissions|comments|responses) (received|reflected|showed|indicated|outlined|highlighted|included|raised|expressed|supported|suggested) ...',
      weight: 0.7,
    },
    {
      words:
        '(view|see|read) .. (documents|document|report|link|page|attachments) .. (below|here)? ... (feedback|responses|submissions|what we heard|consultation)',
      weight: 0.6,
      unless: '(have your say|before giving)',
    },
    { words: '((results|findings|outcomes) (should|must|ought to) be|boiler|blood test)', negated: true, weight: -1.5 },
    { words: '(scan|symptoms|diagnosis|blood test|tablets|medication|prognosis)', negated: true, weight: -0.9 },
    {
      words:
        '((shared with|sent to|presented to|reported to|went to) (the|our|its)? (senior|management|executive|leadership|cabinet|project) ..|(should|must|ought to) be (told|sent|given|shown))',
      negated: true,
      unless: '(and (to|with) .. <people|carers>|everyone)',
      weight: -1.4,
    },
    {
      frame: ['report', 'provide'],
      lemma: 'publish issue release',
      patient: '=report|=summary|=analysis',
      with: '=answer|=reply|=response|=comment|#input',
      weight: 0.7,
    },
  ],
  flags: [
    { text: 'Everyone who took part was sent the results in the format they chose.', grade: 'practice-thin' },
    { text: 'You will hear from us by 30 April about what was decided and why.', grade: 'dated-commitment' },
    { text: 'Results: 412 replies, what they said, and the decision', grade: 'practice' },
    { text: 'The full analysis and each stage of the process have been published.', grade: 'practice' },
    { text: 'Participants saw the draft findings and could correct them.', grade: 'practice' },
    { text: 'What we heard and what happened next', grade: 'practice-thin' },
    { text: 'A response to every theme was issued within twelve weeks.', grade: 'practice' },
    { text: 'Those who gave evidence were invited to hear the outcome first.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'Test results; election results; search results', why: '' },
    { text: 'The report will be presented to committee.', why: 'to councillors, not to people' },
    { text: 'Results will be used internally.', why: 'no' },
    { text: 'People never heard back.', why: 'criticism' },
  ],
} satisfies Sign;
