export type Facts = Readonly<Record<string, string | number>>;

/** The only error the domain throws: a code every app can translate, and the facts its sentence needs. */
export class Refusal<Code extends string = string> extends Error {
  override readonly name = 'Refusal';
  readonly code: Code;
  readonly facts: Facts;

  constructor(code: Code, facts: Facts = {}) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}

/** Throws the first reason, if there is one: what a command does with the reasons that a screen shows. */
export function refuseFirst<Code extends string>(reasons: readonly Code[], facts: Facts = {}): void {
  const [first] = reasons;
  if (first !== undefined) throw new Refusal(first, facts);
}

/** The codes whose test is true, in order: a table of reasons reads better than a ladder of ifs. */
export function reasonsOf<Code extends string>(tests: readonly (readonly [Code, boolean])[]): Code[] {
  return tests.filter(([, isRefused]) => isRefused).map(([code]) => code);
}

/** Whether somebody wrote something: a reason, a reference. */
export function isWritten(text: string | null): text is string {
  return text !== null && text.trim() !== '';
}
