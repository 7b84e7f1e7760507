import Link from 'next/link';
import type { PayloadRequest } from 'payload';
import type { ReactNode } from 'react';
import { translate, type Words } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';
import type { WorkItem } from '../work-list/work-items';

/** A document in a language: its title as a link to its form, and what is said about it. */
export function ItemRow({
  req,
  item,
  children,
}: {
  req: PayloadRequest;
  item: WorkItem;
  children?: ReactNode;
}) {
  const language = item.locale === 'en' ? ENGLISH : undefined;
  return (
    <>
      <ItemLink req={req} item={item} />
      <span className="work__about">
        {[kindOf(req, item.about), language && translate(req, language)].filter(Boolean).join(', ')}
        {children ? <> · {children}</> : null}
      </span>
    </>
  );
}

const ENGLISH: Words = { sv: 'på engelska', en: 'in English' };

export const ItemLink = ({ req, item }: { req: PayloadRequest; item: WorkItem }) => (
  <Link href={hrefOf(req, item)} prefetch={false} lang={item.locale}>
    {item.title}
  </Link>
);

const hrefOf = (req: PayloadRequest, { about, document, locale }: WorkItem): string =>
  `${req.payload.config.routes.admin}/collections/${about}/${document}?locale=${locale}`;

/** The name of a collection or a global, in the singular. */
export function kindOf(req: PayloadRequest, slug: string): string {
  const { collections, globals } = req.payload.config;
  const label =
    collections.find((each) => each.slug === slug)?.labels.singular ??
    globals.find((each) => each.slug === slug)?.label;
  const words = propertyOf(label, req.i18n.language === 'en' ? 'en' : 'sv');
  return typeof words === 'string' ? words : slug;
}
