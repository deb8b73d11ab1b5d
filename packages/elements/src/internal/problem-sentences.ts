import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isServer} from 'lit';

import type {Problem} from '@linli/model/problem';
import type {Locale} from '@linli/model/quantity';

type Explain = (problem: Problem, locale: Locale) => string;

/** The wording of problems, loaded only when there is a problem to word. */
export class ProblemSentences implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #explain: Explain | undefined;
  #asked = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** One sentence a problem; empty until the words have arrived, and on the server. */
  of(problems: readonly Problem[], locale: Locale): readonly string[] {
    if (problems.length === 0) return [];
    const explain = this.#explain;
    if (explain) return problems.map((problem) => explain(problem, locale));
    void this.#load();
    return [];
  }

  async #load(): Promise<void> {
    if (isServer || this.#asked) return;
    this.#asked = true;
    try {
      this.#explain = (await import('@linli/model/explain')).explain;
      this.#host.requestUpdate();
    } catch {
      // A missing wording file costs the sentences, not the picture; the count is still shown.
    }
  }
}
