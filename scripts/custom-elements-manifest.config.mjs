/** What the manifest of @linli/elements is made from: the element classes alone. */
export default {
  globs: ['packages/elements/src/*/!(*.test|*.stories|*.layout|*.styles|*.zh|*.zh-hant|*.en).ts'],
  outdir: 'packages/elements',
  litelement: true,
  packagejson: false,
};
