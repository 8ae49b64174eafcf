// The causes side by side as a table: what the drawing says.
import { type CauseMap, causeSides, causesInOrder } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { CauseStateMark } from './CauseStateMark.tsx';

export function SidesTable({ map, caption }: { readonly map: CauseMap; readonly caption: string }) {
  const { t } = useWords();
  return (
    <table className="tbl tbl-s">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('cause.sideHead')}</th>
          <th scope="col">{t('cause.cause')}</th>
          <th scope="col">{t('cause.state')}</th>
        </tr>
      </thead>
      <tbody>
        {causeSides.flatMap((side) =>
          causesInOrder(map.causes)
            .filter((cause) => cause.side === side)
            .map((cause) => (
              <tr key={cause.id}>
                <th scope="row">{t(`cause.side.${side}`)}</th>
                <td>
                  {cause.number}. {cause.statement}
                </td>
                <td>
                  <CauseStateMark state={cause.state} />
                </td>
              </tr>
            )),
        )}
      </tbody>
    </table>
  );
}
