import type {APIRoute} from 'astro';

import {dataJson} from '../../lib/data-files.ts';
import {dataPaths, fileOf, namesOf, type Shown} from '../../lib/widgets.ts';

export const getStaticPaths = dataPaths;

/** A widget's data in the documented JSON. */
export const GET: APIRoute<Shown & Record<string, unknown>> = ({props}) => {
  const {data, head} = fileOf(props);
  return new Response(dataJson(data, head, namesOf(props)));
};
