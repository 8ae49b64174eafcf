// Every figure in the register with its area, year and source.
import { countedLevelWords, exposureKindWords, presenceKindWords, type ResourceRow, resourceList } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

export function FiguresTable({ rows, writes }: { readonly rows: readonly ResourceRow[]; readonly writes: boolean }) {
  const { t, n, lang } = useWords();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: (id: string) => write(resourceList, 'DELETE', `/api/presence/figures/${id}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['figures'] }),
  });
  if (rows.length === 0) return <p className="strip info">{t('figures.empty')}</p>;
  const name = (row: ResourceRow) => (row.side === 'resource' ? presenceKindWords[row.kind].many[lang] : exposureKindWords[row.kind][lang]);
  return (
    <section className="fig">
      <header>
        <h2>{t('figures.register')}</h2>
      </header>
      {remove.error ? <FaultNote raised={remove.error} /> : null}
      <ScrollFrame label={t('figures.register')}>
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">{t('figures.what')}</th>
              <th scope="col">{t('figures.countedFor')}</th>
              <th scope="col" className="num">
                {t('figures.value')}
              </th>
              <th scope="col" className="num">
                {t('figures.year')}
              </th>
              <th scope="col">{t('figures.source')}</th>
              {writes ? (
                <th scope="col">
                  <span className="sr">{t('presence.remove')}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id ?? `own ${row.kind}`}>
                <th scope="row">
                  {name(row)}
                  <span className="sub">{t(`figures.side.${row.side}`)}</span>
                </th>
                <td>
                  {countedLevelWords[row.counted.level][lang]}
                  <span className="sub">{row.counted.name}</span>
                </td>
                <td className="num">{n(row.value)}</td>
                <td className="num">{row.year}</td>
                <td>{row.source}</td>
                {writes ? (
                  <td>
                    {row.id === null ? (
                      <span className="muted small">{t('figures.fromAreas')}</span>
                    ) : (
                      <button type="button" className="linkbtn" disabled={remove.isPending} onClick={() => row.id && remove.mutate(row.id)}>
                        {t('presence.remove')}
                        <span className="sr"> {`${name(row)} ${row.counted.name} ${row.year}`}</span>
                      </button>
                    )}
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </section>
  );
}
