import { cells, deliveryRows, type MatrixCell, planningColumns } from '../../reading/cells';
import type { Matrix, Review, StageState } from '../../reading/review';
import { stageNames, stageOrder } from '../../reading/stages';
import { type Markup, markup } from '../markup';
import { stageStates } from '../wording';

/** How a state is drawn: never by colour alone, so that it stays in print and in forced colours. */
const drawings: Readonly<Record<StageState, { symbol: string; dash: string; width: number }>> = {
  proof: { symbol: '✓', dash: '', width: 4 },
  planned: { symbol: '◷', dash: '12 4', width: 3 },
  claims: { symbol: '“ ”', dash: '3 4', width: 2 },
  concern: { symbol: '!', dash: '16 3 3 3', width: 4 },
  nothing: { symbol: '–', dash: '', width: 1 },
};

const box = { width: 150, height: 150, gap: 8 };

/** The six stages and what was found for each, as an SVG picture with a text alternative. */
export function stageStrip(stages: NonNullable<Review['stages']>): Markup {
  const width = stageOrder.length * (box.width + box.gap);
  const alternative = stageOrder.map((stage) => `${stageNames[stage]}: ${stageStates[stages[stage]]}`).join('. ');
  return markup`<svg role="img" aria-label="${alternative}." viewBox="0 0 ${width} ${box.height + 8}">${stageOrder.map(
    (stage, index) => stageBox(stageNames[stage], stages[stage], index * (box.width + box.gap) + 4),
  )}</svg>`;
}

function stageBox(name: string, state: StageState, x: number): Markup {
  const { symbol, dash, width } = drawings[state];
  const middle = x + box.width / 2;
  return markup`<rect x="${x}" y="4" width="${box.width}" height="${box.height}" rx="6" fill="none" stroke="currentColor" stroke-width="${width}" stroke-dasharray="${dash}"/>
${textLines(name, 15, middle, 26, 'bold')}
<text x="${middle}" y="74" text-anchor="middle" font-size="24">${symbol}</text>
${textLines(stageStates[state], 18, middle, 100)}`;
}

const cellBox = { width: 220, height: 74, left: 150, top: 44 };

/** Bovaird's matrix with the place of this text, as an SVG picture with a text alternative. */
export function matrixPicture(matrix: Matrix): Markup {
  const width = cellBox.left + planningColumns.length * cellBox.width + 4;
  const height = cellBox.top + deliveryRows.length * cellBox.height + 4;
  return markup`<svg role="img" aria-label="${matrixInWords(matrix)}" viewBox="0 0 ${width} ${height}">
${planningColumns.map(({ name }, column) => textLines(name, 26, cellBox.left + (column + 0.5) * cellBox.width, 18))}
${deliveryRows.map(({ name }, row) => textLines(name, 17, cellBox.left / 2, cellBox.top + row * cellBox.height + 32))}
${cells.map((cell) => {
  const column = planningColumns.findIndex(({ id }) => id === cell.planning);
  const row = deliveryRows.findIndex(({ id }) => id === cell.delivery);
  const x = cellBox.left + column * cellBox.width;
  const y = cellBox.top + row * cellBox.height;
  const here = cell.id === matrix.cell;
  const near = !here && isNear(matrix, cell);
  return markup`<rect x="${x + 3}" y="${y + 3}" width="${cellBox.width - 6}" height="${cellBox.height - 6}" fill="none" stroke="currentColor" stroke-width="${here ? 5 : near ? 3 : 1}" stroke-dasharray="${near ? '8 5' : ''}"/>
${textLines(here ? `● ${cell.name}` : cell.name, 28, x + cellBox.width / 2, y + 32, here ? 'bold' : 'normal')}`;
})}</svg>`;
}

/** True for the cells of the row or column that the text points to, where it says only one of the two. */
function isNear({ cell, planning, delivery }: Matrix, of: MatrixCell): boolean {
  if (cell) return false;
  return (planning === of.planning && delivery === 'unstated') || (delivery === of.delivery && planning === 'unstated');
}

const confidences: Readonly<Record<Matrix['confidence'], string>> = {
  firm: 'The evidence is firm.',
  fair: 'The evidence is fair.',
  faint: 'The evidence is faint.',
  none: '',
};

/** Where the text stands on the matrix, in words. */
export function matrixInWords({ cell, planning, delivery, confidence }: Matrix): string {
  const placed = cells.find(({ id }) => id === cell);
  if (placed) return `This text is nearest to: ${placed.name}. ${confidences[confidence]}`.trim();
  const plans = planningColumns.find(({ id }) => id === planning)?.name ?? 'Who plans is not said here';
  const runs = deliveryRows.find(({ id }) => id === delivery)?.name ?? 'Who runs it is not said here';
  return `Not enough evidence for one place. ${plans}. ${runs}.`;
}

/** Text over as many lines as it needs: SVG wraps nothing by itself. */
function textLines(text: string, longest: number, x: number, y: number, weight = 'normal'): Markup {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return markup`<text text-anchor="middle" font-size="14" font-weight="${weight}">${lines.map(
    (line, index) => markup`<tspan x="${x}" y="${y + index * 17}">${line}</tspan>`,
  )}</text>`;
}
