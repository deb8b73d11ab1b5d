import type {ChartOptions, Remark} from './chart-options.ts';
import type {Label, OnePicture, Picture} from './picture.ts';

/** ① to ⑳, then the plain number. */
function numeral(index: number): string {
  return index < 20 ? String.fromCharCode(0x2460 + index) : `(${index + 1})`;
}

/** The numbers that stand at one category. */
type NumbersOf = (category: string) => string;

function inPlot(picture: OnePicture & {readonly form: 'plot'}, numbers: NumbersOf): OnePicture {
  const seen = new Set<string>();
  const labels = picture.items.flatMap(({category, x, y}): Label[] => {
    const text = numbers(category);
    if (text === '' || seen.has(category)) return [];
    seen.add(category);
    return [{type: 'label', x, y, dx: 0, dy: y > 85 ? -2.1 : 1.1, anchor: 'middle', role: 'remark', text}];
  });
  return {...picture, marks: [...picture.marks, ...labels]};
}

function numbered(picture: OnePicture, numbers: NumbersOf): OnePicture {
  if (picture.form === 'plot') return inPlot(picture, numbers);
  if (picture.form === 'rows') {
    return {...picture, rows: picture.rows.map((row) => ({...row, label: row.label + numbers(row.label)}))};
  }
  if (picture.form === 'share') {
    return {...picture, slices: picture.slices.map((one) => ({...one, label: one.label + numbers(one.item.category)}))};
  }
  return {...picture, tiles: picture.tiles.map((tile) => ({...tile, label: tile.label + numbers(tile.item.category)}))};
}

/**
 * Numbers the remarks of a picture: small numerals at their figures and the texts below, so that no remark ever covers a
 * mark, on a phone least of all.
 */
export function withRemarks(picture: Picture, {extras, words}: ChartOptions): Picture {
  const remarks: readonly Remark[] = [
    ...(extras?.breaks.map(({at, text}) => ({at, text: words.broken(text)})) ?? []),
    ...(extras?.remarks ?? []),
  ];
  if (remarks.length === 0 || picture.form === 'panels') return picture;
  const numbers: NumbersOf = (category) =>
    remarks.map(({at}, index) => (at === category ? numeral(index) : '')).join('');
  const notes = remarks.map(({at, text}, index) => `${numeral(index)}${words.remark(at, text)}`);
  return {...numbered(picture, numbers), notes: [...(picture.notes ?? []), ...notes]};
}
