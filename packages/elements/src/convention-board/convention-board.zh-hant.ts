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
  law: '依據',
  figures: {
    eligible: '應到',
    present: '實到',
    inFavour: '同意',
    against: '反對',
    abstained: '棄權',
    areaEligible: '總面積',
    areaPresent: '參與面積',
    areaInFavour: '同意面積',
    paperVotes: '紙質票',
    onlineVotes: '線上票',
  },
  thresholds: {
    half: ['過半數', '未過半數'],
    'two-thirds': ['達到三分之二', '不足三分之二'],
    'three-quarters': ['達到四分之三', '不足四分之三'],
    all: ['全體', '不是全體'],
  },
  shares: {half: '過半數', 'two-thirds': '三分之二以上', 'three-quarters': '四分之三以上', all: '全體'},
  voters: {adults: '十八周歲以上居民', households: '每戶一名代表', representatives: '代表', owners: '業主'},
  outcome: {passed: '按此規則，表決通過。', failed: '按此規則，表決未通過。'},
  ruleLine: ({voters, quorum, majority, law, from, isDouble}) =>
    `${voters ? `${voters}表決；` : ''}須${quorum}到會、到會的${majority}同意${isDouble ? '，人數和面積都要達到' : ''}。` +
    `${law ? `出處：${law}${from ? `，${from}起` : ''}。` : ''}`,
  ruleNotThen: '表決日期不在所填依據的適用期間，或未填報，是否通過未作判斷；請按表決當時的規定填寫門檻。',
  ruleOtherUnit: '表中的單位與規則的計數對象不同（戶或人），未據此計算。',
  areaMissing: '還須按面積計算；面積未填報或前後矛盾，是否通過未作判斷。',
  voteSentence: ({area, turnout, approval, quorum, majority}) =>
    area
      ? `參與面積占總面積的${turnout}，${quorum}；同意面積占參與面積的${approval}，${majority}。`
      : `實到占應到的${turnout}，${quorum}；同意占實到的${approval}，${majority}。`,
  notComputed: '未據此計算。',
  faults: {
    'present-over-eligible': '實到多於應到，請核對。',
    'votes-over-present': '同意、反對、棄權合計多於實到，請核對。',
  },
  procedure: '訂立程序',
  steps: {collected: '徵集', drafted: '草案', reviewed: '審核', voted: '表決', filed: '備案公布'},
  missingSteps: (steps) => `還缺：${steps.join('、')}的日期。`,
  overdue: (day) => `${day}，已過期，請及時複審`,
  filedWith: (office) => `備案機關：${office}`,
  filingNumber: (number) => `備案號：${number}`,
  filingNumberMissing: '備案號未填報',
  seal: {residents: '居民公約', village: '村規民約', gate: '樓門公約', charter: '自治章程'},
  example: '比如',
  source: (name) => `數據來源：${name}`,
  gap: '',
};
