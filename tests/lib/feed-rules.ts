/** RFC 3339 with its zone. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const isMoment = (text: string | undefined): boolean => MOMENT.test(text ?? '') && !Number.isNaN(Date.parse(text!));
/** An absolute identifier: a scheme, and nothing that an IRI may not hold. */
const isAbsolute = (text: string | undefined): boolean => /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(text ?? '');

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};
function plain(text: string): string {
  if (/[<>]/.test(text)) throw new Error('a bracket stands bare');
  return text.replace(/&([^;]*;?)/g, (_, name: string) => {
    const char = ENTITIES[name.slice(0, -1)];
    if (!name.endsWith(';') || char === undefined) throw new Error(`an unknown entity &${name}`);
    return char;
  });
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const rest = text.replace(/\s+([\w:-]+)="([^"]*)"/g, (_, name: string, value: string) => {
    if (name in found) throw new Error(`${name} twice`);
    found[name] = plain(value);
    return '';
  });
  if (rest.trim() !== '') throw new Error(`not an attribute: ${rest}`);
  return found;
}

/** Reads XML as strictly as a feed reader does: well-formed, every tag closed, no character that XML 1.0 lacks. */
export function readXml(xml: string): Node {
  if (/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(xml)) throw new Error('a character that XML has not');
  const top: Node = {name: '', attributes: {}, children: [], text: ''};
  const open = [top];
  for (const [, text = '', close, name = '', attributes = '', alone] of xml
    .replace(/^<\?xml version="1.0" encoding="utf-8"\?>\n/, '')
    .matchAll(/([^<]*)(?:<(\/)?([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/)?>|$)/g)) {
    open.at(-1)!.text += plain(text);
    if (name === '') continue;
    if (close) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const node: Node = {name, attributes: attributesOf(attributes), children: [], text: ''};
    open.at(-1)!.children.push(node);
    if (!alone) open.push(node);
  }
  if (open.length !== 1 || top.children.length !== 1) throw new Error('not one whole document');
  return top.children[0]!;
}

const all = ({children}: Node, name: string) => children.filter((child) => child.name === name);

/** What RFC 4287 asks of `feed` and `entry` alike. */
function commonFaults(node: Node, what: string): string[] {
  const one = (name: string) => (all(node, name).length === 1 ? [] : [`${what}: ${all(node, name).length} × ${name}`]);
  const faults = ['id', 'title', 'updated'].flatMap(one);
  if (!isAbsolute(all(node, 'id')[0]?.text)) faults.push(`${what}: id is no IRI`);
  if (!isMoment(all(node, 'updated')[0]?.text)) faults.push(`${what}: updated is no moment`);
  if (all(node, 'title')[0]?.text.trim() === '') faults.push(`${what}: title says nothing`);
  for (const {attributes} of all(node, 'link')) {
    if (!attributes['href']) faults.push(`${what}: a link leads nowhere`);
    if (!isAbsolute(attributes['href'])) faults.push(`${what}: link is not absolute`);
  }
  if (all(node, 'category').some(({attributes}) => !attributes['term'])) faults.push(`${what}: category without term`);
  return faults;
}

/** What is wrong with an Atom feed by RFC 4287; nothing where all is well. */
export function atomFaults(xml: string): readonly string[] {
  const feed = readXml(xml);
  const entries = all(feed, 'entry');
  const faults = [...commonFaults(feed, 'feed'), ...entries.flatMap((entry, at) => commonFaults(entry, `entry ${at}`))];
  if (feed.name !== 'feed' || feed.attributes['xmlns'] !== 'http://www.w3.org/2005/Atom') faults.push('not Atom');
  // An author for every entry: the feed's own, with a name.
  if (!all(feed, 'author').some((author) => all(author, 'name')[0]?.text)) faults.push('no author');
  if (all(feed, 'link').filter(({attributes}) => attributes['rel'] === 'self').length !== 1) faults.push('no self');
  const ids = entries.map((entry) => all(entry, 'id')[0]?.text);
  if (new Set(ids).size !== ids.length) faults.push('two entries with one id');
  for (const entry of entries)
    if (all(entry, 'content').length === 0 && !all(entry, 'link').some(({attributes}) => !attributes['rel']))
      faults.push('an entry with neither content nor alternate');
  return faults;
}

const ITEM_KEYS = ['id', 'url', 'title', 'content_text', 'date_modified', 'tags'];

/** What is wrong with a feed by JSON Feed 1.1; nothing where all is well. */
export function jsonFeedFaults(text: string): readonly string[] {
  const feed = JSON.parse(text) as Record<string, unknown> & {items: Record<string, unknown>[]};
  const faults: string[] = [];
  const must = (isTrue: boolean, fault: string): void => void (isTrue || faults.push(fault));
  must(feed['version'] === 'https://jsonfeed.org/version/1.1', 'version');
  must(typeof feed['title'] === 'string' && feed['title'] !== '', 'title');
  must(Array.isArray(feed.items), 'items');
  for (const key of ['home_page_url', 'feed_url'])
    must(!(key in feed) || isAbsolute(feed[key] as string), `${key} is not absolute`);
  must(!('authors' in feed) || (feed['authors'] as {name?: string}[]).every(({name}) => name), 'authors');
  feed.items.forEach((item, at) => {
    must(typeof item['id'] === 'string' && item['id'] !== '', `item ${at}: id`);
    must(typeof item['content_text'] === 'string' && item['content_text'] !== '', `item ${at}: content`);
    must(!('url' in item) || isAbsolute(item['url'] as string), `item ${at}: url is not absolute`);
    must(isMoment(item['date_modified'] as string), `item ${at}: date`);
    must(!('tags' in item) || (item['tags'] as unknown[]).every((tag) => typeof tag === 'string'), `item ${at}: tags`);
    must(
      Object.keys(item).every((key) => ITEM_KEYS.includes(key)),
      `item ${at}: a key of ours`,
    );
  });
  must(new Set(feed.items.map(({id}) => id)).size === feed.items.length, 'two items with one id');
  return faults;
}
