import type {ChartData} from '@linli/model/record/chart-data';
import type {Read, Table} from '@linli/model/read/table';

import {localeOf} from '../internal/locale.ts';
import type {TableSource} from '../internal/table-source.ts';
import {chartDataOf} from './chart-source.ts';
import {type Asked, type Work, workOut} from './chart-work.ts';
import {wordsFor} from './chart-words.ts';
import {sentenceFor} from './choosing.ts';

type Host = HTMLElement & Asked & {readonly unit: string};

/** The figures, what is drawn of them, and their sentence. */
export interface Job extends Work {
  readonly figures: ChartData | null;
  readonly table: Table | undefined;
  readonly summary: string;
}

const NOTHING: Job = {
  figures: null,
  table: undefined,
  summary: '',
  result: null,
  options: {locale: 'zh-Hans', words: wordsFor('zh-Hans')},
  faults: [],
  coming: undefined,
};

/** Reads a chart's figures and works out its picture: once, for as long as nothing that counts has changed. */
export class Workbench {
  readonly #host: Host;
  readonly #tables: TableSource;
  #from: readonly unknown[] = [];
  #read: Read | undefined;
  #unit = '';
  #figures: ChartData | null | undefined;
  /** The last job that was done. */
  job = NOTHING;

  constructor(host: Host, tables: TableSource) {
    this.#host = host;
    this.#tables = tables;
  }

  /** Does the job again if anything has changed; gives what must still come. */
  readonly work = (): Promise<unknown> | undefined => {
    const {kind, of, target, band, breaks, remarks} = this.#host;
    const figures = this.#readFigures();
    const locale = localeOf(this.#host);
    const from = [figures, this.#tables.unread, kind, of, target, band, breaks, remarks, locale];
    if (this.job.coming === undefined && from.every((one, index) => one === this.#from[index])) return undefined;
    this.#from = from;
    const work = this.#tables.unread ? {...NOTHING} : workOut(this.#host, figures, locale);
    const drawn = work.result !== null && 'form' in work.result;
    const summary = drawn && figures ? sentenceFor(figures, work.options) : '';
    this.job = {...work, figures: figures ?? null, table: this.#read?.tables[0], summary};
    return work.coming;
  };

  /** `undefined` where the file that reads them is not here. */
  #readFigures(): ChartData | null | undefined {
    const read = this.#tables.read();
    const unit = this.#host.unit || (this.#tables.description.unit ?? '');
    if (read === this.#read && unit === this.#unit && this.#figures !== undefined) return this.#figures;
    this.#read = read;
    this.#unit = unit;
    return (this.#figures = chartDataOf(read, this.#tables.links(), unit));
  }
}
