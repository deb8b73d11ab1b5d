import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';

type View<State> = (state: State) => TemplateResult;

/** Prints the panel under its label; `failed` is what it says where its code does not come. */
export type LazyPanel<State> = (label: string, state: State, failed?: string) => TemplateResult;

/** A folded part of an element whose code loads when the reader unfolds it. */
export function lazyPanel<State>(host: ReactiveControllerHost, load: () => Promise<View<State>>): LazyPanel<State> {
  let view: View<State> | undefined;
  let isLost = false;
  const open = (): void => {
    if (view) return;
    load()
      .then(
        (loaded) => (view = loaded),
        // Unfolding it again asks again.
        () => (isLost = true),
      )
      .then(() => host.requestUpdate());
  };
  return (label, state, failed = '') =>
    html`<details class="tools" part="tools" @toggle=${open}>
      <summary>${label}</summary>
      ${view ? view(state) : isLost ? html`<p>${failed}</p>` : nothing}
    </details>`;
}
