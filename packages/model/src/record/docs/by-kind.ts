import {ARTICLE_DOCS} from './article.docs.ts';
import {BRAND_DOCS} from './brand.docs.ts';
import {CATALOGUE_DOCS} from './catalogue.docs.ts';
import {COMMUNITY_DOCS} from './community.docs.ts';
import {CONVENTION_DOCS} from './convention.docs.ts';
import {DELIBERATION_DOCS} from './deliberation.docs.ts';
import {EVENT_DOCS} from './event.docs.ts';
import {GRID_DOCS} from './grid.docs.ts';
import {INDICATOR_DOCS} from './indicator.docs.ts';
import {MATTER_DOCS} from './matter.docs.ts';
import {PLACE_DOCS} from './place.docs.ts';
import {SOURCE_DOCS} from './source.docs.ts';
import {WISH_DOCS} from './wish.docs.ts';
import type {RecordKind} from '../kind.ts';

/** The docs of every kind's columns. */
export const DOCS = {
  community: COMMUNITY_DOCS,
  brand: BRAND_DOCS,
  grid: GRID_DOCS,
  place: PLACE_DOCS,
  wish: WISH_DOCS,
  convention: CONVENTION_DOCS,
  article: ARTICLE_DOCS,
  indicator: INDICATOR_DOCS,
  deliberation: DELIBERATION_DOCS,
  matter: MATTER_DOCS,
  catalogue: CATALOGUE_DOCS,
  event: EVENT_DOCS,
  source: SOURCE_DOCS,
} as const satisfies {readonly [Kind in RecordKind]: object};
