/** Those who wait for something that is under way. Each can leave: a promise would hold them until it is settled. */
export class Waiting {
  private readonly leaving = new Set<() => void>();

  /** Until they are let go, at most so many milliseconds. */
  async wait(longest: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const leave = () => {
        clearTimeout(timer);
        this.leaving.delete(leave);
        resolve();
      };
      const timer = setTimeout(leave, longest);
      this.leaving.add(leave);
    });
  }

  letGo(): void {
    for (const leave of this.leaving) leave();
  }
}
