// The picture as a document or a table, and of a frozen one the public copy. Each is taken out for a purpose.
import { type ReportVariant, reportVariants } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { ExportDialog } from '../log/ExportDialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import type { MenuEntry } from '../ui/menu-entry.ts';

const kinds = ['html', 'pdf', 'json', 'csv', 'xlsx'] as const;
const tables = ['csv', 'xlsx'] as const;
const publicKinds = ['pdf', 'html', 'csv'] as const;
const reportKinds = ['pdf', 'docx'] as const;

interface Chosen {
  readonly kind: (typeof kinds)[number] | 'docx';
  readonly public: boolean;
  /** the problem's numbers alone */
  readonly problem?: boolean;
  /** the picture as a report with its sections */
  readonly report?: ReportVariant;
}

interface Props {
  readonly id: string;
  /** the query of a view of the present picture; '' for a picture itself */
  readonly view?: string;
  /** on a problem's own page: its rank, for a table of its numbers */
  readonly rank?: number;
}

export function DownloadMenu({ id, view = '', rank }: Props) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  // a picture that changes with each delivery is not let out
  const copies = id === 'current' ? [] : publicKinds;
  const reports =
    id === 'current' || rank !== undefined ? [] : reportVariants.flatMap((report) => reportKinds.map((kind) => ({ report, kind })));
  const holds: MenuEntry[] = [
    ...kinds.map((kind) => ({ id: kind, text: t(`picture.download.${kind}`), does: () => setChosen({ kind, public: false }) })),
    ...(rank === undefined ? [] : tables).map((kind) => ({
      id: `problem-${kind}`,
      text: t(`problem.table.${kind}`),
      does: () => setChosen({ kind, public: false, problem: true }),
    })),
    ...copies.map((kind) => ({ id: `copy-${kind}`, text: t(`picture.public.${kind}`), does: () => setChosen({ kind, public: true }) })),
    ...reports.map(({ report, kind }) => ({
      id: `${report}-${kind}`,
      text: t(`picture.report.${report}`, { kind: t(`picture.report.as.${kind}`) }),
      does: () => setChosen({ kind, report, public: report === 'public' }),
    })),
  ];
  return (
    <>
      <MenuButton label={t('picture.download')} holds={holds}>
        <Icon name="download" />
        {t('picture.download')}
      </MenuButton>
      {chosen ? (
        <ExportDialog
          what={
            chosen.report
              ? t(`picture.report.${chosen.report}`, { kind: chosen.kind.toUpperCase() })
              : t(chosen.public ? 'picture.public.title' : 'export.document', { kind: chosen.kind.toUpperCase() })
          }
          path={pathOf(chosen, id, view, rank)}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </>
  );
}

function pathOf({ kind, problem, report, public: copy }: Chosen, id: string, view: string, rank: number | undefined): string {
  const asked = new URLSearchParams({ picture: id, rank: String(rank ?? 1), format: kind });
  if (problem) return `/api/picture-problem/table?${asked}${view === '' ? '' : `&${view}`}`;
  if (report) return `/api/pictures/${id}/report.${kind}?variant=${report}`;
  if (copy) return `/api/pictures/${id}.${kind}?copy=public`;
  return view === '' ? `/api/pictures/${id}.${kind}` : `/api/picture-view/document?${view}&format=${kind}`;
}
