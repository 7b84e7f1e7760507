import { defineConfig } from 'eslint/config';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { importStyle, noRequestsToCms, requestFiles, webImports } from './imports.js';
import {
  componentsAndHooks,
  generated,
  nextAndConfigFiles,
  testing,
  typescript,
} from './kinds-of-file.js';
import {
  compiledHooks,
  hooks,
  inTests,
  localRules,
  noBarrels,
  sizes,
  style,
  untypedDocuments,
} from './rules.js';

export default defineConfig(
  { ignores: generated },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.recommended], rules: sizes },
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { 'import-x': importX, local: localRules, 'react-hooks': reactHooks },
    languageOptions: { parserOptions: { projectService: true } },
    rules: { ...sizes, ...style, ...noBarrels, ...importStyle, ...hooks },
  },
  { files: componentsAndHooks, rules: compiledHooks },
  { files: ['apps/cms/**/*.{ts,tsx}'], rules: untypedDocuments },
  { files: ['apps/web/**/*.{ts,tsx}'], rules: webImports },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    ignores: [...requestFiles, ...testing],
    rules: noRequestsToCms,
  },
  { files: ['**/index.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: nextAndConfigFiles, rules: { 'import-x/no-default-export': 'off' } },
  // `next build` replaces `process.env.NEXT_RUNTIME`, which must be spelt like that.
  { files: ['**/env.ts', '**/instrumentation.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: testing, rules: inTests },
);
