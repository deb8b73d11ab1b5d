import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

import {type Community, loadCommunity} from '@linli/model/community';
import {explain} from '@linli/model/explain';

import {communityFolders, readFolder, sortProblems} from './content.ts';
import {factsById, type Locality} from './facts.ts';

/** The folder everything is read from: `site/content`, or what LINLI_CONTENT names. */
export const contentFolder = resolve(process.env.LINLI_CONTENT ?? 'site/content');

const factsPath = join(contentFolder, 'facts.json');
const factsBytes = existsSync(factsPath) ? readFileSync(factsPath) : null;

/** The localities of facts.json: documents, mechanisms and figures, unchanged; none where the content has no such file. */
export const localities: readonly Locality[] =
  factsBytes === null ? [] : (JSON.parse(factsBytes.toString('utf8')) as {localities: readonly Locality[]}).localities;

/** Every figure of every document by its id. */
export const facts = factsById(localities);

/** All communities in the order of their ids (alphabetical: they are never ranked). */
export const communities: readonly Community[] = loadAll();

/** The document, mechanisms and figures of one community; null for a community that facts.json does not know. */
export function localityOf(id: string): Locality | null {
  return localities.find((locality) => locality.id === id) ?? null;
}

/** What stops a build, for the editor who reads it: sentences alone, without the places in our code. */
function wrongContent(stops: readonly string[]): Error {
  const error = new Error(`内容有误，网站没有生成：\n${stops.join('\n')}`);
  error.stack = '';
  return error;
}

function loadAll(): readonly Community[] {
  const loaded: Community[] = [];
  const stops: string[] = [];
  for (const id of communityFolders(contentFolder)) {
    const files = readFolder(join(contentFolder, 'communities', id));
    if (factsBytes !== null) files.set('facts.json', factsBytes);
    const {community, problems} = loadCommunity(files);
    const {errors, remarks} = sortProblems(id, problems, (problem) => explain(problem, 'zh-Hans'));
    for (const remark of remarks) console.warn(remark);
    stops.push(...errors);
    if (community !== null && errors.length === 0) loaded.push(community);
    else if (errors.length === 0) stops.push(`${id}  这个文件夹没有读出社区。`);
  }
  if (stops.length > 0) throw wrongContent(stops);
  return loaded;
}
