/** Invented figures. A cell may hold what a person wrote: 80余人 is drawn with an open end, — is 未填报, never 0. */
export const VOLUNTEERS = [
  {小区: '西苑', 志愿者: '120人'},
  {小区: '东苑', 志愿者: '80余人'},
  {小区: '北苑', 志愿者: '—'},
];

export const GRIDS = [
  {编号: '1', 网格: '第1网格', 社区: '示例社区', 户数: '412户', 网格长: '社区党委委员', 示例: '是'},
  {编号: '2', 网格: '第2网格', 社区: '示例社区', 户数: '300余户', 网格长: '社区工作者', 示例: '是'},
];
