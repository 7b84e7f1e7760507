import path from 'node:path';
import { inheritedEnv, root } from '../env';
import { eventually } from './eventually';
import { Program } from './program';

/** The production build of an app, which can be stopped, killed and started again. */
export class App {
  private program: Program | undefined;

  constructor(
    readonly name: 'cms' | 'web',
    readonly url: string,
    private readonly settings: NodeJS.ProcessEnv,
  ) {}

  get output(): string {
    return this.program?.output ?? '';
  }

  /** Resolves when the process has started; `ready` waits until it answers. */
  launch(): Program {
    const cwd = path.join(root, 'apps', this.name);
    const env = { ...inheritedEnv(), ...this.settings };
    this.program = new Program('exec npm run --silent start', { cwd, env });
    return this.program;
  }

  async start(): Promise<void> {
    this.launch();
    await this.ready('/halsa/redo');
  }

  async ready(path: '/halsa/redo' | '/halsa/levande'): Promise<void> {
    await eventually(300_000, async () => {
      if (!this.program?.isRunning) return;
      const response = await fetch(new URL(path, this.url));
      if (!response.ok) throw new Error(`${this.name} is not ready:\n${this.output}`);
    });
    if (!this.program?.isRunning) throw new Error(`${this.name} ended:\n${this.output}`);
  }

  async stop(): Promise<void> {
    await this.program?.stop();
  }

  /** Ends it without notice, as a power cut does. */
  async kill(): Promise<void> {
    await this.program?.stop('SIGKILL');
  }
}
