import {inflate} from './inflate.ts';

/** Parts of a workbook's archive at most. */
export const MAX_ENTRIES = 200;
/** Bytes of XML after inflating at most, all parts together. */
export const MAX_INFLATED = 20 * 1024 * 1024;
/** Inflated to packed size at most, all parts together. */
export const MAX_RATIO = 100;

/** Why an archive is not opened. */
export type ZipFault = 'broken' | 'too-many-entries' | 'inflates-too-much' | 'encrypted';

/** The text parts of an archive by their path. `read` inflates one, null where there is none. */
export interface Zip {
  readonly names: ReadonlySet<string>;
  readonly read: (name: string) => Uint8Array | ZipFault | null;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  readonly encrypted: boolean;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
/** Small archives may pack well: a ratio says nothing about them. */
const RATIO_FROM = 1024 * 1024;

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

function entryAt(view: DataView, at: number): {entry: Entry; next: number} | null {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) return null;
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (at + 46 + nameLength > view.byteLength) return null;
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
  const entry: Entry = {
    name: name.replace(/\\/g, '/').replace(/^\//, ''),
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
  };
  return {entry, next};
}

function readDirectory(view: DataView): Entry[] | ZipFault {
  const end = findEnd(view);
  if (end < 0) return 'broken';
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) return 'too-many-entries';
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const found = entryAt(view, at);
    if (found === null) return 'broken';
    entries.push(found.entry);
    at = found.next;
  }
  return entries;
}

function isText({name}: Entry): boolean {
  return /\.(xml|rels)$/i.test(name);
}

/** Pictures are never inflated, so only the XML counts. */
function faultOf(entries: readonly Entry[]): ZipFault | null {
  const texts = entries.filter(isText);
  if (texts.some((entry) => entry.encrypted)) return 'encrypted';
  const size = texts.reduce((sum, entry) => sum + entry.size, 0);
  const packed = texts.reduce((sum, entry) => sum + entry.packed, 0);
  if (size > MAX_INFLATED || (size > RATIO_FROM && size > packed * MAX_RATIO)) return 'inflates-too-much';
  return null;
}

function dataOf(bytes: Uint8Array, view: DataView, {offset, packed}: Entry): Uint8Array | null {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed <= bytes.length ? bytes.subarray(start, start + packed) : null;
}

/**
 * Opens a zip archive. Its limits are checked on what the directory declares before anything is inflated, and again on what
 * really comes out. Archives over 4 GB (Zip64) and packings other than stored and deflate count as broken.
 */
export function openZip(bytes: Uint8Array): Zip | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = bytes.length < END_LENGTH ? 'broken' : readDirectory(view);
  if (typeof entries === 'string') return entries;
  const fault = faultOf(entries);
  if (fault !== null) return fault;
  const texts = new Map(entries.filter(isText).map((entry) => [entry.name, entry]));
  let left = MAX_INFLATED;
  const read = (name: string): Uint8Array | ZipFault | null => {
    const entry = texts.get(name);
    if (entry === undefined) return null;
    const data = dataOf(bytes, view, entry);
    if (data === null || (entry.method !== 0 && entry.method !== 8)) return 'broken';
    const inflated = entry.method === 0 ? data : inflate(data, left);
    if (inflated === 'too-much') return 'inflates-too-much';
    if (inflated === null) return 'broken';
    left -= inflated.length;
    return inflated;
  };
  return {names: new Set(entries.map((entry) => entry.name)), read};
}
