import type {Problem} from '@linli/model/problem';
import type {Table} from '@linli/model/read/table';
import {type Brand, type BrandForm, type BrandRow, brandRecord} from '@linli/model/record/brand';
import {brandFromRows} from '@linli/model/record/brand-tree';
import {readRecords} from '@linli/model/record/read-records';

/** A brand as far as it could be read, and what was wrong with the rest. */
export interface ReadBrand {
  readonly brand: Brand | null;
  readonly problems: readonly Problem[];
}

const FORMS: readonly string[] = ['core-ring', 'chain', 'parties', 'nested', 'tiers', 'petals'];

export const isBrandForm = (form: unknown): form is BrandForm => typeof form === 'string' && FORMS.includes(form);

/** A whole brand, as a site's build hands it on; null when `data` is a table of rows. */
export function wholeBrand(data: unknown): Brand | null {
  if (typeof data !== 'object' || data === null || !('parts' in data) || !('form' in data)) return null;
  const {parts, form} = data;
  return Array.isArray(parts) && isBrandForm(form) ? (data as Brand) : null;
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
  const read = readRecords<BrandRow>(table, brandRecord);
  const tree = brandFromRows(read.records, {name, form});
  const brand = read.records.length > 0 ? tree.brand : null;
  return {brand, problems: [...problems, ...read.problems, ...tree.problems]};
}
