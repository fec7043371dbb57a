import { createFileRoute } from '@tanstack/react-router';
import { LoadingState } from '#ui/state/loading-state.tsx';

export const Route = createFileRoute('/micro-projects/$id')({ component: LoadingState });
