const SVG = 'http://www.w3.org/2000/svg';
const ARROWS = {none: 'M2 4 5 1l3 3M2 6l3 3 3-3', ascending: 'M2 6 5 3l3 3', descending: 'M2 4l3 3 3-3'};

type Way = keyof typeof ARROWS;

/** The heading cells of a table that can be sorted: one row of headings, no merged cells, rows enough to look for one. */
function headingsOf(table: HTMLTableElement): readonly HTMLTableCellElement[] {
  const [head, ...body] = Array.from(table.rows);
  const plain = [head, ...body].every((row) =>
    Array.from(row?.cells ?? []).every((cell) => cell.colSpan * cell.rowSpan === 1),
  );
  if (!head || !plain || body.length < 3 || new Set(body.map((row) => row.parentNode)).size > 1) return [];
  const cells = Array.from(head.cells);
  return cells.every(({localName, firstElementChild}) => localName === 'th' && !firstElementChild) ? cells : [];
}

/** A drawing, not a letter: a letter would become part of the heading. */
function arrow(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({
    viewBox: '0 0 10 10',
    width: '0.7em',
    height: '0.7em',
    'aria-hidden': 'true',
  }))
    svg.setAttribute(name, value);
  const path = document.createElementNS(SVG, 'path');
  for (const [name, value] of Object.entries({fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5'}))
    path.setAttribute(name, value);
  svg.append(path);
  return svg;
}

function buttonIn(cell: HTMLTableCellElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...Array.from(cell.childNodes), arrow());
  // Set one by one: a policy may forbid style attributes, not this. The heading keeps the page's looks.
  Object.assign(button.style, {
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: '0',
    padding: '0',
    minHeight: '44px',
    textAlign: 'inherit',
    cursor: 'pointer',
  });
  cell.append(button);
  return button;
}

/** Makes a table of the page sortable by buttons in its headings; `release` gives it back as it was. */
export class SortableTable {
  readonly #cells: readonly HTMLTableCellElement[];
  readonly #rows: readonly HTMLTableRowElement[];
  readonly #quietly: (change: () => void) => void;

  /** `quietly` makes a change that nobody needs to read again. */
  constructor(table: HTMLTableElement, quietly: (change: () => void) => void) {
    this.#quietly = quietly;
    this.#cells = headingsOf(table);
    this.#rows = Array.from(table.rows).slice(1);
    quietly(() => this.#cells.forEach((cell, column) => this.#equip(cell, column)));
  }

  /** Takes the buttons away and puts the rows back. */
  release(): void {
    this.#quietly(() => {
      for (const cell of this.#cells) {
        cell.removeAttribute('aria-sort');
        const button = cell.querySelector('button');
        button?.querySelector('svg')?.remove();
        button?.replaceWith(...Array.from(button.childNodes));
      }
      if (this.#cells.length > 0) this.#rows[0]?.parentNode?.append(...this.#rows);
    });
  }

  #equip(cell: HTMLTableCellElement, column: number): void {
    const button = buttonIn(cell);
    button.addEventListener('click', () => void this.#sort(column));
    this.#mark(cell, 'none');
  }

  #mark(cell: HTMLTableCellElement, way: Way): void {
    cell.setAttribute('aria-sort', way);
    cell.querySelector('path')?.setAttribute('d', ARROWS[way]);
  }

  /** Largest first for a first press: readers look for the most. The third press gives the table's own order back. */
  async #sort(column: number): Promise<void> {
    const before = this.#cells[column]!.getAttribute('aria-sort') as Way;
    const next: Way = before === 'none' ? 'descending' : before === 'descending' ? 'ascending' : 'none';
    const {sortRows} = await import('./sort-rows.ts');
    this.#quietly(() => {
      for (const cell of this.#cells) this.#mark(cell, cell === this.#cells[column] ? next : 'none');
      if (next === 'none') this.#rows[0]?.parentNode?.append(...this.#rows);
      else sortRows(this.#rows, column, next === 'descending');
    });
  }
}
