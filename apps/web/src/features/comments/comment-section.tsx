import { CommentForm } from './comment-form';
import type { Locale } from '@regionwebb/content/locales';
import { loadCommentForm } from './load-comment-form';

type Props = {
  locale: Locale;
  /** The public path of the page, as `pathFor` writes it. */
  path: string;
  /** The document's `commentsEnabled`. */
  enabled: boolean | null | undefined;
};

/** "Kommentera sidan" at the end of a page, where both the site and the page accept comments. */
export async function CommentSection({ locale, path, enabled }: Props) {
  if (!enabled) return null;
  const form = await loadCommentForm(locale);
  if (!form.enabled) return null;
  return (
    <CommentForm locale={locale} path={path} notices={form.notices} maxLength={form.maxLength} />
  );
}
