import type { Level, Polarity, Sign } from '../../lib/signs/sign';

const GROUPS: readonly { polarity: Polarity; title: string; about: string }[] = [
  {
    polarity: 'genuine',
    title: 'Signs of genuine co-planning',
    about: 'People who use the service share the thinking, the work or the power.',
  },
  {
    polarity: 'tokenistic',
    title: 'Signs of tokenistic consultation',
    about: 'People are asked or shown, and little can change. A sign is a reason to ask, not a verdict.',
  },
  {
    polarity: 'context',
    title: 'Signs that give context',
    about: 'Neither good nor bad. They say what kind of text this is.',
  },
];

const LEVELS: Record<Level, string> = {
  informing: 'Informing',
  consulting: 'Consulting',
  involving: 'Involving',
  'co-designing': 'Co-designing',
  'deciding-together': 'Deciding together',
  'user-led': 'User-led',
};

/** The documentation of a catalogue as Markdown: a table for each polarity, then every sign with its wordings. */
export function signDocs(signs: readonly Sign[], version: string): string {
  const parts = [
    '# The signs',
    '<!-- Made from lib/signs/catalogue by `npm run docs`: change the catalogue, not this page. -->',
    `${signs.length} signs, rules ${version}. Every wording below is run as a test: each sign finds the first list and leaves the second one alone.`,
    ...GROUPS.map((group) => table(group, ofPolarity(signs, group.polarity))),
    ...GROUPS.flatMap(({ title, polarity }) => [`## ${title}: wordings`, ...ofPolarity(signs, polarity).map(section)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

const ofPolarity = (signs: readonly Sign[], polarity: Polarity) => signs.filter((sign) => sign.polarity === polarity);

function table({ title, about }: (typeof GROUPS)[number], signs: readonly Sign[]): string {
  const rows = signs.map(
    ({ id, name, explain, stages, level, strength, tier }) =>
      `| [${cell(name)}](#${id}) | ${cell(explain)} | ${stages.join(', ')} | ${LEVELS[level]} | ${strength} | ${tier === 1 ? 'the fact sheet' : 'other guidance'} |`,
  );
  return [
    `## ${title}`,
    '',
    about,
    '',
    '| Sign | What it means | Stages | Level | Strength | From |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function section({ id, name, ask, source, flags, passes }: Sign): string {
  return [
    `<a id="${id}"></a>`,
    '',
    `### ${name}`,
    '',
    `\`${id}\`. ${ask}`,
    '',
    ...(source.factSheet ? [`- Fact sheet: ${source.factSheet}`] : []),
    ...(source.other ? [`- Other guidance: ${source.other}`] : []),
    '',
    'Finds:',
    '',
    ...flags.map(({ text, grade }) => `- ${quoted(text)}${grade ? ` (${grade})` : ''}`),
    '',
    'Leaves alone:',
    '',
    ...passes.map(({ text, why }) => `- ${quoted(text)}${why ? ` (${why})` : ''}`),
  ].join('\n');
}

const cell = (text: string) => text.replaceAll('|', '\\|');

/** A wording may start with a list mark or hold a column rule: neither may act as Markdown. */
const quoted = (text: string) => `\u201c${text.replaceAll('|', '\\|').replaceAll('*', '\\*')}\u201d`;
