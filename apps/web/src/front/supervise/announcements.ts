import type { Change } from '../../processes/messages';

/** Numbers the changes that the front follows, and sends each to the other processes at once. */
export class Announcements {
  sequence = 0;
  private readonly listeners: ((change: Change) => void)[] = [];

  constructor(
    /** The id of their database, once it is known. */
    public database: string | undefined,
  ) {}

  follow(listener: (change: Change) => void): void {
    this.listeners.push(listener);
  }

  announce(tags: readonly string[], database = this.database): void {
    this.sequence += 1;
    this.database = database;
    for (const listener of this.listeners) listener({ sequence: this.sequence, tags, database });
  }
}
