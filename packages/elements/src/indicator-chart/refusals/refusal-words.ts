/** Every word for data that make no such chart. A place is `B3格`, `第4行` or `C列`; empty where the table has no letters. */
export interface RefusalWords {
  readonly named: (kind: string, name: string) => string;
  readonly list: (names: readonly string[]) => string;
  readonly cell: (cell: string) => string;
  readonly row: (row: number) => string;
  readonly column: (letter: string) => string;
  readonly from: (place: string) => string;
  readonly beyond: (place: string) => string;
  readonly at: (place: string) => string;
  readonly noNumbers: (from: string) => string;
  readonly mixedUnits: (from: string) => string;
  readonly negative: (at: string) => string;
  readonly oneSeries: (found: number, beyond: string) => string;
  readonly twoSeries: (found: number, place: string) => string;
  readonly tooFew: (least: number, found: number, at: string) => string;
  readonly tooFewSeries: (least: number, found: number, at: string) => string;
  readonly tooManyItems: (most: number, found: number, beyond: string) => string;
  readonly tooManySeries: (most: number, found: number, beyond: string) => string;
  readonly use: (named: string) => string;
  readonly choose: string;
  readonly notShares: (at: string) => string;
  readonly noWhole: (at: string) => string;
  readonly noTarget: string;
  readonly unknownKind: (attribute: string, names: string) => string;
}
