import { documentPath } from '@regionwebb/content/paths';
import { findDraft, type Previewed } from '../../cms/documents';
import { latestAbout } from '../../cms/news';
import { OfficePage } from '../offices/office-page';
import { sectionLink } from '../../layout/section-link';
import { stateOf, type Preview } from './preview';

/** A draft of an office, with its published news; undefined when there is no such office. */
export async function previewOffice(previewed: Previewed): Promise<Preview | undefined> {
  const { locale } = previewed;
  const office = await findDraft('offices', previewed);
  if (!office) return undefined;
  const news = await latestAbout('office', office.slug, locale);
  return {
    ...stateOf(office),
    title: office.name ?? '',
    path: documentPath('offices', office, locale),
    above: [sectionLink('offices', locale)],
    content: (url) => <OfficePage office={office} news={news} locale={locale} url={url} />,
  };
}
