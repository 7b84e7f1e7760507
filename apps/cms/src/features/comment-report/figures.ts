import type { Status } from '../comment-handling/states';

/** What the report knows of a comment: nothing that anybody has written. */
export interface CommentFacts {
  receivedAt: Date;
  status: Status;
  /** Closed as advertising, or as the same as another. */
  isSetAside: boolean;
  /** A further message in the matter of an earlier comment. */
  isFurther: boolean;
  firstAnswerAt?: Date | undefined;
  dueAt?: Date | undefined;
  /** The page was changed because of it. */
  isChange: boolean;
  page: { path: string; title?: string | undefined; collection: string; documentId: string };
}

/** How often a page was shown and found helpful. */
export interface PageViews {
  path: string;
  views: number;
  yes: number;
  no: number;
}

export interface Figures {
  /** All but those in quarantine. */
  received: number;
  byStatus: Record<Exclude<Status, 'quarantine'>, number>;
  quarantine: number;
  setAside: number;
  /** First comments of a matter that have an answer. */
  answered: number;
  /** Milliseconds from reception to the first answer. */
  medianToAnswer?: number | undefined;
  /** Of those that are answered, or should have been: how many were by the due date. */
  due: { inTime: number; all: number };
  oldestOpen?: Date | undefined;
  changes: number;
  views: number;
  yes: number;
  no: number;
}

/** Adds up comments and views; what one value costs does not grow with their number. */
export class FigureSum {
  private readonly byStatus = { new: 0, handling: 0, answered: 0, done: 0, quarantine: 0 };
  private readonly toAnswer: number[] = [];
  private readonly due = { inTime: 0, all: 0 };
  private readonly counts = { setAside: 0, changes: 0, views: 0, yes: 0, no: 0 };
  private oldestOpen: Date | undefined;

  constructor(private readonly now: Date) {}

  addComment(facts: CommentFacts): void {
    this.byStatus[facts.status] += 1;
    if (facts.status === 'quarantine') return;
    if (facts.isSetAside) this.counts.setAside += 1;
    if (facts.isChange) this.counts.changes += 1;
    const isOpen = facts.status === 'new' || facts.status === 'handling';
    if (isOpen && (!this.oldestOpen || facts.receivedAt < this.oldestOpen))
      this.oldestOpen = facts.receivedAt;
    if (!facts.isFurther) this.addAnswer(facts, isOpen);
  }

  addViews({ views, yes, no }: Omit<PageViews, 'path'>): void {
    this.counts.views += views;
    this.counts.yes += yes;
    this.counts.no += no;
  }

  figures(): Figures {
    const { quarantine, ...byStatus } = this.byStatus;
    const received = Object.values(byStatus).reduce((sum, count) => sum + count, 0);
    return {
      ...this.counts,
      ...{ received, byStatus, quarantine, due: this.due, oldestOpen: this.oldestOpen },
      answered: this.toAnswer.length,
      medianToAnswer: median(this.toAnswer),
    };
  }

  private addAnswer({ firstAnswerAt, dueAt, receivedAt }: CommentFacts, isOpen: boolean): void {
    if (firstAnswerAt) this.toAnswer.push(firstAnswerAt.getTime() - receivedAt.getTime());
    if (!dueAt) return;
    const isLate = !firstAnswerAt && isOpen && dueAt < this.now;
    if (firstAnswerAt || isLate) this.due.all += 1;
    if (firstAnswerAt && firstAnswerAt <= dueAt) this.due.inTime += 1;
  }
}

/** The middle value, or the mean of the two in the middle; undefined of none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = Float64Array.from(values).sort();
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** The share of Nej among the answers to whether a visitor found what she looked for; undefined without answers. */
export const shareOfNo = ({ yes, no }: Figures): number | undefined =>
  yes + no > 0 ? no / (yes + no) : undefined;

/** Comments per 1,000 views; undefined where no views were counted. */
export const perThousandViews = ({ received, views }: Figures): number | undefined =>
  views > 0 ? (received / views) * 1_000 : undefined;
