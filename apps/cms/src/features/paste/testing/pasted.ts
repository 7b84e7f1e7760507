import { cleanPaste, type CleanPaste, type Field } from '../clean-paste';
import { lossMessages, type Losses } from '../losses';

const field: Field = {
  addresses: { site: 'https://www.region.example', admin: 'https://cms.region.example' },
  tables: true,
  swedish: true,
};

export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export const clean = (html: Document, more: Partial<Field> = {}): CleanPaste =>
  cleanPaste({ html, text: '' }, { ...field, ...more }, parse(''));

/** The cleaned HTML of a paste, and the messages about what was left out. */
export function pasted(
  html: string,
  more: Partial<Field> = {},
): { html: string; messages: string[] } {
  const { document, losses } = clean(parse(html), more);
  return { html: document.body.innerHTML, messages: lossMessages(losses, 'sv') };
}

/** The HTML of pasted plain text. */
export const pastedText = (text: string): string =>
  cleanPaste({ text }, field, parse('')).document.body.innerHTML;

export const lossesOf = (html: string): Losses => clean(parse(html)).losses;
