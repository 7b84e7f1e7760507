import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { formPath } from '../../../features/comments/comment-paths';
import { decodeTitle, TITLE_HEADER } from '../../../features/comments/comment-state';
import { foundIn } from '../../../features/comments/found-answer';
import { commentMessages } from '../../../features/comments/messages';
import { pageQuestionMessages } from '../../../features/comments/page-question-messages';
import { queryOf, type RouteProps } from '../../../features/comments/route-props';
import { localeOr404 } from '../../../features/not-found/redirect-or-not-found';
import { LayoutIfPossible, titleIfPossible } from '../../../layout/layout-if-possible';

export const dynamic = 'force-dynamic';

async function answerAt({ params, searchParams }: RouteProps) {
  const locale = localeOr404((await params).locale);
  const found = foundIn(locale, await queryOf(searchParams)) ?? notFound();
  return { locale, ...found, messages: pageQuestionMessages(locale) };
}

export async function generateMetadata(props: RouteProps): Promise<Metadata> {
  const { locale, messages } = await answerAt(props);
  return {
    title: await titleIfPossible(locale, messages.thanks.replace('.', '')),
    robots: { index: false },
  };
}

/** The thanks for an answer to the question at the end of a page, for visitors without script. */
export default async function Page(props: RouteProps) {
  const { locale, page, answer, messages } = await answerAt(props);
  const takesComments = decodeTitle((await headers()).get(TITLE_HEADER)) !== undefined;
  const thanks = messages.thanks.replace('.', '');
  return (
    <LayoutIfPossible locale={locale} path={page} crumbs={[{ label: thanks }]}>
      <h1>{thanks}</h1>
      {answer === 'no' && takesComments ? (
        <p className="ingress">
          {messages.whatWasMissing} <a href={formPath(locale, page)}>{messages.invitation}</a>
        </p>
      ) : null}
      <p>
        <a href={page}>{commentMessages(locale).back}</a>
      </p>
    </LayoutIfPossible>
  );
}
