import type { CommentMessages } from './messages';

export type Notices = {
  editorialTeam?: string | null;
  careNotice?: string | null;
  careUrl?: string | null;
  privacyNotice?: string | null;
  /** The public path of the page about personal data (K17). */
  privacyPath?: string | null;
};

type Props = { id: string; notices: Notices; messages: CommentMessages };

/** What a visitor must know before writing, in the order of K1; the form's description. */
export function CommentNotices({ id, notices, messages }: Props) {
  return (
    <div id={id} className="comment-notices">
      <p>{messages.goesTo(notices.editorialTeam || messages.team)}</p>
      <p>
        {notices.careNotice || messages.careNotice}{' '}
        <a href={notices.careUrl || 'https://www.1177.se/'}>{messages.careLink}</a>
      </p>
      <p>{messages.noPersonalData}</p>
      <p>{notices.privacyNotice || messages.publicRecord}</p>
      {notices.privacyPath ? (
        <p>
          <a href={notices.privacyPath}>{messages.privacyLink}</a>
        </p>
      ) : null}
    </div>
  );
}
