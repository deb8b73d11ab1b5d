import {type Palette, tag, textAt, xml} from '../../internal/svg-marks.ts';
import {type Drawn, INNER, MARGIN} from '../../internal/svg-sheet.ts';
import {column, paragraph} from '../../internal/svg-text.ts';
import {textWidth} from '../../internal/text-width.ts';
import type {Board, Group, Item} from '../text/sheet.layout.ts';

/** The colours of a board's picture. */
export interface BoardInks extends Palette {
  /** The sheet; the paper around it where it is not said. */
  readonly raised?: string;
}

const EDGE = 44;
const TEXT = INNER - 2 * EDGE;
const SEAL = 64;
/** Articles are set like print; where no face of these is there, the picture's own stands in. */
const SERIF = 'Songti SC, Songti TC, Noto Serif CJK SC, Noto Serif CJK TC, Source Han Serif SC, STSong, serif';

/** A verse as it is sung: the clauses of a couplet on one line, a wide gap between them. */
function verse(couplets: NonNullable<Item['couplets']>, top: number, inks: BoardInks): Drawn {
  let y = top;
  const parts = couplets.map((clauses) => {
    const drawn = paragraph(clauses.join('　'), {x: MARGIN + EDGE, y, width: TEXT, fill: inks.ink, size: 20});
    y = drawn.bottom + 4;
    return drawn.svg;
  });
  return {svg: parts.join(''), bottom: y + 4};
}

/** How far the texts of all articles stand in: behind the longest of their numbers. */
const indentOf = (groups: readonly Group[]): number =>
  Math.max(0, ...groups.flatMap(({items}) => items.map(({marker}) => (marker ? textWidth(marker) * 17 + 16 : 0))));

function article({marker, text, couplets, plain}: Item, indent: number, top: number, inks: BoardInks): Drawn {
  if (couplets) return verse(couplets, top, inks);
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

function group({heading, items}: Group, indent: number, top: number, inks: BoardInks): Drawn {
  const head = paragraph(heading, {x: MARGIN + EDGE, y: top, width: TEXT, size: 19, bold: true, fill: inks.brand});
  let y = head.bottom + (heading === '' ? 0 : 6);
  const parts = items.map((item) => {
    const drawn = article(item, indent, y, inks);
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

function foot({head, sample}: Board, draft: string, top: number, inks: BoardInks): Drawn {
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

/** 草案 across the sheet in outlines that the text stays readable on, as on the screen and on paper. */
function watermark(word: string, top: number, height: number, inks: BoardInks): string {
  const style = `font-size="96" font-weight="700" fill="none" stroke="${inks.soft}" stroke-width="1.4" letter-spacing="18"`;
  const rows = Array.from({length: Math.ceil(height / 260)}, (_, row) => {
    const [x, y] = [MARGIN + (row % 2 ? 330 : 110), top + 190 + row * 260];
    return y < top + height
      ? `<text x="${x}" y="${y}" transform="rotate(-14 ${x} ${y})" ${style}>${xml(word)}</text>`
      : '';
  });
  return rows.join('');
}

/** A convention as a printed covenant from `top` down: wide margins, numbers hanging, verse in couplets, how it stands at its end. */
export function drawBoard(board: Board, words: {readonly draft: string}, inks: BoardInks, top: number): Drawn {
  const indent = indentOf(board.groups);
  let y = top + 26;
  const parts = board.groups.map((one) => {
    const drawn = group(one, indent, y, inks);
    y = drawn.bottom;
    return drawn.svg;
  });
  const end = foot(board, words.draft, y, inks);
  const height = end.bottom + 22 - top;
  const frame = tag('rect', {
    x: MARGIN,
    y: top,
    width: INNER,
    height,
    fill: inks.raised ?? inks.paper,
    stroke: inks.line,
  });
  const rule = tag('rect', {
    x: MARGIN + 6,
    y: top + 6,
    width: INNER - 12,
    height: height - 12,
    fill: 'none',
    stroke: inks.soft,
  });
  const mark = board.head?.standing === 'draft' ? watermark(words.draft, top, height, inks) : '';
  return {
    svg: `${frame}${rule}${mark}<g font-family="${SERIF}">${parts.join('')}</g>${end.svg}`,
    bottom: top + height + 6,
  };
}
