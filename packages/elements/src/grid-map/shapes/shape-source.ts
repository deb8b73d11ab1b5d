import type {Place, Problem} from '@linli/model/problem';

import {areInOrder} from '../by-id.ts';
import type {Cell} from '../cells.layout.ts';
import type {ReadGrids} from '../grid-map.data.ts';
import {LastResult} from '../last-result.ts';
import {isGeoJson, type MapHost} from '../map-body.ts';
import {AreaList, type Areas} from './area-list.ts';
import {projectAreas, type SpotOf} from './geo-areas.ts';
import {fetchGeo, fileOf} from './geo-fetch.ts';
import {type GeoAreas, loadReader, readAreas} from './geo-read.ts';
import {aspectOf, placeTraced, readTraced} from './picture-areas.ts';
import type {ShapeSet} from './shape-set.ts';
import {strayShapes} from './stray-shapes.ts';

/** Most problems of one kind that are told: a table in which every row lacks its shape is one mistake. */
const MOST_TOLD = 20;
/** Proportions of a drawing on a picture that nobody measured yet. */
const USUAL_ASPECT = 0.75;

/** Where the geometry stands: coming, not to be had, or here. */
export type SourceState = 'pending' | 'failed' | 'ready';

const NOTHING: GeoAreas = {areas: new AreaList().areas(), rows: [], problems: [], isGeographic: false};
const NONE: ReadGrids = {grids: [], problems: []};

function parsed(data: unknown): unknown {
  if (typeof data !== 'string') return data;
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return null;
  }
}

/** The shapes of a host's grids: traced on a picture in the table, or from GeoJSON that it was given or names. */
export class ShapeSource {
  readonly #host: MapHost;
  #state: SourceState = 'ready';
  #from: unknown;
  #read = NOTHING;
  #traced: ReadGrids['grids'] | undefined;
  #of: ReadGrids = NONE;
  readonly #strays = new LastResult<readonly Problem[]>();
  #cells: readonly Cell[] = [];
  #areas: Areas | undefined;
  #drawn: Uint32Array = new Uint32Array();
  #aspect = 0;
  #measured = 0;
  #lostPicture = '';
  #set: ShapeSet | null = null;
  #missing: readonly Problem[] = [];
  #spot: SpotOf | undefined;

  constructor(host: MapHost) {
    this.#host = host;
  }

  get state(): SourceState {
    return this.#state;
  }

  /** True for coordinates in degrees: such a drawing is a map in the sense of the law, and north is up. */
  get isGeographic(): boolean {
    return this.#read.isGeographic;
  }

  /** What is wrong with the geometry itself, and shapes that no grid of the table asks for. */
  get problems(): readonly Problem[] {
    const {problems} = this.#read;
    const {grids} = this.#of;
    const strays = this.#strays.get([this.#read, grids], () => strayShapes(this.#read, grids, this.#file));
    return strays.length === 0 ? problems : [...problems, ...strays];
  }

  /** Grids that the geometry does not know. */
  get missing(): readonly Problem[] {
    return this.#missing;
  }

