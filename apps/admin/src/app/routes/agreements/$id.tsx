import { createFileRoute } from '@tanstack/react-router';
import { AgreementPage } from '#features/agreement/agreement.page.tsx';

export const Route = createFileRoute('/agreements/$id')({ component: AgreementPage });
