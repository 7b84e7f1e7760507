import { groupsOf, readCode, writeCode } from '@regionwebb/content/comment-code';
import type { Locale } from '@regionwebb/content/locales';
import { matterPath } from '@regionwebb/content/paths';
import { matterMessages } from './messages';

interface Props {
  /** In groups, as the CMS sends it; undefined when it is not shown any more. */
  code: string | undefined;
  locale: Locale;
  /** The origin of the site. */
  origin: string;
}

/** The code by which the answer is read, on the receipt: to be saved now, since nobody can recover it. */
export function ReceiptCode({ code: given, locale, origin }: Props) {
  const messages = matterMessages(locale);
  const code = readCode(given ?? '');
  if (code === undefined) return <p>{messages.late}</p>;
  const groups = groupsOf(code);
  const link = `${origin}${matterPath(locale, writeCode(code))}`;
  return (
    <section className="receipt-code" aria-labelledby="din-kod">
      <h2 id="din-kod">{messages.code}</h2>
      <p className="receipt-code-value">{writeCode(code)}</p>
      <p>
        <strong>{messages.only}</strong>
      </p>
      <copy-code
        data-code={writeCode(code)}
        data-copied={messages.copied}
        data-failed={messages.notCopied}
      >
        <p className="receipt-code-buttons">
          <button type="button" name="copy" hidden>
            {messages.copy}
          </button>
          <button type="button" name="print" hidden>
            {messages.print}
          </button>
        </p>
        <p role="status" />
      </copy-code>
      <p>
        {messages.aloud} {groups.map((group) => [...group].join('\u00A0')).join(', ')}.{' '}
        {messages.letters}
      </p>
      <p>
        {messages.link} <a href={link}>{link}</a>
      </p>
      <p>{messages.anyone}</p>
      <script type="module" async src="/static/copy-code.js" />
    </section>
  );
}
