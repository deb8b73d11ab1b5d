/** The ids that one comes back to when one goes from parent to parent; every id is visited once. */
export function idsInCircles<Id>(parents: ReadonlyMap<Id, Id | undefined>): ReadonlySet<Id> {
  const round = new Set<Id>();
  const seen = new Set<Id>();
  for (const start of parents.keys()) {
    const way: Id[] = [];
    const place = new Map<Id, number>();
    let id: Id | undefined = start;
    for (; id !== undefined && parents.has(id) && !seen.has(id); id = parents.get(id)) {
      seen.add(id);
      place.set(id, way.push(id) - 1);
    }
    const from = id === undefined ? undefined : place.get(id);
    if (from !== undefined) for (const each of way.slice(from)) round.add(each);
  }
  return round;
}
