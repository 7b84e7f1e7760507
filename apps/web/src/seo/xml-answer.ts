import { readableText } from '@regionwebb/content/readable-text';

/** An answer in XML, without what may not stand in XML. How long it is kept is the page cache's business. */
export const xmlAnswer = (xml: string): Response =>
  new Response(readableText(xml), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
