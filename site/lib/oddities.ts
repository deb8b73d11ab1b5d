import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {parse} from 'yaml';

import {contentFolder} from './communities.ts';
import type {Lang} from './facts.ts';

/** Something in a document that does not add up, is not listed, or can be read in two ways. */
export interface Oddity {
  readonly id: string;
  /** One or two sentences; `{fact id}` stands for the official wording of that figure. */
  readonly text: string;
  readonly facts: readonly string[];
}

/** The oddities of one document, in the script they are written in. */
export interface DocumentOddities {
  readonly id: string;
  readonly lang: Lang;
  readonly items: readonly Oddity[];
}

interface OdditiesFile {
  readonly general?: readonly Oddity[];
  readonly communities?: readonly DocumentOddities[];
}

const path = join(contentFolder, 'oddities.yaml');
const file: OdditiesFile = existsSync(path) ? ((parse(readFileSync(path, 'utf8')) as OdditiesFile | null) ?? {}) : {};

/** What holds for all documents. */
export const generalOddities: DocumentOddities = {id: 'all', lang: 'zh-Hans', items: file.general ?? []};

/** What a reader must know about one locality's document. */
export function odditiesOf(id: string): DocumentOddities {
  return file.communities?.find((entry) => entry.id === id) ?? {id, lang: 'zh-Hans', items: []};
}
