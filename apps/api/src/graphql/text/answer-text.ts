import type { FormattedExecutionResult } from 'graphql';

/** The whole `data` of a response as the text that goes out; whoever wants objects gets them parsed. */
export class AnswerText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** The response as text: what the database wrote passes through unread, and what Apollo's plugins added stands beside it. */
export function stringifyResult({ data, errors, extensions }: FormattedExecutionResult): string {
  if (!(data instanceof AnswerText)) return `${JSON.stringify({ errors, data, extensions })}\n`;
  return writeAnswer(data.text, extensions);
}

/** The text of `data`, and what stands beside it, as the whole answer. */
export function writeAnswer(data: string, extensions: unknown): string {
  const added = extensions ? `,"extensions":${JSON.stringify(extensions)}` : '';
  return `{"data":${data}${added}}\n`;
}
