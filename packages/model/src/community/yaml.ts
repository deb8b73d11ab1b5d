import {LineCounter, isNode, parseDocument} from 'yaml';

import type {Place, Problem} from '../problem/problem.ts';

/** A YAML file as plain data, and the line of each of its values. */
export interface YamlRead {
  readonly data: unknown;
  /** Where the value at a path stands; the nearest value above it where it is missing. */
  readonly at: (path: readonly (string | number)[]) => Place;
  readonly problems: readonly Problem[];
}

const MOST_ALIASES = 50;

/** Reads a YAML file; a mistake in writing becomes one problem with its line, and no data. */
export function readYaml(bytes: Uint8Array, table: string): YamlRead {
  const lines = new LineCounter();
  const text = new TextDecoder().decode(bytes);
  const document = parseDocument(text, {lineCounter: lines, uniqueKeys: true, schema: 'core'});
  const at = (path: readonly (string | number)[]): Place => {
    for (let length = path.length; length >= 0; length--) {
      const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return {table, row: lines.linePos(node.range[0]).line};
    }
    return {table};
  };
  const [error] = document.errors;
  if (error) {
    const {line = 1, col: column = 1} = error.linePos?.[0] ?? {};
    return {
      data: null,
      at,
      problems: [{code: 'not-yaml', severity: 'error', place: {table, row: line}, args: {line, column}}],
    };
  }
  try {
    return {data: document.toJS({maxAliasCount: MOST_ALIASES}), at, problems: []};
  } catch {
    return {data: null, at, problems: [{code: 'too-many-aliases', severity: 'error', place: {table}, args: {}}]};
  }
}
