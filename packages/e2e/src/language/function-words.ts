import type { Words } from './own-words';

const list = (words: string) => words.split(/\s+/);

/** Frequent words that are words in one of the languages only, nor French, nor in the names of streets. */
export const functionWords: Words = {
  sv: list(
    `och att det som inte är på av med från för har hade var vara varit blir blev eller om oss vi ni jag han
    hon din ditt dina vår vårt våra vid när där här hur vad vem vilka vilken varför också även bara kan ska
    skulle måste får finns efter mellan utan mot genom innan över alla andra detta denna dessa sig sitt sina
    ingen inget inga mer än nu så upp ut kontoret sidan webbplatsen regionen`,
  ),
  en: list(
    `the and of with from this that these those which who what when where why how are was were been have you
    your they their our we he she his her its will would can could should about into than then there here
    after before between without any more most some such only also both each other to or if but out not
    office page site website region's`,
  ),
};
