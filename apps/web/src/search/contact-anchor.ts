/** The id of a contact's card on the page of contacts, so that a link can lead to it. */
export const contactAnchor = (id: string): string => `kontakt-${id}`;
