import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pathFor } from '@regionwebb/content/paths';
import { chooseContacts } from '../../../features/contacts/choose-contacts';
import { readContactQuery } from '../../../features/contacts/contact-query';
import { listEditions } from '../../../features/contacts/list-editions';
import { ContactsPage } from '../../../features/contacts/contacts-page';
import { getLayout } from '../../../cms/globals';
import { QuestionOfPage } from '../../../features/comments/question-of-page';
import { localeOr404 } from '../../../features/not-found/redirect-or-not-found';
import { listContacts } from '../../../cms/contacts';
import { sectionEditions } from '../../../cms/editions';
import { env } from '../../../env';
import { contactsData } from '../../../seo/contacts-data';
import { metadataOf } from '../../../seo/metadata-of';
import { StructuredData } from '../../../seo/structured-data';
import { Layout } from '../../../layout/layout';
import { messagesFor } from '../../../messages/messages';

/** Next may not cache a page that reads its query; the page cache in front does. */
export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const editions = sectionEditions('contacts');

/** The canonical address is that of the unfiltered list. */
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = localeOr404((await params).locale);
  const query = readContactQuery(locale, await searchParams);
  const [layout, all] = await Promise.all([getLayout(locale), listContacts(locale)]);
  const { contacts, names } = chooseContacts(all, query);
  const heading = messagesFor(locale).sections.contacts;
  return {
    ...metadataOf({
      locale,
      layout,
      path: pathFor({ section: 'contacts' }, locale),
      title: [heading, names.join(', ')].filter(Boolean).join(': '),
      editions: names.length > 0 ? {} : editions,
    }),
    ...(contacts.length === 0 && names.length > 0 ? { robots: { index: false } } : {}),
  };
}

export default async function Page({ params, searchParams }: Props) {
  const locale = localeOr404((await params).locale);
  const query = readContactQuery(locale, await searchParams);
  const [layout, contacts] = await Promise.all([getLayout(locale), listContacts(locale)]);
  if (chooseContacts(contacts, query).isUnknown) notFound();
  const path = pathFor({ section: 'contacts' }, locale);
  const crumbs = [{ label: messagesFor(locale).sections.contacts }];
  return (
    <Layout
      locale={locale}
      layout={layout}
      path={path}
      editions={await listEditions(locale, query)}
      crumbs={crumbs}
    >
      <StructuredData data={[contactsData(locale, env.WEB_URL)]} />
      <ContactsPage site={layout.site} contacts={contacts} query={query} locale={locale} />
      <QuestionOfPage locale={locale} path={path} about="contacts" enabled />
    </Layout>
  );
}
