import type {Problem} from '@linli/model/problem';
import type {Table} from '@linli/model/read/table';
import {type Brand, type BrandForm, type BrandPart, type BrandRow, brandRecord} from '@linli/model/record/brand';
import {brandFromRows} from '@linli/model/record/brand-tree';
import {readRecords} from '@linli/model/record/read-records';

import {withRowNumbers} from '../internal/row-numbers.ts';

/** A brand as far as it could be read, and what was wrong with the rest. */
export interface ReadBrand {
  readonly brand: Brand | null;
  readonly problems: readonly Problem[];
}

const FORMS: readonly string[] = ['core-ring', 'chain', 'parties', 'nested', 'tiers', 'petals'];

export const isBrandForm = (form: unknown): form is BrandForm => typeof form === 'string' && FORMS.includes(form);

function isPart(value: unknown): value is BrandPart {
  if (typeof value !== 'object' || value === null) return false;
  const {id, name, parts} = value as BrandPart;
  return typeof id === 'string' && typeof name === 'string' && Array.isArray(parts) && parts.every(isPart);
}

/** A whole brand, as a site's build hands it on; null when `data` is a table of rows, or no brand at all. */
export function wholeBrand(data: unknown): Brand | null {
  if (typeof data !== 'object' || data === null) return null;
  const {name, form, core, parts} = data as Brand;
  const sound = typeof name === 'string' && isBrandForm(form) && (core === null || isPart(core));
  return sound && Array.isArray(parts) && parts.every(isPart) ? (data as Brand) : null;
}

/** The brand in the first table that tells of one. */
export function readBrand(
  tables: readonly Table[],
  problems: readonly Problem[],
  name: string,
  form: BrandForm,
): ReadBrand {
  const [table] = tables;
  if (!table) return {brand: null, problems};
  const read = readRecords<BrandRow>(withRowNumbers(table, brandRecord, ['id']), brandRecord);
  const tree = brandFromRows(read.records, {name, form});
  const brand = read.records.length > 0 ? tree.brand : null;
  return {brand, problems: [...problems, ...read.problems, ...tree.problems]};
}
