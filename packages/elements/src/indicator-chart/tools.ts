import {html, nothing, type TemplateResult} from 'lit';

import {copyPicture, copyTable, copyText} from '../internal/copying.ts';
import {csvText} from '../internal/csv-text.ts';
import {wordsIn} from '../internal/locale.ts';
import {NOTICE_WORDS} from '../internal/notice.words.ts';
import {pngOf} from '../internal/png.ts';
import {fileName, saveFile} from '../internal/save-file.ts';
import type {ToolState} from './chart-view.ts';
import {wordsFor} from './chart-words.ts';
import {choiceText} from './choice-text.ts';
import type {Palette} from './export-marks.ts';
import {exportSvg} from './export-svg.ts';
import {sourceLine} from './frame.ts';
import {TOOL_WORDS} from './tools.words.ts';

/** The colours of the page, worked out by the engine: a probe wears each token for a moment. */
function paletteOf(host: HTMLElement): Palette {
  const probe = document.createElement('i');
  host.shadowRoot?.append(probe);
  const colour = (token: string): string => {
    probe.style.color = `var(--_${token})`;
    return getComputedStyle(probe).color;
  };
  const palette: Palette = {
    paper: colour('paper'),
    ink: colour('ink'),
    muted: colour('muted'),
    line: colour('line'),
    brand: colour('brand'),
    tint: colour('brand-1'),
    soft: colour('brand-2'),
    data: [colour('data-1'), colour('data-2'), colour('data-3')],
  };
  probe.remove();
  return palette;
}

/** The drawing with everything that must not be lost on the way: unit, 示例数据, summary, note, source, time. */
export function drawingOf({picture, figures, surroundings, summary, options, host}: ToolState) {
  const {words, locale} = options;
  const isSample = host.sample || figures.categories.some(({sample}) => sample);
  const captions = {
    title: surroundings.title,
    badge: isSample ? wordsIn(locale, NOTICE_WORDS).sample : undefined,
    unit: surroundings.unit && words.unit(surroundings.unit),
    description: summary,
    lines: [summary, surroundings.note, sourceLine(surroundings, words)].filter((line) => line !== ''),
    lang: locale,
  };
  return exportSvg(picture, captions, paletteOf(host));
}

type Task = (state: ToolState) => Promise<boolean> | boolean;

const savePng =
  (times: number): Task =>
  async (state) => {
    const {svg, width, height} = drawingOf(state);
    const {blob} = await pngOf(svg, width, height, times);
    saveFile(blob, nameOf(state, 'png'));
    return true;
  };

function nameOf({surroundings, options}: ToolState, ending: string): string {
  return fileName(surroundings.title, options.words.chart, ending);
}

const saveSvg: Task = (state) => {
  saveFile(new Blob([drawingOf(state).svg], {type: 'image/svg+xml'}), nameOf(state, 'svg'));
  return true;
};

const saveCsv: Task = (state) => {
  if (!state.table) return false;
  saveFile(new Blob([csvText(state.table)], {type: 'text/csv;charset=utf-8'}), nameOf(state, 'csv'));
  return true;
};

const picture: Task = async (state) => {
  const {svg, width, height} = drawingOf(state);
  const {blob, address} = await pngOf(svg, width, height, 2);
  return copyPicture(blob, address);
};

const table: Task = ({table: read}) =>
  read !== undefined && copyTable([read.headers, ...read.rows.map(({values}) => values)]);

const sentence: Task = ({summary}) => copyText(summary);

/** Runs a task and says how it went beside the buttons. */
async function run(task: Task, state: ToolState, event: Event): Promise<void> {
  const {done, failed} = wordsIn(state.options.locale, TOOL_WORDS);
  const button = event.currentTarget as HTMLElement;
  const said = button.closest('.tools')?.querySelector('[role="status"]');
  const copies = button.dataset.copies === 'true';
  const worked = await Promise.resolve()
    .then(() => task(state))
    .catch(() => false);
  if (said) said.textContent = worked ? (copies ? done : '') : failed;
}

/** Buttons to download and copy what is shown, its sentence in words, and why `auto` chose this kind. */
export function toolsView(state: ToolState): TemplateResult {
  const {summary, kind, figures, options} = state;
  const words = wordsIn(options.locale, TOOL_WORDS);
  const why = choiceText(kind, figures, wordsFor(options.locale));
  const button = (label: string, task: Task, copies = false): TemplateResult =>
    html`<button type="button" data-copies=${copies} @click=${(event: Event) => void run(task, state, event)}>
      ${label}
    </button>`;
  return html`<div class="tool-row">
      ${button(words.png2, savePng(2))} ${button(words.png4, savePng(4))} ${button(words.svg, saveSvg)}
      ${button(words.csv, saveCsv)}
    </div>
    <div class="tool-row">${button(words.copyPicture, picture, true)} ${button(words.copyTable, table, true)}</div>
    <p class="sentence">${words.summary}${summary}</p>
    <div class="tool-row">
      ${button(words.copySentence, sentence, true)}
      <span role="status"></span>
    </div>
    ${why ? html`<p class="why">${why}</p>` : nothing}`;
}
