import { createFileRoute } from '@tanstack/react-router';
import { agreementSearch } from '#features/agreement/list/agreement.search.ts';
import { AgreementListPage } from '#features/agreement/list/agreement-list.page.tsx';

export const Route = createFileRoute('/agreements/')({ validateSearch: agreementSearch, component: AgreementListPage });
