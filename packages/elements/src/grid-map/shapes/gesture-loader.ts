import type {attachGestures, Moved} from './gestures.ts';

type Attached = ReturnType<typeof attachGestures>;

/** Fetches the code for gestures when a reader makes one: Ctrl with the wheel, two fingers, or a press on what is zoomed. */
export class GestureLoader {
  readonly #moved: Moved;
  #front: SVGSVGElement | null = null;
  #attached: Attached | null = null;
  #isAsked = false;
  #isTelling = false;

  constructor(moved: Moved) {
    this.#moved = moved;
  }

  attach(front: SVGSVGElement): void {
    this.#front = front;
    front.addEventListener('wheel', this.#onWheel, {passive: false});
    front.addEventListener('touchstart', this.#onTouch, {passive: true});
  }

  detach(): void {
    this.#front?.removeEventListener('wheel', this.#onWheel);
    this.#front?.removeEventListener('touchstart', this.#onTouch);
    this.#attached?.detach();
    this.#attached = this.#front = null;
    this.#isAsked = false;
  }

  /** Tells the gestures where the buttons have moved the view; the first move asks for them. */
  sync(): void {
    if (this.#isTelling) return;
    this.#isTelling = true;
    if (this.#attached) this.#attached.sync();
    else if (this.#moved.view().k > 1) void this.#load();
    this.#isTelling = false;
  }

  readonly #onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    // The page must not zoom while the code comes.
    event.preventDefault();
    void this.#load();
  };

  readonly #onTouch = ({touches}: TouchEvent): void => {
    if (touches.length > 1) void this.#load();
  };

  async #load(): Promise<void> {
    const front = this.#front;
    if (this.#isAsked || !front) return;
    this.#isAsked = true;
    try {
      const gestures = await import('./gestures.ts');
      if (front === this.#front) this.#attached = gestures.attachGestures(front, this.#moved);
    } catch {
      // Buttons and keys still zoom; another gesture asks again.
      this.#isAsked = false;
    }
  }
}
