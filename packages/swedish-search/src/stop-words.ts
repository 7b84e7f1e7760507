import type { Locale } from '@regionwebb/content/locales';

const swedish =
  'alla allt att av bli blir blev de dem den denna deras dess det detta dig din du där efter ej eller en ' +
  'er ett från för ha hade han hans har hon hur här i icke in inom inte jag kan kunde man med mellan men ' +
  'mig min mot mycket ni nu när någon något några och om oss på sin sina sitt ska skulle som så sådan till ' +
  'under upp ut utan finns får ger gör göra heter ligger måste når samt vill vad var vara vars varit vem vi vid vilka vilken vilket vår våra än är åt över';

const english =
  'a all an and any are as at be been but by can could did do does for from had has have he her his how i ' +
  'if in into is it its me my no not of on or our she so some such than that the their them then there ' +
  'find get go need please want these they this those to was we were what when where which who will with would you your';

/** Words so common that they say nothing of what somebody is looking for; nearly half of any running text. */
export const stopWords: Record<Locale, ReadonlySet<string>> = {
  sv: new Set(swedish.split(' ')),
  en: new Set(english.split(' ')),
};
