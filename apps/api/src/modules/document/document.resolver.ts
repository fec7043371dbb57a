import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import { requestPaper } from './document.commands.ts';
import { Document } from './document.entity.ts';
import { RequestDocumentInput } from './document.input.ts';
import { documentList } from './document.list.ts';
import { DocumentConnection, DocumentType } from './document.type.ts';

@Resolver(() => DocumentType)
export class DocumentResolver {
  @Reading(() => DocumentConnection, {
    permission: 'document.read',
    description: 'The papers of the events and handovers within reach, newest first.',
  })
  documents(@Ctx() context: Context, @Args(() => documentList.Args) args: ListArgs, @Info() info: GraphQLResolveInfo) {
    return context.read.list(Document, args, info);
  }

  @Reading(() => DocumentType, {
    permission: 'document.read',
    nullable: true,
    description: 'One paper; null when it does not exist or is out of reach.',
  })
  document(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The id of the paper.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.read.one(Document, id, info);
  }

  @Command(() => DocumentType, {
    permission: 'document.request',
    description:
      'Asks for a paper: freezes what it says and has the worker print it. Poll `document(id)` until it is READY.',
  })
  requestDocument(
    @Ctx() context: Context,
    @Arg('input', () => RequestDocumentInput, { description: 'Which paper, in which language.' })
    input: RequestDocumentInput,
  ) {
    return requestPaper(context, input);
  }
}
