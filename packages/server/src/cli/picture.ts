// `samsyn picture FILE…`: the whole chain from files to documents, without any server.
import { faultSentence } from '@samsyn/domain';
import { makePictureFromFiles } from '../pictures/make-picture-from-files.ts';
import { readNotices } from './read-notices.ts';
import { type CommandStreams, runPicture } from './run-picture.ts';

const terminal: CommandStreams = { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) };

/** @returns 0 done, 1 wrong use, 2 nothing usable in the input, 3 done but rows were quarantined */
export function pictureCommand(args: readonly string[], streams: CommandStreams = terminal): Promise<number> {
  return runPicture(
    args,
    {
      make: (given, tell) => {
        let told = -1;
        const progress = (share: number, rows: number): void => {
          const tenth = Math.floor(share * 10);
          if (tenth === told) return;
          told = tenth;
          const [reading, unit] = given.lang === 'sv' ? ['läser', 'rader'] : ['reading', 'rows'];
          // a small file is read whole before its first row is counted
          tell(`${reading} … ${tenth * 10} %${rows > 0 ? `, ${rows} ${unit}` : ''}`);
        };
        return makePictureFromFiles(given, new Date(), progress, (read) => {
          for (const notice of readNotices(read, given.lang)) tell(notice);
        });
      },
      html: async (picture, lang) => (await import('../documents/picture-html.ts')).pictureHtml(picture, lang),
      pdf: async (picture, lang) => (await import('../documents/picture-pdf.ts')).picturePdf(picture, lang),
      sentence: faultSentence,
    },
    streams,
  );
}
