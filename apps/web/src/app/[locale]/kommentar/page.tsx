import { readCode, writeCode } from '@regionwebb/content/comment-code';
import type { Locale } from '@regionwebb/content/locales';
import { matterPath } from '@regionwebb/content/paths';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { cms } from '../../../cms/documents';
import { type Matter, readMatter } from '../../../cms/matters';
import { env } from '../../../env';
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

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOr404((await params).locale);
  const messages = matterMessages(locale);
  const state = await stateOf();
  const heading = state && !state.problem ? messages.yours : messages.heading;
  const title = `${state?.problem ? messages.errorPrefix : ''}${heading}`;
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
  return (
    <LayoutIfPossible
      locale={locale}
      path={matterPath(locale)}
      editions={{ sv: matterPath('sv'), en: matterPath('en') }}
      crumbs={[{ label: heading }]}
    >
      {shown?.problem ? <MatterErrorSummary locale={locale} state={shown} /> : null}
      <h1>{heading}</h1>
      {matter && state ? (
        <Shown matter={matter} state={state} locale={locale} />
      ) : (
        <>
          <p>{messages.about}</p>
          <CodeForm locale={locale} state={shown} />
          <p>{messages.lost}</p>
        </>
      )}
    </LayoutIfPossible>
  );
}

interface ShownProps {
  matter: Matter;
  state: MatterState;
  locale: Locale;
}

/** The matter, the link that leads back to it, and the form for another code. */
function Shown({ matter, state, locale }: ShownProps) {
  const messages = matterMessages(locale);
  const code = readCode(state.code) ?? '';
  const link = `${env.WEB_URL}${matterPath(locale, writeCode(code))}`;
  return (
    <>
      <MatterView matter={matter} locale={locale} />
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
