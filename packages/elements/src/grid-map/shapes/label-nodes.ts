import {type Attributes, element} from '../save/svg-element.ts';
import type {PlacedLabel} from './shape-labels.ts';
import type {Drawing} from './shape-templates.ts';

function texts({x, lines, box}: PlacedLabel, em: number): SVGElement[] {
  let top = box.top;
  return lines.map(({text, size}) => {
    const middle = top + (size * 1.3 * em) / 2 + size * em * 0.35;
    top += size * 1.3 * em;
    const place: Attributes = {x, y: Math.round(middle), 'font-size': Math.round(size * em)};
    return element('text', size < 1 ? {...place, 'data-small': ''} : place, text);
  });
}

/** On a picture the plate of a label bears the shade; a key number stands in a ring. */
function backOf({x, y, kind, box}: PlacedLabel, {em, fill}: Drawing, shade: string | number): SVGElement[] {
  if (fill === 'hover') {
    const [left, width] = [box.left - em * 0.25, box.right - box.left + em * 0.5];
    const place = {x: left, y: box.top, width, height: box.bottom - box.top};
    return [element('rect', {class: 'plate-of', 'data-shade': shade, ...place})];
  }
  return kind === 'key' ? [element('circle', {cx: x, cy: y, r: Math.round(em * 0.72)})] : [];
}

function label(one: PlacedLabel, drawing: Drawing): SVGElement {
  const {shade} = drawing.cells[one.shape]!;
  const on = drawing.fill === 'no' ? 'picture' : drawing.fill === 'hover' && shade !== 3 ? 'plate' : shade;
  const inside = [...backOf(one, drawing, shade), ...texts(one, drawing.em)];
  return element('g', {class: 'label', 'data-kind': one.kind, 'data-on': on}, ...inside);
}

/** The labels as nodes: there may be a thousand, none of them changes, and templates would take three times as long. */
export function labelNodes(drawing: Drawing): DocumentFragment {
  const nodes = document.createDocumentFragment();
  nodes.append(...drawing.labels.labels.map((one) => label(one, drawing)));
  return nodes;
}
