import {ConventionBoard} from './convention-board.ts';

customElements.define('linli-convention-board', ConventionBoard);

declare global {
  interface HTMLElementTagNameMap {
    'linli-convention-board': ConventionBoard;
  }
}
