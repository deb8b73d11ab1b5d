import {BarController, BarElement, CategoryScale, Chart, LinearScale, Title, Tooltip} from 'chart.js';

import {measure} from '../page.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Title, Tooltip);

/** @type {import('../contender.ts').Draw} */
const draw = (box, bars, title) => {
  const canvas = box.appendChild(document.createElement('canvas'));
  const data = {
    labels: bars.map(({name}) => name),
    datasets: [{data: bars.map(({value}) => value), backgroundColor: '#0c5a78'}],
  };
  const plugins = {title: {display: true, text: title}};
  new Chart(canvas, {
    type: 'bar',
    data,
    options: {indexAxis: 'y', animation: false, maintainAspectRatio: false, plugins},
  });
};

void measure(draw);
