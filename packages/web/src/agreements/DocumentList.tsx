// The documents of an agreement, to take out: tagged PDF, and an editable copy. Once signed, the copies for everyone too, and what they leave out.
import type { AgreementView } from '@samsyn/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { download } from '../api/download.ts';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { WithholdDialog } from './WithholdDialog.tsx';

const kinds = ['agreement', 'plan', 'assessment', 'promise'] as const;
const publicKinds = ['agreement', 'plan'] as const;
const formats = [
  ['pdf', 'PDF'],
  ['docx', 'Word'],
] as const;

export function DocumentList({ view }: { readonly view: AgreementView }) {
  const { t, lang } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const [withholding, setWithholding] = useState(false);
  const get = useMutation({ mutationFn: download });
  const rights = session?.rights ?? [];
  const signed = view.state === 'signed' || view.state === 'ended';
  const row = (name: string, path: string) => (
    <li key={path}>
      <span>{name}</span>
      {formats.map(([format, called]) => (
        <button
          type="button"
          key={format}
          className="linkbtn"
          aria-label={t('agreement.document.get', { document: name, format: called })}
          disabled={get.isPending}
          onClick={() => get.mutate(`/api/agreements/${view.id}/${path}.${format}?lang=${lang}`)}
        >
          {called}
        </button>
      ))}
    </li>
  );
  return (
    <section>
      <h2 className="side-h">{t('agreement.documents')}</h2>
      <ul className="papers">{kinds.map((kind) => row(t(`agreement.document.${kind}`), kind))}</ul>
      {signed && rights.includes('picture.export') ? (
        <>
          <h3 className="papers-h">{t('agreement.public')}</h3>
          <ul className="papers">{publicKinds.map((kind) => row(t(`agreement.public.${kind}`), `public/${kind}`))}</ul>
        </>
      ) : null}
      {rights.includes('agreement.write') ? (
        <p className="small">
          {t('agreement.withheld', { n: view.withheld.length })}{' '}
          <button type="button" className="linkbtn" onClick={() => setWithholding(true)}>
            {t('agreement.withhold')}
          </button>
        </p>
      ) : null}
      {get.error ? <FaultNote raised={get.error} /> : null}
      {withholding ? <WithholdDialog view={view} onClose={() => setWithholding(false)} /> : null}
    </section>
  );
}
