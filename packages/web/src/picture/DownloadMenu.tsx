// The picture as a document: HTML, PDF or JSON.
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';

const kinds = ['html', 'pdf', 'json'] as const;

export function DownloadMenu({ id }: { readonly id: string }) {
  const { t, lang } = useWords();
  return (
    <MenuTrigger>
      <Button className="btn">
        <Icon name="download" />
        {t('picture.download')}
      </Button>
      <Popover placement="bottom end">
        <Menu className="menu" aria-label={t('picture.download')}>
          {kinds.map((kind) => (
            <MenuItem key={kind} href={`/api/pictures/${id}.${kind}?lang=${lang}`} target="_blank">
              {t(`picture.download.${kind}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
