import type {Io} from './io.ts';

const STYLES = {bold: '1', dim: '2', red: '31', green: '32', yellow: '33', cyan: '36'} as const;

/** Gives a text a colour or weight, or leaves it plain. */
export type Paint = (style: keyof typeof STYLES, text: string) => string;

/** Colours where a person reads along, unless `NO_COLOR` (no-color.org) says otherwise; `FORCE_COLOR` colours a pipe too. */
export function paintOf({env, isTTY}: Io): Paint {
  const forced = (env['FORCE_COLOR'] ?? '') !== '' && env['FORCE_COLOR'] !== '0';
  const coloured = (env['NO_COLOR'] ?? '') === '' && (isTTY || forced) && env['TERM'] !== 'dumb';
  return (style, text) => (coloured ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
}

/** A name as it may stand on a terminal: whoever named a file or a sheet cannot move the cursor or turn the line around. */
export function plain(name: string): string {
  return name.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '?');
}

/** Columns that a text takes: a Chinese character takes two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud840-\ud87f]/.test(
        letter,
      )
        ? 2
        : 1;
  return width;
}

/** The text filled up with blanks to so many columns. */
export const padTo = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));
