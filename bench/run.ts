/** What can be measured, each beside its peers in one run. */
const BENCHES: Readonly<Record<string, () => Promise<unknown>>> = {
  model: () => import('./model/bench.ts'),
  charts: () => import('./charts/bench.ts'),
  wall: () => import('./wall/bench.ts'),
  soak: () => import('./wall/soak.ts'),
  map: () => import('./map/bench.ts'),
};

const [name = ''] = process.argv.slice(2);
const bench = Object.prototype.hasOwnProperty.call(BENCHES, name) ? BENCHES[name] : undefined;
if (!bench) {
  console.error(`Name one: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exit(1);
}
await bench();
