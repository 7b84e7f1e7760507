import { documentPath } from '@regionwebb/content/paths';
import { findDraft, type Previewed } from '../../cms/documents';
import { listAncestors, listSubpages } from '../../cms/pages';
import { crumbsAbove } from '../pages/crumbs-above';
import { GeneralPage } from '../pages/general-page';
import { stateOf, type Preview } from './preview';

/** A draft of a page of the tree, below its published ancestors; undefined when there is no such page. */
export async function previewGeneral(previewed: Previewed): Promise<Preview | undefined> {
  const { id, locale } = previewed;
  const page = await findDraft('pages', previewed);
  if (!page) return undefined;
  const [ancestors, subpages] = await Promise.all([
    listAncestors(locale, page.path ?? ''),
    listSubpages(locale, id),
  ]);
  return {
    ...stateOf(page),
    title: page.title ?? '',
    path: documentPath('pages', page, locale),
    above: crumbsAbove(ancestors, locale),
    content: (url) => <GeneralPage page={page} subpages={subpages} locale={locale} url={url} />,
  };
}
