import type { Locale } from '@regionwebb/content/locales';
import type { HeadingLevel } from '../ui/heading';
import { env } from '../env';
import { leadBlockOf } from './pictures-in';
import type { RichTextValue } from './place';
import { richTextMessages } from './messages';
import { writeRichText } from './write-rich-text';

interface Props {
  value: RichTextValue;
  locale: Locale;
  /** The level of its topmost heading. */
  level?: HeadingLevel;
  /** What the ids of its headings begin with; a second text on the same page needs one of its own. */
  anchors?: string;
  /** Whether its first picture is the first of the page too, which the visitor waits for. */
  leads?: boolean;
}

/** What an editor has written, with all its blocks, as HTML. */
export const RichText = ({ value, locale, level = 2, anchors, leads = false }: Props) =>
  writeRichText(
    value,
    { locale, origin: env.WEB_URL, showUnknown: env.isDevelopment },
    {
      level,
      anchors: anchors ?? richTextMessages(locale).section,
      leadBlock: leads ? leadBlockOf(value) : undefined,
    },
  );
