// The seal: what it proves and what not, its checksums, and where anyone can check the document.
import { momentText, type SigningView, signingWords } from '@samsyn/domain';
import { download } from '../api/download.ts';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { scanPath, sealedPath } from './queries.ts';
import { Sum } from './Sum.tsx';

export function SealPart({ id, signing }: { readonly id: string; readonly signing: NonNullable<SigningView['signing']> }) {
  const { t, lang } = useWords();
  const other = signing.seals.length > 1 ? signing.seals.find((seal) => seal.lang !== lang) : undefined;
  const [first] = signing.seals;
  return (
    <section className="fig">
      <header>
        <h2>{t('signing.seal')}</h2>
      </header>
      {first ? (
        <p>
          {t('signing.sealedAt', { when: momentText(first.sealedAt, lang) })}
          {first.timeStamped ? `, ${t('signing.stamped')}` : null}.
        </p>
      ) : null}
      {signing.seals.length > 0 ? (
        <ul className="seals">
          {signing.seals.map((seal) => (
            <li key={seal.lang}>
              {t(`signing.sealedIn.${seal.lang}`)}
              {seal.stampFault ? <span className="sub">{t(`signing.unstamped.${seal.stampFault}`)}</span> : null}
            </li>
          ))}
          {signing.seals.length === 1 ? <li>{t(`signing.notSealedIn.${first?.lang === 'sv' ? 'en' : 'sv'}`)}</li> : null}
        </ul>
      ) : null}
      <p className="small muted">{signingWords[lang].seal}</p>
      <dl className="sums">
        {signing.seals.map((seal) => (
          <div key={seal.lang}>
            <dt>{t(`signing.sum.${seal.lang}`)}</dt>
            <dd>
              <Sum value={seal.sha256} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('signing.sum.wording')}</dt>
          <dd>
            <Sum value={signing.contentHash} />
          </dd>
        </div>
      </dl>
      <p className="deeds">
        {first ? <a href={`/kontrollera#${first.sha256}`}>{t('signing.check')}</a> : null}
        {other && first ? (
          <button type="button" className="btn" onClick={() => void download(sealedPath(id, other.lang))}>
            <Icon name="download" />
            {t(`signing.get.${other.lang}`)}
          </button>
        ) : null}
        {signing.scan ? (
          <button type="button" className="btn" onClick={() => void download(scanPath(id))}>
            <Icon name="download" />
            {t('signing.scan')}
          </button>
        ) : null}
      </p>
    </section>
  );
}
