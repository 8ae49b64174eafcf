// Exposures from a file: what it would change is seen before anything is stored.
import { exposureName, exposurePreview, exposureTable } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sendFile } from '../api/send-file.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { FileField } from '../ui/FileField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useToast } from '../ui/Toasts.tsx';

export function ExposureUpload() {
  const { t, lang, n } = useWords();
  const queries = useQueryClient();
  const toast = useToast();
  const [file, setFile] = useState<File | null>(null);
  const [year, setYear] = useState('');
  const [source, setSource] = useState('');
  const dated = /^\d{4}$/.test(year) ? { year } : undefined;
  const look = useMutation({ mutationFn: (chosen: File) => sendFile(exposurePreview, '/api/exposures/preview', chosen, dated) });
  const store = useMutation({
    mutationFn: (chosen: File) => sendFile(exposureTable, '/api/exposures', chosen, { source, ...dated }),
    onSuccess: (next) => {
      queries.setQueryData(['exposures'], next);
      toast({ text: t('exposures.stored', { n: (look.data?.added ?? 0) + (look.data?.changed ?? 0) }) });
      look.reset();
    },
  });
  const seen = look.data;
  return (
    <section className="fig rule">
      <header>
        <h2>{t('exposures.file')}</h2>
      </header>
      <div className="twofields">
        <FileField
          label={t('areas.file')}
          help={t('exposures.fileHelp')}
          accept=".csv,.xlsx,.json,.txt"
          onChosen={(chosen) => {
            setFile(chosen);
            store.reset();
            if (chosen) look.mutate(chosen);
          }}
        />
        <TextField label={t('exposures.year')} help={t('exposures.yearHelp')} maxLength={4} value={year} onChange={setYear} />
      </div>
      {look.error ? <FaultNote raised={look.error} again={() => file && look.mutate(file)} /> : null}
      {seen ? (
        <div className="stack">
          <p role="status">
            <b>{t('exposures.preview', { added: seen.added, changed: seen.changed, same: seen.same })}</b>{' '}
            {t('exposures.previewOf', {
              kinds: seen.kinds.map((kind) => exposureName(kind, lang)).join(', '),
              years: seen.years.filter((one) => one > 0).join(', ') || '–',
            })}
          </p>
          {seen.undated > 0 ? <p className="strip warn">{t('exposures.undated', { n: seen.undated })}</p> : null}
          {seen.without.length > 0 ? (
            <p className="strip warn">
              {t('exposures.without', { n: seen.without.length, areas: seen.without.map((area) => area[lang]).join(', ') })}
            </p>
          ) : null}
          <table className="tbl tbl-s">
            <caption>{t('exposures.firstRows')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('areas.area')}</th>
                <th scope="col">{t('exposures.kind')}</th>
                <th scope="col" className="num">
                  {t('exposures.yearCol')}
                </th>
                <th scope="col" className="num">
                  {t('exposures.before')}
                </th>
                <th scope="col" className="num">
                  {t('exposures.after')}
                </th>
              </tr>
            </thead>
            <tbody>
              {seen.first.map((cell) => (
                <tr key={`${cell.area}${cell.kind}${cell.year}`}>
                  <th scope="row">{cell.area}</th>
                  <td>{exposureName(cell.kind, lang)}</td>
                  <td className="num">{cell.year || '–'}</td>
                  <td className="num">{cell.before === null ? '–' : n(cell.before)}</td>
                  <td className="num">{n(cell.value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <TextField label={t('areas.source')} help={t('areas.sourceHelp')} required maxLength={200} value={source} onChange={setSource} />
          {store.error ? <FaultNote raised={store.error} /> : null}
          <p>
            <button
              type="button"
              className="btn btn-1"
              disabled={source.trim().length < 3 || store.isPending || seen.added + seen.changed === 0}
              onClick={() => file && store.mutate(file)}
            >
              {t('exposures.store')}
            </button>
          </p>
        </div>
      ) : null}
    </section>
  );
}
