import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inRoot } from '../root.ts';
import { type Material, readMaterials } from './materials.ts';

/** `npm run sbom`: the bill of materials as CycloneDX 1.6, for whoever must know what a release is made of. */
export async function sbom(): Promise<void> {
  console.log(JSON.stringify(billOf(readMaterials()), null, 2));
}

/** The same packages give the same bill, byte for byte: it carries no time, and its serial number is made from it. */
export function billOf(materials: readonly Material[]) {
  const { version }: { version: string } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const components = materials.map(componentOf);
  const hex = createHash('sha256').update(JSON.stringify(components)).digest('hex');
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuid}`,
    version: 1,
    metadata: {
      component: { type: 'application', name: 'wasl', version, licenses: [{ license: { id: 'Apache-2.0' } }] },
    },
    components,
  };
}

function componentOf({ name, version, licence, integrity, isForBuilding, folder }: Material) {
  return {
    type: 'library',
    'bom-ref': folder,
    name,
    version,
    scope: isForBuilding ? 'excluded' : 'required',
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: licence === null ? [] : [{ expression: licence.replaceAll(/^\(|\)$/g, '') }],
    hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') }],
  };
}
