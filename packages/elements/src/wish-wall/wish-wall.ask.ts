import type {WishSort} from '@linli/model/record/wish-query';

/** How the wishes are shown. */
export const VIEWS = ['wall', 'board', 'list', 'table'] as const;
export type View = (typeof VIEWS)[number];

/** What the reader asked to see. An empty string asks for everything. */
export interface Ask {
  readonly view: View;
  readonly status: string;
  readonly category: string;
  readonly audience: string;
  readonly grid: string;
  readonly year: string;
  readonly query: string;
  readonly late: '' | 'overdue' | 'unanswered';
  readonly sort: WishSort;
  /** 0 for the first. */
  readonly page: number;
}

/** Everything, latest progress first. */
export const ALL: Ask = {
  view: 'wall',
  status: '',
  category: '',
  audience: '',
  grid: '',
  year: '',
  query: '',
  late: '',
  sort: 'progress',
  page: 0,
};

/** What a filter is cleared to: how the wishes are shown and sorted stays. */
export const CLEAR = {status: '', category: '', audience: '', grid: '', year: '', query: '', late: ''} as const;
