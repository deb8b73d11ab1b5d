import {isServer} from 'lit';

import type {Problem} from '@linli/model/problem';

import {type ProblemSentences, problemSentences} from '../internal/problem-sentences.ts';
import type {Late} from '../internal/late.ts';
import type {RemoteLoader} from '../internal/remote-loader.ts';
import {remoteSource} from '../internal/remote-source.ts';
import {MapChoice} from './grid-choice.ts';
import {ShadeFilter} from './grid-filter.ts';
import {MapKeys, type Scene} from './grid-keys.ts';
import type {MapHost} from './map-body.ts';
import {MapData} from './map-data.ts';
import {Assembly, comingFor, ROWS} from './map-parts.ts';
import {LastResult} from './last-result.ts';
import {type LaidOut, sceneOf} from './map-view.ts';

/** The reader of rows, then what the rows ask for, and once more for what changed meanwhile. */
const TRIES = 3;

/** The field above a map would push down what is drawn without it. */
const takesRoom = (part: string): boolean => part === 'finder';

/** Everything that works for one map: its data, what draws it, what the reader does on it. */
export class MapDesk {
  readonly host: MapHost;
  readonly data: MapData;
  readonly assembly: Assembly;
  readonly sentences: ProblemSentences;
  readonly remote: Late<RemoteLoader>;
  readonly filter = new ShadeFilter();
  readonly laid = new LastResult<LaidOut>();
  readonly keys: MapKeys;
  readonly choice: MapChoice;
  /** What is drawn now; null where there is nothing to draw. */
  scene: Scene | null = null;
  readonly #isServerDrawn: boolean;

  constructor(host: MapHost) {
    this.host = host;
    this.#isServerDrawn = !isServer && host.shadowRoot !== null;
    const scene = () => this.scene;
    this.remote = remoteSource(host);
    this.data = new MapData(host);
    this.assembly = new Assembly(host, scene);
    this.sentences = problemSentences(host);
    this.keys = new MapKeys(host, scene);
    this.choice = new MapChoice(host, this.keys, this.filter, scene);
  }

  /**
   * What an update waits for: words, body, classes, panel; over the server's picture everything the server drew. Undefined
   * where it need not wait; resolves to false where the server's picture must stay because a file of it cannot be had.
   */
  waits(): Promise<boolean> | undefined {
    const isFirst = !this.host.hasUpdated && this.#isServerDrawn;
    const coming = () => {
      const wanted = this.data.wanted();
      return comingFor(isFirst ? wanted : {...wanted, parts: wanted.parts.filter(takesRoom)});
    };
    return coming().length === 0 ? undefined : this.#waitFor(coming).then((complete) => complete || !isFirst);
  }

  /** Rows that have been read may ask for more: shapes, levels, another arrangement. */
  async #waitFor(coming: () => readonly Promise<unknown>[]): Promise<boolean> {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const parts = coming();
      if (parts.length === 0) return true;
      await Promise.all(parts);
    }
    return coming().length === 0;
  }

  /** Before each drawing: takes the parts that are here, and lays out. */
  update(): void {
    const wanted = this.data.wanted();
    // Data set before the element was defined are there only now: nothing waited for their reader.
    if (wanted.rows && !this.host.hasUpdated) void ROWS.load('rows')?.then(() => this.host.requestUpdate());
    this.assembly.assemble(wanted);
    this.scene = this.isWithheld ? null : sceneOf(this, wanted.arranged);
  }

  /** True where a row of the table is wrong and the editor has not said that the others may be drawn without it. */
  get isWithheld(): boolean {
    return !this.host.partial && this.data.read().problems.some(({severity}) => severity === 'error');
  }

  problems(): readonly Problem[] {
    return [...this.data.read().problems, ...this.assembly.problems()];
  }
}
