import { createFileRoute } from '@tanstack/react-router';
import { MicroProjectPage } from '#features/micro-project/micro-project.page.tsx';

export const Route = createFileRoute('/micro-projects/$id')({ component: MicroProjectPage });
