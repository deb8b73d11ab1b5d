import {html, type TemplateResult} from 'lit';

import type {Locale} from '@linli/model/quantity';

import {copyPicture} from './copying.ts';
import {type Translations, wordsIn} from './locale.ts';
import {pngOf} from './png.ts';
import {fileName, saveFile} from './save-file.ts';
import type {Palette} from './svg-marks.ts';
import type {Sheet} from './svg-sheet.ts';
import {tokenColours} from './token-colours.ts';

/** Words of the buttons that save and copy a picture. */
export const PICTURE_WORDS = {
  zhHans: {
    png2: '图片（PNG，2倍）',
    png4: '图片（PNG，4倍，印刷用）',
    svg: '矢量图（SVG）',
    copyPicture: '复制图片',
    done: '已复制',
    failed: '没有成功。请在图或表格上用右键复制。',
  },
  zhHant: {
    png2: '圖片（PNG，2倍）',
    png4: '圖片（PNG，4倍，印刷用）',
    svg: '向量圖（SVG）',
    copyPicture: '複製圖片',
    done: '已複製',
    failed: '沒有成功。請在圖或表格上用右鍵複製。',
  },
  en: {
    png2: 'Picture (PNG, 2×)',
    png4: 'Picture (PNG, 4×, for print)',
    svg: 'Vector picture (SVG)',
    copyPicture: 'Copy picture',
    done: 'Copied',
    failed: 'That did not work. Copy from the drawing or the table by the context menu.',
  },
} satisfies Translations<Readonly<Record<string, string>>>;

const TOKENS = ['paper', 'ink', 'muted', 'line', 'brand', 'brand-1', 'brand-2', 'data-1', 'data-2', 'data-3'] as const;

/** The colours of the page. */
export function paletteOf(host: HTMLElement): Palette {
  const {paper, ink, muted, line, brand, ...colours} = tokenColours(host, TOKENS);
  const data = [colours['data-1'], colours['data-2'], colours['data-3']] as const;
  return {paper, ink, muted, line, brand, tint: colours['brand-1'], soft: colours['brand-2'], data};
}

/** A reader's wish; resolves to whether it was done. */
export type Task = () => Promise<boolean> | boolean;

/** A picture to save: drawn when it is asked for, under the name it is saved by. */
export interface Saved {
  readonly title: string;
  /** The name of the file where the title is empty. */
  readonly fallback: string;
  readonly draw: () => Sheet;
}

/** Saves a picture as PNG, so many times as large. */
export const savePng =
  ({title, fallback, draw}: Saved, times: number): Task =>
  async () => {
    const {svg, width, height} = draw();
    saveFile((await pngOf(svg, width, height, times)).blob, fileName(title, fallback, 'png'));
    return true;
  };

/** Saves a picture as SVG. */
export const saveSvg =
  ({title, fallback, draw}: Saved): Task =>
  () => {
    saveFile(new Blob([draw().svg], {type: 'image/svg+xml'}), fileName(title, fallback, 'svg'));
    return true;
  };

/** Copies a picture to the clipboard. */
export const copyPng =
  ({draw}: Saved): Task =>
  async () => {
    const {svg, width, height} = draw();
    const {blob, address} = await pngOf(svg, width, height, 2);
    return copyPicture(blob, address);
  };

/** Does a task and says how it went in the `role="status"` beside the buttons. */
async function run(task: Task, copies: boolean, locale: Locale, button: HTMLElement): Promise<void> {
  const {done, failed} = wordsIn(locale, PICTURE_WORDS);
  const said = button.closest('.tools')?.querySelector('[role="status"]');
  const worked = await Promise.resolve()
    .then(task)
    .catch(() => false);
  if (said) said.textContent = worked ? (copies ? done : '') : failed;
}

/** A button for a task; one that copies says so when it is done. */
export const taskButton = (label: string, task: Task, locale: Locale, copies = false): TemplateResult =>
  html`<button
    type="button"
    @click=${(event: Event) => void run(task, copies, locale, event.currentTarget as HTMLElement)}
  >
    ${label}
  </button>`;

/** Buttons that save a picture as PNG of two sizes and as SVG, and copy it. */
export function pictureButtons(saved: Saved, locale: Locale): TemplateResult {
  const words = wordsIn(locale, PICTURE_WORDS);
  return html`${taskButton(words.png2, savePng(saved, 2), locale)} ${taskButton(words.png4, savePng(saved, 4), locale)}
  ${taskButton(words.svg, saveSvg(saved), locale)} ${taskButton(words.copyPicture, copyPng(saved), locale, true)}`;
}
