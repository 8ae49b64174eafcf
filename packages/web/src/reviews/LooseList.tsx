// What has been seen where no need is entered: each becomes a need, or belongs to one that is there.
import { type LightList, type LooseObservation, lightKindWords, lightList, lightSettingWords, observedDuringWords } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { positionText } from './position-text.ts';

interface Props {
  readonly list: LightList;
  readonly writes: boolean;
  readonly onMake: (observation: LooseObservation) => void;
}

export function LooseList({ list, writes, onMake }: Props) {
  const { t, lang, date } = useWords();
  const queries = useQueryClient();
  const put = useMutation({
    mutationFn: ({ id, need }: { readonly id: string; readonly need: string }) =>
      write(lightList, 'POST', `/api/lights/observations/${id}/need`, { need }),
    onSuccess: (next) => queries.setQueryData(['lights'], next),
  });
  const open = list.lights.filter(({ state }) => state !== 'fixed');
  const title = t('lights.loose');
  if (list.loose.length === 0) return null;
  return (
    <section className="fig">
      <header>
        <h2>{title}</h2>
      </header>
      <p className="lede">{t('lights.looseHow')}</p>
      {put.error ? <FaultNote raised={put.error} /> : null}
      <ScrollFrame label={title}>
        <table className="tbl tbl-s">
          <thead>
            <tr>
              <th scope="col">{t('lights.seen')}</th>
              <th scope="col">{t('lights.place')}</th>
              <th scope="col">{t('lights.by')}</th>
              {writes ? <th scope="col">{t('lights.belongsTo')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {list.loose.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  {lightKindWords[one.kind][lang]}
                  <span className="sub">
                    {[
                      lightSettingWords[one.setting][lang],
                      t('lights.lamps', { n: one.lamps }),
                      one.schoolRoute ? t('lights.school') : null,
                    ]
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                </th>
                <td>
                  {one.area?.[lang] ?? positionText(one.at)}
                  {one.note ? <span className="sub">{one.note}</span> : null}
                </td>
                <td>
                  {observedDuringWords[one.during][lang]}
                  <span className="sub">
                    {one.organisation}, {date(one.seenOn)}
                  </span>
                </td>
                {writes ? (
                  <td>
                    <button type="button" className="btn" onClick={() => onMake(one)}>
                      {t('lights.makeNeed')}
                    </button>
                    {open.length > 0 ? (
                      <select
                        className="inp"
                        aria-label={t('lights.putTo', { what: `${lightKindWords[one.kind][lang]}, ${date(one.seenOn)}` })}
                        value=""
                        disabled={put.isPending}
                        onChange={({ target }) => put.mutate({ id: one.id, need: target.value })}
                      >
                        <option value="">{t('lights.orPutTo')}</option>
                        {open.map(({ id, place }) => (
                          <option key={id} value={id}>
                            {place}
                          </option>
                        ))}
                      </select>
                    ) : null}
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
