import {html, isServer, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';

import {dataView} from '../internal/data-view.ts';
import {localeOf} from '../internal/locale.ts';
import {emptyNotice, notice, problemNotice} from '../internal/notice.ts';
import {ProblemSentences} from '../internal/problem-sentences.ts';
import {hostStyles} from '../styles/host.styles.ts';
import {MapChoice} from './grid-choice.ts';
import {detailStyles} from './grid-detail.styles.ts';
import {GridFinder} from './grid-finder.ts';
import {finderStyles} from './grid-finder.styles.ts';
import {MapKeys, type Scene} from './grid-keys.ts';
import {frame} from './grid-map.frame.ts';
import {mapStyles} from './grid-map.styles.ts';
import {streetsStyles} from './grid-streets.styles.ts';
import type {MapHost} from './map-body.ts';
import {MapData} from './map-data.ts';
import {Assembly, comingFor, PARTS, wordsFor} from './map-parts.ts';
import {sceneOf} from './map-view.ts';

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
 * @csspart cell - One grid.
 * @csspart legend - The steps of the scale.
 * @csspart disclaimer - What the map is not.
 */
export class GridMap extends LitElement implements MapHost {
  static override styles = [...hostStyles, mapStyles, streetsStyles, detailStyles, finderStyles];

  /** Heading and accessible name of the map. */
  @property() label = '';

  /** Rows with Chinese or English column names, or checked grids. Assign a new array to change them. */
  @property({attribute: false}) data: unknown;

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

  /** Paper of a poster: `a4` or `a3`. Empty: no poster. */
  @property({reflect: true}) paper = '';

  readonly #data = new MapData(this);
  readonly #sentences = new ProblemSentences(this);
  readonly #assembly = new Assembly(this);
  readonly #keys = new MapKeys(this, () => this.#scene);
  readonly #choice = new MapChoice(this, this.#keys, () => this.#scene);
  readonly #finder = new GridFinder(this, (id) => void this.#choice.open(id));
  readonly #isServerDrawn = !isServer && this.shadowRoot !== null;
  #scene: Scene | null = null;

  /** A map waits for its words and its body; over the server's picture, for everything the server drew. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const isFirst = !this.hasUpdated && this.#isServerDrawn;
    const wanted = this.#data.wanted();
    const coming = () => comingFor(isFirst ? wanted : {...wanted, parts: []});
    const waits = coming();
    if (waits.length === 0) return super.scheduleUpdate();
    // What the server drew stays where a file of it cannot be had.
    return Promise.all(waits).then(() => (isFirst && coming().length > 0 ? undefined : super.scheduleUpdate()));
  }

  protected override willUpdate(): void {
    this.#assembly.assemble(this.#data.wanted());
    this.#scene = sceneOf(this, this.#data, this.#assembly, this.#keys, this.#choice);
  }

  protected override render() {
    const locale = localeOf(this);
    const drawn = this.#scene ? this.#renderMap(this.#scene) : this.#renderWithoutGrids();
    const problems = [...this.#data.read().problems, ...this.#assembly.problems()];
    const {origin} = this.#data.tables;
    return html`
      ${drawn} ${problemNotice(locale, problems.length, this.#sentences.of(problems, locale))}
      ${/^(sibling|for)$/.test(origin) ? nothing : dataView(locale, this.folded)}
    `;
  }

  #renderMap(scene: Scene) {
    return frame({
      ...scene,
      assembly: this.#assembly,
      choice: this.#choice,
      keys: this.#keys,
      finder: this.#finder,
    });
  }

  /** Places alone; else that there is nothing, once that is known. */
  #renderWithoutGrids() {
    const tables = this.#data.placeTables();
    const alone = this.#assembly.parts.map((part) => part.alone?.(tables) ?? nothing).filter((one) => one !== nothing);
    if (alone.length > 0) return alone;
    const isComing = this.#data.tables.pending || this.#data.wanted().parts.some((name) => !PARTS.get(name));
    if (isComing) return nothing;
    const locale = localeOf(this);
    return this.#data.tables.origin === 'none' ? emptyNotice(locale) : notice(wordsFor(locale).empty);
  }
}
