import type { Evidence } from './evidence';

/** Who plans and who delivers: the cues of Bovaird's matrix (decision.md, section 3). They are never shown by themselves. */
export type CueId =
  | 'plan-professional-sole'
  | 'plan-joint'
  | 'plan-users-only'
  | 'deliver-professional-sole'
  | 'deliver-joint'
  | 'deliver-users-only';

export interface AxisCueRule {
  id: CueId;
  evidence: readonly Evidence[];
  flags: readonly string[];
}

const PLAN =
  'plan|service|strategy|model|specification|framework|programme|structure|scheme|policy|proposal|pathway|centre|building|approach|offer|system|project|charter|contract|guidance|guideline|regulation|rule|standard|commitment|priority|toolkit|pilot|criterion';
const planned = PLAN.split('|')
  .map((word) => `=${word}`)
  .join('|');

/** What running a service is called; managing one's own affairs, giving and offering are not running one. */
const RUN =
  'run co-run deliver co-deliver provide staff operate host teach co-teach lead facilitate co-facilitate serve moderate';

const RUN_TOGETHER = RUN.replace('provide ', '');
/** A service named by who runs it is somebody else's, spoken of in passing. */
const OF_OTHERS = '(that|which) (are|is|were|was) (delivered|provided|run|operated)';

