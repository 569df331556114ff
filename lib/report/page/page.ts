import { basis } from '../../reading/sureness';
import { signById } from '../../signs';
import { answeredQuestions } from '../answers';
import { type Markup, markup, markupText, trusted } from '../markup';
import type { PlacedNote, Report } from '../report';
import {
  countsInWords,
  dayOf,
  headline,
  LIMITS,
  leftOutInWords,
  markInWords,
  reasonInWords,
  sourceInWords,
} from '../wording';
import { matrixInWords, matrixPicture, stageStrip } from './pictures';
import { pageStyle } from './style';

/** The report as one HTML file that stands alone: it asks nothing of the network, runs no script, and prints well. */
export function reportPage(report: Report): string {
  const title = report.review.title || report.review.source;
  return markupText(markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title} – signs in this text</title>
<style>${trusted(pageStyle)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${about(report)}
${reading(report)}
${pictures(report)}
${findings(report)}
${notes(report)}
${answers(report)}
${notRead(report)}
</main>
<footer>
<p>${LIMITS}</p>
<p>${basis(report.review.words, dayOf(report.reviewed))}</p>
</footer>
</body>
</html>
`);
}

function about({ review, reviewed, made, author }: Report): Markup {
  const facts: [string, string][] = [
    ['Address', review.source],
    ['Read on', dayOf(reviewed)],
    ['Report made on', dayOf(made)],
    ['Rules', `version ${review.rules}`],
    ['Words', String(review.words)],
  ];
  if (author) facts.push(['Report by', author]);
  return markup`<dl>${facts.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

function reading({ review, findings: shown, dismissed }: Report): Markup {
  const counts = countsInWords(shown.map(({ finding }) => finding));
  const left = dismissed > 0 && markup`<p>${leftOutInWords(dismissed)}</p>`;
  if (!review.reading) return markup`<p>${counts}</p>${left}`;
  const { title, because } = review.reading;
  return markup`<h2>${title}</h2>
${because.length > 0 && markup`<ul>${because.map((reason) => markup`<li>${reason}</li>`)}</ul>`}
<p>${counts}</p>${left}`;
}

function pictures({ review: { stages, matrix } }: Report): Markup {
  return markup`${
    stages &&
    markup`<h2>Stages</h2>
<figure tabindex="0" aria-label="Stages">${stageStrip(stages)}</figure>`
  }
${
  matrix &&
  markup`<h2>Who plans and who runs it</h2>
<figure tabindex="0" aria-label="Who plans and who runs it">${matrixPicture(matrix)}<figcaption>${matrixInWords(matrix)}</figcaption></figure>`
}`;
}

function findings(report: Report): Markup {
  if (report.findings.length === 0)
    return markup`<h2>Signs in this text</h2><p>None were found. That is not a “no”.</p>`;
  return markup`<h2 class="from-here">Signs in this text</h2>
${report.findings.map(({ finding }, position) => {
  const sign = signById(finding.sign);
  return markup`<section class="keep ${finding.polarity}">
<h3>${position + 1}. ${headline(finding)}</h3>
<blockquote>${finding.quote}</blockquote>
<p>${reasonInWords(finding, sign)}</p>
<p>${finding.ask || sign.ask}</p>
<p>From: ${sourceInWords(sign)}</p>
</section>`;
})}`;
}

function notes(report: Report): Markup | false {
  if (report.notes.length === 0) return false;
  return markup`<h2>Notes</h2>
${report.notes.map((placed) => markup`<section class="keep">${note(placed)}</section>`)}`;
}

function note({ note: { anchor, text, author, changed, polarity, sign }, place }: PlacedNote): Markup {
  const gone = place?.kind === 'unplaced' && markup`<p><strong>Not found on this page now.</strong></p>`;
  return markup`<h3>${author ? `Note by ${author}` : 'Note'}, ${dayOf(changed)}</h3>
${anchor && markup`<blockquote>${anchor.exact}</blockquote>`}${gone}
${polarity && markup`<p>${author || 'The reader'} sees this as: ${markInWords(polarity, sign)}.</p>`}
<p class="written">${text}</p>`;
}

function answers(report: Report): Markup | false {
  const answered = answeredQuestions(report);
  if (answered.length === 0) return false;
  return markup`<h2>Questions</h2>
${answered.map(
  ({ question, suggested, own, note: words, author }) => markup`<section class="keep">
<h3>${question}</h3>
${suggested && markup`<p>What the text suggests: ${suggested}</p>`}
${own && markup`<p>${author ? `${author}’s answer` : 'The reader’s own answer'}: <strong>${own}</strong></p>`}
${words && markup`<p class="written">${words}</p>`}
</section>`,
)}`;
}

function notRead({ review: { skipped } }: Report): Markup | false {
  if (skipped.length === 0) return false;
  return markup`<h2>Not read</h2><ul>${skipped.map(({ what, why }) => markup`<li>${what}. ${why}</li>`)}</ul>`;
}
