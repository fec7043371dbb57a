import { createFileRoute } from '@tanstack/react-router';
import { CasePage } from '#features/casework/case.page.tsx';

export const Route = createFileRoute('/cases/$id')({ component: CasePage });
