/** The reader opened a card's history, or closed it (`id` is then empty). The element has already moved `selected`. */
export class WishSelectEvent extends Event {
  static readonly type = 'linli-select';
  readonly id: string;

  constructor(id: string) {
    super(WishSelectEvent.type, {bubbles: true, composed: true});
    this.id = id;
  }
}

/** The reader filtered the wall. The element has already moved `filter`, `category` and `query`; empty means all. */
export class WishFilterEvent extends Event {
  static readonly type = 'linli-filter';
  readonly status: string;
  readonly category: string;
  readonly query: string;

  constructor(status: string, category: string, query: string) {
    super(WishFilterEvent.type, {bubbles: true, composed: true});
    this.status = status;
    this.category = category;
    this.query = query;
  }
}
