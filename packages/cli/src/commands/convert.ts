import {resolve} from 'node:path';

import type {Checked} from '../check-file.ts';
import {checkFile} from '../check-file.ts';
import type {Call, Command} from '../command.ts';
import {crsOption, kindOption} from '../command.ts';
import {picturesWithGps, wallFiles, wishesOf} from '../convert-wall.ts';
import {shapesIn} from '../convert-shapes.ts';
import {linesOf, mapJson, type Shapes, tableCsv, tableJson} from '../convert-table.ts';
import {exitCodeOf} from '../exit-code.ts';
import type {Input} from '../input.ts';
import {findInputs, stemOf, within} from '../input.ts';
import {startProgress} from '../progress.ts';
import {Refusal} from '../refusal.ts';
import {countOf, reportText} from '../report.ts';
import {paintOf, plain} from '../terminal.ts';
import type {Words} from '../words.ts';
import type {Output} from '../write-file.ts';
import {fileName, makeFolder, writeAll} from '../write-file.ts';

interface Converted {
  readonly outputs: readonly Output[];
  readonly neutralised: number;
}

/** Names for the tables of one file: the file's own where there is one table, else with the sheet's or caption's. */
function namesOf({file, tables}: Checked): readonly string[] {
  const stem = fileName(stemOf(file));
  const names = tables.map(({table}) =>
    tables.length === 1 ? stem : fileName(`${stem}-${table.sheet ?? table.name}`),
  );
  return names.map((name, at) => {
    const nth = names.slice(0, at).filter((other) => other === name).length;
    return nth === 0 ? name : `${name}-${nth + 1}`;
  });
}

/** The files of walls: only wishes, and none with a picture that says where it was taken. */
function convertWalls(checked: Checked, folder: string, {words, io}: Call): Converted {
  const names = namesOf(checked);
  const outputs = checked.tables.flatMap((table, at) => {
    if (table.kind !== 'wish') throw new Refusal(words.wallNeedsWishes, 'convert');
    const wishes = wishesOf(table);
    const withGps = picturesWithGps(wishes, resolve(io.cwd, checked.file));
    if (withGps.length > 0) throw new Refusal(words.pictureGps(withGps.length), 'convert');
    const files = Array.from(wallFiles(table, names[at]!));
    return files.map(([name, content]) => ({
      shown: within(folder, name),
      content,
      what: words.rows(
        /\.txt$/.test(name) || name === `${names[at]!}.json` ? wishes.length : JSON.parse(content).length,
      ),
    }));
  });
  return {outputs, neutralised: 0};
}

function convertOne(checked: Checked, folder: string, words: Words, merged: Shapes): Converted {
  const {map, tables, description, file} = checked;
  if (map?.crs === 'picture') throw new Refusal(words.pictureMap, 'convert');
  const shapes =
    map === undefined
      ? []
      : [
          {
            shown: within(folder, `${fileName(stemOf(file))}.geojson`),
            content: mapJson(map),
            what: words.features(map.features.length),
          },
        ];
  const names = namesOf(checked);
  const written = tables.map((table, at) => {
    const lines = linesOf(table, merged);
    const {text, neutralised} = tableCsv(lines);
    const what = words.rows(lines.rows.length);
    const path = within(folder, names[at]!);
    const json = {shown: `${path}.json`, content: tableJson(lines, table, description), what};
    return {neutralised, outputs: [json, {shown: `${path}.csv`, content: text, what}]};
  });
  const neutralised = written.reduce((sum, each) => sum + each.neutralised, 0);
  return {outputs: [...shapes, ...written.flatMap(({outputs}) => outputs)], neutralised};
}

function checkAll(call: Call, inputs: readonly Input[]): readonly Checked[] {
  const options = {kind: kindOption(call, 'convert'), crs: crsOption(call, 'convert')};
  const progress = startProgress(call.io, inputs.length);
  try {
    return inputs.map((input) => {
      progress.step(input.shown);
      return checkFile(input, options, call.words, progress.tell);
    });
  } finally {
    progress.end();
  }
}

/** Two files must not become one: which path comes twice. */
function refuseTwice(outputs: readonly Output[], words: Words): void {
  const paths = outputs.map(({shown}) => shown);
  const twice = paths.find((path, at) => paths.indexOf(path) !== at);
  if (twice !== undefined) throw new Refusal(words.exists(plain(twice)), 'convert');
}

function write(checked: readonly Checked[], folder: string, call: Call): number {
  const {io, words, values} = call;
  const isWall = values['wall'] === true;
  const merged = values['shapes'] === true ? shapesIn(checked, words) : new Map<string, string>();
  const converted = checked.map((each) =>
    isWall ? convertWalls(each, folder, call) : convertOne(each, folder, words, merged),
  );
  const outputs = converted.flatMap((each) => each.outputs);
  if (outputs.length === 0) throw new Refusal(words.nothingToConvert, 'convert');
  refuseTwice(outputs, words);
  makeFolder(folder, io.cwd, words);
  writeAll(outputs, io.cwd, values['overwrite'] === true, words);
  for (const {shown, what} of outputs) io.out(`${words.wrote(plain(shown), what)}\n`);
  const neutralised = converted.reduce((sum, each) => sum + each.neutralised, 0);
  if (neutralised > 0) io.err(`${words.neutralised(neutralised)}\n`);
  return 0;
}

/** `linli convert`: tables to JSON and CSV, maps to GeoJSON; writes nothing where anything is an error. */
export const convert: Command = {
  options: {
    kind: {type: 'string'},
    crs: {type: 'string'},
    wall: {type: 'boolean'},
    shapes: {type: 'boolean'},
    overwrite: {type: 'boolean'},
  },
  async run(call) {
    const {io, words, paths} = call;
    const folder = paths[paths.length - 1];
    if (folder === undefined || paths.length < 2) throw new Refusal(words.needsOutFolder, 'convert');
    const inputs = findInputs(paths.slice(0, -1), io.cwd, words).filter(({type}) => type === 'file');
    const checked = checkAll(call, inputs);
    const {error, warning} = countOf(checked);
    if (error + warning > 0) io.err(reportText(checked, words, paintOf(io)));
    if (error === 0) return write(checked, folder, call);
    io.err(`${words.notWritten}\n`);
    return exitCodeOf(checked);
  },
};
