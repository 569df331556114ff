import { useId, useState } from 'preact/hooks';
import { cellAt, cellById, deliveryRows, type MatrixCell, planningColumns } from '../../reading/cells';
import type { MatrixDetail } from '../../reading/detail';
import type { Cell, Matrix, Review } from '../../reading/review';
import { t } from '../text';
import { type Place, PlaceMark, placeOf } from './PlaceMark';
import { type Go, Spans } from './Quotes';

interface MatrixPictureProps {
  review: Review;
  go: Go;
}

/** Bovaird's nine cells, where the text points among them, and how firmly. Every cell opens its passages below. */
export function MatrixPicture({ review, go }: MatrixPictureProps) {
  const [open, setOpen] = useState<Cell | null>(null);
  const id = useId();
  const { matrix } = review;
  if (!matrix) return null;
  const detail = review.detail?.matrix;
  return (
    <section
      class="matrix"
      data-cell={matrix.cell ?? ''}
      data-confidence={matrix.confidence}
      aria-labelledby={`${id}-name`}
    >
      <h2 id={`${id}-name`}>{t('matrix.heading')}</h2>
      <p>{summary(matrix, detail)}</p>
      <table>
        <caption class="unseen">{t('matrix.heading')}</caption>
        <thead>
          <tr>
            {planningColumns.map((column) => (
              <th key={column.id} scope="col">
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        {deliveryRows.map((row) => (
          <tbody key={row.id}>
            <tr>
              <th scope="rowgroup" colSpan={planningColumns.length}>
                {row.name}
              </th>
            </tr>
            <tr>
              {planningColumns.map((column) => {
                const cell = cellAt(column.id, row.id);
                return (
                  <td key={cell.id}>
                    <CellButton
                      cell={cell}
                      place={placeOf(cell, matrix, detail)}
                      isOpen={open === cell.id}
                      controls={`${id}-passages`}
                      press={() => setOpen(open === cell.id ? null : cell.id)}
                    />
                  </td>
                );
              })}
            </tr>
          </tbody>
        ))}
      </table>
      <div id={`${id}-passages`}>{open && <CellPassages cell={cellById(open)} review={review} go={go} />}</div>
      {detail?.notes.map((note) => (
        <p class="small" key={note}>
          {note}
        </p>
      ))}
      <p class="small">{t('matrix.source')}</p>
    </section>
  );
}

interface CellButtonProps {
  cell: MatrixCell;
  place: Place;
  isOpen: boolean;
  controls: string;
  press(): void;
}

function CellButton({ cell, place, isOpen, controls, press }: CellButtonProps) {
  return (
    <button
      type="button"
      data-matrix-cell={cell.id}
      data-place={place}
      aria-current={place === 'here' ? 'true' : undefined}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={press}
    >
      <PlaceMark place={place} />
      <span class="name">{cell.name}</span>
      <span class={place === 'elsewhere' ? 'unseen' : 'small'}>{t(`matrix.${place}`)}</span>
    </button>
  );
}

function CellPassages({ cell, review, go }: { cell: MatrixCell; review: Review; go: Go }) {
  const { matrix, detail } = review;
  const planning = matrix?.planning === cell.planning || detail?.matrix.between ? detail?.matrix.planning : [];
  const delivery = matrix?.delivery === cell.delivery ? detail?.matrix.delivery : [];
  return (
    <div class="passages">
      <h3>{cell.name}</h3>
      <p>
        {cell.about} {cell.note}
      </p>
      <p>{t('matrix.planningQuotes')}</p>
      <Spans review={review} quotes={planning ?? []} go={go} />
      <p>{t('matrix.deliveryQuotes')}</p>
      <Spans review={review} quotes={delivery ?? []} go={go} />
    </div>
  );
}

/** The placement in a few sentences, which say the same as the picture. */
function summary(matrix: Matrix, detail: MatrixDetail | undefined): string {
  const sure = matrix.confidence === 'none' ? '' : t(`matrix.confidence.${matrix.confidence}`);
  const planned = detail?.planned ? t('matrix.planned') : '';
  return [...placement(matrix, sure), planned].filter(Boolean).join(' ');
}

function placement({ cell, planning, delivery }: Matrix, sure: string): readonly string[] {
  if (cell) return [t('matrix.placed', [cellById(cell).name]), sure];
  const column = planningColumns.find(({ id }) => id === planning)?.name;
  const row = deliveryRows.find(({ id }) => id === delivery)?.name;
  if (!column && !row) return [t('matrix.unplaced')];
  return [
    column ? t('matrix.plans', [column]) : t('matrix.plansUnsaid'),
    column && !row ? sure : '',
    row ? t('matrix.runs', [row]) : t('matrix.runsUnsaid'),
    row ? sure : '',
    column && row ? t('matrix.noCell') : '',
  ];
}
