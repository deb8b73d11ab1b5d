/** What elements of one `group` share: the reader chose a grid, a category or a date in one of them. */
export interface Shared {
  readonly group: string;
  readonly kind: 'grid' | 'category';
  /** The grid's id or the category's name; empty where the choice was taken back. */
  readonly key: string;
}

/** Tells the other elements of a group what the reader chose; it bubbles to the document, where they listen. */
export class GroupEvent extends Event implements Shared {
  static readonly type = 'linli-group';
  readonly group: string;
  readonly kind: Shared['kind'];
  readonly key: string;

  constructor(group: string, key: string, kind: Shared['kind'] = 'grid') {
    super(GroupEvent.type, {bubbles: true, composed: true});
    this.group = group;
    this.key = key;
    this.kind = kind;
  }
}
