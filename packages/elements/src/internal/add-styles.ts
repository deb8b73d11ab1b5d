import {adoptStyles, type CSSResult, isServer, type LitElement, supportsAdoptingStyleSheets} from 'lit';

const added = new WeakMap<ShadowRoot, Set<CSSResult>>();

/** A server prints the styles that stand in the class: its picture needs those of the parts that it drew, too. */
function addToClass({elementStyles}: typeof LitElement, styles: readonly CSSResult[]): void {
  for (const each of styles) if (elementStyles.indexOf(each) < 0) elementStyles.push(each);
}

function addToRoot(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const known = added.get(root) ?? new Set();
  added.set(root, known);
  for (const each of styles) {
    if (known.has(each)) continue;
    known.add(each);
    if (supportsAdoptingStyleSheets) root.adoptedStyleSheets = [...root.adoptedStyleSheets, each.styleSheet!];
    else adoptStyles(root, [each]);
  }
}

/** Adds the styles of a part that came late to an element's own; each once, whatever the policy lets in. */
export function addStyles(host: HTMLElement, ...styles: readonly CSSResult[]): void {
  if (isServer) addToClass(host.constructor as typeof LitElement, styles);
  else if (host.shadowRoot) addToRoot(host.shadowRoot, styles);
}
