/** Keeps the last result of some work, for as long as what it was made of stays the same. */
export class LastResult<Result> {
  #of: readonly unknown[] = [];
  #result: Result | undefined;

  get(of: readonly unknown[], work: () => Result): Result {
    const isSame = of.length === this.#of.length && of.every((part, at) => part === this.#of[at]);
    if (isSame && this.#result !== undefined) return this.#result;
    this.#of = of;
    this.#result = work();
    return this.#result;
  }
}
