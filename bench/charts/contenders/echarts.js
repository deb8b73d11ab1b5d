import {BarChart} from 'echarts/charts';
import {GridComponent, TitleComponent} from 'echarts/components';
import {init, use} from 'echarts/core';
import {SVGRenderer} from 'echarts/renderers';

import {measure} from '../page.ts';

use([BarChart, GridComponent, TitleComponent, SVGRenderer]);

/** @type {import('../contender.ts').Draw} */
const draw = (box, bars, title) => {
  init(box, null, {renderer: 'svg', width: 480, height: 400}).setOption({
    animation: false,
    title: {text: title},
    grid: {left: 80, right: 60},
    xAxis: {type: 'value'},
    yAxis: {type: 'category', data: bars.map(({name}) => name)},
    series: [{type: 'bar', data: bars.map(({value}) => value), label: {show: true, position: 'right'}}],
  });
};

void measure(draw);
