import type { Metadata } from 'next';
import { localeOr404 } from '../../../features/not-found/redirect-or-not-found';
import { queryOf, type RouteProps } from '../../../features/comments/route-props';
import { NotFoundPage } from '../../../features/not-found/not-found-page';
import { NotFoundHelp } from '../../../features/search/not-found-help';
import { errorMessages } from '../../../messages/error-messages';
import { pathOfRoute } from '@regionwebb/content/segments';
import { NOT_FOUND_PARAMETER } from '../../../processes/rendering';
import { LayoutIfPossible, titleIfPossible } from '../../../layout/layout-if-possible';

/** Made for the address that was asked for, which the front server tells. */
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const locale = localeOr404((await params).locale);
  const [title] = errorMessages(locale).of[404];
  return { title: await titleIfPossible(locale, title), robots: { index: false } };
}

/**
 * What the front server shows, with status 404, in place of a page that called `notFound()`: that one is an
 * empty shell until React runs in the browser, and ours does not. It has no address of its own, so no menu item
 * is the present one.
 */
export default async function Page({ params, searchParams }: RouteProps) {
  const locale = localeOr404((await params).locale);
  const route = (await queryOf(searchParams)).get(NOT_FOUND_PARAMETER) ?? '';
  return (
    <LayoutIfPossible locale={locale} path="">
      <NotFoundPage locale={locale}>
        <NotFoundHelp locale={locale} path={pathOfRoute(route)} />
      </NotFoundPage>
    </LayoutIfPossible>
  );
}
