import type { Module } from '#graphql/module.ts';
import { Case, CaseCounter } from './case.entity.ts';
import { CaseResolver } from './case.resolver.ts';
import { CaseType } from './case.type.ts';

export const casework: Module = {
  entities: [Case, CaseCounter],
  types: [[Case, CaseType, 'case.read']],
  resolvers: [CaseResolver],
  constraints: { case_file_one_open_per_person: 'CASE_ALREADY_OPEN' },
};
