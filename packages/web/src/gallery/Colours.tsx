// Every colour that a page may use, by the name of its token, and the scales of the data.
import { useWords } from '../i18n/use-words.ts';
import { Figure } from '../ui/Figure.tsx';

const surfaces = ['paper', 'paper-2', 'paper-3', 'field', 'ink', 'ink-2', 'ink-3', 'line', 'line-2', 'accent', 'accent-2', 'accent-wash'];
const scales = [
  ['gallery.scale.count', ['seq-1', 'seq-2', 'seq-3', 'seq-4', 'seq-5', 'seq-6', 'seq-7']],
  ['gallery.scale.change', ['div-b4', 'div-b3', 'div-b2', 'div-b1', 'div-0', 'div-o1', 'div-o2', 'div-o3', 'div-o4']],
  ['gallery.scale.series', ['d-a', 'd-b', 'd-c', 'd-d']],
] as const;

/** Drawn rather than styled: the pages' policy allows no colours written into the page. */
function Swatch({ token }: { readonly token: string }) {
  return (
    <svg className="swatch" viewBox="0 0 28 28" aria-hidden="true">
      <rect width="28" height="28" fill={`var(--${token})`} />
    </svg>
  );
}

export function Colours() {
  const { t } = useWords();
  return (
    <div className="parts3">
      <Figure title={t('gallery.colours')}>
        <ul className="samples three">
          {surfaces.map((token) => (
            <li key={token}>
              <Swatch token={token} />
              <code>{token}</code>
            </li>
          ))}
        </ul>
      </Figure>
      <Figure title={t('gallery.scales')}>
        {scales.map(([name, tokens]) => (
          <div key={name} className="scale">
            <span>{t(name)}</span>
            {tokens.map((token) => (
              <Swatch key={token} token={token} />
            ))}
          </div>
        ))}
        <div className="scale">
          <span>{t('gallery.scale.unsure')}</span>
          <svg className="hatched" aria-hidden="true">
            <defs>
              <pattern id="gallery-hatch" width="6" height="6" patternUnits="userSpaceOnUse">
                <path d="M-1 7 7-1M2 10 10 2" stroke="var(--hatch)" strokeWidth="1.2" />
              </pattern>
            </defs>
            <rect width="100%" height="100%" fill="url(#gallery-hatch)" />
          </svg>
        </div>
      </Figure>
    </div>
  );
}
