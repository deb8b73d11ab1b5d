import {html, nothing, render, type TemplateResult} from 'lit';

import type {Kind} from '@linli/model/kinds';

import {copyText} from '../lib/copy-text.ts';
import type {Actions} from './actions.ts';
import {download} from './download.ts';
import {type CellEdit, editCells} from './edit.ts';
import {EXAMPLE} from './example.ts';
import {moveUnit, type UnitMove} from './fix.ts';
import {readFile, readPaste} from './intake.ts';
import {csvText, fileName, type Installed, jsonText} from './outputs.ts';
import {recall, remember, type Remembered} from './remembered.ts';
import {gridsOf, withShapes} from './shapes.ts';
import {type About, EMPTY_WORK, type History, push, undo, type Work} from './state.ts';
import {survived, type Survived} from './survive.ts';
import {type View, viewOf} from './view.ts';
import {aboutStep} from './views/about.ts';
import {checkStep} from './views/check.ts';
import {kindsStep} from './views/kinds.ts';
import {pasteStep} from './views/paste.ts';
import {progress} from './views/progress.ts';
import {proofSheet} from './views/proof.ts';
import {surviveStep} from './views/survive.ts';
import {takeStep} from './views/take.ts';

/** The builder: one history of work, drawn anew after every change. Nothing leaves the page. */
export class App implements Actions {
  readonly #root: HTMLElement;
  readonly #loader: Installed;
  #history: History = {now: EMPTY_WORK, past: []};
  #view: View | null = null;
  #survived: Survived | null = null;
  #remembered: Remembered | null = recall();
  #said = '';

  constructor(root: HTMLElement, loader: Installed) {
    this.#root = root;
    this.#loader = loader;
    this.#draw();
  }

  paste(pasted: string, text: string): void {
    this.#take(readPaste(pasted, text));
  }

  open(file: File): void {
    void file
      .arrayBuffer()
      .then((bytes) => readFile(file.name, new Uint8Array(bytes)))
      .then(
        (work) => this.#take(work),
        () => this.#say('文件没有读成，请换一个再试。'),
      );
  }

  tryExample(): void {
    this.paste('', EXAMPLE);
  }

  take(index: number): void {
    const all = this.#history.now.tables?.all;
    const work = all?.[index];
    if (work) this.#take({...work, tables: {all, at: index}});
  }

  edit(edits: readonly CellEdit[], said: string): void {
    const {table} = this.#history.now;
    if (table) this.#change({table: editCells(table, edits)}, said);
  }

  moveUnit(move: UnitMove): void {
    const {table} = this.#history.now;
    if (table) this.#change({table: moveUnit(table, move)}, `单位“${move.unit}”已移到列名。`);
  }

  choose(kind: Kind): void {
    this.#change({kind}, `已选${kind.markers[0] ?? ''}。`);
  }

  trace(place: HTMLElement): void {
    const {table} = this.#history.now;
    if (!table || place.childElementCount > 0) return;
    const use = (shapes: ReadonlyMap<string, string>): void => {
      const now = this.#history.now.table;
      if (now) this.#change({table: withShapes(now, shapes)}, '描好的边界已填入“图形”一列。');
    };
    void import('./trace/tracing.ts').then(
      ({Tracing}) => new Tracing(place, {grids: gridsOf(table), use}),
      () => this.#say('描图工具没有取到，请刷新再试。'),
    );
  }

