import assert from 'node:assert/strict';
import {test} from 'node:test';

import {allowStyles, shadowStyleHashes, styleHash} from './style-hashes.ts';

const page = (style: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self';"><style>p{}</style>` +
  `<linli-x><template shadowroot="open" shadowrootmode="open">${style}<p></p></template></linli-x>`;

test('only styles inside declarative shadow roots are hashed, each once', () => {
  const html = page('<style>a{}</style><style>b{}</style>') + page('<style>a{}</style>');
  assert.deepEqual(shadowStyleHashes(html), [styleHash('a{}'), styleHash('b{}')]);
});

test('the hashes join the style-src of the page, in front of what stood there', () => {
  const html = page('<style>a{}</style>');
  assert.ok(allowStyles(html, shadowStyleHashes(html)).includes(`style-src ${styleHash('a{}')} 'self';`));
});

test('a page without shadow roots stays as it is', () => {
  const html = page('');
  assert.equal(allowStyles(html, shadowStyleHashes(html)), html);
});

test('a page with shadow styles and no policy is an error, not a silent hole', () => {
  assert.throws(() => allowStyles('<p></p>', [styleHash('a{}')]), /no policy/);
});
