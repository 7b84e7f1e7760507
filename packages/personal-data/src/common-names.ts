/** The most common first names of women and men in Sweden (public statistics of Statistics Sweden), with their short forms. */
const NAMES = new Set(
  (
    'anna eva maria karin kristina christina lena sara kerstin emma ingrid malin jenny marie birgitta linda annika elin ulla susanne monica elisabeth elisabet katarina ' +
    'hanna johanna sofia inger emelie ida helena carina caroline marianne åsa margareta linnea julia annette siv gunilla agneta lisa ' +
    'elsa alice maja amanda ebba wilma klara astrid vera alma fatima ' +
    'lars mikael anders johan erik per peter karl thomas tomas jan daniel fredrik andreas hans mohamed stefan mats marcus mattias bengt magnus bo ' +
    'alexander jonas niklas martin björn leif patrik oskar oscar christer ulf henrik david kjell viktor linus gunnar simon emil tommy joakim robert håkan ' +
    'william lucas hugo elias oliver adam ali ahmed axel filip gustav sven nils göran olle lennart rolf ' +
    'john james mary michael jennifer susan elizabeth richard paul mark'
  ).split(' '),
);

/** Whether a word is a first name that many have; some, like Bo, are also other words. */
export const isCommonName = (word: string): boolean => NAMES.has(word.toLowerCase());
