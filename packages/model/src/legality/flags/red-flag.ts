/** A wording that asks for a second look. */
export interface RedFlag<Flag extends string = string> {
  readonly flag: Flag;
  /** Written in simplified characters without spaces; every repetition is bounded, so time grows with the length only. */
  readonly pattern: RegExp;
  /** A match inside 不…, 严禁… or 依法… says the opposite and is no finding. */
  readonly unlessNegated: boolean;
}

/** Found unless the sentence says the opposite: 不罚款. */
export const red = <Flag extends string>(flag: Flag, ...either: readonly string[]): RedFlag<Flag> => ({
  flag,
  pattern: new RegExp(either.join('|'), 'g'),
  unlessNegated: true,
});

/** Found always: the wording itself forbids or denies something. */
export const always = <Flag extends string>(flag: Flag, ...either: readonly string[]): RedFlag<Flag> => ({
  ...red(flag, ...either),
  unlessNegated: false,
});
