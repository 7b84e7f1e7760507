import { documentPath } from '@regionwebb/content/paths';
import { findDraft, type Previewed } from '../../cms/documents';
import { latestAbout } from '../../cms/news';
import { PartnershipPage } from '../partnerships/partnership-page';
import { sectionLink } from '../../layout/section-link';
import { stateOf, type Preview } from './preview';

/** A draft of a partnership, with its published news; undefined when there is no such partnership. */
export async function previewPartnership(previewed: Previewed): Promise<Preview | undefined> {
  const { locale } = previewed;
  const partnership = await findDraft('partnerships', previewed);
  if (!partnership) return undefined;
  const news = await latestAbout('partnership', partnership.slug, locale);
  return {
    ...stateOf(partnership),
    title: partnership.name ?? '',
    path: documentPath('partnerships', partnership, locale),
    above: [sectionLink('partnerships', locale)],
    content: (url) => (
      <PartnershipPage partnership={partnership} news={news} locale={locale} url={url} />
    ),
  };
}
