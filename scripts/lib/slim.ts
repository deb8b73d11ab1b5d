import {parseAst, type Plugin} from 'vite';

/** A part of a source text and what stands there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Calls `visit` for a syntax tree's nodes, from the outside in. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit);
  }
}

const slimRules = (css: string): string =>
  css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');

/** White space, comments and the last semicolons of a style sheet; strings are left alone. */
export const slimCss = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/('[^']*'|"[^"]*")/)
    .map((part, at) => (at % 2 ? part : slimRules(part)))
    .join('');

/**
 * The line breaks and indents of a template become one space, as a browser shows them. Whoever renders on the server
 * uses the same slim templates, so hydration finds what it expects.
 */
export const slimHtml = (html: string): string => html.replace(/\s*\n\s*/g, ' ');

const SLIM: Readonly<Record<string, (text: string) => string>> = {css: slimCss, html: slimHtml, svg: slimHtml};

function slimTemplate({tag, quasi}: Node, code: string): Edit[] {
  const slim = SLIM[(tag as Node)['name'] as string];
  const {quasis} = quasi as Node & {quasis: readonly Node[]};
  if (!slim) return [];
  // The parser counts the marks around a text as part of it: a backtick, `}` or `${`.
  return quasis.map(({start, end, tail}) => {
    const [from, to] = [start + 1, end - (tail ? 1 : 2)];
    return {start: from, end: to, text: slim(code.slice(from, to))};
  });
}

/** `#name` as a plain property, `$name` or, where the code is minified, a short one; see `slim`. */
function softener(code: string, short: boolean): (node: Node) => Edit {
  const names = new Map<string, string>();
  return ({start, end}) => {
    const name = code.slice(start + 1, end);
    if (!names.has(name)) names.set(name, short ? names.size.toString(36) : name);
    return {start, end, text: `$${names.get(name)}`};
  };
}

/** A source text with its parts changed. */
export function edited(code: string, edits: readonly Edit[]): string {
  let end = code.length;
  let after = '';
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    after = edit.text + code.slice(edit.end, end) + after;
    end = edit.start;
  }
  return code.slice(0, end) + after;
}

/**
 * Shortens what no minifier touches: white space in templates and style sheets, and private names, which the oldest
 * engines of the target would get as a WeakMap and a helper's call each. There are no base classes, so names never meet.
 */
export function slim(code: string, short = false): string {
  const edits: Edit[] = [];
  const soften = softener(code, short);
  walk(parseAst(code, {lang: 'ts'}) as unknown as Node, (node) => {
    if (node.type === 'TaggedTemplateExpression') edits.push(...slimTemplate(node, code));
    if (node.type === 'PrivateIdentifier') edits.push(soften(node));
  });
  return edited(code, edits);
}

/** Sources of the elements and the model, slim. */
export const slimSource: Plugin = {
  name: 'linli-slim-source',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/packages\/(elements|model)\/src\/.*\.ts$/.test(id)) return null;
    return {code: slim(code, Boolean(this.environment.config.build.minify)), map: null};
  },
};

/** Vite's helper preloads the style sheets of lazy parts; ours have none, and it weighs more than most of them. */
export const noPreload: Plugin = {
  name: 'linli-no-preload',
  enforce: 'pre',
  load(id) {
    return id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null;
  },
};

/**
 * Lit's decorator for properties knows the standard decorators too, which the sources do not use. It is the only one they
 * use: a build in which another is imported fails here.
 */
export const lightDecorators: Plugin = {
  name: 'linli-light-decorators',
  enforce: 'pre',
  load(id) {
    if (!/\/node_modules\/lit\/decorators\.js$/.test(id)) return null;
    return `export const property = (options) => (proto, name) => {
      const own = proto.hasOwnProperty(name);
      proto.constructor.createProperty(name, options);
      return own ? Object.getOwnPropertyDescriptor(proto, name) : undefined;
    };`;
  },
};
