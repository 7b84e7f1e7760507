import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { CommentPage, commentHeading } from '../../../features/comments/comment-page';
import { isReportPath, pageOf } from '../../../features/comments/comment-paths';
import {
  decodeState,
  decodeTitle,
  type Problem,
  STATE_HEADER,
  stateOf,
  TITLE_HEADER,
} from '../../../features/comments/comment-state';
import {
  formEditions,
  loadCommentFormIfPossible,
} from '../../../features/comments/load-comment-form';
import { localeOr404 } from '../../../features/not-found/redirect-or-not-found';
import { queryOf, type RouteProps } from '../../../features/comments/route-props';
import type { CommentMessages } from '../../../features/comments/messages';
import { formMessages } from '../../../features/comments/report-messages';
import { LayoutIfPossible, titleIfPossible } from '../../../layout/layout-if-possible';

export const dynamic = 'force-dynamic';

/** The page that the form is about, and the state, both from the front server. */
async function formAt({ params, searchParams }: RouteProps) {
  const locale = localeOr404((await params).locale);
  const path = pageOf(locale, await queryOf(searchParams));
  const sent = await headers();
  const given = decodeState(sent.get(STATE_HEADER));
  const state = given ?? (path === undefined ? stateOf('closed') : undefined);
  return { locale, path, state, title: decodeTitle(sent.get(TITLE_HEADER)) };
}

function prefixOf(problem: Problem | undefined, messages: CommentMessages): string {
  if (problem === 'removed') return messages.removedPrefix;
  return problem === undefined || problem === 'uncertain' || problem === 'closed'
    ? ''
    : messages.errorPrefix;
}

export async function generateMetadata(props: RouteProps): Promise<Metadata> {
  const { locale, path, state, title } = await formAt(props);
  const messages = formMessages(locale, isReportPath(locale, path ?? ''));
  const prefix = prefixOf(state?.problem, messages);
  const isUncertain = state?.problem === 'uncertain';
  const heading = isUncertain ? messages.notKnown : commentHeading({ locale, path, title, state });
  return {
    title: await titleIfPossible(locale, `${prefix}${heading}`),
    robots: { index: false },
  };
}

export default async function Page(props: RouteProps) {
  const { locale, path, state, title } = await formAt(props);
  const form = await loadCommentFormIfPossible(locale);
  return (
    <LayoutIfPossible
      locale={locale}
      path={path ?? ''}
      editions={path === undefined ? {} : await formEditions(locale, path)}
      crumbs={[{ label: commentHeading({ locale, path, title, state }) }]}
    >
      <CommentPage {...{ locale, path, title, form, state }} messageId={randomUUID()} />
    </LayoutIfPossible>
  );
}
