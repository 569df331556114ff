import type { Sign } from '../sign';

export default {
  id: 'next-focus-co-planned',
  name: 'People help to choose what is next',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet:
      's6 Caledonia (after one area was done and all were satisfied, everyone co-planned the next focal point)',
    other: 'Co-production Star cycle; NHS England model step 7',
  },
  stages: ['agenda', 'evaluation', 'planning'],
  level: 'co-designing',
  strength: 'strong',
  family: 'planning-and-design',
  explain: 'When one job was done, people helped to choose the next one.',
  ask: "Ask: 'Who chooses what happens next?'",
  easyRead: 'One piece of work is done. Then people help to choose the next one.',
  evidence: [
    { frame: ['decide', 'set', 'plan'], agent: 'users', patient: '=next', weight: 1 },
    { frame: ['decide', 'set', 'plan'], with: 'users', patient: '=next', weight: 1 },
    {
      words:
        "(next|new|following|second|future) (topic|focus|project|priority|priorities|area|service|piece of work|phase|theme|step|steps|stage|year's priorities|on our (shared)? list|round|job|thing)",
      also: "(<users> ... ([choose]|[decide]|[plan]|[pick]|[agree]|[vote]|[select]|[set])|([choose]|[decide]|[plan]|[pick]|[agree]|[vote]|[select]|[set]|comes|came) .. (by|with|from|at) ... <users>|together we|we all|members' vote)",
      weight: 1,
      unless: '(your next|programme board|report will go)',
    },
    {
      words:
        '<users> ... (choose|chose|decide|decided|pick|picked|planned|plan|agreed|agree|vote|voted|suggest|suggested|worked out|work out) ... (next|what to (do|look at|work on) next|where to go next|what comes next|the next)',
      weight: 1,
    },
    {
      words:
        '(together|jointly|we all|all of us) .. (we)? .. (agreed|decide|decided|chose|choose|planned|plan|work out) ... (next|where to go next)',
      weight: 1,
    },
    {
      words: '(what|where) .. (next|to go next|comes next|to work on next|to do next|we do next)',
      also: '(<users>|together|members|vote|agreed)',
      weight: 0.6,
      unless: '(what happens next|cabinet)',
    },
    {
      words:
        '(focus|priority|priorities|topics|theme|work plan|workplan|programme) for (next year|20 #num|#num|the (coming|next) year) ... (comes|came|chosen|set|agreed|picked|decided|voted|from) ... <users>',
      weight: 1,
    },
    {
      words:
        '(once|when|after|now that|having) ... (finished|done|complete|completed|signed off|ended|over|the review|launched) ... <users> ... ([choose]|[plan]|[pick]|[decide]|[agree]|[move]|[vote])',
      weight: 0.9,
    },
    {
      words: '(going forward|in future|for the future|moving forward|next steps|future work) ...',
      also: '(<users> ... ([decide]|[agree]|[choose]|[plan]) |agreed (with|by) ... <users>|(with|by) <users> ... (agreed|decided|planned))',
      weight: 0.6,
    },
    {
      words:
        '(programme board|will go to cabinet|our next consultation|next meeting (is|will)|next steps : the|next of kin|next door|your next (appointment|steps)|next release|next version|cabinet in|next generation)',
      weight: -0.8,
    },

    {
      words:
        '(with|when|once|after|now) ... (done|finished|complete|completed|over|signed off|launched|published) .. (,) .. <users> .. (chose|sat down|decided|voted|planned|picked|agreed|met)',
      weight: 0.8,
    },
    {
      words:
        '(topic|topics|focus|priority|priorities|theme|project|plan) for (the)? (next|coming|#num) .. (year|term|phase)? .. (was|were|is|are|will be) .. (picked|chosen|set|decided|agreed|voted) .. (by|with|at) .. <users>',
      weight: 1.1,
    },
    { words: '(asked|ask) .. <users> ... (what|where) ... next', weight: 0.9 },
    {
      words:
        "(comes|come|came) from (the)? .. (members'|members|panel's|tenants'|residents'|users') .. (vote|choice|list|meeting)",
      weight: 1.1,
      also: '(focus|priority|topic|next|20|theme)',
    },
    { words: '<users> ... (agreed|chose|planned|picked|voted|decided) ... (next)', weight: 0.5 },

    {
      frame: 'decide',
      lemma: 'decide choose agree',
      agent: 'we|users',
      weight: 1.1,
      also: '(where to go next|what to do next|what comes next|what .. next)',
      unless: '(programme board|cabinet)',
    },

    {
      frame: ['decide', 'set', 'plan', 'design'],
      agent: 'users',
      weight: 0.9,
      also: '((having|after|once|when|with) .. (finished|done|completed|complete|over) ...|(second|third|following|next) (year|phase|stage|round|term|project))',
    },
    {
      words: '(what|where|which) ... next',
      near: '<users> .. (chose|said|picked|voted|decided|asked)',
      weight: 0.9,
      unless: '(what happens next)',
    },
    { words: '<users> ... (will)? (vote|decide|choose|agree) ... (what comes next|what .. next|next)', weight: 0.8 },
    {
      words:
        '<users> (set|chose|picked|choose|set out|planned|agreed) .. (theme|topic|focus|plan|work|priorities|agenda) ... (next|second|third|following|coming|new) (year|phase|stage|term|round)',
      weight: 1,
    },

    {
      words:
        '(topic ... chosen|next ... chosen|next ... picked|chosen|picked) (by|with|between|from|on) : ... <people|carers>',
      weight: 0.6,
    },

    {
      words:
        '(once|when|with|after|following|having) ... (finished|done|complete|signed off|published|over|closed|closing|looking back)',
      also: '(<people|carers|mixed> ... (#decide|#plan|asked for|moved on to|drew up|turned to|voted))',
      weight: 0.9,
      unless: '(programme board|cabinet)',
    },
    {
      words: '<joint> ... (next|moved on|the coming (one|year)|second|third)',
      also: '(#decide|#plan|agreed|drew up|moved)',
      weight: 0.7,
    },
    {
      words: '(phase|stage|round|part|year) (#num|two|2|three|3) (topic|theme|focus|project)? : ... <people|carers>',
      weight: 1,
    },
    {
      words:
        '(we|all|everyone) .. (picked|chose|choose|voted for|voted on|decided) .. the next (part|bit|job|thing|one|project|topic)',
      weight: 1.1,
    },
    {
      words:
        '(second|next|following|new) (inquiry|review|project|study|topic|campaign|subject) ... (selected|chosen|picked|set|decided) by ... <users>',
      weight: 1.1,
    },
    {
      words:
        '(next|second) (project|piece of work|topic|job) ... (came|grew|comes) (out of|from) ... (evaluation|meeting|day|review|vote|<people|carers>)',
      weight: 0.9,
    },

    {
      words:
        '(next|follow-up|following|coming|second|new|after that|what comes next|year two|phase 2|phase two|carry on|next year|future) ... (chosen|picked|set|agreed|decided|selected|settled|worked out|planned|tackle|voted|drew up|drawn up|list|topic|subject|focus|project|part|one|stage|workplan|priority|phase|house|question)',
      also: '(<people|carers> ... (chose|choose|picked|decided|voted|asked|drew up|selected|set|agreed|settle|settled|planned|plan|turned|moved on|put|sat down|work out|turn)|(by|with|from) (the|same|our|eight|#num)? .. <people|carers>)',
      unless:
        '(should|must|your next|not asked|next to|next (step|steps) (for|in) your|next of kin|election|by officers|consultation closes|next meeting (is|will)|to comment|care plan|the next (day|morning|week)|second (home|world))',
      weight: 0.75,
    },
    {
      words:
        '(with the|once|when|having|after|now that|looking back|completed|finished|did not (end|stop)) ... (finished|done|completed|complete|signed off|over|closes|ended|over the (year|past year)|there|back|review|was done|first|standards|form|project|looked) ...',
      also: '((<people|carers>|members|we all) ... (moved on|turned|went on to (plan|tackle|work|choose|design)|asked for|chose|picked|drew up|work out|decided|voted|settle|settled|planned|then))',
      unless: '(should|must|your|school|university|home|moved on to (work|college))',
      negated: true,
      weight: 0.8,
    },
    {
      words:
        '^ ..? (then|now|next) (we|they|members|<people|carers>) .. (all|together|both)? .. (picked|chose|chose|planned|voted|decided|agreed) .. (the|what|on|for)? .. (next|second|new|after)',
      weight: 1,
    },
    {
      words: '^ ..? (<people|carers>|members|the #num) ... (chose|picked|voted|decided|agreed|want|wanted|looked) ...',
      near: '(what (comes|is|should come|will come)? next|and next|what (shall|should|will) (we|it) .. next)',
      weight: 1,
    },
    {
      words:
        '(phase|stage|round|year|part|cycle) (2|two|ii|3|three) .. (topic|focus|theme|subject|question|project) ... (chosen|set|picked|agreed|voted)',
      also: '(<people|carers>|members)',
      weight: 1,
    },
    {
      words:
        '(next|second|new) .. (project|topic|focus|theme|piece of work|inquiry|job) .. (came (out of|from)|grew out of|was chosen|was picked|is one that|comes from) ... ',
      also: '(<people|carers>|members|evaluation day)',
      weight: 0.9,
    },
    { words: '(your next (review|appointment)|next focus should|not asked)', negated: true, weight: -1 },
    {
      words: '(should|must|ought to) be (chosen|planned|picked|agreed|decided) (by|with)',
      negated: true,
      weight: -1.5,
    },
    {
      words:
        '((members|member) of the (cabinet|council|senate|board of directors)|cabinet (member|members)|mps|senators|shareholders|subscription)',
      negated: true,
      unless: '<people>',
      weight: -1.2,
    },
  ],
  flags: [
    {
      text: 'Once the garden was finished and everyone was happy, tenants and staff planned the next project together.',
      grade: 'practice',
    },
    { text: 'After the review, members picked the next service to look at.', grade: 'practice-thin' },
    { text: 'The next priority was agreed with residents at the closing session.', grade: 'practice-thin' },
    { text: 'When one area is signed off by all, we all decide where to go next.', grade: 'practice-thin' },
    { text: 'Next on our shared list: respite, chosen by carers', grade: 'practice-thin' },
    { text: "The focus for 2026 comes from the members' vote.", grade: 'practice' },
    { text: 'Together we agreed that hospital discharge is our next piece of work.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'Next steps: the report will go to Cabinet in May.', why: 'process notice' },
    { text: 'Phase two will be decided by the programme board.', why: 'no people' },
    { text: 'Our next consultation opens in June.', why: 'notice' },
  ],
} satisfies Sign;
