import type {CSSResult, TemplateResult} from 'lit';

import type {Telling} from '../wish-wall.card.ts';
import type {Wall} from '../wish-wall.layout.ts';
import type {Setting} from '../wish-wall.templates.ts';

/** One way to show the wishes, with the styles it brings. Loads when it is first chosen. */
export interface ViewPart {
  readonly styles: CSSResult;
  readonly draw: (wall: Wall, telling: Telling, setting: Setting) => TemplateResult;
}
