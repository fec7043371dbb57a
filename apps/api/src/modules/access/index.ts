import type { Module } from '#graphql/module.ts';
import { ExplanationResolver } from './explanation.resolver.ts';

export const access: Module = { entities: [], types: [], resolvers: [ExplanationResolver] };
