import type { Module } from '#graphql/module.ts';
import { ExportResolver } from './export/export.resolver.ts';
import { FiguresResolver } from './figures/figures.resolver.ts';
import { IndicatorsResolver } from './indicators/indicators.resolver.ts';

export const reporting: Module = {
  entities: [],
  types: [],
  resolvers: [FiguresResolver, IndicatorsResolver, ExportResolver],
};
