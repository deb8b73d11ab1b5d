import {isServer} from 'lit';

import {describe, type Description} from '@linli/model/read/description';
import type {Recognised} from '@linli/model/read/match';
import {readPlain} from '@linli/model/read/plain';
import {captionOf, plainRowsOfList, plainRowsOfTable} from '@linli/model/read/plain-dom';
import {plainRowsOf, recordsOf} from '@linli/model/read/plain-objects';
import type {Read} from '@linli/model/read/table';

import {type LazyParts, lazyParts} from './lazy-parts.ts';
import type {reader} from './whole-reader.ts';

/** The whole reader, which only odd tables need: most are plain, and a few lines read those. */
export const WHOLE: LazyParts<typeof reader> = lazyParts(
  new Map([['reader', () => import('./whole-reader.ts').then((module) => module.reader)]]),
);

// A server draws in one go: it has the reader before it draws.
if (isServer) void WHOLE.load('reader');

/** What was read; `null` where the whole reader is needed and is not here. */
export type ReadSoFar = (Read & {readonly description: Description}) | null;

/** What the whole reader says of data without rows; nothing must load to say that. */
const NO_ROWS: Read = {tables: [], problems: [{code: 'not-rows', severity: 'error', place: {table: ''}, args: {}}]};

const isTable = ({localName}: Element): boolean => localName === 'table';

/** Reads parsed JSON. */
export function readData(data: unknown, definitions: readonly Recognised[]): ReadSoFar {
  const rows = plainRowsOf(data);
  const plain = rows && readPlain('', rows, definitions);
  if (plain) return {...plain, description: describe(data)};
  if (!recordsOf(data)) return {...NO_ROWS, description: describe(data)};
  return WHOLE.get('reader')?.readObjects(data, definitions, '') ?? null;
}

/** Reads one table of the page, or a list whose items fill the column `listAs`. */
function readElement(element: HTMLElement, definitions: readonly Recognised[], listAs: string): Read | null {
  const table = element as HTMLTableElement;
  const rows = isTable(element) ? plainRowsOfTable(table) : plainRowsOfList(element, listAs);
  const plain = rows && readPlain(isTable(element) ? captionOf(table) : '', rows, definitions);
  const whole = plain ? undefined : WHOLE.get('reader');
  if (!whole) return plain;
  const matrix = isTable(element) ? whole.matrixOfTable(table, '') : whole.matrixOfList(element, listAs);
  return whole.readMatrix(matrix, definitions);
}

/** Reads tables and lists of the page; the first table's caption is the title. */
export function readElements(
  elements: readonly HTMLElement[],
  definitions: readonly Recognised[],
  listAs: string,
): ReadSoFar {
  const reads = elements.map((element) => readElement(element, definitions, listAs));
  if (!reads.every((read): read is Read => read !== null)) return null;
  const [first] = elements;
  const title = first && isTable(first) ? (first as HTMLTableElement).caption?.textContent?.trim() : '';
  return {
    tables: reads.flatMap(({tables}) => tables),
    problems: reads.flatMap(({problems}) => problems),
    description: title ? {title} : {},
  };
}

/** Lit waits for a promise of `scheduleUpdate`: so a host needs to know nothing of readers that are on their way. */
export function beforeUpdates(host: object, coming: () => Promise<unknown> | undefined): void {
  const element = host as {scheduleUpdate(): unknown};
  const schedule = element.scheduleUpdate.bind(element);
  element.scheduleUpdate = () => coming()?.then(schedule) ?? schedule();
}
