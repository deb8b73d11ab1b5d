import {max} from 'd3-array';
import {axisLeft} from 'd3-axis';
import {scaleBand, scaleLinear} from 'd3-scale';
import {select} from 'd3-selection';

import type {Draw} from '../contender.ts';
import {measure} from '../page.ts';

const [WIDTH, HEIGHT, LEFT, RIGHT] = [480, 400, 80, 60];

const draw: Draw = (box, bars, title) => {
  const x = scaleLinear([0, max(bars, ({value}) => value) ?? 0], [LEFT, WIDTH - RIGHT]);
  const y = scaleBand(
    bars.map(({name}) => name),
    [30, HEIGHT - 10],
  ).padding(0.3);
  const svg = select(box).append('svg').attr('width', WIDTH).attr('height', HEIGHT);
  svg.append('text').attr('x', 8).attr('y', 20).text(title);
  svg.append('g').attr('transform', `translate(${LEFT},0)`).call(axisLeft(y));
  const bar = svg.selectAll('.bar').data(bars).join('g').attr('class', 'bar');
  bar
    .append('rect')
    .attr('x', LEFT)
    .attr('y', ({name}) => y(name)!)
    .attr('width', ({value}) => x(value) - LEFT)
    .attr('height', y.bandwidth())
    .attr('fill', '#0c5a78');
  bar
    .append('text')
    .attr('x', ({value}) => x(value) + 6)
    .attr('y', ({name}) => y(name)! + y.bandwidth() * 0.8)
    .text(({value}) => `${value}户`);
};

void measure(draw);
