import { createFileRoute } from '@tanstack/react-router';
import { distributionEventSearch } from '#features/distribution/distribution-event.search.ts';
import { DistributionEventListPage } from '#features/distribution/distribution-event-list.page.tsx';

export const Route = createFileRoute('/distribution/')({
  validateSearch: distributionEventSearch,
  component: DistributionEventListPage,
});
