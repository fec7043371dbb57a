import { createFileRoute } from '@tanstack/react-router';
import { followUpSearch } from '#features/follow-up/list/follow-up.search.ts';
import { FollowUpListPage } from '#features/follow-up/list/follow-up-list.page.tsx';

export const Route = createFileRoute('/follow-up/')({ validateSearch: followUpSearch, component: FollowUpListPage });
