import type {Article} from '../record/article.ts';
import type {Brand} from '../record/brand.ts';
import type {Convention} from '../record/convention.ts';
import type {Grid} from '../record/grid.ts';
import type {Indicator} from '../record/indicator.ts';
import type {PlaceRecord} from '../record/place.ts';
import type {Wish} from '../record/wish.ts';
import type {CatalogueItem} from '../record/catalogue.ts';
import type {DeliberationStep} from '../record/deliberation.ts';
import type {CommunityEvent} from '../record/event.ts';
import type {Matter} from '../record/matter.ts';
import type {Source} from '../record/source.ts';
import type {Locale} from '../quantity/quantity.ts';

/** One element on a community's page: which, with what title, over which table or chart. */
export interface Widget {
  readonly id: string;
  /** Element and kind by the names of `kinds.ts`: `grid-map`, `indicator-chart`, `wish-wall` … */
  readonly element: string;
  /** For charts: `tile`, `bar`, `line` …; for others their preset. */
  readonly kind?: string;
  readonly title: string;
  readonly note?: string;
  /** For `convention-board`: the convention's id; for `wish-wall`: the 渠道 whose wishes it shows; for charts the figures' `chart` is the widget's id. */
  readonly shows?: string;
  /** What the numbers of a chart are counted in, where its title does not say. */
  readonly unit?: string;
  /** For `grid-map`: how the schematic is arranged where the table has no 图中行 and 图中列. */
  readonly arrange?: 'tiles' | 'area' | 'buildings' | 'street';
  /** For `grid-map`: a reviewed map needs its review number (审图号); without `mapKind` it is a schematic. */
  readonly mapKind?: 'schematic' | 'licensed' | 'geographic';
  readonly reviewNumber?: string;
  /** For `grid-map`: address of the picture that the grids' shapes lie on, and its size in pixels: 1200x800. */
  readonly picture?: string;
  readonly pictureSize?: string;
  /** For `grid-map`: address of GeoJSON or TopoJSON whose ids are those of the grids. */
  readonly geometry?: string;
}

/** One section of a community's page: a resident's question and its answer. */
export interface Section {
  readonly id: string;
  readonly question: string;
  /** The document's own heading, quoted as what it is. */
  readonly heading?: string;
  /** One or two sentences; `{fact id}` stands for the official wording of that figure. */
  readonly answer: string;
  /** Ids of mechanisms in facts.json that this section tells of. */
  readonly mechanisms: readonly string[];
  readonly widgets: readonly Widget[];
}

/** A fact of facts.json: figure, wording, nature. */
export interface Fact {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  readonly qualifier: string;
  readonly unit: string;
  /** The official wording. */
  readonly display: string;
  readonly nature: 'figure' | 'structure' | 'standard' | 'idiom';
  readonly theme: string;
  readonly period?: string;
  readonly scope?: string;
  readonly of?: string;
  readonly per?: string;
  readonly note?: string;
  readonly change?: {
    readonly kind: 'increase' | 'decrease';
    readonly amount: number;
    readonly unit: string;
    readonly base: string;
  };
  readonly label_hant?: string;
  /** Upper end of a range. */
  readonly range_to?: number;
}

/** A contact for residents: a role of a unit, never a person. */
export interface Contact {
  readonly role: string;
  readonly unit: string;
  readonly phone?: string;
  readonly hours?: string;
}

/** One checked community: everything its page needs, every id resolved. */
export interface Community {
  readonly id: string;
  readonly name: Readonly<Partial<Record<Locale, string>> & {'zh-Hans': string}>;
  /** Script of the page: 旺庄 keeps its own. */
  readonly lang: 'zh-Hans' | 'zh-Hant';
  readonly region: string;
  readonly level: string;
  /** Name of its brand colour among the tokens: ochre, water, indigo, vermilion, bamboo, plum. */
  readonly colour: string;
  readonly brand: Brand;
  /** One paragraph that tells who and where. */
  readonly introduction: string;
  readonly sections: readonly Section[];
  readonly indicators: readonly Indicator[];
  readonly grids: readonly Grid[];
  readonly places: readonly PlaceRecord[];
  readonly wishes: readonly Wish[];
  readonly conventions: readonly Convention[];
  readonly articles: readonly Article[];
  readonly deliberations: readonly DeliberationStep[];
  readonly matters: readonly Matter[];
  readonly catalogue: readonly CatalogueItem[];
  readonly events: readonly CommunityEvent[];
  readonly sources: readonly Source[];
  /** How many rows of its tables are invented examples. */
  readonly sampleRows: number;
  readonly source: {readonly document: string; readonly publisher: string | null; readonly date: string | null};
  readonly updatedAt: string;
  /** Unit that checked the page before it went out. */
  readonly reviewedBy?: string;
  readonly contacts?: readonly Contact[];
}
