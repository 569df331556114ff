import type { Token } from '../text/tokens';

/** Words that show what a text is about: people's services and their planning, or something that only borrows the words. */
const service =
  'council councils residents resident tenants tenant patients patient disabled disability disabilities carers carer care nhs health housing social services service community communities neighbourhood accessibility inclusion advocacy support library libraries school schools transport hospital clinic wellbeing consultation homeless homelessness autism autistic dementia mental learning lived experience inclusive equality citizens local public commissioning co-production co-design engagement involvement medicaid ndis waiver consumers families survivors bsl braille easy-read accessible charity volunteers town city county borough parish park parks garden homes elderly youth young safeguarding welfare benefits poverty';
const elsewhere =
  'code repository repo commit commits github git api apis software maintainer maintainers contributor contributors merge merged branch compiler rust python javascript kubernetes sig rfc rfcs pep npm package packages release releases bug bugs server servers cloud blockchain token tokens dao protocol validator algorithm dataset shareholders shareholder dividend earnings investors quarterly profit revenue hydrogen catalyst reactor film films studio gene protein cells assay placebo randomised trial arm cohort plaintiff defendant court statute tribunal appellant respondent engine circuit chip hardware firmware latency runtime linux kernel plugin theorem dosage surgeon tumour wallet node nodes working-group pull-request proposal maintainership editor editors committers committer quorum specification w3c ietf developer developers toolchain syntax compiler issue-tracker wiki minecraft game players guild moderators subreddit';
const serviceWords = new Set(service.split(' '));
const elsewhereWords = new Set(elsewhere.split(' '));

/** Fewer such words than these say nothing about a text. */
const FEW = 4;

/** Weighs, while a document is read, whether its words are those of people's services or of something else. */
export class DomainReader {
  private service = 0;
  private elsewhere = 0;

  read(tokens: readonly Token[]) {
    for (const { norm } of tokens) {
      if (serviceWords.has(norm)) this.service++;
      else if (elsewhereWords.has(norm)) this.elsewhere++;
    }
  }

  /** From −1 (all of it speaks of something else) to 1 (all of it of services); 0 where nothing tells. */
  domain(): number {
    const all = this.service + this.elsewhere;
    return all === 0 ? 0 : ((this.service - this.elsewhere) / all) * Math.min(1, Math.max(0, all - FEW) / FEW);
  }
}
