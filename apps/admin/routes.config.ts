/** Where the routes are, for the bundler and for the generator that runs before types are checked. */
export const routeTree = {
  target: 'react',
  autoCodeSplitting: true,
  routesDirectory: './src/app/routes',
  generatedRouteTree: './src/routeTree.gen.ts',
  addExtensions: true,
  quoteStyle: 'single',
  semicolons: true,
  disableLogging: true,
} as const;
