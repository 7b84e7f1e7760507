import type { ReactNode } from 'react';
import type { Locale } from '@regionwebb/content/locales';
import { getLayout, type SiteLayout, siteName } from '../cms/globals';
import { CmsUnavailable } from '../cms/client';
import type { Editions } from '../cms/editions';
import type { Crumb } from '../ui/breadcrumbs';
import { Layout } from './layout';

interface Props {
  locale: Locale;
  path: string;
  editions?: Editions;
  crumbs?: Crumb[];
  children: ReactNode;
}

/**
 * The layout of pages that must work while the CMS is down: a refused comment with its text, search results, and the 404
 * page. Without the CMS the content is shown alone.
 */
export async function LayoutIfPossible({ children, ...rest }: Props) {
  const layout = await layoutIfPossible(rest.locale);
  if (!layout)
    return (
      <main id="innehall" tabIndex={-1}>
        {children}
      </main>
    );
  return (
    <Layout {...rest} layout={layout}>
      {children}
    </Layout>
  );
}

/** The title of such a page, with the name of the site where that is known. */
export async function titleIfPossible(locale: Locale, title: string): Promise<string> {
  const layout = await layoutIfPossible(locale);
  return layout ? `${title} – ${siteName(layout)}` : title;
}

/** The data of the layout; undefined while the CMS does not answer. */
export async function layoutIfPossible(locale: Locale): Promise<SiteLayout | undefined> {
  try {
    return await getLayout(locale);
  } catch (error) {
    if (error instanceof CmsUnavailable) return undefined;
    throw error;
  }
}
