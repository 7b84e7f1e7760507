const known = new Set(['ftyp', 'meta', 'mdat', 'moov', 'free', 'skip']);

/** Whether an AVIF has the boxes of one picture or sequence and nothing else, nor anything after them (ISO 14496-12). */
export function isPlainAvif(bytes: Buffer): boolean {
  let at = 0;
  while (at < bytes.length) {
    if (at + 8 > bytes.length) return false;
    const size = bytes.readUInt32BE(at);
    if (size < 8 || !known.has(bytes.toString('latin1', at + 4, at + 8))) return false;
    at += size;
  }
  return at === bytes.length;
}
