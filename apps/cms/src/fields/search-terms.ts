import type { TextField } from 'payload';
import { translate, type Words } from '../translations/translate';

const MAX_TERMS = 10;
const MAX_LENGTH = 60;

interface SearchTerms {
  name: string;
  minRows: number;
  label: Words;
  description: Words;
}

/** Words or phrases that visitors search for, limited in number and length. */
export const searchTerms = ({ name, minRows, label, description }: SearchTerms): TextField => ({
  name,
  type: 'text',
  hasMany: true,
  required: true,
  minRows,
  maxRows: MAX_TERMS,
  label,
  admin: { description },
  hooks: { beforeValidate: [({ value }) => normalise(value)] },
  validate: (value: unknown, { req }) => {
    const terms: unknown[] = Array.isArray(value) ? value : [];
    const isRight = terms.every((term) => typeof term === 'string' && term.length <= MAX_LENGTH);
    if (isRight && terms.length >= minRows && terms.length <= MAX_TERMS) return true;
    return translate(req, {
      sv: `Skriv ${minRows}–${MAX_TERMS} olika ord eller uttryck på högst ${MAX_LENGTH} tecken vart.`,
      en: `Write ${minRows}–${MAX_TERMS} different words or phrases of at most ${MAX_LENGTH} characters each.`,
    });
  },
});

/** Trimmed, without empty terms and duplicates. */
const normalise = (value: unknown): unknown => {
  if (!Array.isArray(value)) return value;
  const terms: unknown[] = value;
  const texts = terms.map((term) =>
    typeof term === 'string' ? term.replace(/\s+/g, ' ').trim() : term,
  );
  return [...new Set(texts)].filter((term) => term !== '');
};
