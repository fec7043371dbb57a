import type { Module } from '#graphql/module.ts';
import { AuditAccess, AuditEntry, AuditHead, AuditSeal } from './audit.entity.ts';
import { AuditResolver } from './audit.resolver.ts';
import { AccessEntryType, AuditEntryType } from './audit.type.ts';
import { BreakGlass } from './break-glass.entity.ts';

export const audit: Module = {
  entities: [AuditHead, AuditEntry, AuditAccess, AuditSeal, BreakGlass],
  types: [
    [AuditEntry, AuditEntryType, 'audit.read'],
    [AuditAccess, AccessEntryType, 'audit.read'],
  ],
  resolvers: [AuditResolver],
};
