import type { Page } from 'playwright-core';

export interface Xml {
  name: string;
  attributes: Record<string, string>;
  /** Without that of its child elements. */
  text: string;
  children: Xml[];
}

/** Parses XML in a browser; throws when it is not well-formed. */
export async function readXml(page: Page, xml: string): Promise<Xml> {
  const read = await page.evaluate(parse, xml);
  if (typeof read === 'string') throw new Error(read);
  return read;
}

/** The child elements with a name. */
export const inside = (parent: Xml, name: string): Xml[] =>
  parent.children.filter((child) => child.name === name);

/** The texts of the child elements with a name. */
export const textsIn = (parent: Xml, name: string): string[] =>
  inside(parent, name).map(({ text }) => text);

/** Runs in the browser. */
function parse(xml: string): Xml | string {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  const fault = parsed.querySelector('parsererror');
  if (fault) return fault.textContent;
  const plain = (element: Element): Xml => ({
    name: element.tagName,
    attributes: Object.fromEntries(
      [...element.attributes].map((attribute) => [attribute.name, attribute.value]),
    ),
    text: [...element.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE || nodeType === Node.CDATA_SECTION_NODE)
      .map(({ nodeValue }) => nodeValue)
      .join('')
      .trim(),
    children: [...element.children].map(plain),
  });
  return plain(parsed.documentElement);
}
