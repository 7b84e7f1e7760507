/** `2019–2020`, `37–41`: an en dash without spaces (T10); one end alone when the other is missing or equal. */
export const formatInterval = (from: string, to: string): string =>
  [...new Set([from, to])].filter((end) => end !== '').join('–');
