// The versions of a division or of an address register: which one holds, who made it, and the way to choose another.
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

interface Version {
  readonly id: string;
  readonly version: number;
  readonly validFrom: string | null;
  readonly source: string;
  readonly licence: string;
  readonly active: boolean;
}

interface Props<Kept extends Version> {
  readonly caption: string;
  readonly versions: readonly Kept[];
  readonly name: { readonly head: string; readonly text: (version: Kept) => string; readonly cell: (version: Kept) => ReactNode };
  /** what is counted in each version */
  readonly counts: readonly { readonly head: string; readonly of: (version: Kept) => number }[];
  /** null for those who may only read */
  readonly onUse: ((id: string) => void) | null;
  readonly busy: boolean;
}

export function VersionTable<Kept extends Version>({ caption, versions, name, counts, onUse, busy }: Props<Kept>) {
  const { t, n, date } = useWords();
  return (
    <ScrollFrame label={caption}>
      <table className="tbl">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{name.head}</th>
            <th scope="col" className="num">
              {t('areas.version')}
            </th>
            <th scope="col">{t('areas.validFrom')}</th>
            <th scope="col">{t('areas.source')}</th>
            {counts.map(({ head }) => (
              <th key={head} scope="col" className="num">
                {head}
              </th>
            ))}
            <th scope="col">{t('areas.state')}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <tr key={version.id} className={version.active ? 'on' : undefined}>
              <th scope="row">{name.cell(version)}</th>
              <td className="num">{version.version}</td>
              <td>{version.validFrom ? date(version.validFrom) : t('areas.unsaid')}</td>
              <td>
                {version.source || t('areas.unsaid')}
                <span className="sub">{version.licence}</span>
              </td>
              {counts.map(({ head, of }) => (
                <td key={head} className="num">
                  {n(of(version))}
                </td>
              ))}
              <td>
                {version.active ? (
                  <b>{t('areas.inUse')}</b>
                ) : onUse ? (
                  <button type="button" className="linkbtn" disabled={busy} onClick={() => onUse(version.id)}>
                    {t('areas.use')}
                    <span className="sr"> {t('areas.ofVersion', { name: name.text(version), version: version.version })}</span>
                  </button>
                ) : (
                  t('areas.kept')
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
