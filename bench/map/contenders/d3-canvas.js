import {geoMercator, geoPath} from 'd3-geo';
import {select} from 'd3-selection';
import {zoom, zoomIdentity} from 'd3-zoom';

import {FILLS, geoJsonOf, LANE, shadeOf} from '../data.ts';
import {run} from '../page.ts';

// The same by hand on a canvas; what lies under the pointer is found by going through all of it.
let canvas, behaviour, view;
let shown = 0;

await run({
  prepare: geoJsonOf,
  draw(box, _areas, data) {
    const projection = geoMercator().fitSize([box.clientWidth, box.clientHeight], data);
    canvas = select(box).append('canvas').attr('width', box.clientWidth).attr('height', box.clientHeight);
    const context = canvas.node().getContext('2d');
    const path = geoPath(projection, context);
    const paint = (transform, picked) => {
      context.save();
      context.clearRect(0, 0, box.clientWidth, box.clientHeight);
      context.translate(transform.x, transform.y);
      context.scale(transform.k, transform.k);
      context.lineWidth = 1 / transform.k;
      for (const feature of data.features) {
        context.beginPath();
        path(feature);
        context.fillStyle = FILLS[shadeOf(feature.properties.households)];
        context.strokeStyle = feature === picked ? '#000' : LANE;
        context.fill();
        context.stroke();
      }
      context.restore();
    };
    view = zoomIdentity;
    paint(view);
    canvas.on('mousemove', ({offsetX, offsetY}) => {
      const [x, y] = view.invert([offsetX, offsetY]);
      const picked = data.features.find((feature) => {
        context.beginPath();
        path(feature);
        return context.isPointInPath(x, y);
      });
      paint(view, picked);
      shown += 1;
    });
    behaviour = zoom().on('zoom', ({transform}) => {
      view = transform;
      paint(view);
    });
    canvas.call(behaviour);
  },
  target: () => canvas.node(),
  hovered: () => shown,
  zoomIn: () => canvas.call(behaviour.transform, zoomIdentity.translate(-1290, -900).scale(4)),
  pan: (dx, dy) => canvas.call(behaviour.transform, zoomIdentity.translate(view.x + dx, view.y + dy).scale(4)),
});
