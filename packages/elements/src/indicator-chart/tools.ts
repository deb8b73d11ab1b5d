import {html, type TemplateResult} from 'lit';

import type {ToolState} from './chart-view.ts';

export function toolsView(_state: ToolState): TemplateResult {
  return html``;
}
