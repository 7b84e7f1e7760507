import sharp from 'sharp';

/** The picture as a PNG file; flat drawings are smaller, and sharper, so than as JPEG. */
export const renderPng = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer();
