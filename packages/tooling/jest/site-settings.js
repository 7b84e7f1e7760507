/** What the site's settings require; a test that is about settings gives its own. */
process.env.CMS_KEY ??= 'only for tests, and for nothing else';
