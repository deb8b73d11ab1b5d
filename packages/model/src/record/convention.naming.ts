import type {Column} from './column.ts';
import {say} from './shared-columns.ts';

/** What every table of conventions has: enough to know one before its other columns are loaded. */
export const NAMING_COLUMNS = [
  {
    key: 'id',
    type: 'id',
    label: say('编号', '編號', 'id'),
    aliases: ['公约编号', '公約編號', '序号'],
    required: true,
  },
  {
    key: 'title',
    type: 'text',
    label: say('名称', '名稱', 'title'),
    aliases: ['公约', '公約', '公约名称', '标题', '題目'],
    required: true,
  },
  {
    key: 'kind',
    type: 'choice',
    label: say('种类', '種類', 'kind'),
    aliases: ['类型', '类别', '類別'],
    required: true,
    choices: {
      residents: ['居民公约', '居民公約', '微公约', '微公約'],
      village: ['村规民约', '村規民約'],
      gate: ['楼门公约', '樓門公約'],
      charter: ['章程'],
    },
  },
  {
    key: 'form',
    type: 'choice',
    label: say('文体', '文體', 'form'),
    aliases: ['体裁', '形式'],
    choices: {
      articles: ['条文', '條文', '分条'],
      'verse-3': ['三字经', '三字經', '三言'],
      'verse-5': ['五言', '五字'],
      'verse-7': ['七言', '七字'],
    },
  },
] as const satisfies readonly Column[];
