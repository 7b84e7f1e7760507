/** A single address, trimmed, or undefined: `namn@domän.se`; no display names, lists or spaces. */
export const email = (value: string): string | undefined => {
  const typed = value.trim();
  const [local = '', domain = '', ...rest] = typed.split('@');
  if (rest.length > 0 || local === '' || typed.length > 254) return undefined;
  return localPart.test(local) && domainName.test(domain) ? typed : undefined;
};

const localPart = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const domainName = /^([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}$/u;
