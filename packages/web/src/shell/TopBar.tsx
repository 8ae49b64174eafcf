// Where you are, that the figures are invented when they are, and the screen's own choices.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { usePreferences } from '../preferences/Preferences.tsx';
import { Icon } from '../ui/Icon.tsx';
import { GoTo } from './GoTo.tsx';

export interface Crumb {
  readonly name: string;
  readonly to?: string;
}

function isDark(theme: string): boolean {
  return theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
}

export function TopBar({ crumbs, demo }: { readonly crumbs: readonly Crumb[]; readonly demo?: boolean }) {
  const { t, lang } = useWords();
  const { theme, setTheme, setLang } = usePreferences();
  const { data: session } = useQuery(sessionQuery);
  const dark = isDark(theme);
  const other = lang === 'sv' ? 'en' : 'sv';
  return (
    <div className="topbar">
      <nav aria-label={t('app.where')}>
        {crumbs.flatMap((crumb, i) => [
          ...(i > 0 ? [<span key={`${crumb.name}/`}>/</span>] : []),
          crumb.to ? (
            <Link key={crumb.name} to={crumb.to}>
              {crumb.name}
            </Link>
          ) : (
            <b key={crumb.name}>{crumb.name}</b>
          ),
        ])}
      </nav>
      <span className="sp" />
      {demo || session?.municipality.demo ? (
        <span className="demo">
          <i />
          {t('app.demo')}
        </span>
      ) : null}
      <GoTo />
      <span className="tools">
        <button type="button" className="tool" lang={other} onClick={() => setLang(other)}>
          {t('app.otherLanguage')}
        </button>
        <button type="button" className="tool theme" onClick={() => setTheme(dark ? 'light' : 'dark')}>
          <Icon name={dark ? 'light' : 'dark'} />
          <span>{t(dark ? 'app.theme.toLight' : 'app.theme.toDark')}</span>
        </button>
      </span>
    </div>
  );
}
