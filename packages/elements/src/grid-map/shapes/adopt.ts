import {type CSSResult, isServer, type LitElement, supportsAdoptingStyleSheets} from 'lit';

/** Adds the styles of a part that came later; once a host, however often it is asked. */
export function adopt(host: LitElement, styles: CSSResult): void {
  if (isServer) return;
  const root = host.renderRoot as ShadowRoot;
  if (supportsAdoptingStyleSheets) {
    const sheet = styles.styleSheet!;
    if (root.adoptedStyleSheets.indexOf(sheet) < 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return;
  }
  const style = document.createElement('style');
  style.textContent = styles.cssText;
  root.append(style);
}
