import { createFileRoute } from '@tanstack/react-router';
import { OpeningPage } from '#features/casework/opening/opening.page.tsx';

export const Route = createFileRoute('/cases/new')({ component: OpeningPage });
