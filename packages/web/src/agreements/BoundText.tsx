// A text of an agreement as it is read: paragraphs and lists, with each bound figure marked and each outdated one followed by its choice.
import { type AgreementView, textPieces } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { OldFigure } from './OldFigure.tsx';

interface Props {
  readonly text: { readonly sv: string; readonly en: string };
  readonly view: AgreementView;
}

export function BoundText({ text, view }: Props) {
  const { t, lang } = useWords();
  const parts = text[lang].split(/\n+/).map((part) => part.trim());
  const shown = parts.filter(Boolean);
  if (shown.length === 0) return <p className="muted">{t('agreement.noText')}</p>;
  return (
    <>
      {shown.map((part) => {
        const pieces = textPieces(part.replace(/^[–-] /, ''), view.content.figures, lang);
        const old = pieces.flatMap((piece) => (piece.kind === 'figure' ? (view.outdated.find((one) => one.key === piece.key) ?? []) : []));
        const said = pieces.map((piece, i) =>
          piece.kind === 'text' ? (
            piece.text
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same figure may stand twice in a sentence
            <span key={`${piece.key} ${i}`} className={old.some((one) => one.key === piece.key) ? 'bound old' : 'bound'}>
              {piece.text}
            </span>
          ),
        );
        return (
          <div key={part}>
            {/^[–-] /.test(part) ? <p className="dash">{said}</p> : <p>{said}</p>}
            {old.map((one) => (
              <OldFigure key={one.key} view={view} outdated={one} />
            ))}
          </div>
        );
      })}
    </>
  );
}
