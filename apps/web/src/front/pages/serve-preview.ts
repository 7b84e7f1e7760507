import { previewSegment } from '@regionwebb/content/segments';
import { describeError, log } from '../../processes/log';
import type { Exchange } from '../handle-request';
import type { Address } from '../read-address';
import { send } from '../send';
import { failureStatus, renderFor } from '../visitor';

type Page = Extract<Address, { kind: 'page' }>;

const route = new RegExp(`^/(?:sv|en)/${previewSegment.sv}/([^/]+)$`);

export const isPreview = (address: Address): address is Page =>
  address.kind === 'page' && route.test(address.route);

/**
 * A draft as it will be published, for holders of a link that the CMS has signed: rendered each time and stored nowhere.
 * Its address is a key, so it is neither logged nor sent to other sites (`Referrer-Policy`).
 */
export async function servePreview(exchange: Exchange, address: Page): Promise<void> {
  const { request, response, site, sendError } = exchange;
  const { locale } = address;
  const [, token = ''] = route.exec(address.route) ?? [];
  const read = site.readPreview(decodeURIComponent(token));
  if (read.state === 'expired') return sendError(410, locale);
  if (read.state === 'forged' || read.claims.locale !== locale) return sendError(403, locale);
  try {
    const page = await renderFor(exchange, address.route, locale);
    const headers = { ...page.headers, ...headersOf(page.headers, read.claims.admin) };
    send(request, response, { ...page, headers });
  } catch (error) {
    log('preview-failed', { why: describeError(error).message });
    const status = failureStatus(error);
    if (status !== undefined) sendError(status, locale);
  }
}

function headersOf(
  { 'content-security-policy': policy }: Readonly<Record<string, string>>,
  admin: string,
): Record<string, string> {
  return {
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
    // Beside the text, in the admin.
    ...(policy
      ? {
          'content-security-policy': policy.replace(
            "frame-ancestors 'none'",
            `frame-ancestors ${new URL(admin).origin}`,
          ),
        }
      : {}),
  };
}
