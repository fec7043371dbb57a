import { Arg, Ctx, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import { MicroProjectType } from '#modules/micro-project/micro-project.type.ts';
import { liveTogether } from './asset-life.commands.ts';
import {
  DestroyAssetsInput,
  LoseAssetsInput,
  RecoverAssetsInput,
  ReleaseAssetsInput,
  RepairAssetsInput,
  ReturnAssetsInput,
  ScrapAssetsInput,
  SellAssetsInput,
  UseAssetsInput,
} from './asset-life.input.ts';

@Resolver(() => MicroProjectType)
export class AssetLifeResolver {
  @Command(() => MicroProjectType, {
    permission: 'asset.use',
    description: 'Records that equipment is in use. Returns the project.',
  })
  useAssets(
    @Ctx() context: Context,
    @Arg('input', () => UseAssetsInput, { description: 'Which assets, and what happened.' })
    input: UseAssetsInput,
  ) {
    return liveTogether(context, 'use', input);
  }

  @Command(() => MicroProjectType, {
    permission: 'asset.repair',
    description: 'Records that equipment is being repaired. Returns the project.',
  })
  repairAssets(
    @Ctx() context: Context,
    @Arg('input', () => RepairAssetsInput, { description: 'Which assets, and what happened.' })
    input: RepairAssetsInput,
  ) {
    return liveTogether(context, 'repair', input);
  }

  @Command(() => MicroProjectType, {
    permission: 'asset.return',
    description: 'Records that equipment came back from its repair. Returns the project.',
  })
  returnAssets(
    @Ctx() context: Context,
    @Arg('input', () => ReturnAssetsInput, { description: 'Which assets, and what happened.' })
    input: ReturnAssetsInput,
  ) {
    return liveTogether(context, 'return', input);
  }

  @Command(() => MicroProjectType, {
    permission: 'asset.lose',
    description: 'Records that equipment is missing: an action is opened. Returns the project.',
  })
  loseAssets(
    @Ctx() context: Context,
    @Arg('input', () => LoseAssetsInput, { description: 'Which assets, and what happened.' })
    input: LoseAssetsInput,
  ) {
    return liveTogether(context, 'lose', input);
  }

  @Command(() => MicroProjectType, {
    permission: 'asset.sell',
    description:
      'Records that equipment was sold without leave: an action is opened, never a sanction. Returns the project.',
  })
  sellAssets(
    @Ctx() context: Context,
    @Arg('input', () => SellAssetsInput, { description: 'Which assets, and what happened.' })
    input: SellAssetsInput,
  ) {
    return liveTogether(context, 'sell', input);
  }

  @Command(() => MicroProjectType, {
    permission: 'asset.destroy',
    description: 'Records that equipment was destroyed. Returns the project.',
  })
  destroyAssets(
    @Ctx() context: Context,
    @Arg('input', () => DestroyAssetsInput, { description: 'Which assets, and what happened.' })
    input: DestroyAssetsInput,
  ) {
    return liveTogether(context, 'destroy', input);
  }

  @Command(() => MicroProjectType, {
    permission: 'asset.recover',
    description: 'Records that equipment was taken back: it may be stored and handed over anew. Returns the project.',
  })
  recoverAssets(
    @Ctx() context: Context,
    @Arg('input', () => RecoverAssetsInput, { description: 'Which assets, and what happened.' })
    input: RecoverAssetsInput,
  ) {
    return liveTogether(context, 'recover', input);
  }

  @Command(() => MicroProjectType, {
    permission: 'asset.scrap',
    description: 'Takes recovered equipment out of service. Returns the project.',
  })
  scrapAssets(
    @Ctx() context: Context,
    @Arg('input', () => ScrapAssetsInput, { description: 'Which assets, and what happened.' })
    input: ScrapAssetsInput,
  ) {
    return liveTogether(context, 'scrap', input);
  }

  @Command(() => MicroProjectType, {
    permission: 'asset.release',
    description: 'Gives equipment over for good, once the period without resale has ended. Returns the project.',
  })
  releaseAssets(
    @Ctx() context: Context,
    @Arg('input', () => ReleaseAssetsInput, { description: 'Which assets, and what happened.' })
    input: ReleaseAssetsInput,
  ) {
    return liveTogether(context, 'release', input);
  }
}
