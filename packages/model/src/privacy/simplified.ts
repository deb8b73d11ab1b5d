/** The simplified twin of each traditional character, in their order. */
export const SIMPLIFIED =
  '来个儿务区参叁员单园报压妇妈婶孙学对师帮爱怀户时书会东栋业楼机欧岁残爷独疗痫痴瘫癫确级聋肾脑卧兴药号术亲记诊说请诸证护贰账车军办乡邻医银镇长门关陆阳队电愿风马郁党';
