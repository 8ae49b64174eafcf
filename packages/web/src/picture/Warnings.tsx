// What the reader must know before the numbers: the first remark, the rest on demand, each with what the parties know about it.
import { asksExplanation, type Explanation, explanationOf, explanationText, type PictureWarning } from '@samsyn/domain';
import { useState } from 'react';
import { ExplainDialog } from '../data-calendar/ExplainDialog.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';

interface Props {
  readonly warnings: readonly PictureWarning[];
  readonly explanations?: readonly Explanation[] | undefined;
  /** the reader may say what she knows: of the present picture, with the right to */
  readonly explain?: boolean;
}

export function Warnings({ warnings, explanations = [], explain = false }: Props) {
  const { t, lang } = useWords();
  const [all, setAll] = useState(false);
  const [explaining, setExplaining] = useState<PictureWarning | null>(null);
  const said = [...new Map(warnings.map((warning) => [warning[lang], warning])).values()].map((warning) => ({
    warning,
    known: explanationOf(warning, explanations),
  }));
  // what nobody has explained comes first
  said.sort((a, b) => Number(a.known !== null) - Number(b.known !== null));
  if (said.length === 0) return null;
  return (
    <div className="strips">
      {(all ? said : said.slice(0, 1)).map(({ warning, known }, i) => (
        <p className={known ? 'strip info' : 'strip'} key={warning[lang]}>
          <Icon name={known ? 'info' : 'warning'} />
          <span>
            {warning[lang]} {known ? explanationText(known, lang) : null}
          </span>
          <span className="sp" />
          {explain && !known && asksExplanation(warning) ? (
            <button type="button" className="linkbtn" onClick={() => setExplaining(warning)}>
              {t(isGap(warning) ? 'calendar.explain.gap' : 'calendar.explain')}
            </button>
          ) : null}
          {i === 0 && said.length > 1 ? (
            <button type="button" className="linkbtn" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('picture.warnings.fewer') : t('picture.warnings.more', { count: said.length - 1 })}
            </button>
          ) : null}
        </p>
      ))}
      {explaining ? <ExplainDialog remark={explaining} onClose={() => setExplaining(null)} /> : null}
    </div>
  );
}

const isGap = ({ code }: PictureWarning): boolean => code === 'source.missing_month' || code === 'source.hole';
