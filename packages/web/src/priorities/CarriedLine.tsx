// Which decision of the council a choice rests on, with the way to the minutes; or that there is none.
import type { CarriedBy } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';

export function CarriedLine({ decision }: { readonly decision: CarriedBy }) {
  const { t, date } = useWords();
  if (!decision) return <span>{t('priority.carried.none')}</span>;
  const { seen } = decision;
  if (!seen) return <span>{t('priority.carried.unseen')}</span>;
  const { meetingId, itemId, body, paragraph, year, decidedOn } = seen;
  return (
    <span>
      {t('priority.carried.by')}{' '}
      <Link to="/radet/mote/$id" params={{ id: meetingId }} search={itemId ? { punkt: itemId } : {}}>
        {paragraph === null
          ? t('priority.carried.plain', { body, day: date(decidedOn) })
          : t('priority.carried.paragraph', { body, paragraph: `${paragraph}/${year}`, day: date(decidedOn) })}
      </Link>
    </span>
  );
}
