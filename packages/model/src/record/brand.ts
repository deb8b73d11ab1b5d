/** What a part is in the structure of a brand. */
export type BrandRole = 'core' | 'part' | 'stage' | 'strand' | 'outcome';

/** One named part of a governance brand, any depth. */
export interface BrandPart {
  readonly id: string;
  readonly name: string;
  readonly meaning?: string;
  readonly role: BrandRole;
  /** Who or which mechanism carries it. */
  readonly carriedBy?: string;
  /** What it opens: a section of the page (`#grids`). */
  readonly href?: string;
  readonly parts: readonly BrandPart[];
}

/** How the parts stand to each other. */
export type BrandForm = 'core-ring' | 'chain' | 'parties' | 'nested' | 'tiers' | 'petals';

/** A governance brand as a structure. */
export interface Brand {
  readonly name: string;
  readonly fullName?: string;
  readonly slogan?: string;
  readonly form: BrandForm;
  readonly core: BrandPart | null;
  readonly parts: readonly BrandPart[];
}

/** One row of a brand table: the tree is told by `parent`. */
export interface BrandRow {
  readonly id: string;
  readonly parent?: string;
  readonly name: string;
  readonly meaning?: string;
  readonly role: BrandRole;
  readonly carriedBy?: string;
  readonly href?: string;
}
