/** Figures whose official wording is more, or less, than a quantity. Nothing else in the facts may fail to be read. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  '“16”': 'a symbol out of the name 1+16+n, in quotation marks and without a unit',
  义诊60余人次: 'a phrase: names the service before the number',
  眼科检查80余人次: 'a phrase: names the service before the number',
  口腔检查50余人次: 'a phrase: names the service before the number',
  理发70余人次: 'a phrase: names the service before the number',
  电路维修7人次: 'a phrase: names the service before the number',
  室外健身广场4处: 'a phrase: names the place before the number',
  社区服务中心4处: 'a phrase: names the place before the number',
  停车位157个: 'a phrase: names the place before the number',
  露天停车场1个: 'a phrase: names the place before the number',
};
