import type { ReactNode } from 'react';
import { TextLink } from '#ui/words/text-link.tsx';
import type { Task } from './task-table.tsx';

/** The way to what a task is about. */
export function TaskSubject({ task: { subjectId }, children }: { task: Task; children: ReactNode }) {
  return (
    <TextLink to="/tasks/$id" params={{ id: subjectId }}>
      {children}
    </TextLink>
  );
}
