import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const types = {
  useTypeImports: true,
  enumsAsTypes: true,
  nonOptionalTypename: true,
  skipTypeNameForRoot: true,
  strictScalars: true, // a scalar nobody mapped stops the build
  scalars: {
    ID: 'string',
    Money: '@wasl/domain/kernel#Centimes',
    Date: 'string',
    DateTime: 'string',
    UUID: 'string',
    TerritoryCode: '@wasl/domain/territory#TerritoryCode',
  },
};

/** The console and its light entry are two manifests, so that signing in does not carry the whole console. */
export default {
  schema: process.env.WASL_SCHEMA ?? '../api/schema.graphql',
  generates: {
    'src/gql/console/': {
      documents: ['src/**/*.graphql', '!src/features/identity/**'],
      preset: 'client',
      presetConfig: { persistedDocuments: true, fragmentMasking: false },
      // Inside the entry: at the top level it is silently ignored, and stored documents would lack __typename.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      config: { ...types, inlineFragmentTypes: 'mask', customDirectives: { apolloUnmask: true } },
    },
    'src/gql/identity/': {
      documents: ['src/features/identity/*.graphql'],
      preset: 'client',
      presetConfig: { persistedDocuments: true, fragmentMasking: false },
      config: { ...types, documentMode: 'string' },
    },
  },
} satisfies CodegenConfig;
