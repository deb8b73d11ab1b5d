import assert from 'node:assert/strict';
import {test} from 'node:test';

import {leastCost} from '../testing/cost.ts';
import {hasGps} from './image-gps.ts';

const GPS = 0x8825;
const ORIENTATION = 0x0112;

/** A JPEG with nothing but the directories a camera writes: APP0, then Exif with one tag. */
function jpeg(tag: number, {little = false} = {}): Uint8Array {
  const bytes = new Uint8Array(64);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xffd8);
  view.setUint16(2, 0xffe0);
  view.setUint16(4, 4);
  view.setUint16(8, 0xffe1);
  view.setUint16(10, 40);
  view.setUint32(12, 0x45786966);
  const tiff = 18;
  view.setUint16(tiff, little ? 0x4949 : 0x4d4d);
  view.setUint16(tiff + 2, 42, little);
  view.setUint32(tiff + 4, 8, little);
  view.setUint16(tiff + 8, 1, little);
  view.setUint16(tiff + 10, tag, little);
  view.setUint16(50, 0xffd9);
  return bytes;
}

test('a picture that says where it was taken is found, in either byte order', () => {
  assert.equal(hasGps(jpeg(GPS)), true);
  assert.equal(hasGps(jpeg(GPS, {little: true})), true);
});

test('a picture that only says which way is up is not', () => {
  assert.equal(hasGps(jpeg(ORIENTATION)), false);
});

test('PNG, WebP and HEIC hold the same block, wherever it stands', () => {
  const block = jpeg(GPS).slice(18);
  for (const start of ['\x89PNG\r\n\x1a\n....eXIf', 'RIFF....WEBPEXIF....', '....ftypheic.Exif\0\0']) {
    const bytes = Uint8Array.from([...[...start].map((char) => char.charCodeAt(0)), ...block]);
    assert.equal(hasGps(bytes), true, start);
  }
});

test('a file made of nothing but beginnings is read in no time', () => {
  const forged = new Uint8Array(1_000_000);
  for (let at = 0; at < forged.length; at += 4) forged.set([0x49, 0x49, 0x2a, 0], at);
  assert.equal(hasGps(forged), false);
  assert.ok(leastCost(() => hasGps(forged), 250) < 250);
});

test('a view into a larger buffer is read from its own start', () => {
  const whole = new Uint8Array(100);
  whole.set(jpeg(GPS), 20);
  assert.equal(hasGps(whole.subarray(20, 84)), true);
});

test('what is no picture, or is cut short, has no place and throws nothing', () => {
  for (let length = 0; length < 30; length++) assert.equal(hasGps(jpeg(GPS).slice(0, length)), false, String(length));
  assert.equal(hasGps(new TextEncoder().encode('这不是图片，只是文字而已')), false);
  assert.equal(hasGps(new Uint8Array(1000).fill(0xff)), false);
});
