/**
 * The file that `/media/<file>` names, as the CMS stores it: files from before names were made canonical have any letters
 * and signs in them. No folders, no hidden files, nothing that a file system reads in its own way.
 */
export function mediaNameOf(path: string): string | undefined {
  try {
    const name = decodeURIComponent(path.slice('/media/'.length));
    return /^(?!\.)[^\p{Cc}\p{Cs}/\\?<>:*|"]{1,255}$/u.test(name) ? name : undefined;
  } catch {
    return undefined;
  }
}
