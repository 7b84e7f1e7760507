import { ExternalLink } from '../../ui/external-link';
import { BlockHeading } from './block-heading';
import type { BlockProps } from '../block-types';
import { resolveLink } from '../../cms/links';

/** Links under a heading; those that lead nowhere in the page's language are left out. */
export const LinkList = ({ block, place }: BlockProps<'linkList'>) => {
  const links = (block.links ?? []).flatMap(({ id, label, link }) => {
    const href = resolveLink(link, place.locale);
    return href && label ? [{ id, label, href }] : [];
  });
  if (links.length === 0) return null;
  return (
    <div className="link-list">
      <BlockHeading text={block.heading} place={place} />
      <ul>
        {links.map(({ id, label, href }) => (
          <li key={id ?? href}>
            <ExternalLink href={href} locale={place.locale} origin={place.origin}>
              {label}
            </ExternalLink>
          </li>
        ))}
      </ul>
    </div>
  );
};
