import type {APIRoute} from 'astro';

import {jsonFeed} from '../../lib/feed.ts';
import {feedOf, wallPaths} from '../../lib/wall-feeds.ts';
import type {Shown} from '../../lib/widgets.ts';

export const getStaticPaths = wallPaths;

/** A wall as a JSON feed. */
export const GET: APIRoute<Shown & Record<string, unknown>> = ({props}) =>
  new Response(jsonFeed(...feedOf(props, 'json')));
