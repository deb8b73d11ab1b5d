import type {APIRoute} from 'astro';

import {atomFeed} from '../../lib/feed.ts';
import {feedOf, wallPaths} from '../../lib/wall-feeds.ts';
import type {Shown} from '../../lib/widgets.ts';

export const getStaticPaths = wallPaths;

/** A wall as an Atom feed. */
export const GET: APIRoute<Shown & Record<string, unknown>> = ({props}) =>
  new Response(atomFeed(...feedOf(props, 'atom')));
