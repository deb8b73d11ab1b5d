import {help, helpOf} from './help.en.ts';
import type {Words} from './words.ts';

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What the command says in English. */
export const words: Words = {
  locale: 'en',
  help,
  helpOf,
  severity: {error: 'error', warning: 'warning', notice: 'notice'},
  seeHelp: (command) => `For usage: ${command} --help`,
  unknownCommand: (name) => `There is no command “${name}”; there are check, template, convert, mask and snippet.`,
  unknownOption: (option) => `Unknown option ${option}.`,
  optionNeedsValue: (option) => `Option ${option} needs a value.`,
  optionTakesNoValue: (option) => `Option ${option} takes no value.`,
  unknownLanguage: '--lang is zh or en.',
  internal:
    'Something failed inside the program. Please tell the maintainers the command and these lines (they hold no cell):',
  unreadable: {
    missing: (path) => `Cannot find ${path}: check the name and the folder.`,
    denied: (path) => `No permission to read ${path}: check the file’s permissions.`,
    'not-a-file': (path) => `${path} is not a regular file and cannot be read.`,
    'no-tables': (path) =>
      `The folder ${path} holds neither community.yaml nor a table that can be read (xlsx, csv, tsv, html, json, yaml, geojson).`,
    'too-big': (path) => `${path} is over 64 MB and was not read: split it.`,
    other: (path) => `Cannot read ${path}: check the disk and the network.`,
  },
  noPath: 'Say which file or folder to read.',
  tableIs: (kind, _name, rows) => `${kind} table, ${plural(rows, 'row')}`,
  mapIs: (features) => `map, ${plural(features, 'shape')}`,
  alike: (left) => `${left} more of the same (--json lists them all)`,
  counts: (errors, warnings, notices, files) =>
    `${plural(files, 'file')} checked: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(notices, 'notice')}`,
  unknownKind: (known) => `--kind does not name a table; it can be: ${known}.`,
  exists: (path) => `${path} exists and was not overwritten; add --overwrite to do so.`,
  cannotWrite: (path) => `Cannot write ${path}: check that the folder exists and may be written to.`,
  wrote: (path, what) => `Wrote ${path} (${what})`,
  rows: (count) => plural(count, 'row'),
  features: (count) => plural(count, 'shape'),
  templateHint: (path) => `When it is filled in: linli check ${path}`,
  needsOutFolder: 'Say which files to convert, and the output folder last: linli convert wishes.xlsx out/.',
  outIsFile: (path) => `${path} is a file, not a folder: name another output folder.`,
  notWritten: 'There are errors, so nothing was written: correct them and convert again.',
  nothingToConvert: 'There is no table to convert.',
  unknownCrs: (known) => `--crs is one of: ${known}.`,
  shapesNeedPoints:
    '--shapes needs a table of grids, and one of places with grid, longitude and latitude (three spots or more).',
  wallNeedsWishes: '--wall is for tables of wishes; convert other tables without it.',
  pictureGps: (count) => `the pictures of ${count} rows hold where they were taken: take that out first.`,
  pictureMap: 'Picture coordinates have no longitude and latitude and cannot become WGS84: use a map that has them.',
  neutralised: (count) =>
    `${plural(count, 'cell')} beginning with = + - @ or the like got a leading apostrophe in CSV, so that no program takes them for formulas.`,
  needsText: 'Name a text file, or pipe the text in: linli mask draft.txt.',
  notText: (path) => `${path} is not a text file; check tables with linli check.`,
  masked: (count) =>
    `${plural(count, 'stretch').replace('stretchs', 'stretches')} masked; the original still has to be corrected:`,
  nothingToMask: 'No personal data found.',
  oneFile: 'Name exactly one table file.',
  unknownSnippetKind: (known) => `--kind names no widget; it can be: ${known}.`,
  unknownRung: '--rung is A, B, C, D or E.',
  needsHref: 'Rung C is a link: give the address of the JSON with --href (https or relative).',
  noSuchSheet: (known) => `There is no such sheet; there are: ${known}.`,
  firstOfMany: (name, known) =>
    `There are several tables; the first, “${name}”, was used. Choose with --sheet: ${known}.`,
  noTable: 'There is no table in it.',
  noSource: 'No source is named: add --source and --as-of before publishing.',
};
