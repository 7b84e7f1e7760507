import { uploadPolicy } from '../../processes/security-headers';
import { send } from '../send';
import type { Site } from '../site';

const address = /^\/media\/exempel-(\d{2,4})x(\d{2,4})\.svg(?:\?|$)/;

/** Serves the pictures of the page of all components, which are not in the CMS, and passes on all other requests. */
export const withSamplePictures =
  (media: Site['media'], defaultHeaders: Site['defaultHeaders']): Site['media'] =>
  (request, response, sendError) => {
    const [, width, height] = address.exec(request.url ?? '') ?? [];
    if (width === undefined || height === undefined) return media(request, response, sendError);
    const headers = {
      ...defaultHeaders,
      'content-security-policy': uploadPolicy,
      'content-type': 'image/svg+xml',
      'cache-control': 'no-cache',
    };
    const body = Buffer.from(drawSamplePicture(Number(width), Number(height)));
    send(request, response, { status: 200, headers, body });
  };

/** A landscape of any shape that makes cropping visible: the sun is in the middle, and there is an edge all around. */
function drawSamplePicture(width: number, height: number): string {
  const sun = Math.min(width, height) / 6;
  const shore = height * 0.62;
  const edge = Math.min(width, height) / 40;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<path fill="#d9e6e8" d="M0 0H${width}V${height}H0Z"/>`,
    `<circle fill="#e2b04a" cx="${width / 2}" cy="${height / 2}" r="${sun}"/>`,
    `<path fill="#5d8894" d="M0 ${shore}H${width}V${height}H0Z"/>`,
    `<path fill="#34596a" d="M0 ${height}L${width * 0.3} ${height * 0.55}L${width * 0.55} ${height}Z"/>`,
    `<path fill="#1c4a5a" d="M${width * 0.35} ${height}L${width * 0.75} ${height * 0.45}L${width} ${height * 0.8}V${height}Z"/>`,
    `<path fill="none" stroke="#0b3442" stroke-width="${edge}" d="M0 0H${width}V${height}H0Z"/>`,
    '</svg>',
  ].join('');
}
