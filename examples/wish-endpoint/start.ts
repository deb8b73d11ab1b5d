import type {AddressInfo} from 'node:net';

import {openStore} from './store.ts';
import {wishServer} from './server.ts';

// node -C linli-source examples/wish-endpoint/start.ts
const {PORT = '8787', WISH_DATABASE = 'wishes.sqlite', WISH_MODERATOR = '', WISH_MOST = '10'} = process.env;
if (WISH_MODERATOR.length < 16) throw new Error('Set WISH_MODERATOR to a secret of at least 16 characters.');
const most = Number(WISH_MOST);
if (!(most >= 1)) throw new Error('WISH_MOST is how often one address may send in a minute.');
const server = wishServer({store: openStore(WISH_DATABASE), moderator: WISH_MODERATOR, most});
server.listen(Number(PORT), '127.0.0.1', () =>
  console.log(`wish endpoint on http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