  tell(about: Partial<About>): void {
    this.#change({about: {...this.#history.now.about, ...about}}, '');
    if (this.#remembered !== null && about.source !== undefined) this.keep(true);
  }

  copy(what: string, text: string, markup?: string, next = ''): void {
    this.#say(copyText(text, markup) ? `已复制${what}。${next}` : '浏览器不让复制，请选中代码后按 Ctrl+C。');
  }

  download(ending: 'csv' | 'json'): void {
    if (!this.#view?.kind) return;
    const {table, about, kind} = this.#view;
    const text = ending === 'csv' ? csvText(table) : jsonText(table, about, kind);
    download(fileName(about, ending), text, ending === 'csv' ? 'text/csv' : 'application/json');
    this.#say(`已存成 ${ending.toUpperCase()} 文件。`);
  }

  picture(ending: 'svg' | 'png'): void {
    const view = this.#view;
    if (!view?.kind) return;
    // What draws pictures comes with the first one that is asked for.
    void import('./picture-file.ts')
      .then(({pictureFile}) => pictureFile(view, ending))
      .then(
        (blob) => {
          download(fileName(view.about, ending), blob, blob.type);
          this.#say(`已存成 ${ending.toUpperCase()} 图片。`);
        },
        () => this.#say('图片没有画成，请换一个样式再试。'),
      );
  }

  print(): void {
    window.print();
  }

  judge(markup: string): void {
    this.#survived = survived(markup);
    if (this.#remembered !== null) this.keep(true);
    this.#draw();
  }

  keep(wanted: boolean): void {
    const rung = this.#survived?.rungs[0] ?? this.#remembered?.rung ?? '';
    this.#remembered = wanted ? {source: this.#history.now.about.source, rung} : null;
    remember(this.#remembered);
    this.#draw();
  }

  undo(): void {
    this.#history = undo(this.#history);
    this.#say('已撤销一步。');
  }

  startOver(): void {
    this.#history = {now: EMPTY_WORK, past: []};
    this.#survived = null;
    this.#say('已清空，可以粘贴另一张表。');
    this.#emptyField()?.focus();
  }

  #take(work: Work): void {
    const source = work.about.source || (this.#remembered?.source ?? '');
    this.#change({...work, about: {...work.about, source}}, '');
    const {table} = work;
    this.#say(table === null ? '没有读到表格。' : `读到 ${table.rows.length} 行、${table.headers.length} 列。`);
    if (table === null) return;
    this.#emptyField();
    const next = this.#root.querySelector<HTMLElement>('#step-2');
    next?.focus({preventScroll: true});
    next?.scrollIntoView();
  }

  /** What was typed into the first step has been read, or is of no use any more. */
  #emptyField(): HTMLTextAreaElement | null {
    const field = this.#root.querySelector<HTMLTextAreaElement>('#paste');
    if (field) field.value = '';
    return field;
  }

  #change(change: Partial<Work>, said: string): void {
    this.#history = push(this.#history, {...this.#history.now, ...change});
    this.#say(said);
  }

  #say(said: string): void {
    this.#said = said;
    this.#draw();
  }

  #draw(): void {
    this.#view = viewOf(this.#history.now);
    render(this.#template(), this.#root);
  }

  #template(): TemplateResult {
    const view = this.#view;
    const open = view !== null && !view.blocked;
    return html`${progress(view)}
      <div class="tools">
        <p role="status">${this.#said}</p>
        <button type="button" ?disabled=${this.#history.past.length === 0} @click=${() => this.undo()}>撤销</button>
        <button type="button" ?disabled=${view === null} @click=${() => this.startOver()}>换一张表</button>
      </div>
      ${pasteStep(this)} ${view === null ? this.#nothingRead() : checkStep(view, this)}
      ${open ? html`${kindsStep(view, this)} ${aboutStep(view, this)}` : nothing}
      ${open && view.kind !== null ? takeStep(view, this.#loader, this.#remembered, this) : nothing}
      ${surviveStep(this.#survived, this)} ${open ? proofSheet(view) : nothing}`;
  }

  #nothingRead(): TemplateResult | typeof nothing {
    const {past, now} = this.#history;
    return past.length === 0 || now.told.length === 0
      ? nothing
      : html`<p class="notice">没有读到表格。请连同表格一起复制，或者选一个 .xlsx、.csv 文件。</p>`;
  }
}
