const tests = '\\.test\\.|/testing/';

/** `from` and `to` are regular expressions for paths. Tests may import anything. */
const forbid = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: tests },
  to: { path: to },
});

const web = (rooms) => `^apps/web/src/(${rooms})/`;
const cms = (rooms) => `^apps/cms/src/(${rooms})/`;

/** Which folders may import which. Circles between files are allowed for types only. */
export const rules = [
  {
    name: 'no-circle-of-files',
    comment: 'Move what both files need to a third.',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  forbid('packages-first', '^packages/', '^apps/', 'A package must not import an app.'),
  forbid('site-over-http', '^apps/web/', '^apps/cms/', 'The site reads the CMS over HTTP.'),
  forbid('no-site-in-the-cms', '^apps/cms/', '^apps/web/', 'The CMS must not import the site.'),
  forbid(
    'no-routes-elsewhere',
    '^apps/[^/]+/src/(?!app/)',
    '^apps/[^/]+/src/app/',
    'Nothing imports from app/.',
  ),
  forbid(
    'client-below-what-shows',
    web('cms|format|messages'),
    web('features|front|layout|renderer|rich-text|search|seo|ui'),
    'The CMS client, formats and messages must not import what renders.',
  ),
  forbid(
    'ui-without-content',
    web('ui'),
    web('cms|features|layout|rich-text|seo'),
    'Shared components must not depend on content.',
  ),
  forbid(
    'only-examples-import-samples',
    '^apps/web/src/(?!samples/|app/\\[locale\\]/komponenter/|features/[^/]+/examples\\.tsx$)',
    '^apps/web/src/(samples/|features/[^/]+/examples\\.tsx$)',
    'Only the page of all components may import samples.',
  ),
  forbid(
    'schema-imports-features',
    cms('features|access|database|translations|validation'),
    cms('collections|globals|blocks|fields|admin|seed|startup'),
    'The schema imports features, not the reverse.',
  ),
  forbid(
    'no-features-below',
    cms('access|database|translations|validation'),
    cms('features'),
    'Access, database, translations and validation must not import features.',
  ),
];
