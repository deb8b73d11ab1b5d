import {filesOf, GOOD} from '../community/fixtures.ts';
import {loadCommunity} from '../community/load-community.ts';
import {add, parseChange, parseQuantity, partsOfWhole} from '../quantity/index.ts';
import type {Quantity} from '../quantity/quantity.ts';
import {readGeoData, readGeoJson} from '../read/geojson.ts';
import {collection, feature, square, topology} from '../read/testing/maps.ts';
import type {GeoProblems} from './geo.codes.ts';
import type {LegalityProblems} from './legality.codes.ts';
import type {MapProblems} from './map.codes.ts';
import type {PrivacyProblems} from './privacy.codes.ts';
import type {QuantityProblems} from './quantity.codes.ts';

/** Data that lead to a problem, read as everybody reads them; what comes may be something else than a problem. */
export type Provoke = () => readonly unknown[];
type Provoking<Area> = {readonly [Code in keyof Area]: Provoke};

const quantity =
  (text: string): Provoke =>
  () => [parseQuantity(text)];
const change =
  (text: string): Provoke =>
  () => [parseChange(text)];
const read = (text: string): Quantity => parseQuantity(text) as Quantity;

/** A text for each thing that can be wrong with a number. */
export const QUANTITIES: Provoking<QuantityProblems> = {
  'not-a-quantity': quantity('很好'),
  'ordinal-not-quantity': quantity('第3名'),
  'year-not-quantity': quantity('2024年'),
  'hotline-not-quantity': quantity('12345热线'),
  'fraction-not-quantity': quantity('三分之二'),
  'unknown-unit': quantity('3飞'),
  'words-before-number': quantity('义诊60余人次'),
  'vague-number': quantity('几十个'),
  'number-too-long': quantity('1234567890123456个'),
  'qualifiers-conflict': quantity('近160余个'),
  'range-upside-down': quantity('500户-300户'),
  'range-drops-scale': quantity('9000-2万元'),
  'range-of-two-units': quantity('300户-500人'),
  'points-mixed-with-percent': change('提升13个百分点%'),
  'not-a-change': change('很好'),
  'level-not-change': change('提高到90%'),
  'units-differ': () => [add(read('3户'), read('3人次'))],
  'cannot-add-up-to': () => [add(read('不足3户'), read('3户'))],
  'parts-do-not-add-up': () => [partsOfWhole([read('1户'), read('2户')], read('4户'))],
};

const map =
  (data: unknown): Provoke =>
  () =>
    readGeoData(data).problems;
const ring = (...points: readonly (readonly [unknown, number])[]) => map(collection([feature([points])]));

/** A map for each thing that can be wrong with its shapes. */
export const MAPS: Provoking<GeoProblems> = {
  'not-geojson': map('地图'),
  'empty-map': map(collection([])),
  'map-too-big': () => readGeoJson(' '.repeat(2_100_000)).problems,
  'too-many-features': map(collection(Array.from({length: 5001}, (_, id) => feature([108, 34], 'Point', {id})))),
  'too-many-vertices': map(
    collection([
      feature(
        Array.from({length: 200_001}, () => [108, 34]),
        'MultiPoint',
      ),
    ]),
  ),
  'crs-assumed': map(collection([feature([square(108, 34)])], null)),
  'unknown-crs': map(collection([feature([square(108, 34)])], 'EPSG:3857')),
  'axes-swapped': map(collection([feature([square(108.9, 34.2).map(([x, y]) => [y, x])])])),
  'outside-china': map(collection([feature([square(2, 48)])])),
  'not-degrees': map(collection([feature([square(12_000_000, 4_000_000, 100)])])),
  'bad-coordinate': ring(['x', 34], [109, 34], [109, 35], ['x', 34]),
  'no-geometry': map(collection([feature(null, 'Polygon', {geometry: null})])),
  'unsupported-geometry': map(
    collection([
      feature(
        [
          [108, 34],
          [109, 34],
        ],
        'LineString',
      ),
    ]),
  ),
  'open-ring': map(collection([feature([square(108, 34).slice(0, 4)])])),
  'short-ring': ring([108, 34], [109, 34]),
  'self-crossing': ring([108, 34], [109, 35], [109, 34], [108, 36], [108, 34]),
  'self-touching': ring([108, 34], [109, 34], [108.5, 34.5], [109, 35], [108, 35], [108.5, 34.5], [108, 34]),
  'no-area': ring([108, 34], [109, 34], [110, 34], [108, 34]),
  'hole-outside': map(collection([feature([square(108, 34), square(110, 34)])])),
  'feature-without-id': map(collection([feature([square(108, 34)], 'Polygon', {id: undefined, properties: {}})])),
  'repeated-feature-id': map(collection([feature([square(108, 34)]), feature([square(109, 34)])])),
  'broken-topology': map({...topology, arcs: topology.arcs.slice(0, 2)}),
};

const community =
  (files: Readonly<Record<string, string | null>>): Provoke =>
  () =>
    loadCommunity(filesOf({...GOOD, ...files})).problems;
const grids = (text: string): Provoke => community({'grids.csv': `编号,网格,社区,图形\nG1,一格,社区,"${text}"`});
const byHand = (...places: readonly string[]): Provoke =>
  community({
    'grids.csv': `编号,网格,社区,图中行,图中列\n${places.map((place, at) => `G${at},${at}格,社区,${place}`).join('\n')}`,
  });
const widget = (lines: string): Provoke =>
  community({'community.yaml': `${GOOD['community.yaml']}      - {id: map, element: grid-map, title: 图, ${lines}}\n`});

/** A community for each thing that can be wrong with the shapes and the law of its maps. */
export const SHAPES: Provoking<Omit<MapProblems, 'grid-without-shape' | 'shape-without-grid'>> = {
  'shape-not-numbers': grids('10,20 东,20 30,45'),
  'shape-too-few-corners': grids('10,20 30,20'),
  'shape-outside-picture': grids('10,20 30,20 30,101'),
  'shape-crosses-itself': grids('0,0 10,10 10,0 0,11'),
  'shape-without-area': grids('0,0 10,10 20,20'),
  'shape-hole-outside': grids('0,0 10,0 10,10 | 50,50 60,50 60,60'),
  'hand-place-twice': byHand('1,1', '1,1'),
  'hand-place-missing': byHand('1,1', ','),
  'hand-place-too-far': byHand('99,1', '1,1'),
  'map-without-number': widget('mapKind: geographic'),
  'not-a-review-number': widget('mapKind: geographic, reviewNumber: 待批'),
  'map-without-picture': widget('mapKind: licensed, reviewNumber: GS（2024）0001号'),
};

/** A community for each finding of the gate and for wording that may touch a law. */
export const WORDING: Provoking<PrivacyProblems & LegalityProblems> = {
  'personal-data': community({'wishes.csv': '编号,心愿,状态\nW1,电话13800138000,征集'}),
  'maybe-personal-data': community({'wishes.csv': '编号,心愿,状态\nW1,居民王建国要装灯,征集'}),
  'legal-doubt': community({
    'conventions.csv': '编号,名称,种类,文体\nC1,公约,居民公约,条文',
    'articles.csv': '编号,公约,条号,条文\nA1,C1,1,违者罚款五十元',
  }),
};
