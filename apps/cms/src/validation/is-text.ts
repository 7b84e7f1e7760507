/** Whether a value is text or nothing: through the API anything can stand in a field, and validation sees it first. */
export const isTextOrNothing = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === 'string';
