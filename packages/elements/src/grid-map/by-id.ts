/** Finds things by id; all of them are gone through when the first is asked for. An empty id names nothing. */
export function byId<Thing extends {readonly id: string}>(things: readonly Thing[]): (id: string) => Thing | undefined {
  let all: Map<string, Thing> | undefined;
  return (id) => (id === '' ? undefined : (all ??= new Map(things.map((one) => [one.id, one]))).get(id));
}

/** Whether things have these ids, in this order. */
export const areInOrder = (ids: readonly string[], things: readonly {readonly id: string}[]): boolean =>
  ids.length === things.length && ids.every((id, at) => id === things[at]!.id);
