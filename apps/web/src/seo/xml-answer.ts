/** An answer in XML. How long it is kept is the page cache's business. */
export const xmlAnswer = (xml: string): Response =>
  new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
