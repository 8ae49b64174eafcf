// What this browser remembers: language and light or dark. Kept here, not on the server, since both belong to the screen.
import type { Lang } from '@samsyn/domain';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { IntlProvider } from 'react-intl';
import { speak, useSpoken } from '../i18n/spoken-words.ts';
import { remember, remembered } from './browser-memory.ts';

export type Theme = 'system' | 'light' | 'dark';

interface Preferences {
  readonly lang: Lang;
  readonly theme: Theme;
  readonly setLang: (lang: Lang) => void;
  readonly setTheme: (theme: Theme) => void;
}

const PreferencesContext = createContext<Preferences | null>(null);

export function firstLang(): Lang {
  const kept = remembered('samsyn.lang');
  if (kept === 'sv' || kept === 'en') return kept;
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'sv';
}

function firstTheme(): Theme {
  const kept = remembered('samsyn.theme');
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

const setLang = (lang: Lang): void => void speak(lang);

export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const { lang, words } = useSpoken();
  const [theme, setTheme] = useState<Theme>(firstTheme);
  useEffect(() => {
    document.documentElement.lang = lang;
    remember('samsyn.lang', lang);
  }, [lang]);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    remember('samsyn.theme', theme);
  }, [theme]);
  const value = useMemo(() => ({ lang, theme, setLang, setTheme }), [lang, theme]);
  return (
    <PreferencesContext value={value}>
      <IntlProvider locale={lang === 'sv' ? 'sv-SE' : 'en-GB'} messages={words} defaultLocale="sv-SE">
        {children}
      </IntlProvider>
    </PreferencesContext>
  );
}

export function usePreferences(): Preferences {
  const found = useContext(PreferencesContext);
  if (!found) throw new Error('preferences are asked for outside their provider');
  return found;
}
