// The sections, with the one that is open and how each stands.
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import type { EntryMark, SectionEntry } from './section-entries.ts';

const marks: Readonly<Record<EntryMark, readonly [IconName, string]>> = {
  ok: ['check', 'v-ok'],
  warning: ['warning', 'v-warn'],
  hinder: ['fault', 'v-fault'],
  waits: ['out', 'v-flat'],
};

export function SectionList({ id, entries, at }: { readonly id: string; readonly entries: readonly SectionEntry[]; readonly at: string }) {
  const { t } = useWords();
  return (
    <nav aria-labelledby="agreement-sections">
      <h2 className="side-h" id="agreement-sections">
        {t('agreement.sections')}
      </h2>
      <ol className="toc">
        {entries.map((entry) => {
          const [icon, colour] = marks[entry.mark];
          const here = entry.at === at;
          return (
            <li key={entry.at} className={[entry.focus === null ? '' : 'in', here ? 'on' : ''].filter(Boolean).join(' ')}>
              <Link
                to="/overenskommelse/$id"
                params={{ id }}
                search={{ avsnitt: entry.at }}
                resetScroll={false}
                {...(here ? { 'aria-current': 'true' as const } : { 'aria-current': undefined })}
              >
                <span className="k">{entry.number}</span>
                <span>{entry.heading}</span>
                <span className={`v ${colour}`}>
                  <Icon name={icon} />
                  <span className="sr">{t(`agreement.mark.${entry.mark}`)}</span>
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
