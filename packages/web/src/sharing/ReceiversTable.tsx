// Who sees the source beside its owner, how finely, why and until when. Choosing a row opens the window into that receiver's view.
import { roleWords, type Sharing, type SourceDetail } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { EndSharingDialog } from './EndSharingDialog.tsx';
import { GrainLine } from './GrainLine.tsx';
import { ShareDialog } from './ShareDialog.tsx';

interface Props {
  readonly source: SourceDetail;
  readonly live: readonly Sharing[];
  readonly chosen: Sharing | null;
  readonly onChoose: (sharing: Sharing) => void;
}

export function ReceiversTable({ source, live, chosen, onChoose }: Props) {
  const { t, date, lang } = useWords();
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<Sharing | null>(null);
  const [ending, setEnding] = useState<Sharing | null>(null);
  return (
    <section>
      <ScrollFrame label={t('sharing.receivers')}>
        <table className="tbl rec">
          <caption>{t('sharing.receivers')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('sharing.receiver')}</th>
              <th scope="col">{t('sharing.scale')}</th>
              <th scope="col">{t('sharing.why')}</th>
              <th scope="col">{t('sharing.to')}</th>
              {source.mine ? (
                <th scope="col">
                  <span className="sr">{t('sharing.change')}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                {source.owner.name}
                <span className="sub">{t('sharing.owner').toLocaleLowerCase(lang)}</span>
              </th>
              <td className="gr">
                <GrainLine grain="rows" />
              </td>
              <td />
              <td className="nw">{t('sharing.openEnded')}</td>
              {source.mine ? <td /> : null}
            </tr>
            {live.map((sharing) => (
              <tr key={sharing.id} className={sharing.id === chosen?.id ? 'on' : undefined}>
                <th scope="row">
                  {source.mine ? (
                    <button
                      type="button"
                      className="linkbtn"
                      aria-pressed={sharing.id === chosen?.id}
                      title={t('sharing.previewShow', { org: sharing.organisation.name })}
                      onClick={() => onChoose(sharing)}
                    >
                      {sharing.organisation.name}
                    </button>
                  ) : (
                    sharing.organisation.name
                  )}
                  <span className="sub">{sharing.role ? roleWords[sharing.role][lang] : t('sharing.wholeOrganisation')}</span>
                </th>
                <td className="gr">
                  <GrainLine grain={sharing.grain} minimum={sharing.minimum} gridMetres={sharing.gridMetres} />
                </td>
                <td>{sharing.purpose}</td>
                <td className="nw">{sharing.until ? date(sharing.until) : t('sharing.openEnded')}</td>
                {source.mine ? (
                  <td className="nw">
                    <button type="button" className="linkbtn small" onClick={() => setChanging(sharing)}>
                      {t('sharing.change')}
                    </button>{' '}
                    <button type="button" className="linkbtn small" onClick={() => setEnding(sharing)}>
                      {t('sharing.end')}
                    </button>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      {source.mine ? (
        <p className="addrow">
          <button type="button" className="btn btn-0" onClick={() => setAdding(true)}>
            <Icon name="plus" />
            {t('sharing.add')}
          </button>
        </p>
      ) : null}
      {adding ? <ShareDialog source={source} sharing={null} onClose={() => setAdding(false)} /> : null}
      {changing ? <ShareDialog source={source} sharing={changing} onClose={() => setChanging(null)} /> : null}
      {ending ? <EndSharingDialog source={source} sharing={ending} onClose={() => setEnding(null)} /> : null}
    </section>
  );
}
