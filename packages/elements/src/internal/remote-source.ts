import type {ReactiveControllerHost} from 'lit';

import {type Late, late} from './late.ts';
import type {RemoteLoader} from './remote-loader.ts';

export interface RemoteHost extends ReactiveControllerHost, HTMLElement {
  src: string;
  refresh: number;
}

/** Data from an address: code and words for it load when an element that has been drawn has a `src`; never on a server. */
export const remoteSource = (host: RemoteHost): Late<RemoteLoader> =>
  late(
    host,
    () => host.src !== '',
    () => import('./remote-loader.ts').then(({RemoteLoader}) => new RemoteLoader(host)),
  );
