/** The four bounds (四至) of a grid, each as it is written. */
export interface FourBounds {
  readonly east: string;
  readonly south: string;
  readonly west: string;
  readonly north: string;
  /** What stands behind the four, in brackets or as a further sentence; an empty string without. */
  readonly rest: string;
}

const SIDES = {东: 'east', 東: 'east', 南: 'south', 西: 'west', 北: 'north'} as const;

type Side = (typeof SIDES)[keyof typeof SIDES];

/** One side: 东至河堤, 東：河堤, 南临学校路. */
const ONE = /^([东東南西北])(?:侧|側|面|边|邊|方)?\s*(?:至|到|临|臨|邻|鄰|接|以|抵|[:：])\s*(.+)$/;

function sidesOf(parts: readonly string[]): {readonly sides: Map<Side, string>; readonly rest: string[]} {
  const sides = new Map<Side, string>();
  const rest: string[] = [];
  for (const part of parts) {
    const [, sign = '', what = ''] = ONE.exec(part) ?? [];
    const side = SIDES[sign as keyof typeof SIDES];
    if (side && !sides.has(side)) sides.set(side, what);
    else rest.push(part);
  }
  return {sides, rest};
}

/**
 * Takes 东至…，南至…，西至…，北至… apart, in any order and script, so that each can stand at its own side of a plan. Null where
 * one of the four is missing: then the words are shown as they are.
 */
export function fourBounds(text: string): FourBounds | null {
  const [, body = '', remark = ''] = /^(.*?)([（(][^（）()]*[）)])?[。.\s]*$/.exec(text.trim()) ?? [];
  const parts = body.split(/[，,；;、。\s]+/).filter((part) => part !== '');
  const {sides, rest} = sidesOf(parts);
  const [east, south, west, north] = [sides.get('east'), sides.get('south'), sides.get('west'), sides.get('north')];
  if (!east || !south || !west || !north) return null;
  return {east, south, west, north, rest: [...rest, remark].filter((part) => part !== '').join('，')};
}
