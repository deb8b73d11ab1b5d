import {existsSync, readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';

import {hasGps, mask} from '@linli/model/privacy';
import type {Wish} from '@linli/model/record/wish';
import {wishRecord} from '@linli/model/record/wish';
import {readRecords} from '@linli/model/record/read-records';
import {shardWishes} from '@linli/model/record/wish-shards';

import type {KindedTable} from './check-table.ts';
import {linesOf} from './convert-table.ts';
import {initialsOf} from '@linli/model/record/pinyin';

/** What a card prints of somebody's own words. */
const PROSE = ['text', 'category', 'audience', 'channel', 'claimant', 'result', 'reason'] as const;

/** The wish as it may be published: residents' names as 王某, with the initials of its text for searching. */
function readied(wish: Wish): Wish {
  const texts = PROSE.flatMap((key) => (wish[key] === undefined ? [] : [[key, mask(wish[key])] as const]));
  return {...wish, ...Object.fromEntries(texts), pinyin: wish.pinyin ?? initialsOf(wish.text)};
}

/** The wishes of a table, as they may be published. */
export const wishesOf = ({table}: KindedTable): readonly Wish[] => readRecords(table, wishRecord).records.map(readied);

/** The files of a wall by name: a manifest, 500 wishes a file, one search file. */
export function wallFiles(kinded: KindedTable, name: string): ReadonlyMap<string, string> {
  const {headings, rows} = linesOf(kinded);
  const id = kinded.table.keys.filter((key) => key !== null).indexOf('id');
  const at = new Map(kinded.table.rows.map(({cells}, row) => [cells['id'], row] as const));
  const rowOf = (wish: Wish): object => {
    const cells = rows[at.get(wish.id) ?? -1] ?? [];
    return Object.fromEntries(
      headings.map((heading, place) => [heading, mask(cells[place] ?? '')]).filter(([, text]) => text !== ''),
    );
  };
  return shardWishes(wishesOf(kinded), name, (first) => (id < 0 ? [] : first.map(rowOf)));
}

/** Pictures beside the table that say where they were taken: the rows' ids. Pictures elsewhere are not looked at. */
export function picturesWithGps(wishes: readonly Wish[], file: string): readonly string[] {
  const isBad = (link: string | undefined): boolean => {
    if (link === undefined || /^[a-z]+:|^\/|^#/i.test(link)) return false;
    const path = resolve(dirname(file), link);
    return existsSync(path) && hasGps(readFileSync(path));
  };
  return wishes.filter(({before, after}) => isBad(before) || isBad(after)).map(({id}) => id);
}
