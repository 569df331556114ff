/**
 * Plain public-policy prose with a sign in one sentence of six, the same for the same number of words.
 * All places, bodies and sentences are invented; filling the slots gives many thousands of different sentences.
 */
const SLOTS: Record<string, readonly string[]> = {
  body: [
    'The council',
    'Marlow Vale Council',
    'The trust',
    'The department',
    'The health board',
    'Eastmere Borough',
    'The agency',
    'The partnership office',
    'The county',
    'The housing association',
  ],
  area: places(),
  service: [
    'home care',
    'the day service',
    'school transport',
    'the wheelchair service',
    'street cleaning',
    'the library service',
    'housing repairs',
    'the bus network',
    'respite care',
    'the advice line',
    'community nursing',
    'the equipment store',
  ],
  thing: [
    'a new boiler house',
    'forty parking bays',
    'a repaired footbridge',
    'two mobile clinics',
    'a revised timetable',
    'an energy survey',
    'a register of empty homes',
    'a shared booking desk',
    'a drainage scheme',
    'a training kitchen',
  ],
  reason: [
    'because winter bills have risen',
    'so that journeys take less time',
    'after three dry summers',
    'since the old contract has ended',
    'to keep the building open',
    'while the road is being rebuilt',
    'in line with the budget for the year',
    'as the population grows older',
  ],
  time: [
    'in March',
    'last autumn',
    'by the end of June',
    'during the first quarter',
    'over the next two years',
    'before the schools return',
    'on 14 May',
    'at the beginning of the year',
    'each week',
    'in the second phase',
  ],
  number: ['three', 'eleven', 'forty', 'ninety', 'two hundred', 'seventeen', 'twenty-six', 'six', '1,250', '84'],
  noun: [
    'inspections',
    'applications',
    'repairs',
    'visits',
    'licences',
    'vehicles',
    'invoices',
    'reports',
    'beds',
    'trees',
    'meters',
    'classrooms',
  ],
  quality: [
    'steady',
    'uneven',
    'lower than forecast',
    'much the same as before',
    'slow in rural parts',
    'better than feared',
    'hard to measure',
    'well within the budget',
  ],
  people: [
    'people who use the service',
    'disabled residents',
    'tenants',
    'carers and families',
    'patients',
    'people with a learning disability',
    'young people in care',
    'wheelchair users',
    'members of the self-advocacy group',
    'people with lived experience',
  ],
  group: [
    'the reference group',
    'the tenant panel',
    'the lived experience board',
    'the carers’ forum',
    'the user-led steering group',
    'the access group',
  ],
  money: ['£12 an hour', '£75 a meeting', '£25 for each session', '£150 a day'],
};

/** Names of invented places, so that hardly a sentence comes twice. */
function places(): string[] {
  const starts = ['Marl', 'East', 'Tarn', 'Hollin', 'Pen', 'Crow', 'Ash', 'Nether', 'Stan', 'Wether', 'Brack', 'Lang'];
  const ends = ['mere', 'bridge', 'wick', 'ford', 'combe', 'thorpe', 'haven', 'stead', 'burn', 'garth'];
  return starts.flatMap((start) => ends.map((end) => start + end));
}

const ORDINARY: readonly string[] = [
  '{body} spent a little more on {service} in {area} {time} {reason}.',
  'Progress with {service} in {area} has been {quality}.',
  '{body} completed {number} {noun} {time}, and {number} more are due {time}.',
  'Work on {thing} in {area} starts {time} {reason}.',
  'The cost of {service} in {area} was {quality} {time}, although the number of {noun} fell.',
  'A contractor from {area} will deliver {thing} {time} if the weather allows.',
  '{body} is required by law to publish the number of {noun} {time}.',
  'In {area} the figures for {noun} were {quality} {reason}.',
  'The next report on {service} will set out the cost of {thing} in {area}.',
  'Officers inspected {number} {noun} in {area} {time} and found that most were in order.',
  '{body} owns the land in {area} on which {thing} would stand, but not the road that leads to it.',
  'There were {number} {noun} for every thousand homes in {area} {time}.',
  'The grant pays for {thing} near {area} and for {number} {noun} {reason}.',
  'Traffic through {area} is heaviest {time}, which is why {service} runs late.',
];

const SIGNS: readonly string[] = [
  '{people} designed the new form for {service} together with staff {time}.',
  'The final decision on {service} rests with the cabinet, whatever {group} says.',
  '{number} {people} were paid {money} to score the bids for {service}.',
  '{group} has {number} votes on the board that decides the budget for {service}.',
  'Have your say on {service}: the survey closes {time}.',
  'We hope that {people} will feel part of the journey.',
  'The options for {service} were drawn up by consultants before {people} were told.',
  'You asked for later opening in {area}, so we changed the hours of {service} {time}.',
  'Volunteers from {group} are not paid, but travel costs may be met.',
  'Feedback on {service} will be considered alongside other factors.',
  '{people} and officers agreed what {service} should achieve {time}.',
  'The meetings of {group} are held upstairs and there is no lift.',
];

/** Text with one block a line and a blank-free layout: a heading, then paragraphs of six sentences. */
export function prose(words: number): string {
  const random = generator(words);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const fill = (pattern: string) => pattern.replace(/\{(\w+)\}/g, (_, slot: string) => pick(SLOTS[slot] ?? []));
  const sentence = (pattern: string) => fill(pattern).replace(/^./, (first) => first.toUpperCase());
  const lines: string[] = [];
  let written = 0;
  while (written < words) {
    const at = Math.floor(random() * 6);
    const sentences = Array.from({ length: 6 }, (_, index) => sentence(pick(index === at ? SIGNS : ORDINARY)));
    const line = lines.length % 9 === 0 ? sentence('{service} in {area}') : sentences.join(' ');
    written += line.split(' ').length;
    lines.push(line);
  }
  return lines.join('\n');
}

/** Mulberry32: a small generator whose sequence depends on nothing but its seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
