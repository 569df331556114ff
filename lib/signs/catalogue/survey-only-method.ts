import type { Sign } from '../sign';
import { SPOKEN } from '../wordings';

export default {
  id: 'survey-only-method',
  name: 'Only a survey or a form',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet:
      's6 (surveys and focus groups are one part of continual engagement) and s5 (consultation mistaken for co-production)',
    other: 'TLAP step 4; Arnstein 4; Court of Appeal in Eveleigh shows a survey may not even be a consultation',
  },
  stages: ['planning', 'design'],
  level: 'consulting',
  strength: 'medium',
  grade: 'practice',
  family: 'concern',
  explain: 'A survey is the only way in. Surveys can be useful, but alone they are not planning together.',
  ask: "Ask: 'What else can people do besides fill in a form?'",
  easyRead: 'A form or a survey is the only way to take part.',
  document: 'no-meeting',
  evidence: [
    {
      words:
        '(complete|fill in|fill out|answer|take|return|do|submit|respond to|click|access|use|visit|scan|completing|filling in|taking|answering) .. (the|our|this|a|an|any|your|its)? .. (survey|questionnaire|poll|online form|feedback form|response form|web form|form|template|portal|comment box|comment form|smart survey|citizen space|online survey|qr code|quiz)',
      also: '(views|say|feedback|think|survey|questionnaire|poll|comment|comments|consultation|views|tell us|call for evidence|submissions|response|responses|quick|minutes|minute|online)',
      document: 'no-meeting',
      weight: 1,
    },
    {
      words:
        '(using|through|via|by means of|by completing|on|with|by) .. (survey|questionnaire|poll|online form|feedback form|form|template|portal|comment box|postcard|web form|tick box|e petition|call for evidence)',
      also: '(views|say|feedback|think|comment|comments|consultation|tell us|submissions|submission|responses|collected|gathered|respond|sought|consulted|asked)',
      document: 'no-meeting',
      weight: 0.8,
    },
    {
      words:
        '(survey|questionnaire|poll|survey link|online form|feedback form|postcard|tick box postcard) .. (was|were|has been|have been|will be|is|link was|is being) .. (sent|emailed|posted|mailed|distributed|circulated|issued|delivered|available|carried out|conducted|launched|shared|made available)',
      document: 'no-meeting',
      weight: 1,
    },
    {
      words:
        '(send|sent|sending|emailed|posted|distributed|circulated|issued|received|receive|return) .. (the|a|an|our|any|you)? .. (survey|questionnaire|questionnaires|poll|feedback form|survey link|postcard)',
      document: 'no-meeting',
      weight: 0.8,
    },
    {
      words: '(take|try|do) our (quick|short|online|brief)? (survey|poll|questionnaire)',
      document: 'no-meeting',
      weight: 0.3,
    },
    {
      words:
        '(in lieu of|instead of|rather than) .. (meeting|meetings|workshop|workshops|circles|event|events|visit|face to face|discussion|focus groups)',
      also: '(survey|questionnaire|online|form|written|poll|inquiry)',
      weight: 1,
    },
    {
      words:
        '(only|solely|exclusively) .. (way|method|route|means|by|through|via|online) ... (survey|questionnaire|form|online|poll|portal|writing)',
      also: '(views|comment|respond|feedback|say|consultation|responses|submissions|take part|survey)',
      weight: 1,
    },
    {
      words:
        '(survey|questionnaire|poll|form|online form) (is|was|will be) the (only|sole|main) .. (way|method|means|route|opportunity)',
      weight: 1.1,
    },
    {
      words:
        '(responses|submissions|comments|feedback|views) (should|must|can|may) (only|be made|be submitted|be sent|be provided|be given) .. (using|through|via|on|by) .. (template|form|portal|online|survey)',
      document: 'no-meeting',
      weight: 1,
    },
    {
      words: '(#num|per cent|percent) .. (replied|responded|returned|responses|completed|replies)',
      also: '(survey|questionnaire|poll|form)',
      document: 'no-meeting',
      weight: 0.4,
    },
    {
      words:
        '(physician|clinician|trial|baseline|land|building|structural|geological|household|census|satellite|traffic|condition|staff|employee|labour force|telescope|archaeological|topographic) (survey|surveys)',
      weight: -3.0,
    },
    {
      words:
        '(survey|questions|questionnaire|form) (was|were) .. (written|designed|made|developed|co-designed) by .. <people>',
      weight: -3.0,
    },
    {
      words:
        '(workshop|workshops|meeting|meetings|focus group|focus groups|drop in|drop ins|panel|forum|interviews|event|events|in person|face to face|by phone|telephone|talk to us|conversation|conversations)',
      unless: '(in lieu of|instead of|rather than)',
      weight: -1.8,
    },
    {
      words:
        '(physician|clinician|study|trial|application form|registration form|booking form|order form|contact form|consent form|complaint form|claim form|cookies|customer satisfaction|website survey|patients completed|study|trial|baseline|participants completed|scale)',
      weight: -2.2,
    },
    {
      words:
        '(consultation|engagement|involvement|co-production|exercise|listening|feedback|input|process) .. (consisted|consists|was|is|comprised|took|involved|limited|carried out|done|conducted|undertaken|relied|made up|ran) .. (of|the form of|to|by|through|on|using|via|as)? .. (a|an|the|one|two)? .. (online|postal|written|short|public|paper|web|telephone)? (survey|questionnaire|poll|form|surveys|questionnaires|call for evidence|consultation paper)',
      document: 'no-meeting',
      weight: 1,
    },
    {
      words:
        '(survey|questionnaire|poll|online poll|questionnaires|surveys|feedback form|form) .. (was|were|is|will be|has been) .. (used|completed|carried out|undertaken|conducted|run|filled|open|hosted|put|placed|our|the)',
      also: '(views|opinion|opinions|feedback|gauge|residents|people|respondents|public|users|tenants|members|patients|gather|collect|consultation|input|find out|measure|asked|online)',
      document: 'no-meeting',
      weight: 1,
    },
    {
      words:
        '(surveyed|polled|canvassed|balloted) .. (#num|our|all|local|the|over|more than|residents|users|tenants|patients|members|people|households|customers|stakeholders)',
      document: 'no-meeting',
      weight: 1,
    },
    {
      words:
        '(issued|sent|send|emailed|posted|circulated|distributed|delivered|handed out|gave out|put out|launched|ran|run|running|conducted|carried out|undertook|used|shared) .. (a|an|our|the|out)? .. (online|short|postal|written|paper|brief|consultation|satisfaction|quick|annual|public)? (survey|questionnaire|poll|feedback form|questionnaires|surveys|feedback forms|form|comment cards|postcards|response form)',
      document: 'no-meeting',
      weight: 0.9,
    },
    {
      words:
        '(fill in|fill out|complete|completing|download|return|answer|do|take|submit|scan|click) .. (the|our|this|a|an|your|and)? .. (return)? .. (questionnaire|survey|form|qr code|poll|feedback form|online form|response form|here|link) ',
      also: '(please|have your say|respond|feedback|views|survey|questionnaire|comment|comments|consultation|to respond|give|online|here|opinion|poll|tell us)',
      document: 'no-meeting',
      weight: 0.7,
    },
    {
      words:
        '(respond|reply|comment|submit|send|contribute|views can|comments can|feedback can) .. (only|be|solely)? .. (made|submitted|given|sent|provided|registered|recorded)? .. (only)? .. (through|via|using|on|online|by|at) .. (the|our|this)? .. (online|web|consultation|engagement)? (survey|portal|form|website|platform|page|questionnaire|hub|link|template|comment box)',
      document: 'no-meeting',
      weight: 0.8,
    },
    {
      words: '(scan|use) .. (qr code|link below|the link|button below)',
      also: '(feedback|survey|views|say|comment|respond)',
      document: 'no-meeting',
      weight: 0.6,
    },
    {
      words:
        '(views|responses|comments|feedback|opinions|data|information|input) .. (was|were|has been|have been|is|are|will be) .. (gathered|collected|obtained|sought|captured|received|taken|recorded) .. (by|via|through|using|with|on|in) .. (means of)? .. (a|an|the|our|two)? .. (online|postal|paper|written|web|short|telephone|public)? (questionnaire|survey|form|poll|portal|comment cards|postcards|questionnaires|surveys)',
      document: 'no-meeting',
      weight: 1,
    },
    { words: SPOKEN, weight: -1.2 },
  ],
  flags: [
    { text: 'Complete the online survey by 5 pm on Friday.', grade: 'practice' },
    { text: 'Have your say: fill in our two-minute form.', grade: 'practice' },
    { text: 'A survey link was emailed to service users.', grade: 'practice' },
    { text: 'Tell us what you think using the comment box below.', grade: 'practice' },
    { text: 'Views were collected by means of a tick-box postcard.', grade: 'practice' },
    { text: 'A questionnaire was posted to tenants and 9 per cent replied.', grade: 'practice' },
    { text: 'Take our quick poll.', grade: 'practice' },
    { text: 'Respond to the call for evidence through the portal.', grade: 'practice' },
    { text: 'Submissions should be made using the template.', grade: 'practice' },
  ],
  passes: [
    { text: "Surveys, monthly meetings and focus groups through the tenants' association", why: 'ongoing-involvement' },
    { text: 'Land survey; building survey; staff survey; census', why: '' },
    { text: 'Survey questions were written by disabled people.', why: 'co-design' },
    { text: 'A link to a survey in a long document that shows other methods', why: '' },
  ],
} satisfies Sign;
