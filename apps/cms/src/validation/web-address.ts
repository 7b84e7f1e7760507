/** An absolute http or https address, trimmed, or undefined; `javascript:` and its kin are refused. */
export const webAddress = (value: string): string | undefined => {
  const typed = value.trim();
  if (/\s/.test(typed) || !URL.canParse(typed)) return undefined;
  const { protocol, hostname } = new URL(typed);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && hostname.includes('.') ? typed : undefined;
};
