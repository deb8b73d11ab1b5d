import {html, nothing, type TemplateResult} from 'lit';

import type {Problem} from '@linli/model/problem';
import type {Locale} from '@linli/model/quantity';
import type {Table} from '@linli/model/read/table';

import {addStyles} from '../../internal/add-styles.ts';
import {type DataFold, dataFold} from '../../internal/data-fold.ts';
import {headingLevel} from '../../internal/heading-level.ts';
import {localeOf, wordsIn} from '../../internal/locale.ts';
import {notice} from '../../internal/notice.ts';
import type {Cell} from '../cells.layout.ts';
import type {MapBody, MapHost, MapView} from '../map-body.ts';
import type {MapPart} from '../map-part.ts';
import {placesAlone} from './alone.templates.ts';
import {kindRow, viewRow} from './layers.templates.ts';
import {MapGroup} from './group.ts';
import {gridList, type ListTelling, looseStrip, nearList, openedList, placeList, setBadge} from './list.templates.ts';
import {LocatedPlaces} from './located.ts';
import {MarkLayer} from './mark-layer.ts';
import {marksAt, marksOf} from './marks.layout.ts';
import {marks} from './marks.templates.ts';
import {nearestOf} from './nearest.ts';
import {PlacesActions} from './places.actions.ts';
import {listStyles} from './places-list.styles.ts';
import {layoutPlaces, type PlacesLayout} from './places.layout.ts';
import {PlacesSource} from './places.source.ts';
import {PlacesState} from './places.state.ts';
import {placesStyles} from './places.styles.ts';
import {PLACES_WORDS, type PlacesWords} from './places.words.ts';
import {WishLayer} from './wish-layer.ts';

type Template = TemplateResult | typeof nothing;

const NONE: ReadonlyMap<string, number> = new Map();

/** Layers of places and of open wishes on one map. */
class PlacesPart implements MapPart {
  readonly #host: MapHost;
  readonly #source: PlacesSource;
  readonly #state: PlacesState;
  readonly #actions: PlacesActions;
  readonly #layer: MarkLayer;
  readonly #wishes: WishLayer;
  readonly #fold: DataFold;
  readonly #located: LocatedPlaces;
  #layout: PlacesLayout = layoutPlaces([], []);
  #words: PlacesWords = PLACES_WORDS.zhHans;
  #problems: readonly Problem[] = [];
  /** Why places are not shown; an empty text where all are. */
  #remark = '';

  constructor(host: MapHost) {
    this.#host = host;
    this.#source = new PlacesSource(host);
    this.#state = new PlacesState(host);
    this.#actions = new PlacesActions(host, this.#state);
    this.#layer = new MarkLayer(host);
    this.#wishes = new WishLayer(host, (grid) => (host.selected = grid));
    this.#fold = dataFold(host);
    this.#located = new LocatedPlaces(() => host.requestUpdate());
    new MapGroup(host);
    addStyles(host, placesStyles, listStyles);
  }

  problems(): readonly Problem[] {
    return this.#problems;
  }

  tell({id}: Cell): string {
    const count = this.#owed.get(id) ?? 0;
    return count > 0 ? this.#words.open(count) : '';
  }

  room(view: MapView): boolean {
    return this.#layout.plots.length > 0 || view.host.group !== '';
  }

  above(view: MapView): Template {
    this.#actions.view = view;
    this.#read(
      view.locale,
      view.placeTables,
      view.cells.map(({id}) => id),
    );
    const hasPlaces = this.#layout.categories.length > 0;
    const views = hasPlaces ? viewRow(this.#state, this.#words) : nothing;
    return html`${hasPlaces || this.#owedInAll > 0 ? this.#bar(views) : nothing} ${this.#said()}`;
  }

