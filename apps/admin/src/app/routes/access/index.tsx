import { createFileRoute } from '@tanstack/react-router';
import { AccessPage } from '#features/access/access.page.tsx';
import { accessSearch } from '#features/access/access.search.ts';

export const Route = createFileRoute('/access/')({ validateSearch: accessSearch, component: AccessPage });
