import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {parse} from 'yaml';

import {contentFolder} from './communities.ts';

/** Who answers for a site that is in use. Every line is left out until its operator writes it into `site.yaml`. */
export interface Publisher {
  /** 主办单位 */
  readonly host?: string;
  /** 备案号 */
  readonly record?: string;
  /** 政府网站标识码 */
  readonly siteCode?: string;
  /** 公安备案号 */
  readonly police?: string;
  /** Where corrections go: a `mailto:` or the operator's form. */
  readonly correct?: string;
}

const file = join(contentFolder, 'site.yaml');

export const publisher: Publisher = existsSync(file) ? ((parse(readFileSync(file, 'utf8')) ?? {}) as Publisher) : {};
