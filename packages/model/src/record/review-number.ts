/**
 * Whether a text can be the number under which a map was reviewed (审图号): GS（2024）0001号, GS京（2023）1234号,
 * 苏S（2023）15号, 川S【2021】00059号. Only its form, and that loosely: nobody but the authority knows whether it was given.
 */
export function isReviewNumber(text: string): boolean {
  return /S[^\d]{0,12}\d{4}[^\d]{1,3}\d{1,6}/i.test(text.normalize('NFKC').replace(/\s/g, ''));
}
