import {useState} from 'react';

import '@linli/elements/grid-map/define';
import '@linli/elements/indicator-chart/define';

import {GRIDS, VOLUNTEERS} from './rows.ts';

/** A chart, a grid map, and a list of what the reader chose in them. */
export function App() {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const add = (what: string) => setChosen((before) => [...before, what]);
  return (
    <main>
      <h1>各小区志愿者</h1>
      <linli-indicator-chart
        kind="bar"
        label="各小区志愿者人数"
        source="示例街道办事处"
        asOf="2024年12月31日"
        sample
        data={VOLUNTEERS}
        onlinli-select={({category}) => add(category)}
      />
      <linli-grid-map
        label="我归哪个网格？"
        source="示例街道办事处"
        data={GRIDS}
        onlinli-select={({id}) => id && add(`第${id}网格`)}
      />
      <h2>选过的</h2>
      <ol id="chosen">
        {chosen.map((what, index) => (
          <li key={index}>{what}</li>
        ))}
      </ol>
    </main>
  );
}
