import { Generator, getConfig } from '@tanstack/router-generator';
import { routeTree } from './routes.config.ts';

const root = import.meta.dirname;
await new Generator({ config: getConfig(routeTree, root), root }).run();
