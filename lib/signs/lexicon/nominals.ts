/** Nouns that name an action, with the senses of the verb. */
export const nominals: Record<string, readonly string[]> = {};
const table: Record<string, string> = {
  decide:
    'agreement election decision choice vote approval selection appointment sign-off determination decision-making veto commissioning consent recruitment',
  design:
    'design redesign co-design co-creation drafting rewrite creation development authorship testing prototype co-production co-producing',
  plan: 'planning co-planning scoping co-design co-production',
  deliver: 'delivery co-delivery running facilitation provision management',
  lead: 'leadership control chairing',
  evaluate: 'review evaluation inspection monitoring audit assessment scrutiny co-evaluation checking',
  involve: 'involvement engagement participation inclusion representation',
  consult: 'consultation survey questionnaire poll',
  pay: 'payment remuneration reimbursement reward honorarium fee stipend compensation',
  train: 'training support coaching mentoring induction',
  meet: 'meeting discussion dialogue conversation debate workshop exchange deliberation talk',
  say: 'feedback view comment suggestion idea request input contribution opinion response',
  change: 'change improvement amendment revision',
  report: 'report publication summary feedback',
  'take-part': 'participation attendance contribution',
  belong: 'membership ownership',
  close: 'closure closing',
  implement: 'implementation roll-out introduction launch',
  hold: 'ownership control',
};
for (const [sense, words] of Object.entries(table)) {
  for (const word of words.split(' ')) nominals[word] = [...(nominals[word] ?? []), sense];
}
