import type {Table} from '../read/table.ts';
import {articleRecord} from './article.ts';
import {brandRecord} from './brand.ts';
import {catalogueRecord} from './catalogue.ts';
import {communityRecord} from './community.ts';
import {conventionRecord} from './convention.ts';
import type {RecordDefinition, Records} from './definition.ts';
import {deliberationRecord} from './deliberation.ts';
import {eventRecord} from './event.ts';
import {gridRecord} from './grid.ts';
import {indicatorRecord} from './indicator.ts';
import type {RecordKind} from './kind.ts';
import {matterRecord} from './matter.ts';
import {placeRecord} from './place.ts';
import {readRecords} from './read-records.ts';
import {sourceRecord} from './source.ts';
import {wishRecord} from './wish.ts';

const BY_KIND = {
  community: communityRecord,
  brand: brandRecord,
  grid: gridRecord,
  place: placeRecord,
  wish: wishRecord,
  convention: conventionRecord,
  article: articleRecord,
  indicator: indicatorRecord,
  deliberation: deliberationRecord,
  matter: matterRecord,
  catalogue: catalogueRecord,
  event: eventRecord,
  source: sourceRecord,
} as const satisfies {readonly [Kind in RecordKind]: RecordDefinition<unknown>};

/** The record that a kind's table holds. */
export type RecordOf<Kind extends RecordKind> = (typeof BY_KIND)[Kind] extends RecordDefinition<infer R> ? R : never;

/** The definitions of every kind of record. */
export const DEFINITIONS: {readonly [Kind in RecordKind]: RecordDefinition<RecordOf<Kind>>} = BY_KIND;

/** Reads a table as records of the kind that is named; whoever needs one kind only imports its own file instead. */
export function records<Kind extends RecordKind>(table: Table, kind: Kind): Records<RecordOf<Kind>> {
  const definition: RecordDefinition<unknown> = DEFINITIONS[kind];
  return readRecords(table, definition) as Records<RecordOf<Kind>>;
}
