// Which columns a list shows: chosen once, kept in this browser.
import { useWords } from '../i18n/use-words.ts';
import { MenuButton } from './MenuButton.tsx';

interface Props {
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly shown: readonly string[];
  readonly onChoose: (shown: ReadonlySet<string>) => void;
}

export function ColumnChoice({ columns, shown, onChoose }: Props) {
  const { t } = useWords();
  return (
    <MenuButton
      className="linkbtn small"
      label={t('table.columns')}
      holds={{ choices: columns.map(({ id, name }) => ({ id, name })), ticked: shown, onTick: onChoose }}
    />
  );
}
