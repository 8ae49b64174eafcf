// Which columns a list shows: chosen once, kept in this browser.
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly shown: readonly string[];
  readonly onChoose: (shown: ReadonlySet<string>) => void;
}

export function ColumnChoice({ columns, shown, onChoose }: Props) {
  const { t } = useWords();
  return (
    <MenuTrigger>
      <Button className="linkbtn small">{t('table.columns')}</Button>
      <Popover placement="bottom end">
        <Menu
          className="menu"
          aria-label={t('table.columns')}
          selectionMode="multiple"
          selectedKeys={shown}
          onSelectionChange={(keys) => onChoose(keys === 'all' ? new Set(columns.map(({ id }) => id)) : new Set([...keys].map(String)))}
        >
          {columns.map(({ id, name }) => (
            <MenuItem key={id} id={id} textValue={name}>
              {({ isSelected }) => (
                <>
                  <span className="picked">{isSelected ? <Icon name="check" /> : null}</span>
                  {name}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
