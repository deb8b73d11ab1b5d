import type {Words} from './convention-board.zh.ts';

/** The board's words in traditional script. */
export const words: Words = {
  board: '公約',
  kinds: {residents: '居民公約', village: '村規民約', gate: '樓門公約', charter: '自治章程'},
  draft: '草案',
  draftSentence: '草案，尚未備案公布。',
  inForce: (day) => `已備案公布，自${day}起施行。`,
  unclear: '日期前後矛盾，請核對；是否施行未作判斷。',
  scope: '適用範圍',
  nextReview: '下次修訂',
  plain: '意思是',
  address: '本條的網址',
  missing: '未填報',
  adoption: '表決情況',
  rule: '表決規則',
  figures: {eligible: '應到', present: '實到', inFavour: '同意', against: '反對', abstained: '棄權'},
  voteSentence: ({turnout, approval, majorityCame, majorityAgreed}) =>
    `實到占應到的${turnout}${majorityCame ? '，過半數' : '，未過半數'}；同意占實到的${approval}${majorityAgreed ? '，過半數' : '，未過半數'}。`,
  notComputed: '未據此計算。',
  faults: {
    'present-over-eligible': '實到多於應到，請核對。',
    'votes-over-present': '同意、反對、棄權合計多於實到，請核對。',
  },
  procedure: '訂立程序',
  steps: {collected: '徵集', drafted: '草案', reviewed: '審核', voted: '表決', filed: '備案公布'},
  filingNumber: (number) => `備案號：${number}`,
  filingNumberMissing: '備案號未填報',
  seal: {residents: '居民公約', village: '村規民約', gate: '樓門公約', charter: '自治章程'},
  example: '比如',
  source: (name) => `數據來源：${name}`,
  gap: '',
};
