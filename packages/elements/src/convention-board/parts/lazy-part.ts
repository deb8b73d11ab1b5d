import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isServer} from 'lit';

/** A part of an element that loads on first use and stays: what the first picture does not need. */
export class LazyPart<Part> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;
  #asked = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {}

  /** The part once it has arrived; asks for it the first time. Null until then, on the server, and where it cannot load. */
  get(): Part | null {
    if (this.#part === undefined && !isServer && !this.#asked) void this.#fetch();
    return this.#part ?? null;
  }

  async #fetch(): Promise<void> {
    this.#asked = true;
    try {
      this.#part = await this.#load();
      this.#host.requestUpdate();
    } catch {
      // A missing file costs the part, not the board; a later use asks again.
      this.#asked = false;
    }
  }
}
