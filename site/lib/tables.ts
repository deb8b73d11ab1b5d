import {join} from 'node:path';

import {readTables, type Tables} from '@linli/model/community';

import {contentFolder} from './communities.ts';
import {readFolder} from './content.ts';

const read = new Map<string, Tables>();

/** The tables of one community as its folder holds them; read once. */
export function tablesOf(id: string): Tables {
  const known = read.get(id) ?? readTables(readFolder(join(contentFolder, 'communities', id)));
  read.set(id, known);
  return known;
}
