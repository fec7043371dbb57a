/** What was opened, closed again in the opposite order; one failure does not keep the rest open. */
export class UndoStack {
  private readonly steps: (() => Promise<unknown> | unknown)[] = [];
  private closing: Promise<void> | null = null;

  add(step: () => Promise<unknown> | unknown): void {
    this.steps.push(step);
  }

  /** Safe to ask for twice: both wait for the same end. */
  close(): Promise<void> {
    this.closing ??= this.run();
    return this.closing;
  }

  private async run(): Promise<void> {
    const failures: unknown[] = [];
    for (const step of this.steps.reverse()) {
      try {
        await step();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be stopped.');
  }
}
