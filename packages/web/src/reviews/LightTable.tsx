// The ranked list itself: place in the list, points by criterion, owner, cost, decision.
import { type LightRow, lightKindWords, lightOwnerWords, lightSettingWords, lightStateWords } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

interface Props {
  readonly lights: readonly LightRow[];
  readonly writes: boolean;
  readonly onEdit: (light: LightRow) => void;
  readonly onDecide: (light: LightRow) => void;
}

export function LightTable({ lights, writes, onEdit, onDecide }: Props) {
  const { t, n, lang } = useWords();
  return (
    <ScrollFrame label={t('lights.title')}>
      <table className="tbl lights">
        <thead>
          <tr>
            <th scope="col" className="num">
              {t('lights.rank')}
            </th>
            <th scope="col">{t('lights.place')}</th>
            {(['walks', 'faults', 'dark', 'school'] as const).map((key) => (
              <th scope="col" className="num" key={key}>
                {t(`lights.${key}`)}
              </th>
            ))}
            <th scope="col" className="num">
              {t('lights.sum')}
            </th>
            <th scope="col">{t('lights.owner')}</th>
            <th scope="col">{t('lights.decision')}</th>
          </tr>
        </thead>
        <tbody>
          {lights.map((light) => (
            <tr key={light.id}>
              <td className="num">
                {light.state === 'open' || light.state === 'approved' ? (
                  <>
                    {light.rank}
                    {light.shared ? <span className="sub">{t('lights.shared')}</span> : null}
                  </>
                ) : (
                  '–'
                )}
              </td>
              <th scope="row">
                {light.place}
                <span className="sub">
                  {[
                    light.area?.[lang],
                    lightSettingWords[light.setting][lang],
                    lightKindWords[light.kind][lang].toLocaleLowerCase(lang),
                    t('lights.lamps', { n: light.lamps }),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </th>
              <Points points={light.points.walks} said={n(light.walks)} />
              <Points points={light.points.faults} said={n(light.faults)} />
              <Points
                points={light.points.dark}
                said={
                  light.dark.known
                    ? t('lights.darkShare', { share: n(light.dark.share * 100), n: n(light.dark.n) })
                    : t('lights.cannotTell', { n: n(light.dark.n), least: light.dark.least })
                }
              />
              <Points points={light.points.school} said={t(light.schoolRoute ? 'lights.yes' : 'lights.no')} />
              <td className="num">
                <b>{light.points.sum}</b>
              </td>
              <td>
                {lightOwnerWords[light.owner][lang]}
                <span className="sub">{light.cost === null ? t('lights.noCost') : t('lights.cost', { kr: n(light.cost) })}</span>
              </td>
              <td>
                <Decision light={light} />
                {writes && light.state !== 'fixed' ? (
                  <span className="row">
                    <button type="button" className="linkbtn" onClick={() => onDecide(light)}>
                      {t(light.state === 'open' ? 'lights.decide' : 'lights.decideAgain')}
                      <span className="sr"> {light.place}</span>
                    </button>
                    <button type="button" className="linkbtn" onClick={() => onEdit(light)}>
                      {t('lights.edit')}
                      <span className="sr"> {light.place}</span>
                    </button>
                  </span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function Points({ points, said }: { readonly points: number; readonly said: string }) {
  const { t } = useWords();
  return (
    <td className="num">
      {points}
      <span className="sr"> {t('lights.points')}</span>
      <span className="sub">{said}</span>
    </td>
  );
}

function Decision({ light }: { readonly light: LightRow }) {
  const { t, lang, date } = useWords();
  const when = light.fixedOn ?? light.decidedOn;
  return (
    <>
      <b>{lightStateWords[light.state][lang]}</b>
      {light.state === 'approved' && light.due ? ` ${t('lights.due', { date: date(light.due) })}` : null}
      {light.decision ? (
        <span className="sub">
          <Link to="/radet/mote/$id" params={{ id: light.decision.meetingId }}>
            {t('lights.byDecision', {
              body: light.decision.body,
              date: date(light.decision.decidedOn),
              paragraph: light.decision.paragraph ?? 0,
            })}
          </Link>
        </span>
      ) : null}
      {light.reason ? (
        <span className="sub">
          {light.reason} {when ? `(${light.decidedBy ?? ''} ${date(when)})` : null}
        </span>
      ) : null}
    </>
  );
}
