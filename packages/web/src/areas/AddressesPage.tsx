// The local address register, by which deliveries without coordinates get their points. Nothing is asked of a service outside.
import { addressOverview, addressPreview } from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { sessionQuery } from '../api/queries.ts';
import { sendFile } from '../api/send-file.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { useToast } from '../ui/Toasts.tsx';
import { FileField } from './FileField.tsx';
import { GroundNav } from './GroundNav.tsx';
import { addressesQuery } from './queries.ts';
import { SourceFields, today } from './SourceFields.tsx';

export function AddressesPage() {
  const { t, n, date } = useWords();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(addressesQuery);
  const { data: session } = useQuery(sessionQuery);
  const writes = session?.rights.includes('area.write') ?? false;
  useTitle(t('addresses.title'));
  const use = useMutation({
    mutationFn: (id: string) => write(addressOverview, 'POST', `/api/addresses/${id}/activation`),
    onSuccess: (next) => queries.setQueryData(['addresses'], next),
  });
  const active = data?.versions.find((version) => version.active);
  return (
    <>
      <TopBar crumbs={[{ name: t('room.data'), to: '/data' }, { name: t('addresses.title') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <div className="page s4">
          <GroundNav />
          <header className="finding">
            <h1>{active ? t('addresses.finding', { n: active.addresses - active.ambiguous }) : t('addresses.none')}</h1>
            <p className="how">{t('addresses.how')}</p>
          </header>
          {use.error ? <FaultNote raised={use.error} /> : null}
          {data.versions.length > 0 ? (
            <ScrollFrame label={t('addresses.versions')}>
              <table className="tbl">
                <caption>{t('addresses.versions')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('areas.file')}</th>
                    <th scope="col" className="num">
                      {t('areas.version')}
                    </th>
                    <th scope="col">{t('areas.validFrom')}</th>
                    <th scope="col">{t('areas.source')}</th>
                    <th scope="col" className="num">
                      {t('addresses.count')}
                    </th>
                    <th scope="col" className="num">
                      {t('addresses.ambiguous')}
                    </th>
                    <th scope="col">{t('areas.state')}</th>
                  </tr>
                </thead>
                <tbody>
                  {data.versions.map((version) => (
                    <tr key={version.id} className={version.active ? 'on' : undefined}>
                      <th scope="row">{version.file}</th>
                      <td className="num">{version.version}</td>
                      <td>{date(version.validFrom)}</td>
                      <td>
                        {version.source}
                        <span className="sub">{version.licence}</span>
                      </td>
                      <td className="num">{n(version.addresses)}</td>
                      <td className="num">{n(version.ambiguous)}</td>
                      <td>
                        {version.active ? (
                          <b>{t('areas.inUse')}</b>
                        ) : writes ? (
                          <button type="button" className="linkbtn" disabled={use.isPending} onClick={() => use.mutate(version.id)}>
                            {t('areas.use')}
                            <span className="sr"> {t('areas.ofVersion', { name: version.file, version: version.version })}</span>
                          </button>
                        ) : (
                          t('areas.kept')
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollFrame>
          ) : null}
          {writes ? <AddressUpload /> : null}
        </div>
      ) : null}
    </>
  );
}

function AddressUpload() {
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
