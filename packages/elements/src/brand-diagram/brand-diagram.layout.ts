import type {Brand, BrandForm, BrandPart, BrandRole} from '@linli/model/record/brand';

import type {Words} from './brand-diagram.zh.ts';
import {promisedBy, promisedByBrand} from './label-number.ts';

/** One part ready to draw. */
export interface BrandNode {
  readonly id: string;
  readonly name: string;
  readonly meaning: string;
  readonly carriedBy: string;
  /** Empty where the part opens nothing. */
  readonly href: string;
  readonly role: BrandRole;
  /** How many stand side by side in its row where there is room: 1 to 5. */
  readonly of: number;
  /** Stands before the core in a ring: the core runs through the middle like a street. */
  readonly above: boolean;
  readonly nodes: readonly BrandNode[];
}

export interface BrandLayout {
  readonly form: BrandForm;
  readonly core: BrandNode | null;
  /** Parts and stages, in the order they are read. */
  readonly parts: readonly BrandNode[];
  readonly strands: readonly BrandNode[];
  readonly outcomes: readonly BrandNode[];
  /** Labels whose number and items differ, as sentences. */
  readonly notices: readonly string[];
  /** The whole structure in one sentence. */
  readonly summary: string;
}

/** Makes an address safe, or undefined. */
export type SafeUrl = (address: string | undefined) => string | undefined;

const MOST_IN_ROW: Readonly<Record<BrandForm, number>> = {
  'core-ring': 4,
  chain: 5,
  parties: 4,
  nested: 3,
  tiers: 1,
  petals: 5,
};

/** Splits a number of blocks into rows as even as can be, the fuller rows first: 7 with at most 4 is 4, 3. */
export function rowsOf(count: number, most: number): number[] {
  const rows = Math.ceil(count / most);
  return Array.from({length: rows}, (_, row) => Math.floor(count / rows) + (row < count % rows ? 1 : 0));
}

const widthsOf = (count: number, most: number): number[] =>
  rowsOf(count, most).flatMap((of) => Array<number>(of).fill(of));

interface Place {
  readonly of: number;
  readonly above: boolean;
}

function nodeOf(part: BrandPart, safe: SafeUrl, {of, above}: Place): BrandNode {
  const {id, name, meaning = '', carriedBy = '', href, role, parts} = part;
  const nodes = parts.map((one) => nodeOf(one, safe, {of: 1, above: false}));
  return {id, name, meaning, carriedBy, href: safe(href) ?? '', role, of, above, nodes};
}

/** Where the blocks of a form stand: a ring of four or more has its first half before the core. */
function placesOf(count: number, form: BrandForm, hasCore: boolean): Place[] {
  const most = MOST_IN_ROW[form];
  const before = form === 'core-ring' && hasCore && count >= 4 ? Math.ceil(count / 2) : 0;
  const place =
    (above: boolean) =>
    (of: number): Place => ({of, above});
  return [...widthsOf(before, most).map(place(true)), ...widthsOf(count - before, most).map(place(false))];
}

function noticesOf(part: BrandPart, words: Words): string[] {
  const said = promisedBy(part.name);
  const own = said !== null && part.parts.length > 0 && said !== part.parts.length;
  const sentence = own ? [words.mismatch(words.quote(part.name), said, part.parts.length)] : [];
  return [...sentence, ...part.parts.flatMap((one) => noticesOf(one, words))];
}

function brandNotices(brand: Brand, parts: readonly BrandPart[], words: Words): string[] {
  const said = promisedByBrand(brand.name);
  const differs = said !== null && parts.length > 0 && said !== parts.length;
  const sentence = differs ? [words.mismatch(words.quote(brand.name), said, parts.length)] : [];
  const all = brand.core ? [brand.core, ...brand.parts] : brand.parts;
  return [...sentence, ...all.flatMap((part) => noticesOf(part, words))];
}

function summaryOf(brand: Brand, form: BrandForm, parts: readonly BrandPart[], words: Words): string {
  const name = brand.name ? words.quote(brand.name) : '';
  const core = brand.core ? words.aroundCore(words.quote(brand.core.name)) : '';
  const list = words.list(parts.map((part) => part.name));
  return words.summary(name, core, parts.length > 0 ? words.parts[form](parts.length, list) : '');
}

/** A brand → blocks in rows, with the sentence that tells its structure. `form` overrides the brand's own. */
export function layoutBrand(brand: Brand, form: BrandForm, safe: SafeUrl, words: Words): BrandLayout {
  const ring = brand.parts.filter(({role}) => role !== 'strand' && role !== 'outcome');
  const places = placesOf(ring.length, form, brand.core !== null);
  const row = (role: BrandRole): BrandNode[] => {
    const members = brand.parts.filter((part) => part.role === role);
    const widths = widthsOf(members.length, 4);
    // One with parts of its own takes a row, so that its neighbours do not stand half empty.
    const ofAt = (index: number) => (members[index]!.parts.length > 0 ? 1 : widths[index]!);
    return members.map((part, index) => nodeOf(part, safe, {of: ofAt(index), above: false}));
  };
  return {
    form,
    core: brand.core && nodeOf(brand.core, safe, {of: 1, above: false}),
    parts: ring.map((part, index) => nodeOf(part, safe, places[index]!)),
    strands: row('strand'),
    outcomes: row('outcome'),
    notices: brandNotices(brand, ring, words),
    summary: summaryOf(brand, form, ring, words),
  };
}
