// The picture that was frozen last, with its finding and the way to what has changed since.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { picturesQuery } from '../api/picture-queries.ts';
import { useWords } from '../i18n/use-words.ts';

export function NewestFrozen() {
  const { t, lang, date } = useWords();
  const { data: pictures } = useQuery(picturesQuery);
  const frozen = pictures?.find((one) => one.frozen);
  return (
    <section className="fig">
      <header>
        <h2>{t('now.picture')}</h2>
        {frozen ? (
          <Link className="small" to="/bild/$id" params={{ id: frozen.id }}>
            {t('now.picture.frozen')}
          </Link>
        ) : null}
      </header>
      {frozen ? (
        <>
          <p>{frozen.headline[lang]}</p>
          <p className="src">{t('now.picture.made', { name: frozen.name ?? '', day: date(frozen.made) })}</p>
          <Link className="small" to="/bilder/jamfor" search={{ fran: frozen.id, till: 'current' }}>
            {t('compare.sinceFrozen')}
          </Link>
        </>
      ) : pictures ? (
        <p className="muted">{t('now.picture.none')}</p>
      ) : null}
    </section>
  );
}
