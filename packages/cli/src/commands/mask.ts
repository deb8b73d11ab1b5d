import {explain} from '@linli/model/explain';
import type {Finding} from '@linli/model/privacy';
import {findPersonalData, mask as maskText} from '@linli/model/privacy';
import {decodeText} from '@linli/model/read/encoding';

import type {Call, Command} from '../command.ts';
import {bytesOf, findInputs} from '../input.ts';
import {Refusal} from '../refusal.ts';
import {plain} from '../terminal.ts';
import type {Words} from '../words.ts';

/** The text of the file, or of what is piped in. */
async function textOf({io, words, paths}: Call): Promise<{readonly text: string; readonly name: string}> {
  const [path] = paths;
  if (paths.length > 1) throw new Refusal(words.needsText, 'mask');
  if (path === undefined || path === '-') {
    const bytes = await io.input();
    if (bytes === null) throw new Refusal(words.needsText, 'mask');
    return {text: decodeText(bytes).text, name: '-'};
  }
  const [input] = findInputs([path], io.cwd, words);
  if (input?.type !== 'file' || input.shown !== path) throw new Refusal(words.needsText, 'mask');
  const {text, certainty} = decodeText(bytesOf(input, words));
  if (certainty === 'undecodable' || text.includes('\u0000')) throw new Refusal(words.notText(plain(path)), 'mask');
  return {text, name: path};
}

/** One line a finding: its line and what kind it is, never what stands there. */
function findingLines(text: string, findings: readonly Finding[], name: string, {locale}: Words): string {
  let [line, from] = [1, 0];
  return findings
    .map(({kind, severity, start}) => {
      line += text.slice(from, start).split('\n').length - 1;
      from = start;
      const place = {table: plain(name), row: line};
      return severity === 'block'
        ? explain({code: 'personal-data', severity: 'error', place, args: {kind}}, locale)
        : explain({code: 'maybe-personal-data', severity: 'warning', place, args: {kind}}, locale);
    })
    .map((sentence) => `  ${sentence}\n`)
    .join('');
}

/** `linli mask`: the text with personal data masked; what was found goes to the error output, without what it was. */
export const mask: Command = {
  options: {},
  async run(call) {
    const {io, words} = call;
    const {text, name} = await textOf(call);
    const findings = findPersonalData(text);
    io.out(maskText(text));
    if (findings.length === 0) io.err(`${words.nothingToMask}\n`);
    else io.err(`${words.masked(findings.length)}\n${findingLines(text, findings, name, words)}`);
    return 0;
  },
};
