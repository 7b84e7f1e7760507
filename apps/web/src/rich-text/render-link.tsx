import { ExternalLink } from '../ui/external-link';
import { inlineTarget } from './inline-target';
import type { NodeOf } from './nodes';
import type { Writing } from './writing';

/** A link in running text; its words alone when it leads nowhere that the visitor may go. */
export const renderLink = ({ fields, children }: NodeOf<'link' | 'autolink'>, writing: Writing) => {
  const href = inlineTarget(fields, writing.locale);
  const words = writing.render(children);
  if (href === undefined) return words;
  return (
    <ExternalLink href={href} locale={writing.locale} origin={writing.origin}>
      {words}
    </ExternalLink>
  );
};
