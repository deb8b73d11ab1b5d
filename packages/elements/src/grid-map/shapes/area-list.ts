/** A position as map data hold it: x and y first, whatever follows. */
type Spot = readonly number[];

/** Parts of rings of positions, as a GeoJSON MultiPolygon holds them. */
export type Parts = readonly (readonly (readonly Spot[])[])[];

/** Areas in any unit as flat arrays: a hundred thousand of them are checked and placed without an object each. */
export interface Areas {
  readonly ids: readonly string[];
  /** x and y of every corner, ring after ring. */
  readonly corners: Float64Array;
  /** For each ring, where its corners end, counted in corners. */
  readonly ringEnds: Uint32Array;
  /** For each area, where its rings end. */
  readonly areaEnds: Uint32Array;
}

/** Where the corners of an area begin and end in `corners`, counted in numbers. */
export function cornersOf({ringEnds, areaEnds}: Areas, area: number): readonly [from: number, to: number] {
  const first = area === 0 ? 0 : areaEnds[area - 1]!;
  return [first === 0 ? 0 : ringEnds[first - 1]! * 2, ringEnds[areaEnds[area]! - 1]! * 2];
}

/** Numbers that the corners of an area take, about. */
const USUAL = 48;

/** Takes areas in one after the other: each is a draft until it is kept. */
export class AreaList {
  readonly ids: string[] = [];
  readonly #areaEnds: number[] = [];
  readonly #ringEnds: number[] = [];
  #corners: Float64Array;
  /** Where the numbers of the areas that were kept end, and where those of the draft do. */
  #kept = 0;
  #end = 0;

  constructor(count = 1) {
    this.#corners = new Float64Array(count * USUAL);
  }

  /** The first corner of the draft. */
  get first(): readonly [x: number, y: number] {
    return [this.#corners[this.#kept]!, this.#corners[this.#kept + 1]!];
  }

  /** Takes an area's parts in place of the last draft. False where some ring is no list of three pairs of numbers or more. */
  draft(parts: Parts): boolean {
    this.#end = this.#kept;
    this.#ringEnds.length = this.#areaEnds[this.#areaEnds.length - 1] ?? 0;
    const isPart = (part: unknown): boolean =>
      Array.isArray(part) && part.length > 0 && part.every((ring) => this.#ring(ring));
    return parts.length > 0 && parts.every(isPart);
  }

  /** Puts every corner of the draft elsewhere. */
  convert(place: (spot: [number, number]) => readonly [number, number]): void {
    const corners = this.#corners;
    for (let at = this.#kept; at < this.#end; at += 2) corners.set(place([corners[at]!, corners[at + 1]!]), at);
  }

  keep(id: string): void {
    this.ids.push(id);
    this.#areaEnds.push(this.#ringEnds.length);
    this.#kept = this.#end;
  }

  /** All areas that were kept. */
  areas(): Areas {
    return {
      ids: this.ids,
      corners: this.#corners.subarray(0, this.#kept),
      ringEnds: Uint32Array.from(this.#ringEnds.slice(0, this.#areaEnds[this.#areaEnds.length - 1] ?? 0)),
      areaEnds: Uint32Array.from(this.#areaEnds),
    };
  }

  /** Written plainly: large maps have millions of corners. */
  #ring(ring: unknown): boolean {
    if (!Array.isArray(ring) || ring.length < 3) return false;
    const corners = this.#roomFor(ring.length * 2);
    let end = this.#end;
    for (let at = 0; at < ring.length; at += 1) {
      const spot = (ring as unknown[])[at] as readonly unknown[] | null | undefined;
      const x = spot?.[0];
      const y = spot?.[1];
      // Of all numbers only those without end or value differ from themselves when they are taken away.
      if (typeof x !== 'number' || typeof y !== 'number' || x - x !== 0 || y - y !== 0) return false;
      corners[end++] = x;
      corners[end++] = y;
    }
    this.#end = end;
    this.#ringEnds.push(end / 2);
    return true;
  }

  #roomFor(more: number): Float64Array {
    const needed = this.#end + more;
    if (needed <= this.#corners.length) return this.#corners;
    const larger = new Float64Array(Math.max(needed, this.#corners.length * 2));
    larger.set(this.#corners);
    return (this.#corners = larger);
  }
}
