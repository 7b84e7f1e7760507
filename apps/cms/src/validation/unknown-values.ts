/** A property of a value of unknown shape; undefined where it has none. */
export const propertyOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** Whether a value is a string, null or undefined, which validators cannot take for granted in API data. */
export const isTextOrNothing = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === 'string';

/** Whether a text has no visible character: only spaces and zero-width characters such as U+200B. */
export const isBlank = (text: string): boolean =>
  !/[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/u.test(text);
