// Buttons at rest, pointed at, pressed, in focus and off.
import { useWords } from '../i18n/use-words.ts';
import { Figure } from '../ui/Figure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

const kinds = [
  ['gallery.primary', 'btn btn-1'],
  ['gallery.secondary', 'btn'],
  ['gallery.quiet', 'btn btn-0'],
] as const;
const states = [
  ['gallery.rest', ''],
  ['gallery.hover', 'is-hover'],
  ['gallery.pressed', 'is-active'],
  ['gallery.focus', 'is-focus'],
] as const;

export function Buttons() {
  const { t } = useWords();
  return (
    <Figure title={t('gallery.buttons')}>
      <ScrollFrame label={t('gallery.buttons')}>
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">
                <span className="sr">{t('gallery.buttons')}</span>
              </th>
              {[...states.map(([name]) => name), 'gallery.off' as const].map((name) => (
                <th key={name} scope="col">
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map(([name, className]) => (
              <tr key={name}>
                <th scope="row">{t(name)}</th>
                {states.map(([state, look]) => (
                  <td key={state}>
                    <button type="button" className={`${className} ${look}`}>
                      {name === 'gallery.secondary' ? <Icon name="download" /> : null}
                      {t('picture.freeze')}
                    </button>
                  </td>
                ))}
                <td>
                  <button type="button" className={className} disabled>
                    {t('picture.freeze')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </Figure>
  );
}
