import type {Quantity} from '../quantity/quantity.ts';

/** One person or post that serves a grid. Public contacts only. */
export interface GridWorker {
  /** 网格长, 网格员, 信息员 … */
  readonly role: string;
  /** A post or a masked name; absent when only the role is public. */
  readonly name?: string;
  readonly phone?: string;
}

/** A grid (网格): the smallest area that one grid leader answers for. */
export interface Grid {
  readonly id: string;
  readonly name: string;
  /** The community it belongs to, by name as shown. */
  readonly community: string;
  /** Id of the grid that holds it, for buildings below a grid. */
  readonly parent?: string;
  readonly households: Quantity | null;
  readonly population: Quantity | null;
  readonly leader?: GridWorker;
  readonly workers: readonly GridWorker[];
  /** The four bounds in words (四至). */
  readonly bounds?: string;
  /** Place in a hand-arranged schematic, 1-based; absent when the layout decides. */
  readonly at?: {readonly row: number; readonly column: number};
  readonly note?: string;
  /** Invented for illustration: shown as 示例数据. */
  readonly sample: boolean;
}
