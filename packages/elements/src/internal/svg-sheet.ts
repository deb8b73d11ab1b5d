import {type Palette, tag, textAt, xml} from './svg-marks.ts';
import {textWidth, wrapText} from './text-width.ts';

/** What stands around the drawing in the file, in the order of reading. */
export interface Captions {
  readonly title: string;
  /** 示例数据, outlined below the title. */
  readonly badge?: string;
  /** 单位：人. */
  readonly unit?: string;
  /** The picture in words, for those who do not see it. */
  readonly description?: string;
  readonly lines: readonly string[];
  /** Language of the texts: readers are spoken to in it, and each script has its own fonts. */
  readonly lang?: string;
}

/** A drawing and how far down it reaches. */
export interface Drawn {
  readonly svg: string;
  readonly bottom: number;
}

/** A file with its size in pixels. */
export interface Sheet {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Width of every exported picture, and the margin at its sides, in pixels. */
export const WIDTH = 800;
export const MARGIN = 24;
export const INNER = WIDTH - 2 * MARGIN;

const HANS = 'PingFang SC, Hiragino Sans GB, Microsoft YaHei, Noto Sans CJK SC, sans-serif';
const HANT = 'PingFang TC, Hiragino Sans CNS, Microsoft JhengHei, Noto Sans CJK TC, PingFang SC, sans-serif';

const isTraditional = (lang: string): boolean => /^zh-(hant|tw|hk|mo)\b/i.test(lang);

function headOf({title, badge, unit}: Captions, palette: Palette): Drawn {
  const lines = title ? wrapText(title, INNER / 22, 2) : [];
  const parts = lines.map((line, index) =>
    textAt(line, MARGIN, 34 + index * 28, {size: 22, bold: true, fill: palette.ink}),
  );
  const below = 34 + lines.length * 28;
  if (!badge && !unit) return {svg: parts.join(''), bottom: below};
  const width = badge ? textWidth(badge) * 13 + 14 : 0;
  if (badge) {
    const frame = {x: MARGIN, y: below - 10, width, height: 22, fill: 'none', stroke: palette.muted};
    parts.push(tag('rect', frame), textAt(badge, MARGIN + 7, below + 1, {size: 13, fill: palette.muted}));
  }
  if (unit) parts.push(textAt(unit, MARGIN + (width && width + 12), below + 1, {size: 14, fill: palette.muted}));
  return {svg: parts.join(''), bottom: below + 34};
}

/**
 * A picture as an SVG file that opens by itself: every colour written out, no script, no style sheet, no font file. `draw`
 * draws from the given height down.
 */
export function sheetSvg(captions: Captions, palette: Palette, draw: (top: number) => Drawn): Sheet {
  const {title, description = '', lines, lang = 'zh-Hans'} = captions;
  const head = headOf(captions, palette);
  const {svg, bottom} = draw(head.bottom);
  const small = lines.flatMap((line) => wrapText(line, INNER / 14, 4));
  const foot = small.map((line, index) =>
    textAt(line, MARGIN, bottom + 14 + index * 22, {size: 14, fill: palette.muted}),
  );
  const height = Math.ceil(bottom + 14 + small.length * 22 + MARGIN / 2);
  const fonts = isTraditional(lang) ? HANT : HANS;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${fonts}" role="img" xml:lang="${xml(lang)}">`;
  const told = `<title>${xml(title)}</title>${description ? `<desc>${xml(description)}</desc>` : ''}`;
  const paper = tag('rect', {width: WIDTH, height, fill: palette.paper});
  return {svg: `${open}${told}${paper}${head.svg}${svg}${foot.join('')}</svg>`, width: WIDTH, height};
}
