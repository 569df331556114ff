const plain = [
  'The centre opened in 1968 and has been used by three generations of families from the valley.',
  'Buses stop outside the door every twenty minutes until the early evening.',
  'The hall holds ninety people and the smaller rooms hold twelve each.',
  'The roof was mended in the spring and the boiler was replaced in the year before.',
  'Parking is free on weekdays, and there are four spaces beside the entrance for blue badge holders.',
  'The kitchen is open at lunch and serves soup, sandwiches and hot drinks.',
];

const telling = [
  'Members of the planning group are paid £24 an hour for meetings and for reading.',
  'The final decision on opening hours rests with Cabinet.',
];

/** How often a telling sentence stands among the plain ones: about one in twenty-five, as on real pages. */
const every = 25;

/** A long, monotonous page in paragraphs of five sentences, at least as long as asked for. */
export function longPage(size: { bytes: number } | { words: number }): string {
  const parts = [
    '<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A long page</title><main><h1>A long page</h1>',
  ];
  let sentences = 0;
  let bytes = 0;
  let words = 0;
  while ('bytes' in size ? bytes < size.bytes : words < size.words) {
    const paragraph = Array.from({ length: 5 }, () => sentenceAt(sentences++)).join(' ');
    words += paragraph.split(' ').length;
    bytes += paragraph.length + '<p></p>\n'.length;
    parts.push(`<p>${paragraph}</p>\n`);
  }
  return `${parts.join('')}</main></html>`;
}

function sentenceAt(index: number): string {
  const [from, at] = index % every === every - 1 ? [telling, Math.floor(index / every)] : [plain, index];
  return from[at % from.length] ?? '';
}
