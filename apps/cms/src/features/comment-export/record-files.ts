import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { CSV_MARK, csvRow } from '../downloads/csv';
import { inSwedishTime } from '../publishing/swedish-time';
import { closings, statuses } from '../comment-handling/states';
import type { CommentRecord } from './comment-record';

const columns: [string, (record: CommentRecord) => string | null][] = [
  ['kvittens', ({ receipt }) => receipt],
  ['inkom', ({ receivedAt }) => receivedAt],
  ['sida', ({ page }) => page.title],
  ['adress', ({ page }) => page.path],
  ['sprak', ({ page }) => page.locale],
  ['version', ({ page }) => page.versionId],
  ['lage', ({ status }) => labelOf(statuses, status)],
  ['avslutad som', ({ closedAs }) => closedAs && labelOf(closings, closedAs)],
  ['funktion', (record) => record.function],
  ['sekretess', ({ secrecy }) => (secrecy ? 'ja' : 'nej')],
  ['diarienummer', ({ diaryNumber }) => diaryNumber],
  ['text', ({ text }) => text],
  ['maskerad', ({ isOriginal }) => (isOriginal ? 'nej' : 'ja')],
  ['svar', ({ answers }) => answers.map(({ text }) => text).join('\n\n')],
  ['originalets sha-256', ({ textHash }) => textHash],
];

const labelOf = (
  labels: readonly { value: string; label: { sv: string } }[],
  name: string,
): string => labels.find(({ value }) => value === name)?.label.sv ?? name;

/** One row for each comment, with a heading. */
export const asCsv = (records: CommentRecord[]): string =>
  CSV_MARK +
  csvRow(columns.map(([name]) => name)) +
  records.map((record) => csvRow(columns.map(([, valueOf]) => valueOf(record)))).join('');

/** An array of all that is known about each comment. */
export const asJson = (records: CommentRecord[]): string => `${JSON.stringify(records, null, 1)}\n`;

/** A comment with its answers and notes, to be read without any program but a text editor. */
export function asText(record: CommentRecord): string {
  const head = columns
    .filter(([name]) => name !== 'text' && name !== 'svar')
    .map(([name, valueOf]) => `${name}: ${valueOf(record) ?? ''}`);
  const parts = [
    head.join('\n'),
    `KOMMENTAR\n${record.text}`,
    ...record.answers.map((answer) => `SVAR ${signatureOf(answer)}\n${answer.text}`),
    ...record.notes.map((note) => `ANTECKNING ${signatureOf(note)}\n${note.text}`),
  ];
  return `${parts.join('\n\n')}\n`.replace(/\r\n?/g, '\n');
}

const signatureOf = ({ at, author }: { at: string | null; author: string | null }): string =>
  [at && inSwedishTime(at), author].filter(Boolean).join(' ');

/** SHA-256 in hex. */
export const checksum = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/**
 * A ZIP archive with the comments as CSV, as JSON and as one text each, and the checksum of every file in `SHA256SUMS`, as
 * `sha256sum --check` reads it (K14).
 */
export function asBundle(records: CommentRecord[]): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = {
    'kommentarer.csv': strToU8(asCsv(records)),
    'kommentarer.json': strToU8(asJson(records)),
    ...Object.fromEntries(
      records.map((record) => [`texter/${record.receipt}.txt`, strToU8(asText(record))]),
    ),
  };
  const sums = Object.entries(files).map(([name, bytes]) => `${checksum(bytes)}  ${name}\n`);
  return new Uint8Array(zipSync({ ...files, SHA256SUMS: strToU8(sums.join('')) }));
}
