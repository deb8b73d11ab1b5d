import {geoMercator, geoPath} from 'd3-geo';
import {select} from 'd3-selection';
import {zoom, zoomIdentity} from 'd3-zoom';

import {FILLS, geoJsonOf, LANE, shadeOf} from '../data.ts';
import {run} from '../page.ts';

// What a person who knows d3 writes in twenty lines.
let svg, behaviour, view;
let shown = 0;

await run({
  prepare: geoJsonOf,
  draw(box, _areas, data) {
    const path = geoPath(geoMercator().fitSize([box.clientWidth, box.clientHeight], data));
    svg = select(box).append('svg').attr('width', box.clientWidth).attr('height', box.clientHeight);
    const group = svg.append('g').attr('stroke', LANE);
    group
      .selectAll('path')
      .data(data.features)
      .join('path')
      .attr('d', path)
      .attr('fill', ({properties}) => FILLS[shadeOf(properties.households)])
      .on('mouseover', function () {
        select(this).attr('stroke', '#000').raise();
        shown += 1;
      })
      .on('mouseout', function () {
        select(this).attr('stroke', null);
      });
    behaviour = zoom().on('zoom', ({transform}) => {
      view = transform;
      group.attr('transform', transform);
    });
    svg.call(behaviour);
  },
  target: () => svg.node(),
  hovered: () => shown,
  zoomIn: () => svg.call(behaviour.transform, zoomIdentity.translate(-1290, -900).scale(4)),
  pan: (dx, dy) => svg.call(behaviour.transform, zoomIdentity.translate(view.x + dx, view.y + dy).scale(4)),
});
