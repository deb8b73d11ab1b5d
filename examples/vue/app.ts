import {defineComponent, h, ref} from 'vue';

import type {GridMap} from '@linli/elements/grid-map';
import type {IndicatorChart} from '@linli/elements/indicator-chart';

import '@linli/elements/grid-map/define';
import '@linli/elements/indicator-chart/define';

import {GRIDS, VOLUNTEERS} from './rows.ts';

/**
 * A chart, a grid map, and a list of what the reader chose in them. In a template the same is written
 * `<linli-grid-map :data.prop="GRIDS" @linli-select="…">`, with `isCustomElement` set in the Vue plugin.
 */
export const App = defineComponent(() => {
  const chosen = ref<string[]>([]);
  const add = (what: string) => chosen.value.push(what);
  return () =>
    h('main', [
      h('h1', '各小区志愿者'),
      h('linli-indicator-chart', {
        kind: 'bar',
        label: '各小区志愿者人数',
        source: '示例街道办事处',
        'as-of': '2024年12月31日',
        sample: true,
        '.data': VOLUNTEERS,
        onLinliSelect: ({currentTarget}: Event) => add((currentTarget as IndicatorChart).selected),
      }),
      h('linli-grid-map', {
        label: '我归哪个网格？',
        source: '示例街道办事处',
        '.data': GRIDS,
        onLinliSelect: ({currentTarget}: Event) => {
          const {selected} = currentTarget as GridMap;
          if (selected) add(`第${selected}网格`);
        },
      }),
      h('h2', '选过的'),
      h(
        'ol',
        {id: 'chosen'},
        chosen.value.map((what) => h('li', what)),
      ),
    ]);
});
