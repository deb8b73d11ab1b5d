import {type BrandLayout, type BrandNode, layoutBrand} from '@linli/elements/brand-diagram/layout';
import {words as hans} from '@linli/elements/brand-diagram/words/zh';
import {words as hant} from '@linli/elements/brand-diagram/words/zh-hant';
import {tag} from '@linli/elements/svg-marks';
import {type Drawn, INNER, MARGIN} from '@linli/elements/svg-sheet';
import {column, paragraph} from '@linli/elements/svg-text';
import type {Brand} from '@linli/model/record/brand';

import {box, inRows, type Lang, type Way} from './drawn.ts';
import type {Inks} from './inks.ts';

type Words = typeof hans;

const LANE = 10;
const PAD = 14;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Null while it is measured. */
  readonly height: number | null;
}

/** Names of parts within a part, each with its own below it, set in. */
function inner(nodes: readonly BrandNode[], {x, y, width}: Place, inks: Inks, words: Words): Drawn {
  let bottom = y;
  const parts = nodes.map((node) => {
    const rule = {x, y: bottom + 6, width: 3, fill: inks.brand};
    const told = node.carriedBy ? words.carriedBy(node.carriedBy) : '';
    const own = column(
      [
        {text: node.name, size: 16, bold: true, fill: inks.ink},
        {text: [node.meaning, told].filter(Boolean).join('；'), size: 14, fill: inks.muted},
      ],
      {x: x + 12, y: bottom + 4, width: width - 12, fill: inks.ink},
    );
    const below = inner(node.nodes, {x: x + 12, y: own.bottom, width: width - 12, height: null}, inks, words);
    const svg = tag('rect', {...rule, height: below.bottom - bottom - 6}) + own.svg + below.svg;
    bottom = below.bottom + 6;
    return svg;
  });
  return {svg: parts.join(''), bottom};
}

function block(node: BrandNode, name: string, place: Place, inks: Inks, words: Words): Drawn {
  const {x, y, width, height} = place;
  const isCore = node.role === 'core';
  const [ground, ink] = isCore ? [inks.brand, inks.onBrand] : [inks.tints[0], inks.ink];
  const told = column(
    [
      {text: name, size: isCore ? 24 : 20, bold: true, fill: ink, leading: 1.4},
      {text: node.meaning, size: 15, fill: ink},
      {text: node.carriedBy ? words.carriedBy(node.carriedBy) : '', size: 14, fill: isCore ? ink : inks.muted},
    ],
    {x: x + PAD, y: y + PAD, width: width - 2 * PAD, fill: ink},
  );
  const pale = {...inks, ink, muted: ink, brand: inks.onBrand};
  const list = inner(
    node.nodes,
    {...place, x: x + PAD, y: told.bottom + 4, width: width - 2 * PAD},
    isCore ? pale : inks,
    words,
  );
  const bottom = (node.nodes.length > 0 ? list.bottom : told.bottom) + PAD;
  const frame = box(x, y, width, height ?? bottom - y, ground, inks);
  const edge = isCore ? '' : tag('rect', {x, y, width, height: 4, fill: inks.brand});
  return {svg: frame + edge + told.svg + list.svg, bottom};
}

/** Blocks in rows: the first of a row says how many stand in it. */
function rows(nodes: readonly BrandNode[], isNumbered: boolean, top: number, inks: Inks, words: Words): Drawn {
  let bottom = top;
  let svg = '';
  for (let from = 0; from < nodes.length;) {
    const {of} = nodes[from]!;
    const row = nodes.slice(from, from + of);
    const width = (INNER - LANE * (of - 1)) / of;
    const drawn = inRows(row, {top: bottom, gap: LANE, perRow: of}, (node, at, y, height) => {
      const name = isNumbered ? `${from + at + 1} ${node.name}` : node.name;
      return block(node, name, {x: MARGIN + at * (width + LANE), y, width, height}, inks, words);
    });
    svg += drawn.svg;
    bottom = drawn.bottom;
    from += of;
  }
  return {svg, bottom};
}

function titled(title: string, nodes: readonly BrandNode[], top: number, inks: Inks, words: Words): Drawn {
  if (nodes.length === 0) return {svg: '', bottom: top};
  const head = paragraph(title, {x: MARGIN, y: top + 4, width: INNER, size: 18, bold: true, fill: inks.ink});
  const below = rows(nodes, false, head.bottom + 2, inks, words);
  return {svg: head.svg + below.svg, bottom: below.bottom};
}

function drawBrand(layout: BrandLayout, words: Words, inks: Inks, top: number): Drawn {
  const {core, parts, strands, outcomes, form} = layout;
  const isNumbered = form === 'chain' || form === 'tiers';
  const above = rows(
    parts.filter((part) => part.above),
    isNumbered,
    top,
    inks,
    words,
  );
  const middle = rows(core ? [core] : [], false, above.bottom, inks, words);
  const below = rows(
    parts.filter((part) => !part.above),
    isNumbered,
    middle.bottom,
    inks,
    words,
  );
  const first = titled(words.strands, strands, below.bottom, inks, words);
  const last = titled(words.outcomes, outcomes, first.bottom, inks, words);
  return {svg: [above, middle, below, first, last].map(({svg}) => svg).join(''), bottom: last.bottom};
}

/** The brand as squares and lanes: its core in the brand colour, what stands to it in tints, names horizontal. */
export function brandWay(brand: Brand, lang: Lang): Way {
  const words = lang === 'zh-Hant' ? hant : hans;
  // A picture holds no links.
  const layout = layoutBrand(brand, brand.form, () => undefined, words);
  const sentence = [layout.summary, ...layout.notices].join('');
  return {sentence, draw: (inks, top) => drawBrand(layout, words, inks, top)};
}
