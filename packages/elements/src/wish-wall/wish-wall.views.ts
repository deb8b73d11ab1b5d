import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {addStyles} from '../internal/add-styles.ts';
import {type LazyParts, lazyParts} from '../internal/lazy-parts.ts';
import type {ViewPart} from './views/view-part.ts';

type ViewModule = Promise<{readonly view: ViewPart}>;

const entry = (name: string, load: () => ViewModule) => [name, () => load().then(({view}) => view)] as const;

/** Every view but the wall itself, each in a file that loads when it is first chosen. */
const VIEW_PARTS: LazyParts<ViewPart> = lazyParts(
  new Map([
    entry('board', () => import('./views/board.view.ts')),
    entry('list', () => import('./views/list.view.ts')),
    entry('table', () => import('./views/table.view.ts')),
  ]),
);

/** The views of one wall. Until a view has come, and where it cannot be had, the wall itself is shown. */
export class Views implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** The part of a view; undefined for the wall, and while the view is on its way. */
  part(name: string): ViewPart | undefined {
    const part = VIEW_PARTS.get(name);
    if (part) addStyles(this.#host, part.styles);
    else void VIEW_PARTS.load(name)?.then(() => VIEW_PARTS.get(name) && this.#host.requestUpdate());
    return part;
  }
}
