import { createFileRoute } from '@tanstack/react-router';
import { caseSearch } from '#features/casework/case.search.ts';
import { CaseListPage } from '#features/casework/case-list.page.tsx';

export const Route = createFileRoute('/cases/')({ validateSearch: caseSearch, component: CaseListPage });
