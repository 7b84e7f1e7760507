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

/** `PDF, 240 kB`: what a link to a file says about it (V6); what is not known is left out (T7). */
export const formatFile = (file: StoredFile, locale: Locale): string =>
  [kindOf(file.filename), file.filesize ? formatSize(file.filesize, locale) : '']
    .filter((part) => part !== '')
    .join(', ');

const kindOf = (filename: string | null | undefined): string => {
  const [, extension = ''] = /\.(\w+)$/.exec(filename ?? '') ?? [];
  return names[extension.toLowerCase()] ?? extension.toUpperCase();
};

/** Thousands of bytes, as file managers and the SI have it; a small file is never nought. */
const formatSize = (bytes: number, locale: Locale): string => {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return `${kilobytes}${nbsp}kB`;
  const megabytes = bytes / 1_000_000;
  const figure = megabytes.toLocaleString(languageTag[locale], { maximumFractionDigits: 1 });
  return `${figure}${nbsp}MB`;
};
