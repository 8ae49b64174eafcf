// Writes a conclusion or an objection on a frozen picture, or on one of its findings.
import type { AnnotationKind, Picture, Problem } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useAnnotate } from './annotation-queries.ts';

interface Props {
  readonly id: string;
  readonly picture: Picture;
  /** null: it is chosen here, or the picture as a whole is meant */
  readonly problem: Problem | null;
  readonly onClose: () => void;
}

const whole = '';

export function AnnotationDialog({ id, picture, problem, onClose }: Props) {
  const { t, lang } = useWords();
  const [kind, setKind] = useState<AnnotationKind>('conclusion');
  const [rank, setRank] = useState(problem ? String(problem.rank) : whole);
  const [text, setText] = useState('');
  const save = useAnnotate(id, onClose);
  const about = picture.problems.find((one) => String(one.rank) === rank) ?? null;
  const finding = about && {
    kind: about.kind,
    category: about.category,
    placeType: about.placeType,
    area: about.area,
    daypart: about.daypart,
  };
  return (
    <DialogForm
      title={t('annotations.write')}
      save={t('annotations.save')}
      ready={text.trim().length >= 3}
      sending={save}
      onSave={() => save.mutate({ kind, finding, text })}
      onClose={onClose}
    >
      <SelectField
        label={t('annotations.kind')}
        name="kind"
        value={kind}
        options={(['conclusion', 'disagreement'] as const).map((value) => ({ value, text: t(`annotations.${value}`) }))}
        onChange={setKind}
      />
      {problem ? null : (
        <SelectField
          label={t('annotations.about')}
          name="finding"
          value={rank}
          options={[
            { value: whole, text: t('annotations.whole') },
            ...picture.problems.map((one) => ({ value: String(one.rank), text: `${one.rank} ${one.title[lang]}` })),
          ]}
          onChange={setRank}
        />
      )}
      <TextArea
        label={t('annotations.text')}
        help={t('annotations.help')}
        name="text"
        value={text}
        rows={5}
        maxLength={1000}
        required
        onChange={setText}
      />
    </DialogForm>
  );
}
