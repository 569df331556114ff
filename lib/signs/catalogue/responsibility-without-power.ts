import type { Sign } from '../sign';
import { SPOKEN } from '../wordings';

export default {
  id: 'responsibility-without-power',
  name: 'Work without power or money',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet:
      's4 principle 3 (power AND responsibility shift together); s4 matrix bottom-left cell (user delivery of professionally planned services)',
    other: "Loeffler on the 'dark side' and unfair burdens; studies of responsibilisation under austerity",
  },
  stages: ['delivery', 'planning'],
  level: 'involving',
  strength: 'medium',
  family: 'concern',
  explain: 'People get the work, but not the power or the money.',
  ask: "Ask: 'What can people decide? What money and help come with it?'",
  easyRead: 'People get the work. They do not get the power or the money.',
  evidence: [
    {
      words:
        '(volunteers|community|communities|community groups|residents|users|service users|members|tenants|families|carers|participants|peers|local people|parents|groups|peer volunteers|peer workers|neighbours) .. (will|to|are to|can|could|must|should|may|are|is)? .. (be)? .. (take over|taking over|takes over|run|running|adopt|adopting|deliver|delivering|manage|maintain|operate|staff|step in|take on|taking on|pick up) ... (council|operating manual|script|managers|pathway|model|plan|agreed by|designed by|set by|written by|the trust|no longer|cannot (afford|fund|run)|can no longer|manual|protocol|protocols|instructions|guidelines|without funding|funding ends|cuts|rules)',
      weight: 1,
    },
    {
      words:
        '(council|trust|authority|government|department|service|we) .. (can no longer|no longer|cannot|can not|will stop|will no longer|unable to) .. (run|fund|afford|provide|maintain|staff|support|keep)',
      also: '(volunteers|community|communities|groups|residents|users|families|take over|adopt|parishes|charities)',
      weight: 1,
    },
    {
      words:
        '(script|pathway|manual|protocol|protocols|model|programme|curriculum|plan|session plan|design|rules|framework|specification) (agreed|set|written|designed|decided|prescribed|approved|developed|drawn up|provided|given) by .. <officials|body>',
      also: '(volunteers|users|participants|members|peers|peer|people|parents|residents|carers|trained|delivered|deliver|community|data)',
      weight: 0.9,
    },
    {
      words:
        '(designed|planned|written|set|decided|developed) by .. <officials|body> ... (and|but|then) .. (delivered|run|staffed|carried out|operated|implemented|collected) by .. (volunteers|<people|carers|mixed>)',
      weight: 1.1,
    },
    {
      words:
        '(delivered|run|staffed|carried out|operated) by .. (volunteers|<people|carers|mixed>) ... (designed|planned|written|set|decided|controlled|managed) by .. <officials|body>',
      weight: 1.1,
    },
    {
      words:
        '(must|should|have to|required to|expected to|to) follow .. (the)? (pathway|script|manual|protocol|procedure|model|plan|rules|guidance)',
      also: '(volunteers|peer|peers|members|users|community|participants)',
      weight: 0.7,
    },
    {
      words:
        '(may|can|must) not .. (change|alter|depart from|deviate from|adapt|amend) .. (it|them|script|pathway|model|plan|manual)?',
      also: '(volunteers|peer|peers|members|users|community|group|participants)',
      negated: true,
      weight: 0.7,
    },
    {
      words:
        '(self run|self run|user run|community run|community run|volunteer run|self managed|handed over|handed to|transferred|transfer|asset transfer|hand over)',
      also: '(funding|ends|cuts|no longer|once|withdrawn|finalised|without|council|april|close|save|savings)',
      weight: 0.6,
    },
    {
      words:
        '(funding|grant|support|budget|staff|money) (ends|will end|stops|ended|will stop|is withdrawn|was withdrawn|withdrawn|runs out|has ended|will be withdrawn|ceases)',
      also: '(self run|group|volunteers|community|run|users|members|take over|own)',
      weight: 0.6,
    },
    {
      words:
        '(people|users|service users|residents|families|carers|patients|parents|tenants|individuals|you) (will|must|are to|are|should) .. be .. (responsible|expected|required|left|accountable) .. (for|to) .. (their own|your own|own|run|organise|provide|arrange|maintain|make|manage|find|pay|deliver)',
      weight: 0.8,
    },
    {
      words:
        '(will|would) be (expected|required|asked) to (run|deliver|provide|staff|take over|maintain|manage|do more|fill|contribute|support)',
      also: '(<users>|volunteers|communities|families|residents)',
      weight: 0.7,
    },
    {
      words:
        '(handed|passed|given|left|transferred) (over)? to .. (users|volunteers|community|residents|members|families|groups|tenants|participants) .. (once|when|after) .. (finalised|designed|agreed|built|decided|complete|completed)',
      weight: 1,
    },
    {
      words:
        '(without|with no|no|little|not) .. (input|say|control|power|influence|authority|voice|budget|funding|pay) .. (into|in|over|on|for|of)?',
      also: '((collect|deliver|deliver|run|submit|volunteer|volunteers|maintain|responsible|expected) ... (designed|set|protocols|plan|rules)|(responsible|responsibility) ... (no|without|little))',
      negated: true,
      weight: 1,
    },
    {
      words:
        '(protocols|protocol|tasks|task|rules|methods) (designed|set|written|decided) by (researchers|scientists|professionals|staff|managers|experts)',
      also: '(participants|volunteers|citizens|people|members|public)',
      weight: 1,
    },
    {
      words:
        '(own board|hold the budget|set the rules|hold the money|years funding|asked to run|chose to|wanted to run|decided to run|with funding|set up by|our idea|their idea|owned by|own the|with a budget|with money|cancel|cancelling|appointments|feared|fear|fears|fear that|worried|critics|recycling|bins|homework|pets|open source|employees|expenses)',
      weight: -2.8,
    },
    { words: '(peer reviewed|student|maintainer|contributor)', weight: -1.8 },
    {
      words:
        '(run|managed|staffed|delivered|operated|maintained|looked after|led) by .. (volunteers|<people|carers|mixed>|the community|residents|users|members|parents|local people) .. (under|following|according to|in line with|to|using|on) .. (council|the|a|our|trust|management|staff|professionals)? .. (rules|procedures|terms|instructions|guidance|script|manual|protocol|plan|policies|direction|supervision|contract|conditions|control|model)',
      weight: 1.1,
    },
    {
      words:
        '(volunteers|community|communities|residents|users|members|parents|families|carers|people|local people|peers|peer workers|participants|tenants|neighbours|groups) .. (will|to|are|must|can|may|have to|should|is)? .. (run|manage|deliver|staff|maintain|operate|provide|take on|look after|carry out|lead|do) ... (but|while|although|as|under|following|using|without|according to) .. (council|trust|the|no|staff|written|designed|set|procedures|rules|not|managers|management|professionals|funding) .. (keep|keeps|control|retain|retains|written|set|budget|decide|decides|by|rules|procedures|funding|money|power|will|approve|has|say)?',
      weight: 0.9,
    },
    {
      words:
        '(council|trust|authority|managers|staff|management|department|we|board|commissioners) .. (will|would|to)? (keep|keeps|retain|retains|hold|holds|control|controls|set|sets|decide|decides|own) .. (control|budget|money|rules|power|decisions|final say|funding|building|the budget|the rules|opening hours|hours|ownership)',
      also: '(volunteers|community|residents|users|members|parents|local people|tenants|groups|run|manage|take over|deliver)',
      weight: 0.9,
    },
    {
      words:
        '(parents|families|carers|residents|people|patients|users|tenants|communities|volunteers|individuals|they|neighbours) (are|is|will be|were|would be) .. (expected|required|left|forced|obliged|relied on) to .. (provide|run|do|organise|arrange|make|manage|take|deliver|fund|pay|fill|support|maintain|find|carry|look|cover|pick)',
      unless: '(fee|homework|uniform|fill in|questionnaires|give their views|attend)',
      weight: 0.8,
    },
    {
      words:
        '(must|have to|required to|expected to|may only|can only|should) .. (stick to|follow|keep to|adhere to|work to|comply with|use|deliver) .. (the)? .. (approved|agreed|set|council|official|standard|clinical)? .. (script|pathway|manual|protocol|guidelines|procedures|procedure|model|programme|plan|policies)',
      also: '(volunteers|peer|peers|members|users|community|participants|lived experience|people|parents|residents)',
      weight: 1,
    },
    {
      words:
        '(handing|hand|handed|passing|pass|passed|transferring|transfer|transferred|giving|gifted|devolve|devolved|asset transfer) .. (over)? .. (the|a|our|responsibility|running|management|services|service|it)? .. (to) .. (local people|the community|community|communities|residents|volunteers|users|parents|parish|groups|members|tenants|local groups|families) ',
      also: '(no funding|without|no money|no budget|no support|cuts|savings|reduce|cost|no longer|no resources|funding ends|unfunded|at no cost|not)',
      weight: 1.1,
    },
    {
      words:
        '(deliver|delivers|delivered|teach|run|present|facilitate) .. (the|a|our|sessions|course|programme|training|workshops)? .. (course|programme|training|sessions|workshops)? .. (as|exactly as|just as|to a) (written|designed|set|instructed|directed|specified|script|scripted) .. (by)?',
      also: '(members|volunteers|peers|users|participants|people|parents|trust|staff|managers|council|professionals)',
      weight: 1,
    },
    {
      words:
        '(following|using|under|according to) .. (procedures|rules|policies|protocols|scripts|instructions|guidelines) (set|written|agreed|decided|designed|made|approved|laid down) by .. (management|managers|staff|council|professionals|the)',
      also: '(users|volunteers|members|residents|participants|peers|community|people|parents)',
      weight: 1,
    },
    {
      frame: 'deliver',
      lemma: 'take_over run manage staff',
      agent: 'users',
      near: '<officials|body> ... (keep|keeps|retain|retains|control|controls|set|sets|decide|decides) ... (hours|budget|rules|money|spending|programme)',
      weight: 1.4,
    },
    { words: SPOKEN, weight: -1.2 },
  ],
  flags: [
    {
      text: "Volunteers will take over the running of the centre, using the council's operating manual.",
      grade: 'practice-thin',
    },
    { text: 'Users deliver sessions to a script agreed by managers.', grade: 'practice' },
    { text: 'From April the group will be self-run. Funding ends in March.', grade: 'dated-commitment' },
    { text: 'Peer volunteers must follow the pathway and may not change it.', grade: 'norm' },
    { text: 'Community groups are invited to adopt services the council can no longer run.', grade: 'practice-thin' },
    { text: 'The programme is designed by professionals and delivered by trained participants.', grade: 'practice' },
    { text: 'People will be responsible for their own transport under the new policy.', grade: 'practice-thin' },
    { text: 'It will be handed to users once the model has been finalised.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'Members asked to run it, set the rules and hold the budget.', why: 'genuine' },
    { text: 'Patients are responsible for cancelling appointments.', why: 'conduct rule' },
    { text: "The group took over with three years' funding and its own board.", why: 'power and money' },
    { text: 'Some fear that people will be left to run services alone.', why: 'reported' },
  ],
} satisfies Sign;
