/** The reader chose a grid, or let go of it (`id` is then empty). The element has already moved `selected`. */
export class GridSelectEvent extends Event {
  static readonly type = 'linli-select';
  readonly id: string;

  constructor(id: string) {
    super(GridSelectEvent.type, {bubbles: true, composed: true});
    this.id = id;
  }
}

/** The reader went to another level (`id` is empty at the highest). The element has already moved `within`. */
export class GridEnterEvent extends Event {
  static readonly type = 'linli-enter';
  readonly id: string;

  constructor(id: string) {
    super(GridEnterEvent.type, {bubbles: true, composed: true});
    this.id = id;
  }
}
