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
    .replace(/([ :,(])0\.(?=\d)/g, '$1.')
    .replace(/;}/g, '}');

/** White space, comments, the last semicolons and the zeros before points of a style sheet; strings are left alone. */
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
  return quasis.map(({start, end, tail}, at) => {
    const [from, to] = [start + 1, end - (tail ? 1 : 2)];
    const text = slim(code.slice(from, to));
    // A style sheet begins with a rule; in a template the space may stand between two words.
    return {start: from, end: to, text: at === 0 && slim === slimCss ? text.trimStart() : text};
  });
}

type Member = Node & {readonly key: Node & {readonly name: string}; readonly decorators?: readonly Node[]};
type Call = Node & {readonly callee: Node & {readonly name?: string}; readonly arguments: readonly Node[]};

/** The decorators of a class as Lit's table of properties: an entry there weighs a third of a decorator's call. */
function propertyTable(body: Node, code: string): Edit[] {
  const decorated = (body['body'] as readonly Member[]).filter(({decorators = []}) => decorators.length > 0);
  if (decorated.length === 0) return [];
  const entries = decorated.map(({key, decorators}) => {
    const [call, other] = decorators!.map(({expression}) => expression as Call);
    if (other || call?.callee.name !== 'property') throw new Error(`only @property is known here, not at ${key.name}`);
    const [options] = call.arguments;
    return `${key.name}: ${options ? code.slice(options.start, options.end) : '{}'}`;
  });
  const gone = decorated.flatMap(({decorators}) => decorators!.map(({start, end}) => ({start, end, text: ''})));
  return [...gone, {start: body.end - 1, end: body.end - 1, text: `static properties = {${entries.join(', ')}};`}];
}

const isDecorators = ({type, source}: Node): boolean =>
  type === 'ImportDeclaration' && (source as Node)['value'] === 'lit/decorators.js';

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
 * Where the code is minified (`short`), decorators become a table.
 */
export function slim(code: string, short = false): string {
  const edits: Edit[] = [];
  const soften = softener(code, short);
  walk(parseAst(code, {lang: 'ts'}) as unknown as Node, (node) => {
    if (node.type === 'TaggedTemplateExpression') edits.push(...slimTemplate(node, code));
    if (node.type === 'PrivateIdentifier') edits.push(soften(node));
    if (short && node.type === 'ClassBody') edits.push(...propertyTable(node, code));
    if (short && isDecorators(node)) edits.push({start: node.start, end: node.end, text: ''});
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
