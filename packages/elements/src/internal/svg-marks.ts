/** Colours as the reader sees them, in plain values that any program understands. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly brand: string;
  readonly tint: string;
  readonly soft: string;
  readonly data: readonly [string, string, string];
}

/** Pixels of one em in an exported picture. */
export const EM = 16;

/** Text for XML; characters that XML forbids are dropped. */
export function xml(text: string): string {
  const marks: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (mark) => marks[mark]!);
}

/** One element without content. */
export function tag(name: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  const list = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? Math.round(value * 100) / 100 : xml(value)}"`],
  );
  return `<${name}${list.join('')}/>`;
}

interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill: string;
  readonly anchor?: string;
  readonly halo?: string;
}

/** A line of text whose middle is at `y`. */
export function textAt(text: string, x: number, y: number, {size = EM, bold, fill, anchor, halo}: TextStyle): string {
  const around = halo ? ` paint-order="stroke" stroke="${halo}" stroke-width="4" stroke-linejoin="round"` : '';
  return `<text x="${Math.round(x * 10) / 10}" y="${Math.round((y + size * 0.36) * 10) / 10}" font-size="${size}" fill="${fill}"${
    bold ? ' font-weight="600"' : ''
  }${anchor && anchor !== 'start' ? ` text-anchor="${anchor}"` : ''}${around}>${xml(text)}</text>`;
}
