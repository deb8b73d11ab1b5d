import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';

import {dataView} from '../internal/data-view.ts';
import {localeOf} from '../internal/locale.ts';
import {problemNotice} from '../internal/notice.ts';
import {hostStyles} from '../styles/host.styles.ts';
import {detailStyles} from './grid-detail.styles.ts';
import {mapFrame} from './grid-map.frame.ts';
import {mapStyles} from './grid-map.styles.ts';
import {shadesStyles} from './grid-shades.styles.ts';
import type {MapHost} from './map-body.ts';
import {MapDesk} from './map-desk.ts';

/**
 * A schematic of a place's grids: communities as blocks between lanes, each grid with its number, households and leader.
 *
 * Use it to let residents find who looks after their grid. Put the data inside as a `<table>`: readers get it before,
 * and without, scripts. It is no map of boundaries and says so.
 *
 * @summary Schematic grid map with the public contacts of each grid.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The same data as a `<table>`; a second table may hold places.
 * @slot detail - More about the chosen grid, in its panel.
 * @fires {GridSelectEvent} linli-select - The reader chose a grid; silent when code sets `selected`.
 * @fires {GridEnterEvent} linli-enter - The reader went to another level; silent when code sets `within`.
 * @csspart cell - One grid.
 * @csspart legend - The steps of the scale.
 * @csspart disclaimer - What the map is not.
 */
export class GridMap extends LitElement implements MapHost {
  static override styles = [...hostStyles, mapStyles, shadesStyles, detailStyles];

  /** Heading and accessible name of the map. */
  @property() label = '';

  /** Rows with Chinese or English column names, or checked grids. Assign a new array to change them. */
  @property({attribute: false}) data: unknown;

  /** Address of a JSON or CSV table on the page's own site. */
  @property() src = '';

  /** Asks for newer data every so many minutes; 0 never. */
  @property({type: Number}) refresh = 0;

  /** Id of the chosen grid, or an empty string. */
  @property({reflect: true}) selected = '';

  /** Where the data comes from, as shown under the map. */
  @property() source = '';

  /** One sentence under the map. */
  @property() note = '';

  /** Folds the data table away. */
  @property({type: Boolean}) folded = false;

  /** `schematic`, or a reviewed map: `licensed` (a picture) or `geographic`; these need `review-number`. */
  @property({attribute: 'map-kind'}) mapKind = 'schematic';

  /** 审图号 as the office was given it. */
  @property({attribute: 'review-number'}) reviewNumber = '';

  /** Address of an image that the grids' shapes, in percent, lie on. */
  @property() picture = '';

  /** Width and height of the picture in pixels, `1200x800`: its room is kept before it comes. */
  @property({attribute: 'picture-size'}) pictureSize = '';

  /** GeoJSON or TopoJSON whose ids are the ids of the grids. */
  @property({attribute: false}) geometry: unknown;

  /** Address of GeoJSON or TopoJSON on the page's own site. */
  @property({attribute: 'geometry-src'}) geometrySrc = '';

  /** Places to show on the map, as rows. Also: a second table inside. */
  @property({attribute: false}) places: unknown;

  /** Id of a table of places in the page. */
  @property({attribute: 'places-for'}) placesFor = '';

  /** Address of a table of places on the page's own site. */
  @property({attribute: 'places-src'}) placesSrc = '';

  /** Elements of one group share the chosen grid. */
  @property() group = '';

  /** Id of the unit whose parts are drawn, where the table has a column 上级; empty: the highest level. */
  @property() within = '';

  /** `tiles` by community, `area` by households, `buildings` in rows, `street` in a line. A hand arrangement comes first. */
  @property() arrange = '';

  /** What the shades tell: `households` or `population`. */
  @property() measure = 'households';

  /** How numbers are divided: `quantile`, `equal`, `jenks`, or `manual` by `breaks`. Empty: round steps. */
  @property() classing = '';

  /** Where classes begin, at most three: `300,400,500`. */
  @property() breaks = '';

  /** Tells classes apart by lines instead of tints. */
  @property({type: Boolean, reflect: true}) hatch = false;

  /** Draws the good rows although others are wrong; without it a table with errors stays a table. */
  @property({type: Boolean}) partial = false;

  /** Keeps the chosen grid in the page's address, `#grid=…`, with the element's id before it where it has one. */
  @property({type: Boolean}) hash = false;

  /** Paper of a poster: `a4` or `a3`. Empty: no poster. */
  @property({reflect: true}) paper = '';

  readonly #desk = new MapDesk(this);

  /** @internal */
  get fetched(): unknown {
    return this.#desk.remote.it?.data;
  }

  /** A map waits for what its first picture needs. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const waits = this.#desk.waits();
    return waits ? waits.then((complete) => (complete ? super.scheduleUpdate() : undefined)) : super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    this.#desk.update();
  }

  protected override render() {
    const locale = localeOf(this);
    const drawn = mapFrame(this.#desk);
    const problems = this.#desk.problems();
    const {origin} = this.#desk.data.tables;
    return html`
      ${drawn} ${problemNotice(locale, problems.length, this.#desk.sentences(problems, locale))}
      ${/^(sibling|for)$/.test(origin) ? nothing : dataView(locale, this.folded)}
    `;
  }
}
