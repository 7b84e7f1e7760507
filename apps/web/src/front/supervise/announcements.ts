import type { Change } from '../../processes/messages';

/** Numbers the changes that the front follows, and tells the other processes of each at once. */
export class Announcements {
  sequence = 0;
  private readonly listeners: ((change: Change) => void)[] = [];

  constructor(
    /** The id of the database that they are of, once it is known. */
    public database: string | undefined,
  ) {}

  follow(listener: (change: Change) => void): void {
    this.listeners.push(listener);
  }

  announce(tags: readonly string[], database = this.database): void {
    this.sequence += 1;
    this.database = database;
    for (const tell of this.listeners) tell({ sequence: this.sequence, tags, database });
  }
}
