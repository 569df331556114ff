import type { Sign } from '../sign';
import { JOINT_WORK, NORMATIVE, SPOKEN } from '../wordings';

export default {
  id: 'consultation-called-co-production',
  name: 'Asking for views, called co-production',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: 's5 (consultation is often mistaken for co-production)',
    other: "TLAP ladder (steps 4-5 vs 7); 'cobiquity' critique; Research in Practice 'mark of co-production'",
  },
  stages: ['planning', 'design'],
  level: 'consulting',
  strength: 'strong',
  family: 'concern',
  explain: "It says 'co-produced', but it only describes asking for views.",
  ask: "Ask: 'What did people make or decide with you? If it was a consultation, please call it that.'",
  easyRead: 'It says co-production. But people were only asked for their views.',
  evidence: [
    {
      words: JOINT_WORK,
      also: '(survey|surveys|questionnaire|questionnaires|consulting|consulted|consultation|comments|feedback|written submissions|submissions|portal|focus group|focus groups|roadshow|roadshows|drop in|drop ins|poll|responses|views|comment|webinar|webinars|engagement sessions|call for evidence)',
      weight: 0.4,
    },
    {
      words: 'how (did|do|have|was|is) .. [co-produce]',
      near: '(survey|questionnaire|focus groups|comments|feedback|consulted|asked for views)',
      weight: 0.7,
    },
    {
      words:
        '([co-produce]|[co-design]|[co-create]|[co-develop]|[co-plan]) ... (through|by|via|using|with|from|following|informed by|based on) .. (survey|surveys|questionnaire|consulting|consultation|feedback|submissions|portal|focus groups|poll|responses|views|comments|webinar|seeking|asking|gathering|engagement)',
      weight: 0.7,
    },
    {
      words: '(co-production|co-design|co-creation) .. : .. (questionnaire|survey|surveys|poll|feedback|form)',
      weight: 0.7,
    },
    {
      words:
        '(co-production|co-design|co-creation|co-planning|co-development) .. (process|approach|exercise|phase|work|programme|will|was|is|has)? .. (:|through|via|by|took the form|consisted|involved|involving|comprised|meant|happen|included|refers) ... (survey|surveys|questionnaire|consultation|feedback|submissions|portal|focus group|focus groups|poll|responses|views|comments|webinar|drop in|drop ins|hosting|indicate|vote)',
      weight: 0.7,
    },
    { words: '(co-production|co-design|co-creation) (survey|questionnaire|poll|feedback)', weight: 0.4 },
    { words: '(survey responses|consultation responses|responses)', also: '#num .. (survey)? responses', weight: 0.3 },
    { words: '(co-production|co-design) (and|or) (consultation|engagement|participation|involvement)', weight: -1.5 },
    {
      words:
        '(co-production|co-creation|co-design) .. #num .. (responses|survey responses|comments|replies|submissions)',
      weight: 0.7,
    },
    {
      words: '(making|make|made) (this|it) .. (co-produced|co-designed|co-created|co-production)',
      also: '(comments|views|feedback|asked|consulted|survey|told)',
      weight: 0.7,
    },
    {
      words:
        '(comments|views|feedback|opinions|ideas) ... (so|making|which makes|therefore|meaning) ... (co-produced|co-designed|co-created|co-production)',
      weight: 0.7,
    },
    { words: 'how .. [co-produce] .. (survey|focus groups|comments|draft|feedback|consulted|test|asked)', weight: 0.8 },
    {
      words: '(co-production|coproduction|co-design|co-creation|co-planning)',
      near: '(survey|questionnaire|gather feedback|provide updates|indicate|comments on|online form|portal)',
      unless: '(workshop|workshops|together|working group|panel|wrote|designed|decided|agreed|members)',
      weight: 0.3,
    },
    {
      words:
        '(is not|not the same|more than|rather than|unlike|mistaken|confused|not just|not only|versus|difference) .. (a|just|about|from|the|for)? .. (co-production|consultation|consulting|survey|co-design)',
      weight: -3.0,
    },
    {
      words:
        '(working group|wrote|written together|decided|steering group|joint|jointly|together|workshops|members of|half of|drafted with|agreed with|sign off|signed off|met every)',
      weight: -1.8,
    },
    {
      words: '(film|hydrogen|treaty|survey questions|research project|co-researchers|strategy title|definition)',
      weight: -1.8,
    },
    { words: NORMATIVE, weight: -1.0 },
    {
      words:
        '([co-produce]|[co-design]|[co-create]|[co-develop]|[co-plan]) ... (by|through|with|via|using|in|from|:|is to|,) ... (sending out|asking|sending|leaving|inviting|collecting|seeking|gathering|listening|reading|emailing|posting|distributing|issuing|consulting|surveying|running a survey|comments|questionnaire|survey|online form|feedback form|feedback|consultation)',
      unless: '(together|workshops|panel|working group|jointly|wrote)',
      weight: 1,
    },
    {
      words: '([co-produce]|[co-design]|[co-create]|[co-develop]|#coWord)',
      also: '((completed|filled in|answered|responded to|responses to|replies to|results of|based on .. results of) .. (our|the|a)? .. (survey|questionnaire|public consultation|poll|consultation|form)|(asking|ask) (people|users|residents|patients|them) .. (what|for))',
      unless: '(together|workshops|panel|working group|jointly|wrote|not)',
      weight: 0.7,
    },
    {
      words:
        '(co-production|co-design|co-creation|co-planning|co-development) .. (is|means|took place|takes place|was|will be|happened|involves|consists|consisted|to|in the form of|approach to) ... (consultation events|consultation event|consultation|survey|surveys|questionnaire|asking|ask|feedback|comments|drop in|listening|written|indicate|roadshow|roadshows|webinar|vote|focus groups|focus group)',
      unless: '(is not|not|together|jointly|equal|decide|equals)',
      weight: 0.8,
    },
    {
      words:
        '(co-produced|co-designed|co-created) .. (strategy|plan|policy|document|framework|vision|service|report|model) .. (is|was|based on|following|drawn from|developed from|reflects|uses|using) ... (consultation|survey|responses|feedback|comments|questionnaire|results)',
      weight: 1,
    },
    {
      frame: 'design',
      lemma: 'co-produce co-design co-create co-develop',
      near: '((fill|filled|completed|answered|returned|responded) .. (survey|questionnaire|poll|form|consultation)|(survey|questionnaire) (responses|replies))',
      unless: '(together|jointly|workshops|panel|working group|wrote|not)',
      weight: 1.1,
    },
    { words: SPOKEN, weight: -1.2 },
  ],
  flags: [
    { text: 'The strategy was co-produced through an online survey.', grade: 'practice' },
    { text: 'We co-produced this plan by consulting widely with stakeholders.', grade: 'practice' },
    { text: 'Our co-design process: a questionnaire and two drop-ins', grade: 'practice' },
    { text: 'Service users were asked for comments, making this a truly co-produced document.', grade: 'practice' },
    { text: 'Through co-production (212 survey responses) we have finalised the plan.', grade: 'practice' },
    { text: 'Co-creation will happen via the consultation portal.', grade: 'practice-thin' },
    { text: 'How did we co-produce it? We held focus groups to test the draft.', grade: 'practice-thin' },
    { text: 'A co-designed approach, informed by written submissions', grade: 'practice-thin' },
  ],
  passes: [
    {
      text: 'A survey was one part; the working group of members then wrote the plan.',
      why: 'mixed: genuine signs win',
    },
    { text: 'Consultation is not co-production.', why: 'definition or critique' },
    { text: 'Co-production and consultation strategy', why: 'title' },
    { text: 'Film co-production; co-production of hydrogen', why: 'other senses' },
  ],
} satisfies Sign;
