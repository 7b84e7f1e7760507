import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';

const zone = (target, from, message, except = []) => ({ target, from, message, except });

const zones = [
  zone('./packages', './apps', 'A package never knows the apps.', []),
  zone('./apps/web', './apps/cms', 'The site reads the CMS over HTTP.'),
  zone('./apps/cms', './apps/web', 'The CMS never knows the site.'),
  zone('./apps/web/src/cms', './apps/web/src', 'The client of the CMS knows nothing of the site.', [
    ...['./cms', './format', './env.ts'],
  ]),
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
const noPayload = {
  patterns: [
    {
      regex: '^(payload|@payloadcms)(/|$)',
      message: 'The site reads the CMS over HTTP.',
    },
  ],
};

export const webImports = { 'no-restricted-imports': ['error', noPayload] };

const onlyTheClient = 'Only apps/web/src/cms asks the CMS.';
const request = (name) => ({ name, importNames: ['request', 'get'], message: onlyTheClient });

/** The site asks the CMS in one place, with its time-outs, limits and checks. */
export const onlyClientAsks = {
  'no-restricted-globals': ['error', { name: 'fetch', message: onlyTheClient }],
  'no-restricted-imports': [
    'error',
    { ...noPayload, paths: ['node:http', 'node:https'].map(request) },
  ],
};

/** The client itself, and what asks the site's own processes or is below the client. */
export const askers = [
  'apps/web/src/cms/**',
  'apps/web/src/processes/ask-on-socket.ts',
  'apps/web/src/front/pipe-to-next.ts',
];
