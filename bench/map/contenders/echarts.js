import {MapChart} from 'echarts/charts';
import {GeoComponent} from 'echarts/components';
import {init, registerMap, use} from 'echarts/core';
import {CanvasRenderer} from 'echarts/renderers';

import {FILLS, geoJsonOf, LANE, shadeOf} from '../data.ts';
import {run} from '../page.ts';

use([MapChart, GeoComponent, CanvasRenderer]);

let chart;
let shown = 0;

await run({
  prepare: geoJsonOf,
  draw(box, areas, data) {
    registerMap('grids', data);
    chart = init(box);
    const done = new Promise((resolve) => chart.on('finished', resolve));
    chart.setOption({
      animation: false,
      series: [
        {
          type: 'map',
          map: 'grids',
          roam: true,
          itemStyle: {borderColor: LANE, borderWidth: 1},
          label: {show: false},
          data: areas.map(({name, households}) => ({
            name,
            value: households,
            itemStyle: {areaColor: FILLS[shadeOf(households)]},
          })),
        },
      ],
    });
    chart.on('mouseover', () => (shown += 1));
    return done;
  },
  target: () => document.querySelector('canvas'),
  hovered: () => shown,
  zoomIn: () => chart.setOption({series: [{zoom: 4}]}),
  pan: (dx, dy) => chart.dispatchAction({type: 'geoRoam', componentType: 'series', seriesIndex: 0, dx, dy}),
});
