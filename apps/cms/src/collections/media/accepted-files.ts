import type { Words } from '../../labels/say';

const megabyte = 1024 * 1024;
export const maxFileSize = 20 * megabyte;

const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';

/** No SVG: one can carry script, and the site serves files from its own origin. */
export const acceptedTypes = [
  ...['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
  'application/pdf',
  ...['wordprocessingml.document', 'spreadsheetml.sheet', 'presentationml.presentation'].map(
    (kind) => `${office}.${kind}`,
  ),
  ...['text', 'spreadsheet', 'presentation'].map((kind) => `${open}.${kind}`),
  'text/csv',
];

/** Stops the transfer itself; Payload would otherwise keep the first 20 MB of a longer file. */
export const uploadLimits = {
  limits: { fileSize: maxFileSize },
  abortOnLimit: true,
  responseOnLimit: 'Filen är för stor. Den får vara högst 20 MB.',
};

interface Upload {
  size: number;
  mimetype: string;
}

/** Why a file is refused, or undefined when it is welcome. */
export const refusalOf = ({ size, mimetype }: Upload): Words | undefined => {
  if (size > maxFileSize) {
    const tenths = Math.ceil((size / megabyte) * 10);
    const [sv, en] = [`${tenths / 10}`.replace('.', ','), `${tenths / 10}`];
    return {
      sv: `Filen är för stor: ${sv} MB. Den får vara högst 20 MB. Spara en mindre version och försök igen.`,
      en: `The file is too large: ${en} MB. It may be at most 20 MB. Save a smaller version and try again.`,
    };
  }
  if (acceptedTypes.includes(mimetype)) return undefined;
  return {
    sv: 'Filtypen tas inte emot. Ladda upp en bild (JPEG, PNG, WebP, AVIF, GIF), en PDF eller ett dokument i Office- eller ODF-format.',
    en: 'This type of file is not accepted. Upload an image (JPEG, PNG, WebP, AVIF, GIF), a PDF or an Office or ODF document.',
  };
};
