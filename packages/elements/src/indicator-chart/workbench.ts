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

/** A place where a chart's work is done. */
export interface Workbench {
  /** The last job that was done. */
  readonly job: Job;
  /** Does the job again if anything has changed; gives what must still come. */
  readonly work: () => Promise<unknown> | undefined;
}

type Figures = ChartData | null | undefined;

/** Reads a chart's figures again where the table or its unit has changed; `undefined` where the file that reads them is not here. */
function figuresReader(host: Host, tables: TableSource): (read: Read) => Figures {
  let [before, unitBefore, figures]: [Read?, string?, Figures?] = [];
  return (read) => {
    const unit = host.unit || (tables.description.unit ?? '');
    if (read === before && unit === unitBefore && figures !== undefined) return figures;
    [before, unitBefore] = [read, unit];
    return (figures = chartDataOf(read, tables.links(), unit));
  };
}

/** Reads a chart's figures and works out its picture: once, for as long as nothing that counts has changed. */
export function workbench(host: Host, tables: TableSource): Workbench {
  const figuresOf = figuresReader(host, tables);
  let before: readonly unknown[] = [];
  let job = NOTHING;
  return {
    get job() {
      return job;
    },
    work() {
      const {kind, of, target, band, breaks, remarks} = host;
      const read = tables.read();
      const figures = figuresOf(read);
      const locale = localeOf(host);
      const now = [figures, tables.unread, kind, of, target, band, breaks, remarks, locale];
      if (job.coming === undefined && now.every((one, index) => one === before[index])) return undefined;
      before = now;
      const work = tables.unread ? NOTHING : workOut(host, figures, locale);
      const drawn = work.result !== null && 'form' in work.result;
      const summary = drawn && figures ? sentenceFor(figures, work.options) : '';
      job = {...work, figures: figures ?? null, table: read.tables[0], summary};
      return work.coming;
    },
  };
}
