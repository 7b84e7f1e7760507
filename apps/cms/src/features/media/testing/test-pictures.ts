import sharp, { type Sharp } from 'sharp';

export type Format = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif';

interface Picture {
  width?: number;
  height?: number;
  format?: Format;
  /** As a camera writes it: 6 for a telephone held upright. */
  orientation?: number;
}

/** A picture with a bright left half, so that a turned one can be told from one that is not. */
const twoHalves = ({ width = 60, height = 40 }: Picture): Sharp => {
  const half = { width: Math.ceil(width / 2), height, channels: 3, background: '#ffe9a0' } as const;
  const create = { width, height, channels: 3, background: '#003b5c' } as const;
  return sharp({ create }).composite([{ input: { create: half }, left: 0, top: 0 }]);
};

export const aPictureFile = (picture: Picture = {}): Promise<Buffer> =>
  twoHalves(picture)
    .toFormat(picture.format ?? 'png')
    .toBuffer();

/** What a picture says of where it was taken and by whom. */
export const secrets = ['Anna Fotograf', 'GPS-59.3293'];

/** A picture with EXIF, XMP, IPTC-like words and a colour profile, as far as its format can hold them. */
export const aPictureWithSecrets = async (picture: Picture): Promise<Buffer> => {
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description>${secrets.join(' ')}</rdf:Description></rdf:RDF></x:xmpmeta>`;
  const [Artist = '', place = ''] = secrets;
  const { orientation } = picture;
  return twoHalves(picture)
    .withIccProfile('p3')
    .withExif({ IFD0: { Artist, Copyright: place }, IFD3: { GPSLatitudeRef: 'N' } })
    .withXmp(xmp)
    .withMetadata(orientation ? { orientation } : {})
    .toFormat(picture.format ?? 'jpeg')
    .toBuffer();
};

/** An animation of two frames, each of the size that is given. */
export const anAnimation = async (
  format: 'gif' | 'webp',
  { width = 64, height = 48 } = {},
): Promise<Buffer> => {
  const frame = (background: string) =>
    sharp({ create: { width, height, channels: 3, background } })
      .png()
      .toBuffer();
  const frames = [await frame('#003b5c'), await frame('#ffe9a0')];
  return sharp(frames, { join: { animated: true } })
    .toFormat(format, { delay: [500, 500] })
    .toBuffer();
};

/** A picture of one colour that is a few hundred kilobytes as a file and far more when it is opened. */
export const aHugePicture = (side: number): Promise<Buffer> =>
  sharp({
    create: { width: side, height: side, channels: 3, background: '#123456' },
    limitInputPixels: false,
  })
    .png({ compressionLevel: 9 })
    .toBuffer();
