import type { Locale } from '@regionwebb/content/locales';
import { formOf, termOf, unmarkedOf } from './terms';

const SHORTEST = 4;
const LONGEST = 40;

/** A word that has what was looked for, as it was looked in; and the term that the whole word is found by. */
export interface Held {
  word: string;
  whole: string;
}

/**
 * A word for each long term in one text, which is searched faster than ten thousand are. Those that came first stand
 * first.
 */
export class WordText {
  private marked = '\n';
  private plain = '\n';
  private lines = 0;
  private fresh: string[] = [];
  /** Terms whose words stand there still, though nothing has them. */
  private readonly gone = new Set<string>();

  constructor(private readonly locale: Locale) {}

  add(term: string, written: string): void {
    if (!hasRoomFor(term) || this.gone.delete(term)) return;
    this.fresh.push(formOf(written, this.locale));
    this.lines += 1;
  }

  drop(term: string): void {
    if (!hasRoomFor(term)) return;
    this.gone.add(term);
    if (2 * this.gone.size > this.lines) this.sweep();
  }

  /** The words that have a piece after so many letters; marks count where the piece has some. */
  holding(piece: string, after: number): Generator<Held> {
    return this.find(piece, (start, at) => at - start >= after);
  }

  beginningWith(piece: string): Generator<Held> {
    return this.find(`\n${piece}`, () => true);
  }

  private *find(piece: string, counts: (start: number, at: number) => boolean): Generator<Held> {
    this.takeIn();
    const text = unmarkedOf(piece) === piece ? this.plain : this.marked;
    for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
      const start = text.lastIndexOf('\n', at) + 1;
      if (!counts(start, at)) continue;
      const end = text.indexOf('\n', start);
      const whole = termOf(this.marked.slice(start, end), this.locale);
      if (!this.gone.has(whole)) yield { word: text.slice(start, end), whole };
      at = end - 1;
    }
  }

  private takeIn(): void {
    if (this.fresh.length === 0) return;
    const lines = `${this.fresh.join('\n')}\n`;
    this.marked += lines;
    this.plain += unmarkedOf(lines);
    this.fresh = [];
  }

  private sweep(): void {
    this.takeIn();
    const isLeft = (word: string) => word !== '' && !this.gone.has(termOf(word, this.locale));
    const left = this.marked.split('\n').filter(isLeft);
    this.gone.clear();
    [this.marked, this.plain, this.lines, this.fresh] = ['\n', '\n', left.length, left];
  }
}

const hasRoomFor = (term: string) =>
  term.length >= SHORTEST && term.length <= LONGEST && !/\d/.test(term);
