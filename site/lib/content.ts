import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';

import type {Place, Problem} from '@linli/model/problem';

/** All files below a folder by their path inside it, with `/` between the parts; hidden files are left out. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split('\\').join('/'), readFileSync(path));
  }
  return files;
}

/** Names of the community folders, in the order of their ids; an error where there is no such folder. */
export function communityFolders(content: string): readonly string[] {
  const folder = join(content, 'communities');
  if (!existsSync(folder)) throw new Error('内容文件夹里没有 communities 文件夹：请检查 LINLI_CONTENT。');
  const names = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory());
  return names.map(({name}) => name).sort();
}

/** One line for one problem: where it stands, as a spreadsheet shows it, and the sentence about it. */
export function problemLine(problem: Problem, sentence: string): string {
  return problem.place ? `${placeText(problem.place)}  ${sentence}` : sentence;
}

function placeText({table, sheet, row, column}: Place): string {
  const cell = `${column ?? ''}${row ?? ''}`;
  const name = sheet ?? table;
  return cell === '' ? name : `${name}!${cell}`;
}

/** What stops the build and what is only printed, each as lines that name their community. */
export function sortProblems(
  id: string,
  problems: readonly Problem[],
  explain: (problem: Problem) => string,
): {readonly errors: readonly string[]; readonly remarks: readonly string[]} {
  const line = (problem: Problem) => `${id}  ${problemLine(problem, explain(problem))}`;
  return {
    errors: problems.filter(({severity}) => severity === 'error').map(line),
    remarks: problems.filter(({severity}) => severity !== 'error').map(line),
  };
}
