import {type CSSResult, isServer} from 'lit';

import {FAMILIES} from './chart-kinds.ts';
import {MARKS} from './forms/marks.ts';
import type {Picture} from './picture.ts';

const NAMES = ['plot', 'tiles', 'share', 'panels'];

function namesIn(picture: Picture): readonly string[] {
  return picture.form === 'panels' ? ['panels', ...picture.panels.map((panel) => panel.picture.form)] : [picture.form];
}

/** The rules that a picture needs beside those of plain bars. A server sends those of all forms, always in one order. */
export function stylesOf(picture: Picture): readonly CSSResult[] {
  const names = isServer ? NAMES : namesIn(picture);
  const marks = MARKS.get('marks');
  return [...(marks ? [marks.moreMarkStyles] : []), ...names.flatMap((name) => FAMILIES.get(name)?.form?.styles ?? [])];
}
