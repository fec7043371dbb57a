import { peoplePromises } from './people.promises.ts';
import { servicePromises } from './service.promises.ts';
import type { Vow } from './vow.ts';

/** Every promise that `npm run prove` must find kept. A test keeps one when its name begins with the id in brackets. */
export const promises: readonly Vow[] = [...peoplePromises, ...servicePromises];
