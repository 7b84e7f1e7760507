import type { Words } from '../../translations/say';
import { FileRefused, incomplete } from './file-refused';

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
