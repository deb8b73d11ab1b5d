/** The reader chose a grid, or let go of it (`id` is then empty). The element has already moved `selected`. */
export class GridSelectEvent extends Event {
  static readonly type = 'linli-select';
  readonly id: string;

  constructor(id: string) {
    super(GridSelectEvent.type, {bubbles: true, composed: true});
    this.id = id;
  }
}
