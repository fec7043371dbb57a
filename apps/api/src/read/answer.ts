import { typeKey } from '#graphql/node.ts';
import { missingText } from './compile/missing.ts';

/** Our own marks in an answer, first in their objects. Inside a value the quotes before them would be escaped. */
const marks = /"\$(?:type|seen)" ?: ?(?:"[^"\\]*"|null),?/g;

/** What a statement answered, as JSON text keyed as the client asked: it goes out as text, or becomes objects. */
export class Answer {
  private readonly raw: string;
  private readonly typeName: string | undefined;

  /** The name of the type is kept where the field's own type does not say it. */
  constructor(raw: string, typeName?: string) {
    this.raw = raw;
    this.typeName = typeName;
  }

  /**
   * The text for the client, without marks of ours; null when it lacks something that may not be null: what becomes of
   * the answer then is for the ordinary executor to say.
   */
  get text(): string | null {
    if (!this.raw.includes('"$')) return this.raw;
    return this.raw.includes(missingText) ? null : this.raw.replace(marks, '');
  }

  /** The same as objects, for the ordinary executor. */
  get value(): unknown {
    const value: unknown = JSON.parse(this.raw.replaceAll(missingText, 'null'));
    return this.typeName === undefined ? value : { [typeKey]: this.typeName, ...(value as object) };
  }
}
