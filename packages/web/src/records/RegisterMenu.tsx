// The register as a file: the public one, which says what exists, and the internal one.
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';

export function RegisterMenu() {
  const { t, lang } = useWords();
  return (
    <MenuTrigger>
      <Button className="btn">
        <Icon name="download" />
        {t('records.download')}
      </Button>
      <Popover placement="bottom end">
        <Menu className="menu" aria-label={t('records.download')}>
          {(['public', 'internal'] as const).flatMap((register) =>
            (['xlsx', 'csv'] as const).map((ending) => (
              <MenuItem
                key={`${register}.${ending}`}
                href={`/api/records.${ending}?register=${register}&lang=${lang}`}
                target="_blank"
                rel="noreferrer"
              >
                {`${t(`records.${register}`)}, ${ending.toUpperCase()}`}
              </MenuItem>
            )),
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
