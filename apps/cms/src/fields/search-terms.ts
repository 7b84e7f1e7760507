import type { TextField } from 'payload';
import { translate, type Words } from '../translations/translate';

const MOST_TERMS = 10;
const LONGEST = 60;

interface SearchTerms {
  name: string;
  minRows: number;
  label: Words;
  description: Words;
}

/** A few words or phrases that visitors search for: as many and as long as the search has to bear. */
export const searchTerms = ({ name, minRows, label, description }: SearchTerms): TextField => ({
  name,
  type: 'text',
  hasMany: true,
  required: true,
  minRows,
  maxRows: MOST_TERMS,
  label,
  admin: { description },
  hooks: { beforeValidate: [({ value }) => tidied(value)] },
  validate: (value: unknown, { req }) => {
    const terms: unknown[] = Array.isArray(value) ? value : [];
    const isRight = terms.every((term) => typeof term === 'string' && term.length <= LONGEST);
    if (isRight && terms.length >= minRows && terms.length <= MOST_TERMS) return true;
    return translate(req, {
      sv: `Skriv ${minRows}–${MOST_TERMS} olika ord eller uttryck på högst ${LONGEST} tecken vart.`,
      en: `Write ${minRows}–${MOST_TERMS} different words or phrases of at most ${LONGEST} characters each.`,
    });
  },
});

/** Without blanks around them, empty ones and those that stand there already. */
const tidied = (value: unknown): unknown => {
  if (!Array.isArray(value)) return value;
  const terms: unknown[] = value;
  const texts = terms.map((term) => (typeof term === 'string' ? tidy(term) : term));
  return [...new Set(texts)].filter((term) => term !== '');
};

const tidy = (term: string) => term.replace(/\s+/g, ' ').trim();
