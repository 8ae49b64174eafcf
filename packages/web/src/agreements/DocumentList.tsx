// The documents of an agreement, to take out: tagged PDF, and an editable copy.
import { useMutation } from '@tanstack/react-query';
import { download } from '../api/download.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';

const kinds = ['agreement', 'assessment', 'promise'] as const;
const formats = [
  ['pdf', 'PDF'],
  ['docx', 'Word'],
] as const;

export function DocumentList({ id }: { readonly id: string }) {
  const { t, lang } = useWords();
  const get = useMutation({ mutationFn: download });
  return (
    <section>
      <h2 className="side-h">{t('agreement.documents')}</h2>
      <ul className="papers">
        {kinds.map((kind) => (
          <li key={kind}>
            <span>{t(`agreement.document.${kind}`)}</span>
            {formats.map(([format, name]) => (
              <button
                type="button"
                key={format}
                className="linkbtn"
                aria-label={t('agreement.document.get', { document: t(`agreement.document.${kind}`), format: name })}
                disabled={get.isPending}
                onClick={() => get.mutate(`/api/agreements/${id}/${kind}.${format}?lang=${lang}`)}
              >
                {name}
              </button>
            ))}
          </li>
        ))}
      </ul>
      {get.error ? <FaultNote raised={get.error} /> : null}
    </section>
  );
}
