import {isNode, LineCounter, parseDocument} from 'yaml';

import type {Place, Problem} from '../problem/problem.ts';
import {emptyFile} from './empty-file.ts';
import type {FileOptions} from './file-options.ts';
import type {Parsed} from './json.ts';
import {MAX_DEPTH} from './limits.ts';
import type {ObjectsRead} from './objects.ts';
import {readObjects} from './objects.ts';

/** Characters of one YAML file: people write them by hand. */
export const MAX_YAML = 2 * 1024 * 1024;
/** Nodes that references may add up to. */
const MAX_ALIASES = 100;
/** Mistakes that are told; the rest mostly follow from them. */
const TOLD = 10;

type YamlError = ReturnType<typeof parseDocument>['errors'][number];

function errorProblem({code, pos}: YamlError, lines: LineCounter, table: string): Problem {
  const {line, col} = lines.linePos(pos[0]);
  const place = {table, row: Math.max(1, line)};
  if (code === 'DUPLICATE_KEY') return {code: 'repeated-key', severity: 'error', place, args: {line: place.row}};
  return {code: 'not-yaml', severity: 'error', place, args: {line: place.row, column: Math.max(1, col)}};
}

/** Levels by indents and brackets, before the parser goes down them one by one. */
function isTooDeep(text: string): boolean {
  let open = 0;
  let dashes = 0;
  for (const letter of text) {
    if (letter === '[' || letter === '{') open += 1;
    else if (letter === ']' || letter === '}') open = Math.max(0, open - 1);
    else if (letter === '\n') dashes = 0;
    else if (letter === '-' || letter === '?') dashes += 1;
    if (open > MAX_DEPTH) return true;
    if (dashes > 20_000) return true;
  }
  return false;
}

function refusal(text: string, table: string): Problem | null {
  const place = {table};
  if (text.length > MAX_YAML) {
    return {code: 'file-too-big', severity: 'error', place, args: {megabytes: MAX_YAML / 1024 / 1024}};
  }
  if (text.trim() === '') return emptyFile(place);
  return isTooDeep(text) ? {code: 'too-deep', severity: 'error', place, args: {limit: MAX_DEPTH}} : null;
}

/** Parsed YAML that knows its lines. */
export interface ParsedYaml extends Parsed {
  /** Where the value at a path stands; the nearest value above it where it is missing. */
  readonly at: (path: readonly (string | number)[]) => Place;
}

function placesIn(document: ReturnType<typeof parseDocument>, lines: LineCounter, table: string): ParsedYaml['at'] {
  return (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return {table, row: lines.linePos(node.range[0]).line};
    }
    return {table};
  };
}

function refused(problems: readonly Problem[], table: string): ParsedYaml {
  return {data: undefined, problems, at: () => ({table})};
}

/** Parses YAML 1.2 (dates and 是/否 stay text); mistakes become problems with their lines, bombs of references are refused. */
export function parseYaml(text: string, name = '表格'): ParsedYaml {
  const refusedFor = refusal(text, name);
  if (refusedFor) return refused([refusedFor], name);
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {lineCounter: lines, prettyErrors: false, logLevel: 'silent', schema: 'core'});
    const problems = document.errors.slice(0, TOLD).map((error) => errorProblem(error, lines, name));
    if (problems.length > 0) return refused(problems, name);
    return {data: document.toJS({maxAliasCount: MAX_ALIASES}), problems: [], at: placesIn(document, lines, name)};
  } catch (error) {
    const place = {table: name};
    const problem: Problem =
      error instanceof ReferenceError
        ? {code: 'too-many-aliases', severity: 'error', place, args: {}}
        : {code: 'too-deep', severity: 'error', place, args: {limit: MAX_DEPTH}};
    return refused([problem], name);
  }
}

/** Reads a table from YAML in any of the forms `readObjects` takes. */
export function readYaml(text: string, {name = '表格', definitions = []}: FileOptions = {}): ObjectsRead {
  const {data, problems} = parseYaml(text, name);
  return problems.length > 0 ? {tables: [], problems, description: {}} : readObjects(data, definitions, name);
}
