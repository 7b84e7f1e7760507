import type { Locale } from '@regionwebb/content/locales';
import { sectionAt } from '@regionwebb/content/segments';
import { findGlobal, getLayout, siteName } from '../../cms/globals';
import { findDocument } from '../../cms/documents';
import { populated } from '@regionwebb/content/populated';
import { inText } from '../../cms/shapes';
import type { Pictured } from './share-picture';

/** The page at an address, as far as its picture goes; the same questions as the page itself asks, so kept ones. */
export async function findPictured(
  locale: Locale,
  names: readonly string[],
): Promise<Pictured | undefined> {
  const found = await titled(locale, names);
  return found && { locale, names, layout: await getLayout(locale), ...found };
}

type Titled = Pick<Pictured, 'title' | 'image'>;

async function titled(locale: Locale, names: readonly string[]): Promise<Titled | undefined> {
  const [first, slug] = names;
  if (first === undefined) return start(locale);
  const section = sectionAt(first, locale);
  if (section === undefined) {
    const page = await findDocument('pages', locale, names.join('/'));
    return page && { title: page.title ?? '' };
  }
  if (slug === undefined) return { title: '' };
  if (names.length > 2) return undefined;
  if (section === 'news') {
    const article = await findDocument(section, locale, slug);
    return article && { title: article.title ?? '', image: populated(article.leadImage) };
  }
  if (section === 'offices') {
    const office = await findDocument(section, locale, slug);
    return office && { title: office.name ?? '', image: populated(office.image) };
  }
  if (section !== 'partnerships') return undefined;
  const partnership = await findDocument(section, locale, slug);
  return partnership && { title: partnership.name ?? '' };
}

async function start(locale: Locale): Promise<Titled> {
  const [layout, { image }] = await Promise.all([
    getLayout(locale),
    findGlobal('startPage', locale, inText),
  ]);
  return { title: siteName(layout), image: populated(image) };
}
