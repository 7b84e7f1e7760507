import type { Metadata } from 'next';
import { localeOf, type RouteProps } from '../../../comments/route-props';
import { plainWords } from '../../../server/plain-words';

export const metadata: Metadata = { robots: { index: false } };

/**
 * What the front server shows, with status 404, in place of a page that called `notFound()`: that one is an
 * empty shell until React runs in the browser, and ours does not.
 */
export default async function MissingPage({ params }: Pick<RouteProps, 'params'>) {
  const locale = await localeOf(params);
  const { start, of } = plainWords[locale];
  const [heading, text] = of[404];
  return (
    <main>
      <h1>{heading}</h1>
      <p>{text}</p>
      <p>
        <a href={locale === 'en' ? '/en' : '/'}>{start}</a>
      </p>
    </main>
  );
}
