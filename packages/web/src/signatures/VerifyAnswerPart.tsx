// The answer in words: genuine, altered or unknown, what that means, and which document it is.
import { momentText, signingWords, type VerifyAnswer } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { Sum } from './Sum.tsx';

const icons = { genuine: 'check', altered: 'fault', unknown: 'cannot_tell' } as const;
const tones = { genuine: 'v-ok', altered: 'v-fault', unknown: 'v-flat' } as const;

export function VerifyAnswerPart({ answer }: { readonly answer: VerifyAnswer }) {
  const { t, lang } = useWords();
  const { verdict, document: found } = answer;
  return (
    <section className="verify-answer" data-verdict={verdict}>
      <h1 className={`v ${tones[verdict]}`}>
        <Icon name={icons[verdict]} />
        <span>{t(verdict === 'genuine' && answer.by === 'wording' ? 'verify.genuineWording' : `verify.${verdict}`)}</span>
      </h1>
      <p>{verdict === 'genuine' ? signingWords[lang].seal : t(`verify.${verdict}Do`)}</p>
      <dl>
        {found ? (
          <>
            <dt>{t('verify.document')}</dt>
            <dd>
              {found.title}
              {found.demo ? <span className="sub">{t('verify.demo')}</span> : null}
            </dd>
            <dt>{t('verify.lang')}</dt>
            <dd>{t(`signing.sealedIn.${found.lang}`)}</dd>
            <dt>{t('verify.version')}</dt>
            <dd>{found.version}</dd>
            <dt>{t('verify.sealed')}</dt>
            <dd>
              {momentText(found.sealedAt, lang)}
              {found.timeStamped ? `, ${t('signing.stamped')}` : null}
            </dd>
            <dt>{t('verify.municipality')}</dt>
            <dd>{found.municipality}</dd>
          </>
        ) : null}
        <dt>{t('verify.summed')}</dt>
        <dd>
          <Sum value={answer.sha256} />
        </dd>
      </dl>
    </section>
  );
}
