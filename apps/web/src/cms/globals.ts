import { defaultLocale, type Locale } from '@regionwebb/content/locales';
import { addressed } from '@regionwebb/content/paths';
import type { Config, ImportantMessage, Navigation, Site } from '@regionwebb/content/payload-types';
import { z } from 'zod';
import { findDocuments, getPublished } from './documents';
import { globalOf, relatedFields } from './shapes';

type Globals = Config['globals'];

/** A global in one language, with the documents it links to. It always exists, if only with empty fields. */
export async function findGlobal<Slug extends keyof Globals>(
  slug: Slug,
  locale: Locale,
  tags: readonly string[] = [],
): Promise<Globals[Slug]> {
  const query = { depth: 1, populate: relatedFields, locale, 'fallback-locale': 'none' };
  const shape = globalOf<Globals[Slug]>(slug);
  return getPublished(`globals/${slug}`, query, { tags: [slug, ...tags], shape });
}

/** The layout of every page: site, navigation and messages. */
export interface SiteLayout {
  site: Site;
  navigation: Navigation;
  messages: ShownMessage[];
}

export async function getLayout(locale: Locale): Promise<SiteLayout> {
  const [site, navigation, messages] = await Promise.all([
    findGlobal('site', locale),
    findGlobal('navigation', locale, addressed),
    listMessages(locale),
  ]);
  return { site, navigation, messages };
}

/** The site's name, with a default until an editor sets it. */
export const siteName = ({ site }: SiteLayout): string => site.name ?? site.owner ?? 'Regionwebb';

export interface ShownMessage extends Pick<ImportantMessage, 'id' | 'level' | 'text' | 'link'> {
  heading: string;
  /** The language of its text: Swedish where it is not published in the language of the page. */
  lang: Locale;
}

/** More than these at once would hide the page. */
const MOST_MESSAGES = 5;
const gravest = ['crisis', 'warning', 'information'] as const;

/**
 * The current important messages, the gravest first. The CMS filters by time, and its change feed announces when one begins
 * and ends. Where the language has none, the Swedish text is shown.
 */
async function listMessages(locale: Locale): Promise<ShownMessage[]> {
  const [localised, swedish] = await Promise.all([
    messagesIn(locale),
    locale === defaultLocale ? [] : messagesIn(defaultLocale),
  ]);
  const untranslated = swedish.filter(({ id }) => !localised.some((each) => each.id === id));
  const all = [...localised, ...untranslated];
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
    tags: addressed,
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

export type CommentSettings = Omit<z.output<typeof commentSettings>, 'globalType'>;

/** Editors' settings of the comment form. */
export async function getCommentSettings(locale: Locale): Promise<CommentSettings> {
  const query = { locale, 'fallback-locale': 'none', depth: 1 };
  const tags = ['commentSettings', 'pages'];
  return getPublished('globals/commentSettings', query, { tags, shape: commentSettings });
}
