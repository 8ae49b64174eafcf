// A figure that a newer frozen picture says something else of: both numbers, and the parties' choice. Nothing changes by itself.
import { type AgreementView, type OutdatedFigure, plainFigure } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useAgreementChange } from './agreement-queries.ts';

interface Props {
  readonly view: AgreementView;
  readonly outdated: OutdatedFigure;
}

export function OldFigure({ view, outdated: { key, newest } }: Props) {
  const { t, lang, date } = useWords();
  const choose = useAgreementChange();
  const bound = view.content.figures.find((one) => one.key === key);
  if (!bound) return null;
  const pick = (choice: 'keep' | 'take') =>
    choose.mutate({ method: 'PUT', path: `/api/agreements/${view.id}/figures/${key}`, body: { version: view.version, choice } });
  return (
    <div className="change">
      <p className="aw">
        <Icon name="clock" />
        <b>{t('agreement.old')}</b>
      </p>
      <p className="oldn">
        <span>{t('agreement.old.inText', { value: plainFigure(bound, lang), day: date(bound.pictureMade) })}</span>
        <span>{t('agreement.old.newest', { value: plainFigure(newest, lang), day: date(newest.pictureMade) })}</span>
      </p>
      {view.maySave ? (
        <p className="ar">
          <button type="button" className="btn" disabled={choose.isPending} onClick={() => pick('take')}>
            {t('agreement.old.take', { value: plainFigure(newest, lang) })}
          </button>
          <button type="button" className="btn btn-0" disabled={choose.isPending} onClick={() => pick('keep')}>
            {t('agreement.old.keep')}
          </button>
        </p>
      ) : null}
      {choose.error ? <FaultNote raised={choose.error} /> : null}
    </div>
  );
}
