import { readFileSync } from 'node:fs';
import { HttpCaller, requestBytes } from './http-caller.ts';
import type { Load, Loaded, Request } from './load-messages.ts';

/**
 * The process that loads: it is told which requests to send where and for how long, and says what came back. It lives
 * as long as the bench, so that its own code is warm before anything is counted.
 */
const made = new Map<string, readonly Bytes[]>();

/** The bytes of a request, and where a key of its own goes. */
type Bytes = Readonly<{ bytes: Buffer; keyAt: number }>;

process.on('message', (load: Load) => {
  run(load).then(
    (loaded) => process.send?.(loaded),
    (error: unknown) => process.send?.({ failure: String(error) }),
  );
});

process.on('disconnect', () => process.exit(0));

function bytesOf(file: string): readonly Bytes[] {
  const known = made.get(file);
  if (known) return known;
  const requests: readonly Request[] = JSON.parse(readFileSync(file, 'utf8'));
  const bytes = requests.map(({ cookie, body, key }) => {
    const whole = requestBytes(cookie, body);
    return { bytes: whole, keyAt: key ? whole.indexOf(key) : -1 };
  });
  made.set(file, bytes);
  return bytes;
}

let keys = 0;

/** A key that no request before had: its last group counts, its first tells this process from others. */
function writeKey({ bytes, keyAt }: Bytes): Buffer {
  if (keyAt < 0) return bytes;
  keys += 1;
  bytes.write(process.pid.toString(16).padStart(8, '0'), keyAt, 'latin1');
  bytes.write(keys.toString(16).padStart(12, '0'), keyAt + 24, 'latin1');
  return bytes;
}

async function run({ port, file, milliseconds, connections }: Load): Promise<Loaded> {
  const requests = bytesOf(file);
  const began = performance.now();
  const until = began + milliseconds;
  const latencies: number[] = [];
  let next = 0;
  let bad = 0;
  let bytes = 0;
  const connection = async () => {
    const caller = new HttpCaller(port);
    try {
      for (let now = performance.now(); now < until; now = performance.now()) {
        const request = requests[next % requests.length];
        next += 1;
        if (!request) throw new Error('There is nothing to send.');
        const answer = await caller.call(writeKey(request));
        latencies.push(performance.now() - now);
        bytes += answer.bytes;
        if (answer.status !== 200 || answer.hasErrors) bad += 1;
      }
    } finally {
      caller.close();
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const taken = performance.now() - began;
  latencies.sort((left, right) => left - right);
  const at = (part: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * part))] ?? 0;
  const requestsDone = latencies.length;
  return { requests: requestsDone, milliseconds: taken, bad, bytes: bytes / requestsDone, p50: at(0.5), p99: at(0.99) };
}
