import type { ReactNode } from 'react';
import { Page } from './page.tsx';
import { PageHeader } from './page-header.tsx';

/** A page that has one thing to say: that it failed, or that it is not there. */
export function MessagePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Page>
      <PageHeader title={title} />
      {children}
    </Page>
  );
}
