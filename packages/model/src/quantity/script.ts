/** Simplified and traditional twins, side by side, of the characters that numbers, units and their wordings use. */
const TWINS =
  '万萬亿億两兩点點余餘约約过過将將达達来來内內于於无無报報较較变變减減长長个個间間栋棟户戶场場项項类類种種处處辆輛张張' +
  '条條门門层層块塊亩畝顷頃吨噸时時钟鐘岁歲双雙对對组組级級节節课課笔筆单單盏盞颗顆轮輪届屆员員队隊线線热熱电電话話专專' +
  '号號涨漲缩縮压壓负負环環周週只隻团團';

const HANT = new Map<string, string>();
const HANS = new Map<string, string>();
for (let at = 0; at < TWINS.length; at += 2) {
  const [hans, hant] = [TWINS.charAt(at), TWINS.charAt(at + 1)];
  HANT.set(hans, hant);
  HANS.set(hant, hans);
}

const turn = (text: string, twins: ReadonlyMap<string, string>): string => {
  let turned = '';
  for (const letter of text) turned += twins.get(letter) ?? letter;
  return turned;
};

/** Writes the words around a number in traditional script; other characters stay as they are. */
export const toHant = (text: string): string => turn(text, HANT);

/** Writes the words around a number in simplified script; other characters stay as they are. */
export const toHans = (text: string): string => turn(text, HANS);
