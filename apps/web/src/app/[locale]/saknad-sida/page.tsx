import type { Metadata } from 'next';
import { localeOf, type RouteProps } from '../../../comments/route-props';
import '../../../missing/missing.css';
import { MissingPage } from '../../../missing/missing-page';
import { plainWords } from '../../../server/plain-words';
import { ShellIfPossible } from '../../../shell/shell-if-possible';

type Props = Pick<RouteProps, 'params'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [title] = plainWords[await localeOf(params)].of[404];
  return { title, robots: { index: false } };
}

/**
 * What the front server shows, with status 404, in place of a page that called `notFound()`: that one is an
 * empty shell until React runs in the browser, and ours does not. It has no address of its own, so no menu item
 * is the present one.
 */
export default async function Page({ params }: Props) {
  const locale = await localeOf(params);
  return (
    <ShellIfPossible locale={locale} path="">
      <MissingPage locale={locale} />
    </ShellIfPossible>
  );
}
