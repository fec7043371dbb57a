import { createFileRoute } from '@tanstack/react-router';
import { WorkQueue } from '#features/task/work-queue.tsx';
import { HomePage } from '#features/reporting/home.page.tsx';

export const Route = createFileRoute('/')({ component: () => <HomePage queue={<WorkQueue />} /> });
