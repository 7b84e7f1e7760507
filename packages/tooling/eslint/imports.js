/** Which room may import which is the business of `imports/rules.js`. */
export const importStyle = {
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
  'apps/web/src/processes/request-on-socket.ts',
  'apps/web/src/front/pipe-to-next.ts',
];
