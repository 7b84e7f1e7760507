import type { Words } from '../../translations/say';

/** A file that is not taken, and why, in the editor's words. */
export class FileRefused extends Error {
  override name = 'FileRefused';

  constructor(readonly words: Words) {
    super(words.en);
  }
}

export const incomplete: Words = {
  sv: 'Filen är inte hel. Slutet saknas eller är skadat. Hämta eller spara den på nytt och ladda upp den igen.',
  en: 'The file is not complete. Its end is missing or damaged. Fetch or save it again, and upload it once more.',
};
