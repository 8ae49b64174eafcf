// What the page of causes opens with: which side explains most, how much is tested, and whether the measurement has been asked about.
import { type CauseMap, causeSides } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

export function useCausesFinding({ causes }: CauseMap): { finding: string; lead: string; strip: string | null } {
  const { t } = useWords();
  const many = (state: string) => causes.filter((cause) => cause.state === state).length;
  const supported = causes.filter((cause) => cause.state === 'supported');
  const bySide = causeSides
    .map((side) => ({ side, own: supported.filter((cause) => cause.side === side) }))
    .sort((a, b) => b.own.length - a.own.length);
  const [most, next] = bySide;
  const first = most?.own[0];
  const lower = (text: string) => text.charAt(0).toLocaleLowerCase('sv') + text.slice(1).replace(/[.!]$/, '');
  const finding =
    causes.length === 0
      ? t('cause.finding.none')
      : supported.length === 0
        ? t('cause.finding.untested', { n: causes.length })
        : most && first && most.own.length > (next?.own.length ?? 0)
          ? t('cause.finding.side', { side: t(`cause.side.${most.side}`), statement: lower(first.statement) })
          : t('cause.finding.even', { n: supported.length, all: causes.length });
  const measurement = causes.filter((cause) => cause.side === 'measurement');
  const open = measurement.find((cause) => cause.state === 'untested');
  const strip =
    causes.length === 0 || (measurement.length > 0 && !open)
      ? null
      : open
        ? t('cause.measurement.open', { n: open.number, statement: lower(open.statement) })
        : t('cause.measurement.none');
  const lead = t('cause.lead', { supported: supported.length, untested: many('untested'), refuted: many('refuted') });
  return { finding, lead, strip };
}
