import { Arg, Ctx, Field, Query, Resolver, ObjectType, type ClassType } from 'type-graphql';
import { expect, it } from 'vitest';
import { connectOrm } from '#database/orm.ts';
import { connectionOf, ListField } from '../connection.ts';
import type { Context } from '../context.ts';
import { Derived } from '../derived.ts';
import { listOf } from '../list-args.ts';
import type { Module, PublishedType, ReadAccess } from '../module.ts';
import { Reading } from '../reading.ts';
import { Keeper, Orchard, orchards, Tree } from '../../../test/orchard.ts';
import { buildWaslSchema } from './build-schema.ts';

const described = (description: string) => ({ description });

/** Builds the orchard's schema with one more type and one more root field, and gives what was said against it. */
async function problemsOf(extra: { types?: PublishedType[]; resolvers?: (new () => object)[] }): Promise<string> {
  const module: Module = { entities: [], types: extra.types ?? [], resolvers: extra.resolvers ?? [] };
  const orm = await connectOrm({ url: 'postgresql://nobody@127.0.0.1:1/none', entities: orchards.entities });
  try {
    await buildWaslSchema([orchards, module], orm.getMetadata());
    return 'built';
  } catch (error) {
    return error instanceof Error ? error.message : 'thrown';
  } finally {
    await orm.close();
  }
}

const publish = (entity: PublishedType[0], type: ClassType, access: ReadAccess = 'parent'): PublishedType[] => [
  [entity, type, access],
];

it('is built when nothing is missing', async () => {
  expect(await problemsOf({})).toBe('built');
});

it('[AZ-03] is not built with a root field without a policy', async () => {
  @Resolver()
  class Bare {
    @Query(() => String, described('Nothing.'))
    bare() {
      return '';
    }
  }
  expect(await problemsOf({ resolvers: [Bare] })).toContain('Query.bare has no policy');
});

it('is not built with anything undescribed', async () => {
  @ObjectType('Mute')
  class Mute {
    @Field(() => String) word!: string;
  }
  @Resolver()
  class Undescribed {
    @Reading(() => Mute, { permission: 'public', description: 'Something.' })
    mute(@Ctx() _context: Context, @Arg('loud', () => Boolean) _loud: boolean) {
      return { word: '' };
    }
  }
  const problems = await problemsOf({ resolvers: [Undescribed] });
  expect(problems).toContain('Mute has no description');
  expect(problems).toContain('Mute.word has no description');
  expect(problems).toContain('Query.mute(loud) has no description');
});

it('is not built with a field that no statement can give', async () => {
  @ObjectType('Ghost', described('Something.'))
  class Ghost {
    @Field(() => String, described('In no column.')) nowhere!: string;
    @Field(() => String, described('A relation said to be a text.')) keeper!: string;
    @Field(() => [GhostTree], described('A list without pages is one of keys.')) trees!: GhostTree[];
    @Field(() => GhostTree, described('A column said to be a thing.')) title!: GhostTree;
  }
  @ObjectType('GhostTree', described('A tree.'))
  class GhostTree {
    @Field(() => Ghost, described('Its orchard.')) orchard!: Ghost;
    @Field(() => String, described('Derived.')) @Derived({ sql: () => "'x'" }) derived!: string;
  }
  const problems = await problemsOf({ types: [...publish(Orchard, Ghost), ...publish(Tree, GhostTree)] });
  expect(problems).toContain(
    'Ghost.nowhere is neither a column nor a relation of Orchard, and no @Derived says how it comes about.',
  );
  expect(problems).toContain('Ghost.keeper leads to String, which no module publishes.');
  expect(problems).toContain('Ghost.title is a column or derived, and cannot lead to GhostTree');
  expect(problems).not.toContain('GhostTree.derived');
  expect(problems).not.toContain('Ghost.trees');
});

it('is not built with an order that has no place for some rows', async () => {
  @ObjectType('LooseOrchard', described('An orchard.'))
  class LooseOrchard {
    @Field(() => String, described('The title.')) title!: string;
  }
  const LooseConnection = connectionOf(() => LooseOrchard, 'LooseOrchard');
  const list = listOf('LooseOrchard', {
    of: 'orchards',
    orders: { SEEN: 'seenAt', NONE: 'nothing' },
    defaultOrder: [],
  });
  @ObjectType('LooseKeeper', described('A keeper.'))
  class LooseKeeper {
    @ListField(() => LooseConnection, { description: 'Orchards.', list: () => list }) orchards!: object;
  }
  const problems = await problemsOf({ types: [...publish(Orchard, LooseOrchard), ...publish(Keeper, LooseKeeper)] });
  expect(problems).toContain('LooseKeeper.orchards is ordered by seenAt, which may be null.');
  expect(problems).toContain('LooseKeeper.orchards is ordered by nothing, which Orchard does not have.');
});

it('[AZ-03] is not built when the rows of a type cannot be told apart by those who read them', async () => {
  @ObjectType('OpenKeeper', described('A keeper.'))
  class OpenKeeper {
    @Field(() => String, described('The name.')) name!: string;
  }
  expect(await problemsOf({ types: publish(Keeper, OpenKeeper, 'case.read') })).toContain(
    'OpenKeeper is read by case.read, which reaches OWN for ACCOMPANIMENT_OFFICER, but its table has no officer_id.',
  );
});
