import {type Board, type Group, type Item, numberingOf, toBoard} from '@linli/elements/convention-board/layout';
import {words as hans} from '@linli/elements/convention-board/words/zh';
import {words as hant} from '@linli/elements/convention-board/words/zh-hant';
import {tag, textAt} from '@linli/elements/indicator-chart/export-marks';
import {type Drawn, INNER, MARGIN} from '@linli/elements/indicator-chart/export-sheet';
import {textWidth} from '@linli/elements/text-width';
import {formatQuantity, type Quantity} from '@linli/model/quantity';

import type {ConventionShown} from '../lib/convention.ts';
import {column, type Lang, paragraph, type Way} from './drawn.ts';
import type {Inks} from './inks.ts';

const EDGE = 44;
const TEXT = INNER - 2 * EDGE;
const SEAL = 64;

/** A verse as it is sung: the clauses of a couplet on one line, a wide gap between them. */
function verse(couplets: NonNullable<Item['couplets']>, top: number, inks: Inks): Drawn {
  let y = top;
  const parts = couplets.map((clauses) => {
    const drawn = paragraph(clauses.join('　'), {x: MARGIN + EDGE, y, width: TEXT, fill: inks.ink, size: 20});
    y = drawn.bottom + 4;
    return drawn.svg;
  });
  return {svg: parts.join(''), bottom: y + 4};
}

function article({marker, text, couplets, plain}: Item, top: number, inks: Inks): Drawn {
  if (couplets) return verse(couplets, top, inks);
  const indent = marker ? Math.min(110, textWidth(marker) * 17 + 16) : 0;
  const number = marker ? textAt(marker, MARGIN + EDGE, top + 14, {size: 17, bold: true, fill: inks.brand}) : '';
  const told = column(
    [
      {text, size: 17, fill: inks.ink, leading: 1.65},
      {text: plain ?? '', size: 15, fill: inks.muted},
    ],
    {x: MARGIN + EDGE + indent, y: top, width: TEXT - indent, fill: inks.ink},
  );
  return {svg: number + told.svg, bottom: told.bottom + 8};
}

function group({heading, items}: Group, top: number, inks: Inks): Drawn {
  const head = paragraph(heading, {x: MARGIN + EDGE, y: top, width: TEXT, size: 19, bold: true, fill: inks.brand});
  let y = head.bottom + (heading === '' ? 0 : 6);
  const parts = items.map((item) => {
    const drawn = article(item, y, inks);
    y = drawn.bottom;
    return drawn.svg;
  });
  return {svg: head.svg + parts.join(''), bottom: y + 6};
}

/** Four characters in a red square: what is in force. A draft has an outlined word instead. */
function seal(text: string, x: number, y: number): string {
  const red = '#9a2f2a';
  const frame = tag('rect', {x, y, width: SEAL, height: SEAL, fill: 'none', stroke: red, 'stroke-width': 3});
  const places = [
    [46, 18],
    [46, 46],
    [18, 18],
    [18, 46],
  ] as const;
  const characters = Array.from(text).slice(0, 4);
  return (
    frame +
    characters
      .map((character, at) => {
        const [dx, dy] = places[at]!;
        return textAt(character, x + dx, y + dy, {size: 22, bold: true, fill: red, anchor: 'middle'});
      })
      .join('')
  );
}

function foot({head, sample}: Board, draft: string, top: number, inks: Inks): Drawn {
  if (head === null) return {svg: '', bottom: top};
  const lines = [head.sentence, ...head.facts.map(({term, text}) => `${term}：${text}`)];
  const width = TEXT - SEAL - 24;
  const told = column(
    lines.map((text) => ({text, size: 15, fill: inks.muted})),
    {x: MARGIN + EDGE, y: top + 8, width, fill: inks.muted},
  );
  const x = MARGIN + INNER - EDGE - SEAL;
  const word = {size: 20, bold: true, fill: inks.muted, anchor: 'middle'} as const;
  const marks: Readonly<Record<string, string>> = {
    'in-force': sample ? '' : seal(head.seal, x, top + 8),
    draft: textAt(draft, x + SEAL / 2, top + 28, word),
  };
  const mark = marks[head.standing] ?? '';
  return {svg: told.svg + mark, bottom: Math.max(told.bottom, mark ? top + SEAL + 16 : 0)};
}

function drawBoard(board: Board, words: {readonly draft: string}, inks: Inks, top: number): Drawn {
  let y = top + 26;
  const parts = board.groups.map((one) => {
    const drawn = group(one, y, inks);
    y = drawn.bottom;
    return drawn.svg;
  });
  const end = foot(board, words.draft, y, inks);
  const height = end.bottom + 22 - top;
  const frame = tag('rect', {x: MARGIN, y: top, width: INNER, height, fill: inks.raised, stroke: inks.line});
  const rule = tag('rect', {
    x: MARGIN + 6,
    y: top + 6,
    width: INNER - 12,
    height: height - 12,
    fill: 'none',
    stroke: inks.soft,
  });
  return {svg: frame + rule + parts.join('') + end.svg, bottom: top + height + 6};
}

/** A convention as a printed covenant: wide margins, numbers hanging, verse in couplets, how it stands at its end. */
export function boardWay({convention, articles}: ConventionShown, lang: Lang): Way {
  const words = lang === 'zh-Hant' ? hant : hans;
  const numbering = numberingOf('', convention?.form);
  const format = (quantity: Quantity) => formatQuantity(quantity, lang);
  const board = toBoard(convention, articles, {words, locale: lang, numbering, format, now: null});
  const count = lang === 'zh-Hant' ? `共${articles.length}條。` : `共${articles.length}条。`;
  return {sentence: board.title + count, draw: (inks, top) => drawBoard(board, words, inks, top)};
}
