import { APIError, type PayloadRequest } from 'payload';
import { translate, type Words } from '../../translations/translate';
import type { Item } from './stored-package';
import { nameOf } from './states';

/** Why an item holds the package back. */
export interface RefusedItem {
  /** The id of the row. */
  item: string;
  title: string | null;
  language: Item['language'];
  why: string;
}

/** Nothing of a package was approved or published, or without transactions only what `out` names. */
export class PackageRefused extends APIError {
  constructor(
    req: PayloadRequest,
    readonly refused: readonly RefusedItem[],
    readonly out: readonly string[] = [],
  ) {
    super(sentenceOf(req, refused, out), 409, undefined, true);
  }
}

function sentenceOf(
  req: PayloadRequest,
  refused: readonly RefusedItem[],
  out: readonly string[],
): string {
  const beginning: Words =
    out.length === 0
      ? { sv: 'Inget publicerades.', en: 'Nothing was published.' }
      : {
          sv: `Databasen saknar transaktioner, så det här hann publiceras – ${out.join(', ')}. Resten publicerades inte.`,
          en: `The database has no transactions, so this was published – ${out.join(', ')}. The rest was not.`,
        };
  const reasons = refused.map(({ title, language, why }) => `${nameOf(title, language)} – ${why}`);
  return [translate(req, beginning), ...reasons].join(' ');
}

export const NO_PACKAGE: Words = {
  sv: 'Paketet finns inte.',
  en: 'The package does not exist.',
};
export const ONLY_EDITORS: Words = {
  sv: 'Bara redaktörer godkänner och publicerar paket.',
  en: 'Only editors approve and publish packages.',
};
export const ALREADY_OUT: Words = {
  sv: 'Paketet är redan publicerat.',
  en: 'The package is already published.',
};
export const IS_PLANNED: Words = {
  sv: 'Paketet är planerat. Ta bort planen först.',
  en: 'The package is planned. Remove the plan first.',
};
export const NOT_PLANNED: Words = {
  sv: 'Paketet är inte planerat. Ladda om sidan.',
  en: 'The package is not planned. Reload the page.',
};
export const EMPTY: Words = {
  sv: 'Paketet är tomt. Lägg till minst en text och spara.',
  en: 'The package is empty. Add at least one text and save.',
};

/** Why one text holds a package back. */
export const itemReasons = {
  missing: {
    sv: 'Den finns inte längre, eller ligger i papperskorgen.',
    en: 'It does not exist any more, or is in the trash.',
  },
  unseen: {
    sv: 'Texten har ändrats sedan du öppnade kontaktkartan. Läs den som den är nu.',
    en: 'The text has been changed since you opened the contact sheet. Read it as it is now.',
  },
  notApproved: {
    sv: 'Texten är inte godkänd i paketet. Läs den och godkänn på nytt.',
    en: 'The text is not approved in the package. Read it and approve again.',
  },
  planned: {
    sv: 'Texten är redan planerad för sig. Ta bort den planen först.',
    en: 'The text is already planned on its own. Remove that plan first.',
  },
  sameAddress: {
    sv: 'En annan text i paketet har samma adress. Ändra en av dem.',
    en: 'Another text in the package has the same address. Change one of them.',
  },
} satisfies Record<string, Words>;

export const inPackage = (title: string): Words => ({
  sv: `Texten finns redan i paketet ”${title}”. Ta bort den där först.`,
  en: `The text is already in the package “${title}”. Remove it there first.`,
});

export const lockedBy = (name: string): Words => ({
  sv: `${name} arbetar med texten. Kom överens, eller vänta tills ${name} är klar.`,
  en: `${name} is working on the text. Agree, or wait until ${name} is done.`,
});
