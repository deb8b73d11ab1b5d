/** One article (条) of a convention. */
export interface Article {
  readonly id: string;
  /** Id of its convention; may be left out where a table holds one convention only. */
  readonly convention?: string;
  /** 1-based place in the convention. */
  readonly number: number;
  readonly chapter?: string;
  /** 文明养宠, 电动车, 邻里 … */
  readonly topic?: string;
  readonly text: string;
  /** The same in everyday words. */
  readonly plain?: string;
  readonly sample: boolean;
}
