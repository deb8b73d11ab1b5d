import type {Fact} from '@linli/model/community';

/** A stretch of an answer: plain words, or a figure with its official wording. */
export type AnswerPart = {readonly text: string} | {readonly fact: Fact};

/** Cuts an answer at its `{fact id}` places. An id that no fact has is an error: the page must not go out with a hole. */
export function answerParts(answer: string, facts: ReadonlyMap<string, Fact>): readonly AnswerPart[] {
  const parts: AnswerPart[] = [];
  answer.split(/\{([^{}]+)\}/).forEach((piece, i) => {
    if (i % 2 === 0) {
      if (piece !== '') parts.push({text: piece});
      return;
    }
    const fact = facts.get(piece.trim());
    if (fact === undefined) throw new Error(`facts.json 中没有这条数字：${piece.trim()}`);
    parts.push({fact});
  });
  return parts;
}

/** The ids of the figures an answer names, in order. */
export function answerFacts(answer: string): readonly string[] {
  return Array.from(answer.matchAll(/\{([^{}]+)\}/g), (match) => match[1]!.trim());
}
