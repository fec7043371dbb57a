import { defineEntity, p } from '@mikro-orm/core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { connectOrm } from './orm.ts';
import { withClient } from './roles.ts';
import { cloneDatabase, type TestDatabase } from './test-database.ts';

const HouseSchema = defineEntity({
  name: 'House',
  tableName: 'house',
  properties: {
    id: p.integer().primary(),
    name: p.text(),
    door: () => p.oneToOne(Door).mappedBy('house').ref().nullable(),
  },
});
class House extends HouseSchema.class {}
HouseSchema.setClass(House);
const DoorSchema = defineEntity({
  name: 'Door',
  tableName: 'door',
  properties: { id: p.integer().primary(), house: () => p.oneToOne(House).owner().ref() },
});
class Door extends DoorSchema.class {}
DoorSchema.setClass(Door);

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase({ adminUrl: inject('adminUrl') });
  await withClient(database.ownerUrl, (client) =>
    client.query(`create table house (id int primary key, name text); create table door (id int primary key, house_id int unique);
      insert into house values (1, 'old'); insert into door values (7, 1);`),
  );
});
afterAll(() => database.drop());

it('writes only what was changed, also when another connection was opened later', async () => {
  const written: string[] = [];
  const first = await connectOrm({
    url: database.ownerUrl,
    entities: [House, Door],
    onStatement: (line) => written.push(line),
  });
  const second = await connectOrm({ url: database.ownerUrl, entities: [House, Door] });
  const em = first.em.fork();
  const house = await em.findOneOrFail(House, 1);
  await em.findOneOrFail(Door, 7);
  house.name = 'new';
  await em.flush();
  expect(written.filter((line) => line.includes('update'))).toHaveLength(1);
  await first.close();
  await second.close();
});
