import type {ReactiveControllerHost} from 'lit';

/** Before the page was asked, and in a page without headings: whatever stands above it, nothing is left out. */
const FIRST = 2;
const DEEPEST = 6;

const levels = new WeakMap<ReactiveControllerHost, number>();

/** The level below the heading that stands before an element in its page, through shadow roots. */
function levelBelow(element: Element): number {
  const root = element.getRootNode() as Document | ShadowRoot;
  const before = Array.from(root.querySelectorAll('h1, h2, h3, h4, h5, h6')).filter(
    (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const nearest = before[before.length - 1];
  if (nearest) return Math.min(Number(nearest.localName[1]) + 1, DEEPEST);
  return 'host' in root ? levelBelow(root.host) : FIRST;
}

/**
 * The level of an element's own headings, so that a page's outline has no gap wherever an editor puts the element. A
 * server cannot look around: the first picture is the same everywhere, and the page is asked after it.
 */
export function headingLevel(host: ReactiveControllerHost & Element): number {
  const known = levels.get(host);
  if (known !== undefined) return known;
  levels.set(host, FIRST);
  host.addController({
    hostUpdated() {
      const level = levelBelow(host);
      if (level === levels.get(host)) return;
      levels.set(host, level);
      host.requestUpdate();
    },
  });
  return FIRST;
}
