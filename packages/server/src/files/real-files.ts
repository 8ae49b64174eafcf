// The real files of the files lane: what each is, where it comes from, and what must come of it. docs/real-files.md is written from this.

export interface RealFileGroup {
  readonly title: string;
  readonly origin: string;
  readonly licence: string;
  readonly folder: string;
  /** file name → rows read, or the code of the fault that refuses it */
  readonly files: Readonly<Record<string, number | string>>;
  /** what is worth knowing about single files */
  readonly notes?: Readonly<Record<string, string>>;
}

const pollockRows = 83;

export const realFiles: readonly RealFileGroup[] = [
  {
    title: 'csv-spectrum',
    origin: 'github.com/max-mapper/csv-spectrum',
    licence: 'BSD-2-Clause',
    folder: 'malformed/csv-spectrum/csvs',
    files: {
      'comma_in_quotes.csv': 1,
      'empty.csv': 2,
      'empty_crlf.csv': 2,
      'escaped_quotes.csv': 2,
      'json.csv': 1,
      'location_coordinates.csv': 1,
      'newlines.csv': 3,
      'newlines_crlf.csv': 3,
      'quotes_and_newlines.csv': 2,
      'simple.csv': 1,
      'simple_crlf.csv': 1,
      'utf8.csv': 2,
    },
    notes: { 'location_coordinates.csv': 'The replacement characters stand in the file itself.' },
  },
  {
    title: 'Pollock: one table polluted in 26 ways',
    origin: 'github.com/HPI-Information-Systems/Pollock',
    licence: 'not stated',
    folder: 'malformed/pollock/csv',
    files: {
      'file_double_trailing_newline.csv': pollockRows,
      'file_escape_char_0x00.csv': pollockRows,
      'file_escape_char_0x5C.csv': pollockRows,
      'file_field_delimiter_0x20.csv': 'import.delimiter',
      'file_field_delimiter_0x2C_0x20.csv': pollockRows,
      'file_field_delimiter_0x3B.csv': pollockRows,
      'file_field_delimiter_0x9.csv': pollockRows,
      'file_header_multirow_2.csv': pollockRows,
      'file_header_multirow_3.csv': pollockRows,
      'file_header_only.csv': 'import.headerOnly',
      'file_multitable_less.csv': 'import.secondTable',
      'file_multitable_more.csv': 'import.secondTable',
      'file_multitable_same.csv': 165,
      'file_no_header.csv': 'import.noHeader',
      'file_no_payload.csv': 'import.empty',
      'file_no_trailing_newline.csv': pollockRows,
      'file_one_data_row.csv': 1,
      'file_preamble.csv': pollockRows,
      'file_quotation_char_0x27.csv': pollockRows,
      'file_record_delimiter_0xA.csv': pollockRows,
      'file_record_delimiter_0xD.csv': pollockRows,
      'row_extra_quote5_col2.csv': pollockRows,
      'row_field_delimiter_5_0x20.csv': pollockRows,
      'row_less_sep_row5_col2.csv': pollockRows,
      'row_more_sep_row5_col2.csv': pollockRows,
      'source.csv': pollockRows,
    },
    notes: {
      'file_escape_char_0x00.csv':
        'Nothing escapes the quotation marks inside cells: three rows with an inch sign come out shifted and are for the mapping to stop.',
      'file_field_delimiter_0x20.csv': 'Cells separated by blanks cannot be told from blanks inside cells.',
      'file_multitable_same.csv': 'Two tables with the same headings are one table; the repeated headings are counted and left out.',
      'row_field_delimiter_5_0x20.csv':
        'One row is separated by blanks: it comes out with its cells in the wrong columns and is for the mapping to stop.',
      'row_less_sep_row5_col2.csv': 'The row with a missing separator comes out shifted and is for the mapping to stop.',
      'row_more_sep_row5_col2.csv': 'The row with a separator too many keeps its extra cell.',
    },
  },
  {
    title: 'Text: encodings, line ends, ragged rows',
    origin:
      'github.com/mholt/PapaParse (MIT), github.com/tidyverse/readr (MIT), github.com/fivethirtyeight/data (CC BY 4.0), the city of Medellín’s open data',
    licence: 'as stated beside each',
    folder: 'malformed/text',
    files: {
      'biopics_latin1.csv': 'import.encoding',
      'medellin_homicides_semicolon_decimalcomma.csv': 9360,
      'papaparse_long-sample.csv': 'import.noHeader',
      'papaparse_malformed.tsv': 8,
      'papaparse_sample-header.csv': 2,
      'papaparse_utf-8-bom-sample.csv': 1,
      'police_killings_latin1.csv': 467,
      'poll_of_pollsters_CRonly.tsv': 26,
      'readr_enc-iso-8859-1.txt': 1,
      'readr_eol-cr.csv': 3,
    },
    notes: {
      'biopics_latin1.csv': 'Letters were garbled before the file was made (Penélope as CC A9): no encoding gives them back.',
      'medellin_homicides_semicolon_decimalcomma.csv': 'Decimal comma found in longitude and latitude.',
      'papaparse_long-sample.csv': 'No row of headings.',
      'papaparse_malformed.tsv': 'A row with a cell too many keeps it.',
      'police_killings_latin1.csv': 'Not UTF-8; read as Windows-1252. A few names were garbled before the file was made.',
    },
  },
  {
    title: 'Workbooks',
    origin:
      'github.com/mpjashby/crimemappingdata (MIT), github.com/mpjashby/crimemappingbook, github.com/tidyverse/readxl (MIT), github.com/exceljs/exceljs (MIT)',
    licence: 'as stated beside each',
    folder: 'malformed/xlsx',
    files: {
      'aggravated_assaults.xlsx': 8696,
      'cybercrime_messy.xlsx': 57,
      'deaths.xls': 'import.type',
      'exceljs_1904.xlsx': 'import.noHeader',
      'exceljs_chart-sheet.xlsx': 6,
      'exceljs_formulas.xlsx': 'import.noHeader',
      'qld_stalking.xlsx': 7304,
      'readxl_dates-leap-year-1900-xls.xls': 'import.type',
      'readxl_skipping.xls': 'import.type',
      'readxl_unnamed-duplicated-columns.xls': 'import.type',
      'readxl_whitespace-xls.xls': 'import.type',
    },
    notes: {
      'aggravated_assaults.xlsx':
        'Three sheets of one city each: the longest is read, the others are named; they are read by naming the sheet.',
      'cybercrime_messy.xlsx':
        'Six sheets with titles and footnotes: the fullest table is read (Table E3), ten notes below it are left out, the other sheets are named.',
      'exceljs_1904.xlsx': 'Dates without headings; read with “no headings”, in the 1904 calendar.',
      'exceljs_formulas.xlsx': 'Formulas without headings; read with “no headings” as their stored values.',
    },
  },
  {
    title: 'Recorded incidents',
    origin:
      'data.police.uk (Northumbria, Nottingham), City of Chicago, City of New York; by way of github.com/TheArchimedean/NorthumbriaPoliceCrimeData, mpjashby/crimedata, RandomFractals/chicago-crimes',
    licence: 'Open Government Licence v3 (data.police.uk); the cities’ open data terms',
    folder: 'points',
    files: {
      'police_uk_northumbria/2020-05-northumbria-outcomes.csv.gz': 4728,
      'police_uk_northumbria/2020-05-northumbria-stop-and-search.csv.gz': 457,
      'police_uk_northumbria/2020-05-northumbria-street.csv.gz': 19344,
      'police_uk_northumbria/2020-06-northumbria-street.csv.gz': 17118,
      'police_uk_northumbria/2020-07-northumbria-street.csv.gz': 14055,
      'police_uk_northumbria/2020-08-northumbria-street.csv.gz': 17819,
      'police_uk_northumbria/2020-09-northumbria-street.csv.gz': 17325,
      'police_uk_northumbria/2020-10-northumbria-street.csv.gz': 18028,
      'police_uk_northumbria/2020-11-northumbria-street.csv.gz': 17061,
      'police_uk_northumbria/2020-12-northumbria-street.csv.gz': 14658,
      'police_uk_northumbria/2021-01-northumbria-street.csv.gz': 14994,
      'police_uk_northumbria/2021-02-northumbria-street.csv.gz': 14476,
      'police_uk_northumbria/2021-03-northumbria-street.csv.gz': 18151,
      'police_uk_northumbria/2021-04-northumbria-street.csv.gz': 17241,
      'nottingham_burglary_2022.csv.gz': 1795,
      'chicago-crimes-2022-slim.csv.gz': 215551,
      'chicago_portal_format_25k.csv.gz': 25000,
      'nyc_vehicle_thefts.csv.gz': 35746,
      'nypd_burglary_from_to.csv': 1233,
    },
  },
  {
    title: 'Swedish open data',
    origin:
      'the Swedish Police’s open API (github.com/dnouri/polisen-se-events-history), github.com/peterdalle/svensktext, Brå’s list of crime codes',
    licence: 'PSI re-use; public domain; free to use',
    folder: 'swedish',
    files: {
      'polisen_events_2023-2024.json.gz': 44692,
      'polisen_events_blekinge_2023-2024.json': 726,
      'brottskoder.csv': 1361,
      'brottskoder_urval.csv': 39,
      'kommuner_befolkning.csv': 290,
      'swedish_admin_areas.csv': 290,
    },
  },
];
