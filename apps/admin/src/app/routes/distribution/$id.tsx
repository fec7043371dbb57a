import { createFileRoute } from '@tanstack/react-router';
import { DistributionEventPage } from '#features/distribution/distribution-event.page.tsx';

export const Route = createFileRoute('/distribution/$id')({ component: DistributionEventPage });
