import type {Place, Problem} from '../problem/problem.ts';
import {columnIndex, columnLetter} from './letters.ts';
import {MAX_CELLS, MAX_COLUMNS} from './limits.ts';
import type {NumberFormat} from './number-format.ts';
import {formatNumber} from './number-format.ts';
import {unescapeString} from './workbook-parts.ts';
import {walkXml} from './xml.ts';

/** What the cells of every sheet of a workbook refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
}

/** A merged area; rows 1-based, columns 0-based, ends included. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The texts of one sheet, row by row, with its merged areas. */
export interface SheetCells {
  readonly rows: readonly {readonly row: number; readonly texts: readonly string[]; readonly hidden?: true}[];
  /** Columns that the sheet hides, 0-based. */
  readonly hidden: ReadonlySet<number>;
  readonly merges: readonly Merge[];
  readonly problems: readonly Problem[];
  /** The XML is whole. */
  readonly sound: boolean;
}

type CellCode = 'formula-error-cell' | 'formula-not-calculated' | 'date-unclear';

/** Problems of one kind that are told cell by cell. */
const TOLD = 50;
/** Merged areas that are looked at; a table by hand has hundreds at most. */
const MAX_MERGES = 20_000;

/** Reads one merged area such as A1:C2; null where it is none. */
function mergeOf(reference: string): Merge | null {
  const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  const left = columnIndex(match?.[1] ?? '');
  const right = columnIndex(match?.[3] ?? '');
  if (match === null || left === null || right === null) return null;
  return {top: Number(match[2]), bottom: Number(match[4]), left, right};
}

/** Takes the events of one sheet's XML and keeps the texts. */
class SheetReader {
  readonly rows: {row: number; texts: string[]; hidden?: true}[] = [];
  readonly hidden = new Set<number>();
  readonly merges: Merge[] = [];
  readonly problems: Problem[] = [];
  readonly #context: SheetContext;
  readonly #place: Place;
  readonly #told = new Map<string, number>();
  #row = 0;
  #column = -1;
  #rowHidden = false;
  #texts: string[] = [];
  #count = 0;
  #type = '';
  #style = 0;
  #formula = false;
  #reading = false;
  #capture = false;
  #value: string[] = [];

  constructor(context: SheetContext, place: Place) {
    this.#context = context;
    this.#place = place;
  }

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'row') this.#openRow(attribute('r'), attribute('hidden'));
    else if (name === 'c') this.#openCell(attribute('r'), attribute('t'), attribute('s'));
    else if (name === 'v' || name === 't') this.#capture = !this.#reading;
    else if (name === 'rPh') this.#reading = true;
    else if (name === 'f') this.#formula = true;
    else if (name === 'col') this.#openColumn(attribute('min'), attribute('max'), attribute('hidden'));
    else if (name === 'mergeCell') this.#merge(attribute('ref') ?? '');
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#capture = false;
    else if (name === 'rPh') this.#reading = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
  }

  text(text: string): void {
    if (this.#capture) this.#value.push(text);
  }

  #merge(reference: string): void {
    const merge = this.merges.length < MAX_MERGES ? mergeOf(reference) : null;
    if (merge !== null) this.merges.push(merge);
  }

  #openColumn(min: string | undefined, max: string | undefined, hidden: string | undefined): void {
    if (!isTrue(hidden)) return;
    for (let at = Number(min) - 1; at < Math.min(Number(max), MAX_COLUMNS); at += 1) this.hidden.add(at);
  }

  #openRow(row: string | undefined, hidden: string | undefined): void {
    const next = this.#row + 1;
    const given = Number(row ?? next);
    this.#row = Number.isInteger(given) && given >= next ? given : next;
    this.#rowHidden = isTrue(hidden);
    this.#column = -1;
    this.#texts = [];
  }

  #openCell(reference: string | undefined, type: string | undefined, style: string | undefined): void {
    const letters = /^[A-Z]{1,3}/.exec(reference ?? '');
    const given = letters === null ? null : columnIndex(letters[0]);
    this.#column = given !== null && given > this.#column ? given : this.#column + 1;
    this.#type = type ?? 'n';
    this.#style = Number(style ?? 0);
    this.#formula = false;
    this.#value = [];
  }

  #closeCell(): void {
    const raw = this.#value.join('');
    // One column too many stays, so that the matrix says there are too many.
    if (this.#column > MAX_COLUMNS || this.#count > MAX_CELLS) return;
    const text = raw === '' ? this.#emptyCell() : this.#textOf(raw);
    if (text !== '') this.#texts[this.#column] = text;
  }

  #closeRow(): void {
    if (this.#texts.length === 0) return;
    this.#count += this.#texts.length;
    const texts = Array.from(this.#texts, (text) => text ?? '');
    this.rows.push({row: this.#row, texts, ...(this.#rowHidden && {hidden: true})});
    this.#texts = [];
  }

  #emptyCell(): string {
    if (this.#formula && this.#type !== 'str') this.#tell('formula-not-calculated');
    return '';
  }

  #textOf(raw: string): string {
    switch (this.#type) {
      case 's':
        return this.#context.strings[Number(raw)] ?? '';
      case 'b':
        return raw === '1' ? '是' : '否';
      case 'e':
        this.#tell('formula-error-cell');
        return '';
      case 'd':
        return raw.slice(0, 10);
      case 'n':
        return this.#numberOf(raw);
      default:
        return unescapeString(raw);
    }
  }

  #numberOf(raw: string): string {
    const value = Number(raw);
    if (!Number.isFinite(value)) return raw;
    const format = this.#context.formats[this.#style] ?? {kind: 'plain'};
    const text = formatNumber(value, format, this.#context.is1904);
    if (text !== null) return text;
    this.#tell('date-unclear');
    return raw;
  }

  #tell(code: CellCode): void {
    const told = this.#told.get(code) ?? 0;
    this.#told.set(code, told + 1);
    if (told >= TOLD) return;
    const place = {...this.#place, row: this.#row, column: columnLetter(this.#column)};
    this.problems.push({code, severity: 'warning', place, args: {}});
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Reads one `worksheet` part: texts as Excel shows them, what is hidden marked; failing formulas are told. */
export function readSheetCells(xml: string, context: SheetContext, place: Place): SheetCells {
  const reader = new SheetReader(context, place);
  const sound = walkXml(xml, {
    open: (name, attribute) => reader.open(name, attribute),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  });
  const {rows, hidden, merges, problems} = reader;
  return {rows, hidden, merges, problems, sound};
}
