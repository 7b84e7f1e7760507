import type { Site } from '../../../front/site';
import { send } from '../../../front/send';
import { uploadPolicy } from '../../../processes/security-headers';
import { drawSamplePicture } from './draw-sample-picture';

const address = /^\/media\/exempel-(\d{2,4})x(\d{2,4})\.svg(?:\?|$)/;

/** Hands out the pictures of the page of all components, which no CMS has, and everything else as before. */
export const withSamplePictures =
  (media: Site['media'], own: Site['own']): Site['media'] =>
  (request, response, trouble) => {
    const [, width, height] = address.exec(request.url ?? '') ?? [];
    if (width === undefined || height === undefined) return media(request, response, trouble);
    const headers = {
      ...own,
      'content-security-policy': uploadPolicy,
      'content-type': 'image/svg+xml',
      'cache-control': 'no-cache',
    };
    const body = Buffer.from(drawSamplePicture(Number(width), Number(height)));
    send(request, response, { status: 200, headers, body });
  };
