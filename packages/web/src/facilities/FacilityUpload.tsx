// Facilities from a file: what it adds, changes and cannot be read of, before anything is stored.
import { facilityList, facilityPreview, placeTypeWords } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sendFile } from '../api/send-file.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { FileField } from '../ui/FileField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useToast } from '../ui/Toasts.tsx';

export function FacilityUpload() {
  const { t, lang } = useWords();
  const queries = useQueryClient();
  const toast = useToast();
  const [file, setFile] = useState<File | null>(null);
  const [source, setSource] = useState('');
  const look = useMutation({ mutationFn: (chosen: File) => sendFile(facilityPreview, '/api/facilities/preview', chosen) });
  const store = useMutation({
    mutationFn: (chosen: File) => sendFile(facilityList, '/api/facilities/file', chosen, source.trim() === '' ? {} : { source }),
    onSuccess: (list) => {
      queries.setQueryData(['facilities', 'list'], list);
      toast({ text: t('facilities.stored', { n: (look.data?.added ?? 0) + (look.data?.changed ?? 0) }) });
      look.reset();
    },
  });
  const seen = look.data;
  return (
    <section className="fig rule">
      <header>
        <h2>{t('facilities.file')}</h2>
      </header>
      <FileField
        label={t('areas.file')}
        help={t('facilities.fileHelp')}
        accept=".csv,.xlsx,.json,.geojson"
        onChosen={(chosen) => {
          setFile(chosen);
          store.reset();
          if (chosen) look.mutate(chosen);
        }}
      />
      {look.error ? <FaultNote raised={look.error} /> : null}
      {seen ? (
        <div className="stack">
          <p role="status">
            <b>{t('facilities.preview', { added: seen.added, changed: seen.changed, same: seen.same })}</b>
          </p>
          {seen.wrong.length > 0 ? (
            <ul className="strips areafaults">
              {seen.wrong.slice(0, 12).map((one) => (
                <li className="strip warn" key={`${one.line}${one.column}`}>
                  {t('facilities.wrongRow', { line: one.line, column: one.column })} {one[lang]}
                </li>
              ))}
              {seen.wrong.length > 12 ? <li className="strip warn">{t('exposures.wrongMore', { n: seen.wrong.length - 12 })}</li> : null}
            </ul>
          ) : null}
          <table className="tbl tbl-s">
            <caption>{t('exposures.firstRows')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('facilities.name')}</th>
                <th scope="col">{t('facilities.type')}</th>
                <th scope="col">{t('facilities.change')}</th>
              </tr>
            </thead>
            <tbody>
              {seen.first.map((one) => (
                <tr key={one.name + one.placeType}>
                  <th scope="row">{one.name}</th>
                  <td>{placeTypeWords[one.placeType]?.[lang].label ?? one.placeType}</td>
                  <td>
                    {t(`facilities.change.${one.change}`)}
                    {one.placed ? null : <span className="sub">{t('facilities.noPoint')}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <TextField label={t('areas.source')} help={t('facilities.sourceHelp')} maxLength={200} value={source} onChange={setSource} />
          {store.error ? <FaultNote raised={store.error} /> : null}
          <p>
            <button
              type="button"
              className="btn btn-1"
              disabled={store.isPending || seen.added + seen.changed === 0}
              onClick={() => file && store.mutate(file)}
            >
              {t('facilities.store')}
            </button>
          </p>
        </div>
      ) : null}
    </section>
  );
}
