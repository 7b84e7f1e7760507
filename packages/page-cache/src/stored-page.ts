import type { Rendered, StoredPage } from './rendered';
import { compact, variantsOf } from './variants';

type Dated = Rendered & Pick<StoredPage, 'storedAt' | 'freshUntil'>;

/** What was rendered, ready to be sent as it is, and for which generation of the content it is true. */
export const storedPage = (
  { status, headers, body, encoded = {}, ...dates }: Dated,
  generation: number,
): StoredPage => {
  const rendered = { status, headers, body: compact(body) };
  const variants = variantsOf({ ...rendered, encoded });
  return { ...rendered, ...dates, generation, variants };
};
