import type {Translations} from './locale.ts';

/** Why data did not come from their address. */
export type Fault =
  | 'bad-address'
  | 'other-origin'
  | 'unreachable'
  | 'slow'
  | 'refused'
  | 'too-large'
  | 'not-a-table'
  | 'no-rows'
  | 'other-columns';

export interface RemoteWords {
  readonly loading: string;
  readonly faults: {readonly [F in Fault]: string};
  /** What is shown although newer data did not come; `time` is written for readers. */
  readonly kept: (time: string) => string;
}

export const REMOTE_WORDS: Translations<RemoteWords> = {
  zhHans: {
    loading: '正在取数据……',
    faults: {
      'bad-address': '数据地址写法不对，请核对 src。',
      'other-origin': '数据不在本网站上，没有读取。请把数据文件放到本网站。',
      unreachable: '没有取到数据：连不上存放数据的地址。',
      slow: '没有取到数据：等了太久没有回应。',
      refused: '没有取到数据：存放数据的地址回应说没有这个文件，或不允许读取。',
      'too-large': '数据文件太大，没有读取。',
      'not-a-table': '取到的内容不是 JSON 或 CSV 表格。',
      'no-rows': '新取到的表里没有一行数据，没有采用。',
      'other-columns': '新取到的表换了列名，没有采用；请核对数据文件。',
    },
    kept: (time) => `显示的是${time}取到的数据。`,
  },
  zhHant: {
    loading: '正在取數據……',
    faults: {
      'bad-address': '數據地址寫法不對，請核對 src。',
      'other-origin': '數據不在本網站上，沒有讀取。請把數據檔案放到本網站。',
      unreachable: '沒有取到數據：連不上存放數據的地址。',
      slow: '沒有取到數據：等了太久沒有回應。',
      refused: '沒有取到數據：存放數據的地址回應說沒有這個檔案，或不允許讀取。',
      'too-large': '數據檔案太大，沒有讀取。',
      'not-a-table': '取到的內容不是 JSON 或 CSV 表格。',
      'no-rows': '新取到的表裡沒有一行數據，沒有採用。',
      'other-columns': '新取到的表換了列名，沒有採用；請核對數據檔案。',
    },
    kept: (time) => `顯示的是${time}取到的數據。`,
  },
  en: {
    loading: 'Fetching data …',
    faults: {
      'bad-address': 'The address of the data is not written correctly; check src.',
      'other-origin': 'The data are on another site and were not read. Put the file on this site.',
      unreachable: 'The data did not come: their address cannot be reached.',
      slow: 'The data did not come: no answer in time.',
      refused: 'The data did not come: there is no such file, or it may not be read.',
      'too-large': 'The file of data is too large and was not read.',
      'not-a-table': 'What came is neither a JSON nor a CSV table.',
      'no-rows': 'The newer table has no rows and was not taken.',
      'other-columns': 'The newer table has other columns and was not taken; check the file of data.',
    },
    kept: (time) => `Shown are the data that came at ${time}.`,
  },
};
