import type {Fact} from '@linli/model/community';

/** A stretch of prose: plain words, or a figure with its official wording. */
export type ProsePart = {readonly text: string} | {readonly fact: Fact};

/** Cuts prose at its `{fact id}` places. An id that no fact has is an error: the page must not go out with a hole. */
export function proseParts(prose: string, facts: ReadonlyMap<string, Fact>): readonly ProsePart[] {
  const parts: ProsePart[] = [];
  prose.split(/\{([^{}]+)\}/).forEach((piece, i) => {
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

/** The same prose without links, for a description or an attribute. */
export function plainProse(
  prose: string,
  facts: ReadonlyMap<string, Fact>,
  word: (fact: Fact) => string = ({display}) => display,
): string {
  return proseParts(prose, facts)
    .map((part) => ('fact' in part ? word(part.fact) : part.text))
    .join('');
}
