import pino, { type Logger } from 'pino';
import type { Config } from '../config.ts';

/** One line of JSON per event, on standard error: standard output belongs to what people asked to see. */
export function createLogger(level: Config['logLevel']): Logger {
  const redact = ['password', 'token', 'cookie', 'authorization', '*.password', '*.token'];
  return pino({ level, redact, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}
