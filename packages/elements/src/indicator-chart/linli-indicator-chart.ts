import {IndicatorChart} from './indicator-chart.ts';

customElements.define('linli-indicator-chart', IndicatorChart);

declare global {
  interface HTMLElementTagNameMap {
    'linli-indicator-chart': IndicatorChart;
  }
}
