// What is to be done and against which cause; without a cause the form asks why.
import { approachWords, effectWords, measureApproaches, measureEffects, type measureForm } from '@samsyn/domain';
import type { z } from 'zod';
import { useWords } from '../i18n/use-words.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { Draft } from './measure-draft.ts';

interface Props {
  readonly draft: Draft;
  readonly offered: z.infer<typeof measureForm>;
  readonly onChange: (part: Partial<Draft>) => void;
}

export function WhyFields({ draft, offered, onChange }: Props) {
  const { t, lang } = useWords();
  const causes = offered.causes.filter(({ problem }) => draft.problemId === '' || problem === draft.problemId);
  const none = { value: '', text: '–' };
  return (
    <fieldset className="mpart">
      <legend>{t('measures.form.what')}</legend>
      <TextField label={t('measures.form.title')} value={draft.title} required maxLength={200} onChange={(title) => onChange({ title })} />
      <div className="two">
        <SelectField
          label={t('measures.problem')}
          value={draft.problemId}
          options={[none, ...offered.problems.map(({ id, number, name }) => ({ value: id, text: `${number}. ${name}` }))]}
          onChange={(problemId) => onChange({ problemId, causeId: '' })}
        />
        <SelectField
          label={t('measures.form.cause')}
          value={draft.causeId}
          options={[
            { value: '', text: t('measures.form.noCause') },
            ...causes.map(({ id, number, statement }) => ({ value: id, text: `${number}. ${statement}` })),
          ]}
          onChange={(causeId) =>
            onChange({ causeId, problemId: offered.causes.find(({ id }) => id === causeId)?.problem ?? draft.problemId })
          }
        />
      </div>
      {draft.causeId === '' ? (
        <TextArea
          label={t('measures.form.noCauseReason')}
          help={t('measures.form.noCauseHelp')}
          value={draft.noCauseReason}
          required
          maxLength={1000}
          rows={2}
          onChange={(noCauseReason) => onChange({ noCauseReason })}
        />
      ) : null}
      <div className="three">
        <SelectField
          label={t('measures.fact.type')}
          value={draft.typeKey}
          options={[none, ...offered.types.map((type) => ({ value: type.key, text: type[lang] }))]}
          onChange={(typeKey) => {
            const approach = measureApproaches.find((one) => one === offered.types.find(({ key }) => key === typeKey)?.approach);
            onChange({ typeKey, ...(approach ? { approach } : {}) });
          }}
        />
        <SelectField
          label={t('measures.form.approach')}
          value={draft.approach}
          options={[none, ...measureApproaches.map((value) => ({ value, text: approachWords[value][lang] }))] as const}
          onChange={(approach) => onChange({ approach: measureApproaches.find((one) => one === approach) ?? '' })}
        />
        <SelectField
          label={t('measures.form.effect')}
          value={draft.effect}
          options={[none, ...measureEffects.map((value) => ({ value, text: effectWords[value][lang] }))] as const}
          onChange={(effect) => onChange({ effect: measureEffects.find((one) => one === effect) ?? '' })}
        />
      </div>
      <TextArea
        label={t('measures.form.description')}
        value={draft.description}
        maxLength={2000}
        onChange={(description) => onChange({ description })}
      />
    </fieldset>
  );
}
