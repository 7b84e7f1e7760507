import { notFound } from 'next/navigation';
import { vcard, vcardFilename } from '../../../../../features/contacts/vcard';
import { findContact } from '../../../../../cms/contacts';
import { localeOr404 } from '../../../../../features/not-found/redirect-or-not-found';
import { env } from '../../../../../env';

interface Context {
  params: Promise<{ locale: string; id: string }>;
}

export const dynamic = 'force-static';
export const revalidate = 3600;
export const generateStaticParams = () => [];

/** A contact as a vCard. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: segment, id } = await params;
  const locale = localeOr404(segment);
  const contact = /^[\w-]{1,64}$/.test(id) ? await findContact(id, locale) : undefined;
  if (!contact) notFound();
  return new Response(vcard(contact, locale, env.WEB_URL), {
    headers: {
      'content-type': 'text/vcard; charset=utf-8',
      'content-disposition': `attachment; filename="${vcardFilename(contact.role ?? '')}"`,
      'x-robots-tag': 'noindex',
    },
  });
}
