import type {ReactiveControllerHost} from 'lit';
import {isServer} from 'lit';

import type {Problem} from '@linli/model/problem';
import type {Locale} from '@linli/model/quantity';

/** Sentences about problems, the first ones of very many; empty until the words have arrived, and on the server. */
export type ProblemSentences = (problems: readonly Problem[], locale: Locale) => readonly string[];

/** The wording of problems, loaded only when there is a problem to word. */
export function problemSentences(host: ReactiveControllerHost): ProblemSentences {
  let explain: ProblemSentences | undefined;
  let asked = false;
  const load = (): void => {
    if (isServer || asked) return;
    asked = true;
    import('@linli/model/explain').then(
      (words) => {
        explain = words.explainAll;
        host.requestUpdate();
      },
      // A missing wording file costs the sentences, not the picture; the count is still shown.
      () => undefined,
    );
  };
  return (problems, locale) => {
    if (problems.length === 0) return [];
    if (explain) return explain(problems, locale);
    load();
    return [];
  };
}
