import {tag, textAt} from '@linli/elements/svg-marks';
import {type Drawn, INNER, MARGIN} from '@linli/elements/svg-sheet';
import {column} from '@linli/elements/svg-text';
import {textWidth} from '@linli/elements/text-width';
import {storeOf, toWall, type Wall} from '@linli/elements/wish-wall/layout';
import {words as hans} from '@linli/elements/wish-wall/words/zh';
import {words as hant} from '@linli/elements/wish-wall/words/zh-hant';
import type {Wish} from '@linli/model/record/wish';

import {box, inRows, type Lang, type Way} from './drawn.ts';
import type {Inks, StatusTone} from './inks.ts';

type Card = Wall['cards'][number];

const LANE = 14;
const PAD = 14;
const PER_ROW = 2;
/** Cards that a picture shows; the wall itself has them all. */
export const CARDS = 6;

const MARKS: Readonly<Record<StatusTone, string>> = {
  collected: '○',
  claimed: '◔',
  'in-progress': '◑',
  fulfilled: '●',
  deferred: '⊘',
};

/** How many stand where, each with its mark and word. */
function counts({statuses}: Wall, top: number, inks: Inks): Drawn {
  let x = MARGIN;
  let y = top + 12;
  const parts: string[] = [];
  for (const {key, label, count, tone} of statuses.facets) {
    if (key === '' || !tone || !count) continue;
    const text = `${MARKS[tone]} ${label} ${count}`;
    const wide = textWidth(text) * 16 + 24;
    if (x + wide > MARGIN + INNER) [x, y] = [MARGIN, y + 32];
    const fill = inks.status[tone];
    parts.push(tag('rect', {x, y: y - 13, width: wide - 8, height: 26, fill: inks.raised, stroke: fill}));
    parts.push(textAt(text, x + 8, y, {size: 16, fill}));
    x += wide;
  }
  return {svg: parts.join(''), bottom: parts.length === 0 ? top : y + 28};
}

function card({text, label, tone, day, lines}: Card, at: number, y: number, height: number | null, inks: Inks): Drawn {
  const width = (INNER - LANE * (PER_ROW - 1)) / PER_ROW;
  const x = MARGIN + at * (width + LANE);
  const colour = inks.status[tone];
  const told = column(
    [
      {text, size: 17, fill: inks.ink, most: 4},
      {text: `${MARKS[tone]} ${label}${day ? `　${day.text}` : ''}`, size: 15, bold: true, fill: colour, most: 2},
      ...lines.slice(0, 3).map(({term, text: said}) => ({
        ...{text: `${term}：${said}`, size: 14, fill: inks.muted, most: 2},
      })),
    ],
    {x: x + PAD, y: y + PAD, width: width - 2 * PAD, fill: inks.ink},
  );
  const bottom = told.bottom + PAD;
  const paper = box(x, y, width, height ?? bottom - y, inks.raised, inks);
  return {svg: paper + tag('rect', {x, y, width, height: 5, fill: colour}) + told.svg, bottom};
}

function drawWall(wall: Wall, inks: Inks, top: number): Drawn {
  const head = counts(wall, top, inks);
  const cards = wall.first(CARDS);
  const notes = inRows(cards, {top: head.bottom, gap: LANE, perRow: PER_ROW}, (one, at, y, height) =>
    card(one, at, y, height, inks),
  );
  return {svg: head.svg + notes.svg, bottom: notes.bottom};
}

/** The wall in short: how the wishes stand, and the latest of them as notes. `kind` is the wall's preset. */
export function wishesWay(wishes: readonly Wish[], kind: string | null, lang: Lang): Way {
  const words = lang === 'zh-Hant' ? hant : hans;
  const preset = kind === 'opinions' || kind === 'visions' ? kind : 'wishes';
  const wall = toWall(storeOf(wishes), {}, {words, preset, locale: lang});
  return {sentence: wall.sentence, draw: (inks, top) => drawWall(wall, inks, top)};
}
