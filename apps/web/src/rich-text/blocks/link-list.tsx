import { ExternalLink } from '../../ui/external-link';
import type { BlockProps } from '../context';
import { BlockHeading } from './parts';
import { resolveLink } from '../../cms/links';

/** Links under a heading; those without a target in the page's language are left out. */
export const LinkList = ({ block, context }: BlockProps<'linkList'>) => {
  const links = (block.links ?? []).flatMap(({ id, label, link }) => {
    const href = resolveLink(link, context.locale);
    return href && label ? [{ id, label, href }] : [];
  });
  if (links.length === 0) return null;
  return (
    <div className="link-list">
      <BlockHeading text={block.heading} context={context} />
      <ul>
        {links.map(({ id, label, href }) => (
          <li key={id ?? href}>
            <ExternalLink href={href} locale={context.locale} origin={context.origin}>
              {label}
            </ExternalLink>
          </li>
        ))}
      </ul>
    </div>
  );
};
