import type { Site } from '../place';
import { richTextMessages } from '../messages';

/** What cannot be shown is left out, and told about only while the site is developed. */
export const Unknown = ({ type, site }: { type: string; site: Site }) =>
  site.showUnknown && (
    <span className="unknown">{richTextMessages(site.locale).unknown(type)}</span>
  );
