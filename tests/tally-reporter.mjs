import {writeFileSync} from 'node:fs';

/** A reporter for node:test: says only what failed, and writes the counts to the file named by LINLI_TALLY. */
export default async function* tally(source) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  for await (const {type, data} of source) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped++;
    else if (type === 'test:pass') counts.passed++;
    else {
      counts.failed++;
      const {error} = data.details;
      yield `\n✖ ${data.name} (${data.file}:${data.line})\n${error?.cause?.stack ?? error?.stack ?? error?.message}\n`;
    }
  }
  if (process.env.LINLI_TALLY) writeFileSync(process.env.LINLI_TALLY, JSON.stringify(counts));
  yield `  ${counts.passed} passed, ${counts.failed} failed\n`;
}
