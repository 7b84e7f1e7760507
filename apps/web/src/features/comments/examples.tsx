import { DEFAULT_COMMENT_LENGTH } from '@regionwebb/content/comment-length';
import { componentPagePath, pathFor } from '@regionwebb/content/paths';
import { AskAgain } from './ask-again';
import { ClosedComment } from './closed-comment';
import { CommentForm } from './comment-form';
import { CommentReceipt } from './comment-receipt';
import { ErrorSummary } from './error-summary';
import { stateOf, type CommentState, type Problem } from './comment-state';
import { quoteFindings } from './judge-text';
import { PageQuestion } from './page-question';
import { commentMessages } from './messages';
import type { Example, Family } from '../../samples/example';

const notices = { careUrl: 'https://www.1177.se/', privacyPath: componentPagePath };
const messages = commentMessages('sv');

interface Refusal extends Pick<CommentState, 'removed'> {
  problem: Problem;
  title: string;
  text: string;
  maxLength?: number;
  wait?: number;
}

const refusals: Refusal[] = [
  { problem: 'empty', title: 'tom', text: '' },
  { problem: 'length', title: 'för lång', text: 'Sidan är bra, men den är lång.', maxLength: 20 },
  {
    problem: 'personalData',
    title: 'personuppgifter',
    text: 'Ring mig på 070-174 06 05 eller skriv till besokare@region.example.',
  },
  { problem: 'control', title: 'styrtecken borttagna', text: 'Bra sida.' },
  { problem: 'warning', title: 'kanske personuppgifter', text: 'Jag heter Förnamn Efternamn.' },
  {
    problem: 'removed',
    title: 'personuppgifter borttagna',
    text: 'Ring mig.',
    removed: ['phone', 'email'],
  },
  { problem: 'trap', title: 'dolt fält ifyllt', text: 'Bra sida.' },
  { problem: 'rateLimit', title: 'för många på kort tid', text: 'Bra sida.', wait: 5 },
  { problem: 'elsewhere', title: 'sänd från annat håll', text: 'Bra sida.' },
  { problem: 'unavailable', title: 'fel hos oss', text: 'Bra sida.' },
  { problem: 'notReceived', title: 'hade inte kommit fram', text: 'Bra sida.' },
  { problem: 'tooLarge', title: 'mer än vi läser', text: 'Bra sida.' },
  { problem: 'notForm', title: 'inget formulär', text: 'Bra sida.' },
  { problem: 'encoding', title: 'annan teckenkodning', text: 'BlÃ¥bÃ¤r.' },
  { problem: 'fields', title: 'andra fält', text: 'Bra sida.' },
  { problem: 'replyTo', title: 'svarsadress som inte går att läsa', text: 'Kartan saknar text.' },
];

const uncertain = stateOf('uncertain', { text: 'Bra sida.', id: 'an-id-of-the-form' });

const refused = ({ title, maxLength = DEFAULT_COMMENT_LENGTH, ...state }: Refusal): Example => {
  const id = `kommentar-${state.problem}`;
  const isReport = state.problem === 'replyTo';
  const path = isReport ? pathFor({ section: 'accessibility' }, 'sv') : componentPagePath;
  const report = isReport ? { purpose: 'format' as const, replyTo: 'namn@' } : undefined;
  const quotes = quoteFindings(state.text, new Set());
  const complete = { ...state, maxLength, id: '', quotes, report };
  return {
    id,
    title: `Kommentar: ${title}`,
    content: (
      <>
        <ErrorSummary state={complete} fieldId={id} messages={messages} />
        <CommentForm id={id} locale="sv" path={path} notices={notices} state={complete} />
      </>
    ),
  };
};

export const comments: Family = {
  id: 'kommentarer',
  title: 'Kommentera sidan',
  examples: [
    {
      id: 'kommentar-ny',
      title: 'Kommentar: nytt formulär',
      content: (
        <CommentForm id="kommentar-ny" locale="sv" path={componentPagePath} notices={notices} />
      ),
    },
    ...refusals.map(refused),
    {
      id: 'kommentar-uncertain',
      title: 'Kommentar: osäkert om den kom fram',
      content: (
        <>
          <ErrorSummary state={uncertain} fieldId="kommentar-uncertain" messages={messages} />
          <AskAgain
            id="kommentar-uncertain"
            locale="sv"
            path={componentPagePath}
            state={uncertain}
          />
        </>
      ),
    },
    {
      id: 'kommentar-closed',
      title: 'Kommentar: sidan tar inte emot',
      note: 'En text som redan är skriven finns kvar att kopiera.',
      content: (
        <ClosedComment
          id="kommentar-closed"
          locale="sv"
          path={componentPagePath}
          text="Bra sida."
        />
      ),
    },
    {
      id: 'sidans-fraga',
      title: 'Frågan sist på varje sida',
      note: 'Länken finns bara där det går att kommentera.',
      content: <PageQuestion locale="sv" path={componentPagePath} takesComments />,
    },
    {
      id: 'kvittens',
      title: 'Kommentar: kvittens',
      content: (
        <CommentReceipt
          locale="sv"
          receipt={{
            receipt: '2024-000123',
            receivedAt: '2024-04-30T07:00:00.000Z',
            page: { title: 'Komponenter', path: componentPagePath },
          }}
        />
      ),
    },
  ],
};
