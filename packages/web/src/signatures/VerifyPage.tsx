// For anyone who holds a document: is it genuine? Without an account; nothing of the file is kept.
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { usePreferences } from '../preferences/Preferences.tsx';
import { Brand } from '../shell/Brand.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { FileField } from '../ui/FileField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { verifyFile, verifySum } from './queries.ts';
import { VerifyAnswerPart } from './VerifyAnswerPart.tsx';

const sumOf = (text: string): string => text.replace(/\s/g, '').toLowerCase();
const isSum = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

export function VerifyPage() {
  const { t, lang } = useWords();
  const { setLang } = usePreferences();
  const [file, setFile] = useState<File | null>(null);
  const [sum, setSum] = useState(() => sumOf(location.hash.slice(1)));
  const check = useMutation({ mutationFn: (given: File | string) => (typeof given === 'string' ? verifySum(given) : verifyFile(given)) });
  const { mutate } = check;
  useTitle(t('verify.title'));
  // a link with a checksum answers at once
  useEffect(() => {
    const given = sumOf(location.hash.slice(1));
    if (isSum(given)) mutate(given);
  }, [mutate]);
  const other = lang === 'sv' ? 'en' : 'sv';
  const wrong = file === null && sum !== '' && !isSum(sumOf(sum));
  return (
    <main className="verify">
      <header className="verify-top">
        <span className="brand">
          <Brand />
        </span>
        <button type="button" className="tool" lang={other} onClick={() => setLang(other)}>
          {t('app.otherLanguage')}
        </button>
      </header>
      <div role="status" aria-live="polite">
        {check.data ? <VerifyAnswerPart answer={check.data} /> : <h1>{t(check.isPending ? 'verify.checking' : 'verify.start')}</h1>}
      </div>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (file) mutate(file);
          else if (isSum(sumOf(sum))) mutate(sumOf(sum));
        }}
      >
        <p>{t('verify.text')}</p>
        <FileField label={t('verify.file')} accept=".pdf,application/pdf" onChosen={setFile} />
        <TextField label={t('verify.sum')} help={t('verify.sumHelp')} value={sum} maxLength={200} onChange={setSum} />
        {wrong ? <p className="strip">{t('verify.sumWrong')}</p> : null}
        {check.error ? <FaultNote raised={check.error} /> : null}
        <p>
          <button type="submit" className="btn btn-1" disabled={check.isPending || (!file && !isSum(sumOf(sum)))}>
            {t('verify.check')}
          </button>
        </p>
      </form>
    </main>
  );
}
