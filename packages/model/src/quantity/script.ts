import {turn} from './turn.ts';

/** Measure words whose characters differ between the scripts. */
export const TWIN_UNITS = '个间栋户场项类种处辆张条门层块双对组节课笔单盏颗轮届队只';

/** Twins, in the same order, of the characters that numbers, units and the words around them use. */
const HANS = TWIN_UNITS + '万亿两点余约过将来内于无报亩顷吨时钟岁周';
const HANT = '個間棟戶場項類種處輛張條門層塊雙對組節課筆單盞顆輪屆隊隻萬億兩點餘約過將來內於無報畝頃噸時鐘歲週';

/** Writes the words around a number in traditional script; other characters stay as they are. */
export const toHant = (text: string): string => turn(text, HANS, HANT);

/** Writes the words around a number in simplified script; other characters stay as they are. */
export const toHans = (text: string): string => turn(text, HANT, HANS);
