const MANY_LINKS = 4;

/** Where a comment starts: those that look like advertising wait in quarantine, none is dropped (K16, L5). */
export function initialStatus(text: string): 'new' | 'quarantine' {
  const links = text.match(/https?:\/\/|www\./gi) ?? [];
  return links.length >= MANY_LINKS ? 'quarantine' : 'new';
}
