import Map from 'ol/Map.js';
import View from 'ol/View.js';
import GeoJSON from 'ol/format/GeoJSON.js';
import VectorLayer from 'ol/layer/Vector.js';
import {fromLonLat} from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import {Fill, Stroke, Style} from 'ol/style.js';

import {BOUNDS, FILLS, geoJsonOf, LANE, shadeOf} from '../data.ts';
import {run} from '../page.ts';

const STYLES = FILLS.map((color) => new Style({fill: new Fill({color}), stroke: new Stroke({color: LANE, width: 1})}));
const HOVER = new Style({stroke: new Stroke({color: '#000', width: 2})});

let map;
let shown = 0;

await run({
  prepare: geoJsonOf,
  draw(box, _areas, data) {
    const features = new GeoJSON().readFeatures(data, {featureProjection: 'EPSG:3857'});
    const source = new VectorSource({features});
    const overlay = new VectorSource();
    map = new Map({
      target: box,
      layers: [
        new VectorLayer({source, style: (feature) => STYLES[shadeOf(feature.get('households'))]}),
        new VectorLayer({source: overlay, style: HOVER}),
      ],
      view: new View(),
    });
    const {west, south, east, north} = BOUNDS;
    map.getView().fit([...fromLonLat([west, south]), ...fromLonLat([east, north])], {size: [860, 602]});
    map.on('pointermove', ({pixel}) => {
      const [found] = map.getFeaturesAtPixel(pixel);
      overlay.clear();
      if (found) overlay.addFeature(found);
      shown += 1;
    });
    return new Promise((resolve) => map.once('rendercomplete', resolve));
  },
  target: () => document.querySelector('.ol-viewport'),
  hovered: () => shown,
  zoomIn: () => map.getView().setZoom(map.getView().getZoom() + 2),
  pan(dx, dy) {
    const view = map.getView();
    const [x, y] = view.getCenter();
    view.setCenter([x + dx * view.getResolution(), y + dy * view.getResolution()]);
    map.renderSync();
  },
});
