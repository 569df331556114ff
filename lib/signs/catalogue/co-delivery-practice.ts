import type { Sign } from '../sign';

export default {
  id: 'co-delivery-practice',
  name: 'People and staff run it together',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet:
      's1 (involved in delivering); s4 matrix, middle delivery row (co-deliverers); s6 KeyRing (members, volunteers and staff together)',
    other: 'Co-production Star co-delivery; NEF/Nesta peer support; NICE NG44 peer and lay roles',
  },
  stages: ['delivery'],
  level: 'deciding-together',
  strength: 'medium',
  family: 'delivery',
  explain: 'People who use the service help to run it, together with staff.',
  ask: "Ask: 'What do people help to run? Do they get support and pay for it?'",
  easyRead: 'People who use the service help to run it. They do it with staff or as paid peers.',
  evidence: [
    {
      frame: ['deliver', 'lead', 'train'],
      lemma: 'deliver run co-run teach co-deliver facilitate co-facilitate',
      agent: 'users',
      weight: 0.55,
      unless:
        '(unpaid care|hours of .. care|busy lives|their own|errands|their lives|own business|independent lives|active lives|workshop for|you ran)',
    },
    {
      frame: ['deliver', 'lead', 'train'],
      lemma: 'deliver run co-run staff host teach co-deliver facilitate co-facilitate moderate',
      agent: 'people|carers',
      weight: 0.5,
      unless:
        '(unpaid care|hours of .. care|busy lives|their own|errands|their lives|own business|independent lives|active lives)',
    },
    { frame: ['deliver', 'lead', 'train'], lemma: 'host present moderate lead staff', agent: 'users', weight: 0.3 },
    {
      frame: ['deliver', 'lead', 'train'],
      lemma: 'deliver run co-run staff host teach co-deliver facilitate co-facilitate',
      agent: 'users',
      with: 'pros',
      weight: 0.4,
    },
    {
      frame: ['deliver', 'lead'],
      lemma: 'deliver run co-run staff host teach co-deliver facilitate co-facilitate provide',
      agent: 'pros',
      with: 'users',
      weight: 0.9,
      unless: '(in line with|deal with)',
    },
    {
      frame: ['deliver', 'lead', 'train'],
      lemma: 'deliver run staff host teach facilitate provide operate',
      voice: 'passive',
      agent: 'users',
      weight: 0.3,
    },
    {
      words:
        '(delivered|run|taught|staffed|hosted|facilitated|provided|led|presented|co-delivered|co-facilitated|moderated) (jointly|together)? .. by .. <users>',
      weight: 0.4,
      unless: '(and not by|privately run)',
    },
    {
      words:
        '(co-deliver|co-delivers|co-delivered|co-delivery|co-facilitate|co-facilitated|co-facilitators|co-run|co-ran|co-taught|co-trainer|co-trainers|jointly delivered|delivered jointly|jointly run)',
      weight: 0.5,
    },
    {
      words:
        '(co-deliver|co-delivers|co-delivered|co-delivery|co-facilitate|co-facilitated|co-run|co-ran|co-taught|jointly delivered|delivered jointly|jointly run)',
      also: '<people|carers|mixed>',
      weight: 0.5,
    },
    {
      words:
        '(peer mentor|peer mentors|peer worker|peer workers|peer navigator|peer navigators|peer supporter|peer supporters|peer support worker|peer support workers|peer educator|peer educators|peer trainers|peer advocate|peer advocates|peer facilitator|peer facilitators|peer counsellors|peer specialist|peer specialists|recovery coach|recovery coaches|lived experience practitioner|lived experience practitioners|family peer|youth workers with)',
      weight: 0.45,
      unless: '(vacancy|salary)',
    },
    {
      words:
        '(peer mentor|peer mentors|peer worker|peer workers|peer navigator|peer navigators|peer supporter|peer supporters|peer educators|peer trainers|peer advocates|peer facilitators|peer specialists) ... (run|runs|ran|deliver|delivers|delivered|delivering|staff|teach|teaches|part of the .. team|part of the team|alongside|work with|work alongside|lead|host|moderate|facilitate|go out)',
      weight: 0.65,
    },
    {
      words:
        '(young people|families|volunteers|tenants|patients|survivors) ... (deliver|delivers|delivered|delivering|teach|teaches|moderate|facilitate) .. (the|a|our|their|this|training|sessions|workshops|courses|support|to) ',
      weight: 0.4,
    },
    {
      words:
        '(peer|user|consumer|survivor|member|family|volunteer) (led|run|delivered) (service|services|support|course|programme|program|counselling|training|group|education|helpline|cafe|telephone)',
      weight: 0.7,
    },
    {
      words:
        '<people|carers|mixed> (and|with|alongside) .. (staff|nurses|workers|clinicians|professionals|support workers|officers|social workers|managers|the team) ... (run|deliver|teach|host|provide|work together|do it together|share the shifts|cook|side by side)',
      weight: 0.8,
      unless: '(stakeholder|among the|interest)',
    },
    {
      words:
        '(staff|nurses|workers|clinicians|professionals|officers|social workers) (and|with|alongside) .. <users> ... (run|deliver|teach|staff|host|provide|together|do it together|lead|side by side)',
      weight: 0.9,
    },
    {
      words: '(one|a) (clinician|nurse|professional|worker|member of staff) (,|and) (one|an|a) .. <users>',
      weight: 0.7,
    },
    {
      words:
        '(employ|employs|employed|employing|recruit|recruited|hire|hired|train|training) ... <users> ... (to (deliver|run|teach|support|lead)|as (peer|trainers|workers|staff|mentors)|delivering)',
      weight: 0.8,
    },
    {
      words:
        '(programme|course|group|session|sessions|training|service|cafe|helpline|drop in|workshop|workshops) ... (run|delivered|taught|led|hosted|facilitated|staffed) by (the)? .. (families|members|tenants|people with|young people|disabled people|survivors|peers|parents|volunteers|self advocates|experts by experience)',
      weight: 0.6,
    },
    {
      words:
        '(serco|nhs trust|contractor|peer reviewed|peer review|peer challenge|deliver savings|delivery address|unpaid care|birth|delivery room|parcel|pizza|newspaper delivery|run for office|software|server|package|delivery partner|delivered in partnership with)',
      weight: -0.8,
    },

    {
      words:
        '<people|carers|mixed> .. (cook|cooks|serve|answer the phone|answer the phones|work|works|teach|lead|run|deliver|greet|support) ... (with|alongside|beside|together with|side by side with) .. (staff|the workers|workers|nurses|professionals|our staff|our team|paid staff|clinicians|the team|managers)',
      weight: 0.85,
      unless: '(planned with|design|plan|draft|develop)',
    },
    {
      words:
        '(led|taught|run|delivered|staffed|facilitated) by (a|an|one)? .. (nurse|worker|professional|clinician|staff|manager|teacher|officer|doctor) and .. <people|carers|mixed>',
      weight: 1,
    },
    {
      words:
        '(team|pool|network|group) of (paid)? .. (peer|lived experience|expert by experience|experts by experience) .. (workers|mentors|supporters|facilitators|trainers|navigators)? .. (deliver|delivers|run|runs|provide|provides|lead|leads|support|supports)',
      weight: 0.8,
    },
    { words: '(do|run|deliver|provide|did) (it|them|this|the work) together', also: '<users>', weight: 0.6 },
    {
      words:
        '<people|carers> .. (teach|train|teaches|trains) .. (half|part|some|new|our|the|all|social|student|medical) ... (course|staff|students|workers|nurses|doctors|training|module)',
      weight: 0.7,
    },
    {
      words: '(a pair|in pairs|two people|joint leaders) ... (clinician|nurse|worker|professional|staff) ... <users>',
      weight: 0.8,
    },

    {
      frame: ['deliver', 'lead'],
      lemma: 'deliver run teach staff host facilitate provide lead co-run co-deliver',
      agent: 'joint',
      weight: 0.7,
      unless: '(strategy|planning|their own)',
    },

    { frame: 'deliver', lemma: 'co-teach co-train co-host co-present co-deliver co-run co-facilitate', weight: 0.7 },
    {
      frame: 'deliver',
      lemma: 'co-teach co-train co-host co-present co-deliver co-run co-facilitate',
      agent: 'people|carers',
      weight: 0.4,
    },
    {
      frame: ['deliver', 'lead'],
      lemma: 'lead run teach deliver host facilitate staff',
      agent: 'people|carers',
      with: 'pros',
      weight: 0.7,
    },
    {
      words:
        '(as|are|work as|employed as|visit .. as) (paid)? (peer workers|peer supporters|peer mentors|peer trainers|trainers|co-trainers|guides|tutors|facilitators|mentors|helpers)',
      also: '<people|carers>',
      weight: 0.8,
    },
    {
      frame: 'deliver',
      lemma: 'staff run host teach',
      agent: 'people|carers',
      patient: '#product|#event|=reception|=desk|=shop|=café|=cafe|=line|=helpline|=session',
      weight: 0.45,
    },

    {
      words: '(led|run|delivered|taught|staffed|hosted|facilitated) (by|with|between|from|on) : ... <people|carers>',
      weight: 1.0,
    },

    {
      words: '^ (the|our|all|eight|two|three|four|five|six|#num)? <people|carers>',
      near: '^ who ... (runs|run|teaches|taught|delivers|provides|leads|staffs|gives)',
      weight: 0.9,
    },

    {
      words:
        '(taught|led|run|delivered|given|staffed) .. by ... (who has (lived|used|been)|with experience of|lived experience|learning disability|self advocate|patient|tenant|resident|carer|passenger|passengers) ... (and|with|together) ... (nurse|worker|instructor|officer|clinician|staff|teacher|therapist|physio|doctor|manager)',
      weight: 1.1,
    },
    { words: '(taught|led|run|delivered|given|staffed) .. by .. <joint>', weight: 0.9 },
    {
      words:
        '<joint> ... (gave|give|gives|deliver|delivers|delivered|run|runs|ran|teach|teaches|taught|led|lead|do|staff|host)',
      weight: 0.8,
      unless: '(strategy|plan|feedback|views)',
    },
    {
      words:
        '(do|does|did|give|gives|make|makes) (half|some|most|all|part) of the .. (home visits|visits|sessions|teaching|training|shifts|work|calls|lessons)',
      also: '(<people|carers>|members)',
      weight: 0.9,
    },
    {
      words:
        '(peer|lived experience) .. (workers|supporters|mentors|trainers) .. (work|works|alongside|meet|visit|support|sit|are based) ...',
      weight: 0.8,
    },
    {
      words:
        '<people|carers|mixed> ... (work|works|worked) (on|in|at|behind) (the|our|its|a|their) .. (team|desk|reception|helpline|rota|shop|café|kitchen) .. (with|alongside|beside) (the|our)? .. <officials>',
      unless: '(should|must|would like|paid staff only)',
      weight: 0.4,
    },
    {
      frame: 'deliver',
      lemma: 'lead run teach host facilitate',
      agent: 'they',
      with: 'officials',
      also: '(together|jointly|side by side|alongside)',
      weight: 1.5,
    },
  ],
  flags: [
    { text: 'Peer mentors and nurses run the drop-in together.', grade: 'practice-thin' },
    { text: 'The course is taught by a pair: one clinician, one expert by experience.', grade: 'practice' },
    { text: 'Tenants and staff deliver the welcome visits side by side.', grade: 'practice-thin' },
    { text: 'Delivered jointly by members, volunteers and support workers', grade: 'practice-thin' },
    { text: 'The helpline is staffed by disabled people, backed up by the advice team.', grade: 'practice-thin' },
    { text: 'Self-advocates deliver the staff induction alongside managers.', grade: 'practice-thin' },
    { text: 'Who provides the support? Members and workers do it together.', grade: 'practice-thin' },
    { text: 'Peer navigators with lived experience are part of the delivery team.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'Delivered in partnership with Serco and the NHS trust.', why: 'organisations' },
    { text: 'Peer-reviewed journal; peer challenge by another council', why: 'other peers' },
    { text: 'Deliver savings / deliver the programme / delivery address', why: 'other senses' },
    { text: 'Carers deliver 40 hours of unpaid care a week.', why: 'unpaid family care, not co-delivery' },
  ],
} satisfies Sign;
