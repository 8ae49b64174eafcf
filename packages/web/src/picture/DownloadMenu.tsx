// The picture as a document or a table, and of a frozen one the public copy. Each is taken out for a purpose.
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import { ExportDialog } from '../log/ExportDialog.tsx';
import { Icon } from '../ui/Icon.tsx';

const kinds = ['html', 'pdf', 'json', 'csv', 'xlsx'] as const;
const tables = ['csv', 'xlsx'] as const;
const publicKinds = ['pdf', 'html', 'csv'] as const;

interface Chosen {
  readonly kind: (typeof kinds)[number];
  readonly public: boolean;
  /** the problem's numbers alone */
  readonly problem?: boolean;
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
  return (
    <>
      <MenuTrigger>
        <Button className="btn">
          <Icon name="download" />
          {t('picture.download')}
        </Button>
        <Popover placement="bottom end">
          <Menu className="menu" aria-label={t('picture.download')}>
            {kinds.map((kind) => (
              <MenuItem key={kind} onAction={() => setChosen({ kind, public: false })}>
                {t(`picture.download.${kind}`)}
              </MenuItem>
            ))}
            {(rank === undefined ? [] : tables).map((kind) => (
              <MenuItem key={`problem-${kind}`} onAction={() => setChosen({ kind, public: false, problem: true })}>
                {t(`problem.table.${kind}`)}
              </MenuItem>
            ))}
            {copies.map((kind) => (
              <MenuItem key={`public-${kind}`} onAction={() => setChosen({ kind, public: true })}>
                {t(`picture.public.${kind}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {chosen ? (
        <ExportDialog
          what={t(chosen.public ? 'picture.public.title' : 'export.document', { kind: chosen.kind.toUpperCase() })}
          path={pathOf(chosen, id, view, rank)}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </>
  );
}

function pathOf({ kind, problem, public: copy }: Chosen, id: string, view: string, rank: number | undefined): string {
  const asked = new URLSearchParams({ picture: id, rank: String(rank ?? 1) });
  if (problem) return `/api/picture-problem/${kind}?${asked}${view === '' ? '' : `&${view}`}`;
  if (copy) return `/api/pictures/${id}.${kind}?copy=public`;
  return view === '' ? `/api/pictures/${id}.${kind}` : `/api/picture-view/${kind}?${view}`;
}
