import {words as wallHans} from '@linli/elements/wish-wall/words/zh';
import {words as wallHant} from '@linli/elements/wish-wall/words/zh-hant';
import type {Community} from '@linli/model/community';

import {address} from './address.ts';
import {type Entry, entriesOf, type FeedHead} from './feed.ts';
import {typeset} from './typeset.ts';
import {pathsOf, type Shown, widgetPaths} from './widgets.ts';
import {wishesShown} from './wishes.ts';
import {wordsFor} from './words.ts';

const isWall = ({widget}: Shown): boolean => widget.element === 'wish-wall';

/** Paths of a route that has one file a wall. */
export const wallPaths = () => widgetPaths().filter(({props}) => isWall(props));

/** Where the feeds of a wall lie, below the site's base; null for other widgets. */
export function feedsOf(shown: Shown): {readonly atom: string; readonly json: string} | null {
  const place = `${shown.community.id}/${shown.widget.id}`;
  return isWall(shown) ? {atom: `${place}.atom`, json: `${place}.feed.json`} : null;
}

/** A wall's feed: what it says of itself, and its entries. */
export function feedOf(shown: Shown, kind: 'atom' | 'json'): readonly [readonly Entry[], FeedHead] {
  const {community, widget} = shown;
  const {lang, id, brand, name, updatedAt} = community;
  const {presets} = lang === 'zh-Hant' ? wallHant : wallHans;
  const preset = widget.kind === 'opinions' || widget.kind === 'visions' ? widget.kind : 'wishes';
  const author = name[lang] ?? name['zh-Hans'];
  const head: FeedHead = {
    ...{id: `${id}:${widget.id}`, lang, author, updatedAt},
    title: `${typeset(widget.title)}｜${brand.name}｜${author}`,
    page: address(pathsOf(shown).page),
    self: address(feedsOf(shown)![kind]),
  };
  const words = {status: presets[preset].status, sample: wordsFor(lang).sample, colon: '：'};
  return [entriesOf(wishesShown(community, widget), head, words), head];
}

/** The feeds of a community's walls, for the head of its page. */
export const feedLinks = (community: Community) =>
  community.sections
    .flatMap(({widgets}) => widgets)
    .flatMap((widget) => {
      const feeds = feedsOf({community, widget});
      if (feeds === null) return [];
      const title = typeset(widget.title);
      return [
        {type: 'application/atom+xml', href: address(feeds.atom), title},
        {type: 'application/feed+json', href: address(feeds.json), title},
      ];
    });
