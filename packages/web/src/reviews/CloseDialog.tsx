// Closes a review with what it came to.
import type { ReviewView } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useReviewChange } from './use-review-change.ts';

export function CloseDialog({ review, onClose }: { readonly review: ReviewView; readonly onClose: () => void }) {
  const { t } = useWords();
  const [conclusion, setConclusion] = useState('');
  const close = useReviewChange(review.id, onClose);
  return (
    <DialogForm
      title={t('reviews.close')}
      save={t('reviews.close')}
      ready={conclusion.trim().length >= 3}
      sending={close}
      onSave={() => close.mutate({ path: 'closing', body: { conclusion } })}
      onClose={onClose}
    >
      <TextArea
        label={t('reviews.conclusion')}
        maxLength={2000}
        help={t('reviews.conclusionHelp')}
        name="conclusion"
        value={conclusion}
        onChange={setConclusion}
      />
    </DialogForm>
  );
}
