import { createFileRoute } from '@tanstack/react-router';
import { microProjectSearch } from '#features/micro-project/micro-project.search.ts';
import { MicroProjectListPage } from '#features/micro-project/micro-project-list.page.tsx';

export const Route = createFileRoute('/micro-projects/')({
  validateSearch: microProjectSearch,
  component: MicroProjectListPage,
});
