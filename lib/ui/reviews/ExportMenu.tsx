import { useId, useState } from 'preact/hooks';
import { exportFormats, fileName } from '../../report/exports';
import { makeReport, type ReportParts } from '../../report/report';
import { findAll } from '../notes/find-all';
import { t } from '../text';
import { saveFile } from './save-file';

/** Saves a report in a format that the person chooses, with what each is for. */
export function ExportMenu({ parts }: { parts: Omit<ReportParts, 'made' | 'author' | 'find'> }) {
  const id = useId();
  const [chosen, setChosen] = useState<string>('html');
  const [author, setAuthor] = useState('');
  const format = exportFormats.find((each) => each.id === chosen);
  const save = async () => {
    if (!format) return;
    const find = await findAll(parts.review.text, [...parts.notes, ...parts.dismissals]);
    const report = makeReport({ ...parts, find, made: Date.now(), author: author.trim() });
    saveFile(await format.make(report), fileName(report, format));
  };
  return (
    <fieldset class="export">
      <legend>{t('reviews.export')}</legend>
      {exportFormats.map((each) => (
        <div key={each.id} class="format">
          <input
            type="radio"
            name={`${id}-format`}
            id={`${id}-${each.id}`}
            value={each.id}
            checked={each.id === chosen}
            aria-describedby={`${id}-${each.id}-about`}
            onChange={() => setChosen(each.id)}
          />
          <label for={`${id}-${each.id}`}>{each.name}</label>
          <p class="small" id={`${id}-${each.id}-about`}>
            {each.about}
          </p>
        </div>
      ))}
      <label for={`${id}-author`}>{t('reviews.exportName')}</label>
      <input
        id={`${id}-author`}
        type="text"
        autocomplete="name"
        value={author}
        onInput={({ currentTarget }) => setAuthor(currentTarget.value)}
      />
      <button type="button" data-action="export" onClick={() => void save()}>
        {t('reviews.exportSave')}
      </button>
    </fieldset>
  );
}
