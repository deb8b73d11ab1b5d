/** Every character of a text that stands in `from` becomes the one at the same place in `to`; the others stay. */
export const turn = (text: string, from: string, to: string): string =>
  text.replace(/[^]/g, (letter) => to[from.indexOf(letter)] ?? letter);
