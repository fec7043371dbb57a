import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { territoryCode } from '@wasl/domain/territory';
import { buildWaslSchema } from '#graphql/schema/build-schema.ts';
import { modules } from '#modules/index.ts';
import { type Clock, lives } from '../lives/index.ts';
import { addStaff, type Held } from '../stage/staff.ts';
import { createWorld, type World } from '../world.ts';
import { operationOf } from '../generate.ts';
import { expectSentences } from '../stage/refusal.ts';
import { openFingerprint } from './everything.ts';
import { probing, rolesElsewhere } from './probe.ts';
import { spoilsOf } from './spoils.ts';

// Everything bad is tried on every mutation, at the very moment at which its good input goes through.

const clock: Clock = { days: 0 };
const now = () => new Date(Date.now() + clock.days * 86_400_000);

let world: World;
let schema: GraphQLSchema;
let probed: ReturnType<typeof probing>;
let print: Awaited<ReturnType<typeof openFingerprint>>;
beforeAll(async () => {
  world = await createWorld({ now });
  const elsewhere = await addElsewhere();
  ({ schema } = await buildWaslSchema(modules, world.orm.getMetadata()));
  print = await openFingerprint(world.database.ownerUrl);
  probed = probing(world, schema, print, elsewhere);
});
afterAll(async () => {
  await print.close();
  await world.close();
});

/** Somebody who may do everything that is done at a place, at another place. */
function addElsewhere() {
  const centreCode = 'CAR-FES';
  const held = rolesElsewhere.map((role): Held => {
    if (role === 'SPR_WORKER') return { role, facilityCode: 'PEN-AIN-BORJA' };
    return /CENTRE|ACCOMPANIMENT/.test(role) ? { role, centreCode } : { role, territoryCode: territoryCode('01') };
  });
  return addStaff(world, 'everything-elsewhere', held);
}

/** Why a life could not be led to its end: mostly that something bad was taken for good before. */
async function lead(name: string): Promise<string[]> {
  try {
    await lives[name]?.({ world: probed.world, clock });
    return [];
  } catch (error) {
    return [`the life breaks off: ${String(error)}`];
  }
}

describe('bad input', () => {
  it.each(Object.keys(lives))(
    'is refused with a sentence and changes nothing, wherever it comes in %s',
    {
      timeout: 300_000,
    },
    async (name) => {
      clock.days = 0;
      const problem = await lead(name);
      const wrong = [...probed.findings.values()].flatMap((finding) => finding.wrong.splice(0));
      expect([...wrong, ...problem]).toEqual([]);
    },
  );

  it('was tried on every mutation: add a new one to the life of its noun, or say which test tries it', () => {
    const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
    const untried = mutations.filter(
      (name) => !probed.findings.has(name) && !(name in doors) && !awaited.includes(name),
    );
    expect(untried).toEqual([]);
    expect(Object.keys(doors).filter((name) => !mutations.includes(name))).toEqual([]);
  });
});

/** Mutations that came with their noun and have no life here yet: until then their own tests try them. */
const awaited: readonly string[] = [
  ...['closeAgreement', 'closeTranche', 'importReleases'],
  ...['useAssets', 'repairAssets', 'returnAssets', 'recoverAssets', 'scrapAssets', 'releaseAssets'],
  ...['loseAssets', 'sellAssets', 'destroyAssets'],
  ...['listLicence', 'presentLicence', 'waiveLicence'],
];

/**
 * Mutations that check a secret: attempts are counted and every answer reads the same, so that nothing bad can be told
 * from nothing good. Their own tests try them.
 */
const doors: Readonly<Record<string, string>> = {
  signIn: 'AU-02, AU-03',
  verifySecondFactor: 'AU-09',
  stepUp: 'AU-09, AU-11',
  signOut: 'asks for nothing',
  signOutEverywhere: 'asks for nothing',
  enrolSecondFactor: 'asks for nothing',
  confirmSecondFactor: 'AU-09',
  removeSecondFactor: 'asks for nothing',
  replaceRecoveryCodes: 'asks for nothing',
  changePassword: 'AU-01, AU-07',
  acceptInvitation: 'AU-13',
  requestPasswordReset: 'AU-02, AU-13',
  resetPassword: 'AU-13',
};

describe('a door', () => {
  const withInput = Object.keys(doors).filter((name) => doors[name] !== 'asks for nothing');
  it.each(withInput)('answers something bad as it answers something wrong: %s', async (name) => {
    const field = schema.getMutationType()?.getFields()[name];
    if (!field) throw new Error(`There is no ${name}.`);
    const { query, variables } = operationOf('mutation', field, () => 'nothing');
    const [argument] = field.args;
    const spoilt = argument ? spoilsOf(argument.type, variables.input) : [];
    expect(spoilt.length).toBeGreaterThan(3);
    for (const { input } of spoilt) {
      const answer = await world.as(null, query, { input });
      if (name === 'requestPasswordReset' && answer.data?.it === true) continue;
      expect(answer.codes).toHaveLength(1);
      expectSentences(answer);
      expect(answer.codes).not.toContain('INTERNAL');
    }
  });
});
