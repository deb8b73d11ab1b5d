import type {Kind} from '@linli/model/kinds';

import type {CellEdit} from './edit.ts';
import type {UnitMove} from './fix.ts';
import type {About} from './state.ts';

/** What a person can do on the page. */
export interface Actions {
  paste(html: string, text: string): void;
  open(file: File): void;
  tryExample(): void;
  /** Goes on with another of the tables that came along. */
  take(index: number): void;
  edit(edits: readonly CellEdit[], said: string): void;
  moveUnit(move: UnitMove): void;
  choose(kind: Kind): void;
  /** Puts the tracing tool into an empty element. */
  trace(place: HTMLElement): void;
  tell(about: Partial<About>): void;
  /** `next` says what to do with it. */
  copy(what: string, text: string, html?: string, next?: string): void;
  download(ending: 'csv' | 'json'): void;
  picture(ending: 'svg' | 'png'): void;
  print(): void;
  judge(html: string): void;
  keep(wanted: boolean): void;
  undo(): void;
  startOver(): void;
}
