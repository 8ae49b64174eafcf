// An application for the state grant, filled in for the measure behind a promise (Word): in Swedish, as it is handed in; a reader of English gets
// the same in English as well.
import { useMutation } from '@tanstack/react-query';
import { download } from '../api/download.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';

export function GrantButton({ measure, no }: { readonly measure: string; readonly no: string }) {
  const { t, lang } = useWords();
  const get = useMutation({ mutationFn: download });
  return (
    <>
      {(lang === 'sv' ? (['sv'] as const) : (['en', 'sv'] as const)).map((of) => (
        <button
          type="button"
          key={of}
          className="linkbtn small"
          aria-label={t(of === 'sv' ? 'agreement.grant.of' : 'agreement.grantEn.of', { no })}
          disabled={get.isPending}
          onClick={() => get.mutate(`/api/agreements/grant.docx?measure=${measure}&lang=${of}`)}
        >
          {t(of === 'sv' ? 'agreement.grant' : 'agreement.grantEn')}
        </button>
      ))}
      {get.error ? <FaultNote raised={get.error} /> : null}
    </>
  );
}
