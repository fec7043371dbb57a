import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { type ExportableList, exportableListLabels, exportableLists } from '@wasl/domain/reporting';
import { CommandInput } from '#graphql/command.input.ts';
import { enumOf } from '#graphql/enum-of.ts';

export const ExportableListEnum = enumOf(exportableLists, {
  name: 'ExportableList',
  description: 'A list that may leave the house: numbers, codes and states, never a name.',
  labels: exportableListLabels,
});

@ObjectType('ExportedList', { description: 'A list as a file. It is told once and kept nowhere.' })
export class ExportedListType {
  @Field(() => String, { description: 'What to call the file.' })
  fileName!: string;

  @Field(() => String, { description: 'The kind of the file, for `Content-Type`.' })
  mediaType!: string;

  @Field(() => String, {
    description: 'The file: comma-separated, in UTF-8; its first and last line say who took it and when.',
  })
  content!: string;

  @Field(() => Int, { description: 'How many rows it has.' })
  rowCount!: number;
}

@InputType({ description: 'Takes a list away.' })
export class ExportListInput extends CommandInput {
  @Field(() => ExportableListEnum, { description: 'Which.' })
  list!: ExportableList;

  @Field(() => String, { description: 'What for, in a sentence: the audit keeps it.' })
  reason!: string;
}
