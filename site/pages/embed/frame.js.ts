import type {APIRoute} from 'astro';

import script from '../../frame/linli-frame.js?raw';

/** The script for pages that hold frames: plain, small, the same bytes as in the offline kit. */
export const GET: APIRoute = () => new Response(script);
