import type { ReactNode } from 'react';
import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import { errorMessages } from '../../messages/error-messages';

interface Props {
  locale: Locale;
  /** Links onwards: a search, and pages that the address may have meant. */
  children: ReactNode;
}

/** The page for unknown addresses, with links onwards. */
export function NotFoundPage({ locale, children }: Props) {
  const { start, of } = errorMessages(locale);
  const [heading, text] = of[404];
  return (
    <>
      <h1>{heading}</h1>
      <p className="ingress">{text}</p>
      {children}
      <p className="missing-start">
        <a href={pathFor({ section: 'start' }, locale)}>{start}</a>
      </p>
    </>
  );
}
