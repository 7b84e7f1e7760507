/** Which folders may import each other is checked by `imports/rules.js`. */
export const importStyle = {
  'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
  'import-x/no-default-export': 'error',
};

/** No part of Payload runs in the site. */
const noPayload = {
  patterns: [
    {
      regex: '^(payload|@payloadcms)(/|$)',
      message: 'The site reads the CMS over HTTP.',
    },
  ],
};

export const webImports = { 'no-restricted-imports': ['error', noPayload] };

const onlyTheClient = 'Only apps/web/src/cms sends requests to the CMS.';
const request = (name) => ({ name, importNames: ['request', 'get'], message: onlyTheClient });

/** Requests to the CMS are sent in one place, which has the time-outs, limits and checks. */
export const noRequestsToCms = {
  'no-restricted-globals': ['error', { name: 'fetch', message: onlyTheClient }],
  'no-restricted-imports': [
    'error',
    { ...noPayload, paths: ['node:http', 'node:https'].map(request) },
  ],
};

/** The client of the CMS, files that send requests to the site's processes, and scripts that send them to the site. */
export const requestFiles = [
  'apps/web/src/cms/**',
  'apps/web/src/processes/request-on-socket.ts',
  'apps/web/src/front/pipe-to-next.ts',
  'apps/web/src/features/comments/fetch-comment-page.ts',
  'apps/web/src/features/comments/page-question.element.ts',
];