  /** Takes in the host's geometry where it changed. The grids hold the column 图形 when there is no other. */
  update(read: ReadGrids): void {
    const {grids} = read;
    this.#of = read;
    const {geometry, geometrySrc, data} = this.#host;
    const from: unknown = geometry ?? (geometrySrc || (isGeoJson(data) ? data : null));
    if (from === null) {
      if (this.#traced === grids) return;
      this.#traced = grids;
      this.#from = null;
      const traced = readTraced(grids, (id, index) => this.#cell(id, 'geometry', index));
      this.#take({...traced, rows: [], isGeographic: false});
    } else if (from !== this.#from) {
      this.#from = from;
      this.#traced = undefined;
      this.#load(from, from === geometrySrc);
    }
  }

  /** What the picture's file says of its proportions, where no attribute does. */
  measure(aspect: number): void {
    if (this.#measured === aspect) return;
    this.#measured = aspect;
    this.#host.requestUpdate();
  }

  /** The picture's file cannot be had. */
  losePicture(): void {
    this.#lostPicture = this.#host.picture;
    this.#host.requestUpdate();
  }

  /** True while the picture that the host names could not be had. */
  get isPictureLost(): boolean {
    return this.#lostPicture !== '' && this.#lostPicture === this.#host.picture;
  }

  /** Height by width of the drawing before there are shapes. */
  get aspect(): number {
    return aspectOf(this.#host.pictureSize) ?? (this.#measured || USUAL_ASPECT);
  }

  /** The shapes of these grids, in the order of the geometry; null while there are none. */
  shapes(cells: readonly Cell[]): ShapeSet | null {
    const {areas} = this.#read;
    const {aspect} = this;
    if (this.#areas === areas && this.#aspect === aspect && this.#cells === cells) return this.#set;
    const drawn = drawnOf(areas.ids, cells);
    const isSame = this.#areas === areas && this.#aspect === aspect && isLike(drawn, this.#drawn);
    [this.#areas, this.#aspect, this.#cells, this.#drawn] = [areas, aspect, cells, drawn];
    if (!isSame) this.#draw(drawn, aspect);
    this.#missing = this.#state === 'ready' ? this.#bare(cells, drawn) : [];
    return this.#set;
  }

  /** Shapes in percent lie where the picture says; others fill the drawing. */
  get isOnPicture(): boolean {
    return this.#from === null;
  }

  /** Where a position in degrees stands on the drawing, in units; undefined where the drawing knows no degrees. */
  spotOf(lon: number, lat: number): {readonly x: number; readonly y: number} | undefined {
    return this.#spot?.(lon, lat);
  }

  #draw(drawn: Uint32Array, aspect: number): void {
    this.#set = null;
    this.#spot = undefined;
    if (drawn.length === 0) return;
    const {areas, isGeographic} = this.#read;
    if (this.isOnPicture) this.#set = placeTraced(areas, drawn, aspect);
    else ({set: this.#set, spotOf: this.#spot} = projectAreas(areas, drawn, isGeographic));
  }

  /** Data that are here and whose reader is here are taken at once, so that nothing is drawn twice. */
  #load(from: unknown, isAddress: boolean): void {
    const read = isAddress ? this.#fetch(from as string) : this.#readOf(parsed(from));
    if (!(read instanceof Promise)) return this.#take(read);
    this.#state = 'pending';
    void read.then((areas) => {
      if (from !== this.#from) return;
      this.#take(areas);
      this.#host.requestUpdate();
    });
  }

  async #fetch(src: string): Promise<GeoAreas | null> {
    // The reader's file comes while the map is on its way.
    void loadReader().catch(String);
    return this.#readOf(await fetchGeo(src));
  }

  #readOf(data: unknown): GeoAreas | null | Promise<GeoAreas | null> {
    try {
      const read = data === null ? null : readAreas(data, this.#file);
      return read instanceof Promise ? read.catch(() => null) : read;
    } catch {
      return null;
    }
  }

  #take(read: GeoAreas | null): void {
    [this.#state, this.#read] = read ? ['ready', read] : ['failed', NOTHING];
  }

  /** The map file by the name that its editor knows. */
  get #file(): string {
    return fileOf(this.#host.geometrySrc) || '地图';
  }

  /** The cell of a grid; where the table is not known, its row as if nothing stood above but a heading. */
  #cell(id: string, key: string, index: number): Place {
    return this.#of.cellOf?.(id, key) ?? {table: this.#host.label || '网格', row: index + 2};
  }

  /** Grids without a shape. With no shape at all there is one thing to say, and the source's own problems say it. */
  #bare(cells: readonly Cell[], drawn: Uint32Array): readonly Problem[] {
    if (drawn.length === 0 || drawn.length === cells.length) return [];
    const key = this.isOnPicture ? 'geometry' : 'id';
    const shaped = new Set(Array.from(drawn, (area) => this.#read.areas.ids[area]));
    const bare = cells.flatMap(({id}, index): Problem[] =>
      shaped.has(id)
        ? []
        : [{code: 'grid-without-shape', severity: 'warning', place: this.#cell(id, key, index), args: {}}],
    );
    return bare.slice(0, MOST_TOLD);
  }
}

/** Which areas are grids of this level. Where all are, and in order, nothing needs to be looked up. */
function drawnOf(ids: readonly string[], cells: readonly Cell[]): Uint32Array {
  const wanted = areInOrder(ids, cells) ? null : new Set(cells.map(({id}) => id));
  const drawn = new Uint32Array(ids.length);
  let count = 0;
  ids.forEach((id, area) => {
    if (!wanted || wanted.has(id)) drawn[count++] = area;
  });
  return drawn.subarray(0, count);
}

const isLike = (one: Uint32Array, other: Uint32Array): boolean =>
  one.length === other.length && one.every((area, at) => area === other[at]);
