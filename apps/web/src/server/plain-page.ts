import { createHash } from 'node:crypto';
import type { Locale } from '@regionwebb/content/locales';
import { plainWords, type Trouble } from './plain-words';

const style =
  'body{font:1.125rem/1.5 system-ui,sans-serif;max-width:36rem;margin:4rem auto;padding:0 1rem;' +
  'color:#1a1a1a;background:#fff}a{color:#00468b}@media (prefers-color-scheme:dark)' +
  '{body{color:#eee;background:#111}a{color:#8fc3ff}}';

const styleHash = createHash('sha256').update(style).digest('base64');

/** The only inline style that the site has, allowed by its hash. */
export const plainPagePolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** A whole page made without Next or the CMS, that says what is wrong and where to go, and nothing of why. */
export function plainPage(status: Trouble, locale: Locale): string {
  const { start, of } = plainWords[locale];
  const [heading, text] = of[status];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${heading}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${heading}</h1>
<p>${text}</p>
<p><a href="${locale === 'en' ? '/en' : '/'}">${start}</a></p>
</main>
</body>
</html>
`;
}
