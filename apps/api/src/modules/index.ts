import 'reflect-metadata'; // type-graphql's decorators look for it as the modules load
import { CryptoKey } from '#crypto/crypto-key.entity.ts';
import type { Module } from '#graphql/module.ts';
import { Idempotency } from '#graphql/transaction/idempotency.entity.ts';
import { RateBucket } from '#rate/rate-bucket.entity.ts';
import { access } from './access/index.ts';
import { agreement } from './agreement/index.ts';
import { audit } from './audit/index.ts';
import { casework } from './casework/index.ts';
import { committee } from './committee/index.ts';
import { diagnosis } from './diagnosis/index.ts';
import { distribution } from './distribution/index.ts';
import { document } from './document/index.ts';
import { followUp } from './follow-up/index.ts';
import { identity } from './identity/index.ts';
import { microProject } from './micro-project/index.ts';
import { person } from './person/index.ts';
import { procurement } from './procurement/index.ts';
import { programme } from './programme/index.ts';
import { reporting } from './reporting/index.ts';
import { task } from './task/index.ts';
import { training } from './training/index.ts';
import { territory } from './territory/index.ts';

/** Every module of the API, in the order a case lives through them. */
export const modules: readonly Module[] = [
  territory,
  programme,
  identity,
  access,
  person,
  casework,
  diagnosis,
  training,
  agreement,
  microProject,
  committee,
  procurement,
  distribution,
  followUp,
  document,
  reporting,
  task,
  audit,
];

/** Every table, those of the platform itself first. */
export const entities = [Idempotency, CryptoKey, RateBucket, ...modules.flatMap((module) => module.entities)];
