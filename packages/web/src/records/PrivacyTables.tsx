// The safeguards as they are set and the risks before and after them. Their texts are the documents' own, in Swedish.
import type { PrivacyView } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

export function PrivacyTables({ view }: { readonly view: PrivacyView }) {
  const { t } = useWords();
  return (
    <div className="privacy-tables">
      <ScrollFrame label={t('privacy.safeguards')}>
        <table className="tbl">
          <caption>{t('privacy.safeguards')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('privacy.safeguard')}</th>
              <th scope="col">{t('privacy.state')}</th>
            </tr>
          </thead>
          <tbody>
            {view.safeguards.map(({ key, name, state, weaker }) => (
              <tr key={key}>
                <td lang="sv">{name}</td>
                <td lang="sv">
                  {weaker === null ? (
                    state
                  ) : (
                    <>
                      <span className="v v-warn v-long">
                        <Icon name="warning" />
                        <span>{weaker}</span>
                      </span>
                      <span className="sub">{state}</span>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <ScrollFrame label={t('privacy.risks')}>
        <table className="tbl">
          <caption>{t('privacy.risks')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('privacy.risk')}</th>
              <th scope="col">{t('privacy.before')}</th>
              <th scope="col">{t('privacy.left')}</th>
            </tr>
          </thead>
          <tbody>
            {view.risks.map(({ name, before, left }) => (
              <tr key={name}>
                <td lang="sv">{name}</td>
                <td>{t(`privacy.level.${before}`)}</td>
                <td>
                  {left === 'hög' ? (
                    <span className="v v-warn">
                      <Icon name="warning" />
                      <span>{t('privacy.level.hög')}</span>
                    </span>
                  ) : (
                    t(`privacy.level.${left}`)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </div>
  );
}
