import type {ReactiveControllerHost, TemplateResult} from 'lit';

import {addStyles} from '../../internal/add-styles.ts';
import {panelStyles} from './panel.styles.ts';
import {type PanelState, panelView, printClaim} from './panel.ts';
import {TakingPart} from './taking-part.ts';
import type {Desk} from '../reader/desk.ts';

/** What the wall gives its panel. */
export interface WallPanel extends Omit<PanelState, 'part' | 'source' | 'contact' | 'claiming' | 'claim'> {
  /** Undefined until the reader did anything but unfold the panel. */
  readonly desk: Desk | undefined;
  readonly host: ReactiveControllerHost &
    HTMLElement & {readonly source: string; readonly contact: string; readonly endpoint: string};
}

const parts = new WeakMap<object, {readonly endpoint: string; readonly part: TakingPart}>();
const NO_CLAIMS: Desk['claims'] = {claiming: {id: '', turn: 0}, claim: () => undefined};
const printed = new WeakMap<object, number>();

function partOf({host}: WallPanel): TakingPart | null {
  const {endpoint} = host;
  if (endpoint === '') return null;
  const known = parts.get(host);
  if (known?.endpoint === endpoint) return known.part;
  const part = new TakingPart(host, endpoint);
  parts.set(host, {endpoint, part});
  return part;
}

/** Draws the panel of one wall; without an endpoint, a wish that the reader wants to take on is printed once as a card. */
export function wallPanel(wall: WallPanel): TemplateResult {
  const {host, desk} = wall;
  const {claiming, claim} = desk?.claims ?? NO_CLAIMS;
  addStyles(host, panelStyles);
  const state = {...wall, claiming, claim, source: host.source, contact: host.contact, part: partOf(wall)};
  const card = wall.wall.cards.find(({id}) => id === claiming.id);
  if (card && !state.part && printed.get(host) !== claiming.turn)
    void Promise.resolve().then(() => printClaim(card, state));
  printed.set(host, claiming.turn);
  return panelView(state);
}
