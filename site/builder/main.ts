import '@linli/elements/brand-diagram/define';
import '@linli/elements/convention-board/define';
import '@linli/elements/grid-map/define';
import '@linli/elements/indicator-chart/define';
import '@linli/elements/wish-wall/define';

import {App} from './app.ts';

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, textarea, select');

/** Ctrl+V and Ctrl+Z work anywhere on the page but in its fields; files may be dropped anywhere. */
function listen(app: App): void {
  document.addEventListener('paste', (event) => {
    if (isField(event.target) || !event.clipboardData) return;
    event.preventDefault();
    app.paste(event.clipboardData.getData('text/html'), event.clipboardData.getData('text/plain'));
  });
  document.addEventListener('keydown', (event) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (!isUndo || isField(event.target)) return;
    event.preventDefault();
    app.undo();
  });
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) app.open(file);
  });
}

/** What elements load when a table or a reader asks for it. */
const LATE = import.meta.glob([
  '../../packages/elements/src/**/*.{part,body,form,view}.ts',
  '../../packages/elements/src/**/{whole-*,many-*,more-*,sort-rows,sortable-table,extras}.ts',
  '../../packages/elements/src/**/{exploring,gestures,download,wall-panel,tools}.ts',
  '!**/*.test.ts',
]);

/** Once the page stands, what comes later comes from this computer: nothing is asked of a server while working. */
function fetchTheRest(): void {
  const parts = [
    import('./picture-file.ts'),
    import('./trace/tracing.ts'),
    import('@linli/model/read/workbook'),
    ...Object.values(LATE).map((load) => load()),
  ];
  // A part that did not come is asked for again, and told of, where it is needed.
  void Promise.allSettled(parts);
}

const root = document.getElementById('builder');
if (root) {
  const {version = '', integrity} = root.dataset;
  root.textContent = '';
  listen(new App(root, {version, integrity}));
  if (document.readyState === 'complete') fetchTheRest();
  else addEventListener('load', fetchTheRest, {once: true});
}
