import type { Locale } from '@regionwebb/content/locales';
import { languageTag, nbsp } from './text';

interface StoredFile {
  filename?: string | null;
  filesize?: number | null;
}

const names: Record<string, string> = {
  docx: 'Word',
  xlsx: 'Excel',
  pptx: 'PowerPoint',
  jpg: 'JPEG',
};

/** `PDF, 240 kB`: the description of a file in its link (V6); unknown parts are left out (T7). */
export const formatFile = (file: StoredFile, locale: Locale): string =>
  [kindOf(file.filename), file.filesize ? formatSize(file.filesize, locale) : '']
    .filter((part) => part !== '')
    .join(', ');

const kindOf = (filename: string | null | undefined): string => {
  const [, extension = ''] = /\.(\w+)$/.exec(filename ?? '') ?? [];
  return names[extension.toLowerCase()] ?? extension.toUpperCase();
};

/** In thousands of bytes, as in file managers and the SI; at least 1 kB. */
const formatSize = (bytes: number, locale: Locale): string => {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return `${kilobytes}${nbsp}kB`;
  const megabytes = bytes / 1_000_000;
  const figure = megabytes.toLocaleString(languageTag[locale], { maximumFractionDigits: 1 });
  return `${figure}${nbsp}MB`;
};
