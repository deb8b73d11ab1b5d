import type {Community} from '@linli/model/community';
import type {APIRoute} from 'astro';

import {communities} from '../../lib/communities.ts';
import {dataPaths, pictureFor, type Shown} from '../../lib/widgets.ts';
import {brandPicture} from '../../lib/widget-picture.ts';
import {wordsFor} from '../../lib/words.ts';

/** Every widget with data, and the brand of each community. */
export function getStaticPaths() {
  const brands = communities.map((community) => ({
    params: {community: community.id, widget: 'brand'},
    props: {community},
  }));
  return [...dataPaths(), ...brands];
}

type Props = {readonly community: Community} & Partial<Shown>;

/** A widget as a picture that opens by itself: title, source and sample label inside. */
export const GET: APIRoute<Props & Record<string, unknown>> = ({props: {community, widget}}) => {
  const {svg} = widget ? pictureFor({community, widget}) : brandPicture(community, wordsFor(community.lang));
  return new Response(svg);
};
