import type { Words } from './say';

/** What an editor needs to know of the text editor, under every field that has one. */
export const writingHelp: Words = {
  sv: 'Talstreck (–): skriv - och mellanslag först i stycket. Punktlista: skriv * och mellanslag, eller använd knappen. Text från Word och liknande kan klistras in; det som inte kan följa med får du veta.',
  en: 'Dash for direct speech (–): write - and a space first in the paragraph. List: write * and a space, or use the button. Text from Word and the like can be pasted; you are told what cannot come along.',
};
