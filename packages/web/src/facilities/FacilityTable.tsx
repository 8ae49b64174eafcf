// The facilities as a table, with the newest figure that each is set against.
import { exposureName, type FacilityRow, facilityType, placeTypeWords } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

interface Props {
  readonly facilities: readonly FacilityRow[];
  readonly writes: boolean;
  readonly onEdit: (facility: FacilityRow) => void;
  readonly onRemove: (facility: FacilityRow) => void;
}

export function FacilityTable({ facilities, writes, onEdit, onRemove }: Props) {
  const { t, lang, date } = useWords();
  return (
    <ScrollFrame label={t('facilities.title')}>
      <table className="tbl facilities">
        <caption>{t('facilities.table', { n: facilities.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('facilities.name')}</th>
            <th scope="col">{t('facilities.type')}</th>
            <th scope="col">{t('facilities.address')}</th>
            <th scope="col">{t('areas.area')}</th>
            <th scope="col" className="num">
              {t('facilities.use')}
            </th>
            <th scope="col">{t('facilities.valid')}</th>
            {writes ? <th scope="col">{t('areas.do')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {facilities.map((facility) => (
            <tr key={facility.id}>
              <th scope="row">
                {facility.name}
                <span className="sub">{facility.code}</span>
              </th>
              <td>{placeTypeWords[facility.placeType]?.[lang].label ?? facility.placeType}</td>
              <td>
                {facility.address || '–'}
                {facility.at ? null : <span className="sub">{t('facilities.noPoint')}</span>}
              </td>
              <td>{facility.area?.[lang] ?? '–'}</td>
              <Use facility={facility} />
              <td>
                {facility.validFrom || facility.validTo
                  ? `${facility.validFrom ? date(facility.validFrom) : ''} – ${facility.validTo ? date(facility.validTo) : ''}`
                  : t('facilities.always')}
              </td>
              {writes ? (
                <td>
                  <span className="row">
                    <button type="button" className="linkbtn" onClick={() => onEdit(facility)}>
                      {t('facilities.edit')}
                      <span className="sr"> {facility.name}</span>
                    </button>
                    <button type="button" className="linkbtn" onClick={() => onRemove(facility)}>
                      {t('facilities.remove')}
                      <span className="sr"> {facility.name}</span>
                    </button>
                  </span>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function Use({ facility: { uses, placeType } }: { readonly facility: FacilityRow }) {
  const { t, n, lang } = useWords();
  const kind = facilityType(placeType)?.exposure;
  const own = uses.filter((use) => use.kind === kind);
  const newest = (own.length > 0 ? own : uses).reduce<FacilityRow['uses'][number] | null>(
    (best, use) => (best && best.year >= use.year ? best : use),
    null,
  );
  if (!newest) return <td className="num">{t('exposures.unknown')}</td>;
  return (
    <td className="num">
      {n(newest.value)} {exposureName(newest.kind, lang)}
      <span className="sub">{t('facilities.useOf', { year: newest.year, source: newest.source })}</span>
    </td>
  );
}
