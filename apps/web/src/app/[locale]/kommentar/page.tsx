import { randomUUID } from 'node:crypto';
import { readCode, writeCode } from '@regionwebb/content/comment-code';
import type { Locale } from '@regionwebb/content/locales';
import { answersPath, matterPath } from '@regionwebb/content/paths';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { cms } from '../../../cms/documents';
import { type Matter, readMatter } from '../../../cms/matters';
import { env } from '../../../env';
import {
  type CommentState,
  decodeState,
  STATE_HEADER,
} from '../../../features/comments/comment-state';
import { answersMessages } from '../../../features/answers/messages';
import { ErrorSummary } from '../../../features/comments/error-summary';
import { TEXT_FIELD } from '../../../features/comments/form-fields';
import { loadCommentFormIfPossible } from '../../../features/comments/load-comment-form';
import { commentMessages } from '../../../features/comments/messages';
import { FurtherMessage, UnsentMessage } from '../../../features/matter/further-message';
import { CodeForm, MatterErrorSummary } from '../../../features/matter/code-form';
import {
  decodeMatterState,
  MATTER_HEADER,
  type MatterState,
} from '../../../features/matter/matter-state';
import { MatterView } from '../../../features/matter/matter-view';
import { matterMessages } from '../../../features/matter/messages';
import { localeOr404 } from '../../../features/not-found/redirect-or-not-found';
import { LayoutIfPossible, titleIfPossible } from '../../../layout/layout-if-possible';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string }>;
}

const stateOf = async () => decodeMatterState((await headers()).get(MATTER_HEADER));
const formOf = async () => decodeState((await headers()).get(STATE_HEADER));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOr404((await params).locale);
  const messages = matterMessages(locale);
  const state = await stateOf();
  const form = await formOf();
  const heading = state && !state.problem ? messages.yours : messages.heading;
  const isFault = state?.problem ?? (form && form.problem !== 'removed');
  const title = `${isFault ? messages.errorPrefix : ''}${heading}`;
  return { title: await titleIfPossible(locale, title), robots: { index: false } };
}

/** Where an answer is read by the code of a receipt, which the front server passes on. */
export default async function MatterPage({ params }: Props) {
  const locale = localeOr404((await params).locale);
  const messages = matterMessages(locale);
  const state = await stateOf();
  const found = state && !state.problem ? await readMatter(cms, state.code) : undefined;
  const matter = found && 'matter' in found ? found.matter : undefined;
  const shown = found && 'problem' in found && state ? { ...state, ...found } : state;
  const heading = matter ? messages.yours : messages.heading;
  const form = await formOf();
  return (
    <LayoutIfPossible
      locale={locale}
      path={matterPath(locale)}
      editions={{ sv: matterPath('sv'), en: matterPath('en') }}
      crumbs={[{ label: heading }]}
    >
      {shown?.problem ? <MatterErrorSummary locale={locale} state={shown} /> : null}
      {matter && state ? <Outcome state={state} form={form} locale={locale} /> : null}
      <h1>{heading}</h1>
      {matter && state ? (
        <Shown matter={matter} state={state} form={form} locale={locale} />
      ) : (
        <>
          <p>{messages.about}</p>
          <CodeForm locale={locale} state={shown} />
          <p>{messages.lost}</p>
          <p>
            <a href={answersPath(locale)}>{answersMessages(locale).published}</a>
          </p>
          {form ? <UnsentMessage locale={locale} text={form.text} /> : null}
        </>
      )}
    </LayoutIfPossible>
  );
}

interface OutcomeProps {
  state: MatterState;
  form: CommentState | undefined;
  locale: Locale;
}

/** What became of a further message, first in main. */
function Outcome({ state, form, locale }: OutcomeProps) {
  const messages = matterMessages(locale);
  if (state.receipt)
    return (
      <div className="comment-status" role="status">
        <p>
          <strong>{messages.sent}.</strong> {messages.sentNumber(state.receipt)}
        </p>
      </div>
    );
  if (!form || state.isTurnTaken) return null;
  return <ErrorSummary state={form} fieldId={TEXT_FIELD} messages={commentMessages(locale)} />;
}

interface ShownProps extends OutcomeProps {
  matter: Matter;
}

/** The matter, the link that leads back to it, and the form for another code. */
async function Shown({ matter, state, form, locale }: ShownProps) {
  const messages = matterMessages(locale);
  const code = readCode(state.code) ?? '';
  const link = `${env.WEB_URL}${matterPath(locale, writeCode(code))}`;
  return (
    <>
      <MatterView matter={matter} locale={locale} />
      {state.isTurnTaken && form ? <UnsentMessage locale={locale} text={form.text} /> : null}
      {matter.canWrite ? (
        <FurtherMessage
          locale={locale}
          code={state.code}
          path={matter.page.path}
          maxLength={(await loadCommentFormIfPossible(locale)).maxLength}
          state={form}
          messageId={randomUUID()}
        />
      ) : (
        <p>{messages.waiting}</p>
      )}
      <p className="matter-link">
        {messages.saved} <a href={link}>{link}</a>. {messages.anyone}
      </p>
      <details className="matter-other">
        <summary>{messages.other}</summary>
        <CodeForm locale={locale} shown={code} />
      </details>
    </>
  );
}
