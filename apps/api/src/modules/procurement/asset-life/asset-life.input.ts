import { Field, InputType } from 'type-graphql';
import { DateScalar } from '#graphql/scalars/index.ts';
import { AssetsInput } from '../asset.input.ts';

@InputType({ description: 'What happened to equipment of one project after its handover.' })
export abstract class AssetHappeningInput extends AssetsInput {
  @Field(() => DateScalar, { description: 'The day it happened.' })
  happenedOn!: string;

  @Field(() => String, { nullable: true, description: 'What happened, where a reason is asked for.' })
  reason?: string | null;
}

@InputType({ description: 'Records that equipment is in use.' })
export class UseAssetsInput extends AssetHappeningInput {}

@InputType({ description: 'Records that equipment is being repaired.' })
export class RepairAssetsInput extends AssetHappeningInput {}

@InputType({ description: 'Records that equipment came back from its repair.' })
export class ReturnAssetsInput extends AssetHappeningInput {}

@InputType({ description: 'Records that equipment is missing.' })
export class LoseAssetsInput extends AssetHappeningInput {}

@InputType({ description: 'Records that equipment was sold without leave.' })
export class SellAssetsInput extends AssetHappeningInput {}

@InputType({ description: 'Records that equipment was destroyed.' })
export class DestroyAssetsInput extends AssetHappeningInput {}

@InputType({ description: 'Records that equipment was taken back.' })
export class RecoverAssetsInput extends AssetHappeningInput {}

@InputType({ description: 'Takes recovered equipment out of service.' })
export class ScrapAssetsInput extends AssetHappeningInput {}

@InputType({ description: 'Gives equipment over for good.' })
export class ReleaseAssetsInput extends AssetHappeningInput {}
