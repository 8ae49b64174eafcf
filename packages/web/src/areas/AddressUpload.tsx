// A file of addresses handed in: what it holds is seen before it is stored.
import { addressOverview, addressPreview } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sendFile } from '../api/send-file.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { FileField } from '../ui/FileField.tsx';
import { useToast } from '../ui/Toasts.tsx';
import { SourceFields, today } from './SourceFields.tsx';

export function AddressUpload() {
  const { t, n } = useWords();
  const queries = useQueryClient();
  const toast = useToast();
  const [file, setFile] = useState<File | null>(null);
  const [about, setAbout] = useState({ name: '', validFrom: today(), source: '', licence: '' });
  const look = useMutation({ mutationFn: (chosen: File) => sendFile(addressPreview, '/api/addresses/preview', chosen) });
  const store = useMutation({
    mutationFn: (chosen: File) => {
      const { name: _none, ...sent } = about;
      return sendFile(addressOverview, '/api/addresses', chosen, sent);
    },
    onSuccess: (next) => {
      queries.setQueryData(['addresses'], next);
      toast({ text: t('addresses.stored') });
      look.reset();
    },
  });
  const seen = look.data;
  return (
    <section className="fig rule">
      <header>
        <h2>{t('addresses.upload')}</h2>
      </header>
      <FileField
        label={t('areas.file')}
        help={t('addresses.fileHelp')}
        accept=".csv,.xlsx,.json,.geojson,.gz,.zip"
        onChosen={(chosen) => {
          setFile(chosen);
          store.reset();
          if (chosen) look.mutate(chosen);
        }}
      />
      {look.isPending ? <p role="status">{t('areas.looking')}</p> : null}
      {look.error ? <FaultNote raised={look.error} /> : null}
      {seen ? (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (file) store.mutate(file);
          }}
        >
          <p role="status">
            <b>{t('addresses.preview', { rows: seen.rows, n: seen.addresses })}</b> {t('addresses.system', { system: seen.projection })}
          </p>
          {seen.ambiguous > 0 ? <p className="strip warn">{t('addresses.previewAmbiguous', { n: seen.ambiguous })}</p> : null}
          {seen.incomplete > 0 ? (
            <p className="strip warn">{t('addresses.incomplete', { n: seen.incomplete, lines: seen.lines.join(', ') })}</p>
          ) : null}
          {seen.outside > 0 ? <p className="strip warn">{t('addresses.outside', { n: seen.outside })}</p> : null}
          <ul className="small">
            {seen.columns.map(({ field, column }) => (
              <li key={field}>{t(`addresses.field.${field}`, { column })}</li>
            ))}
            {seen.examples.map(({ address, place, at }) => (
              <li key={address + place}>{t('addresses.example', { address, place, at: `${n(at[1], 5)} ${n(at[0], 5)}` })}</li>
            ))}
          </ul>
          <SourceFields about={about} onChange={setAbout} />
          {store.error ? <FaultNote raised={store.error} /> : null}
          <p>
            <button type="submit" className="btn btn-1" disabled={store.isPending || about.source.length < 3 || about.licence.length < 2}>
              {t('addresses.store')}
            </button>
          </p>
        </form>
      ) : null}
    </section>
  );
}
