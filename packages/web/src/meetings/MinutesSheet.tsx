// The sheet: each § with its note, decisions and dissent, and the changes that are wanted, old and new.
import { itemTitle, type MinutesView, swedishClock } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { ChangeBox } from './ChangeBox.tsx';
import { DecisionText } from './DecisionText.tsx';
import { ParagraphAnswer } from './ParagraphAnswer.tsx';
import { sectionOf } from './section-of.ts';

interface Props {
  readonly minutes: MinutesView;
  readonly mayWrite: boolean;
  readonly mine: MinutesView['adjusters'];
}

export function MinutesSheet({ minutes, mayWrite, mine }: Props) {
  const { t, lang, date } = useWords();
  const { meeting } = minutes;
  const time = `${swedishClock(new Date(meeting.startsAt))}${meeting.endsAt ? `–${swedishClock(new Date(meeting.endsAt))}` : ''}`;
  return (
    <article className="docsheet" aria-label={t('meetings.minutes')}>
      <header className="dh">
        <span>
          {minutes.municipality}
          <br />
          {meeting.body.name}
        </span>
        <span>
          {t('meetings.minutes')}
          <br />
          {date(meeting.startsAt)}, {time}
        </span>
        <span>
          {minutes.registerNumber ? `Dnr ${minutes.registerNumber}` : t('minutes.noNumber')}
          <br />
          {t(minutes.lockedAt ? 'minutes.lockedShort' : 'minutes.draftShort')}
        </span>
      </header>
      {meeting.items
        .filter(({ paragraph }) => paragraph !== null)
        .map((item) => (
          <section key={item.id} className="para" id={`p-${item.id}`}>
            <p className="pno">{sectionOf(item)}</p>
            <div>
              <h2>{itemTitle(item, lang)}</h2>
              {item.secrecy ? (
                <p className="sec">
                  <Icon name="lock" />
                  <span>{t('meetings.secretUnder', { paragraph: item.secrecy.paragraph, by: item.secrecy.by })}</span>
                </p>
              ) : null}
              {item.recusals.map((one) => (
                <p key={one.id} className="sec">
                  <Icon name="lock" />
                  <span>{t('minutes.recused', { organisation: one.organisation.name, section: sectionOf(item) })}</span>
                </p>
              ))}
              {item.recused ? (
                <p>
                  <b>{t('meetings.recusedYou')}</b> {t('meetings.recusedYouText')}
                </p>
              ) : (
                <Paragraph minutes={minutes} item={item} mayWrite={mayWrite} mine={mine} />
              )}
            </div>
          </section>
        ))}
    </article>
  );
}

function Paragraph({ minutes, item, mayWrite, mine }: Props & { readonly item: MinutesView['meeting']['items'][number] }) {
  const { t } = useWords();
  const changes = minutes.changes.filter(({ itemId }) => itemId === item.id);
  return (
    <>
      {item.note ? <p className="council-text">{item.note}</p> : null}
      {item.state === 'postponed' ? <p>{t('minutes.postponed')}</p> : null}
      {!item.note && item.decisions.length === 0 && item.state !== 'postponed' ? <p className="dis">{t('minutes.nothing')}</p> : null}
      {changes.map((change) => (
        <ChangeBox key={change.id} minutes={minutes} change={change} mayWrite={mayWrite} />
      ))}
      {item.decisions.map((one) => (
        <DecisionText key={one.id} decision={one} today={null} />
      ))}
      {mine.length > 0 ? <ParagraphAnswer minutes={minutes} item={item} mine={mine} /> : null}
    </>
  );
}
