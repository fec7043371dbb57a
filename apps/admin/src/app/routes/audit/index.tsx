import { createFileRoute } from '@tanstack/react-router';
import { auditSearch } from '#features/audit/audit.search.ts';
import { AuditPage } from '#features/audit/audit.page.tsx';

export const Route = createFileRoute('/audit/')({ validateSearch: auditSearch, component: AuditPage });
