const tests = '\\.test\\.|/testing/';

/** Of paths, as regular expressions; tests may import what they like. */
const forbid = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: tests },
  to: { path: to },
});

const web = (rooms) => `^apps/web/src/(${rooms})/`;
const cms = (rooms) => `^apps/cms/src/(${rooms})/`;

/** Which room may import which; no import at all goes around in a circle, but for those of types alone. */
export const rules = [
  {
    name: 'no-circle-of-files',
    comment: 'What two files need of each other belongs into a third.',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  forbid('packages-first', '^packages/', '^apps/', 'A package never knows the apps.'),
  forbid('site-over-http', '^apps/web/', '^apps/cms/', 'The site reads the CMS over HTTP.'),
  forbid('no-site-in-the-cms', '^apps/cms/', '^apps/web/', 'The CMS never knows the site.'),
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
    'What asks the CMS, and what writes dates and words, does not render.',
  ),
  forbid(
    'ui-without-content',
    web('ui'),
    web('cms|features|layout|rich-text|seo'),
    'What several rooms show knows nothing of content.',
  ),
  forbid(
    'only-examples-import-samples',
    '^apps/web/src/(?!samples/|app/\\[locale\\]/komponenter/|features/[^/]+/examples\\.tsx$)',
    '^apps/web/src/(samples/|features/[^/]+/examples\\.tsx$)',
    'Samples are for the page of all components, never for pages of content.',
  ),
  forbid(
    'schema-imports-features',
    cms('features|access|database|translations|validation'),
    cms('collections|globals|blocks|fields|admin|seed|startup'),
    'The schema imports features, never the other way.',
  ),
  forbid(
    'features-above-their-ground',
    cms('access|database|translations|validation'),
    cms('features'),
    'Access, database, translations and validation know no feature.',
  ),
];
