// What the reader must know before the numbers: the first remark, the rest on demand.
import type { PictureWarning } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';

export function Warnings({ warnings }: { readonly warnings: readonly PictureWarning[] }) {
  const { t, lang } = useWords();
  const [all, setAll] = useState(false);
  const said = [...new Set(warnings.map((warning) => warning[lang]))];
  if (said.length === 0) return null;
  return (
    <div className="strips">
      {(all ? said : said.slice(0, 1)).map((text, i) => (
        <p className="strip" key={text}>
          <Icon name="warning" />
          <span>{text}</span>
          <span className="sp" />
          {i === 0 && said.length > 1 ? (
            <button type="button" className="linkbtn" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('picture.warnings.fewer') : t('picture.warnings.more', { count: said.length - 1 })}
            </button>
          ) : null}
        </p>
      ))}
    </div>
  );
}
