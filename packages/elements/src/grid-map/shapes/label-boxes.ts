/** A box of the drawing, in its units. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Boxes that are taken, by squares, so that each is compared with few others. */
export class Taken {
  readonly #squares = new Map<number, Box[]>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  #each({left, top, right, bottom}: Box, call: (square: number) => void): void {
    const of = (value: number): number => Math.floor(value / this.#size);
    for (let row = of(top); row <= of(bottom); row += 1) {
      for (let column = of(left); column <= of(right); column += 1) call(row * 65_536 + column);
    }
  }

  /** Those that a box would cover. */
  meeting(box: Box): readonly Box[] {
    const found: Box[] = [];
    const meets = (other: Box): boolean =>
      other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top;
    this.#each(box, (square) => {
      for (const other of this.#squares.get(square) ?? []) if (meets(other)) found.push(other);
    });
    return found;
  }

  take(box: Box): void {
    this.#each(box, (square) => {
      const list = this.#squares.get(square);
      if (list) list.push(box);
      else this.#squares.set(square, [box]);
    });
  }
}
