export type {Refusal} from './refusals/refusal.ts';

/** Colours and textures by role; the styles know what they look like. */
export type Tone = 'data-1' | 'data-2' | 'data-3' | 'light' | 'reference' | 'target' | 'band';

/** Where a mark stands: percent of the drawing, so that it reflows without scripts while text keeps its size. */
export interface Rect {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: Tone;
}

/** The end of a bar that is not exact: steps fade away beyond it (余, 以上), before it (近, 不足) or on both sides (约). */
export interface OpenEnd {
  readonly type: 'open-end';
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly side: 'beyond' | 'before' | 'both';
  readonly tone: Tone;
}

/** The open end of a standing column. */
export interface OpenTop {
  readonly type: 'open-top';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly side: OpenEnd['side'];
  readonly tone: Tone;
}

/** An empty dashed place: not reported, or not readable. `width` is in em. */
export interface Missing {
  readonly type: 'missing';
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly width: number;
}

export interface Line {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly tone: Tone;
  readonly dashed?: boolean;
}

/** A path in percent of the drawing, both ways: a line of many points, or the space below it. */
export interface Path {
  readonly type: 'path';
  readonly d: string;
  readonly tone: Tone;
  readonly filled: boolean;
}

/** One small figure that stands for a number of things; `part` of it is filled, 0 to 1. `at` is in percent. */
export interface Icon {
  readonly type: 'icon';
  readonly shape: 'person' | 'home' | 'square';
  readonly at: number;
  readonly part: number;
  readonly tone: Tone;
}

export interface Dot {
  readonly type: 'dot';
  readonly x: number;
  readonly y: number;
  readonly tone: Tone;
  /** Approximate values are hollow. */
  readonly hollow: boolean;
}

/**
 * A label; `dx` and `dy` move it from its place by em. `room` says where it is left out: at text of 200 % on a
 * phone, on any phone, or where a key stands for it. */
export interface Label {
  readonly type: 'label';
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  readonly role: 'value' | 'axis' | 'series' | 'remark';
  readonly room?: 'always' | 'narrow' | 'roomy' | Keyed;
}

/** Shown beside its mark where the drawing is wide enough, or only in the key that stands for it where it is not. */
export type Keyed = 'direct' | 'keyed';

export type Mark = Rect | OpenEnd | OpenTop | Missing | Line | Path | Icon | Dot | Label;

/** One figure of the picture: what the arrow keys visit and a screen reader says. */
export interface Item {
  readonly category: string;
  readonly series: string;
  /** Label, value and change in one breath. */
  readonly text: string;
  /** What is drawn beside its value: 占47.5%，↑ 较去年提高13个百分点. */
  readonly beside: string;
  readonly href?: string;
}

/** A number in its three parts: 近 · 3 · 万名. */
export interface NumberParts {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

export interface Tile {
  readonly item: Item;
  readonly label: string;
  /** `null` says 未填报 or 无法识别 in `missing`. */
  readonly parts: NumberParts | null;
  readonly missing: string;
  readonly period?: string;
  /** A number of many digits is set smaller, so that two tiles stand side by side on a phone. */
  readonly long: boolean;
  /** A share as squares: how many of a hundred are filled, in steps of one half. */
  readonly squares?: number;
  /** A half ring as outlines in a drawing of 100 by 52: the whole, its filled part, and where the target is. */
  readonly dial?: {readonly whole: string; readonly filled: string; readonly target?: string};
  /** The number has no upper end. */
  readonly open: boolean;
}

export interface Strip {
  readonly item: Item;
  readonly marks: readonly Mark[];
}

/** One category with a strip for each series. */
export interface PictureRow {
  readonly label: string;
  readonly strips: readonly Strip[];
}

/** What any picture may say beside its marks. */
export interface Remarks {
  /** Sentences below the drawing: why it is not the kind that was asked for, and the numbered remarks. */
  readonly notes?: readonly string[];
}

/** What a tone stands for: a series, the target, the reference band; in a key for narrow drawings, a line. */
export type Legend = readonly {readonly name: string; readonly tone: Tone; readonly room?: Keyed}[];

export interface TilesPicture extends Remarks {
  readonly form: 'tiles';
  readonly tiles: readonly Tile[];
}

export interface RowsPicture extends Remarks {
  readonly form: 'rows';
  readonly rows: readonly PictureRow[];
  /** Room in em for the widest value beyond the longest bar, 2 to 16. */
  readonly reserve: number;
  readonly legend: Legend;
  /** What one icon stands for. */
  readonly key?: string;
}

/** A figure with its place in a plot, in percent. */
export interface Spot extends Item {
  readonly x: number;
  readonly y: number;
}

export interface PlotPicture extends Remarks {
  readonly form: 'plot';
  /** In em. */
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly items: readonly Spot[];
  /** What is written beside figures, in lines below the plot. */
  readonly beside: readonly Item[];
  readonly reserve: number;
  /** Room in em before the plot, 2 to 16; absent where half a label is enough. */
  readonly lead?: number;
  /** Lines of text below the zero line, 1 to 3. */
  readonly axisLines: number;
  /** Where labels have no room beside their marks: figures are listed instead, or a key stands for the labels. */
  readonly narrow?: 'listed' | 'keyed';
  readonly legend?: Legend;
}

/** One part of a ring, with its name and share beside it. */
export interface Slice {
  readonly item: Item;
  readonly label: string;
  readonly value: string;
  readonly tone: Tone;
  /** Outline in a drawing of 100 by 100. */
  readonly path: string;
}

export interface SharePicture extends Remarks {
  readonly form: 'share';
  readonly slices: readonly Slice[];
}

/** What is drawn, worked out to the last detail: templates only print it. */
export type OnePicture = TilesPicture | RowsPicture | PlotPicture | SharePicture;

/** One of several small drawings with a title of its own. */
export interface Panel {
  readonly title: string;
  readonly picture: OnePicture;
}

/** Small multiples: one drawing a series, all of one kind and, where units allow, on one scale. */
export interface PanelsPicture extends Remarks {
  readonly form: 'panels';
  readonly panels: readonly Panel[];
}

export type Picture = OnePicture | PanelsPicture;

/** Every figure of a picture in reading order. */
export function itemsOf(picture: Picture): readonly Item[] {
  if (picture.form === 'tiles') return picture.tiles.map(({item}) => item);
  if (picture.form === 'plot') return picture.items;
  if (picture.form === 'panels') return picture.panels.flatMap((panel) => itemsOf(panel.picture));
  if (picture.form === 'share') return picture.slices.map(({item}) => item);
  return picture.rows.flatMap(({strips}) => strips.map(({item}) => item));
}
