import type { Rendered, StoredPage } from './rendered';
import { compact, identityOf } from './variants';

type Dated = Rendered & Pick<StoredPage, 'storedAt' | 'freshUntil'>;

/** What was rendered, ready to be sent as it is, and for which generation of the content it is true. */
export const storedPage = (
  { status, headers, body, ...dates }: Dated,
  generation: number,
): StoredPage => {
  const rendered = { status, headers, body: compact(body) };
  return { ...rendered, ...dates, generation, variants: identityOf(rendered) };
};
