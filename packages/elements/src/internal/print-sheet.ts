import {adoptStyles, type CSSResult, render, supportsAdoptingStyleSheets, type TemplateResult} from 'lit';

/** What must stand on one sheet of A3: with as many notes as fit, and at most so many. */
export interface Fitted {
  readonly most: number;
  readonly draw: (notes: number) => TemplateResult;
}

/** What comes out of the printer. */
export interface Sheet {
  readonly content: TemplateResult | Fitted;
  /** `A3 portrait`, `A4 portrait` or `A4 landscape`. */
  readonly size: string;
  readonly styles: readonly CSSResult[];
  readonly lang: string;
}

const MARGIN_MM = 12;
/** What the margins leave of a sheet of A3. */
const A3_MM = {width: 297 - 2 * MARGIN_MM, height: 420 - 2 * MARGIN_MM};
const PIXELS_A_MM = 96 / 25.4;

/** Paper cannot be set from inside a shadow root: the page's own rules for it, as long as the sheet lies there. */
const pageRules = (size: string): string => `
  @page { size: ${size}; margin: ${MARGIN_MM}mm; }
  @media print { body > :not(.linli-sheet) { display: none !important; }
    html, body { display: block !important; min-height: 0 !important; margin: 0 !important; padding: 0 !important; } }
  @media screen { .linli-sheet:not(.measured) { display: none !important; } }
  .linli-sheet.measured { position: fixed; width: ${A3_MM.width}mm; visibility: hidden; }`;

/* eslint-disable compat/compat -- called only where `supportsAdoptingStyleSheets` */
function addPageRules(size: string): () => void {
  const before = document.adoptedStyleSheets;
  const rules = new CSSStyleSheet();
  rules.replaceSync(pageRules(size));
  document.adoptedStyleSheets = [...before, rules];
  return () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== rules));
}
/* eslint-enable compat/compat */

/** Draws with as many notes as one sheet holds: halves again and again what may still be too many. */
function drawFitting({draw, most}: Fitted, place: HTMLElement, root: ShadowRoot): void {
  place.classList.add('measured');
  let [fitting, over] = [1, most + 1];
  while (over - fitting > 1) {
    const half = (fitting + over) >> 1;
    render(draw(half), root);
    if (place.getBoundingClientRect().height <= A3_MM.height * PIXELS_A_MM) fitting = half;
    else over = half;
  }
  place.classList.remove('measured');
  render(draw(fitting), root);
}

/**
 * Lays a sheet beside the page, shown on paper only, and opens the browser's print dialogue; it is taken away after
 * printing. Where style sheets cannot be adopted the page itself is printed. `print` is an argument for tests.
 */
export async function printSheet(sheet: Sheet, print = () => window.print()): Promise<void> {
  if (!supportsAdoptingStyleSheets) return print();
  const place = document.createElement('div');
  place.className = 'linli-sheet';
  place.lang = sheet.lang;
  const root = place.attachShadow({mode: 'open'});
  adoptStyles(root, [...sheet.styles]);
  document.body.append(place);
  const removeRules = addPageRules(sheet.size);
  if ('draw' in sheet.content) drawFitting(sheet.content, place, root);
  else render(sheet.content, root);
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
