const URL =
  /(?:https?:\/\/|www\.)[^\s<>"]+|(?<![\p{L}\p{N}.@-])(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,12}\/[^\s<>"]*/giu;

/** Whether a place in the text lies within a web address: its numbers are ids. */
export function webAddresses(text: string): (start: number) => boolean {
  const isAddress = new Uint8Array(text.length);
  for (const { 0: address, index } of text.matchAll(URL))
    isAddress.fill(1, index, index + address.length);
  return (start) => isAddress[start] === 1;
}

const BEFORE = 40;
/** What stands before a number, on the same line or the line before. */
export const textBefore = (text: string, start: number): string =>
  text.slice(Math.max(0, start - BEFORE), start);

/** Words for numbers of things and matters. A number after one of them is no person's. */
const ID =
  /(?:(?:artikel|art|order|faktura|ärende|diarie|referens|kvittens|serie|projekt|inventarie|besluts?|registrerings|organisations|org|handlings|dokument|anläggnings|objekts|plan|avtals?|upphandlings|produkt|modell|versions|streckkods?|kolli|bolags?|moms|serial|article|item|order|invoice|reference|case|document|product|part|tracking|receipt|registration)[ .-]{0,2}(?:nummer|numret|nr|number|no|id)|dnr|diarienr|isbn|issn|ean|gtin|ocr|doi|sku|vat|bankgiro|plusgiro|postgiro|bg|pg|(?<!personal )id|referens|reference|ref|ärende|faktura|invoice|version|koordinat(?:er|erna)?)[^\p{L}\d\n]{0,4}(?:(?:är|is|var|was|för|of)[^\p{L}\d\n]{1,3})?$/iu;

/** Whether the words before a number say that it numbers something else than a person (article, matter, invoice …). */
export const isIdOfThing = (before: string): boolean => {
  const found = ID.exec(before);
  return found !== null && !/\p{L}/u.test(before.charAt(found.index - 1));
};

const PHONE =
  /(?<!\p{L})(?:ring\p{L}{0,4}|tel|tele|telefon\p{L}{0,8}|tfn|mobil\p{L}{0,8}|mob|sms\p{L}{0,3}|nås|når|call|phone|telephone|mobile|cell|text|reach|swish\p{L}{0,4}|whatsapp|signal|hemnummer|numret|nummer|number)(?!\p{L})[^\d\n]{0,25}$/iu;

/** Whether the words before a number say that it is a telephone number. */
export const isCalledPhone = (before: string): boolean => PHONE.test(before);
