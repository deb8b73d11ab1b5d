import {readCsv, readCsvStream, readWorkbook} from '@linli/model/read/index';
import Papa from 'papaparse';

import {csvOf, csvPieces, workbookOf} from './data.ts';
import {peer} from './peers.ts';

const ROWS = 10_000;
const STREAMED = 100_000;
const RUNS = 7;

async function best(work: () => unknown): Promise<number> {
  let fastest = Infinity;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    await work();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

/** One line: what was done, its time, the goal, and how many times the peer's own time that is. */
function report(what: string, time: number, goal: number, peerName: string, peerTime: number | null): void {
  const beside =
    peerTime === null
      ? `${peerName} could not be installed`
      : `${(time / peerTime).toFixed(2)} × ${peerName} (${peerTime.toFixed(0)} ms)`;
  console.log(`${what.padEnd(34)} ${time.toFixed(0).padStart(6)} ms  goal ${goal} ms  ${beside}`);
}

async function csv(): Promise<void> {
  const bytes = csvOf(ROWS);
  const time = await best(() => readCsv(bytes));
  // The peer parses text only: no encoding, headings, totals or merged cells.
  const alone = await best(() => Papa.parse(new TextDecoder().decode(bytes)));
  report(`${ROWS} rows of CSV`, time, 150, 'papaparse', alone);
}

async function workbook(): Promise<void> {
  const bytes = workbookOf(ROWS);
  const time = await best(() => readWorkbook(bytes));
  const module = await peer<{default: (input: Buffer) => Promise<unknown>}>('read-excel-file', 'node/index.js');
  const alone = module && (await best(() => module.default(Buffer.from(bytes))));
  report(`${ROWS} rows of xlsx`, time, 1500, 'read-excel-file', alone);
}

/** Memory in use after collecting garbage where the engine allows (`node --expose-gc`), in MB. */
function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

async function stream(): Promise<void> {
  const before = memory();
  const start = performance.now();
  let rows = 0;
  let most = 0;
  for await (const {tables} of readCsvStream(csvPieces(STREAMED))) {
    rows += tables[0]?.rows.length ?? 0;
    if (rows % 10_000 < 2_000) most = Math.max(most, memory() - before);
  }
  const seconds = (performance.now() - start) / 1000;
  const held = globalThis.gc
    ? `${most.toFixed(1)} MB held at most`
    : `${most.toFixed(1)} MB with garbage (--expose-gc tells)`;
  console.log(`${`${rows} rows of CSV streamed`.padEnd(34)} ${(seconds * 1000).toFixed(0).padStart(6)} ms  ${held}`);
}

await csv();
await workbook();
await stream();
