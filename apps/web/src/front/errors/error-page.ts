import { createHash } from 'node:crypto';
import type { Locale } from '@regionwebb/content/locales';
import { errorMessages, type ErrorStatus } from '../../messages/error-messages';

/** The site's colours, as in tokens.css; its typeface would be one more request when something is wrong. */
const style =
  ':root{color-scheme:light dark}body{font:1.125rem/1.55 system-ui,sans-serif;max-width:36rem;' +
  'margin:clamp(2rem,12vh,8rem) auto;padding:0 1rem;color:light-dark(#17232b,#e8eef0);' +
  'background:light-dark(#fbfaf7,#10181c)}main{padding-top:1rem;border-top:4px solid ' +
  'light-dark(#0b4a5e,#8fd3e3)}h1{font-size:2rem;line-height:1.2;text-wrap:balance}a{color:light-dark(#0b5570,#9adbea)}';

const styleHash = createHash('sha256').update(style).digest('base64');

/** The site's only inline style, allowed by its hash. */
export const plainPagePolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** A page made without Next or the CMS: the error and where to go, without its cause. */
export function plainPage(status: ErrorStatus, locale: Locale): string {
  const { start, of } = errorMessages(locale);
  const [heading, text] = of[status];
  const way = `<p><a href="${locale === 'en' ? '/en' : '/'}">${start}</a></p>`;
  return plainDocument({ locale, heading, content: `<p>${text}</p>\n${way}` });
}

/** The page around some HTML. */
export function plainDocument(page: { locale: Locale; heading: string; content: string }): string {
  const { locale, heading, content } = page;
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
${content}
</main>
</body>
</html>
`;
}

/** Text for HTML, in an element or an attribute. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
