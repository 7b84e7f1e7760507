import type { Locale } from '@regionwebb/content/locales';
import { pathFor, type Linkable } from '@regionwebb/content/paths';
import { sectionAt } from '@regionwebb/content/segments';
import { findId } from './find-id';
import { getEditions, type Editions } from './get-editions';
import { sectionEditions } from './section-editions';

/** The editions of the page at a public path, as `pathFor` spells it; none where there is no page. */
export async function editionsAt(path: string): Promise<Editions> {
  const [first = '', ...rest] = path.split('/').slice(1);
  const locale: Locale = first === 'en' ? 'en' : 'sv';
  const [name = '', slug, ...deeper] = locale === 'en' ? rest : [first, ...rest];
  if (name === '') return startEditions;
  const section = sectionAt(name, locale);
  if (section && slug === undefined) return sectionEditions(section);
  const collection = section && documentsIn(section);
  if (collection && slug && deeper.length === 0) return editionsOf(collection, locale, slug);
  const inTree = [name, ...(slug === undefined ? [] : [slug]), ...deeper].join('/');
  return editionsOf('pages', locale, inTree);
}

const startEditions: Editions = {
  sv: pathFor({ section: 'start' }, 'sv'),
  en: pathFor({ section: 'start' }, 'en'),
};

type Collection = Extract<Linkable, { collection: unknown }>['collection'];

const documentsIn = (section: string): Collection | undefined =>
  section === 'news' || section === 'offices' || section === 'partnerships' ? section : undefined;

async function editionsOf(collection: Collection, locale: Locale, name: string): Promise<Editions> {
  const id = await findId(collection, locale, name);
  return id === undefined ? {} : getEditions(collection, id);
}
