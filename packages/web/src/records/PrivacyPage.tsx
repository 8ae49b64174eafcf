// Data protection at a glance: what the settings amount to, the two documents made from them, and requests from those concerned.
import type { PrivacyView } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../api/session-query.ts';
import { ConductLines } from '../conduct/ConductLines.tsx';
import { useWords } from '../i18n/use-words.ts';
import { SettingsNav } from '../settings/SettingsNav.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { Icon } from '../ui/Icon.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { PersonSearch } from './PersonSearch.tsx';
import { PrivacyTables } from './PrivacyTables.tsx';
import { privacyQuery } from './record-queries.ts';

export function PrivacyPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(privacyQuery);
  useTitle(t('settings.privacy'));
  return (
    <>
      <TopBar crumbs={[{ name: t('room.settings'), to: '/installningar' }, { name: t('settings.privacy') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? <Overview view={data} /> : null}
    </>
  );
}

function Overview({ view }: { readonly view: PrivacyView }) {
  const { t, lang } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const weak = view.safeguards.filter((one) => one.weaker !== null).length;
  const high = view.risks.filter((risk) => risk.left === 'hög').length;
  const { sources, sharings, accounts } = view;
  return (
    <div className="page s4">
      <SettingsNav />
      <header className="finding">
        <h1>{t('privacy.finding', { weak, high })}</h1>
        <p className="how">
          {t('privacy.lead', { sources, sharings, accounts })} {lang === 'en' ? t('privacy.swedish') : null}
        </p>
      </header>
      <section className="privacy-documents" aria-label={t('privacy.documents')}>
        {(['dpia', 'processing'] as const).map((kind) => (
          <div key={kind} className="fig">
            <h2>{t(`privacy.${kind}`)}</h2>
            <p className="lede">{t(`privacy.${kind}Text`)}</p>
            <p className="acts">
              {(['pdf', 'docx'] as const).map((format) => (
                <a
                  key={format}
                  className={`btn${kind === 'dpia' && format === 'pdf' ? ' btn-1' : ''}`}
                  href={`/api/privacy/${kind}.${format}`}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={t('privacy.get', { document: t(`privacy.${kind}`), format: t(`privacy.${format}`) })}
                >
                  <Icon name="download" />
                  {t(`privacy.${format}`)}
                </a>
              ))}
            </p>
          </div>
        ))}
      </section>
      <PrivacyTables view={view} />
      {session?.rights.includes('log.read') ? <PersonSearch /> : null}
      <ConductLines />
    </div>
  );
}
