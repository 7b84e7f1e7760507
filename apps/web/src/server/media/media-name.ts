/** The file that `/media/<file>` names: no folders, no hidden files, nothing that a file system reads in its own way. */
export function mediaNameOf(path: string): string | undefined {
  try {
    const name = decodeURIComponent(path.slice('/media/'.length)).normalize('NFC');
    return /^[\p{L}\p{N}_][\p{L}\p{N}\p{M} ._()@+,-]{0,254}$/u.test(name) ? name : undefined;
  } catch {
    return undefined;
  }
}
