/**
 * Telephone numbers that Post- och telestyrelsen reserves for books and films (031-390 06 xx, 08-465 004 xx,
 * 0980-319 2xx, 070-174 06 05 and up), and addresses in `.example`, which RFC 2606 reserves.
 */
export const phones = {
  switchboard: '031-390 06 00',
  gothenburg: '031-390 06 10',
  stockholm: '08-465 004 10',
  brussels: '031-390 06 30',
  partnerships: '031-390 06 40',
  vastkom: '031-390 06 49',
  north: '0980-319 210',
  strategy: '031-390 06 20',
  web: '031-390 06 50',
  press: '070-174 06 05',
} as const;

export const mailbox = (name: string): string => `${name}@region.example`;
