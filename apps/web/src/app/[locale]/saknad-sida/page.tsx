import type { Metadata } from 'next';
import { localeOr404 } from '../../../features/not-found/redirect-or-not-found';
import { queryOf, type RouteProps } from '../../../features/comments/route-props';
import { NotFoundPage } from '../../../features/not-found/not-found-page';
import { NotFoundHelp } from '../../../features/search/not-found-help';
import { errorMessages } from '../../../messages/error-messages';
import { pathOfRoute } from '@regionwebb/content/segments';
import { NOT_FOUND_PARAMETER } from '../../../processes/rendering';
import { LayoutIfPossible, titleIfPossible } from '../../../layout/layout-if-possible';

/** Rendered for the requested address, which the front server passes on. */
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const locale = localeOr404((await params).locale);
  const [title] = errorMessages(locale).of[404];
  return { title: await titleIfPossible(locale, title), robots: { index: false } };
}

/**
 * The front server shows this page, with status 404, in place of a page that called `notFound()`: that one is an empty
 * shell until React runs in the browser, which it does not on this site. It has no public address, so no menu item is
 * current.
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
