// The picture as a document: HTML, PDF or JSON. Each is taken out for a purpose.
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import { ExportDialog } from '../log/ExportDialog.tsx';
import { Icon } from '../ui/Icon.tsx';

const kinds = ['html', 'pdf', 'json'] as const;

export function DownloadMenu({ id }: { readonly id: string }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<(typeof kinds)[number] | null>(null);
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
              <MenuItem key={kind} onAction={() => setChosen(kind)}>
                {t(`picture.download.${kind}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {chosen ? (
        <ExportDialog
          what={t('export.document', { kind: chosen.toUpperCase() })}
          path={`/api/pictures/${id}.${chosen}`}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </>
  );
}
