import astro from 'eslint-plugin-astro';
import compat from 'eslint-plugin-compat';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Imports run one way: model ← elements ← loader; model ← cli; the site uses all; nothing imports the site. */
const oneWay = (files, ...forbidden) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {group: forbidden, message: 'Imports run one way: model ← elements ← loader, model ← cli, site uses all.'},
        ],
      },
    ],
  },
});

const SITE = ['**/site/**'];
const TESTS = ['**/*.test.ts', '**/*.stories.ts', 'tests/**', 'bench/**', '**/testing/**'];

/** What the strict CSP with Trusted Types forbids (design rule 9). */
const INJECTIONS = [
  {
    selector: "AssignmentExpression[left.property.name='innerHTML']",
    message: 'No innerHTML: it runs under Trusted Types.',
  },
  {
    selector: "AssignmentExpression[left.property.name='outerHTML']",
    message: 'No outerHTML: it runs under Trusted Types.',
  },
  {selector: "CallExpression[callee.property.name='insertAdjacentHTML']", message: 'No insertAdjacentHTML.'},
  {
    selector: 'Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeStatic|styleMap)$/]',
    message: 'Blocked by the strict CSP.',
  },
  {selector: 'TemplateElement[value.raw=/ style=/]', message: 'No style attribute: the strict CSP blocks it.'},
  {
    selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]',
    message: 'No look-behind: Safari before 16.4 cannot read the file.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      'dist-*/**',
      '**/.astro/**',
      'node_modules/**',
      '**/*.d.ts',
      'packages/elements/custom-elements.json',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['packages/*/src/**/*.ts', 'site/**/*.ts', 'scripts/**/*.{ts,mjs}'],
    ignores: TESTS,
    rules: {
      'max-lines': ['error', {max: 250}],
      'max-lines-per-function': ['error', {max: 40, skipComments: true, skipBlankLines: true}],
      'max-depth': ['error', 4],
    },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    ...lit['flat/recommended'],
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    ...wc['flat/best-practice'],
    rules: {...wc['flat/best-practice'].rules, 'wc/guard-super-call': 'off', 'wc/file-name-matches-element': 'off'},
  },
  {
    files: ['packages/{model,elements,loader}/src/**/*.ts'],
    ignores: TESTS,
    plugins: {compat},
    settings: {
      targets: ['chrome 86', 'firefox 91', 'safari 14.1', 'ios 14.5'],
      // Checked where they are used: the plain table is the fallback.
      polyfills: ['Intl.Segmenter'],
    },
    rules: {'compat/compat': 'error', 'no-restricted-syntax': ['error', ...INJECTIONS]},
  },
  oneWay(
    ['packages/model/src/**'],
    '@linli/elements*',
    '@linli/loader*',
    'lit',
    'lit/*',
    'node:*',
    '**/packages/**',
    ...SITE,
  ),
  oneWay(['packages/elements/src/**'], '@linli/loader*', 'linli', 'linli/*', 'node:*', '**/packages/**', ...SITE),
  oneWay(['packages/loader/src/**'], 'linli', 'linli/*', 'node:*', '**/packages/**', ...SITE),
  oneWay(['packages/cli/src/**'], '@linli/elements*', '@linli/loader*', '**/packages/**', ...SITE),
  {
    // Tests run in Node, or in a browser through the test runner, whose assertions are expressions.
    files: TESTS,
    rules: {
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
