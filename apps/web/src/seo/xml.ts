import { readableText } from '@regionwebb/content/readable-text';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as it may stand in XML and HTML, in an element or an attribute. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** An answer in XML, without what may not stand in XML. How long it is kept is the page cache's business. */
export const xmlAnswer = (xml: string): Response =>
  new Response(readableText(xml), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
