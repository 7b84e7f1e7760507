import type { Words } from '../../translations/say';

/** Says that an address is taken, by what, and what to do. */
export const heldBy = (
  slug: string,
  { name, isTrashed }: { name: string; isTrashed: boolean },
): Words => ({
  sv: `Adressen ”${slug}” används redan av ”${name}”${isTrashed ? ', som ligger i papperskorgen' : ''}. Välj en annan.`,
  en: `The address “${slug}” is taken by “${name}”${isTrashed ? ', which lies in the trash' : ''}. Choose another.`,
});
