import { useId, useState } from 'preact/hooks';
import { type Backend, removeEverything } from '../../store';
import type { Everything } from '../../store/backup/file';
import { backUp } from '../../store/backup/restore';
import { t } from '../text';
import { bringInOf, chooseFile, restoreOwn } from './bring-in';
import { saveFile } from './save-file';

/** Back-up, files that are brought in, and deleting everything. */
export function DataTools({ backend }: { backend: Backend }) {
  const id = useId();
  const [says, setSays] = useState<readonly string[]>([]);
  const [backup, setBackup] = useState<Everything | null>(null);

  const save = async () => {
    const now = Date.now();
    const outcome = await backUp(backend, now);
    setSays(outcome.ok ? [] : [t('reviews.backUpNot')]);
    if (!outcome.ok) return;
    const day = new Date(now).toISOString().slice(0, 10);
    saveFile(new Blob([outcome.value], { type: 'application/json' }), `equal-footing-${day}.json`);
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const chosen = await chooseFile(backend, file, Date.now());
    setBackup(chosen.kind === 'backup' ? chosen.all : null);
    setSays(chosen.kind === 'said' ? chosen.says : []);
  };
  const finish = async (work: Promise<readonly string[]>) => {
    setBackup(null);
    setSays(await work);
  };
  return (
    <section class="data" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t('reviews.backUp')}</h2>
      <p class="small">{t('reviews.backUpHint')}</p>
      <button type="button" data-action="back-up" onClick={() => void save()}>
        {t('reviews.backUp')}
      </button>
      <h2>{t('reviews.restore')}</h2>
      <p class="small" id={`${id}-hint`}>
        {t('reviews.restoreHint')}
      </p>
      <label for={`${id}-file`}>{t('reviews.restoreChoose')}</label>
      <input
        id={`${id}-file`}
        type="file"
        data-action="restore"
        accept=".json,.jsonld,application/json,application/ld+json"
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          void choose(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      {backup && (
        <Whose
          mine={() => void finish(restoreOwn(backend, backup))}
          other={(name) => void finish(bringInOf(backend, backup, name))}
        />
      )}
      <div role="status" data-said={says.length}>
        {says.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <RemoveEverything backend={backend} said={(sentence) => setSays([sentence])} />
    </section>
  );
}

function Whose({ mine, other }: { mine(): void; other(name: string): void }) {
  const id = useId();
  const [name, setName] = useState('');
  return (
    <fieldset>
      <legend>{t('reviews.restoreWhose')}</legend>
      <button type="button" data-action="restore-mine" onClick={mine}>
        {t('reviews.restoreMine')}
      </button>
      <label for={`${id}-name`}>{t('reviews.restoreName')}</label>
      <input id={`${id}-name`} type="text" value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
      <button
        type="button"
        data-action="restore-other"
        aria-disabled={name.trim() === ''}
        onClick={() => name.trim() !== '' && other(name.trim())}
      >
        {t('reviews.restoreOther')}
      </button>
    </fieldset>
  );
}

function RemoveEverything({ backend, said }: { backend: Backend; said(sentence: string): void }) {
  const [asking, setAsking] = useState(false);
  const remove = async () => {
    setAsking(false);
    const outcome = await removeEverything(backend);
    said(outcome.ok ? t('reviews.removedAll') : outcome.problem.say);
  };
  return (
    <>
      <button type="button" data-action="remove-all" aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {t('reviews.removeAll')}
      </button>
      {asking && (
        <fieldset class="message">
          <legend>{t('reviews.removeAll')}</legend>
          <p>{t('reviews.removeAllSure')}</p>
          <button type="button" data-action="remove-all-yes" onClick={() => void remove()}>
            {t('reviews.removeAllYes')}
          </button>
          <button type="button" onClick={() => setAsking(false)}>
            {t('action.cancel')}
          </button>
        </fieldset>
      )}
    </>
  );
}
