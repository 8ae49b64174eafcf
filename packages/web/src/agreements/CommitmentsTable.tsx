// What each party has promised, in the agreement's own words; once signed, how each promise went.
import { type AgreementView, agreementWords, longDate } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { EditCommitment } from './EditCommitment.tsx';
import { GrantButton } from './GrantButton.tsx';
import { NoteOutcome } from './NoteOutcome.tsx';
import { EffectMark, OutcomeMark } from './OutcomeMark.tsx';

export function CommitmentsTable({ view }: { readonly view: AgreementView }) {
  const { t, lang } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const [open, setOpen] = useState<string | null>(null);
  const words = agreementWords[lang];
  const followed = view.state === 'signed' || view.state === 'ended';
  const mayGrant = session?.rights.includes('measure.read') ?? false;
  const mayNote = followed && (session?.rights.includes('agreement.write') ?? false);
  const chosen = view.content.commitments.find((one) => one.id === open);
  const outcome = view.outcomes.find((one) => one.id === open);
  return (
    <>
      <ScrollFrame label={words.headings.commitments}>
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">{t('agreement.commitment.no')}</th>
              <th scope="col">{t('agreement.commitment')}</th>
              <th scope="col">{t('agreement.commitment.against')}</th>
              {followed ? <th scope="col">{t('agreement.commitment.outcome')}</th> : null}
              {mayNote || view.maySave ? <td /> : null}
            </tr>
          </thead>
          <tbody>
            {view.content.commitments.map((one, i) => {
              const noted = view.outcomes.find((row) => row.id === one.id);
              const no = `7.${i + 1}`;
              return (
                <tr key={one.id}>
                  <th scope="row">{no}</th>
                  <td>
                    {words.commitment(one.organisation, one.what[lang], longDate(one.due, lang), one.role?.[lang] ?? words.nobody)}
                    {one.byHand ? <span className="sub">{t('agreement.hand.mark', { why: one.byHand })}</span> : null}
                    {one.measureId && mayGrant ? <GrantButton measure={one.measureId} no={no} /> : null}
                  </td>
                  <td>{one.against[lang] || '–'}</td>
                  {followed ? (
                    <td>
                      <OutcomeMark outcome={noted?.outcome ?? 'open'} />
                      <span className="sub">{noted?.note[lang]}</span>
                      {noted?.effect ? <EffectMark effect={noted.effect} /> : null}
                      <span className="sub">{noted?.effectNote[lang]}</span>
                    </td>
                  ) : null}
                  {mayNote || view.maySave ? (
                    <td>
                      <button type="button" className="linkbtn nw" onClick={() => setOpen(one.id)}>
                        {t(mayNote ? 'agreement.commitment.note' : 'agreement.commitment.edit', { no })}
                      </button>
                    </td>
                  ) : null}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollFrame>
      {chosen && mayNote ? <NoteOutcome view={view} id={chosen.id} now={outcome ?? null} onClose={() => setOpen(null)} /> : null}
      {chosen && !mayNote ? <EditCommitment view={view} commitment={chosen} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
