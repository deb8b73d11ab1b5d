import {fixture, html} from '@open-wc/testing';

import type {Quantity} from '@linli/model/quantity';

import type {ConventionBoard} from './convention-board.ts';
import './linli-convention-board.ts';

/** So many households, exactly. */
export const households = (value: number): Quantity => ({value, unit: '户', qualifier: 'exact'});

/** An invented convention of a compound, passed, filed and in force. */
export const CONVENTION = {
  id: 'c',
  title: '示范小区居民公约',
  kind: 'residents',
  form: 'articles',
  adoption: {
    eligible: households(120),
    present: households(96),
    inFavour: households(88),
    against: households(5),
    abstained: null,
  },
  procedure: [
    {step: 'voted', date: '2025-03-16'},
    {step: 'filed', date: '2025-03-28'},
  ],
  inForceFrom: '2025-04-01',
  sample: true,
};

/** Its articles, out of order. */
export const ARTICLES = [
  {id: 'a2', number: 2, chapter: '文明养宠', text: '遛狗牵绳，粪便随手清。', plain: '狗拉了要自己捡。', sample: true},
  {id: 'a1', number: 1, chapter: '总则', text: '经全体住户商议，订立本公约。', sample: true},
];

/** A board in the page with this data. */
export const aBoard = (data: unknown = {convention: CONVENTION, articles: ARTICLES}) =>
  fixture<ConventionBoard>(
    html`<linli-convention-board lang="zh-Hans" label="我们的约定" .data=${data}></linli-convention-board>`,
  );

/** The first thing in a board that a selector names. */
export const find = (board: ConventionBoard, selector: string) =>
  board.shadowRoot!.querySelector<HTMLElement>(selector)!;
/** All things in a board that a selector names. */
export const all = (board: ConventionBoard, selector: string) =>
  Array.from(board.shadowRoot!.querySelectorAll<HTMLElement>(selector));
/** The text of a thing without white space. */
export const text = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, '');
/** The texts of all things that a selector names. */
export const texts = (board: ConventionBoard, selector: string) => all(board, selector).map(text);
