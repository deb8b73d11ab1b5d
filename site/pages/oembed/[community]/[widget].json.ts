import type {APIRoute} from 'astro';

import {address} from '../../../lib/address.ts';
import {oembed} from '../../../lib/oembed.ts';
import {typeset} from '../../../lib/typeset.ts';
import {pathsOf, type Shown, widgetPaths} from '../../../lib/widgets.ts';
import {wordsFor} from '../../../lib/words.ts';

export const getStaticPaths = widgetPaths;

/** A widget as oEmbed. */
export const GET: APIRoute<Shown & Record<string, unknown>> = ({props}) => {
  const {page, frame} = pathsOf(props);
  const {title, element} = props.widget;
  const provider = wordsFor(props.community.lang).site;
  const input = {title: typeset(title), element, provider, home: address('')};
  return new Response(oembed({...input, page: address(page), frame: address(frame)}));
};
