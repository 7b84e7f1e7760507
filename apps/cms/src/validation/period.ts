/** Whether a period ends on or after its start; an open end is fine. Dates as Payload stores them (ISO 8601). */
export const endsOnOrAfterStart = (start: unknown, end: unknown): boolean => {
  const [from, until] = [start, end].map(toTime);
  return from === undefined || until === undefined || until >= from;
};

const toTime = (value: unknown): number | undefined => {
  if (!(value instanceof Date) && typeof value !== 'string') return undefined;
  const time = new Date(value).getTime();
  return Number.isNaN(time) ? undefined : time;
};
