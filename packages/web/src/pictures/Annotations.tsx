// What the parties conclude from a frozen picture and object to in it: on the picture's page all of it, beside a finding what is about that.
import { type AnnotatedFinding, isFinding, type Picture, type Problem } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { useToast } from '../ui/Toasts.tsx';
import { AnnotationDialog } from './AnnotationDialog.tsx';
import { annotationsQuery, useWithdraw } from './annotation-queries.ts';

interface Props {
  /** of a frozen picture */
  readonly id: string;
  readonly picture: Picture;
  /** null = the picture's page: everything that was written */
  readonly problem: Problem | null;
}

export function Annotations({ id, picture, problem }: Props) {
  const { t, lang, date } = useWords();
  const tell = useToast();
  const { data } = useQuery(annotationsQuery(id));
  const [writing, setWriting] = useState(false);
  const withdraw = useWithdraw(id, () => tell({ text: t('annotations.withdrawn') }));
  if (!data) return null;
  const shown = data.annotations.filter(({ finding }) => problem === null || (finding !== null && isFinding(finding, problem)));
  const about = (finding: AnnotatedFinding | null) =>
    problem === null && finding !== null ? picture.problems.find((one) => isFinding(finding, one))?.title[lang] : undefined;
  return (
    <section className="annotations">
      <h2 className="side-h">{t(problem ? 'annotations.finding' : 'annotations.title')}</h2>
      {shown.length === 0 ? <p className="small muted">{t('annotations.none')}</p> : null}
      <ul className="chg">
        {shown.map((one) => (
          <li key={one.id}>
            <b>{t(`annotations.${one.kind}`)}</b> {one.by} <span className="muted">{date(one.on)}</span>
            {about(one.finding) ? <p className="muted">{about(one.finding)}</p> : null}
            <p className="said">{one.text}</p>
            {one.own && data.mayAnnotate ? (
              <button type="button" className="linkbtn" disabled={withdraw.isPending} onClick={() => withdraw.mutate(one.id)}>
                {t('annotations.withdraw')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {withdraw.error ? <FaultNote raised={withdraw.error} /> : null}
      {data.mayAnnotate ? (
        <button type="button" className="btn" onClick={() => setWriting(true)}>
          {t('annotations.write')}
        </button>
      ) : null}
      {writing ? <AnnotationDialog id={id} picture={picture} problem={problem} onClose={() => setWriting(false)} /> : null}
    </section>
  );
}
