import { localeOr404 } from '../../../../features/not-found/redirect-or-not-found';
import { answerPicture } from '../../../../seo/share-picture/answer-picture';

interface Context {
  params: Promise<{ locale: string; names: string[] }>;
}

/** The page cache keeps what is drawn; Next need not. */
export const dynamic = 'force-dynamic';

/** The picture that a page is shared with. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, names } = await params;
  return answerPicture(localeOr404(locale), names.map(decodeURIComponent));
}
