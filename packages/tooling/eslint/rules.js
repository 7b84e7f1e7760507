import reactHooks from 'eslint-plugin-react-hooks';
import { requireOverrideAccess } from './require-override-access.js';

export const localRules = { rules: { 'require-override-access': requireOverrideAccess } };

const bySyntax = ['react-hooks/rules-of-hooks', 'react-hooks/exhaustive-deps'];
const recommended = Object.entries(reactHooks.configs.flat.recommended.rules);

export const hooks = Object.fromEntries(recommended.filter(([name]) => bySyntax.includes(name)));

/** These run React's compiler on the whole file: for every file they would take a twelfth of the time of lint. */
export const compiledHooks = Object.fromEntries(
  recommended.filter(([name]) => !bySyntax.includes(name)),
);

export const sizes = {
  'max-lines': ['error', 250],
  'max-lines-per-function': ['error', 60],
};

export const style = {
  '@typescript-eslint/no-unused-vars': [
    'error',
    { ignoreRestSiblings: true, varsIgnorePattern: '^_' },
  ],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
  '@typescript-eslint/no-confusing-void-expression': 'off',
  // A string is spread here to count its code points.
  '@typescript-eslint/no-misused-spread': 'off',
  'local/require-override-access': 'error',
  'no-restricted-properties': [
    'error',
    { object: 'process', property: 'env', message: 'Settings are read once, in env.ts.' },
  ],
};

export const noBarrels = {
  'no-restricted-syntax': [
    'error',
    {
      selector: ':matches(ExportAllDeclaration, ExportNamedDeclaration[source])',
      message: 'No barrels: import from the file that defines it. Only an index.ts may re-export.',
    },
  ],
};

const off = (...rules) => Object.fromEntries(rules.map((rule) => [rule, 'off']));

/** Payload types the documents of hooks as `any`, or as complete although drafts may lack fields. */
export const untypedDocuments = off(
  '@typescript-eslint/no-unnecessary-condition',
  '@typescript-eslint/no-unsafe-argument',
  '@typescript-eslint/no-unsafe-assignment',
  '@typescript-eslint/no-unsafe-member-access',
  '@typescript-eslint/no-unsafe-return',
);

export const inTests = {
  ...untypedDocuments,
  ...off(
    'local/require-override-access',
    'max-lines-per-function',
    'no-restricted-properties',
    '@typescript-eslint/consistent-type-assertions',
    '@typescript-eslint/no-unsafe-call',
    '@typescript-eslint/restrict-plus-operands',
    '@typescript-eslint/unbound-method',
  ),
};
