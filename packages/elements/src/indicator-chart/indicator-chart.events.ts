/** The reader chose a figure; the element has already moved `selected`. */
export class FigureSelectEvent extends Event {
  /** The category's name, as in the table. */
  readonly category: string;
  /** The series' name; empty when there is only one. */
  readonly series: string;

  constructor(category: string, series: string) {
    super('linli-select', {bubbles: true, composed: true});
    this.category = category;
    this.series = series;
  }
}
