/** A page that is incomplete until a script has run cannot be shown without scripts. */
export class NeedsScript extends Error {
  override name = 'NeedsScript';
}

const script = /<script\b([^>]*)>[\s\S]*?<\/script>/gi;
const scriptPreload =
  /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*\bas="script")[^>]*>/gi;
const reactMarks = /<!--\/?\$[?!]?-->|<!-- -->|<div hidden=""><!--\$--><!--\/\$--><\/div>/g;
const waitingForScript =
  /<template id="[BP]:|<div hidden="" id="S:|<!--\$[?!]-->|<html id="__next_error__"/;

/**
 * Removes React from a page: Next's bootstrap, preloads and flight data go, the site's scripts (from `/static`) and data
 * blocks such as JSON-LD stay. Throws `NeedsScript` for a page that streams parts of itself into place or failed into
 * Next's error shell.
 */
export function stripScripts(html: string): string {
  const bare = html
    .replace(script, (whole, attributes: string) => (isOurs(attributes) ? whole : ''))
    .replace(scriptPreload, '');
  if (waitingForScript.test(bare))
    throw new NeedsScript(
      'The page depends on React in the browser; look for Suspense or loading.tsx.',
    );
  return bare.replace(reactMarks, '');
}

function isOurs(attributes: string): boolean {
  const source = /\bsrc="([^"]*)"/.exec(attributes)?.[1];
  if (source !== undefined) return /^\/(?!_next\/|\/)/.test(source);
  const type = /\btype="([^"]*)"/.exec(attributes)?.[1] ?? '';
  return /json/.test(type);
}
