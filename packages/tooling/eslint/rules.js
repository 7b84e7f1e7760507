import reactHooks from 'eslint-plugin-react-hooks';
import { sayOverrideAccess } from './say-override-access.js';

export const ownRules = { rules: { 'say-override-access': sayOverrideAccess } };

const bySyntax = ['react-hooks/rules-of-hooks', 'react-hooks/exhaustive-deps'];
const recommended = Object.entries(reactHooks.configs.flat.recommended.rules);

export const hooks = Object.fromEntries(recommended.filter(([name]) => bySyntax.includes(name)));

/** These let React's compiler read the whole file, a twelfth of the time of lint if they hold for every file. */
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
  // Spreading a string counts code points, which is what it is used for here.
  '@typescript-eslint/no-misused-spread': 'off',
  'own/say-override-access': 'error',
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
      message: 'No barrels: import from the file that defines it. An index.ts is a front door.',
    },
  ],
};

const off = (...rules) => Object.fromEntries(rules.map((rule) => [rule, 'off']));

/** Payload hands a hook its documents as `any`, or as complete when a draft or another field may lack them. */
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
    'own/say-override-access',
    'max-lines-per-function',
    'no-restricted-properties',
    '@typescript-eslint/consistent-type-assertions',
    '@typescript-eslint/no-unsafe-call',
    '@typescript-eslint/restrict-plus-operands',
    '@typescript-eslint/unbound-method',
  ),
};
