import { fileURLToPath } from 'node:url';

/** The path of the embedded database that a `file:` URL names; undefined for a server. */
export function filePath(url: string): string | undefined {
  if (url.startsWith('file://')) return fileURLToPath(url);
  return url.startsWith('file:') ? url.slice('file:'.length) : undefined;
}

/** The files of the embedded database, its log among them; none for a server. */
export function databaseFiles(url: string): string[] {
  const file = filePath(url);
  return file === undefined ? [] : [file, `${file}-wal`, `${file}-shm`];
}
