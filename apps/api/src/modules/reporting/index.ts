import type { Module } from '#graphql/module.ts';
import { FiguresResolver } from './figures.resolver.ts';

export const reporting: Module = { entities: [], types: [], resolvers: [FiguresResolver] };
