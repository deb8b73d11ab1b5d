import type {Checked} from '../check-file.ts';
import {checkCommunity, checkFile} from '../check-file.ts';
import type {Call, Command} from '../command.ts';
import {crsOption, kindOption} from '../command.ts';
import {exitCodeOf} from '../exit-code.ts';
import {findInputs} from '../input.ts';
import {startProgress} from '../progress.ts';
import {Refusal} from '../refusal.ts';
import {countOf, reportJson, reportText} from '../report.ts';
import {paintOf} from '../terminal.ts';

/** Checks every input, and tells how far it is where that takes long. */
function checkAll(call: Call): readonly Checked[] {
  const {io, words, paths} = call;
  const options = {kind: kindOption(call, 'check'), crs: crsOption(call, 'check')};
  const inputs = findInputs(paths, io.cwd, words);
  const progress = startProgress(io, inputs.length);
  try {
    return inputs.flatMap((input) => {
      progress.step(input.shown);
      return input.type === 'file'
        ? [checkFile(input, options, words, progress.tell)]
        : checkCommunity(input, options, words);
    });
  } finally {
    progress.end();
  }
}

/** `linli check`: prints every problem with its cell; 0 where nothing is an error, 1 for errors, 2 for a file that cannot be read. */
export const check: Command = {
  options: {kind: {type: 'string'}, crs: {type: 'string'}, json: {type: 'boolean'}, strict: {type: 'boolean'}},
  async run(call) {
    const {io, words, values, paths} = call;
    if (paths.length === 0) throw new Refusal(words.noPath, 'check');
    const checked = checkAll(call);
    io.out(values['json'] ? reportJson(checked, words) : reportText(checked, words, paintOf(io)));
    const strict = values['strict'] === true && countOf(checked).warning > 0 ? 1 : 0;
    return Math.max(exitCodeOf(checked), strict);
  },
};
