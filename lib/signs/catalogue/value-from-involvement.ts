import type { Sign } from '../sign';

export default {
  id: 'value-from-involvement',
  name: 'Better because people were part of it',
  polarity: 'context',
  tier: 1,
  source: {
    factSheet:
      's4 principle 4 (an argument that co-production gives cost-effective measures, with effective outcomes that are less likely to fail or need redesign)',
    other: 'Bovaird and Loeffler (public value); SCIE on evidence of impact',
  },
  stages: ['evaluation', 'planning'],
  level: 'involving',
  strength: 'weak',
  grade: 'claim',
  family: 'context',
  explain: 'The text says working with people gave better or longer-lasting results.',
  ask: "Ask: 'What got better for people? How do you know?'",
  easyRead: 'The text says that working with people gave better results.',
  evidence: [
    {
      words:
        '(better|stronger|improved|richer|higher quality|more relevant|more effective|best|greater|more useful|more inclusive|more responsive) .. (outcomes|outcome|services|service|decisions|decision|regulations|results|products|policies|policy|research|design|value|quality|plan|plans|data|understanding|support|standards|tools)',
      also: '(<users> ... ([involve]|[design]|[shape]|[hear]|[engage]|[part])|co-production|co-produced|co-design|involvement|together|inclusive|engagement|participation|partnership|community led|hearing from|lived experience|working with|made with|shared|wide range of voices|involving|listening)',
      weight: 0.7,
    },
    {
      words:
        '(better|stronger|improved|richer|best|greater) .. (outcomes|services|decisions|regulations|results|products|policies|policy|research|design|value|standards)',
      also: '((through|because|from|by|leads to|lead to|helps|led to|thanks to) ... (shared|co-production|involvement|hearing|involving|listening|working with|together|community led|participation|engagement|voices|users|people|partnership))',
      weight: 0.35,
    },
    {
      words:
        '(because|since|as|when) .. (<users>|members|people|we) ... (designed|redesigned|planned|made|built|wrote|shaped|involved|helped)',
      also: '(better|fewer|cost less|right first time|works|lasted|less|more (people|useful|likely)|quicker|cheaper|stronger|unique|useful|powerful)',
      weight: 0.8,
    },
    {
      words:
        '(fewer|less|lower|reduced|cheaper|quicker|faster|more people|increase in|rise in|dropped by|fell by|halved|doubled) ...',
      also: '((since|because|after|when|through) ... (<users> ... (designed|redesigned|planned|run|helped|joined|changed|shaped|involved)|co-produced|co-design|co-production|involvement|involving|worked with|working with|together))',
      weight: 0.9,
    },
    {
      words: '(cost|costs) less',
      also: '(working|together|because|people|first time|involve|members|co-production)',
      weight: 0.8,
    },
    { words: '(got|get|getting) it right first time', weight: 0.7 },
    {
      words:
        '(made|designed|built|planned|developed|produced|created|written) (with|by) .. (people|members|users|tenants|residents|<users>) ... (lasted|last|worked|works|less likely to fail|likely to|better|fit|used more|succeed|succeeded|popular|relevant)',
      weight: 0.9,
    },
    {
      words: '(time|money|effort) ... (won back|saved later|paid off|pays off|well spent|repaid|saved in the end)',
      weight: 0.7,
    },
    {
      words:
        '(involvement|co-production|engagement|participation|partnership|collaboration|co-design|lived experience|working together|involving people|public participation|participatory research|inclusion of|input) ... (led|leads|lead|improves|improved|improve|strengthens|strengthened|made|makes|has made|resulted in|results in|can lead|helps|builds|brings|brought|fosters|saved|saves|is useful|works|delivers|yields|achieve|benefits) (to|the|our|better|more|us|a|in|people|services|trust|research|lower|fewer|less|greater|good|real|new)',
      weight: 0.65,
      unless: '(mistaken|should|must|no difference)',
    },
    {
      words:
        '(what makes|makes|made) (it|this|them|us|the .. ) .. (unique|powerful|useful|stronger|better|successful|special|work|relevant)',
      also: '(lived experience|<users>|together|co-produced|involvement|members)',
      weight: 0.5,
    },
    {
      words:
        '(could not|would not|never) have (done|achieved|happened|made|produced|got) ... without .. (<users>|them|you|people|members|input|involvement)',
      negated: true,
      weight: 0.7,
    },
    {
      words:
        '(impact|benefit|benefits|difference|value) of .. (co-production|involvement|involving|engagement|working (with|together)|participation|this way of working|partnership)',
      weight: 0.4,
    },
    {
      words: '(best|better) (way|ways) (of|to) ...',
      also: '(<users>|partnership|together|communities)',
      weight: 0.4,
      unless: '(handle|contact|reach)',
    },
    {
      words:
        '(savings of|save £|cost effective staff|cost of living|is said to be|said to be|value for money audit|saving money|budget gap|reduce demand|best value duty|shareholder value|product market|sales|revenue|algorithm|placebo|clinical outcomes|participants who received)',
      weight: -0.7,
    },

    {
      words:
        '(because|since|as|after|thanks to|by|meant that|when) .. (<people|carers|mixed>|working with|involving|co-production|having) ... (designed|rewrote|redesigned|involved|helped|built|planned|early|run|worked|changed)',
      also: '(better|fell|fewer|less|more people|avoided|saved|lasted|works|stronger|improved|dropped|halved|rose|cheaper|quicker|success|successful)',
      weight: 0.8,
      unless: '(placebo|dose|trial)',
    },
    {
      words:
        '(working|work|planning|designing|involving|talking) (with|together with|alongside)? .. (<people|carers|mixed>|people) .. (early)? .. (meant|saved|saves|led|made|makes|helped|helps|means|avoided|prevented|gave|improves|improved|costs|cost|works)',
      weight: 0.8,
      unless: '(staff helped|helps us to decide)',
    },
    {
      words:
        "(what .. <users> (told us|said)|people's (ideas|input|experience)|lived experience|their (input|ideas|involvement)|<people|carers> involvement) ... (made|makes|improved|strengthened|helped|saved) .. (the|it|our|this|us|a) .. (plan|service|better|stronger|policy|design|difference|work|report|more)",
      weight: 0.8,
    },
    {
      words: '(avoided|prevented|saved) (a|us|costly|expensive|time|money|the|mistakes|later)',
      also: '(<users>|involving|together|co-production|co-design|early)',
      weight: 0.5,
    },
    {
      words:
        '(complaints|missed|waiting|costs|errors|incidents|no shows|admissions|sickness|turnover) ... (fell|dropped|halved|went down|decreased|reduced|down by|fewer)',
      also: '(<people|carers|mixed>|co-designed|co-produced)',
      weight: 0.8,
      unless: '(placebo|randomised)',
    },

    {
      words:
        "(thanks to|because of|since) (<people|carers|mixed>|tenants'|members'|residents'|patients'|users'|their|people's) .. (ideas|joined|input|help|involvement|advice|knowledge)? ... (less|fewer|dropped|fallen|better|more|works|stronger|improved|halved|rose|third|half)",
      weight: 0.9,
    },
    {
      words:
        '(services|service|plans|things|decisions) (that|which) (people|members|tenants|users|residents) (shape|design|help to design|make|plan|shaped|designed) ... (are|is|work|last|get used|use)',
      weight: 1,
    },
    {
      words:
        '(listening|asking|involving|planning|talking) (to people|early|first|together|with people|people)? .. (saved|saves|avoided|avoids|prevented|paid off|pays off|cost less)',
      weight: 1,
    },

    {
      frame: ['design', 'plan', 'rethink', 'change'],
      agent: 'people|carers',
      also: '(fewer|less|more people|better|halved|fell|fallen|dropped|saved|saves|avoided|lasted|sooner|quicker|cheaper|faster|still going|right first time|full|third less|doubled|improved|stronger|works better|work better|went down|turnover|not spent|made good|paid off|won back)',
      weight: 1,
      unless: '(randomised|placebo|profit|should|must)',
    },
    {
      frame: ['lead', 'deliver', 'train', 'take-part', 'involve'],
      agent: 'people|carers',
      also: '(fewer|less|more people|better|halved|fell|fallen|dropped|saved|saves|avoided|lasted|sooner|quicker|cheaper|faster|still going|right first time|full|third less|doubled|improved|stronger|works better|work better|went down|turnover|not spent|made good|paid off|won back)',
      weight: 0.75,
      unless: '(randomised|placebo|profit|sales|should|must|recovery time)',
    },
    {
      frame: ['design', 'plan', 'deliver', 'change'],
      with: 'people|carers',
      also: '(fewer|less|more people|better|halved|fell|fallen|dropped|saved|saves|avoided|lasted|sooner|quicker|cheaper|faster|still going|right first time|full|third less|doubled|improved|stronger|works better|work better|went down|turnover|not spent|made good|paid off|won back)',
      weight: 0.9,
      unless: '(randomised|placebo|should|must)',
    },
    {
      words:
        '(working together|joint (design|planning|work)|co-design|co-production|co-designing|doing (it|this) together|run it with people|made it (with|together)|involvement|working this way)',
      also: '(fewer|halved|fell|dropped|saved|lasted|sooner|quicker|cheaper|still going|right first time|better now|more people use|not spent|before ... after|made good|complaints)',
      weight: 0.9,
      unless: '(should|must|savings of|save £|budget gap)',
    },
    {
      words: '(we|<users>) (made|designed|planned|built) it ...',
      near: '(more people|fewer|better|works|used|now) ...',
      weight: 0.4,
    },
    {
      words: '(now|so|then) (more people|fewer|it works|people use|we have fewer) ...',
      near: '(we|<users>) .. (made|designed|planned|built|wrote) (it|this|them) (with|together)',
      weight: 1,
    },

    {
      words:
        '(because|since|after|when|now that|that|which|where|who|with) (the)? <people|carers|mixed|they> .. (help|helped|took part|take part|had a hand|have had a hand|#design|#plan|#deliver|#decide|have shaped|taught|run)',
      also: '((works|work|worked|runs|does|did) better|(better|best) (results|outcomes|services|value)|fewer|less|cheaper|quicker|sooner|faster|lower|fell|dropped|down|halved|doubled|trebled|rose|lasts|lasted|last longer|longest|still going|still (running|open|used)|full|fuller|saved|saves|right first time|good results|good value|waste|stay|stays|succeed|succeeded|popular|more people|half|a third|a quarter|per cent|percent|%)',
      unless:
        '(should|must|fewer than|less than|half of (the|them)|placebo|dose|randomised|consulted|better off|age|asked|survey|surveyed|said|respondents|membership|doubled its)',
      weight: 0.7,
    },
    {
      words:
        '(that|which) (the)? <people|carers|mixed|they> .. (#design|#plan|help to (run|shape|design)|helped|built|wrote|run|shaped)',
      also: '((works|work|worked) better|fewer|less|cheaper|quicker|lasts|lasted|last longer|still going|right first time|works|only one|saved|waste less)',
      unless: '(should|must)',
      weight: 0.45,
    },
    {
      words:
        '(better|well|sooner|quicker|cheaper|longer|stronger|fewer|less|more people|saved|saves|cut|avoided|spared|lower|down) ...',
      also: '(now that we|made (it|this|them)? with|joint (design|planning|working|work)|worked together|working together|plan (repairs|it|things)? together|run it with|planned together|designed together|drafting with|planning with|designing with|#deliver it with|co-design|co-production|co-produced)',
      unless: '(should|must|fewer than|less than|less likely|well being|as well|said to|savings of|cost of living)',
      weight: 0.7,
    },
    {
      words: '(now|more people|fewer people|it) .. (use it|works|work better|works better|like it|come|lasts)',
      near: '((made|planned|wrote|designed|built|run) (it|this|them|the #product) with .. (<people|carers|pros|mixed>))',
      weight: 0.7,
    },
    {
      words:
        '(what did|what has) .. (working|planning|designing|co-production|co-design|involvement|involving) .. (bring|change|save|achieve|give|do)',
      weight: 0.8,
    },
    {
      words: '^ (fewer|less|better|lower|more|quicker) ...',
      near: '((what did|what has|why) .. (working together|co-production|co-design|involvement|planning together|involving) ...)',
      weight: 0.9,
    },
    {
      words:
        '(thanks to|because of|owing to|down to) (what|the|their|our)? .. (<people|carers|mixed>|their|co-design|co-production|joint|input|ideas|knowledge)',
      also: '(better|fewer|less|cheaper|quicker|sooner|faster|lower|fell|dropped|halved|doubled|lasted|saved|right first time|more people|rose)',
      unless: '(should|must|funding|donation)',
      weight: 0.9,
    },
    {
      words:
        '(involving|involvement of|co-design with|drafting with|planning with|designing with|working with|sorting .. with|planning .. with|paying|time (spent)? with|<people|carers> redesign) ... (saved|saves|saved us|cut|made good|paid for itself|avoided|spared|reduced|lowered|halved|paid off|paid back|earned back|won back)',
      unless: '(should|must|savings target|budget gap)',
      weight: 0.95,
    },
    {
      words: '(before|without) (joint|co-design|co-production|shared) .. ... (after|with it|since) ... #num',
      weight: 0.9,
    },
    {
      words:
        '(study|evaluation|review|evidence|figures|data|audit) .. (found|shows|showed|show|suggests|confirm|confirmed) ... (<people|carers> .. (help|helped|run|shape|design|designed|plan|planned)|co-produced|co-designed|involvement|working together)',
      also: '(better|fewer|less|cheaper|quicker|lower|longer|higher|third|half|stronger|more (likely|effective))',
      unless: '(placebo|should|randomised|diet)',
      weight: 0.8,
    },
    {
      words:
        '(outcomes|results|services|decisions) .. (are|is|were|get|last|stay) (better|best|stronger|longer|higher|good) (where|when|if|because) .. (<people|carers|mixed>|<people|carers> and)',
      weight: 1,
      unless: '(should|must|diet|treated)',
    },
  ],
  flags: [
    { text: 'Working this way cost less, because we got it right first time.', grade: 'claim' },
    { text: 'Fewer missed visits since members redesigned the rota', grade: 'claim' },
    { text: 'Better outcomes and better value through shared planning', grade: 'claim' },
    { text: 'The old scheme failed. The one made with people has lasted.', grade: 'claim' },
    { text: 'Effective services, made with people, are less likely to fail.', grade: 'claim' },
    { text: 'The time spent at the start was won back later.', grade: 'claim' },
    { text: 'Evidence that involvement led to lower rework costs is set out in annex C.', grade: 'claim' },
  ],
  passes: [
    { text: 'Cost-effective staff rota', why: 'no people' },
    { text: 'Savings of £2m from co-production', why: 'aim is saving: savings-driven-involvement' },
    { text: 'Cost of living support', why: '' },
    { text: 'Co-production is said to be cost-effective.', why: 'general claim in guidance' },
  ],
} satisfies Sign;
