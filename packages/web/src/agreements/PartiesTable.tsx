// Who the agreement is between, and the function that represents each.
import type { AgreementView } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

export function PartiesTable({ view }: { readonly view: AgreementView }) {
  const { t, lang } = useWords();
  return (
    <ScrollFrame label={t('agreement.party')}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{t('agreement.party')}</th>
            <th scope="col">{t('agreement.party.function')}</th>
            <th scope="col">{t('agreement.party.part')}</th>
          </tr>
        </thead>
        <tbody>
          {view.content.parties.map((party) => (
            <tr key={party.organisationId}>
              <th scope="row">{party.organisation}</th>
              <td>{lang === 'sv' ? party.functionSv : party.functionEn}</td>
              <td>{t(`agreement.party.${party.part}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
