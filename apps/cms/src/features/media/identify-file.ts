import { fileTypeFromBuffer } from 'file-type';
import type { Words } from '../../translations/translate';
import { endings, maxFileSize } from './accepted-files';
import { slugOf } from '../../validation/addresses';

const empty: Words = {
  sv: 'Filen är tom. Spara den på nytt och försök igen.',
  en: 'The file is empty. Save it again, and try once more.',
};

const notAccepted: Words = {
  sv: 'Filtypen tas inte emot. Ladda upp en bild (JPEG, PNG, WebP, AVIF, GIF), en PDF, ett dokument i Office- eller ODF-format eller en CSV-fil.',
  en: 'This type of file is not accepted. Upload an image (JPEG, PNG, WebP, AVIF, GIF), a PDF, an Office or ODF document or a CSV file.',
};

const otherContent = (ending: string): Words => ({
  sv: `Filens namn slutar på .${ending}, men innehållet är något annat. Öppna filen, spara den som .${ending} och försök igen.`,
  en: `The name of the file ends in .${ending}, but its content is something else. Open the file, save it as .${ending} and try again.`,
});

interface Upload {
  name: string;
  data: Buffer;
  size: number;
}

/**
 * The type of a file by its content, whatever it is called (decision 15). Throws FileRefused for one that is empty,
 * too large or of a type that is not taken.
 */
export async function identifyFile({ name, data, size }: Upload) {
  const bytes = Math.max(size, data.length);
  if (bytes > maxFileSize) throw new FileRefused(tooLarge(bytes));
  if (data.length === 0) throw new FileRefused(empty);
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const found = await typeOf(data);
  const mimeType = endings.has(found) || ending !== 'csv' || !isText(data) ? found : 'text/csv';
  const extension = endings.get(mimeType);
  if (extension !== undefined) return { mimeType, extension };
  const isKnown = ending === 'jpeg' || [...endings.values()].includes(ending);
  throw new FileRefused(isKnown ? otherContent(ending) : notAccepted);
}

async function typeOf(data: Buffer): Promise<string> {
  try {
    const { mime = '' } = (await fileTypeFromBuffer(data)) ?? {};
    return mime === 'image/apng' ? 'image/png' : mime;
  } catch {
    return '';
  }
}

/** A table as text has no control characters but tabs and line breaks. */
const isText = (data: Buffer): boolean =>
  data.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);

const tooLarge = (bytes: number): Words => {
  const size = (Math.ceil((bytes / maxFileSize) * 200) / 10).toFixed(1);
  return {
    sv: `Filen är för stor. Den är ${size.replace('.', ',')} MB och får vara högst 20 MB. Spara en mindre version och försök igen.`,
    en: `The file is too large. It is ${size} MB and may be at most 20 MB. Save a smaller version and try again.`,
  };
};

const locked: Words = {
  sv: 'PDF-filen är låst med lösenord eller begränsningar, och kan då inte läsas av alla. Spara den utan säkerhetsinställningar och försök igen.',
  en: 'The PDF is locked with a password or restrictions, so not everybody can read it. Save it without security settings and try again.',
};

/** The record that ends a ZIP archive, which Office and ODF files are, is followed by a comment of its length at most. */
const LONGEST_ZIP_END = 65_557;

/** Throws FileRefused for a document that is not whole, or that is locked. */
export function checkDocument(bytes: Buffer, mimeType: string): void {
  if (mimeType === 'application/pdf') return checkPdf(bytes);
  if (mimeType.startsWith('application/') && !hasZipEnd(bytes)) throw new FileRefused(incomplete);
}

function hasZipEnd(bytes: Buffer): boolean {
  const end = bytes.subarray(-LONGEST_ZIP_END);
  const at = end.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const isWhole = at >= 0 && at + 22 <= end.length;
  return isWhole && at + 22 + end.readUInt16LE(at + 20) <= end.length;
}

/** What follows the last `%%EOF` and what stands before `%PDF` is left alone, as readers do (ISO 32000, annex H). */
function checkPdf(bytes: Buffer): void {
  const start = bytes.indexOf('%PDF-');
  const end = bytes.lastIndexOf('%%EOF');
  const table = bytes.lastIndexOf('startxref', end);
  if (start < 0 || end < start || table < start) throw new FileRefused(incomplete);
  const place = /^startxref\s+(\d+)/.exec(bytes.toString('latin1', table, table + 40))?.[1];
  if (Number(place ?? Infinity) > bytes.length) throw new FileRefused(incomplete);
  // A file made to be shown while it is fetched has an end of its own near its beginning.
  const head = bytes.toString('latin1', start, start + 1024);
  const length = /\/Linearized\b[^>]*\/L\s+(\d+)/.exec(head)?.[1];
  if (length !== undefined && Number(length) > bytes.length) throw new FileRefused(incomplete);
  if (/\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(bytes.toString('latin1')))
    throw new FileRefused(locked);
}

/** What Windows takes for a device, whatever the ending. */
const device = /^(con|prn|aux|nul|conin|conout|clock|com\d|lpt\d)$/;
const LONGEST_GIVEN = 500;

/**
 * The canonical name of a file, without its ending: a–z, 0–9 and single hyphens, at most 80 signs (decision 15).
 * What has no such sign at all is named for what it is.
 */
export function baseNameOf(given: string, mimeType: string): string {
  const [name = ''] = given.slice(-LONGEST_GIVEN).split(/[/\\]/).slice(-1);
  const base = slugOf(name.replace(/\.[a-z][a-z0-9]{0,9}$/i, ''));
  if (base === '') return mimeType.startsWith('image/') ? 'bild' : 'dokument';
  return device.test(base) ? `${base}-fil` : base;
}

/** A file that is not taken, and why, in the editor's words. */
export class FileRefused extends Error {
  override name = 'FileRefused';

  constructor(readonly words: Words) {
    super(words.en);
  }
}

export const incomplete: Words = {
  sv: 'Filen är inte hel. Slutet saknas eller är skadat. Hämta eller spara den på nytt och ladda upp den igen.',
  en: 'The file is not complete. Its end is missing or damaged. Fetch or save it again, and upload it once more.',
};
