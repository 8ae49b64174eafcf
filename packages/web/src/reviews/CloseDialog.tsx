// Closes a review with what it came to.
import type { ReviewView } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useReviewChange } from './use-review-change.ts';

export function CloseDialog({ review, onClose }: { readonly review: ReviewView; readonly onClose: () => void }) {
  const { t } = useWords();
  const [conclusion, setConclusion] = useState('');
  const close = useReviewChange(review.id, onClose);
  return (
    <AppDialog title={t('reviews.close')} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          close.mutate({ path: 'closing', body: { conclusion } });
        }}
      >
        <TextArea
          label={t('reviews.conclusion')}
          maxLength={2000}
          help={t('reviews.conclusionHelp')}
          value={conclusion}
          onChange={setConclusion}
        />
        {close.error ? <FaultNote raised={close.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={close.isPending || conclusion.trim().length < 3}>
            {t('reviews.close')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('presence.cancel')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}
