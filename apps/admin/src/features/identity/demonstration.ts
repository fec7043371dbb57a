import { roles } from '@wasl/domain/access';
import * as z from 'zod/mini';

const account = z.object({ email: z.string(), role: z.enum(roles) });
const setting = z.object({ demonstration: z.boolean(), password: z.nullish(z.string()), accounts: z.array(account) });

export type DemonstrationAccount = z.output<typeof account>;
export type Demonstration = { password: string; accounts: DemonstrationAccount[] };

/** The accounts that a demonstration offers to everyone. A real installation offers none. */
export async function findDemonstration(): Promise<Demonstration | null> {
  try {
    const response = await fetch('/config.json');
    const { demonstration, password, accounts } = setting.parse(await response.json());
    return demonstration && password ? { password, accounts } : null;
  } catch {
    return null; // the cards are a comfort: without them one signs in by the form
  }
}
