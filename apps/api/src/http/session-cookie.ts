import type { FastifyReply, FastifyRequest } from 'fastify';

/** The cookie of a session: its token never reaches a script, another site or an address without TLS. */
export type SessionCookie = Readonly<{
  read: (request: FastifyRequest) => string | null;
  set: (reply: FastifyReply, token: string, expiresAt: Date) => void;
  clear: (reply: FastifyReply) => void;
}>;

/** A plain http address is only ever this machine: there the name goes without the prefix that demands TLS. */
export function sessionCookie(isSecure: boolean): SessionCookie {
  const name = isSecure ? '__Host-wasl' : 'wasl';
  const attributes = `Path=/; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;
  return {
    read: (request) => tokenOf(request.headers.cookie, name),
    set: (reply, token, expiresAt) =>
      void reply.header('set-cookie', `${name}=${token}; Expires=${expiresAt.toUTCString()}; ${attributes}`),
    clear: (reply) => void reply.header('set-cookie', `${name}=; Max-Age=0; ${attributes}`),
  };
}

function tokenOf(header: string | undefined, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const [key, value] = part.trim().split('=');
    if (key === name && value) return value;
  }
  return null;
}
