import type { JudgedQuestion } from './judged-question';

/** How well a search answers some questions. Shares are of 1. */
export interface Figures {
  /** Questions that have an answer. */
  answerable: number;
  /** The share of them whose first result is an answer, whose first three hold one, and that find nothing at all. */
  first: number;
  firstThree: number;
  nothing: number;
  /** Questions that should find nothing, and the share of them that does. */
  unanswerable: number;
  rightlyNothing: number;
  /** Those that are not answered first, with what comes first instead, for whoever mends the search. */
  missed: string[];
}

/** Asks each question; `ask` gives the addresses that are found, the best first, a contact's as in the questions. */
export async function judge(
  questions: readonly JudgedQuestion[],
  ask: (question: string) => Promise<string[]>,
): Promise<Figures> {
  const asked: Asked[] = [];
  for (const [question, ...answers] of questions)
    asked.push({ question, answers, found: await ask(question) });
  const answerable = asked.filter(({ answers }) => answers.length > 0);
  const unanswerable = asked.filter(({ answers }) => answers.length === 0);
  const isWithin = (most: number) => (each: Asked) => placeOf(each) < most;
  return {
    answerable: answerable.length,
    first: shareOf(answerable, isWithin(1)),
    firstThree: shareOf(answerable, isWithin(3)),
    nothing: shareOf(answerable, ({ found }) => found.length === 0),
    unanswerable: unanswerable.length,
    rightlyNothing: shareOf(unanswerable, ({ found }) => found.length === 0),
    missed: [
      ...answerable.filter((each) => placeOf(each) > 0),
      ...unanswerable.filter(({ found }) => found.length > 0),
    ].map(({ question, found }) => `${question}: ${found[0] ?? 'nothing'}`),
  };
}

interface Asked {
  question: string;
  answers: string[];
  found: string[];
}

const placeOf = ({ answers, found }: Asked): number => {
  const place = found.findIndex((address) => answers.includes(address));
  return place < 0 ? Infinity : place;
};

const shareOf = (asked: Asked[], is: (each: Asked) => boolean): number =>
  asked.length === 0 ? 1 : asked.filter(is).length / asked.length;
