// A new version of a division: choose the file, see what it holds and what is wrong, say where it comes from, store it.
import { type AreaKind, areaKinds, areaKindWords, areaOverview, areaPreview } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { sendFile } from '../api/send-file.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { FileField } from '../ui/FileField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { useToast } from '../ui/Toasts.tsx';
import { GroundNav } from './GroundNav.tsx';
import { SourceFields, today } from './SourceFields.tsx';
import { SystemView } from './SystemView.tsx';

export function NewVersionPage() {
  const { t, lang } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const [kind, setKind] = useState<AreaKind>('districts');
  const [file, setFile] = useState<File | null>(null);
  const [about, setAbout] = useState({ name: '', validFrom: today(), source: '', licence: '' });
  useTitle(t('areas.upload'));
  const look = useMutation({
    mutationFn: (chosen: { file: File; kind: AreaKind }) => sendFile(areaPreview, '/api/areas/preview', chosen.file, { kind: chosen.kind }),
  });
  const store = useMutation({
    mutationFn: (chosen: File) => sendFile(areaOverview, '/api/areas', chosen, { kind, ...about }),
    onSuccess: async (overview) => {
      queries.setQueryData(['areas'], overview);
      toast({ text: t('areas.stored', { name: about.name }) });
      await navigate({ to: '/data/omraden' });
    },
  });
  const choose = (next: { file?: File | null; kind?: AreaKind }) => {
    const chosen = next.file === undefined ? file : next.file;
    const of = next.kind ?? kind;
    setFile(chosen);
    setKind(of);
    look.reset();
    store.reset();
    if (chosen) look.mutate({ file: chosen, kind: of });
    if (chosen && about.name === '') setAbout({ ...about, name: areaKindWords[of][lang] });
  };
  const stopped = look.data?.findings.some(({ stops }) => stops) ?? true;
  const ready = !stopped && about.name.length >= 2 && about.source.length >= 3 && about.licence.length >= 2;
  return (
    <>
      <TopBar
        crumbs={[{ name: t('room.data'), to: '/data' }, { name: t('areas.title'), to: '/data/omraden' }, { name: t('areas.upload') }]}
      />
      <div className="page s4">
        <GroundNav />
        <header className="finding">
          <h1>{look.data ? t('areas.read', { file: look.data.file, n: look.data.areas.length }) : t('areas.uploadTitle')}</h1>
          <p className="how">{t('areas.uploadHow')}</p>
        </header>
        <div className="twofields">
          <SelectField
            label={t('areas.kind')}
            value={kind}
            options={areaKinds.filter((one) => one !== 'own').map((value) => ({ value, text: areaKindWords[value][lang] }))}
            onChange={(next) => choose({ kind: next })}
          />
          <FileField
            label={t('areas.file')}
            help={t('areas.fileHelp')}
            accept=".geojson,.json,.gpkg,.gz,.csv,.xlsx"
            onChosen={(next) => choose({ file: next })}
          />
        </div>
        {look.isPending ? <p role="status">{t('areas.looking')}</p> : null}
        {look.error ? <FaultNote raised={look.error} /> : null}
        {look.data ? (
          <>
            <SystemView shown={look.data} />
            <form
              className="stack storeform"
              onSubmit={(event) => {
                event.preventDefault();
                if (file) store.mutate(file);
              }}
            >
              <h2>{t('areas.storeTitle')}</h2>
              <SourceFields named about={about} onChange={setAbout} />
              {store.error ? <FaultNote raised={store.error} /> : null}
              <div className="row">
                <button type="submit" className="btn btn-1" disabled={!ready || store.isPending}>
                  {t('areas.store')}
                </button>
                <p className="small">{t(stopped ? 'areas.mustMend' : 'areas.notUsedYet')}</p>
              </div>
            </form>
          </>
        ) : null}
      </div>
    </>
  );
}
