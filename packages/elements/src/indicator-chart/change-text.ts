import {type Change, formatChange, type Quantity} from '@linli/model/quantity';

import type {ChartOptions} from './chart-options.ts';
import {valueText} from './value-text.ts';

/** A share, and a change with its arrow as the document writes it: 占47.5%，↑ 较去年提高13个百分点. */
export function besideText(share: Quantity | undefined, change: Change | undefined, options: ChartOptions): string {
  const {locale, words} = options;
  const written = change && ((locale !== 'en' && change.text) || formatChange(change, locale));
  return words.join([
    share ? words.share(valueText(share, options)) : '',
    written ? (change.kind === 'increase' ? '↑ ' : '↓ ') + written : '',
  ]);
}
