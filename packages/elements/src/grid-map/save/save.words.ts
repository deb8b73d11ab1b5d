import type {Translations} from '../../internal/locale.ts';

/** What saving a map says. */
export interface SaveWords {
  readonly saved: string;
  readonly notSaved: string;
  readonly columns: {
    readonly id: string;
    readonly name: string;
    readonly community: string;
    readonly households: string;
    readonly leader: string;
    readonly law: string;
  };
}

export const SAVE_WORDS: Translations<SaveWords> = {
  zhHans: {
    saved: '已下载',
    notSaved: '没有成功，请换一个浏览器再试。',
    columns: {
      id: '编号',
      name: '网格',
      community: '社区',
      households: '户数',
      leader: '网格长',
      law: '地图说明',
    },
  },
  zhHant: {
    saved: '已下載',
    notSaved: '沒有成功，請換一個瀏覽器再試。',
    columns: {
      id: '編號',
      name: '網格',
      community: '社區',
      households: '戶數',
      leader: '網格長',
      law: '地圖說明',
    },
  },
  en: {
    saved: 'Saved',
    notSaved: 'That did not work: try another browser.',
    columns: {
      id: 'id',
      name: 'grid',
      community: 'community',
      households: 'households',
      leader: 'leader',
      law: 'about the map',
    },
  },
};
