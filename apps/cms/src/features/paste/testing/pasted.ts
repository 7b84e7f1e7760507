import { cleanPaste, type CleanPaste, type Field } from '../clean-paste';
import { tellLosses, type Losses } from '../losses';

const field: Field = {
  addresses: { site: 'https://www.region.example', admin: 'https://cms.region.example' },
  tables: true,
  swedish: true,
};

export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export const clean = (html: Document, more: Partial<Field> = {}): CleanPaste =>
  cleanPaste({ html, text: '' }, { ...field, ...more }, parse(''));

/** What the editor gets of a clipboard's HTML, and what is told. */
export function pasted(html: string, more: Partial<Field> = {}): { html: string; told: string[] } {
  const { document, losses } = clean(parse(html), more);
  return { html: document.body.innerHTML, told: tellLosses(losses, 'sv') };
}

/** What the editor gets of plain text. */
export const pastedText = (text: string): string =>
  cleanPaste({ text }, field, parse('')).document.body.innerHTML;

export const lossesOf = (html: string): Losses => clean(parse(html)).losses;
