import { readableText } from '@regionwebb/content/readable-text';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Escapes a text for XML and HTML, in an element or an attribute. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** An XML response, without characters that XML forbids. The page cache sets its lifetime. */
export const xmlAnswer = (xml: string): Response =>
  new Response(readableText(xml), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
