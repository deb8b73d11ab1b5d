import {html, nothing, type TemplateResult} from 'lit';

import {copyTable, copyText} from '../internal/copying.ts';
import {csvText} from '../internal/csv-text.ts';
import {wordsIn} from '../internal/locale.ts';
import {noticeWords} from '../internal/notice.words.ts';
import {copyPng, paletteOf, PICTURE_WORDS, savePng, saveSvg, type Task, taskButton} from '../internal/picture-tools.ts';
import {fileName, saveFile} from '../internal/save-file.ts';
import type {ToolState} from './chart-view.ts';
import {choiceText} from './choice-text.ts';
import {exportSvg} from './export-svg.ts';
import {sourceLine} from './frame.ts';
import {TOOL_WORDS} from './tools.words.ts';

export {pictureToolStyles as styles} from '../internal/picture-tools.styles.ts';

/** The drawing with everything that must not be lost on the way: unit, 示例数据, summary, note, source, time. */
export function drawingOf({picture, figures, surroundings, summary, options, host}: ToolState) {
  const {words, locale} = options;
  const isSample = host.sample || figures.categories.some(({sample}) => sample);
  const captions = {
    title: surroundings.title,
    badge: isSample ? noticeWords(locale).sample : undefined,
    unit: surroundings.unit && words.unit(surroundings.unit),
    description: summary,
    lines: [summary, surroundings.note, sourceLine(surroundings, words)].filter((line) => line !== ''),
    lang: locale,
  };
  return exportSvg(picture, captions, paletteOf(host));
}

const nameOf = ({surroundings, options}: ToolState, ending: string): string =>
  fileName(surroundings.title, options.words.chart, ending);

function saveCsv(state: ToolState): boolean {
  if (!state.table) return false;
  saveFile(new Blob([csvText(state.table)], {type: 'text/csv;charset=utf-8'}), nameOf(state, 'csv'));
  return true;
}

const copyRows = ({table}: ToolState): boolean =>
  table !== undefined && copyTable([table.headers, ...table.rows.map(({values}) => values)]);

/** Buttons to download and copy what is shown, its sentence in words, and why `auto` chose this kind. */
export function toolsView(state: ToolState): TemplateResult {
  const {summary, host, figures, surroundings, options} = state;
  const {locale} = options;
  const words = {...wordsIn(locale, PICTURE_WORDS), ...wordsIn(locale, TOOL_WORDS)};
  const saved = {title: surroundings.title, fallback: options.words.chart, draw: () => drawingOf(state)};
  const why = choiceText(host.kind, figures, locale);
  const button = (label: string, task: Task, copies = false) => taskButton(label, task, locale, copies);
  return html`<div class="tool-row">
      ${button(words.png2, savePng(saved, 2))} ${button(words.png4, savePng(saved, 4))}
      ${button(words.svg, saveSvg(saved))} ${button(words.csv, () => saveCsv(state))}
    </div>
    <div class="tool-row">
      ${button(words.copyPicture, copyPng(saved), true)} ${button(words.copyTable, () => copyRows(state), true)}
    </div>
    <p class="sentence">${words.summary}${summary}</p>
    <div class="tool-row">
      ${button(words.copySentence, () => copyText(summary), true)}
      <span role="status"></span>
    </div>
    ${why ? html`<p class="why">${why}</p>` : nothing}`;
}
