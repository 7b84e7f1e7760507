import { ResponseCache } from '../../cms/response-cache';
import { BEHIND, type Change } from '../messages';
import { RenderFailed, type Renderer, type RenderPage } from '../rendering';
import { Sequence } from '../sequence';

const LONGEST_WAIT_MS = 1_000;
const html = { 'content-type': 'text/html' };

export interface ModelOptions {
  /** Milliseconds that the next thing takes on its way. */
  delay: () => number;
  /** The CMS's answer about a document. */
  fetchVersion: (name: string) => Promise<string>;
  /** The change that a process begins with that is started now. */
  given: () => number;
  onReady: () => void;
}

/** A process from its start until it is killed. */
class Life {
  readonly answers = new ResponseCache();
  readonly applied: Sequence;
  readonly waiting = new Set<() => void>();
  isAlive = true;
  isStopped = false;
  /** What has arrived while it was stopped. */
  private backlog: (() => void)[] = [];
  private lastArrival = 0;

  constructor(sequence: number) {
    this.applied = new Sequence(sequence);
  }

  do(work: () => void): void {
    if (!this.isAlive) return;
    if (this.isStopped) this.backlog.push(work);
    else work();
  }

  goOn(): void {
    this.isStopped = false;
    for (const work of this.backlog.splice(0)) work();
  }

  kill(): void {
    this.isAlive = false;
    for (const breakOff of this.waiting) breakOff();
  }

  /** Messages arrive in the order in which they were sent; requests overtake them. */
  receive({ sequence, tags }: Change, delay: number): void {
    this.lastArrival = Math.max(this.lastArrival, performance.now() + delay);
    const apply = () => {
      this.answers.expire(tags);
      this.applied.apply(sequence);
    };
    setTimeout(() => this.do(apply), this.lastArrival - performance.now());
  }
}

/** A renderer that is restarted when it is killed, in one process with its front and on the test's clock. */
export class ModelRenderer implements Renderer {
  isReady = false;
  private life: Life;

  constructor(
    private readonly options: ModelOptions,
    private readonly sequence: () => number,
  ) {
    this.life = this.begin();
  }

  readonly render: RenderPage = (route) =>
    new Promise((resolve, reject) => {
      const { life, sequence } = { life: this.life, sequence: this.sequence() };
      const gone = (code: string) => () => reject(new RenderFailed(code, true));
      life.waiting.add(gone('ECONNRESET'));
      const arrive = () => {
        if (!life.isAlive) return gone('ECONNREFUSED')();
        life.do(() => {
          const answer = this.answer(life, route, sequence).catch(String);
          void answer.then((text) => life.do(() => this.send(() => take(text))));
        });
      };
      const take = (text: string) => {
        if (text === BEHIND) reject(new RenderFailed(BEHIND));
        else resolve({ status: 200, headers: html, body: Buffer.from(text) });
      };
      this.send(arrive);
    });

  receive(change: Change): void {
    this.life.receive(change, this.options.delay());
  }

  pause(milliseconds: number): void {
    const { life } = this;
    life.isStopped = true;
    setTimeout(() => life.goOn(), milliseconds);
  }

  kill(): void {
    const { life } = this;
    life.kill();
    this.send(() => {
      if (life === this.life) this.isReady = false;
      setTimeout(() => (life === this.life ? (this.life = this.begin()) : undefined), 250);
    });
  }

  /** Empty, at the given change; it receives those that come while it starts. */
  private begin(): Life {
    const life = new Life(this.options.given());
    setTimeout(() => {
      life.do(() => {
        if (life !== this.life) return;
        this.isReady = true;
        this.options.onReady();
      });
    }, 100);
    return life;
  }

  private async answer(life: Life, route: string, sequence: number): Promise<string> {
    if (!(await life.applied.reached(sequence, LONGEST_WAIT_MS))) return BEHIND;
    const name = route.slice(1);
    return (await life.answers.get(name, [name], () => this.options.fetchVersion(name))) ?? '';
  }

  private send(arrive: () => void): void {
    setTimeout(arrive, this.options.delay());
  }
}
