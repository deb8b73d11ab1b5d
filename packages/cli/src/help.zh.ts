import type {CommandName} from './words.ts';

/** The page for `linli --help` in Chinese. */
export const help = `linli：检查、制作和转换社区治理的表

用法：linli <命令> [选项]

命令：
  check <文件夹|文件>…      检查表，指出错在哪一格
  template --kind 心愿      写出可以直接填的 Excel 模板
  convert <文件>… <文件夹>  转成 JSON 和 CSV；地图转成 WGS84 的 GeoJSON
  mask [文件]               隐去文字里的个人信息
  snippet <文件>            给出贴进文章的代码

选项：
  --help, -h     显示帮助；linli check --help 显示一个命令的帮助
  --version, -v  显示版本
  --lang zh|en   说中文或英文（默认看系统语言）

退出码：0 没有错误；1 有错误；2 用法不对或读不了。
文件只在本机读写，什么都不上传。NO_COLOR=1 不用颜色。
`;

/** The page for each command in Chinese. */
export const helpOf: Readonly<Record<CommandName, string>> = {
  check: `用法：linli check <文件夹|文件>… [选项]

读 xlsx、csv、tsv、html、json、yaml、geojson、topojson；文件夹里有 community.yaml 的，按一个社区检查。
每个问题写明在哪一格，不显示格里的内容。

选项：
  --kind 心愿   按这种表读（wish、心愿……；图表数据写 chart），不写就按文件名、工作表名和列名认
  --crs GCJ02   地图的坐标系：WGS84、CGCS2000、GCJ02、BD09、picture
  --json        输出 JSON：[{file, code, severity, place, message}]
  --strict      有警告也算不通过

退出码：0 没有错误；1 有错误；2 用法不对或读不了。
`,
  template: `用法：linli template --kind 心愿 [--out 心愿.xlsx]

写出 Excel 模板：表头（带 * 的必填）、两行示例、下拉选项、每列的说明，另有一张“说明”工作表。

选项：
  --kind 心愿    哪种表，可以写几次，每种一张工作表
  --out 文件     写到哪里，默认是“<表名>.xlsx”
  --overwrite    覆盖已有的文件
`,
  convert: `用法：linli convert <文件>… <输出文件夹> [选项]

每张表写一个 JSON 和一个 CSV（UTF-8 带 BOM，Excel 和 WPS 直接打开；以 = + - @ 等开头的格前面加单引号）。
GeoJSON、TopoJSON 写成 WGS84 的 GeoJSON。网格表另加一列“拼音”（首字母），供地图查找。有错误就什么都不写。

选项：
  --kind 心愿    按这种表读（图表数据写 chart）
  --crs GCJ02    地图的坐标系：WGS84、CGCS2000、GCJ02、BD09
  --shapes       把点位表里各楼栋的经纬度合成网格的示意图形，写进网格表的“图形”一列
  --wall         心愿很多时：每 500 条一个文件，另写一个查找文件（含拼音首字母），姓名写成王某
  --overwrite    覆盖已有的文件
`,
  mask: `用法：linli mask [文件]    或    … | linli mask

输出隐去个人信息的文字（王某、138****0000 这样），供核对用；查出了哪些、在第几行写到错误输出。
证件号整个隐去。隐去不等于可以公布：原文也要改。
`,
  snippet: `用法：linli snippet <表文件> [选项]

先检查表，再输出贴进文章的 HTML。

选项：
  --kind 柱状图   图或组件：column、bar、grids、柱状图……不写就按表的种类定
  --rung E        写法：A 脚本加组件，B 组件，C 链接，D 带类名的表，E 段落标记加普通表（默认，最能存活）
  --sheet 名称    工作簿里的哪一张
  --title 标题    不写就用表名
  --unit 人       单位
  --source 来源   数据来源
  --as-of 日期    截至日期，照文件写法
  --base /linli/  写法 A：linli.mjs 所在的地址
  --integrity 值  写法 A：linli.mjs 的 sha384 值
  --href 地址     写法 C：JSON 的地址
`,
};
