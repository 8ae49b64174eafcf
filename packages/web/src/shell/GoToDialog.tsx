// Search or go to: what is typed narrows the list, arrows choose, Enter goes.
import { useNavigate } from '@tanstack/react-router';
import { Autocomplete, Input, Label, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { usePlacesToGo } from './use-places-to-go.ts';

export function GoToDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const places = usePlacesToGo();
  const { contains } = useFilter({ sensitivity: 'base' });
  const go = (to: string) => {
    onClose();
    void navigate({ to });
  };
  return (
    <AppDialog title={t('goto.title')} open onClose={onClose}>
      <Autocomplete filter={(text, typed) => typed.split(/\s+/).every((word) => contains(text, word))}>
        <SearchField className="field goto" autoFocus>
          <Label>{t('goto.field')}</Label>
          <Input className="inp" />
        </SearchField>
        <Menu
          className="goto-list"
          aria-label={t('goto.title')}
          items={places.map((place) => ({ ...place, id: place.to }))}
          onAction={(key) => go(String(key))}
          renderEmptyState={() => <p className="muted">{t('goto.none')}</p>}
        >
          {(place) => (
            <MenuItem textValue={`${place.name} ${place.kind}`}>
              <span>{place.name}</span>
              <span className="muted">{place.kind}</span>
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </AppDialog>
  );
}
