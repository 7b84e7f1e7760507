import type { ReactNode } from 'react';

interface Props {
  href: string;
  heading: string;
  /** The level that fits where the teaser stands. */
  level?: 2 | 3;
  text?: string | null | undefined;
  /** A line above the heading: a date, a kind. */
  above?: ReactNode;
  picture?: ReactNode;
}

/** A heading that leads to a page, with a few words of it. The whole can be clicked; the heading is the link. */
export function Teaser({ href, heading, level = 2, text, above, picture }: Props) {
  const Heading = `h${level}` as const;
  return (
    <article className="teaser">
      {picture}
      <div>
        <Heading>
          <a href={href}>{heading}</a>
        </Heading>
        {above ? <p className="teaser-above">{above}</p> : null}
        {text ? <p>{text}</p> : null}
      </div>
    </article>
  );
}
