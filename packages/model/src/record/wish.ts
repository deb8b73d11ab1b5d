/** Where a wish stands: 征集 审核 公示 认领 办理 已实现 已评 暂缓 转办 撤回. */
export type WishStatus =
  | 'collected' | 'reviewed' | 'announced' | 'claimed' | 'in-progress' | 'fulfilled' | 'rated'
  | 'deferred' | 'referred' | 'withdrawn';

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
  /** Day by which it is promised, ISO. */
  readonly due?: string;
  readonly result?: string;
  /** Required for 暂缓, 转办 and 撤回. */
  readonly reason?: string;
  /** 1 to 5, given by the resident. */
  readonly rating?: number;
  /** Id of the matter, project or article it became. */
  readonly became?: string;
  readonly sample: boolean;
}
