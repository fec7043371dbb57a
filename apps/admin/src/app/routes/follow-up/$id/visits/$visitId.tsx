import { createFileRoute } from '@tanstack/react-router';
import { VisitPage } from '#features/follow-up/visit/visit.page.tsx';

export const Route = createFileRoute('/follow-up/$id/visits/$visitId')({ component: VisitPage });
