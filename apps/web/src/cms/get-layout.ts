import type { Locale } from '@regionwebb/content/locales';
import type { Navigation, Site } from '@regionwebb/content/payload-types';
import { findGlobal } from './find-global';
import { listMessages, type ShownMessage } from './list-messages';

/** What stands around the content of every page. */
export interface Chrome {
  site: Site;
  navigation: Navigation;
  messages: ShownMessage[];
}

const linked = ['pages', 'news', 'offices', 'partnerships'];

export async function getChrome(locale: Locale): Promise<Chrome> {
  const [site, navigation, messages] = await Promise.all([
    findGlobal('site', locale),
    findGlobal('navigation', locale, linked),
    listMessages(locale),
  ]);
  return { site, navigation, messages };
}
