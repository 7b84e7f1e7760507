/** The setting that the site requires; tests of the settings set theirs. */
process.env.CMS_KEY ??= 'only for tests, and for nothing else';
