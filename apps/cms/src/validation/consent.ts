/** Whether a contact shows a person, so that publishing it needs that person's recorded consent (V4). */
export const needsConsent = (contact: unknown): boolean => {
  if (typeof contact !== 'object' || contact === null) return false;
  const name: unknown = 'name' in contact ? contact.name : undefined;
  const image: unknown = 'image' in contact ? contact.image : undefined;
  return (typeof name === 'string' && name.trim() !== '') || Boolean(image);
};
