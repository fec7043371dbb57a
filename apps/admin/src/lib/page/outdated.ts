import { useSyncExternalStore } from 'react';

let isOutdated = false;
const listeners = new Set<() => void>();

/** The server no longer knows what this console asks: a later release has replaced it twice. */
export function markOutdated(): void {
  isOutdated = true;
  for (const listener of listeners) listener();
}

/** Whether the page must be loaded again; what is written in its forms stays until the person does so. */
export function useIsOutdated(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isOutdated,
  );
}
