// A column that is not as last time: is it what it is taken for? The answer is kept for the sender's next file.
import { type Field, fields, fieldWords, type ImportPreview } from '@samsyn/domain';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useDeliveryMutation } from './delivery-mutation.ts';

interface Props {
  readonly given: ImportPreview;
  readonly ask: ImportPreview['asks'][number];
}

interface Choice {
  readonly key: string;
  readonly text: string;
  readonly column: string;
  readonly field: Field | null;
}

export function ColumnAskMenu({ given, ask }: Props) {
  const { t, lang } = useWords();
  const answer = useDeliveryMutation(given.id);
  const choices = choicesOf();
  return (
    <>
      <MenuTrigger>
        <Button className="btn btn-s" isDisabled={answer.isPending}>
          {t(ask.kind === 'missing' ? 'ask.missingButton' : 'ask.button')}
          <Icon name="chevron" />
        </Button>
        <Popover placement="bottom end">
          <Menu
            className="menu"
            aria-label={ask.column}
            onAction={(key) => {
              const chosen = choices.find((choice) => choice.key === key);
              if (chosen) answer.mutate({ method: 'POST', path: 'columns', body: { column: chosen.column, field: chosen.field } });
            }}
          >
            {choices.map((choice) => (
              <MenuItem key={choice.key} id={choice.key}>
                {choice.text}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {answer.error ? <FaultNote raised={answer.error} /> : null}
    </>
  );

  function choicesOf(): Choice[] {
    const name = (field: Field): string => fieldWords[field]?.[lang] ?? field;
    if (ask.kind === 'missing')
      return [
        { key: 'without', text: t('ask.without'), column: ask.column, field: null },
        ...given.columns
          .filter(({ field }) => field === null)
          .map(({ column }) => ({ key: `from ${column}`, text: t('ask.from', { column }), column, field: ask.field })),
      ];
    const used = new Set(given.columns.filter(({ column }) => column !== ask.column).map(({ field }) => field));
    const yes =
      ask.field === null ? [] : [{ key: 'yes', text: t('ask.yes', { field: name(ask.field) }), column: ask.column, field: ask.field }];
    return [
      ...yes,
      { key: 'out', text: t('ask.out'), column: ask.column, field: null },
      ...fields
        .filter((field) => field !== ask.field && !used.has(field))
        .map((field) => ({ key: field, text: t('ask.as', { field: name(field) }), column: ask.column, field })),
    ];
  }
}
