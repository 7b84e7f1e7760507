const megabyte = 1024 * 1024;
export const maxFileSize = 20 * megabyte;

const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';

/**
 * What is taken, each with the ending that its files are given. No SVG: one can carry script, and the site serves
 * files from its own origin.
 */
export const endings = new Map([
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
  ['image/avif', 'avif'],
  ['image/gif', 'gif'],
  ['application/pdf', 'pdf'],
  [`${office}.wordprocessingml.document`, 'docx'],
  [`${office}.spreadsheetml.sheet`, 'xlsx'],
  [`${office}.presentationml.presentation`, 'pptx'],
  [`${open}.text`, 'odt'],
  [`${open}.spreadsheet`, 'ods'],
  [`${open}.presentation`, 'odp'],
  ['text/csv', 'csv'],
]);

/** Stops the transfer itself; Payload would otherwise keep the first 20 MB of a longer file. */
export const uploadLimits = {
  limits: { fileSize: maxFileSize },
  abortOnLimit: true,
  responseOnLimit: 'Filen är för stor. Den får vara högst 20 MB.',
};
