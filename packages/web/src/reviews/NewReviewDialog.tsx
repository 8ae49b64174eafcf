// Begins a review: of which plan or place, at which stage, to whom.
import { type ReviewList, reviewView } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';

export function NewReviewDialog({ areas, onClose }: { readonly areas: ReviewList['areas']; readonly onClose: () => void }) {
  const { t, lang } = useWords();
  const [about, setAbout] = useState<'plan' | 'place'>('plan');
  const [title, setTitle] = useState('');
  const [area, setArea] = useState('');
  const [reference, setReference] = useState('');
  const [planner, setPlanner] = useState('');
  const [stage, setStage] = useState('');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const begin = useMutation({
    mutationFn: () =>
      write(reviewView, 'POST', '/api/reviews', { about, title, area: area === '' ? null : area, reference, planner, stage }),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['reviews'] });
      await navigate({ to: '/atgarder/granskning/$id', params: { id } });
    },
  });
  return (
    <DialogForm title={t('reviews.new')} save={t('reviews.begin')} sending={begin} onSave={() => begin.mutate()} onClose={onClose}>
      <SelectField
        label={t('reviews.what')}
        name="about"
        value={about}
        options={(['plan', 'place'] as const).map((value) => ({ value, text: t(`reviews.about.${value}`) }))}
        onChange={setAbout}
      />
      <TextField label={t('reviews.name')} name="title" value={title} required maxLength={200} onChange={setTitle} />
      <SelectField
        label={t('reviews.area')}
        name="area"
        value={area}
        options={[{ value: '', text: t('reviews.noArea') }, ...areas.map(({ key, ...names }) => ({ value: key, text: names[lang] }))]}
        onChange={setArea}
      />
      <TextField
        label={t('reviews.planner')}
        help={t('reviews.plannerHelp')}
        name="planner"
        value={planner}
        required
        maxLength={120}
        onChange={setPlanner}
      />
      <TextField label={t('reviews.stage')} help={t('reviews.stageHelp')} name="stage" value={stage} maxLength={120} onChange={setStage} />
      <TextField label={t('reviews.reference')} name="reference" value={reference} maxLength={120} onChange={setReference} />
    </DialogForm>
  );
}
