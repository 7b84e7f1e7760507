import type { Locale } from '@regionwebb/content/locales';
import type { ImportantMessage, Navigation, Site } from '@regionwebb/content/payload-types';
import { findGlobal } from './find-global';

/** What stands around the content of every page. */
export interface Chrome {
  site: Site;
  navigation: Navigation;
  message: ImportantMessage | undefined;
}

const linked = ['pages', 'news', 'offices', 'partnerships'];

export async function getChrome(locale: Locale): Promise<Chrome> {
  const [site, navigation, message] = await Promise.all([
    findGlobal('site', locale),
    findGlobal('navigation', locale, linked),
    findGlobal('importantMessage', locale, linked),
  ]);
  return { site, navigation, message: isShown(message, new Date()) ? message : undefined };
}

/** Whether it is on, and the time is within its period; the CMS tells the site when a period begins or ends. */
const isShown = ({ active, from, until }: ImportantMessage, now: Date): boolean =>
  active === true && (!from || new Date(from) <= now) && (!until || now < new Date(until));
