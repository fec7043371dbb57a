import { createFileRoute } from '@tanstack/react-router';
import { FollowUpPage } from '#features/follow-up/follow-up.page.tsx';

export const Route = createFileRoute('/follow-up/$id/')({ component: FollowUpPage });
