// The library: kinds of measures with what is known of whether they work, on a scale that is written out.
import { type EvidenceLevel, evidenceLevels, evidenceScale, measureTypeList } from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { MeasureNav } from '../presence/MeasureNav.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { AddTypeForm } from './AddTypeForm.tsx';
import { EvidenceMark } from './EvidenceMark.tsx';
import { libraryQuery } from './library-queries.ts';
import { TypeCard } from './TypeCard.tsx';

export function LibraryPage() {
  const { t, lang, date } = useWords();
  const queries = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const { data, error, refetch } = useQuery(libraryQuery);
  const [level, setLevel] = useState<EvidenceLevel | 'all'>('all');
  const [adding, setAdding] = useState(false);
  const remove = useMutation({
    mutationFn: (key: string) => write(measureTypeList, 'DELETE', `/api/measure-types/${key.replace(/^own-/, '')}`),
    onSuccess: (now) => queries.setQueryData(libraryQuery.queryKey, now),
  });
  useTitle(t('measureType.title'));
  if (error) return <FaultPage raised={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  const many = (of: EvidenceLevel) => data.types.filter((type) => type.evidence === of).length;
  const mayWrite = session?.rights.includes('measure.write') ?? false;
  const shown = data.types
    .filter((type) => level === 'all' || type.evidence === level)
    .sort(
      (a, b) => evidenceLevels.indexOf(a.evidence) - evidenceLevels.indexOf(b.evidence) || a.name[lang].localeCompare(b.name[lang], lang),
    );
  return (
    <>
      <TopBar crumbs={[{ name: t('room.measures'), to: '/atgarder' }, { name: t('measureType.title') }]} />
      <div className="page library">
        <MeasureNav />
        <header className="finding">
          <h1>{t('measureType.finding', { strong: many('strong'), all: data.types.length, unknown: many('unknown') })}</h1>
          <p className="how">{t('measureType.lead', { day: date(data.checked) })}</p>
          {mayWrite && !adding ? (
            <div className="acts">
              <button type="button" className="btn btn-1" onClick={() => setAdding(true)}>
                {t('measureType.add')}
              </button>
            </div>
          ) : null}
        </header>
        <div className="lib">
          <section className="fig">
            <header>
              <h2>{t('measureType.list')}</h2>
            </header>
            {adding ? <AddTypeForm onDone={() => setAdding(false)} /> : null}
            <SelectField
              label={t('measureType.filter')}
              value={level}
              onChange={setLevel}
              options={[
                { value: 'all' as const, text: t('measureType.filter.all') },
                ...evidenceLevels.map((value) => ({ value, text: evidenceScale[value][lang].name })),
              ]}
            />
            {remove.error ? <FaultNote raised={remove.error} /> : null}
            {shown.length === 0 ? <p className="muted">{t('measureType.none')}</p> : null}
            {shown.map((type) => (
              <TypeCard key={type.key} type={type} {...(mayWrite && type.own ? { onRemove: () => remove.mutate(type.key) } : {})} />
            ))}
          </section>
          <aside className="fig">
            <header>
              <h2>{t('measureType.scale')}</h2>
            </header>
            <dl className="scale">
              {evidenceLevels.map((one) => (
                <div key={one}>
                  <dt>
                    <EvidenceMark level={one} />
                  </dt>
                  <dd>{evidenceScale[one][lang].means}</dd>
                </div>
              ))}
            </dl>
          </aside>
        </div>
      </div>
    </>
  );
}
