// `samsyn picture` from arguments to exit code: reads, makes, writes, and says in a sentence what went wrong.
import { Fault, type Lang, type Picture, UnknownTable } from '@samsyn/domain';
import { Misuse } from './misuse.ts';
import { langOf, type PictureArguments, pictureArguments, pictureHelp } from './picture-arguments.ts';
import { pictureSummary } from './picture-summary.ts';
import { writeOutputs } from './write-outputs.ts';

export interface PictureMakers {
  /** the whole picture, public when asked for; `tell` reports how far it has come */
  readonly make: (args: PictureArguments, tell: (step: string) => void) => Promise<Picture>;
  readonly html: (picture: Picture, lang: Lang) => Promise<string>;
  readonly pdf: (picture: Picture, lang: Lang) => Promise<Uint8Array>;
  readonly sentence: (fault: Fault, lang: Lang) => { readonly what: string; readonly do: string };
}

export interface CommandStreams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const exitCodes = { done: 0, misuse: 1, nothingUsable: 2, quarantined: 3 } as const;

/** Faults about how the command was used; all others are about what the files hold. */
const misuseFaults = new Set([
  ...['picture.followUnknown', 'picture.followLate', 'picture.followUnreadable', 'cli.cannotWrite'],
  ...['import.mapping', 'import.encodingName', 'cli.usage'],
]);

/** @returns 0 done, 1 wrong use, 2 nothing usable in the input, 3 done but rows were quarantined */
export async function runPicture(args: readonly string[], makers: PictureMakers, streams: CommandStreams): Promise<number> {
  const lang = langOf(args);
  try {
    const given = pictureArguments(args);
    if (given.help) {
      streams.out(pictureHelp[lang]);
      return exitCodes.done;
    }
    const picture = await makers.make(given, (step) => streams.err(`${step}\n`));
    const json = () => `${JSON.stringify(picture, null, 2)}\n`;
    const outputs: { path: string; content: string | Uint8Array }[] = [];
    for (const { path, format } of given.out) {
      const content = format === 'json' ? json() : format === 'html' ? await makers.html(picture, lang) : await makers.pdf(picture, lang);
      outputs.push({ path, content });
    }
    await writeOutputs(outputs);
    if (given.json) streams.out(json());
    else if (given.out.length === 0) streams.out(pictureSummary(picture, lang));
    for (const { path } of given.out) streams.err(lang === 'sv' ? `Skrev ${path}\n` : `Wrote ${path}\n`);
    const { quarantined, accepted, alreadyKnown } = picture.rows;
    if (accepted + alreadyKnown === 0) return exitCodes.nothingUsable;
    if (quarantined === 0) return exitCodes.done;
    streams.err(
      lang === 'sv'
        ? `${quarantined} ${quarantined === 1 ? 'rad' : 'rader'} i karantän; orsakerna står i JSON under quarantine.\n`
        : `${quarantined} ${quarantined === 1 ? 'row' : 'rows'} in quarantine; the reasons stand in the JSON under quarantine.\n`,
    );
    return exitCodes.quarantined;
  } catch (error) {
    if (error instanceof Misuse) {
      streams.err(`${error.sentences[lang]}\n`);
      return exitCodes.misuse;
    }
    if (error instanceof Fault) {
      const said = makers.sentence(error, lang);
      streams.err(`${said.what} ${said.do}\n`);
      // The proposal goes where it can be sent to a file, unless the caller expects a picture there.
      if (error instanceof UnknownTable)
        (args.includes('--json') ? streams.err : streams.out)(`${JSON.stringify(error.mapping, null, 2)}\n`);
      return misuseFaults.has(error.code) ? exitCodes.misuse : exitCodes.nothingUsable;
    }
    throw error;
  }
}
