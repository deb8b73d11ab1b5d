import type {Translations} from '../../internal/locale.ts';
import type {Fate} from './versions.layout.ts';

/** Words of the comparison of two versions. */
export interface VersionWords {
  readonly from: string;
  readonly to: string;
  readonly sideBySide: string;
  readonly onlyChanges: string;
  /** Between two fates of one article: 修改并移动. */
  readonly and: string;
  readonly fates: Readonly<Record<Fate, string>>;
  /** Said by a screen reader before and after a changed stretch. */
  readonly added: string;
  readonly removed: string;
  readonly end: string;
  readonly summary: (counts: Readonly<Record<Fate, number>>) => string;
  readonly unnamed: (number: number) => string;
}

const joined = (parts: readonly (readonly [string, number])[], none: string): string => {
  const said = parts.filter(([, count]) => count > 0).map(([word, count]) => `${word}${count}条`);
  return said.length > 0 ? `${said.join('，')}。` : none;
};

export const VERSION_WORDS: Translations<VersionWords> = {
  zhHans: {
    from: '从',
    to: '到',
    sideBySide: '左右对照',
    onlyChanges: '只看有变化的',
    and: '并',
    fates: {added: '新增', changed: '修改', removed: '删除', moved: '移动', same: '未变'},
    added: '新增文字：',
    removed: '删除文字：',
    end: '。',
    summary: ({added, changed, removed, moved}) =>
      joined(
        [
          ['新增', added],
          ['修改', changed],
          ['删除', removed],
          ['移动', moved],
        ],
        '两版文字相同。',
      ),
    unnamed: (number) => `第${number}版`,
  },
  zhHant: {
    from: '從',
    to: '到',
    sideBySide: '左右對照',
    onlyChanges: '只看有變化的',
    and: '並',
    fates: {added: '新增', changed: '修改', removed: '刪除', moved: '移動', same: '未變'},
    added: '新增文字：',
    removed: '刪除文字：',
    end: '。',
    summary: ({added, changed, removed, moved}) =>
      joined(
        [
          ['新增', added],
          ['修改', changed],
          ['刪除', removed],
          ['移動', moved],
        ],
        '兩版文字相同。',
      ).replace(/条/g, '條'),
    unnamed: (number) => `第${number}版`,
  },
  en: {
    from: 'From',
    to: 'to',
    sideBySide: 'Side by side',
    onlyChanges: 'Changes only',
    and: ' and ',
    fates: {added: 'Added', changed: 'Changed', removed: 'Removed', moved: 'Moved', same: 'Unchanged'},
    added: 'added: ',
    removed: 'removed: ',
    end: '. ',
    summary: ({added, changed, removed, moved}) =>
      `${added} added, ${changed} changed, ${removed} removed, ${moved} moved.`,
    unnamed: (number) => `Version ${number}`,
  },
};
