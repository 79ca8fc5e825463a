import tseslint from 'typescript-eslint';

const NAMED_IMPORT_OF_COMMONJS = {
  selector: "ImportDeclaration[importKind!='type'][source.value=/^(nearley|moo)$/] > ImportSpecifier[importKind!='type']",
  message: 'nearley and moo are CommonJS: a named import type-checks and throws when it runs. Import the default.',
};

const ASCII_ESCAPE = {
  selector: 'Literal[regex.pattern=/\\\\[bBwW]/]',
  message: 'No \\b and \\w: they know ASCII only. A word edge is (?<![\\p{L}\\p{N}])…(?![\\p{L}\\p{N}]).',
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '**/*.generated.ts', 'site/dist/', 'site/pages/', 'site/.vitepress/cache/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.js'],
    rules: {
      'require-unicode-regexp': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', NAMED_IMPORT_OF_COMMONJS],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  // Markup is ASCII by definition; everything else reads words.
  { files: ['src/**'], ignores: ['src/read/text/**'], rules: { 'no-restricted-syntax': ['error', NAMED_IMPORT_OF_COMMONJS, ASCII_ESCAPE] } },
  // What the library gives is its result, never the console; commands, scripts and measurements print.
  { files: ['src/cli/**', 'scripts/**', 'tools/**', 'bench/**', 'test/gold/**', 'integrations/spark/**'], rules: { 'no-console': 'off' } },
);
