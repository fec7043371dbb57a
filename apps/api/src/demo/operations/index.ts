import type { Operation, OperationName } from '../operation.ts';
import { beniMellal } from './beni-mellal.operation.ts';
import { khouribga } from './khouribga.operation.ts';

export const operations: Readonly<Record<OperationName, Operation>> = { 'beni-mellal': beniMellal, khouribga };
