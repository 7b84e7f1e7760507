import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';

const zone = (target, from, message, except = []) => ({ target, from, message, except });

const zones = [
  zone('./packages', './apps', 'A package never knows the apps.', []),
  zone('./apps/web', './apps/cms', 'The site reads the CMS over HTTP.'),
  zone('./apps/cms', './apps/web', 'The CMS never knows the site.'),
  ...['collections', 'globals', 'blocks', 'fields', 'hooks', 'access', 'components'].map((room) =>
    zone(`./apps/cms/src/${room}`, './apps/cms/src/app', 'Nothing imports from app/.'),
  ),
];

export const settings = {
  'import-x/resolver-next': [
    createTypeScriptImportResolver({
      project: ['apps/*/tsconfig.json', 'packages/*/tsconfig.json'],
      noWarnOnMultipleProjects: true,
    }),
  ],
};

export const direction = {
  'import-x/no-restricted-paths': ['error', { basePath: process.cwd(), zones }],
  'import-x/no-cycle': 'error',
  'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
  'import-x/no-default-export': 'error',
};

/** The site never runs Payload, nor any part of it. */
export const webImports = {
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          regex: '^(payload|@payloadcms)(/|$)',
          message: 'The site reads the CMS over HTTP.',
        },
      ],
    },
  ],
};
