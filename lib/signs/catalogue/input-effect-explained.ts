import type { Sign } from '../sign';

export default {
  id: 'input-effect-explained',
  name: 'What changed because of people',
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
  easyRead: 'The text says what changed because people spoke. Or it says why something did not change.',
  evidence: [
    {
      words:
        '(because|as|since) (you|members|people|tenants|residents|families|patients|carers|parents|participants|they|users|young people|disabled people|the group) .. (told|said|asked|wanted|felt|raised|suggested|found|explained|pointed) ...',
      also: '(we|now|[change]|[add]|[start]|so|instead)',
      weight: 0.9,
      unless: 'cookies',
    },
    {
      words:
        '(you|members|people|tenants|residents|families|patients|carers|parents|participants|they|users|women|students|respondents) .. (told us|said|asked for|asked us|wanted|raised|suggested|called for|requested|asked) ... (we|so|now|it is now|this is now|and it|have been|has been|was) .. (changed|added|cut|removed|moved|dropped|kept|now|included|started|will|put|altered|extended|introduced|did|created|brought|opened|reduced|made|rewrote|stopped|have)',
      weight: 1,
      unless: '(your date of birth|yes to cookies)',
    },
    {
      words:
        '(you|members|people|tenants|residents|families|patients|carers|parents|participants|they|users|women|respondents) (told us|said|asked for|wanted|suggested|requested) ...',
      near: '(^ (we|so|now|this|it|that) .. (we|cut|[change]|[add]|[remove]|[move]|[drop]|[include]|[start]|altered|[extend]|put|made|have|were))',
      weight: 0.7,
    },
    {
      words:
        '^ (so|now|we|this|it|that|they|our) .. ([change]|cut|[add]|[remove]|[drop]|[alter]|[extend]|[shorten]|[rewrite]|[introduce]|have been|has been) ...',
      near: '((you|members|people|tenants|residents|families|patients|carers|parents|participants|users|women) .. (told us|said|asked for|wanted|suggested|asked))',
      weight: 0.8,
    },
    {
      words:
        '(following|after|in response to|as a result of|thanks to|based on|because of|drawing on|informed by|reflecting|on the basis of) ... (feedback|input|comments|suggestions|consultation|views|the workshops|workshop|workshops|responses|what (you|people|members|residents) (said|told us)|conversations|engagement|advice|recommendations)',
      also: '([change]|[add]|[remove]|[drop]|[withdraw]|[cut]|[amend]|[introduce]|[extend]|[reduce]|[include]|[move]|[start]|[stop]|[revise]|[rename]|[adjust]|[replace]|[improve]|[keep]|[update]|[redesign]|[rewrite]|[simplify]|[alter]|[increase]|[take]|[create])',
      weight: 0.8,
      unless: '(will consider|budget pressures|medical|clinical)',
    },
    {
      words:
        '(following|after|in response to|as a result of|thanks to|because of) (some|the|your|their|this|input|feedback|comments|requests|suggestions|ideas|consultation|what)',
      also: '<users>',
      weight: 0.3,
    },
    {
      frame: 'change',
      agent: 'pros',
      lemma:
        'change add drop remove cut extend withdraw move keep amend introduce reduce replace rewrite revise shorten adjust alter scrap rename simplify reword stop',
      weight: 0.35,
      also: '(because|following|after|feedback|you said|asked|suggested|told us|in response)',
    },
    {
      frame: 'change',
      voice: 'passive',
      lemma:
        'change add drop remove cut extend withdraw move amend introduce reduce replace rewrite revise shorten adjust alter scrap rename simplify reword',
      weight: 0.35,
      also: '(because|following|after|feedback|you said|asked|suggested|told us|in response|as a result)',
    },
    {
      words:
        '(changed|changes|things changed|difference|dropped|added|altered|amended) ... (because of|after|following|as a result of|in response to|thanks to|due to) (the|your|their|our|what)? .. (#input|workshop|workshops|consultation|feedback|session|sessions|you|members|tenants|residents|people|meeting|conversations)',
      weight: 0.9,
    },
    {
      words:
        "(your|their|members'|people's|residents') .. (idea|ideas|suggestion|suggestions|comments|feedback|request|requests|input) .. (was|were|has been|have been|is|are|led|became|helped) .. (taken up|adopted|used|included|acted on|led|added|agreed|put into|to the|us to|built into|incorporated|implemented|introduced|reflected)",
      weight: 0.9,
    },
    {
      words:
        "(could not|can not|were not able|not able to|unable to|not possible|decided not to|did not) ... (because|here is why|here's why|the reason|and why|due to|reason)",
      also: '(<users>|asked|suggested|wanted|requested|agree|feedback|comments|idea|you)',
      negated: true,
      weight: 0.6,
      unless: '(attend|take part|come to)',
    },
    {
      words:
        '(you|members|people|tenants|residents|families|patients|carers) .. (asked for|said|told us|wanted|suggested) ... (:|-|so) .. (we|it|they|there|this|the) ..',
      weight: 1,
    },
    {
      words:
        '(asked for|wanted|suggested|requested) ... (not possible|could not|was not|this is now|it is now|is now in|now in)',
      negated: true,
      weight: 0.8,
    },
    {
      words:
        '(you said .. we did|what (you|we) (said|heard) .. what (we|will) (did|do|change|changed)|you asked .. we)',
      weight: 1,
    },
    {
      words: '(here is why|the reasons why|we explain why|explained why|and why (we|some)|reasons for (not)?)',
      also: '(asked|suggestion|suggestions|feedback|could not|not changed|ideas|not)',
      negated: true,
      weight: 0.8,
    },
    {
      words:
        '(shaped by|changed by|influenced by|driven by|altered by|strengthened by) (the|your|their|our)? .. (feedback|views|comments|ideas|what (you|people|members) (said|told us)|input|<users>)',
      weight: 0.55,
    },
    {
      words:
        '(feedback|input|comments|views|suggestions|ideas|concerns|responses|recommendations) ... (led to|resulted in|meant that|prompted|convinced|persuaded|is why|was why) ...',
      weight: 0.9,
    },
    {
      words:
        '<users> .. (convinced|persuaded|got|pushed) ... (to (change|add|drop|stop|keep|retrofit|begin|withdraw)|changed|withdrawn)',
      weight: 0.8,
    },
    {
      words: '(was|were|been|has been|have been) (taken forward|taken on board|acted on|put right|taken up)',
      also: '(<users>|idea|suggestion|feedback|said|asked)',
      weight: 0.6,
    },
    {
      words:
        '(budget pressures|inflation|cookies|legislation|the weather|covid|will (help|inform|be used)|nothing changed|date of birth|may be taken|will be considered|staff shortages|sales|customers love|pull request|reviewers|editor)',
      weight: -0.6,
    },

    {
      words:
        '(after|when|once|because|as|since) .. (so many|many|several|some|most)? .. (carers|people|members|tenants|residents|you|families|patients|parents|users|they|young people|participants|women|students|everyone) .. (complained|asked|said|told|wanted|objected|raised|pointed|suggested|felt|found|spoke|explained|requested|disagreed|opposed) ...',
      also: '((we|council|trust|it|service|team|now|landlord|agency|department) .. (opened|kept|changed|added|dropped|cut|moved|stopped|started|introduced|withdrew|rewrote|now|put|bought|hired|extended|removed|agreed|scrapped|made|brought|employed|built)|(was|were|is|are|has been|have been) .. (changed|added|dropped|cut|moved|kept|removed|extended|rewritten|introduced|put in|opened|withdrawn))',
      weight: 1,
      unless: 'cookies',
    },
    {
      words:
        '(you|members|people|tenants|residents|families|patients|carers|parents|young people|participants|users|students|women) .. (asked for|wanted|requested|called for|suggested|asked) ... (and|so) .. (we|it|#num|they|this|that|there|the) .. (were|was|is|are|have|has|now|got|put|did|added|changed|cut|made)',
      weight: 1,
    },
    {
      words:
        '^ (you|members|people|tenants|residents|families|patients|carers|parents|participants|users) .. (wanted|asked for|said|told us|asked) ...',
      near: '(^ (we|so|now|the|it|this|that|there) .. (now|opens|has|have|changed|added|is now|will now|put|cut|introduced|started|extended))',
      weight: 0.6,
    },
    {
      words:
        '(in the light of|in light of|following|as a result of|thanks to|in response to|because of|on the basis of|after) (the|your|their|all|this)? .. (what (people|you|we|members|residents|they) (said|told us|heard)|feedback|comments|views|suggestions|input|ideas|objections|requests|complaints|the consultation|consultation|engagement|workshops|responses)',
      also: '((was|were|is|are|has been|have been|been|now) .. (changed|added|dropped|cut|moved|kept|removed|extended|rewritten|introduced|put in|opened|withdrawn|made|updated|amended|revised|included|redesigned|simplified|altered|in)|(we|council|agency|team|trust|department|government|board) .. (changed|added|dropped|cut|moved|kept|removed|extended|rewrote|introduced|opened|withdrew|made|updated|amended|revised|included|are taking|redesigned|have|took))',
      weight: 0.9,
      unless: '(will consider|budget pressures|medical|clinical|doctor)',
    },
    {
      words:
        '(changes|change) (we)? (have)? (made|made to .. )? .. (following|after|because of|as a result of|in response to|since) (the|your|our)? .. (consultation|feedback|comments|engagement|survey|workshops|what you|views|responses)',
      weight: 1,
    },
    {
      words:
        "(your|their|members'|people's|residents'|tenants'|carers'|patients') .. (comments|feedback|ideas|idea|suggestions|suggestion|views|questions|objections|stories|request|requests|vote) .. (led|persuaded|convinced|made|helped|meant|prompted|caused|got) (us|the council|them|the trust|the board|to|that|the agency) ...",
      weight: 1,
    },
    {
      words:
        '(we|council) .. (did not|could not|have not|were not able to|cannot|can not) .. (take up|adopt|include|agree|do|use|accept|change|make|provide|follow|meet|afford|go ahead) ... (because|as it|since|due to|would cost|law|reason|so)',
      negated: true,
      weight: 0.75,
      unless: '(data|refund|attend|your application)',
    },
    {
      words: "(that is why|which is why|and that's why|this is why|so that is what) (we|it|the|they) ...",
      near: '<users> .. (said|told|asked|wanted|suggested)',
      weight: 0.6,
    },
    { words: 'we listened (to you)? .. (when|and) .. (you|<users>)? .. (said|changed|have)', weight: 0.9 },

    { words: '(nothing|little|not much) .. (changed|changes|has changed)', negated: true, weight: -1.5 },

    {
      frame: ['change', 'design', 'provide', 'decide', 'rethink', 'implement'],
      tense: 'past',
      weight: 0.95,
      also: '(when|after|because|as|since|once) .. <people|carers|mixed|they|reader> .. #say',
      unless: '(cookies|will consider|not yet)',
    },
    {
      frame: ['change', 'design', 'provide', 'decide', 'rethink'],
      weight: 0.95,
      tense: 'past',
      also: '(to reflect|reflecting|in line with|to meet|to answer|responding to|to take account of|taking account of) (the|your|their)? .. (comments|feedback|views|suggestions|concerns|what|input|responses|requests)',
    },
    {
      frame: ['change', 'design', 'provide', 'implement'],
      voice: 'passive',
      tense: 'past',
      near: '<people|carers|mixed|reader> .. (asked for|wanted|asked us|suggested|requested|said|told us|called for|complained)',
      weight: 0.75,
    },
    {
      words: '<people|carers> (asked for|wanted|requested|called for|suggested) ...',
      near: '(it|they|we|that|this|the) .. (was|were|is now|are now|has been|have been|opened|built|added|changed|made)',
      weight: 0.7,
    },
    {
      words:
        "(your|their|this|that|members'|people's) (suggestion|idea|request|comment|point) (was|has been|is) (adopted|agreed|accepted|used|included|taken up|acted on)",
      weight: 1.1,
    },
    {
      words:
        '(have not|did not|could not|cannot|can not|are not) .. (make|made|making|change|changed|include|included|do) (this|that|these|the) .. (change|changes|suggestion|idea|request)? .. because',
      negated: true,
      weight: 1,
    },

    {
      words:
        "(based on|in response to|thanks to|following|as a result of|after|with|using|to address|addressing) (your|the|community|this|that|our|further|initial|valuable|public|residents')? .. (feedback|input|submissions|consultation|suggestions|comments|engagement)",
      also: '((design|plan|draft|concept|strategy|proposal|project|route|policy|layout|we|council) .. (now|has been|have been|was|were|is now|updated|refined|amended|changed|revised|redesigned|included|includes|added|removed|adjusted|incorporates|modified|moved))',
      weight: 0.85,
      unless:
        '(will (now)? be (updated|refined|considered|reviewed|finalised|released|used)|was released for|were released for|released for (community)? consultation|put out for|medical|will help|next steps will)',
    },
    {
      words:
        "(your|community|the|their|this|our|residents') (feedback|ideas|input|suggestions|comments) .. (has|have|was|were|is|are) .. (been)? .. (incorporated|reflected|included|adopted|built into|integrated|acted on|led to)",
      weight: 0.9,
      unless: '(will be)',
    },
    {
      words:
        '(design|plan|draft|strategy|proposal|route|policy|layout|concept) .. (has been|was|were|have been) .. (updated|changed|amended|refined|revised|redesigned|modified|rewritten|withdrawn) .. (to|in|because|following|after|as) ...',
      also: '(feedback|comments|submissions|consultation|what|community|residents|told|suggest|suggestions|reflect|insistence|light)',
      weight: 0.9,
    },
    {
      words:
        "(could not|can not|cannot|couldn't|did not|do not|does not|not) .. (reach|see|hear|read|use|open|understand|find|get|afford) ... so (we|the|it|they) .. (lowered|moved|changed|put|made|added|fitted|bought|widened|rewrote|replaced|now|cut)",
      negated: true,
      weight: 1,
    },
    {
      words:
        '(at the (insistence|request|suggestion|urging) of|prompted by|spurred by|persuaded by|on the advice of|because of what|in light of what|following what|thanks to what) ... <people|carers|mixed>',
      also: '(#change|#design|#provide|[replace]|[rewrite]|withdrawn|[fit]|put back|[include]|[open])',
      weight: 1,
    },
    {
      words:
        '^ because <people|carers|mixed|reader|they> .. (asked|said|told|wanted|needed|complained|suggested|pointed)',
      weight: 1,
      unless: 'cookies',
    },
    {
      words: '^ you (wanted|said|asked for|told us|asked) ... #num? (began|now|we|started|opens|added|is now) ',
      weight: 0.6,
      unless: '(date of birth)',
    },
    {
      words:
        '(persuaded|convinced|led|made|pushed|prompted) (us|the council|the trust|the board|the hospital|officers|the department) to (put|keep|drop|change|add|move|open|extend|withdraw|cut|stop|include|restore)',
      weight: 0.9,
    },
    {
      words:
        '(as many of you|as you|as members|as people|which many of you) (wished|wanted|asked|suggested|hoped|requested) .. (,)? .. (since|because|as)',
      weight: 1,
    },
    {
      frame: ['change', 'provide', 'implement', 'design', 'rethink'],
      weight: 0.9,
      tense: 'past',
      also: '(as|because|since) .. <people|carers|mixed> (had|have)? .. (pointed out|told|shown|said|asked|explained|found|complained)',
    },
    {
      words:
        '(will (now|then|also)? be|to be) .. (reviewed|considered|revised|updated|refined|finalised|collated|analysed|used)',
      weight: -0.6,
    },

    {
      words: '(because|as|since|when|after|once|which) ..? <people|carers|mixed|they|reader> .. #voice ...',
      also: '((we|it|they|<pros>) .. #alter|(was|were|is|are|has been|have been|had) .. #alter|now (covers|opens|has|have|starts))',
      unless: '(will (consider|be)|should|must|cookies|your (record|account|address|details|booking|order)|not sure)',
      weight: 0.8,
    },
    {
      words:
        '<people|carers|mixed|they|reader> .. (#voice|could not|cannot|can not|struggled to|found it hard) ... ...? (so|and so|therefore|and|which) .. (we|it|they|the|this|that|there|a|both|#num|<pros>) ... (#alter|now|instead)',
      negated: true,
      unless:
        '(will (consider|be)|should|must|cookies|your (record|account|address|details|booking|order|claim)|if you)',
      weight: 0.75,
    },
    {
      words:
        "#alter ... (at the (insistence|request|suggestion|urging|wish|prompting) of|on the (advice|suggestion) of|at (members'|tenants'|residents'|their|your) (request|suggestion|wish)|in (the)? light of|prompted by|because of|thanks to|in answer to|as .. (asked|wished|suggested|requested) by) ...",
      also: '(<people|carers|mixed|reader>|#views)',
      unless: '(will consider|budget|should|must|doctor|regulator|inspector|auditor|law)',
      weight: 1,
    },
    {
      words:
        '(prompted|persuaded|convinced|moved|pushed|led) (by|us) ... (story|stories|what|points|#views|<people|carers>)',
      also: '#alter',
      unless: '(should|must|regulator|inspector|auditor)',
      weight: 0.9,
    },
    {
      words:
        "(your|their|members'|people's|residents'|tenants'|patients') (#views|points|ideas) .. (persuaded|convinced|led|moved|made|pushed|got|prompted) (us|the|them) .. (to)?",
      weight: 1,
    },
    {
      words:
        '#num of (your|their|the) (ideas|suggestions|points|comments|requests|recommendations|changes) .. (are|were|is|have been|made it) (in|into|taken up|agreed|adopted|accepted|used|done|met)',
      unless: 'should',
      weight: 1.1,
    },
    {
      words:
        '^ (you|<people|carers>) (wanted|asked for|said|told us|asked|suggested|did not like|disliked) ... (#alter|now|we)',
      unless: '(your (record|account|address|details|booking|order|password|claim)|if you|should)',
      weight: 0.8,
    },
    {
      words:
        '(^|dropped|added|changed|moved|removed|cut) .. (after|following|since) (the|our|this|your|two|three|a)? .. (hui|workshop|workshops|session|sessions|consultation|engagement|forum|walkabout|trial|comments|drop-ins|listening|objections)',
      also: '(added|dropped|changed|removed|moved|cut|rewritten|extended|withdrawn|renamed|put back|shortened)',
      unless: '(will|should|must|inspection|budget)',
      weight: 0.7,
    },
    {
      words:
        '(not|never) .. #alter ... (as|although|though|even though|which|that|what) .. <people|carers|mixed|reader> .. #voice ... (since|because|as|due)',
      negated: true,
      weight: 1,
    },
    {
      words: '^ because <people|carers|mixed|they|reader> .. .. #voice',
      unless: '(should|must|cookies|afraid)',
      weight: 0.9,
    },
    {
      words:
        '(theme|issue|comment|point|concern|request|suggestion|idea|what you said) ... (response|action|reply|answer|what we did|change) ..? #alter',
      weight: 0.8,
      unless: '(will be|should|may|closing)',
    },
    {
      words:
        '(was|were|got) (rejected|turned down|disliked|opposed|challenged|questioned) by (the)? <people|carers|mixed> ... (so|and)',
      unless: '(planning (permission|application)|bid|motion)',
      weight: 0.9,
    },
    {
      words:
        '(opened|began|begins|is in place|was fitted|were fitted|came in|is back|starts|started|was added|is what) ...',
      near: '(^ .. (you|<people|carers>) .. (told us|asked for|wanted|asked us|said) ...)',
      weight: 0.55,
    },
    {
      words:
        '(you told us you have moved|feedback from the (regulator|inspector|auditors)|inspection report|your record)',
      weight: -1,
    },
    { words: '(you have moved|your (record|account|order|booking|address))', negated: true, weight: -1.5 },
    { words: '(scan|symptoms|diagnosis|blood test|tablets|medication|prognosis)', negated: true, weight: -0.9 },
    {
      words:
        '(shop|shops|store|depot|fault|faults|bug|bugs|engineers|retailer|passwords|menu prices|fans|investors|readers)',
      negated: true,
      unless: '(workshop|focus group|panel)',
      weight: -1.6,
    },
    {
      words:
        '^ you (asked for|wanted|requested) ... : .. (it|they|these|those|that|we) .. (began|begins|started|starts|opened|opens|now|#alter)',
      unless: '(date of birth|your (record|account|order|booking))',
      weight: 0.6,
    },
  ],
  flags: [
    { text: 'Because members told us mornings were hard, sessions now start at eleven.', grade: 'practice' },
    { text: 'You said the form was too long. We cut it from 14 pages to 3.', grade: 'practice' },
    {
      text: 'Three things changed after the workshops: the name, the hours and the referral route.',
      grade: 'practice',
    },
    { text: 'We could not agree to free transport, and here is why.', grade: 'practice-thin' },
    {
      text: 'The draft had no mention of PAs. Disabled people asked for it and it is now in chapter 2.',
      grade: 'practice',
    },
    { text: 'What you said | What we did | What we could not do', grade: 'practice-thin' },
    { text: 'Following input from self-advocates, the agency withdrew the proposal.', grade: 'practice' },
    { text: 'Your idea of a text reminder was taken up in May.', grade: 'practice' },
    {
      text: 'People asked for longer visits; this was not possible in year one because of staffing, and will be looked at again in March.',
      grade: 'practice',
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
