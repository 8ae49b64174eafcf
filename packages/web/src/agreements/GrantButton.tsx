// An application for the state grant, filled in for the measure behind a promise (Word, in Swedish).
import { useMutation } from '@tanstack/react-query';
import { download } from '../api/download.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';

export function GrantButton({ measure, no }: { readonly measure: string; readonly no: string }) {
  const { t } = useWords();
  const get = useMutation({ mutationFn: download });
  return (
    <>
      {' '}
      <button
        type="button"
        className="linkbtn small"
        aria-label={t('agreement.grant.of', { no })}
        disabled={get.isPending}
        onClick={() => get.mutate(`/api/agreements/grant.docx?measure=${measure}`)}
      >
        {t('agreement.grant')}
      </button>
      {get.error ? <FaultNote raised={get.error} /> : null}
    </>
  );
}
