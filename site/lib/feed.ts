import {mask} from '@linli/model/privacy';
import type {Wish} from '@linli/model/record/wish';
import {lastDayOf} from '@linli/model/record/wish-days';

/** What a feed says of itself; addresses as readers reach them. */
export interface FeedHead {
  /** `shenzhen-dahe:opinion-wall`: ids of entries begin with it, wherever the site stands. */
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly lang: string;
  /** The page that shows the wall. */
  readonly page: string;
  /** The feed's own address. */
  readonly self: string;
  /** ISO day of entries that have none. */
  readonly updatedAt: string;
}

/** The words of one wall: its statuses, and 示例数据. */
export interface FeedWords {
  readonly status: Readonly<Record<Wish['status'], string>>;
  readonly sample: string;
  readonly colon: string;
}

/** One wish, as far as it has come. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** RFC 3339, Beijing time; the first of the month where the day is not known. */
  readonly updated: string;
  readonly category: string | undefined;
}

const MOST = 50;

const momentOf = (day: string): string => `${`${day}-01-01`.slice(0, 10)}T00:00:00+08:00`;

/** The latest progress first, at most 50: each wish with its status and what came of it. Names are told as 王某. */
export function entriesOf(wishes: readonly Wish[], head: FeedHead, words: FeedWords): readonly Entry[] {
  return wishes
    .map((wish): Entry => {
      const {text, status, result, reason, claimant, category, sample} = wish;
      const said = [words.status[status], claimant, result ?? reason].filter((part) => part !== undefined);
      return {
        id: `urn:linli:${head.id}:${encodeURIComponent(wish.id)}`,
        title: (sample ? `${words.sample}${words.colon}` : '') + mask(text),
        summary: mask(said.join('；')),
        updated: momentOf(lastDayOf(wish) || head.updatedAt),
        category: category || undefined,
      };
    })
    .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0))
    .slice(0, MOST);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text between tags or in an attribute; what XML 1.0 does not know, halves of characters too, is left out. */
const xml = (text: string): string =>
  text
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/gu, '')
    .replace(/[&<>"']/g, (char) => ENTITIES[char]!);

function atomEntry({id, title, summary, updated, category}: Entry, page: string): string {
  return `  <entry>
    <id>${xml(id)}</id>
    <title>${xml(title)}</title>
    <link href="${xml(page)}"/>
    <updated>${updated}</updated>
${category === undefined ? '' : `    <category term="${xml(category)}"/>\n`}    <summary>${xml(summary)}</summary>
  </entry>
`;
}

const updatedOf = (entries: readonly Entry[], {updatedAt}: FeedHead): string =>
  entries[0]?.updated ?? momentOf(updatedAt);

/** A wall as an Atom feed (RFC 4287). */
export function atomFeed(entries: readonly Entry[], head: FeedHead): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(head.lang)}">
  <id>urn:linli:${xml(head.id)}</id>
  <title>${xml(head.title)}</title>
  <author><name>${xml(head.author)}</name></author>
  <link href="${xml(head.page)}"/>
  <link rel="self" type="application/atom+xml" href="${xml(head.self)}"/>
  <updated>${updatedOf(entries, head)}</updated>
${entries.map((entry) => atomEntry(entry, head.page)).join('')}</feed>
`;
}

/** An address under its key, where it has a host: unlike Atom, JSON Feed knows no relative ones. */
const whole = (key: string, address: string): Record<string, string> =>
  /^https?:/.test(address) ? {[key]: address} : {};

/** The same as a JSON feed (jsonfeed.org, version 1.1). */
export function jsonFeed(entries: readonly Entry[], {title, author, lang, page, self}: FeedHead): string {
  const items = entries.map(({id, title: text, summary, updated, category}) => ({
    ...{id, ...whole('url', page), title: text, content_text: summary, date_modified: updated},
    ...(category === undefined ? {} : {tags: [category]}),
  }));
  const version = 'https://jsonfeed.org/version/1.1';
  const addresses = {...whole('home_page_url', page), ...whole('feed_url', self)};
  const feed = {version, title, ...addresses, language: lang, authors: [{name: author}], items};
  return `${JSON.stringify(feed, null, 2)}\n`;
}
