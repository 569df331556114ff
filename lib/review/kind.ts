import type { Profile } from './finding';
import type { Unit } from './units';

/** What the sentences of a document do, counted while it is read: the material of gates G2 to G6. */
export class KindReader {
  private sentences = 0;
  private norms = 0;
  private past = 0;
  private about = 0;
  private jobs = 0;
  private judgments = 0;
  private plans = 0;
  private individual = 0;
  private coWords = 0;
  private readonly timing: Record<'open' | 'closed' | 'decided' | 'planned' | 'under-way', number> = {
    open: 0,
    closed: 0,
    decided: 0,
    planned: 0,
    'under-way': 0,
  };

  read(unit: Unit, text: string) {
    this.sentences++;
    if (
      /\b(should|must|ought to|need to|needs to|it is important|make sure|ensure that|consider|best practice|recommend)\b/.test(
        text,
      )
    )
      this.norms++;
    if (/\b(was|were|has been|have been|met|held|published|decided|agreed|helped|told|said|worked)\b/.test(text))
      this.past++;
    if (
      /\b(what is co-(production|design)|co-production (is|means)|co-design (is|means)|tokenis(m|tic)|ladder of participation|principles of (co-production|engagement|participation)|top tips|toolkit|how to (involve|engage|co-)|best practice|good practice|mistaken for|guide to|checklist)\b/.test(
        text,
      )
    )
      this.about++;
    if (
      /\b(salary|closing date for applications|job description|person specification|full time equivalent|hours per week|annual leave|pension scheme|reports to|interview date|essential criteria|desirable|we are recruiting|vacancy|job title)\b/.test(
        text,
      )
    )
      this.jobs++;
    if (
      /\b(judgment|claimant|appellant|appeal|court|his honour|lord justice|judicial review|tribunal|counsel for)\b/.test(
        text,
      )
    )
      this.judgments++;
    if (
      /\b(plan|plans|planned|decide|decided|decision|consult|consultation|consulting|views|feedback|survey|engagement|involve|involved|involving|co-\w+|design|designed|review|deliver|delivered|proposal|proposals|changes?|have your say|comments?)\b/.test(
        text,
      ) &&
      /\b(services?|council|residents?|tenants?|patients?|care|support|community|communities|housing|homes?|health|disab\w+|people|members|local|public|strategy|policy|library|libraries|centre|park|school|schools|transport|programme)\b/.test(
        text,
      )
    )
      this.plans++;
    if (/\bco-\w+/.test(text)) {
      this.coWords++;
      if (
        /\b(your|their|his|her|a child's|individual|each person's) (own )?(care|support|ehc|education|treatment|ndis|recovery|safety|transition|personal|individual)? ?(plan|plans|iep|goals)\b/.test(
          text,
        )
      )
        this.individual++;
    }
    this.listenForTime(text);
    if (unit.last - unit.first < 2) this.sentences--;
  }

  private listenForTime(text: string) {
    if (
      /\b(have your say|tell us|open until|closes on|closing date|deadline|give (us )?your (views|feedback)|comments (are )?(invited|welcome)|respond by|we (want|would like) (to hear|your)|take part in|complete (the|our) survey|public comment|submissions (are )?invited|feedback is open|consultation is open|runs until|until \d)\b/.test(
        text,
      )
    )
      this.timing.open++;
    if (
      /\b((consultation|survey|engagement|feedback|submissions?|period) (has|have|is|are|was)? ?(now )?(closed|ended|finished)|thank you to everyone who|now closed|we received \d)\b/.test(
        text,
      )
    )
      this.timing.closed++;
    if (
      /\b(was (approved|adopted|agreed)|has (been )?(approved|adopted|agreed)|decision (was|has been) (made|taken)|final (strategy|plan|report|decision)|we have (changed|decided)|you said|what changed|now in force)\b/.test(
        text,
      )
    )
      this.timing.decided++;
    if (
      /\b(will (start|begin|launch|open|be set up|be recruited)|planned for|is being planned|plans to|coming soon|later this year)\b/.test(
        text,
      )
    )
      this.timing.planned++;
    if (
      /\b(meets? (every|each|monthly|weekly|once|quarterly)|is run by|are run by|annual report|last year|since (19|20)\d\d|terms of reference|every month|each month)\b/.test(
        text,
      )
    )
      this.timing['under-way']++;
  }

  /** The gates' answers, given the domain's weight (−1 to 1) and how many words there are. */
  profile(domain: number, words: number): Pick<Profile, 'aboutService' | 'kind' | 'timing' | 'individualOnly'> {
    return {
      aboutService: this.plans > 0 && domain > -0.2,
      kind: this.kind(words),
      timing: this.when(),
      individualOnly: this.coWords > 0 && this.individual === this.coWords,
    };
  }

  private kind(words: number): Profile['kind'] {
    const sentences = Math.max(1, this.sentences);
    if (this.jobs >= 3 && this.jobs / sentences > 0.05) return 'job-advert';
    if (this.judgments >= 4 && this.judgments / sentences > 0.15) return 'judgment';
    if (words < 40) return this.norms / sentences > 0.6 && this.past === 0 ? 'guidance' : 'own-account';
    const norms = this.norms / sentences;
    const about = this.about / sentences;
    if (this.about >= 2 && about > 0.04 && norms + about * 2 > this.past / sentences) return 'guidance';
    if (norms > 0.3 && norms > (this.past / sentences) * 1.2) return 'guidance';
    return 'own-account';
  }

  private when(): Profile['timing'] {
    const order = ['open', 'decided', 'closed', 'under-way', 'planned'] as const;
    let best: Profile['timing'] = 'none';
    let most = 0;
    for (const time of order) {
      if (this.timing[time] > most) {
        best = time;
        most = this.timing[time];
      }
    }
    return best;
  }
}
