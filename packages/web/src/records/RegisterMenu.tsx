// The register as a file: the public one, which says what exists, and the internal one.
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';

export function RegisterMenu() {
  const { t, lang } = useWords();
  const holds = (['public', 'internal'] as const).flatMap((register) =>
    (['xlsx', 'csv'] as const).map((ending) => ({
      id: `${register}.${ending}`,
      text: `${t(`records.${register}`)}, ${ending.toUpperCase()}`,
      does: { href: `/api/records.${ending}?register=${register}&lang=${lang}` },
    })),
  );
  return (
    <MenuButton label={t('records.download')} holds={holds}>
      <Icon name="download" />
      {t('records.download')}
    </MenuButton>
  );
}
