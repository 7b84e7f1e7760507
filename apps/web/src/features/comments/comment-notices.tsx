import type { CommentMessages } from './messages';

export type Notices = {
  editorialTeam?: string | null;
  careNotice?: string | null;
  careUrl?: string | null;
  privacyNotice?: string | null;
  /** The public path of the page about personal data (K17). */
  privacyPath?: string | null;
};

type Props = { id: string; notices: Notices; words: CommentMessages };

/** What a visitor must know before writing, in the order of K1; the form's description. */
export function CommentNotices({ id, notices, words }: Props) {
  return (
    <div id={id} className="comment-notices">
      <p>{words.goesTo(notices.editorialTeam || words.team)}</p>
      <p>
        {notices.careNotice || words.careNotice}{' '}
        <a href={notices.careUrl || 'https://www.1177.se/'}>{words.careLink}</a>
      </p>
      <p>{words.noPersonalData}</p>
      <p>{notices.privacyNotice || words.publicRecord}</p>
      {notices.privacyPath ? (
        <p>
          <a href={notices.privacyPath}>{words.privacyLink}</a>
        </p>
      ) : null}
    </div>
  );
}
