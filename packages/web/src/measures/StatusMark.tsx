// How a measure or an occasion stands: icon, word and colour, never one of them alone.
import { type ActivityState, followUpWords, type PlanStatus, planStatusWords } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

const paths = {
  tick: 'M3 8.5 6.5 12 13 4.5',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 4.5V8l2.5 1.8',
  ring: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2',
  triangle: 'M8 2.2 14.5 13.5H1.5ZM8 6.5v3.2M8 11.6v.1',
  octagon: 'M5.2 1.8h5.6l3.4 3.4v5.6l-3.4 3.4H5.2L1.8 10.8V5.2ZM8 4.8v3.8M8 11v.1',
  cross: 'M4 4l8 8M12 4l-8 8',
  dash: 'M3 8h10',
} as const;
type Shape = keyof typeof paths | 'half' | 'dashed';

export function Mark({ shape }: { readonly shape: Shape }) {
  return (
    <svg className="ico" viewBox="0 0 16 16" aria-hidden="true">
      {shape === 'half' ? (
        <>
          <path d={paths.ring} />
          <path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" />
        </>
      ) : shape === 'dashed' ? (
        <path d={paths.ring} strokeDasharray="2.6 2.1" />
      ) : (
        <path d={paths[shape]} {...(shape === 'tick' ? { strokeWidth: 2 } : {})} />
      )}
    </svg>
  );
}

const ofStatus: Readonly<Record<PlanStatus, readonly [Shape, string]>> = {
  late: ['clock', 'v-warn'],
  partly: ['half', 'v-half'],
  onPlan: ['tick', 'v-ok'],
  planned: ['dashed', 'v-flat'],
  done: ['tick', 'v-ok'],
  stopped: ['octagon', 'v-fault'],
};

export function StatusMark({ status }: { readonly status: PlanStatus }) {
  const { lang } = useWords();
  const [shape, look] = ofStatus[status];
  return (
    <span className={`v ${look}`}>
      <Mark shape={shape} />
      <span>{planStatusWords[status][lang]}</span>
    </span>
  );
}

const ofColour = { green: ['tick', 'v-ok'], yellow: ['triangle', 'v-warn'], red: ['octagon', 'v-fault'] } as const;

export function FollowUpMark({ colour }: { readonly colour: keyof typeof ofColour }) {
  const { lang } = useWords();
  const [shape, look] = ofColour[colour];
  return (
    <span className={`v ${look}`}>
      <Mark shape={shape} />
      <span>{followUpWords[colour][lang]}</span>
    </span>
  );
}

const ofActivity: Readonly<Record<ActivityState | 'late', readonly [Shape, string]>> = {
  planned: ['dashed', 'v-flat'],
  late: ['clock', 'v-warn'],
  done: ['tick', 'v-ok'],
  missed: ['cross', 'v-warn'],
  cancelled: ['dash', 'v-flat'],
};

export function ActivityMark({ state }: { readonly state: ActivityState | 'late' }) {
  const { t } = useWords();
  const [shape, look] = ofActivity[state];
  return (
    <span className={`v ${look}`}>
      <Mark shape={shape} />
      <span>{t(`measures.activity.${state}`)}</span>
    </span>
  );
}
