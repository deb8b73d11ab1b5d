/** Every character of a text that stands in `from` becomes the one at the same place in `to`; the others stay. */
export const turn = (text: string, from: string, to: string): string =>
  Array.from(text, (letter) => to.charAt(from.indexOf(letter)) || letter).join('');
