import 'leaflet/dist/leaflet.css';

import {leafletWith} from './leaflet-of.js';

await leafletWith((L) => L.svg());
