import { randomUUID } from 'node:crypto';
import type { Request } from '../load/load-messages.ts';
import { canonical } from '../operations/same-answer.ts';
import type { Operation } from '../operations/operations.ts';
import { requestsOf, type RequestParts } from '../operations/requests.ts';
import type { BenchedServer } from '../servers/start-server.ts';

/** Sends one request as a client would, and returns the body; anything but a good answer is an error. */
export async function send(port: number, { cookie, body, key }: Request): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', cookie: `wasl=${cookie}` },
    body: key ? body.replace(key, randomUUID()) : body,
  });
  const text = await response.text();
  if (response.status !== 200 || text.includes('"errors":'))
    throw new Error(`${response.status} ${text.slice(0, 600)}`);
  return text;
}

/** Asks every server the same and compares what they say; returns what differs, empty when nothing does. */
export async function differences(
  servers: readonly BenchedServer[],
  operation: Operation,
  parts: RequestParts,
): Promise<string[]> {
  const count = parts.count ?? 12;
  const answers = new Map<string, string[]>();
  for (const { name, port } of servers) {
    const found: string[] = [];
    for (const request of requestsOf(operation, name, { ...parts, count })) {
      try {
        found.push(canonical(operation.name, JSON.parse(await send(port, request))));
      } catch (error) {
        found.push(`${name}: ${String(error)}`);
      }
    }
    answers.set(name, found);
  }
  const [first, ...others] = answers;
  if (!first) return [];
  return others.flatMap(([name, found]) =>
    found.flatMap((text, index) => {
      const expected = first[1][index] ?? '';
      return text === expected
        ? []
        : [
            `${operation.name} #${index}: ${first[0]} and ${name} differ\n  ${around(expected, text)}\n  ${around(text, expected)}`,
          ];
    }),
  );
}

/** A text from a little before the place where it leaves another. */
function around(text: string, other: string): string {
  const place = [...text].findIndex((letter, index) => letter !== other[index]);
  return text.slice(Math.max(0, place - 120), place + 300);
}
