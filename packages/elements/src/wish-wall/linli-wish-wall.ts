import {WishWall} from './wish-wall.ts';

customElements.define('linli-wish-wall', WishWall);

declare global {
  interface HTMLElementTagNameMap {
    'linli-wish-wall': WishWall;
  }
}
