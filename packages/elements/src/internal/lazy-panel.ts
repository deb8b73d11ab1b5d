import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

/** A folded part of an element whose code loads when the reader unfolds it. */
export class LazyPanel<State> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<(state: State) => TemplateResult>;
  #view: ((state: State) => TemplateResult) | undefined;
  #failed = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<(state: State) => TemplateResult>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {}

  /** The panel under its label; `failed` is what it says where its code does not come. */
  render(label: string, state: State, failed = ''): TemplateResult {
    return html`<details class="tools" part="tools" @toggle=${this.#open}>
      <summary>${label}</summary>
      ${this.#view ? this.#view(state) : this.#failed ? html`<p>${failed}</p>` : nothing}
    </details>`;
  }

  readonly #open = (): void => {
    if (this.#view) return;
    this.#load().then(
      (view) => {
        this.#view = view;
        this.#host.requestUpdate();
      },
      // Unfolding it again asks again.
      () => {
        this.#failed = true;
        this.#host.requestUpdate();
      },
    );
  };
}
