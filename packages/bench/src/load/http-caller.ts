import { connect, type Socket } from 'node:net';

/** One answer: its status, how many bytes its body had, and whether the body tells of errors. */
export type Answered = Readonly<{ status: number; bytes: number; hasErrors: boolean }>;

type Waiting = Readonly<{ resolve: (answer: Answered) => void; reject: (error: Error) => void }>;

const headEnd = Buffer.from('\r\n\r\n');
const errors = Buffer.from('"errors":');

/**
 * One connection that is kept, for a load that costs its core little: requests are bytes made beforehand, and of an
 * answer only the status, the length and the word for errors are looked at.
 */
export class HttpCaller {
  private readonly socket: Socket;
  private received: Buffer[] = [];
  private size = 0;
  private whole = -1;
  private head: { status: number; length: number; start: number } | null = null;
  private waiting: Waiting | null = null;

  constructor(port: number) {
    this.socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.socket.on('data', (part: Buffer) => this.take(part));
    this.socket.on('error', (error) => this.fail(error));
    this.socket.on('close', () => this.fail(new Error('The server closed the connection.')));
  }

  call(request: Buffer): Promise<Answered> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket.write(request);
    });
  }

  close(): void {
    this.waiting = null;
    this.socket.destroy();
  }

  private take(part: Buffer): void {
    this.received.push(part);
    this.size += part.length;
    if (this.head === null) {
      const [first] = this.received;
      const known = this.received.length === 1 && first ? first : Buffer.concat(this.received);
      this.received = [known];
      const end = known.indexOf(headEnd);
      if (end === -1) return;
      this.head = readHead(known.toString('latin1', 0, end), end + headEnd.length);
      this.whole = this.head.start + this.head.length;
    }
    if (this.size >= this.whole) this.finish(this.head);
  }

  private finish({ status, length, start }: { status: number; length: number; start: number }): void {
    const body = this.received;
    const hasErrors = body.some((part, index) => part.includes(errors, index === 0 ? start : 0));
    this.received = [];
    this.size = 0;
    this.head = null;
    const { waiting } = this;
    this.waiting = null;
    waiting?.resolve({ status, bytes: length, hasErrors });
  }

  private fail(error: Error): void {
    this.waiting?.reject(error);
    this.waiting = null;
  }
}

function readHead(head: string, start: number): { status: number; length: number; start: number } {
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  if (length === undefined) throw new Error('An answer without a length cannot be counted.');
  return { status: Number(head.slice(9, 12)), length: Number(length), start };
}

/** A POST as its bytes. */
export function requestBytes(cookie: string, body: string): Buffer {
  const payload = Buffer.from(body);
  const head = [
    'POST /graphql HTTP/1.1',
    'host: 127.0.0.1',
    'content-type: application/json',
    'accept: application/json',
    `cookie: wasl=${cookie}`,
    `content-length: ${payload.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), payload]);
}
