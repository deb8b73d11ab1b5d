import * as v from 'valibot';

import {type Effect, LIVING_COLUMNS, type Pledge, type RoleModel, type Supervision} from '../convention.living.ts';
import {LIVING_DOCS} from '../docs/living.docs.ts';
import {fields} from './parts.ts';

/** Schemas of the records of the tables beside a convention. */
export const LIVING_SCHEMAS = {
  pledges: v.strictObject(
    fields(LIVING_COLUMNS.pledges, LIVING_DOCS.pledges, ['building', 'signed', 'households', 'sample']),
  ) satisfies v.GenericSchema<Pledge>,
  supervision: v.strictObject(
    fields(LIVING_COLUMNS.supervision, LIVING_DOCS.supervision, ['period', 'article', 'kept', 'reminded', 'sample']),
  ) satisfies v.GenericSchema<Supervision>,
  models: v.strictObject(
    fields(LIVING_COLUMNS.models, LIVING_DOCS.models, ['text', 'article', 'consent', 'sample']),
  ) satisfies v.GenericSchema<RoleModel>,
  effects: v.strictObject(
    fields(LIVING_COLUMNS.effects, LIVING_DOCS.effects, ['label', 'article', 'before', 'after', 'sample']),
  ) satisfies v.GenericSchema<Effect>,
} as const;
