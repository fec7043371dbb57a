import type { Module } from '#graphql/module.ts';
import { Diagnosis, DiagnosisSkill } from './diagnosis.entity.ts';
import { DiagnosisHealth } from './diagnosis-health.entity.ts';
import { DiagnosisResolver } from './diagnosis.resolver.ts';
import { DiagnosisSkillType, DiagnosisType } from './diagnosis.type.ts';
import { DiagnosisObstacle } from './sitting/diagnosis-obstacle.entity.ts';
import { DiagnosisSitting } from './sitting/diagnosis-sitting.entity.ts';
import { LifeAnswer } from './sitting/life-answer.entity.ts';
import { SittingResolver } from './sitting/sitting.resolver.ts';
import { DiagnosisObstacleType, DiagnosisSittingType, LifeAnswerType } from './sitting/sitting.type.ts';

export const diagnosis: Module = {
  entities: [Diagnosis, DiagnosisSkill, DiagnosisHealth, DiagnosisSitting, LifeAnswer, DiagnosisObstacle],
  types: [
    [Diagnosis, DiagnosisType, 'diagnosis.read'],
    [DiagnosisSkill, DiagnosisSkillType, 'parent'],
    [DiagnosisSitting, DiagnosisSittingType, 'parent'],
    [LifeAnswer, LifeAnswerType, 'parent'],
    [DiagnosisObstacle, DiagnosisObstacleType, 'parent'],
  ],
  resolvers: [DiagnosisResolver, SittingResolver],
};
