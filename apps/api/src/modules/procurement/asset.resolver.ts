import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import { MicroProjectType } from '#modules/micro-project/micro-project.type.ts';
import { acceptAssets, receiveAssets, reserveAssets, storeAssets } from './asset.commands.ts';
import { Asset } from './asset.entity.ts';
import { AcceptAssetsInput, ReceiveAssetsInput, ReserveAssetsInput, StoreAssetsInput } from './asset.input.ts';
import { AssetConnection, AssetType, assetList } from './asset.type.ts';

@Resolver(() => AssetType)
export class AssetResolver {
  @Reading(() => AssetConnection, {
    permission: 'asset.read',
    description: 'The equipment within reach, by its tags.',
  })
  assets(@Ctx() context: Context, @Args(() => assetList.Args) args: ListArgs, @Info() info: GraphQLResolveInfo) {
    return context.read.list(Asset, args, info);
  }

  @Command(() => MicroProjectType, {
    permission: 'asset.receive',
    description: 'Receives equipment for a project: each piece or lot is tagged. Returns the project.',
  })
  receiveAssets(
    @Ctx() context: Context,
    @Arg('input', () => ReceiveAssetsInput, { description: 'What arrived.' }) input: ReceiveAssetsInput,
  ) {
    return receiveAssets(context, input);
  }

  @Command(() => MicroProjectType, {
    permission: 'asset.accept',
    description: 'Accepts equipment that was received. Returns the project.',
  })
  acceptAssets(
    @Ctx() context: Context,
    @Arg('input', () => AcceptAssetsInput, { description: 'Which assets.' }) input: AcceptAssetsInput,
  ) {
    return acceptAssets(context, input);
  }

  @Command(() => MicroProjectType, {
    permission: 'asset.store',
    description: 'Puts accepted equipment in store. Returns the project.',
  })
  storeAssets(
    @Ctx() context: Context,
    @Arg('input', () => StoreAssetsInput, { description: 'Which assets.' }) input: StoreAssetsInput,
  ) {
    return storeAssets(context, input);
  }

  @Command(() => MicroProjectType, {
    permission: 'asset.reserve',
    description: 'Reserves equipment in store for the handover. Returns the project.',
  })
  reserveAssets(
    @Ctx() context: Context,
    @Arg('input', () => ReserveAssetsInput, { description: 'Which assets.' }) input: ReserveAssetsInput,
  ) {
    return reserveAssets(context, input);
  }
}
