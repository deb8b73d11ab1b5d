import type {Problem} from '../problem/problem.ts';
import type {Table} from '../read/table.ts';
import {defineRecord, placeOf} from './build-row.ts';
import {DATE_PARSERS} from './date-parsers.ts';
import {assembleWish, sameText} from './wish-assemble.ts';
import {WISH_COLUMNS} from './wish.columns.ts';

/** Where a wish stands: 征集 审核 公示 认领 办理 已实现 已评 暂缓 转办 撤回. */
export type WishStatus =
  | 'collected'
  | 'reviewed'
  | 'announced'
  | 'claimed'
  | 'in-progress'
  | 'fulfilled'
  | 'rated'
  | 'deferred'
  | 'referred'
  | 'withdrawn';

/** One step of a wish's way with its day (ISO date, or year-month when the day is not known). */
export interface WishStep {
  readonly status: WishStatus;
  readonly date: string;
}

/** A resident's wish (微心愿), an opinion or a vision, and what became of it. */
export interface Wish {
  readonly id: string;
  readonly text: string;
  readonly category?: string;
  /** For whom, as a group: 独居老人, 儿童 … never a person. */
  readonly audience?: string;
  /** 入户, 热线, 心愿墙 … */
  readonly channel?: string;
  /** Id of the grid it lies in. */
  readonly grid?: string;
  readonly status: WishStatus;
  readonly steps: readonly WishStep[];
  /** Unit or role that took it. */
  readonly claimant?: string;
  /** Several may claim parts of one wish: 3 of 5. */
  readonly share?: {readonly claimed: number; readonly of: number};
  /** Day by which it is promised, ISO. */
  readonly due?: string;
  readonly result?: string;
  /** Required for 暂缓, 转办 and 撤回. */
  readonly reason?: string;
  /** 1 to 5, given by the resident. */
  readonly rating?: number;
  /** How many residents gave it; the rating is their mean. */
  readonly raters?: number;
  /** How many residents want the same. */
  readonly support?: number;
  /** Pictures before and after, as links. */
  readonly before?: string;
  readonly after?: string;
  /** Id of the matter, project or article it became. */
  readonly became?: string;
  /** Address of what it became. */
  readonly becameLink?: string;
  /** Initials of the text in pinyin, for searching; `linli convert --wall` writes them. */
  readonly pinyin?: string;
  readonly sample: boolean;
}

/** Rows whose text, punctuation apart, another row already has: 疑似重复. Both stay. */
function doubles(_: readonly Wish[], table: Table): readonly Problem[] {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const {row, cells} of table.rows) {
    const text = sameText(cells['text'] ?? '');
    const firstRow = first.get(text);
    if (text !== '' && firstRow !== undefined) {
      const place = placeOf(table, row, WISH_COLUMNS, 'text');
      problems.push({code: 'looks-repeated', severity: 'warning', place, args: {expected: '心愿', firstRow}});
    } else first.set(text, row);
  }
  return problems;
}

/** How a table of wishes is read. */
export const wishRecord = defineRecord({
  kind: 'wish',
  columns: WISH_COLUMNS,
  parsers: DATE_PARSERS,
  assemble: assembleWish,
  check: doubles,
});
