/** Both ends included, from 0. */
export interface ByteRange {
  start: number;
  end: number;
}

const MOST = 20;

/**
 * The parts in a `Range` header (RFC 9110 §14.1.2); undefined where the whole file is to be sent, as for a unit other than
 * bytes; empty where the header cannot be satisfied, is malformed or has more than 20 parts (§15.5.17). Parts that overlap
 * or touch are merged (§15.3.7.2), so that no answer has more than the file.
 */
export function readRanges(header: string | undefined, size: number): ByteRange[] | undefined {
  if (header === undefined) return undefined;
  const [unit = '', ...rest] = header.split('=');
  if (rest.length > 0 && unit.trim().toLowerCase() !== 'bytes') return undefined;
  const specs = rest
    .join('=')
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  if (specs.length > MOST) return [];
  const ranges = specs.map((text) => readRange(text, size));
  if (ranges.includes('malformed')) return [];
  return joined(ranges.filter((range) => range !== 'malformed' && range !== 'beyond'));
}

function readRange(text: string, size: number): ByteRange | 'malformed' | 'beyond' {
  const [, first, last] = /^(\d*)-(\d*)$/.exec(text) ?? [];
  if (first === undefined || last === undefined || first + last === '') return 'malformed';
  if (first !== '' && last !== '' && Number(last) < Number(first)) return 'malformed';
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start <= end ? { start, end } : 'beyond';
}

/** In the requested order, unless some are merged. */
function joined(ranges: ByteRange[]): ByteRange[] {
  const ordered: ByteRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const before = ordered.at(-1);
    if (before && range.start <= before.end + 1) before.end = Math.max(before.end, range.end);
    else ordered.push({ ...range });
  }
  return ordered.length === ranges.length ? ranges : ordered;
}
