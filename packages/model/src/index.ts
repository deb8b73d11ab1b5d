export type {Community, Contact, Fact, Section, Widget} from './community/community.ts';
export {type CommunityRead, loadCommunity} from './community/load-community.ts';
export {classesOf, type Kind, KINDS} from './kinds.ts';
export {findPersonalData, type Finding, type FindingKind, hasGps, mask, type PrivacyOptions} from './privacy/index.ts';
export {explain, whereIs} from './problem/explain.ts';
export type {Place, Problem, ProblemArgs, ProblemCode, ProblemOf, Severity} from './problem/problem.ts';
export {
  add,
  type Change,
  type Compact,
  compact,
  compare,
  formatChange,
  formatQuantity,
  type FormatOptions,
  isProblem,
  type Locale,
  parseChange,
  parseQuantity,
  partsOfWhole,
  type Qualifier,
  type Quantity,
  sameUnit,
  sum,
} from './quantity/index.ts';
export type {FileOptions} from './read/file-options.ts';
export {type Crs, type GeoRead, type GridFeature, readGeoJson} from './read/geojson.ts';
export {readCells, readCsv, readCsvStream, readHtmlTable, readWorkbook} from './read/index.ts';
export type {Read, Row, Table} from './read/table.ts';
export type {Article} from './record/article.ts';
export type {Brand, BrandPart, BrandRow} from './record/brand.ts';
export {brandFromRows} from './record/brand-tree.ts';
export type {CatalogueItem} from './record/catalogue.ts';
export type {Column, ColumnType} from './record/column.ts';
export type {CommunityRow} from './record/community.ts';
export type {Convention} from './record/convention.ts';
export type {RecordDefinition, Records} from './record/definition.ts';
export type {DeliberationStep} from './record/deliberation.ts';
export type {CommunityEvent} from './record/event.ts';
export type {Grid, GridWorker} from './record/grid.ts';
export type {Indicator} from './record/indicator.ts';
export {DEFINITIONS, type RecordOf, records} from './record/index.ts';
export type {RecordKind} from './record/kind.ts';
export type {Matter, PublicNotice} from './record/matter.ts';
export type {PlaceRecord} from './record/place.ts';
export type {Source} from './record/source.ts';
export type {Adoption} from './record/vote.ts';
export type {Wish, WishStatus, WishStep} from './record/wish.ts';
