import type { Sign } from '../sign';

export default {
  id: 'valued-and-listened-to',
  name: 'People are valued and heard',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet:
      's1 (valued, respected and listened to); s4 principle 1 (valued and respected member); s6 (valued for their input)',
    other: 'SCIE Reciprocity; NHS England model values',
  },
  stages: ['planning', 'design', 'delivery', 'evaluation'],
  level: 'involving',
  strength: 'weak',
  family: 'warm-words',
  explain: 'The text says people are valued and heard. These are kind words. Check what was done.',
  ask: "Ask: 'What did you do with what people told you?'",
  easyRead: 'The text says people are respected. It says people are listened to. Nice words prove little alone.',
  evidence: [
    {
      frame: 'value',
      lemma: 'value respect recognise appreciate honour acknowledge',
      patient: 'users|#input|#skill',
      agent: 'pros',
      weight: 0.8,
    },
    {
      frame: 'value',
      lemma: 'value respect recognise appreciate honour hear listen acknowledge treat',
      voice: 'passive',
      patient: 'users|=voice|=contribution|=view|=opinion|=experience|=idea',
      weight: 0.9,
    },
    {
      frame: 'value',
      lemma: 'value respect listen hear appreciate honour',
      agent: 'pros',
      to: 'users|#input',
      weight: 0.5,
    },
    { frame: 'value', lemma: 'listen', to: 'users|#input', weight: 0.7 },
    {
      frame: 'value',
      lemma: 'hear',
      patient: 'users|=voice|=story|=view|=concern|=experience',
      agent: 'pros',
      weight: 0.5,
    },
    { frame: 'value', lemma: 'hear', from: 'users', agent: 'pros', weight: 0.4 },
    {
      frame: 'value',
      lemma: 'matter count',
      agent: '=voice|=experience|=view|=opinion|=contribution|=idea|=feedback',
      weight: 0.9,
    },
    {
      words:
        '(we|who|staff|and|will|truly|really|always|also) .. (value|values|respect|respects|appreciate|recognise|listen to|listens to) ... (you|your|people|members|residents|tenants|users|patients|carers|families|parents|everyone|each person|participants|lived|disabled|community|their|knowledge|contributions|views|voices|the public)',
      weight: 0.6,
      unless: '(privacy|property|money|your business|your custom)',
    },
    {
      words:
        '(voice|voices|views|opinion|opinions|experience|experiences|contribution|contributions|ideas|feedback|input|knowledge) ... (is|are|were|was|be|being|feel|felt|get|to be|been) .. (heard|valued|respected|listened to|appreciated|recognised|vital|welcomed|taken seriously|important|acted on)',
      weight: 0.9,
    },
    {
      words:
        '<users> .. (is|are|were|was|be|being|feel|felt|been) .. (heard|valued|respected|listened to|appreciated|welcomed|taken seriously|believed|treated with respect|supported and valued)',
      weight: 0.9,
    },
    {
      words: '(feel|felt|feels|being|be|were|are|is) .. (heard|valued|listened to|respected) (and|,|or)',
      also: '<users>',
      weight: 0.5,
    },
    {
      words: '(respect|regard|value) for (everyone|each|people|every|members|all|the knowledge|your|lived)',
      weight: 0.8,
    },
    {
      words:
        '<users> ... (experts too|as experts|are (the)? experts|experts in their own|expert in their own|best people to ask|know best)',
      weight: 0.9,
    },
    {
      words: '(give|gives|gave|giving|have|has|had|having) ... (a|their|real|strong|stronger)? voice',
      also: '<users>',
      weight: 0.6,
    },
    {
      words:
        "(your|their|people's|members') (experience|experiences|feedback|views|voice|voices|opinion|opinions|knowledge|ideas|input) .. (matters|matter|counts|count|(is|are) .. (vital|important|valuable|essential|key|crucial|invaluable))",
      weight: 0.9,
    },
    { words: 'we value your (opinion|views|view|feedback|input|ideas|voice|experience)', weight: 0.6 },
    { words: '(at|in) the (heart|centre|center) of', also: '(<users>)', weight: 0.35 },
    { words: '([listen] to <users>|[listen] to (your|their|our) (#input)|[listen] to what <users>)', weight: 0.6 },
    {
      words:
        '(cannot|can not|could not) ... without (the)? .. (input|help|involvement|people|you|members|experience|support)',
      also: '<users>',
      negated: true,
      weight: 0.6,
    },
    {
      words:
        '(privacy|property|best value|value for money|house price|valued at|pounds|market value|equity|cookie|integrity , excellence|respect , integrity|with respect to|respects to|respect of|respecting|significant barrier|opportunity to meet|not listening|tell us your|trust in government|only you can answer|values : )',
      weight: -0.8,
    },

    {
      words: '(believe|believes|believed|trust|trusts) (what)? <people|carers|reader> ... (tell|say|know)',
      weight: 0.7,
    },
    {
      words: '(took|take|takes|taken|taking) (them|people|us|you|members|residents|<users>)? seriously',
      weight: 0.6,
      also: '(<users>|voice|views|concerns)',
    },
    {
      words:
        'what (you|people|members|residents|tenants|they) (say|think|know|tell us|said) .. (is important|matters|counts|is valued|is vital)',
      weight: 1,
    },
    {
      words:
        '(you|people|carers|residents|they|patients|members|families|parents) (are|is) .. (expert|experts) (in|on|by|of) (your|their|our)',
      weight: 1,
    },
    {
      words: '(feel|feels|felt) (heard|valued|listened to|respected|welcome|included|at home)',
      weight: 0.6,
      also: '(<users>|members|people|everyone|you)',
    },
    {
      words:
        "(your|every|each|everyone's|everybody's|people's) (voice|opinion|view|contribution|story) (matters|counts|is (heard|respected|valued|important))",
      weight: 1,
    },
    { words: "(respect|respecting) for (everyone's|each other's|people's|lived|what people)", weight: 0.9 },
    {
      words:
        '(recognise|recognises|recognised|acknowledge) ... (knowledge|expertise|experience|skills|contribution|contributions) ... (carers|people|members|families|residents|lived|patients|users|you)',
      weight: 0.8,
      unless: '(reward|pay)',
    },

    {
      words: '(really|truly|actually|genuinely) (listen|listens|listened|listening|hear|hears|heard) (to)?',
      also: '(<users>|us|them|what)',
      weight: 0.7,
      unless: '(not)',
    },
    {
      frame: 'value',
      agent: 'pros|=team',
      lemma: 'listen hear value respect believe appreciate recognise thank',
      to: 'users|+',
      weight: 0.5,
      also: '(what .. <users>|<people|carers>|members|tell us|say)',
    },
    {
      words: '(we are|i am) (very|so|deeply)? (grateful|thankful)',
      also: '(<users>|families|members|told us|shared|time)',
      weight: 0.6,
    },
    {
      words: '(worthwhile|valued|worth hearing|worth listening to|appreciated|respected|counted)',
      also: '((input|views|voice|contribution|contributions|ideas|opinion|opinions|experience|time) (was|were|is|are)|(feel|felt) that)',
      weight: 0.7,
    },
    {
      words:
        '(recognised|recognise|recognises|treated|treat|seen|see|regard|regarded|accepted) as (an)? (expert|experts|expertise|knowledge|evidence)',
      also: '(<users>|lived|experience|you|people)',
      weight: 0.9,
    },

    { words: '(i|we) (felt|feel) (heard|listened to|valued|respected|believed)', weight: 1 },
    { words: '(no one|nobody) (talked|talks|spoke|speaks) over (me|us|anyone|people)', negated: true, weight: 0.9 },
    { words: '(matters to you|important to you) (matters|is important) to us', weight: 1 },
    {
      words:
        '(each|every|everyone|all) ... (had|has|have) .. (spoken|had their say|a turn|time to speak|been heard) ...',
      weight: 0.8,
    },
    {
      words:
        '(lived experience|experience|knowledge) .. (is|are|was) .. (given|treated|weighed|held) .. (same|equal|much) .. (weight|value|respect|as)',
      weight: 0.9,
    },
    { words: '(hear|listen to|wait for) (each|every|one|another) .. (person|out|other|member|voice) ...', weight: 0.7 },
    {
      words: '(take|takes|took) time (with|to listen|to hear|to understand) ...',
      weight: 0.6,
      also: '(me|us|people|<users>|wait|listen)',
    },
    { words: '(listen first|we listen first)', weight: 0.9 },
    { words: '(through their (teachers|parents|carers|workers|staff)|on behalf of)', weight: -0.7 },

    {
      words:
        '(felt|feel|feels|were|was|are|been) (really|properly|truly|always)? (heard|listened to|respected|taken seriously|valued|believed|welcomed|treated as (an equal|equals)|understood|thanked)',
      also: '(<people|carers|mixed>|i|we|they|members)',
      unless:
        '(should|must|not|never|no one|nobody|did not|customers|jewellery|at £|house|property|views (were|are) heard|heard about|heard from you|evidence was heard|staff (were|felt) valued|appeal|case|complaint)',
      weight: 0.7,
    },
    {
      words:
        '(respect|respects|respected|value|values|prize|prized|honour|honours|cherish|treasure|trust|treat|treats|treated|weight|hearing|valuing|mana|listen first|counts|count|as evidence) ...',
      also: '((lived experience|what .. (know|knows|tell us|tell|says)|knowledge|insight|insights|expertise|contribution of (every|each|all)|stories|every voice|each person|people who (live|use)|<people|carers> .. (knowledge|insight|insights|experience|contribution|contributions|voices)|mana of|better than you do|voice in the room|story))',
      unless:
        '(should|must|not|customers|jewellery|broadband|house|property|shareholder|your (nurse|doctor)|gained|best value|weight loss|values statement|treat (your|patients) (with|for)|research (experience|knowledge))',
      weight: 0.7,
    },
    {
      words:
        '(no one|nobody|no-one) .. (talked over|rushed|interrupted|laughed at|judged|spoke over) (me|us|them|anyone)',
      negated: true,
      weight: 0.8,
    },
    {
      words:
        "(what matters to you|every voice|each voice|all voices|no idea is (silly|stupid|wrong)|hear each (person|other) out|same weight as|as much as (a|the)|every bit as much|in (your|their|the person's) own words|at (their|your|my) own (speed|pace)|before anyone spoke twice|had spoken before|take time with (me|us)|wait for (me|us|people) to finish|said their piece)",
      also: '(<people|carers|mixed>|us|me|we|members|lived experience|each|matters|voice|idea|ground rule)',
      unless: '(should|must|cost|price|eat|customers|exercise|learn at your own pace|course|recover|go at your own)',
      negated: true,
      weight: 0.85,
    },
    {
      words: '(we do|yes) .. we (show|prove) it ...',
      near: '(do we (respect|listen|value|hear|believe))',
      weight: 0.9,
    },
    {
      words: '(knows|know|understands|understand) .. (better|more|best) than (we|staff|any|anyone|you|doctors|us) ...',
      also: '(respect|listen|learn|treat|value|that knowledge)',
      unless: '(should|customers)',
      weight: 0.7,
    },
    {
      words:
        '(must listen to|do not feel listened|not listened to|must listen|should listen|listen to your (chest|heart)|value our customers|valued at|price of|never listened|were ignored)',
      negated: true,
      weight: -1,
    },
    {
      words: '(staff|doctors|nurses|councils|you|services) (must|should|ought to) (listen|respect|value)',
      negated: true,
      weight: -1.5,
    },
  ],
  flags: [
    { text: 'Every person in the group is valued, respected and heard.', grade: 'claim' },
    { text: 'We value what you know about your own life.', grade: 'claim' },
    { text: 'Time is set aside so that each person is heard without being rushed.', grade: 'claim' },
    { text: "Respect for everyone's knowledge is our first ground rule.", grade: 'claim' },
    { text: "People's contributions are respected and recorded in their own words.", grade: 'claim' },
    { text: 'We recognise carers and families as experts too.', grade: 'claim' },
    { text: 'Your experience matters to us and it counts.', grade: 'claim' },
    { text: 'Contributions from people with disability were valued and acted on.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'We value your privacy.', why: 'cookie notice' },
    { text: 'Value for money / best value duty', why: 'finance' },
    { text: 'The property was valued at £1.2m.', why: 'valuation' },
    { text: 'Our values: respect, integrity, excellence', why: 'corporate list with no people named' },
  ],
} satisfies Sign;
