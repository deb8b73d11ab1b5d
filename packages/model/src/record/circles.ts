/** The ids that one comes back to when one goes from parent to parent; every id is visited once. */
export function idsInCircles(parents: ReadonlyMap<unknown, unknown>): ReadonlySet<unknown> {
  const round = new Set<unknown>();
  const seen = new Set<unknown>();
  for (const start of parents.keys()) {
    const way: unknown[] = [];
    const place = new Map<unknown, number>();
    let id: unknown = start;
    for (; parents.has(id) && !seen.has(id); id = parents.get(id)) {
      seen.add(id);
      place.set(id, way.push(id) - 1);
    }
    const from = place.get(id);
    if (from !== undefined) for (const each of way.slice(from)) round.add(each);
  }
  return round;
}
