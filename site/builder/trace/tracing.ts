import {html, nothing, render, svg, type TemplateResult} from 'lit';

import {explain} from '@linli/model/explain';
import {hasGps} from '@linli/model/privacy';
import type {Problem} from '@linli/model/problem';

import {copyText} from '../../lib/copy-text.ts';
import {download} from '../download.ts';
import {
  addCorner,
  cellOf,
  chooseGrid,
  closeOutline,
  columnText,
  type Corner,
  dropCorners,
  removeShape,
  snap,
  startTrace,
  type Trace,
  undo,
} from './trace.ts';
import {words} from './trace-words.ts';

/** What the tool is given and gives back. */
export interface TracingOptions {
  /** The grids of the table: id, name as shown, and the cell 图形 where it is filled already. */
  readonly grids: readonly {readonly id: string; readonly name: string; readonly text?: string}[];
  /** The cells of the column 图形 by id, when the editor puts them into the table; leaving it out: no such button. */
  readonly use?: (cells: ReadonlyMap<string, string>) => void;
}

/** A corner falls onto what lies within so many percent of the picture's width. */
const NEAR = 1.2;
const STEP = 1;
const SMALL_STEP = 0.2;

const pointsOf = (outline: readonly Corner[], aspect: number): string =>
  outline.map(([x, y]) => `${x},${y * aspect}`).join(' ');

/**
 * The tracing tool of the builder: shapes of grids on a picture, for `picture` of `<linli-grid-map>`. It stands by itself:
 * `new Tracing(element, {grids, use})` fills an empty element; `use` receives the cells of 图形 by id to be put into the table.
 * The picture is read in the browser as a data address and goes nowhere. Styles: `site/builder/trace/trace.css`.
 */
export class Tracing {
  readonly #root: HTMLElement;
  readonly #options: TracingOptions;
  #trace: Trace;
  #picture = '';
  #cursor: Corner = [50, 50];
  #said = '';
  #warning = '';

  constructor(root: HTMLElement, options: TracingOptions) {
    this.#root = root;
    this.#options = options;
    this.#trace = startTrace(options.grids, 0.75);
    this.#draw();
  }

  /** The cells of 图形 by id, as they stand. */
  cells(): ReadonlyMap<string, string> {
    return new Map(this.#trace.grids.map((id) => [id, cellOf(this.#trace, id)]));
  }

  #set(trace: Trace): void {
    this.#trace = trace;
    const {fault, grid, corners} = trace;
    const name = this.#options.grids.find(({id}) => id === grid)?.name;
    if (fault) this.#said = explain({...fault, severity: 'error'} as Problem, 'zh-Hans');
    else this.#said = name === undefined ? words.all : words.now(name, corners.length);
    this.#draw();
  }

