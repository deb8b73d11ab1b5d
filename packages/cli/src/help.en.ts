import type {CommandName} from './words.ts';

/** The page for `linli --help` in English. */
export const help = `linli: check, make and convert the tables of community governance

Usage: linli <command> [options]

Commands:
  check <folder|file>…      check tables and say which cell is wrong
  template --kind wish      write an Excel template that can be filled in at once
  convert <file>… <folder>  turn tables into JSON and CSV, maps into WGS84 GeoJSON
  mask [file]               mask the personal data in a text
  snippet <file>            print the code to paste into an article

Options:
  --help, -h     this page; linli check --help for one command
  --version, -v  the version
  --lang zh|en   speak Chinese or English (by the system's language otherwise)

Exit codes: 0 no errors; 1 errors found; 2 wrong call or unreadable input.
Files are read and written on this machine only; nothing is sent anywhere. NO_COLOR=1 turns colours off.
`;

/** The page for each command in English. */
export const helpOf: Readonly<Record<CommandName, string>> = {
  check: `Usage: linli check <folder|file>… [options]

Reads xlsx, csv, tsv, html, json, yaml, geojson and topojson; a folder with a community.yaml is checked as one community.
Every problem says in which cell it is; what stands in the cell is never shown.

Options:
  --kind wish   read as this kind of table (wish, 心愿 …; chart for a chart's figures); otherwise file, sheet and column names tell
  --crs GCJ02   the map's coordinate system: WGS84, CGCS2000, GCJ02, BD09, picture
  --json        print JSON: [{file, code, severity, place, message}]
  --strict      warnings fail too

Exit codes: 0 no errors; 1 errors found; 2 wrong call or unreadable input.
`,
  template: `Usage: linli template --kind wish [--out wishes.xlsx]

Writes an Excel template: headings (required ones have a *), two example rows, drop-downs, a note on each column, and a sheet
of explanations. The template is in Chinese.

Options:
  --kind wish    which table; may be given several times, one sheet each
  --out file     where to write; the table's Chinese name otherwise
  --overwrite    overwrite a file that exists
`,
  convert: `Usage: linli convert <file>… <output folder> [options]

Writes one JSON and one CSV for each table (CSV in UTF-8 with a mark; cells beginning with = + - @ or the like get an apostrophe).
GeoJSON and TopoJSON become GeoJSON in WGS84. Grids get a column 拼音 (initials) for searching. Nothing is written where there are errors.

Options:
  --kind wish    read as this kind of table (chart for a chart's figures)
  --crs GCJ02    the map's coordinate system: WGS84, CGCS2000, GCJ02, BD09
  --shapes       merges the places of buildings into schematic shapes of their grids (column 图形)
  --wall         for very many wishes: 500 a file, one search file (with pinyin initials), names masked
  --overwrite    overwrite files that exist
`,
  mask: `Usage: linli mask [file]    or    … | linli mask

Prints the text with personal data masked (王某, 138****0000), for proofreading; what was found on which line goes to the error
output. Identity numbers are left out entirely. Masked does not mean fit to publish: correct the original.
`,
  snippet: `Usage: linli snippet <table file> [options]

Checks the table, then prints HTML to paste into an article.

Options:
  --kind column   chart or widget: column, bar, grids, 柱状图 …; by the kind of table otherwise
  --rung E        A script and element, B element, C link, D table with classes, E marker paragraphs around a plain table (default)
  --sheet name    which sheet of a workbook
  --title text    the table's name otherwise
  --unit 人       unit
  --source text   where the data come from
  --as-of date    as-of date, as the document writes it
  --base /linli/  rung A: where linli.mjs lies
  --integrity x   rung A: the sha384 of linli.mjs
  --href address  rung C: the address of the JSON
`,
};
