import L from 'leaflet';

import {BOUNDS, FILLS, geoJsonOf, LANE, shadeOf} from '../data.ts';
import {run} from '../page.ts';

/** Leaflet with one of its two renderers, animations off. Its style sheet is loaded as its guide says. */
export async function leafletWith(renderer) {
  let map;
  let shown = 0;
  await run({
    prepare: geoJsonOf,
    draw(box, _areas, data) {
      const {west, south, east, north} = BOUNDS;
      map = L.map(box, {
        renderer: renderer(L),
        zoomAnimation: false,
        fadeAnimation: false,
        zoomSnap: 0,
        inertia: false,
      });
      map.fitBounds([
        [south, west],
        [north, east],
      ]);
      L.geoJSON(data, {
        style: ({properties}) => ({
          color: LANE,
          weight: 1,
          fillColor: FILLS[shadeOf(properties.households)],
          fillOpacity: 1,
        }),
        onEachFeature: (_, layer) =>
          layer.on({
            mouseover: () => {
              layer.setStyle({color: '#000'});
              shown += 1;
            },
            mouseout: () => layer.setStyle({color: LANE}),
          }),
      }).addTo(map);
    },
    target: () => document.querySelector('.leaflet-container'),
    hovered: () => shown,
    zoomIn: () => map.setZoom(map.getZoom() + 2, {animate: false}),
    pan: (dx, dy) => map.panBy([dx, dy], {animate: false}),
  });
}
