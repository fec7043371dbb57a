import { type Actor, mayEver, type Permission } from '@wasl/domain/access';
import { createContext, type ReactNode, use, useMemo } from 'react';
import { actorOf, type Viewer } from './actor-of.ts';

type Signed = { viewer: Viewer; actor: Actor };

const SignedContext = createContext<Signed | null>(null);

/** Who is signed in, for everything below. */
export function SignedIn({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const signed = useMemo(() => ({ viewer, actor: actorOf(viewer) }), [viewer]);
  return <SignedContext value={signed}>{children}</SignedContext>;
}

/** The account of this session: what it is called, which roles it holds. */
export function useViewer(): Viewer {
  return useSigned().viewer;
}

/** Who acts, as the domain's access page knows it. */
export function useActor(): Actor {
  return useSigned().actor;
}

/** Whether this person may do something anywhere: what decides if a page or a button exists at all. */
export function useMayEver(permission: Permission): boolean {
  return mayEver(useActor(), permission);
}

function useSigned(): Signed {
  const signed = use(SignedContext);
  if (!signed) throw new Error('Nobody is signed in here: wrap the tree in <SignedIn>');
  return signed;
}
