import type { FastifyReply } from 'fastify';

/** The console's own files, and nothing from elsewhere. Styles in attributes are how its components place things. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

const always: Readonly<Record<string, string>> = {
  'content-security-policy': pagePolicy,
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
