import type {ARTICLE_COLUMNS} from '../article.ts';
import {type Docs, SAMPLE_DOC} from './docs.ts';

/** What each column of article holds, with an example. */
export const ARTICLE_DOCS: Docs<typeof ARTICLE_COLUMNS> = {
  id: ['条款的编号，在本表中不重复，可作网址的一部分。', 'A01'],
  convention: ['所属公约的编号；全表只有一份公约时可不填。', 'C01'],
  number: ['第几条，从 1 数起；1、一、第一条都可以。', '1'],
  chapter: ['所在章的名称；不分章的不填。', '邻里和睦'],
  topic: ['这一条管什么，全表用词一致。', '文明养宠'],
  text: ['条文原文。', '遛狗牵绳，粪便随手清。'],
  plain: ['用大白话再说一遍。', '带狗出门要牵好绳子，狗拉了要自己捡。'],
  case: ['一个不涉及真人的例子。', '夜里十点后带狗下楼，也要牵绳。'],
  parallel: ['同一条的另一种文字，与原文成对排。', 'Keep dogs on a lead.'],
  language: ['对照文字是哪种语言，供朗读用。', '英文'],
  indicator: ['看这一条守得怎样的指标：指标表里的编号。', 'I05'],
  sample: SAMPLE_DOC,
};
