import { defaultLocale, type Locale } from '@regionwebb/content/locales';
import type { Config, ImportantMessage, Navigation, Site } from '@regionwebb/content/payload-types';
import { z } from 'zod';
import { findDocuments, getPublished } from './documents';
import { globalOf, relatedFields } from './shapes';

type Globals = Config['globals'];

/** A global in one language, with the documents it links to. Every global is there, if only as empty fields. */
export async function findGlobal<Slug extends keyof Globals>(
  slug: Slug,
  locale: Locale,
  tags: readonly string[] = [],
): Promise<Globals[Slug]> {
  const query = { depth: 1, populate: relatedFields, locale, 'fallback-locale': 'none' };
  const shape = globalOf<Globals[Slug]>(slug);
  return getPublished(`globals/${slug}`, query, { tags: [slug, ...tags], shape });
}

/** What stands around the content of every page. */
export interface SiteLayout {
  site: Site;
  navigation: Navigation;
  messages: ShownMessage[];
}

const linked = ['pages', 'news', 'offices', 'partnerships'];

export async function getLayout(locale: Locale): Promise<SiteLayout> {
  const [site, navigation, messages] = await Promise.all([
    findGlobal('site', locale),
    findGlobal('navigation', locale, linked),
    listMessages(locale),
  ]);
  return { site, navigation, messages };
}

/** What the site is called, also before an editor has said so. */
export const siteName = ({ site }: SiteLayout): string => site.name ?? site.owner ?? 'Regionwebb';

export interface ShownMessage extends Pick<ImportantMessage, 'id' | 'level' | 'text' | 'link'> {
  heading: string;
  /** What it is written in: Swedish where it has not been published in the language of the page. */
  lang: Locale;
}

/** More than these at once would hide the page. */
const MOST_MESSAGES = 5;
const gravest = ['crisis', 'warning', 'information'] as const;

/**
 * The important messages that are within their time, the gravest first. The CMS sees to the time, and its change feed
 * names it when it begins and ends. Where the language has none, the Swedish words are shown.
 */
async function listMessages(locale: Locale): Promise<ShownMessage[]> {
  const [own, swedish] = await Promise.all([
    messagesIn(locale),
    locale === defaultLocale ? [] : messagesIn(defaultLocale),
  ]);
  const untranslated = swedish.filter(({ id }) => !own.some((each) => each.id === id));
  const all = [...own, ...untranslated];
  return gravest.flatMap((level) => all.filter((message) => message.level === level));
}

async function messagesIn(lang: Locale): Promise<ShownMessage[]> {
  const { docs } = await findDocuments('important-messages', {
    locale: lang,
    where: { heading: { exists: true } },
    select: { heading: true, text: true, level: true, link: true },
    populate: relatedFields,
    depth: 1,
    sort: '-createdAt',
    limit: MOST_MESSAGES,
    pagination: false,
    tags: linked,
  });
  return docs.flatMap(({ heading, ...message }) =>
    heading ? [{ ...message, heading, lang }] : [],
  );
}

const text = z.string().nullish();
const commentSettings = z.object({
  globalType: z.literal('commentSettings'),
  enabled: z.boolean().nullish(),
  editorialTeam: text,
  careNotice: text,
  careUrl: text,
  maxLength: z.number().nullish(),
  privacyNotice: text,
  privacyPage: z.object({ path: text }).nullish().catch(undefined),
});
const site = z.object({ globalType: z.literal('site'), email: text, phone: text });

export type CommentSettings = Omit<z.output<typeof commentSettings>, 'globalType'> &
  Pick<z.output<typeof site>, 'email' | 'phone'>;

/** What editors have said about the comment form, with the authority's own addresses, which a comment may name. */
export async function getCommentSettings(locale: Locale): Promise<CommentSettings> {
  const query = { locale, 'fallback-locale': 'none', depth: 1 };
  const part = <Shape extends z.ZodType>(slug: string, shape: Shape) =>
    getPublished(`globals/${slug}`, query, { tags: [slug, 'pages'], shape });
  const [settings, { email, phone }] = await Promise.all([
    part('commentSettings', commentSettings),
    part('site', site),
  ]);
  return { ...settings, email, phone };
}
