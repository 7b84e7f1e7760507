interface Rule {
  shape: RegExp;
  write: (digits: string) => string;
}

const fourDigits: Rule = { shape: /^\d{4}$/, write: (digits) => digits };
const fiveDigits: Rule = { shape: /^\d{5}$/, write: (digits) => digits };
const swedish: Rule = {
  shape: /^[1-9]\d{4}$/,
  write: (digits) => `${digits.slice(0, 3)} ${digits.slice(3)}`,
};

const rules: Record<string, Rule> = {
  SE: swedish,
  BE: fourDigits,
  NO: fourDigits,
  DK: fourDigits,
  FI: fiveDigits,
  DE: fiveDigits,
  FR: fiveDigits,
};

/** `411 06` from any spacing (T12); codes of unlisted countries are kept as written; undefined when wrong. */
export const postalCode = (value: string, country: string): string | undefined => {
  const rule = rules[country];
  if (!rule) return value.trim();
  const digits = value.replace(/\s/g, '').replace(new RegExp(`^${country}-?`, 'i'), '');
  return rule.shape.test(digits) ? rule.write(digits) : undefined;
};
