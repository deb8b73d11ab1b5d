import type {Plugin} from 'vite';

/** A part of Lit's published code and what stands there instead; nothing if absent. */
type Edit = readonly [gone: string, instead?: string];

/** Decorators, properties with getters, converters of an element's own, JSON in attributes, callbacks that none has, old browsers. */
const REACTIVE: readonly Edit[] = [
  ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}'],
  [',this.constructor.l?.forEach(t=>t(this))'],
  [',void 0!==t.l&&(this.l=[...t.l])'],
  ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;'],
  [
    'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);' +
      'if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
  ],
  ['case Object:case Array:t=null==t?t:JSON.stringify(t)'],
  ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}'],
  ['(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute', 'u.toAttribute'],
  ['"function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u', 'u'],
  ['converter:u,'],
  [
    'if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),' +
      'this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);' +
      'void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??' +
      '{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),' +
      'this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}',
    'this._$Ei(),this.elementProperties.set(t,s);const i=Symbol();e(this.prototype,t,{get(){return this[i]},' +
      'set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h,s)},configurable:!0,enumerable:!0})}',
  ],
  ['getOwnPropertyDescriptor:h,'],
  [
    'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];' +
      '!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
  ],
  [',wrapped:h},r)', '})'],
  ['t,r??s??this[t]),!0!==h||void 0!==r)', 't,s??this[t]),!0)'],
  ['[...r(t),...o(t)]', 'r(t)'],
  ['getOwnPropertySymbols:o,'],
  ['"string"==typeof t?t.toLowerCase():void 0', 't.toLowerCase()'],
  ['c=a.trustedTypes,l=c?c.emptyScript:"",', 'l="",'],
  ['enableUpdating(t){}'],
  [
    'get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}',
    'get updateComplete(){return this._$ES}',
  ],
  ['}updated(t){}', '}'],
  [',this.updated(t)'],
  [
    'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),' +
      'this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
    'const s=this._$AL;try{this.willUpdate(s),this.update(s)}catch(s){throw this._$EM(),s}this._$AE(s)',
  ],
  [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")'],
];

/** Checks of what styles are made of: ours are typed, and none is a style sheet already. */
const CSS: readonly Edit[] = [
  ['(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&'],
  [
    'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
    'this._$cssResult$=!0;',
  ],
  [
    '(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to \'css\' ' +
      "function must be a 'css' function result: \"+t+\". Use 'unsafeCSS' to pass non-literal values, but take care to " +
      'ensure page security.")})(s)',
    '(s.cssText??s)',
  ],
  ['t instanceof CSSStyleSheet?t:t.styleSheet', 't.styleSheet'],
  [
    'c=e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t',
    'c=t=>t',
  ],
];

/**
 * MathML, expressions in comments, and in `<textarea>` and its like; templates compiled before;
 * listeners with options; where a part stands in the page, and directives that wait.
 */
const HTML: readonly Edit[] = [
  ['2===i?"<svg>":3===i?"<math>":""', '2===i?"<svg>":""'],
  ['2===i?"</svg>":3===i?"</math>":""', '2===i?"</svg>":""'],
  ['2===i||3===i', '2===i'],
  ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
  ['c=n??v', 'c=v'],
  ['(c=p,n=void 0)', 'c=p'],
  [
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";' +
      'for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
  ],
  ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
  [
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}'],
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}'],
  [
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&' +
      '(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
  ],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}'],
  ['this.options=s}get _$AU(){return this._$AM._$AU}', 'this.options=s}'],
  ['t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', 't===A&&s!==A'],
  ['t!==A&&(s===A||e)', 't!==A&&s===A'],
  [
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    'this._$AH.call(this.options?.host??this.element,t)',
  ],
  [',this._$Cv=e?.isConnected??!0'],
  ['this._$AP?.(!1,!0,s)'],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}'],
  ['h?._$AO?.(!1),'],
  ['M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z', 'I:k'],
  [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")'],
];

/** What tells directives that wait whether their element still stands in the page. */
const ELEMENT: readonly Edit[] = [
  ['i._$litElement$=!0,'],
  ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),'],
  [
    'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}' +
      'disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
  ],
  ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});'],
  ['(s.litElementVersions??=[]).push("4.2.2");'],
];

/** Lit's files by the end of their paths, and what the elements of this house never use of them. */
export const LEAN: Readonly<Record<string, readonly Edit[]>> = {
  '@lit/reactive-element/reactive-element.js': REACTIVE,
  '@lit/reactive-element/css-tag.js': CSS,
  'lit-html/lit-html.js': HTML,
  'lit-element/lit-element.js': ELEMENT,
};

/** Takes parts out of a code; another version, in which they do not stand exactly once, is refused. */
export const lean = (code: string, edits: readonly Edit[]): string =>
  edits.reduce((before, [gone, instead = '']) => {
    const parts = before.split(gone);
    if (parts.length !== 2) throw new Error(`this stands ${parts.length - 1} times in Lit, not once: ${gone}`);
    return parts.join(instead);
  }, code);

/** Lit without what no element here uses: half a kB for every page that takes the self-hosted files. */
export const leanLit: Plugin = {
  name: 'linli-lean-lit',
  transform(code, id) {
    const file = Object.keys(LEAN).find((end) => id.endsWith(`/node_modules/${end}`));
    return file ? {code: lean(code, LEAN[file]!), map: null} : null;
  },
};
