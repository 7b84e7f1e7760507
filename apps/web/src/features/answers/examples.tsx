import type { Answered } from '../../cms/answers';
import type { Family } from '../../samples/example';
import { AnswersList } from './answers-list';
import { PageAnswers } from './answers-of-page';

const answered: Answered = {
  ...{ id: 'exempel-1', language: 'sv', publishedAt: '2024-05-02T13:10:00.000Z' },
  question: 'Var går man in nu?',
  answer: 'Ingången är nu från torget.\n\nDet finns en ramp till vänster om trappan.',
  page: { collection: 'offices', documentId: '7', locale: 'sv' },
};
const inEnglish: Answered = {
  ...{ ...answered, id: 'exempel-2', language: 'en' },
  ...{ question: 'Where is the entrance now?', answer: 'It is by the square.' },
};
const about = { path: '/kontor', title: { text: 'Kontor' }, lang: 'sv' } as const;
const found = (...docs: Answered[]) => ({ docs, totalDocs: 9, totalPages: 1 });

export const answers: Family = {
  id: 'fragor-och-svar',
  title: 'Frågor och svar',
  examples: [
    {
      id: 'svar-pa-sida',
      title: 'Frågor och svar: på sidan som de gäller',
      content: <PageAnswers locale="sv" about="7" found={found(answered, inEnglish)} />,
    },
    {
      id: 'svar-i-lista',
      title: 'Frågor och svar: listan',
      content: (
        <AnswersList
          locale="sv"
          search={{ query: '', about: undefined, page: 1 }}
          found={found({ ...answered, id: 'exempel-3' })}
          pages={new Map([['7 sv', about]])}
        />
      ),
    },
  ],
};
