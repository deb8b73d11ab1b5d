import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A helper of an element, once it is here. */
export interface Late<Helper> {
  it?: Helper;
}

/**
 * A helper whose code loads when the element, just drawn, first needs it. Where that cannot be fetched the element stays as
 * it is, and the next drawing asks again.
 */
export function late<Helper>(
  host: ReactiveControllerHost,
  isNeeded: () => boolean,
  load: () => Promise<Helper>,
): Late<Helper> {
  const helper: Late<Helper> & ReactiveController = {
    hostUpdated(): void {
      if (helper.it || isComing || !isNeeded()) return;
      isComing = true;
      load()
        .then((it) => (helper.it = it), String)
        .then(() => (isComing = false));
    },
  };
  let isComing = false;
  host.addController(helper);
  return helper;
}
