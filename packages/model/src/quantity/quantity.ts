/** How the official wording bounds the number: 余/多 over · 近 nearly · 约 about · 以上 at-least · 不足/以内 up-to. */
export type Qualifier = 'exact' | 'over' | 'nearly' | 'about' | 'at-least' | 'up-to';

/** A number as an official text writes it. */
export interface Quantity {
  /** `null` means "not reported", which is never 0. */
  readonly value: number | null;
  /** Upper end of a range: 300户-500户 is value 300, upper 500. */
  readonly upper?: number;
  readonly qualifier: Qualifier;
  /** The measure word or unit as written, in simplified script: 个 人 名 人次 户 件 万元 % 个百分点 …; empty when none was written. */
  readonly unit: string;
  /** The official wording, kept because formatting prefers it in its own script. */
  readonly text?: string;
}

/** How a figure moved against its base. 百分点 is a difference of shares, `%` a ratio; they are never mixed. */
export interface Change {
  readonly kind: 'increase' | 'decrease';
  readonly amount: Quantity;
  /** What it is compared with: 去年同期, 上年, 改革前 …; empty when it is not said. */
  readonly base: string;
  /** The official wording, kept where formatting would write it differently (半年同比下降50%). */
  readonly text?: string;
}

export type Locale = 'zh-Hans' | 'zh-Hant' | 'en';
