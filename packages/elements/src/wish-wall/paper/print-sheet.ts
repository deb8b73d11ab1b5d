import {adoptStyles, type CSSResult, render, supportsAdoptingStyleSheets, type TemplateResult} from 'lit';

/** What comes out of the printer. */
export interface Sheet {
  readonly content: TemplateResult;
  /** `A3 portrait`, `A4 portrait` or `A4 landscape`. */
  readonly size: string;
  readonly styles: readonly CSSResult[];
  readonly lang: string;
}

/** Paper cannot be set from inside a shadow root: the page's own rules for it, as long as the sheet lies there. */
const pageRules = (size: string): string => `
  @page { size: ${size}; margin: 12mm; }
  @media print { body > :not(.linli-sheet) { display: none !important; } body { margin: 0; } }
  @media screen { .linli-sheet { display: none !important; } }`;

/* eslint-disable compat/compat -- called only where `supportsAdoptingStyleSheets` */
function addPageRules(size: string): () => void {
  const before = document.adoptedStyleSheets;
  const rules = new CSSStyleSheet();
  rules.replaceSync(pageRules(size));
  document.adoptedStyleSheets = [...before, rules];
  return () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== rules));
}
/* eslint-enable compat/compat */

/**
 * Lays a sheet beside the page, shown on paper only, and opens the browser's print dialogue; it is taken away after
 * printing. Where style sheets cannot be adopted the page itself is printed. `print` is an argument for tests.
 */
export async function printSheet({content, size, styles, lang}: Sheet, print = () => window.print()): Promise<void> {
  if (!supportsAdoptingStyleSheets) return print();
  const place = document.createElement('div');
  place.className = 'linli-sheet';
  place.lang = lang;
  const root = place.attachShadow({mode: 'open'});
  adoptStyles(root, [...styles]);
  render(content, root);
  document.body.append(place);
  const removeRules = addPageRules(size);
  const clear = (): void => {
    place.remove();
    removeRules();
    window.removeEventListener('afterprint', clear);
  };
  window.addEventListener('afterprint', clear);
  // Pictures and fonts of the sheet would come too late for the printer.
  await Promise.all(Array.from(root.querySelectorAll('img'), (image) => image.decode().catch(() => undefined)));
  print();
}
