import {Parser} from 'htmlparser2';

import {readMarker, readSaid} from '@linli/loader/marker';
import {fromClasses, fromMarker} from '@linli/loader/registry';
import type {Rung} from 'linli/embed';

/** What is left of an article after a CMS has had it. */
export interface Survived {
  readonly rungs: readonly Rung[];
  readonly tables: number;
  /** The CMS prints tags as text: readers see `<linli-…>`. */
  readonly printed: boolean;
  /** A marker stands there without a table right behind it. */
  readonly lonely: boolean;
}

type Block = {readonly text: string} | {readonly rung: 'script' | 'tag' | 'link' | 'classed' | 'table'};

const BLOCKS = /^(p|div|li|h[1-6]|td|th|tr|caption|figcaption|section|article|blockquote|br|table)$/;
/** Articles longer than this are not looked through: characters. */
const MOST = 2_000_000;

function blockOf(name: string, {class: classes = '', href, src}: Readonly<Record<string, string>>): Block | null {
  const known = fromClasses(classes.split(/\s+/)) !== null;
  if (name === 'script' && /linli/.test(src ?? '')) return {rung: 'script'};
  if (name.startsWith('linli-')) return {rung: 'tag'};
  if (name === 'a' && known && href !== undefined) return {rung: 'link'};
  if (name === 'table') return {rung: known ? 'classed' : 'table'};
  return null;
}

/** The pieces that matter, in order; text inside tables and scripts is left out. */
function blocksOf(html: string): readonly Block[] {
  const blocks: Block[] = [];
  let text = '';
  let silent = 0;
  const flush = (): void => {
    if (text.trim() !== '') blocks.push({text: text.trim()});
    text = '';
  };
  const mute = (name: string): boolean => name === 'table' || name === 'script' || name === 'style';
  const parser = new Parser({
    onopentag(name, attributes) {
      const block = blockOf(name, attributes);
      if (block !== null || BLOCKS.test(name)) flush();
      if (block !== null) blocks.push(block);
      if (mute(name)) silent += 1;
    },
    ontext: (data) => void (silent === 0 && (text += data)),
    onclosetag(name) {
      if (mute(name)) silent = Math.max(0, silent - 1);
      if (BLOCKS.test(name)) flush();
    },
  });
  parser.end(html.slice(0, MOST));
  flush();
  return blocks;
}

/** The block that a marker's table must be: what stands behind it, over lines such as 单位：人. */
function behind(blocks: readonly Block[], from: number): Block | undefined {
  return blocks.slice(from + 1).find((block) => !('text' in block) || readSaid(block.text) === null);
}

const isTable = (block: Block | undefined): boolean =>
  block !== undefined && 'rung' in block && (block.rung === 'table' || block.rung === 'classed');

/** Which rungs of the ladder an article still stands on, the highest first. Reads HTML as text; nothing of it is run. */
export function survived(html: string): Survived {
  const blocks = blocksOf(html);
  const has = (rung: string): boolean => blocks.some((block) => 'rung' in block && block.rung === rung);
  const markers = blocks.flatMap((block, at) => {
    const marker = 'text' in block ? readMarker(block.text) : null;
    const name = marker?.off ? undefined : marker?.name;
    return name !== undefined && fromMarker(name) !== null ? [isTable(behind(blocks, at))] : [];
  });
  const tables = blocks.filter(isTable).length;
  const rungs: Rung[] = [];
  if (has('tag') && has('script')) rungs.push('A');
  if (has('tag')) rungs.push('B');
  if (has('link')) rungs.push('C');
  if (has('classed')) rungs.push('D');
  if (markers.includes(true)) rungs.push('E');
  const printed = blocks.some((block) => 'text' in block && /<\/?(linli-|script)/.test(block.text));
  return {rungs, tables, printed, lonely: markers.includes(false)};
}
