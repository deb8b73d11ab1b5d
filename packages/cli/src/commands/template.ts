import type {RecordKind} from '@linli/model/record/kind';

import type {Call, Command} from '../command.ts';
import {knownKinds, textOf} from '../command.ts';
import {recordKindNamed, tableName} from '../kind-names.ts';
import {Refusal} from '../refusal.ts';
import {templateWorkbook} from '../template/workbook.ts';
import {plain} from '../terminal.ts';
import {writeAll} from '../write-file.ts';

/** The kinds that are asked for, each once. */
function kindsOf({values, words}: Call): readonly RecordKind[] {
  const names = ((values['kind'] as readonly string[] | undefined) ?? []).flatMap((each) => each.split(/[,，、]/));
  const kinds = names.map((name) => {
    const kind = recordKindNamed(name);
    if (kind === null) throw new Refusal(words.unknownKind(knownKinds(words)), 'template');
    return kind;
  });
  if (kinds.length === 0) throw new Refusal(words.unknownKind(knownKinds(words)), 'template');
  return [...new Set(kinds)];
}

/** `linli template`: writes a workbook that an office can fill in at once. */
export const template: Command = {
  options: {kind: {type: 'string', multiple: true}, out: {type: 'string'}, overwrite: {type: 'boolean'}},
  async run(call) {
    const {io, words, values} = call;
    const kinds = kindsOf(call);
    const shown = textOf(values, 'out') ?? `${kinds.map(tableName).join('、')}.xlsx`;
    const what = kinds.map(tableName).join('、');
    writeAll([{shown, content: await templateWorkbook(kinds), what}], io.cwd, values['overwrite'] === true, words);
    io.out(`${words.wrote(plain(shown), what)}\n${words.templateHint(plain(shown))}\n`);
    return 0;
  },
};
