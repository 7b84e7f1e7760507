import type { ReactNode } from 'react';
import type { Locale } from '@regionwebb/content/locales';
import type { Contact } from '@regionwebb/content/payload-types';
import { Share } from '../share/share';
import { ContactCards } from '../contacts/contact-cards';

interface Props {
  locale: Locale;
  /** The heading and the whole address of the page, to pass on. */
  title: string;
  url: string;
  contacts?: (Contact | string)[] | null | undefined;
  /** What stands first beside the text. */
  beside?: ReactNode;
  /** What stands above the text on a telephone, and first beside it where there is room. */
  above?: ReactNode;
  /** The text itself. */
  children: ReactNode;
}

/** The text of a page, and beside it where there is room: its surroundings, whom to turn to, and ways to pass it on. */
export const DocumentColumns = ({
  locale,
  title,
  url,
  contacts,
  beside,
  above,
  children,
}: Props) => (
  <div className="document-columns">
    {above ? <div className="document-above">{above}</div> : null}
    <div className="document-text">{children}</div>
    <aside>
      {beside}
      <ContactCards contacts={contacts} locale={locale} />
      <Share locale={locale} title={title} url={url} />
    </aside>
  </div>
);
