/** An English name as it is written inside a sentence: "The Stockholm office" becomes "the Stockholm office". */
export const inSentence = (name: string): string => name.replace(/^The (?=\p{L})/u, 'the ');
