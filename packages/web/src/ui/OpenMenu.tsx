// A menu that is open, under its button. Its code is large, so it comes when somebody reaches for one (MenuButton) and is imported nowhere else.
import type { RefObject } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import type { MenuEntry, MenuTicks } from './menu-entry.ts';

interface Props {
  readonly label: string;
  readonly holds: readonly MenuEntry[] | MenuTicks;
  readonly button: RefObject<HTMLButtonElement | null>;
  /** what has the focus: the first, the last, or the list itself, as for one who points */
  readonly focus: 'first' | 'last' | true;
  readonly placement: 'bottom start' | 'bottom end';
  readonly onClose: () => void;
}

export function OpenMenu({ label, holds, button, focus, placement, onClose }: Props) {
  return (
    <Popover isOpen onOpenChange={onClose} triggerRef={button} placement={placement} trigger="MenuTrigger" aria-label={label}>
      {'ticked' in holds ? (
        <Menu
          className="menu"
          aria-label={label}
          autoFocus={focus}
          onClose={onClose}
          selectionMode="multiple"
          selectedKeys={holds.ticked}
          onSelectionChange={(keys) => holds.onTick(new Set(keys === 'all' ? holds.choices.map(({ id }) => id) : [...keys].map(String)))}
        >
          {holds.choices.map(({ id, name }) => (
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
      ) : (
        <Menu className="menu" aria-label={label} autoFocus={focus} onClose={onClose}>
          {holds.map(({ id, text, does }) =>
            'href' in does ? (
              <MenuItem key={id} id={id} href={does.href} target="_blank" rel="noreferrer">
                {text}
              </MenuItem>
            ) : (
              <MenuItem key={id} id={id} onAction={does}>
                {text}
              </MenuItem>
            ),
          )}
        </Menu>
      )}
    </Popover>
  );
}
