/**
 * Whether a text can be the number under which a map was reviewed (审图号): GS（2024）0001号, GS京（2023）1234号,
 * 苏S（2023）15号. Only its form: nobody but the authority knows whether it was given.
 */
export function isReviewNumber(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  return /^(?:审图号|審圖號)?:?[\u4e00-\u9fff]{0,3}(?:GS|SG?)[\u4e00-\u9fff]{0,3}[([]?\d{4}[)\]]?-?\d{1,6}(?:号|號)?$/i.test(
    plain,
  );
}
