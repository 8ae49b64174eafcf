// What can be done with an agreement now: the filled button goes to the first hindrance, then to signing, then to the next agreement.
import { type AgreementView, unsourced } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { AmendDialog } from './AmendDialog.tsx';
import { agreementsQuery } from './agreement-queries.ts';
import { BeginDialog } from './BeginDialog.tsx';
import { RebuildDialog } from './RebuildDialog.tsx';
import { entryOfCheck } from './section-entries.ts';

export function AgreementActs({ view, hinders }: { readonly view: AgreementView; readonly hinders: number }) {
  const { t } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const { data: all } = useQuery(agreementsQuery);
  const [dialog, setDialog] = useState<'amend' | 'renew' | 'rebuild' | null>(null);
  const mayWrite = session?.rights.includes('agreement.write') ?? false;
  const first = view.checks.find((one) => one.level === 'hinder') ?? unsourced(view.checks)[0];
  const generation = view.amendsId ?? view.id;
  return (
    <>
      <div className="acts">
        {view.version > 1 ? (
          <Link className="btn" to="/overenskommelse/$id/versioner" params={{ id: view.id }}>
            {t('agreement.versions')}
          </Link>
        ) : null}
        {view.maySave ? (
          <button type="button" className="btn" onClick={() => setDialog('rebuild')}>
            {t('agreement.rebuild')}
          </button>
        ) : null}
        {view.maySave && first ? (
          <Link
            className="btn btn-1"
            to="/overenskommelse/$id"
            params={{ id: view.id }}
            search={{ avsnitt: entryOfCheck(view, first) }}
            resetScroll={false}
          >
            {t('agreement.check.fixFirst', { n: hinders })}
          </Link>
        ) : null}
        {(view.state === 'draft' && !first && mayWrite) || view.state === 'signing' ? (
          <Link className="btn btn-1" to="/overenskommelse/$id/underskrift" params={{ id: view.id }}>
            {t(view.state === 'draft' ? 'agreement.goto.signing' : 'agreement.goto.signatures')}
          </Link>
        ) : null}
        {view.state === 'signed' || view.state === 'declined' ? (
          <Link className="btn" to="/overenskommelse/$id/underskrift" params={{ id: view.id }}>
            {t('agreement.goto.signatures')}
          </Link>
        ) : null}
        {mayWrite && view.state === 'signed' ? (
          <button type="button" className="btn" onClick={() => setDialog('amend')}>
            {t('agreement.amend')}
          </button>
        ) : null}
        {mayWrite && (view.state === 'signed' || view.state === 'ended') ? (
          <button type="button" className="btn" onClick={() => setDialog('renew')}>
            {t('agreement.renew')}
          </button>
        ) : null}
      </div>
      {dialog === 'rebuild' ? <RebuildDialog view={view} onClose={() => setDialog(null)} /> : null}
      {dialog === 'amend' ? <AmendDialog view={view} onClose={() => setDialog(null)} /> : null}
      {dialog === 'renew' ? (
        <BeginDialog rows={(all ?? []).filter((row) => row.amendsId === null)} from={generation} onClose={() => setDialog(null)} />
      ) : null}
    </>
  );
}
