import {isProblem, parseQuantity, type Quantity} from '@linli/model/quantity';

import type {Extras, Remark, WrittenExtras} from './chart-options.ts';
import {withRemarks} from './remarks.ts';
import {acrossStrip, legendOf} from './strip-frame.ts';

/** The attributes that an editor writes by hand. */
export interface ExtraTexts {
  readonly target: string;
  readonly band: string;
  readonly breaks: string;
  readonly remarks: string;
}

/** What was understood, and the names of the attributes that were not. */
export interface ReadExtras {
  readonly extras: Extras | undefined;
  readonly faults: readonly string[];
}

/** 2021年：口径调整；2023年：新站点启用 */
function remarksIn(text: string): readonly Remark[] {
  return text
    .split(/[；;\n]/)
    .map((part) => /^\s*([^：:]+)[：:]\s*([\s\S]+?)\s*$/.exec(part))
    .flatMap((parts) => (parts ? [{at: parts[1]!.trim(), text: parts[2]!}] : []));
}

function quantityIn(text: string): Quantity | undefined {
  const read = parseQuantity(text.trim());
  return isProblem(read) || read.value === null ? undefined : read;
}

/** Reads target (200户), band (100-200户：合理区间), breaks and remarks (2021年：口径调整；…). */
export function readExtras({target, band, breaks, remarks}: ExtraTexts): ReadExtras {
  if (!(target || band || breaks || remarks)) return {extras: undefined, faults: []};
  const [range = '', meaning = ''] = band.split(/[：:]/);
  const goal = quantityIn(target);
  const between = quantityIn(range);
  const read: WrittenExtras = {
    target: goal,
    band: between?.upper === undefined ? undefined : {range: between, text: meaning.trim()},
    breaks: remarksIn(breaks),
    remarks: remarksIn(remarks),
  };
  const faults = [
    target && !read.target ? 'target' : '',
    band && !read.band ? 'band' : '',
    breaks && read.breaks.length === 0 ? 'breaks' : '',
    remarks && read.remarks.length === 0 ? 'remarks' : '',
  ];
  const across: Extras['across'] = (marks, most) => acrossStrip(marks, read, most);
  return {
    extras: {...read, across, legend: legendOf, remarked: withRemarks},
    faults: faults.filter((name) => name !== ''),
  };
}
