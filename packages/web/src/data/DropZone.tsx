// Where files are let go: by hand, or by the button for those who do not drag. One opens its delivery; several are told one by one, and one that
// is refused stops no other.
import type { ImportSummary } from '@samsyn/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import { importsQuery } from '../api/delivery-queries.ts';
import { upload } from '../api/upload.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import { type ShownState, shownState, stateMarks } from './delivery-state.ts';
import { filesIn } from './dropped-files.ts';

interface Sending {
  readonly key: number;
  readonly name: string;
  /** 0–1; null = waiting its turn */
  readonly sent: number | null;
  readonly row?: ImportSummary;
  readonly fault?: unknown;
}

export function DropZone() {
  const { t } = useWords();
  const title = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [files, setFiles] = useState<readonly Sending[]>([]);
  const queries = useQueryClient();
  const imports = useQuery({ ...importsQuery, enabled: files.some((file) => file.row !== undefined) });
  const navigate = useNavigate();
  const busy = files.some((file) => file.row === undefined && file.fault === undefined);
  const tell = (key: number, part: Partial<Sending>) =>
    setFiles((before) => before.map((file) => (file.key === key ? { ...file, ...part } : file)));

  async function take(given: readonly File[]): Promise<void> {
    if (given.length === 0 || busy) return;
    setFiles(given.map((file, key) => ({ key, name: file.name, sent: null })));
    for (const [key, file] of given.entries()) {
      tell(key, { sent: 0 });
      try {
        const row = await upload(file, (sent) => tell(key, { sent }));
        tell(key, { row });
        void queries.invalidateQueries({ queryKey: ['imports'] });
        if (given.length === 1) await navigate({ to: '/data/leverans/$id', params: { id: row.id } });
      } catch (fault) {
        tell(key, { fault });
      }
    }
  }

  return (
    <section
      aria-labelledby={title}
      className={`drop${over ? ' is-over' : ''}`}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        // says to the browser that it may be let go here
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      }}
      onDragLeave={(event) => {
        // from one part of the frame to another is not away from it
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(filesIn(event.dataTransfer));
      }}
      onPaste={(event) => void take(filesIn(event.clipboardData))}
    >
      <h2 id={title}>{t('drop.titleMany')}</h2>
      <p className="help">{t('data.drop.help')}</p>
      {busy ? (
        <p className="help">{t('data.stay')}</p>
      ) : (
        <>
          <input
            ref={chooser}
            type="file"
            multiple
            hidden
            onChange={(event) => {
              const chosen = [...(event.target.files ?? [])];
              // empty again, so that the same file can be chosen once more
              event.target.value = '';
              void take(chosen);
            }}
          />
          <button type="button" className="btn btn-1" onClick={() => chooser.current?.click()}>
            {t('drop.choose')}
          </button>
        </>
      )}
      {files.length > 0 ? (
        <ul className="sent" aria-label={t('drop.list')}>
          {files.map((file) => (
            <SentFile key={file.key} file={file} now={stateOf(imports.data?.find((row) => row.id === file.row?.id))} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

const stateOf = (row: ImportSummary | undefined): ShownState => (row ? shownState(row) : 'reading');

/** @param now  what has become of it since it was sent */
function SentFile({ file, now }: { readonly file: Sending; readonly now: ShownState }) {
  const { t, percent } = useWords();
  if (file.fault !== undefined)
    return (
      <li>
        <span className="v v-fault">
          <Icon name="fault" />
          <span>
            {file.name}: {t('drop.refused')}
          </span>
        </span>
        <FaultNote raised={file.fault} />
      </li>
    );
  if (file.row)
    return (
      <li>
        <span className={`v ${stateMarks[now].tone}`}>
          <Icon name={stateMarks[now].icon} />
          <span>
            <Link to="/data/leverans/$id" params={{ id: file.row.id }}>
              {file.name}
            </Link>
            : {t(`data.state.${now}`)}
          </span>
        </span>
      </li>
    );
  if (file.sent === null)
    return (
      <li className="muted">
        {file.name}: {t('drop.waiting')}
      </li>
    );
  return (
    <li>
      <ProgressBar share={file.sent} label={`${file.name}: ${t('drop.sending', { percent: percent(file.sent) })}`} />
    </li>
  );
}
