/** A property of something whose shape the database, not the compiler, knows. */
export const propertyOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** Whether a value is text or nothing: through the API anything can stand in a field, and validation sees it first. */
export const isTextOrNothing = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === 'string';

/** Whether nothing of a text can be seen: spaces, and what has no width, such as U+200B and U+FEFF. */
export const isBlank = (text: string): boolean =>
  !/[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/u.test(text);
