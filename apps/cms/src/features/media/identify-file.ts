import { fileTypeFromBuffer } from 'file-type';
import type { Words } from '../../translations/say';
import { endings, maxFileSize } from './accepted-files';
import { FileRefused } from './file-refused';

const empty: Words = {
  sv: 'Filen är tom. Spara den på nytt och försök igen.',
  en: 'The file is empty. Save it again, and try once more.',
};

const notAccepted: Words = {
  sv: 'Filtypen tas inte emot. Ladda upp en bild (JPEG, PNG, WebP, AVIF, GIF), en PDF, ett dokument i Office- eller ODF-format eller en CSV-fil.',
  en: 'This type of file is not accepted. Upload an image (JPEG, PNG, WebP, AVIF, GIF), a PDF, an Office or ODF document or a CSV file.',
};

const otherContent = (ending: string): Words => ({
  sv: `Filens namn slutar på .${ending}, men innehållet är något annat. Öppna filen, spara den som .${ending} och försök igen.`,
  en: `The name of the file ends in .${ending}, but its content is something else. Open the file, save it as .${ending} and try again.`,
});

interface Upload {
  name: string;
  data: Buffer;
  size: number;
}

/**
 * The type of a file by its content, whatever it is called (decision 15). Throws FileRefused for one that is empty,
 * too large or of a type that is not taken.
 */
export async function identifyFile({ name, data, size }: Upload) {
  const bytes = Math.max(size, data.length);
  if (bytes > maxFileSize) throw new FileRefused(tooLarge(bytes));
  if (data.length === 0) throw new FileRefused(empty);
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const found = await typeOf(data);
  const mimeType = endings.has(found) || ending !== 'csv' || !isText(data) ? found : 'text/csv';
  const extension = endings.get(mimeType);
  if (extension !== undefined) return { mimeType, extension };
  const isKnown = ending === 'jpeg' || [...endings.values()].includes(ending);
  throw new FileRefused(isKnown ? otherContent(ending) : notAccepted);
}

async function typeOf(data: Buffer): Promise<string> {
  try {
    const { mime = '' } = (await fileTypeFromBuffer(data)) ?? {};
    return mime === 'image/apng' ? 'image/png' : mime;
  } catch {
    return '';
  }
}

/** A table as text has no control characters but tabs and line breaks. */
const isText = (data: Buffer): boolean =>
  data.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);

const tooLarge = (bytes: number): Words => {
  const size = (Math.ceil((bytes / maxFileSize) * 200) / 10).toFixed(1);
  return {
    sv: `Filen är för stor. Den är ${size.replace('.', ',')} MB och får vara högst 20 MB. Spara en mindre version och försök igen.`,
    en: `The file is too large. It is ${size} MB and may be at most 20 MB. Save a smaller version and try again.`,
  };
};
