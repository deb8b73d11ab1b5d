import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {parseAst, type Plugin} from 'vite';

import {edited, type Edit, isNode, type Node} from './slim.ts';

// A file in UTF-8 spends three bytes on a Chinese character, and what packs files for the way knows nothing of Chinese. The
// patterns of the privacy gate are mostly Chinese: with two letters a character they are a tenth smaller to download.

const GB_2312 = new TextDecoder('gbk');
const FIRST_ROW = 0xb0;
const FIRST_CELL = 0xa1;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const HAN = /[\u4e00-\u9fff]/;

/** A letter for the row of GB 2312 and a printable character for the cell in it; rarer characters than these stay as they are. */
const PAIRS = new Map(
  Array.from(LETTERS, (letter, row) =>
    Array.from({length: 94}, (_, cell): [string, string] => [
      GB_2312.decode(Uint8Array.of(FIRST_ROW + row, FIRST_CELL + cell)),
      letter + String.fromCharCode(0x21 + cell),
    ]),
  ).flat(),
);

/** A text with its Chinese in pairs, and `~` before what is not: letters, and `~` itself. What a backslash escapes is not touched. */
export const packHan = (text: string): string =>
  text.replace(/\\[^]|[A-Za-z~]|[\u4e00-\u9fff]/g, (found) =>
    /^[A-Za-z~]/.test(found) ? `~${found}` : (PAIRS.get(found) ?? found),
  );

/** The reverse of `packHan` and `packList`: the code that a browser runs. It decodes whole runs, since a call a character takes long. */
export const UNPACKER = `const decoder = new TextDecoder('gbk');
export const han = (packed) => packed.replace(/\\\\[^]|~.|(?:[A-Za-z].)+/g, (all) => /^[A-Za-z]/.test(all)
  ? decoder.decode(Uint8Array.from(all, (letter, at) => letter.charCodeAt() + (at % 2 ? 128 : letter > 'Z' ? 105 : 111)))
  : all.replace(/^~/, ''));
export const pattern = (packed, flags) => RegExp(han(packed), flags);
export const list = (packed, kind) => {
  let place = 0;
  const codes = [];
  for (const gap of packed) {
    place += gap.charCodeAt() - 40;
    if (gap === '~') continue;
    if (kind) codes.push(176 + place / 94, 161 + place % 94);
    else codes.push(19968 + place);
    place++;
  }
  return kind ? decoder.decode(Uint8Array.from(codes)) : String.fromCharCode(...codes);
};`;

const GB_ORDER = new Map(
  Array.from({length: 72 * 94}, (_, at) => [
    GB_2312.decode(Uint8Array.of(FIRST_ROW + at / 94, FIRST_CELL + (at % 94))),
    at,
  ]),
);
const ORDERS = [(char: string) => char.charCodeAt(0) - 0x4e00, (char: string) => GB_ORDER.get(char) ?? NaN] as const;
/** Shorter lists are no smaller for it. */
const A_LIST = 40;
const FAR = 86;

/**
 * A list of characters in the order of their code points (0) or of GB 2312 (1), each as the number of those left out before
 * it: from `(`, with `~` for 86 more. Null for any other text.
 */
export function packList(text: string): readonly [string, number] | null {
  if (text.length < A_LIST || !/^[\u4e00-\u9fff]*$/.test(text)) return null;
  for (const [kind, place] of ORDERS.entries()) {
    const gaps = Array.from(text, (char, at) => place(char) - (at === 0 ? 0 : place(text.charAt(at - 1)) + 1));
    if (!gaps.every((gap) => gap >= 0)) continue;
    return [gaps.map((gap) => '~'.repeat(gap / FAR) + String.fromCharCode(40 + (gap % FAR))).join(''), kind];
  }
  return null;
}

const UNPACKER_ID = '\0linli-han.js';
const PURE = '/* @__PURE__ */';

const packedJson = (text: string): string => JSON.stringify(packHan(text));

function call(text: string): string {
  const list = packList(text);
  if (list) return `${PURE} list(${JSON.stringify(list[0])}, ${list[1]})`;
  return HAN.test(text) ? `${PURE} han(${packedJson(text)})` : JSON.stringify(text);
}

function packedTemplate(node: Node, code: string): string {
  const quasis = node['quasis'] as readonly {value: {cooked: string}}[];
  const expressions = node['expressions'] as readonly Node[];
  const between = expressions.map(({start, end}) => ` + (${code.slice(start, end)}) + `);
  return `(${quasis.map(({value}, at) => call(value.cooked) + (between[at] ?? '')).join('')})`;
}

function packed(node: Node, code: string): string | null {
  if (node.type === 'TemplateLiteral') return packedTemplate(node, code);
  if (node.type !== 'Literal') return null;
  const regex = node['regex'] as {pattern: string; flags: string} | null | undefined;
  if (regex) return `${PURE} pattern(${packedJson(regex.pattern)}${regex.flags && `, '${regex.flags}'`})`;
  return typeof node['value'] === 'string' ? call(node['value']) : null;
}

/** Only what is evaluated once, as a module loads: in a function each call would unpack it again. */
function editsOf(node: Node, code: string): Edit[] {
  const {type, start, end} = node;
  if (/Function|Import|Export(?:All|Named)|Tagged/.test(type) && !('declaration' in node)) return [];
  if (!HAN.test(code.slice(start, end))) return [];
  const text = packed(node, code);
  if (text !== null) return [{start, end, text}];
  const children = Object.values(node).flat().filter(isNode);
  return children.flatMap((child) => editsOf(child, code));
}

/** A module with the Chinese of its constants packed; itself if there is none. `unpacker` is where `UNPACKER` is found. */
export function packModule(code: string, unpacker = UNPACKER_ID): string {
  const edits = editsOf(parseAst(code) as unknown as Node, code);
  return edits.length === 0 ? code : `import {han, list, pattern} from '${unpacker}';\n${edited(code, edits)}`;
}

/** Packs the modules of a folder where they stand, so that a bundle made from the package is as small as our own files. */
export function packFolder(folder: string): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    const path = join(folder, file);
    writeFileSync(path, packModule(readFileSync(path, 'utf8'), './unpack.js'));
  }
  writeFileSync(join(folder, 'unpack.js'), `${UNPACKER}\n`);
}

/** The privacy gate with its patterns packed. */
export const packedGate: Plugin = {
  name: 'linli-packed-gate',
  enforce: 'post',
  resolveId: (name) => (name === UNPACKER_ID ? name : null),
  load: (name) => (name === UNPACKER_ID ? UNPACKER : null),
  transform: (code, id) =>
    /\/packages\/model\/src\/privacy\/.*\.ts$/.test(id) ? {code: packModule(code), map: null} : null,
};
