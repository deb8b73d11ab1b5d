import type {Read, Table} from '@linli/model/read/table';
import type {Grid} from '@linli/model/record/grid';

import {localeOf} from '../internal/locale.ts';
import {TableSource} from '../internal/table-source.ts';
import {needsFormat} from './grid-counts.ts';
import {checkedGrids, GRIDS, PLACES, type ReadGrids} from './grid-map.data.ts';
import {isGeoJson, type MapHost, needsShapes} from './map-body.ts';
import {needsPlaces} from './map-part.ts';
import {ROWS, SHAPES, type Wanted} from './map-parts.ts';

const NONE: ReadGrids = {grids: [], problems: []};

/** From this many grids on, looking is slower than asking. */
const MANY = 8;

const needsFinder = (grids: readonly Grid[]): boolean =>
  grids.length >= MANY || grids.some(({buildings}) => buildings !== undefined);

/** What of a table decides what its map needs; counted once, for an update comes with every key. */
interface Traits {
  /** Rows with a place of their own in the schematic. */
  readonly places: number;
  /** True where a row stands below another. */
  readonly hasLevels: boolean;
}

const TRAITS = new WeakMap<readonly Grid[], Traits>();

function traitsOf(grids: readonly Grid[]): Traits {
  let traits = TRAITS.get(grids);
  if (!traits) {
    const places = grids.filter(({at}) => at).length;
    TRAITS.set(grids, (traits = {places, hasLevels: grids.some(({parent}) => parent)}));
  }
  return traits;
}

/** Which file arranges the schematic; an arrangement by hand comes before what the editor asks for. */
function arrangedBy({arrange}: MapHost, grids: readonly Grid[]): string {
  const {places} = traitsOf(grids);
  const isAsked = /^(area|buildings|street)$/.test(arrange);
  if (places > 0 && (places === grids.length || !isAsked)) return 'streets';
  return isAsked ? (arrange === 'area' ? 'area' : 'rows') : '';
}

/** The grids of a map, wherever they come from, and what must be loaded to show them. */
export class MapData {
  readonly tables: TableSource;
  readonly #host: MapHost;
  #from: unknown;
  #plain = NONE;

  constructor(host: MapHost) {
    this.#host = host;
    const isOwn = (data: unknown): boolean => isGeoJson(data) || checkedGrids(data) !== null;
    this.tables = new TableSource(host, [GRIDS, PLACES], '', isOwn);
  }

  /** Grids with their geometry, where its reader is here. */
  read(): ReadGrids {
    return SHAPES.get('shapes')?.joinGeometry(this.#host, this.#readPlain()) ?? this.#readPlain();
  }

  /** Tables of places beside the grids' own. */
  placeTables(): readonly Table[] {
    return this.tables.read().tables.filter(({kind}) => kind === 'place');
  }

  /** What the map needs besides its own files. */
  wanted(): Wanted {
    const host = this.#host;
    const locale = localeOf(host);
    const {grids} = this.#readPlain();
    const all = this.read().grids;
    return {
      locale,
      rows: this.#hasRows,
      format: needsFormat(locale, all),
      shapes: needsShapes(host, grids),
      detail: host.selected !== '',
      arranged: arrangedBy(host, grids),
      classing: host.classing !== '' || host.breaks !== '',
      parts: this.#parts(all),
    };
  }

  /** What stands on and beside this map. */
  #parts(grids: readonly Grid[]): string[] {
    const host = this.#host;
    const wants = {
      finder: needsFinder(grids),
      levels: traitsOf(grids).hasLevels,
      places: needsPlaces(host, this.placeTables().length),
      poster: host.paper !== '' || host.selected !== '',
      hash: host.hash,
    };
    return Object.keys(wants).filter((part) => wants[part as keyof typeof wants]);
  }

  /** The grids without geometry, read again only after the data changed; none until their reader has come. */
  #readPlain(): ReadGrids {
    const {data} = this.#host;
    if (isGeoJson(data)) return NONE;
    const from: unknown = Array.isArray(data) && data === this.#from ? data : this.#sourceOf(data);
    if (from === this.#from) return this.#plain;
    const read = checkedGrids(from) ?? ROWS.get('rows')?.readGrids(from as Read, this.#host);
    if (!read) return NONE;
    this.#from = from;
    this.#plain = read;
    return read;
  }

  /** `data` itself where it holds checked grids, else the tables that were read. */
  #sourceOf(data: unknown): unknown {
    return checkedGrids(data) ? data : this.tables.read();
  }

  /** True where rows are words in cells: an empty table is read too, for what is wrong with it. */
  get #hasRows(): boolean {
    const {data} = this.#host;
    if (isGeoJson(data) || checkedGrids(data)) return false;
    const {tables, problems} = this.tables.read();
    return tables.length > 0 || problems.length > 0;
  }
}
