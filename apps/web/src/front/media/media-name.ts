/**
 * The file of `/media/<file>`, as the CMS stores it: files from before names were made canonical have any letters and signs
 * in them. No folders, no hidden files, no names with a special meaning to a file system.
 */
export function mediaNameOf(path: string): string | undefined {
  try {
    const name = decodeURIComponent(path.slice('/media/'.length));
    return /^(?!\.)[^\p{Cc}\p{Cs}/\\?<>:*|"]{1,255}$/u.test(name) ? name : undefined;
  } catch {
    return undefined;
  }
}