  over(view: MapView, body: MapBody): Template {
    this.#layer.on(body);
    const names = new Map(view.grids.map(({id, name}) => [id, name]));
    const {plots, located} = this.#layout;
    const nameOf = (grid: string) => names.get(grid) ?? grid;
    const telling = {words: this.#words, nameOf, owed: this.#owed, most: this.#layer.room};
    const drawn = marksOf(plots, telling);
    const positions = marksAt(this.#located.at(located, this.#layer.zoom ?? 0), telling);
    this.#actions.marks = [...drawn.flatMap((one) => one.marks), ...positions.map(({mark}) => mark)];
    const {onMarkClick, onMarkFocus, onMarkKey} = this.#actions;
    const {stops, chosen} = this.#state;
    const layer = marks(drawn, positions, {stop: stops['marks'], chosen}, this.#words);
    return html`<div @click=${onMarkClick} @focusin=${onMarkFocus} @keydown=${onMarkKey}>${layer}</div>`;
  }

  below(view: MapView): Template {
    if (this.#layout.categories.length === 0) return nothing;
    const {hidden, view: seen} = this.#state;
    const telling = this.#telling(view);
    const isList = seen === 'list';
    const list = isList || this.#fold.shows(true) ? placeList(this.#layout, hidden, telling) : nothing;
    return html`<div class="places" data-view=${seen}>
      ${list === nothing ? nothing : html`<div class=${isList ? '' : 'on-paper'}>${setBadge(this.#layout, telling)}${list}</div>`}
      ${isList ? nothing : [this.#opened(telling), looseStrip(this.#layout, hidden, telling)]}
    </div>`;
  }

  alone(tables: readonly Table[]): Template {
    const host = this.#host;
    const locale = localeOf(host);
    this.#read(locale, tables, []);
    const {categories} = this.#layout;
    if (categories.length === 0) return this.#remark ? this.#said() : nothing;
    const {mixed} = this.#layout;
    const telling = {
      words: this.#words,
      locale,
      gridName: () => undefined,
      chosen: '',
      level: headingLevel(host),
      badges: mixed ? 'each' : 'none',
    } as const;
    const filter = html`${categories.length > 1 ? this.#bar(nothing) : nothing} ${this.#said()}`;
    return placesAlone(host, this.#layout, this.#state.hidden, telling, filter);
  }

  inDetail(view: MapView, {id}: Cell): Template {
    const spots = this.#layout.plots.find(({grid}) => grid === id)?.spots ?? [];
    const owed = this.#owed.get(id) ?? 0;
    const near = nearestOf(id, this.#layout, this.#layer.body);
    const telling = this.#telling(view);
    const heading = html`${this.#words.here} ${setBadge(this.#layout, telling)}`;
    const {onDetailKey} = this.#actions;
    return html`${owed > 0 ? html`<p class="owed-here">${this.#words.open(owed)}</p>` : nothing}
    ${spots.length > 0 ? gridList(heading, spots, telling, onDetailKey) : nothing}
    ${near.length > 0 ? nearList(near, telling) : nothing}`;
  }

  /** The places of a button that stands at no grid. */
  #opened(telling: ListTelling): Template {
    const ids = new Set(this.#state.opened);
    const spots = this.#layout.located.filter(({id}) => ids.has(id));
    return spots.length === 0 ? nothing : openedList(spots, telling, this.#actions.onDetailKey);
  }

  get #owed(): ReadonlyMap<string, number> {
    return this.#state.wishes ? this.#wishes.open : NONE;
  }

  get #owedInAll(): number {
    return Array.from(this.#wishes.open.values()).reduce((sum, count) => sum + count, 0);
  }

  #read(locale: Locale, tables: readonly Table[], grids: readonly string[]): void {
    this.#words = wordsIn(locale, PLACES_WORDS);
    this.#actions.comma = this.#words.comma;
    const {places: read, problems, blocked} = this.#source.read(tables, grids);
    // What the privacy gate keeps back is told by itself.
    const isWrong = problems.some(({severity, code}) => severity === 'error' && code !== 'personal-data');
    const isWithheld = isWrong && !this.#host.partial;
    const places = isWithheld ? [] : read;
    this.#remark = isWithheld ? this.#words.withheld : blocked > 0 ? this.#words.blocked(blocked) : '';
    this.#layer.probe = places.find(({coordinates}) => coordinates)?.coordinates;
    this.#layout = layoutPlaces(places, grids, this.#state.hidden, this.#layer.zoom !== null);
    this.#problems = problems;
  }

  /** What is shown and how, and what is announced of it. */
  #bar(views: Template): TemplateResult {
    const {onBarClick, onBarFocus, onBarKey} = this.#actions;
    return html`<div
      class="layers"
      part="layers"
      data-view=${this.#state.view}
      @click=${onBarClick}
      @focusin=${onBarFocus}
      @keydown=${onBarKey}
    >
      ${kindRow(this.#layout, this.#state, this.#words, this.#owedInAll)} ${views}
    </div>`;
  }

  #said(): TemplateResult {
    return html`${this.#remark ? notice(this.#remark) : nothing}
      <p class="unseen" role="status">${this.#state.said}</p>`;
  }

  #telling({locale, grids, layout}: MapView): ListTelling {
    const names = new Map(grids.map(({id, name}) => [id, name]));
    const [{chosen}, {mixed}] = [this.#state, this.#layout];
    // A map that says 示例数据 of its grids has said it of everything in it.
    const badges = layout.sample && !mixed ? 'none' : mixed ? 'each' : 'set';
    return {
      words: this.#words,
      locale,
      gridName: (id) => names.get(id ?? ''),
      chosen,
      badges,
      level: headingLevel(this.#host),
    };
  }
}

/** Makes the layers of one map. */
export const createPart = (host: MapHost): MapPart => new PlacesPart(host);
