// Begins a review: of which plan or place, at which stage, to whom.
import { type ReviewList, reviewView } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
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
    <AppDialog title={t('reviews.new')} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          begin.mutate();
        }}
      >
        <SelectField
          label={t('reviews.what')}
          value={about}
          options={(['plan', 'place'] as const).map((value) => ({ value, text: t(`reviews.about.${value}`) }))}
          onChange={setAbout}
        />
        <TextField label={t('reviews.name')} value={title} required maxLength={200} onChange={setTitle} />
        <SelectField
          label={t('reviews.area')}
          value={area}
          options={[{ value: '', text: t('reviews.noArea') }, ...areas.map(({ key, ...names }) => ({ value: key, text: names[lang] }))]}
          onChange={setArea}
        />
        <TextField
          label={t('reviews.planner')}
          help={t('reviews.plannerHelp')}
          value={planner}
          required
          maxLength={120}
          onChange={setPlanner}
        />
        <TextField label={t('reviews.stage')} help={t('reviews.stageHelp')} value={stage} maxLength={120} onChange={setStage} />
        <TextField label={t('reviews.reference')} value={reference} maxLength={120} onChange={setReference} />
        {begin.error ? <FaultNote raised={begin.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={begin.isPending}>
            {t('reviews.begin')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('presence.cancel')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}
