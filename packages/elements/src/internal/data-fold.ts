import type {ReactiveControllerHost} from 'lit';
import {isServer} from 'lit';

/** Knows whether a folded data view was ever unfolded, or must be for print: until then its table need not be made. */
export interface DataFold {
  /** Whether the table must be there. */
  readonly shows: (folded: boolean) => boolean;
  readonly unfold: () => void;
}

/** The data view of an element. */
export function dataFold(host: ReactiveControllerHost): DataFold {
  let wanted = false;
  const unfold = (): void => {
    if (wanted) return;
    wanted = true;
    host.requestUpdate();
  };
  host.addController({
    hostConnected() {
      if (!isServer) window.addEventListener('beforeprint', unfold);
    },
    hostDisconnected: () => window.removeEventListener('beforeprint', unfold),
  });
  return {unfold, shows: (folded) => !folded || wanted};
}
