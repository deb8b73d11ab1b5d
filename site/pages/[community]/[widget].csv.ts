import type {APIRoute} from 'astro';

import {dataCsv} from '../../lib/data-files.ts';
import {dataPaths, fileOf, type Shown} from '../../lib/widgets.ts';

export const getStaticPaths = dataPaths;

/** A widget's data as CSV for spreadsheets. */
export const GET: APIRoute<Shown & Record<string, unknown>> = ({props}) => {
  const {data} = fileOf(props);
  return new Response(dataCsv(data));
};
