import type {ReactiveControllerHost} from 'lit';
import {isServer} from 'lit';

/** Paper cannot be unfolded: opens an element's folded data view before printing, and folds it again after. */
export function printOpen(host: ReactiveControllerHost & HTMLElement): void {
  let opened: readonly HTMLDetailsElement[] = [];
  const set = (open: boolean): void => opened.forEach((details) => (details.open = open));
  const open = (): void => {
    opened = Array.from(host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details.data:not([open])') ?? []);
    set(true);
  };
  const fold = (): void => {
    set(false);
    opened = [];
  };
  host.addController({
    hostConnected() {
      if (isServer) return;
      window.addEventListener('beforeprint', open);
      window.addEventListener('afterprint', fold);
    },
    hostDisconnected() {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', fold);
    },
  });
}
