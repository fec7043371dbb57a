import { createFileRoute } from '@tanstack/react-router';
import { TaskPage } from '#features/task/task.page.tsx';

export const Route = createFileRoute('/tasks/$id')({ component: TaskPage });
