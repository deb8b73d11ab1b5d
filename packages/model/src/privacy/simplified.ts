/** The simplified twin of each traditional character, in their order. */
export const SIMPLIFIED =
  '来个儿务区参叁吴员问单严园报压妇妈婶孙学宫宁对层师帮从爱怀户时书会东栋业荣乐楼机欧岁残温汉爷独疗痫痴瘫癫确码简级结给经编义聋肾脑卧与兴华万叶蓝药苏号术卫记许诊说请诸谢证护贰贵买账车军办农连乡医银镇长门关陆阳队隐云电静项风余马郁鲁麦黄党龙';
