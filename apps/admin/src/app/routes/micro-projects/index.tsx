import { createFileRoute } from '@tanstack/react-router';
import { microProjectStates } from '@wasl/domain/micro-project';
import * as z from 'zod/mini';
import { LoadingState } from '#ui/state/loading-state.tsx';

const microProjectSearch = z.object({
  agreement: z.catch(z.optional(z.string()), undefined),
  state: z.catch(z.optional(z.enum(microProjectStates)), undefined),
});

export const Route = createFileRoute('/micro-projects/')({
  validateSearch: microProjectSearch,
  component: LoadingState,
});
