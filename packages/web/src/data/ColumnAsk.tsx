// A column that is not as last time: is it what it is taken for? The answer is kept for the sender's next file.
import { type Field, fields, fieldWords, type ImportPreview } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';
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

export function ColumnAsk({ given, ask }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="btn btn-s" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t(ask.kind === 'missing' ? 'ask.missingButton' : 'ask.button')}
        <span className="sr"> {ask.column}</span>
      </button>
      {open ? <AskDialog given={given} ask={ask} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function AskDialog({ given, ask, onClose }: Props & { readonly onClose: () => void }) {
  const { t, lang } = useWords();
  const choices = choicesOf();
  const [key, setKey] = useState(choices[0]?.key ?? '');
  const answer = useDeliveryMutation(given.id, onClose);
  const what = ask.kind === 'renamed' ? 'ask.renamed' : ask.kind === 'new' ? 'ask.new' : 'ask.missing';
  return (
    <DialogForm
      title={ask.column}
      save={t('ask.save')}
      sending={answer}
      onSave={() => {
        const chosen = choices.find((choice) => choice.key === key);
        if (chosen) answer.mutate({ method: 'POST', path: 'columns', body: { column: chosen.column, field: chosen.field } });
      }}
      onClose={onClose}
    >
      <p className="muted">{t(what, { was: ask.was ?? '' })}</p>
      <SelectField
        label={t(ask.kind === 'missing' ? 'ask.missingButton' : 'ask.button')}
        value={key}
        options={choices.map((choice) => ({ value: choice.key, text: choice.text }))}
        onChange={setKey}
        name="field"
      />
    </DialogForm>
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
