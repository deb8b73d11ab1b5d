import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {KioskHost} from './kiosk/start-kiosk.ts';

type Host = ReactiveControllerHost & KioskHost & {readonly kiosk: boolean};

/** Starts and stops the lobby screen with the attribute `kiosk`; its code loads only then. */
export class Kiosk implements ReactiveController {
  readonly #host: Host;
  #stop: (() => void) | null = null;
  #isOn = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#host.kiosk !== this.#isOn) this.#turn(this.#host.kiosk);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#turn(false);
  }

  #turn(on: boolean): void {
    this.#isOn = on;
    this.#stop?.();
    this.#stop = null;
    if (!on) return;
    import('./kiosk/start-kiosk.ts').then(
      ({startKiosk}) => {
        if (this.#isOn && !this.#stop) this.#stop = startKiosk(this.#host);
      },
      // Without its code the wall stands still: everything on it can be read and pressed.
      () => undefined,
    );
  }
}
