import type { Module } from '#graphql/module.ts';
import { Diagnosis, DiagnosisSkill } from './diagnosis.entity.ts';
import { DiagnosisHealth } from './diagnosis-health.entity.ts';
import { DiagnosisResolver } from './diagnosis.resolver.ts';
import { DiagnosisSkillType, DiagnosisType } from './diagnosis.type.ts';

export const diagnosis: Module = {
  entities: [Diagnosis, DiagnosisSkill, DiagnosisHealth],
  types: [
    [Diagnosis, DiagnosisType, 'diagnosis.read'],
    [DiagnosisSkill, DiagnosisSkillType, 'parent'],
  ],
  resolvers: [DiagnosisResolver],
};
