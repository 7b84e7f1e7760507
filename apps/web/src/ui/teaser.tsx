import type { ReactNode } from 'react';
import type { Locale } from '@regionwebb/content/locales';
import { LongWords } from './long-words';

interface Props {
  href: string;
  heading: string;
  locale: Locale;
  /** The level in the teaser's context. */
  level?: 2 | 3;
  text?: string | null | undefined;
  /** A line above the heading: a date, a kind. */
  above?: ReactNode;
  picture?: ReactNode;
}

/** A heading that links to a page, with a short text. The whole area is clickable; the heading is the link. */
export function Teaser({ href, heading, locale, level = 2, text, above, picture }: Props) {
  const Heading = `h${level}` as const;
  return (
    <article className="teaser">
      {picture}
      <div>
        <Heading>
          <a href={href}>
            <LongWords text={heading} locale={locale} />
          </a>
        </Heading>
        {above ? <p className="teaser-above">{above}</p> : null}
        {text ? <p>{text}</p> : null}
      </div>
    </article>
  );
}
