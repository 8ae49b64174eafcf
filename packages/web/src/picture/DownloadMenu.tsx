// The picture as a document or a table, and of a frozen one the public copy. Each is taken out for a purpose.
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import { ExportDialog } from '../log/ExportDialog.tsx';
import { Icon } from '../ui/Icon.tsx';

const kinds = ['html', 'pdf', 'json', 'csv', 'xlsx'] as const;
const publicKinds = ['pdf', 'html', 'csv'] as const;

interface Chosen {
  readonly kind: (typeof kinds)[number];
  readonly public: boolean;
}

/** @param view  the query of a view of the present picture; '' for a picture itself */
export function DownloadMenu({ id, view = '' }: { readonly id: string; readonly view?: string }) {
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
          path={
            view === ''
              ? `/api/pictures/${id}.${chosen.kind}${chosen.public ? '?copy=public' : ''}`
              : `/api/picture-view/${chosen.kind}?${view}`
          }
          onClose={() => setChosen(null)}
        />
      ) : null}
    </>
  );
}