  readonly #open = ({target}: Event): void => {
    const file = (target as HTMLInputElement).files?.[0];
    if (!file) return;
    const reader = new FileReader();
    reader.onload = () => {
      this.#picture = String(reader.result);
      this.#draw();
    };
    reader.readAsDataURL(file);
    void file.arrayBuffer().then((bytes) => {
      this.#warning = hasGps(new Uint8Array(bytes)) ? words.located : '';
      this.#draw();
    });
  };

  readonly #measure = ({target}: Event): void => {
    const {naturalWidth, naturalHeight} = target as HTMLImageElement;
    if (naturalWidth > 0) this.#set({...this.#trace, aspect: naturalHeight / naturalWidth});
  };

  readonly #click = (event: MouseEvent): void => {
    const {x, y, width, height} = (event.currentTarget as Element).getBoundingClientRect();
    this.#cursor = [((event.clientX - x) / width) * 100, ((event.clientY - y) / height) * 100];
    this.#set(addCorner(this.#trace, this.#cursor, NEAR));
  };

  readonly #key = (event: KeyboardEvent): void => {
    const size = event.shiftKey ? SMALL_STEP : STEP;
    const moves: Readonly<Record<string, Corner>> = {
      ArrowLeft: [-size, 0],
      ArrowRight: [size, 0],
      ArrowUp: [0, -size],
      ArrowDown: [0, size],
    };
    const move = moves[event.key];
    const acts: Readonly<Record<string, () => Trace>> = {
      Enter: () => addCorner(this.#trace, this.#cursor, NEAR),
      ' ': () => addCorner(this.#trace, this.#cursor, NEAR),
      c: () => closeOutline(this.#trace),
      Backspace: () => undo(this.#trace),
      Escape: () => dropCorners(this.#trace),
    };
    const act = acts[event.key];
    if (move) this.#point(move);
    else if (act && !event.ctrlKey && !event.metaKey) this.#set(act());
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #point([dx, dy]: Corner): void {
    const fit = (value: number): number => Math.max(0, Math.min(100, value));
    this.#cursor = [fit(this.#cursor[0] + dx), fit(this.#cursor[1] + dy)];
    this.#said = words.at(...this.#cursor);
    this.#draw();
  }

  #copy(): void {
    this.#said = copyText(columnText(this.#trace, 'tsv')) ? words.copied : words.notCopied;
    this.#draw();
  }

  #draw(): void {
    const isEmpty = this.#options.grids.length === 0;
    render(isEmpty ? html`<p>${words.none}</p>` : this.#tool(), this.#root);
  }

  #tool(): TemplateResult {
    return html`<section class="tracing" aria-label=${words.title}>
      <h3>${words.title}</h3>
      <label class="button file">
        <span>${words.choose}</span>
        <input type="file" accept="image/*" @change=${this.#open} />
      </label>
      ${
        this.#picture
          ? html`${this.#warning === '' ? nothing : html`<p class="notice">${this.#warning}</p>`}
              <p>${words.how}</p>
              <p>${words.keys}</p>
              <p class="trace-said" role="status">${this.#said}</p>
              <div class="trace-desk">${this.#stage()} ${this.#list()}</div>
              ${this.#buttons()}`
          : nothing
      }
    </section>`;
  }

  #stage(): TemplateResult {
    const {aspect, shapes, corners, grid} = this.#trace;
    const [x, y] = this.#cursor;
    const near = snap(this.#trace, this.#cursor, NEAR);
    const done = [...shapes].flatMap(([id, parts]) =>
      parts.map(
        (outline) =>
          svg`<polygon points=${pointsOf(outline, aspect)} data-now=${id === grid ? 'yes' : 'no'}></polygon>`,
      ),
    );
    return html`<div class="trace-stage">
      <img src=${this.#picture} alt="" @load=${this.#measure} />
      <svg
        viewBox=${`0 0 100 ${100 * aspect}`}
        role="application"
        tabindex="0"
        aria-label=${words.canvas}
        @click=${this.#click}
        @keydown=${this.#key}
      >
        ${done}
        <polyline points=${pointsOf(corners, aspect)}></polyline>
        ${corners.map(([cx, cy]) => svg`<circle cx=${cx} cy=${cy * aspect} r="0.7"></circle>`)}
        <path class="cross" d=${`M${x - 2},${y * aspect}h4M${x},${y * aspect - 2}v4`} data-on=${near.on}></path>
      </svg>
    </div>`;
  }

  #list(): TemplateResult {
    const {grid, shapes, holed} = this.#trace;
    return html`<ol class="trace-grids" aria-label=${words.grids}>
      ${this.#options.grids.map(({id, name}) => {
        const state = id === grid ? words.tracing : shapes.has(id) || holed.has(id) ? words.done : '';
        const choose = (): void => this.#set(chooseGrid(this.#trace, id));
        return html`<li>
          <button type="button" aria-pressed=${id === grid ? 'true' : 'false'} @click=${choose}>
            ${name} ${state}
          </button>
        </li>`;
      })}
    </ol>`;
  }

  #buttons(): TemplateResult {
    const {use} = this.#options;
    const button = (label: string, act: () => void): TemplateResult =>
      html`<button type="button" @click=${act}>${label}</button>`;
    return html`<p class="trace-buttons">
      ${button(words.undo, () => this.#set(undo(this.#trace)))}
      ${button(words.close, () => this.#set(closeOutline(this.#trace)))}
      ${button(words.drop, () => this.#set(dropCorners(this.#trace)))}
      ${button(words.remove, () => this.#set(removeShape(this.#trace, this.#trace.grid)))}
      ${use ? button(words.use, () => use(this.cells())) : nothing} ${button(words.copy, () => this.#copy())}
      ${button(words.save, () => download('图形.csv', columnText(this.#trace, 'csv'), 'text/csv;charset=utf-8'))}
    </p>`;
  }
}
