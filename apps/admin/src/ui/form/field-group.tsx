import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './field-group.module.css';

type Props = {
  label: string;
  error?: string | undefined;
  required?: boolean;
  children: ReactNode;
};

/** Several fields that answer one question, named together. */
export function FieldGroup({ label, error, required = false, children }: Props) {
  return (
    <fieldset className={classes.group}>
      <legend>
        {label}
        {required ? (
          <span aria-hidden="true" className={classes.required}>
            {' *'}
          </span>
        ) : null}
      </legend>
      {children}
      {error ? (
        <Text size="xs" c="terracotta.6" mt={4} role="alert">
          {error}
        </Text>
      ) : null}
    </fieldset>
  );
}
