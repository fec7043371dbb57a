import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import { PurchaseType } from '../purchase/purchase.type.ts';
import { blockSupplier, declareSupplierTie, registerSupplier } from './supplier.commands.ts';
import { Supplier } from './supplier.entity.ts';
import { BlockSupplierInput, DeclareSupplierTieInput, RegisterSupplierInput } from './supplier.input.ts';
import { SupplierConnection, SupplierType, supplierList } from './supplier.type.ts';

@Resolver(() => SupplierType)
export class SupplierResolver {
  @Reading(() => SupplierConnection, { permission: 'supplier.read', description: 'The suppliers, by name.' })
  suppliers(@Ctx() context: Context, @Args(() => supplierList.Args) args: ListArgs, @Info() info: GraphQLResolveInfo) {
    return context.read.list(Supplier, args, info);
  }

  @Command(() => SupplierType, {
    permission: 'supplier.register',
    description: 'Registers a supplier by its common identifier.',
  })
  registerSupplier(
    @Ctx() context: Context,
    @Arg('input', () => RegisterSupplierInput, { description: 'The company.' }) input: RegisterSupplierInput,
  ) {
    return registerSupplier(context, input);
  }

  @Command(() => SupplierType, {
    permission: 'supplier.block',
    description: 'Blocks a supplier: no more offers of it are taken.',
  })
  blockSupplier(
    @Ctx() context: Context,
    @Arg('input', () => BlockSupplierInput, { description: 'What changes, and the version that was read.' })
    input: BlockSupplierInput,
  ) {
    return blockSupplier(context, input);
  }

  @Command(() => PurchaseType, {
    permission: 'purchase.declareTie',
    description: 'Declares that a supplier is tied to those whom a purchase is for: it is kept out of it.',
  })
  declareSupplierTie(
    @Ctx() context: Context,
    @Arg('input', () => DeclareSupplierTieInput, { description: 'Which supplier, and how.' })
    input: DeclareSupplierTieInput,
  ) {
    return declareSupplierTie(context, input);
  }
}
