import type {ChartData} from '@linli/model/record/chart-data';

import type {ChartWords} from './indicator-chart.zh.ts';
import {isAuto} from './is-auto.ts';
import {chooseKind} from './kind-choice.ts';

/** Why `auto` chose what it chose, in a sentence; empty where the kind was named. */
export function choiceText(kind: string, data: ChartData, {why, kinds}: Partial<ChartWords>): string {
  if (!isAuto(kind) || !why || !kinds) return '';
  const choice = chooseKind(data);
  return why[choice.why](kinds[choice.kind] ?? choice.kind);
}
