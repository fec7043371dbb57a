export { type Loaded, loadReference } from './load-reference.ts';
