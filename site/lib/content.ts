import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';

import type {Problem} from '@linli/model/problem';

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

/**
 * What stops the build and what is only printed: a line each, its community, then the sentence with its place. Notices,
 * which need no act of the editor, are one line with their number: `linli check` lists them.
 */
export function sortProblems(
  id: string,
  problems: readonly Problem[],
  explain: (problem: Problem) => string,
): {readonly errors: readonly string[]; readonly remarks: readonly string[]} {
  const of = (wanted: Problem['severity']) => problems.filter(({severity}) => severity === wanted);
  const line = (problem: Problem) => `${id}  ${explain(problem)}`;
  const notices = of('notice').length;
  return {
    errors: of('error').map(line),
    remarks: [
      ...of('warning').map(line),
      ...(notices > 0 ? [`${id}  另有 ${notices} 条提示，不影响发布（linli check 可以看到全部）`] : []),
    ],
  };
}
