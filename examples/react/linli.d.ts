import type {HTMLAttributes, RefAttributes} from 'react';

import type {IndicatorChart} from '@linli/elements/indicator-chart';
import type {GridMap} from '@linli/elements/grid-map';

/** What JSX may set on one of our elements: what every element takes, `ref`, and the element's own properties. */
type Props<E extends HTMLElement, Own extends keyof E> = HTMLAttributes<E> & RefAttributes<E> & Partial<Pick<E, Own>>;

/** React 19 sets a property where the element has one, and listens to `linli-select` for `onlinli-select`. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'linli-indicator-chart': Props<
        IndicatorChart,
        'data' | 'kind' | 'label' | 'unit' | 'source' | 'asOf' | 'note' | 'folded' | 'sample' | 'selected'
      > & {'onlinli-select'?: (event: FigureSelect) => void};
      'linli-grid-map': Props<GridMap, 'data' | 'label' | 'source' | 'note' | 'folded' | 'selected'> & {
        'onlinli-select'?: (event: GridSelect) => void;
      };
    }
  }
}

/** The reader chose a figure. */
export interface FigureSelect extends Event {
  readonly category: string;
  readonly series: string;
}

/** The reader chose a grid, or let go of it: `id` is then empty. */
export interface GridSelect extends Event {
  readonly id: string;
}
