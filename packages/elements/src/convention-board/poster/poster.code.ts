import {html, nothing, type TemplateResult} from 'lit';

import type {Locale} from '@linli/model/quantity';

import {type Translations, wordsIn} from '../../internal/locale.ts';
import {type Qr, qrOf, scannable, withHash} from '../../internal/qr.ts';

const WORDS: Translations<string> = {
  zhHans: '扫码或输入网址查看',
  zhHant: '掃碼或輸入網址查看',
  en: 'Scan or type the address',
};

type Template = TemplateResult | typeof nothing;

/** A code as a picture. */
const picture = ({size, path}: Qr): TemplateResult =>
  html`<svg class="qr" aria-hidden="true" viewBox=${`0 0 ${size} ${size}`} shape-rendering="crispEdges">
    <rect width=${size} height=${size}></rect>
    <path d=${path}></path>
  </svg>`;

/** An address that breaks after its slashes, where it must break; what is copied stays whole. */
const breakable = (address: string): unknown[] =>
  (address.match(/[^/]*\/+|[^/]+/g) ?? []).map((part) => html`${part}<wbr />`);

/** A QR code with its address as text beside it: for cameras, and for those who cannot scan. */
function code(address: string, note: string): TemplateResult {
  const qr = qrOf(address);
  return html`<div class="code" part="code">
    ${qr ? picture(qr) : nothing}
    <p><b>${note}</b><span>${breakable(address)}</span></p>
  </div>`;
}

/** The code of the whole board; nothing without an address that a camera can follow. */
export function boardCode(address: string, locale: Locale): Template {
  const whole = scannable(address);
  return whole ? code(whole, wordsIn(locale, WORDS)) : nothing;
}

/** The code of one article and the address it holds. */
export interface ArticleCode {
  readonly picture: Template;
  readonly address: string;
}

/** The code of one article, whose address in the page is `#…`; null where articles have no addresses. */
export function articleCode(address: string, hash: string | null): ArticleCode | null {
  const whole = scannable(address);
  if (!whole || !hash) return null;
  const own = withHash(whole, hash);
  const qr = qrOf(own);
  return {picture: qr ? picture(qr) : nothing, address: own};
}
