import { createFileRoute } from '@tanstack/react-router';
import { caseSearch } from '#features/casework/list/case.search.ts';
import { CaseListPage } from '#features/casework/list/case-list.page.tsx';

export const Route = createFileRoute('/cases/')({ validateSearch: caseSearch, component: CaseListPage });
