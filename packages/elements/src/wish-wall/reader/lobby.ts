import type {KioskHost} from '../kiosk/start-kiosk.ts';

/** Starts and stops the lobby screen with the attribute `kiosk`; its code loads only then. */
export class Lobby {
  readonly #host: KioskHost;
  #stop: (() => void) | null = null;
  #isOn = false;

  constructor(host: KioskHost) {
    this.#host = host;
  }

  turn(on: boolean): void {
    if (on === this.#isOn) return;
    this.#isOn = on;
    this.#stop?.();
    this.#stop = null;
    if (!on) return;
    import('../kiosk/start-kiosk.ts').then(
      ({startKiosk}) => {
        if (this.#isOn && !this.#stop) this.#stop = startKiosk(this.#host);
      },
      // Without its code the wall stands still: everything on it can be read and pressed.
      () => undefined,
    );
  }
}
