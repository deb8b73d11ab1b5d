import {html, nothing, type TemplateResult} from 'lit';

import type {Locale} from '@linli/model/quantity';

import {type Translations, wordsIn} from '../internal/locale.ts';
import {qrOf, scannable, withHash} from './qr.ts';

const WORDS: Translations<string> = {
  zhHans: '扫码或输入网址查看',
  zhHant: '掃碼或輸入網址查看',
  en: 'Scan or type the address',
};

type Template = TemplateResult | typeof nothing;

/** A QR code with its address as text beside it: for cameras, and for those who cannot scan. */
function code(address: string, note: string): Template {
  const qr = qrOf(address);
  return html`<div class="code" part="code">
    ${
      qr
        ? html`<svg aria-hidden="true" viewBox=${`0 0 ${qr.size} ${qr.size}`} shape-rendering="crispEdges">
            <rect width=${qr.size} height=${qr.size}></rect>
            <path d=${qr.path}></path>
          </svg>`
        : nothing
    }
    <p>${note ? html`<b>${note}</b>` : nothing}<span>${address}</span></p>
  </div>`;
}

/** The code of the whole board; nothing without an address that a camera can follow. */
export function boardCode(address: string, locale: Locale): Template {
  const whole = scannable(address);
  return whole ? code(whole, wordsIn(locale, WORDS)) : nothing;
}

/** The code of one article, whose address in the page is `#…`; nothing where articles have no addresses. */
export function articleCode(address: string, hash: string | null): Template {
  const whole = scannable(address);
  return whole && hash ? code(withHash(whole, hash), '') : nothing;
}
