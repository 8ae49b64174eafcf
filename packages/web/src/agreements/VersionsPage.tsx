// Two saved versions of an agreement side by side: what was taken away on the left, what came on the right, in words and not by colour alone.
import type { WordingDiff } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { differencesQuery, versionsQuery } from './agreement-queries.ts';

export function VersionsPage({ id }: { readonly id: string }) {
  const { t, lang, date } = useWords();
  const { data, error, refetch } = useQuery(versionsQuery(id));
  const [chosen, setChosen] = useState<{ from?: number; to?: number }>({});
  const newest = data?.[0]?.version ?? 1;
  const [from, to] = [chosen.from ?? Math.max(1, newest - 1), chosen.to ?? newest];
  const diff = useQuery({ ...differencesQuery(id, from, to, lang), enabled: data !== undefined });
  useTitle(t('agreement.versions'));
  if (error) return <FaultPage raised={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  const options = data.map(({ version, madeAt, by }) => ({
    value: String(version),
    text: t('agreement.versions.option', { version, when: date(madeAt), by: by ? `, ${by[lang]}` : '' }),
  }));
  return (
    <>
      <TopBar
        crumbs={[
          { name: t('room.agreement'), to: '/overenskommelse' },
          { name: t('agreement.document.agreement'), to: `/overenskommelse/${id}` },
          { name: t('agreement.versions') },
        ]}
      />
      <div className="page s14">
        <header className="finding">
          <h1>{t('agreement.versions.title', { n: data.length })}</h1>
          <p className="how">{t('agreement.versions.how')}</p>
        </header>
        <div className="filters pickers">
          <SelectField
            label={t('agreement.versions.from')}
            value={String(from)}
            options={options}
            onChange={(value) => setChosen({ from: Number(value), to })}
          />
          <SelectField
            label={t('agreement.versions.to')}
            value={String(to)}
            options={options}
            onChange={(value) => setChosen({ from, to: Number(value) })}
          />
        </div>
        {diff.error ? <FaultNote raised={diff.error} again={() => void diff.refetch()} /> : null}
        {diff.data ? <Changes diff={diff.data} /> : null}
      </div>
    </>
  );
}

function Changes({ diff }: { readonly diff: WordingDiff }) {
  const { t } = useWords();
  if (diff.changes.length === 0) return <p>{t('agreement.versions.same')}</p>;
  return (
    <>
      {diff.changes.map(({ heading, pieces }) => (
        <section className="fig diff" key={heading}>
          <h2>{heading}</h2>
          <div className="sides">
            <div>
              <h3>{t('agreement.versions.before', { version: diff.from })}</h3>
              <Side pieces={pieces} without="added" />
            </div>
            <div>
              <h3>{t('agreement.versions.before', { version: diff.to })}</h3>
              <Side pieces={pieces} without="removed" />
            </div>
          </div>
        </section>
      ))}
    </>
  );
}

interface SideProps {
  readonly pieces: WordingDiff['changes'][number]['pieces'];
  readonly without: 'added' | 'removed';
}

function Side({ pieces, without }: SideProps) {
  const { t } = useWords();
  return (
    <p className="wording">
      {pieces
        .filter((piece) => piece.kind !== without)
        .map((piece, i) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in their order
          if (piece.kind === 'same') return <span key={i}>{piece.text}</span>;
          const Changed = piece.kind === 'added' ? 'ins' : 'del';
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in their order
            <Changed key={i}>
              <span className="sr">{` [${t(piece.kind === 'added' ? 'agreement.versions.added' : 'agreement.versions.removed')}] `}</span>
              {piece.text}
            </Changed>
          );
        })}
    </p>
  );
}
