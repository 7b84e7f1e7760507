/** `09:00` from `9`, `9.00`, `9:00`, `kl. 9.00` or `0900`; undefined when invalid. */
export const timeOfDay = (value: string): string | undefined => {
  const [, hour, minute = '00'] =
    /^(?:kl\.?\s*)?(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(value.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
};

/** Whether the closing time is after the opening time; invalid times are reported by the validator of the field. */
export const closesAfterOpening = (opens: unknown, closes: unknown): boolean => {
  const [from, until] = [opens, closes].map((time) =>
    typeof time === 'string' ? timeOfDay(time) : undefined,
  );
  return from === undefined || until === undefined || until > from;
};

/** Whether a period ends on or after its start; either may be missing. Dates in ISO 8601. */
export const endsOnOrAfterStart = (start: unknown, end: unknown): boolean => {
  const [from, until] = [start, end].map(toTime);
  return from === undefined || until === undefined || until >= from;
};

/** Whether a date has a year from 0 to 9999, as ISO 8601 has without agreement; true where there is no date. */
export const hasYear = (value: unknown): boolean => {
  const time = toTime(value);
  return time === undefined || /^\d{4}-/.test(new Date(time).toISOString());
};

const toTime = (value: unknown): number | undefined => {
  if (!(value instanceof Date) && typeof value !== 'string') return undefined;
  const time = new Date(value).getTime();
  return Number.isNaN(time) ? undefined : time;
};
