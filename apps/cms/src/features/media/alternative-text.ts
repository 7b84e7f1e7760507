interface Picture {
  mimeType?: unknown;
  decorative?: unknown;
}

/** Whether a file can do without a text alternative: it has one, is no picture, or only decorates (1.1.1). */
export const hasAlternative = (alt: unknown, file: Picture): boolean => {
  const isPicture = typeof file.mimeType !== 'string' || file.mimeType.startsWith('image/');
  const isDescribed = typeof alt === 'string' && alt.trim() !== '';
  return isDescribed || !isPicture || file.decorative === true;
};
