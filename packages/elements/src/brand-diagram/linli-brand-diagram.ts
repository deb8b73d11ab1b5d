import {BrandDiagram} from './brand-diagram.ts';

customElements.define('linli-brand-diagram', BrandDiagram);

declare global {
  interface HTMLElementTagNameMap {
    'linli-brand-diagram': BrandDiagram;
  }
}
