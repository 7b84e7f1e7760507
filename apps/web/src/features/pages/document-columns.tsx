import type { ReactNode } from 'react';
import type { Locale } from '@regionwebb/content/locales';
import type { Contact } from '@regionwebb/content/payload-types';
import { Share } from '../share/share';
import { ContactCards } from '../contacts/contact-cards';

interface Props {
  locale: Locale;
  /** The title and the full URL of the page, for sharing. */
  title: string;
  url: string;
  contacts?: (Contact | string)[] | null | undefined;
  /** First in the side column. */
  beside?: ReactNode;
  /** Above the text on narrow screens, first in the side column on wide ones. */
  above?: ReactNode;
  /** The text itself. */
  children: ReactNode;
}

/** The text of a page, and beside it where there is room: related content, contacts and sharing. */
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
