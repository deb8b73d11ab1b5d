import {html, nothing, type TemplateResult} from 'lit';

/** Parts below the sheet that open on demand. */
export class FoldedParts {
  readonly #open = new Set<string>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** True while a part is open. */
  isOpen(name: string): boolean {
    return this.#open.has(name);
  }

  /** One part under its summary; `content` is asked for only while it is open. */
  render(name: string, summary: string, content: () => unknown): TemplateResult {
    const toggle = (event: Event) => {
      const {open} = event.target as HTMLDetailsElement;
      if (open === this.#open.has(name)) return;
      if (open) this.#open.add(name);
      else this.#open.delete(name);
      this.#changed();
    };
    return html`<details class="folded" data-part=${name} @toggle=${toggle}>
      <summary>${summary}</summary>
      ${this.#open.has(name) ? content() : nothing}
    </details>`;
  }
}
