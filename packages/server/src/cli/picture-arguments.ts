// The arguments of `samsyn picture`, checked before any file is opened.
import { existsSync, statSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Lang } from '@samsyn/domain';
import type { PictureOrder } from '../pictures/make-picture-from-files.ts';
import { Misuse } from './misuse.ts';

export interface PictureArguments extends PictureOrder {
  readonly lang: Lang;
  readonly out: readonly { readonly path: string; readonly format: 'html' | 'pdf' | 'json' }[];
  readonly json: boolean;
  readonly help: boolean;
}

const formats = { '.html': 'html', '.htm': 'html', '.pdf': 'pdf', '.json': 'json' } as const;
const isFormat = (extension: string): extension is keyof typeof formats => extension in formats;

/** The language of the messages, also when the arguments themselves are wrong. */
export function langOf(args: readonly string[]): Lang {
  const at = args.indexOf('--lang');
  return args[at + 1] === 'en' && at >= 0 ? 'en' : args.includes('--lang=en') ? 'en' : 'sv';
}

/** @throws Misuse with a sentence in both languages */
export function pictureArguments(args: readonly string[]): PictureArguments {
  const { values, positionals } = parse(args);
  const until = values.until ?? null;
  if (until !== null && !isDate(until))
    throw new Misuse(`--until ${until}: datumet ska skrivas ÅÅÅÅ-MM-DD.`, `--until ${until}: write the date as YYYY-MM-DD.`);
  const lang = values.lang ?? 'sv';
  if (lang !== 'sv' && lang !== 'en') throw new Misuse(`--lang ${lang}: välj sv eller en.`, `--lang ${lang}: choose sv or en.`);
  const out = (values.out ?? []).map((path) => {
    const extension = extname(path).toLowerCase();
    if (!isFormat(extension))
      throw new Misuse(
        `--out ${path}: filen ska sluta på .html, .pdf eller .json.`,
        `--out ${path}: the file must end in .html, .pdf or .json.`,
      );
    const folder = dirname(path);
    if (!existsSync(folder) || !statSync(folder).isDirectory())
      throw new Misuse(`--out ${path}: mappen ${folder} finns inte.`, `--out ${path}: there is no folder ${folder}.`);
    if (existsSync(path) && statSync(path).isDirectory())
      throw new Misuse(`--out ${path}: det är en mapp.`, `--out ${path}: that is a folder.`);
    return { path, format: formats[extension] };
  });
  const help = values.help ?? false;
  if (positionals.length === 0 && !help)
    throw new Misuse('Ingen fil angavs. Skriv: samsyn picture FIL…', 'No file was given. Write: samsyn picture FILE…');
  if (!values.areas && (values['area-id'] || values['area-name']))
    throw new Misuse('--area-id och --area-name hör till --areas FIL.', '--area-id and --area-name belong to --areas FILE.');
  return {
    files: positionals,
    profile: values.profile === undefined || values.profile === 'auto' ? null : values.profile,
    encoding: values.encoding ?? null,
    areas: values.areas ?? null,
    areaId: values['area-id'] ?? null,
    areaName: values['area-name'] ?? null,
    population: values.population ?? null,
    until,
    windowMonths: values.window === undefined ? null : windowMonths(values.window),
    follow: values.follow ?? null,
    abnormalYears: (values['abnormal-year'] ?? []).map(abnormalYear),
    public: values.public ?? false,
    name: values.name ?? null,
    lang,
    seed: values.seed === undefined ? 1 : wholeNumber('--seed', values.seed),
    out,
    json: values.json ?? false,
    help,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        profile: { type: 'string' },
        encoding: { type: 'string' },
        areas: { type: 'string' },
        'area-id': { type: 'string' },
        'area-name': { type: 'string' },
        population: { type: 'string' },
        until: { type: 'string' },
        window: { type: 'string' },
        follow: { type: 'string' },
        'abnormal-year': { type: 'string', multiple: true },
        public: { type: 'boolean' },
        name: { type: 'string' },
        lang: { type: 'string' },
        seed: { type: 'string' },
        out: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const option = /'(-[^'\s]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    throw new Misuse(
      `${option} går inte att använda så. Skriv samsyn picture --help för alla val.`,
      `${option} cannot be used like that. Write samsyn picture --help for all options.`,
    );
  }
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

function windowMonths(text: string): number {
  const months = /^(\d{1,3})m?$/.exec(text)?.[1];
  const n = Number(months ?? Number.NaN);
  if (!(n >= 1 && n <= 120))
    throw new Misuse(
      `--window ${text}: skriv antal månader, till exempel 12m.`,
      `--window ${text}: write a number of months, such as 12m.`,
    );
  return n;
}

function abnormalYear(text: string): number {
  if (!/^(19|20)\d\d$/.test(text))
    throw new Misuse(
      `--abnormal-year ${text}: skriv ett årtal, till exempel 2020.`,
      `--abnormal-year ${text}: write a year, such as 2020.`,
    );
  return Number(text);
}

function wholeNumber(option: string, text: string): number {
  const n = Number(text);
  if (!/^\d{1,9}$/.test(text)) throw new Misuse(`${option} ${text}: skriv ett heltal.`, `${option} ${text}: write a whole number.`);
  return n;
}

export const pictureHelp = {
  sv: `samsyn picture FIL…   en gemensam problembild ur en eller flera filer

  --profile NAMN|FIL.json   hur filen ska läsas; auto om inget anges
                            (se-police-extract, se-police-points, bra-sol, police-uk, polisen-events, chicago)
  --encoding NAMN           teckenkodning, när filen inte säger det själv
  --areas FIL               områden som GeoJSON eller GeoPackage (--area-id NYCKEL, --area-name NYCKEL)
  --population FIL          invånare eller annat att räkna per, per område och år
  --until ÅÅÅÅ-MM-DD        räkna till och med den dagen
  --window 12m              hur många månader bilden gäller
  --follow FIL              problem som redan följs, skrivna före periodens slut
  --abnormal-year ÅÅÅÅ      ett ovanligt år som inte ska jämföras med; flera går bra
  --public                  offentlig kopia: inga små tal
  --name TEXT  --lang sv|en  --seed N
  --out bild.html|.pdf|.json  flera går bra        --json  JSON på standard ut

Utgångskod: 0 klart, 1 fel användning, 2 inget användbart i filerna, 3 klart men rader i karantän.
`,
  en: `samsyn picture FILE…   a shared problem picture from one or more files

  --profile NAME|FILE.json  how to read the file; auto unless told
                            (se-police-extract, se-police-points, bra-sol, police-uk, polisen-events, chicago)
  --encoding NAME           text encoding, when the file does not say
  --areas FILE              areas as GeoJSON or GeoPackage (--area-id KEY, --area-name KEY)
  --population FILE         inhabitants or other figures to divide by, per area and year
  --until YYYY-MM-DD        count up to and including that day
  --window 12m              how many months the picture is about
  --follow FILE             problems already followed, written before the window ended
  --abnormal-year YYYY      an unusual year that nothing is to be compared with; may be repeated
  --public                  public copy: no small numbers
  --name TEXT  --lang sv|en  --seed N
  --out picture.html|.pdf|.json  may be repeated        --json  JSON on standard output

Exit code: 0 done, 1 wrong use, 2 nothing usable in the input, 3 done but rows were quarantined.
`,
} as const;
