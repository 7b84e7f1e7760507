/** Whether nothing of a text can be seen: spaces, and what has no width, such as U+200B and U+FEFF. */
export const isBlank = (text: string): boolean =>
  !/[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/u.test(text);
