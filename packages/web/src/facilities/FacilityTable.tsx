// The facilities as a table, with the newest figure that each is set against.
import { exposureName, type FacilityRow, facilityType, placeTypeWords } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { DataTable } from '../ui/DataTable.tsx';
import type { DataColumn } from '../ui/data-columns.ts';

interface Props {
  readonly facilities: readonly FacilityRow[];
  readonly writes: boolean;
  readonly onEdit: (facility: FacilityRow) => void;
  readonly onRemove: (facility: FacilityRow) => void;
}

export function FacilityTable({ facilities, writes, onEdit, onRemove }: Props) {
  const { t, lang, date } = useWords();
  const typeName = ({ placeType }: FacilityRow) => placeTypeWords[placeType]?.[lang].label ?? placeType;
  const columns: DataColumn<FacilityRow>[] = [
    {
      id: 'name',
      name: t('facilities.name'),
      names: true,
      value: ({ name }) => name,
      cell: ({ name, code }) => (
        <>
          {name}
          <span className="sub">{code}</span>
        </>
      ),
    },
    { id: 'type', name: t('facilities.type'), value: typeName, cell: typeName },
    {
      id: 'address',
      name: t('facilities.address'),
      value: ({ address }) => address || null,
      cell: ({ address, at }) => (
        <>
          {address || '–'}
          {at ? null : <span className="sub">{t('facilities.noPoint')}</span>}
        </>
      ),
    },
    { id: 'area', name: t('areas.area'), value: ({ area }) => area?.[lang] ?? null, cell: ({ area }) => area?.[lang] ?? '–' },
    {
      id: 'use',
      name: t('facilities.use'),
      number: true,
      value: (facility) => newestUse(facility)?.value ?? null,
      cell: (facility) => <Use facility={facility} />,
    },
    {
      id: 'valid',
      name: t('facilities.valid'),
      cell: ({ validFrom, validTo }) =>
        validFrom || validTo ? `${validFrom ? date(validFrom) : ''} – ${validTo ? date(validTo) : ''}` : t('facilities.always'),
    },
    ...(writes
      ? [{ id: 'do', name: t('areas.do'), quiet: true, cell: (facility: FacilityRow) => <Acts {...{ facility, onEdit, onRemove }} /> }]
      : []),
  ];
  return (
    <DataTable
      name="facilities"
      caption={t('facilities.table', { n: facilities.length })}
      className="facilities"
      columns={columns}
      rows={facilities}
      rowKey={({ id }) => id}
      empty={t('facilities.none')}
      copies
    />
  );
}

function Acts({ facility, onEdit, onRemove }: Pick<Props, 'onEdit' | 'onRemove'> & { readonly facility: FacilityRow }) {
  const { t } = useWords();
  return (
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
  );
}

/** How much it is used, by its own kind of exposure when that is known. */
function newestUse({ uses, placeType }: FacilityRow): FacilityRow['uses'][number] | null {
  const kind = facilityType(placeType)?.exposure;
  const own = uses.filter((use) => use.kind === kind);
  return (own.length > 0 ? own : uses).reduce<FacilityRow['uses'][number] | null>(
    (best, use) => (best && best.year >= use.year ? best : use),
    null,
  );
}

function Use({ facility }: { readonly facility: FacilityRow }) {
  const { t, n, lang } = useWords();
  const newest = newestUse(facility);
  if (!newest) return t('exposures.unknown');
  return (
    <>
      {n(newest.value)} {exposureName(newest.kind, lang)}
      <span className="sub">{t('facilities.useOf', { year: newest.year, source: newest.source })}</span>
    </>
  );
}
