interface Person {
  id: string;
  name: string;
}

/** An @ at the end of what is typed, and the beginning of a name after it. */
const TYPED = /@([^@\n]{0,60})$/;

/**
 * The colleagues to offer: those chosen, and those whose name has a word that begins as what is typed after an @. All,
 * where it is no name.
 */
export function offered(colleagues: Person[], text: string, chosen: readonly string[]): Person[] {
  const typed = TYPED.exec(text)?.[1]?.toLocaleLowerCase('sv').trim();
  if (!typed) return colleagues;
  const matches = ({ name }: Person) =>
    name
      .toLocaleLowerCase('sv')
      .split(/\s+/)
      .some((_, index, parts) => parts.slice(index).join(' ').startsWith(typed));
  if (!colleagues.some(matches)) return colleagues;
  return colleagues.filter((each) => chosen.includes(each.id) || matches(each));
}

/** The text with the name of a colleague who is chosen, in place of the beginning of it that was typed. */
export function withMention(text: string, { name }: Person): string {
  if (text.includes(`@${name}`)) return text;
  const typed = TYPED.exec(text)?.[1];
  const isBeginning =
    typed !== undefined &&
    name.toLocaleLowerCase('sv').includes(typed.toLocaleLowerCase('sv').trim());
  const before = isBeginning
    ? text.replace(TYPED, '')
    : text === '' || /\s$/.test(text)
      ? text
      : `${text} `;
  return `${before}@${name} `;
}
