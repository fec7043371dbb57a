import { createRequire } from 'node:module';
import type { Submittable } from 'pg';

/** A statement of the read path: its text never holds a value, so its name is its text's; without a name it is not kept. */
export type Statement = { readonly name: string; readonly text: string; readonly values: readonly unknown[] };
/** A row as PostgreSQL sends it: text in select-list order. No description is asked for, so nothing is parsed. */
export type Row = readonly (string | null)[];
type Done = (error: Error | null, rows: Row[]) => void;

/** The part of pg's connection that is used here; pg is pinned exactly, and a test holds it to this. */
type Wire = {
  readonly stream: { cork(): void; uncork(): void };
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: readonly unknown[]; valueMapper: (value: unknown) => unknown }): void;
  execute(message: object): void;
  close(message: { type: 'S'; name: string }): void;
  sync(): void;
  on(event: 'parseComplete', listener: () => void): void;
};

/** pg's own translation of a JavaScript value (date, array, buffer) into the text that PostgreSQL reads. */
const { prepareValue } = createRequire(import.meta.url)('pg/lib/utils') as {
  prepareValue: (value: unknown) => unknown;
};

/** How many statements a connection keeps prepared; the least recently used one makes room. */
const keptStatements = 200;

/** What is prepared on a connection: names in order of use, and those sent but not yet confirmed. */
type Prepared = { readonly known: Map<string, string>; readonly waiting: Statement[] };
const preparedOn = new WeakMap<Wire, Prepared>();

/**
 * Several statements before one Sync: they are one implicit transaction and one network write. A context set by the
 * first lives exactly as long as the others need it, and an error anywhere rolls everything back and leaves nothing
 * on the connection. pg runs it as a query of its own kind (`Submittable`).
 */
export class OneSync implements Submittable {
  /** Called by pg before `submit`. */
  callback: Done = () => undefined;
  private readonly steps: readonly Statement[];
  private readonly rows: Row[] = [];
  private completed = 0;
  private prepared: Prepared | undefined;

  /** The rows of the last step are the answer; those before it only prepare the ground. */
  constructor(steps: readonly Statement[], done: Done) {
    this.steps = steps;
    this.callback = done;
  }

  /** An error returned before the first byte leaves the connection usable; one thrown half way would not. */
  submit(connection: unknown): Error | undefined {
    const wire = connection as Wire;
    const prepared = preparedOf(wire);
    this.prepared = prepared;
    const clash = this.steps.find(({ name, text }) => (prepared.known.get(name) ?? text) !== text);
    if (clash) return new Error(`The statement name ${clash.name} stands for another text.`);
    const values = this.steps.map((step) => step.values.map(prepareValue));
    wire.stream.cork();
    try {
      // First of all: an error makes the server skip to the Sync, and a skipped Close would be believed done.
      makeRoom(wire, prepared, this.steps);
      for (const [index, step] of this.steps.entries()) send(wire, prepared, { ...step, values: values[index] ?? [] });
    } finally {
      wire.sync();
      wire.stream.uncork();
    }
    return undefined;
  }

  handleDataRow({ fields }: { fields: Row }): void {
    if (this.completed === this.steps.length - 1) this.rows.push(fields);
  }

  handleCommandComplete(): void {
    this.completed += 1;
  }

  handleEmptyQuery(): void {
    this.completed += 1;
  }

  handleRowDescription(): void {}

  handlePortalSuspended(): void {}

  handleError(error: Error): void {
    this.prepared?.waiting.splice(0);
    this.callback(error, []);
  }

  /** Only now is the transaction over; CommandComplete comes before its commit. */
  handleReadyForQuery(): void {
    this.callback(null, this.rows);
  }
}

function preparedOf(wire: Wire): Prepared {
  const existing = preparedOn.get(wire);
  if (existing) return existing;
  const prepared: Prepared = { known: new Map(), waiting: [] };
  preparedOn.set(wire, prepared);
  // A statement exists from ParseComplete on, whatever becomes of the transaction it was prepared in.
  wire.on('parseComplete', () => {
    const parsed = prepared.waiting.shift();
    if (parsed?.name) prepared.known.set(parsed.name, parsed.text);
  });
  return prepared;
}

function makeRoom(wire: Wire, { known }: Prepared, steps: readonly Statement[]): void {
  const needed = new Set(steps.map(({ name }) => name));
  for (const name of known.keys()) {
    if (known.size < keptStatements) return;
    if (needed.has(name)) continue;
    wire.close({ type: 'S', name });
    known.delete(name);
  }
}

function send(wire: Wire, { known, waiting }: Prepared, step: Statement): void {
  if (known.has(step.name)) {
    known.delete(step.name);
    known.set(step.name, step.text);
  } else if (step.name === '' || !waiting.some(({ name }) => name === step.name)) {
    wire.parse({ name: step.name, text: step.text });
    waiting.push(step);
  }
  wire.bind({ statement: step.name, values: step.values, valueMapper: (value) => value });
  wire.execute({});
}
