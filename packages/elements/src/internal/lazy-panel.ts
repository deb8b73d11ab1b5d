import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

/** A folded part of an element whose code loads when the reader unfolds it. */
export class LazyPanel<State> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<(state: State) => TemplateResult>;
  #view: ((state: State) => TemplateResult) | undefined;

  constructor(host: ReactiveControllerHost, load: () => Promise<(state: State) => TemplateResult>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {}

  /** The panel under its label. */
  render(label: string, state: State): TemplateResult {
    return html`<details class="tools" part="tools" @toggle=${this.#open}>
      <summary>${label}</summary>
      ${this.#view ? this.#view(state) : nothing}
    </details>`;
  }

  readonly #open = (): void => {
    if (this.#view) return;
    this.#load().then(
      (view) => {
        this.#view = view;
        this.#host.requestUpdate();
      },
      // Without its code the panel stays empty; unfolding it again asks again.
      () => undefined,
    );
  };
}
