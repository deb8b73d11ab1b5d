/** An invented table for those who want to see the way before they have one; its first cell has full-width digits. */
export const EXAMPLE = [
  '示例小区志愿者人数（样例）',
  '小区\t志愿者（人）',
  '东区\t１２０',
  '西区\t96',
  '南区\t80余',
  '北区\t',
  '数据来源：示例街道办事处，截至2026年6月30日',
].join('\n');