/** The six cues, each with an explicit subject: who plans or delivers is never inferred from silence. */
export const axisCues: readonly AxisCueRule[] = [
  {
    id: 'plan-professional-sole',
    evidence: [
      {
        frame: ['set', 'decide', 'hold'],
        agent: 'officials|body',
        patient: '=hours|=budget|=rule|=programme|=content',
        weight: 1,
      },
      { frame: ['plan', 'design'], agent: 'officials|body', patient: planned, weight: 1 },
      { frame: ['plan', 'design'], agent: 'we', patient: planned, tense: 'past', weight: 0.6 },
      { words: '(designed|developed|planned|created) in house', weight: 1 },
      { frame: 'decide', agent: 'officials', patient: '=structure|=model|=plan|=service', weight: 0.8 },
      {
        frame: 'decide',
        lemma: 'select choose set',
        agent: 'officials|body',
        patient: '=proposal|=commitment|=priority|=option',
        weight: 1,
      },
      { frame: 'say', lemma: 'propose', agent: 'officials|body', mood: 'fact', weight: 1 },
      { words: '(together|jointly|co-design|co-produced|co-designed|with people|(with|by|and) <users>)', weight: -1 },
      { frame: ['plan', 'design'], with: 'users', weight: -1 },
    ],
    flags: [
      'The Department of Transport (DoT) has developed a scheme for older people.',
      'Officers drew up the plan.',
      'The specification was set out by clinicians.',
      'The service was designed in-house.',
      'The Department has developed the model.',
      'The scheme was planned by the project team.',
    ],
  },
  {
    id: 'plan-joint',
    evidence: [
      { frame: ['plan', 'design'], agent: 'people|carers|mixed', with: 'pros', weight: 1 },
      { frame: ['plan', 'design'], agent: 'joint', weight: 1.4 },
      { frame: ['plan', 'design'], agent: 'pros', with: 'people|carers|mixed', weight: 1 },
      { frame: ['plan', 'design'], agent: 'people|carers', also: '<pros> ... (together|jointly)', weight: 1 },
      { words: '(co-planned|co-designed|co-produced) (with|by) <users>', weight: 1 },
      { words: 'we (planned|wrote|made|designed|drew up|developed) ... together', weight: 1 },
      { words: 'joint (workshops|planning|sessions|working group)', weight: 1 },
    ],
    flags: [
      'The service was planned by tenants and staff together.',
      'We drew up the plan together.',
      'The service was co-planned with members.',
      'Options came out of joint workshops.',
    ],
  },
  {
    id: 'plan-users-only',
    evidence: [
      {
        frame: ['plan', 'design', 'decide'],
        agent: 'alone',
        patient: '+',
        tense: 'past',
        mood: 'fact',
        document: 'user-led',
        weight: 1,
      },
      { words: '(ourselves|themselves) ... without ... (staff|council|professionals|officers|managers)', weight: 1 },
      { words: '[help] to? (plan|start|found|set|design|develop|write|run|make)', weight: -1 },
      { frame: ['plan', 'design', 'lead'], agent: 'people', also: '(themselves|ourselves|without)', weight: 1.1 },
      {
        frame: ['plan', 'lead', 'decide'],
        lemma: 'set_up start commission',
        agent: 'people|carers',
        tense: 'past',
        weight: 1,
      },
      {
        frame: ['plan', 'lead', 'decide'],
        lemma: 'set_up start commission',
        agent: 'alone',
        voice: 'passive',
        weight: 1,
      },
      { frame: ['plan', 'design'], with: 'pros', weight: -1 },
    ],
    flags: [
      'Members of the tenants’ group plan it all themselves.',
      'The residents’ association set it up without the council.',
      'The support was commissioned by disabled people.',
    ],
  },
  {
    id: 'deliver-professional-sole',
    evidence: [
      { frame: 'deliver', agent: 'joint', weight: -1.5 },
      {
        frame: 'deliver',
        lemma: 'staff run deliver operate provide',
        agent: 'officials|body',
        voice: 'passive',
        patient: '+',
        unless: OF_OTHERS,
        weight: 1,
      },
      { words: '(our|the) (staff|team|nurses|officers) (answer|answers|run|runs|provide|deliver)', weight: 1 },
      {
        frame: 'deliver',
        lemma: RUN,
        agent: 'officials|body',
        patient:
          '=service|=support|=care|=programme|=session|=centre|=clinic|=course|=class|=scheme|=line|=helpline|=pilot',
        weight: 1,
      },
      {
        words:
          '(delivered|provided|run|given|operated|managed) by ... (staff|nurses|providers|professionals|clinicians|officers|contractor|company|team|council|trust|agency|department)',
        unless: OF_OTHERS,
        weight: 1,
      },
      {
        words:
          '(work|works|repairs|improvements|scheme) ... (done|carried out|undertaken) by (the|our|a)? .. (council|contractor|contractors|team|staff|highways|company|department|agency)',
        weight: 1,
      },
      { frame: 'deliver', agent: 'users', weight: -1 },
      { frame: 'deliver', with: 'people|carers', weight: -1 },
      { words: '(research|researchers|databank|study|event|conference|for example|such as)', weight: -1 },
    ],
    flags: [
      'The sessions are delivered by trained staff.',
      'Nurses provide the service.',
      'The contractor will run the centre.',
      'Support is given by our care team.',
      'The repairs will be carried out by the council.',
    ],
  },
  {
    id: 'deliver-joint',
    evidence: [
      {
        frame: ['take-part', 'lead'],
        lemma: 'work lead co-lead',
        agent: 'people|carers|mixed|they',
        with: 'officials',
        also: '(desk|line|shift|course|class|visits|days a week|rota|reception|ward|welcome team|cooking session|sessions each|shop|kitchen)',
        weight: 1.4,
      },
      { frame: 'deliver', lemma: RUN_TOGETHER, agent: 'people|carers|mixed', with: 'pros', weight: 1.3 },
      {
        frame: 'deliver',
        lemma: RUN_TOGETHER,
        agent: 'joint',
        unless: '(which|who|that) (provide|run|deliver)',
        weight: 1.4,
      },
      { frame: 'deliver', lemma: RUN_TOGETHER, agent: 'people|mixed', also: '<people> and <officials>', weight: 1 },
      { words: '(run|delivered|led|taught|staffed) (jointly )?by <people> and <officials>', weight: 1 },
      { words: '(peer|peers) ... (alongside|together with|side by side) ... <officials>', weight: 1 },
      { words: '(co-facilitated|co-delivered|co-run|co-led)', weight: 1 },
      { frame: 'deliver', lemma: RUN_TOGETHER, agent: 'people', also: '(half|some|part) of', weight: 1 },
      { frame: 'deliver', patient: '#intangible|#input|=dialogue|=platform|=forum|=opportunity', weight: -1 },
      {
        words:
          '(launch|conference|webinar|lobbying|campaign|research|study|coalition|medication|medications|treatment)',
        weight: -1,
      },
    ],
    flags: [
      'The café is run by members and staff together.',
      'Peer mentors work alongside nurses.',
      'The groups are co-facilitated.',
      'Half of the sessions are led by people who use the service.',
    ],
  },
  {
    id: 'deliver-users-only',
    evidence: [
      { frame: 'deliver', agent: 'alone', document: 'user-led', weight: 1 },
      {
        frame: 'deliver',
        lemma: 'run deliver provide lead serve operate host teach give',
        agent: 'people|mixed',
        also: '(without (paid )?staff|no paid staff|all of the support|entirely|themselves|volunteers)',
        weight: 1.2,
      },
      { words: '(peer run|user run|self help group|run by volunteers|run entirely by)', weight: 1 },
      { words: '(community|volunteers|residents|members) ... (took|take|taken) over', weight: 1 },
      { frame: 'deliver', with: 'pros', weight: -1 },
    ],
    flags: [
      'The library is run by volunteers from the estate.',
      'It is a self-help group.',
      'Members of the tenants’ group give all of the support.',
      'The community took over the library.',
    ],
  },
];
