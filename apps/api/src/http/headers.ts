import { randomBytes } from 'node:crypto';
import type { FastifyReply } from 'fastify';

/** The console's own files, and nothing from elsewhere; scripts and styles only from files. */
function policyWith(styles: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

const always: Readonly<Record<string, string>> = {
  'content-security-policy': policyWith("'self'"),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
};

/** Puts what every answer carries, whoever made it. A secure installation also asks browsers never to come back without TLS. */
export function putHeaders(reply: FastifyReply, requestId: string, isSecure: boolean): void {
  reply.headers(always).header('x-request-id', requestId);
  if (isSecure) reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
}

/** Allows the style elements that carry this answer's own nonce, which is returned: nobody can know it before. */
export function putStyleNonce(reply: FastifyReply): string {
  const nonce = randomBytes(18).toString('base64');
  reply.header('content-security-policy', policyWith(`'self' 'nonce-${nonce}'`));
  return nonce;
}

/** The explorer's editor writes styles of its own; no person's data has been read when it loads, and production has none. */
export function allowExplorerStyles(reply: FastifyReply): void {
  reply.header('content-security-policy', policyWith("'self' 'unsafe-inline'"));
}
