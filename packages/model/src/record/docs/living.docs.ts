import type {LIVING_COLUMNS} from '../convention.living.ts';
import {SAMPLE_DOC, type Docs} from './docs.ts';

type LivingDocs = {readonly [Kind in keyof typeof LIVING_COLUMNS]: Docs<(typeof LIVING_COLUMNS)[Kind]>};

/** What each column of the tables beside a convention holds, with an example. */
export const LIVING_DOCS: LivingDocs = {
  pledges: {
    building: ['哪一栋或哪个楼门。', '3号楼'],
    signed: ['已经签约的户数；不写是哪几户。', '48户'],
    households: ['这一栋一共多少户。', '60户'],
    sample: SAMPLE_DOC,
  },
  supervision: {
    period: ['哪个月或哪个季度。', '2025年3月'],
    article: ['第几条，只填数字。', '1'],
    kept: ['做到的户数、人次或比例。', '92%'],
    reminded: ['提醒、劝导了多少次；不写提醒了谁。', '12次'],
    sample: SAMPLE_DOC,
  },
  models: {
    text: ['做了什么；姓名写成“王某”。', '带头把电动车停进车棚'],
    article: ['与第几条有关，只填数字。', '1'],
    consent: ['本人是否同意公开；不填“是”就不展示。', '是'],
    sample: SAMPLE_DOC,
  },
  effects: {
    label: ['看哪个数。', '楼道堆物（处）'],
    article: ['与第几条有关，只填数字。', '1'],
    before: ['订立公约之前的数。', '16处'],
    after: ['订立公约之后的数。', '3处'],
    sample: SAMPLE_DOC,
  },
};
