import {writeFileSync} from 'node:fs';

const count = (suite, counts) => {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped++;
    else if (test.passed) counts.passed++;
    else counts.failed++;
  }
  for (const inner of suite?.suites ?? []) count(inner, counts);
};

/** Writes how many tests passed and failed to the file named by LINLI_TALLY, for the total at the end of `npm test`. */
export function tallyReporter() {
  return {
    onTestRunFinished({sessions}) {
      const counts = {passed: 0, failed: 0, skipped: 0};
      for (const session of sessions) {
        count(session.testResults, counts);
        // A file that did not load has no results: that is a failure too.
        if (!session.passed && !session.testResults) counts.failed++;
      }
      if (process.env.LINLI_TALLY) writeFileSync(process.env.LINLI_TALLY, JSON.stringify(counts));
    },
  };
}
