import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, fingerprintOf } from '@wasl/domain/documents';
import fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentRoute } from '#documents/index.ts';
import { openPost } from '#mail/post-office.ts';
import { runJobsOnce, startWork, type Workplace } from '#jobs/work.ts';
import { createWorld, type World } from '../../../test/world.ts';
import { Document } from './document.entity.ts';
import { DocumentIdentity } from './document-identity.entity.ts';
import { setStage } from './document.stage.ts';

const coordinator = { email: 'coordinator@demo.wasl.ma' };
const officer = { email: 'officer@demo.wasl.ma' };
const das = { email: 'das@demo.wasl.ma' };
const committee = { email: 'committee@demo.wasl.ma' };

const fields = 'id kind number language state fingerprint byteSize downloadPath';
const request = `mutation ($input: RequestDocumentInput!) { requestDocument(input: $input) { ${fields} } }`;

let world: World;
let stage: Awaited<ReturnType<typeof setStage>>;
let folder: string;

beforeAll(async () => {
  world = await createWorld();
  stage = await setStage(await world.behind(), world.vault);
  folder = await mkdtemp(join(tmpdir(), 'wasl-papers-'));
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

describe('asking for a statement', () => {
  it('freezes the figures once, under one number in every language', async () => {
    const asked = await Promise.all(['ar', 'fr', 'en'].map((language) => ask(coordinator, statement(language))));
    expect(asked.flatMap(({ codes }) => codes)).toEqual([]);
    const papers = asked.map(({ data }) => data.requestDocument);
    expect(papers.map(({ language }) => language)).toEqual(['ar', 'fr', 'en']);
    expect(new Set(papers.map(({ number }) => number)).size).toBe(1);
    expect(new Set(papers.map(({ fingerprint }) => fingerprint)).size).toBe(1);
    expect(papers[0]).toMatchObject({
      number: expect.stringMatching(/^ES-\d{4}-000001$/),
      state: 'PENDING',
      downloadPath: null,
    });
  });

  it('gives the same paper when it is asked for again', async () => {
    const [first, again] = [await ask(coordinator, statement('ar')), await ask(coordinator, statement('ar'))];
    expect(again.data.requestDocument.id).toBe(first.data.requestDocument.id);
    expect(await (await world.behind()).count(Document, { event: stage.eventId })).toBe(3);
  });

  it.each([
    ['before the figures are frozen', () => statement('ar', stage.openEventId), 'EVENT_FIGURES_NOT_RECONCILED'],
    ['without an event', () => ({ kind: 'EVENT_STATEMENT', language: 'ar' }), 'DOCUMENT_SUBJECT_MISSING'],
    ['of an event that does not exist', () => statement('ar', crypto.randomUUID()), 'NOT_FOUND'],
  ])('is refused %s, and takes no number', async (_, order, code) => {
    const before = await lastNumber();
    expect((await ask(coordinator, order())).codes).toEqual([code]);
    expect(await lastNumber()).toEqual(before);
  });

  it('is refused to those who may only read it', async () => {
    expect((await ask(das, statement('ar'))).codes).toEqual(['FORBIDDEN']);
    expect((await ask(null, statement('ar'))).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('asking for a receipt', () => {
  it('keeps the names in the zone of identity, and says what the database holds', async () => {
    const { data, codes } = await ask(officer, receipt('ar'));
    expect(codes).toEqual([]);
    const em = await world.behind();
    const document = await em.findOneOrFail(Document, keyOf(data.requestDocument.id));
    expect(document.snapshot).toBeNull();
    const { snapshot } = await em.findOneOrFail(DocumentIdentity, { document: document.id });
    expect(snapshot).toMatchObject({
      number: document.number,
      beneficiary: { code: 'P-7K3F9Q', nameAr: 'عبد الرّحمٰن الإدريسي', nameFr: 'Abderrahmane El Idrissi' },
      lines: [{ tag: 'WSL-26-000011', cost: 485_000 }, { tag: 'WSL-26-000012' }],
      total: 970_000,
      signature: { fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(await fingerprintOf(snapshot)).toBe(document.fingerprint);
    expect(JSON.parse(canonicalJson(snapshot))).toEqual(snapshot);
  });

  it('is refused in a language that receipts are not printed in', async () => {
    expect((await ask(officer, receipt('en'))).codes).toEqual(['DOCUMENT_LANGUAGE_NOT_OFFERED']);
  });
});

describe('printing', () => {
  it('makes every paper that waits, once, and fills in its file', async () => {
    await work();
    const { data } = await world.as(coordinator, `{ documents(first: 10) { nodes { ${fields} readyAt } } }`);
    const papers: { state: string; byteSize: number; id: string; downloadPath: string; readyAt: string }[] =
      data.documents.nodes;
    expect(papers).toHaveLength(4);
    for (const paper of papers) {
      expect(paper).toMatchObject({
        state: 'READY',
        downloadPath: `/documents/${keyOf(paper.id)}`,
        readyAt: expect.any(String),
      });
      expect(paper.byteSize).toBeGreaterThan(20_000);
    }
    const versions = await versionsOf();
    await work();
    expect(await versionsOf()).toEqual(versions);
  });

  it('begins as soon as a paper is asked for, and stops when told', async () => {
    const runner = await startWork(workplace());
    const { data } = await ask(officer, receipt('fr'));
    const state = () => paperOf('HANDOVER_RECEIPT', 'fr').then((paper) => paper.state);
    await expect.poll(state, { timeout: 45_000, interval: 100 }).toBe('READY');
    await runner.stop();
    expect(data.requestDocument.state).toBe('PENDING');
  });

  it('never prints a snapshot that is not the one that was frozen', async () => {
    const { id } = await paperOf('HANDOVER_RECEIPT', 'fr');
    const nothing = { state: 'PENDING', fileHash: null, byteSize: null, readyAt: null } as const;
    await (await world.behind()).nativeUpdate(Document, keyOf(id), { ...nothing, fingerprint: '0'.repeat(64) });
    expect((await ask(officer, receipt('fr'))).codes).toEqual([]);
    // A failed try waits longer each time; here the waits are skipped.
    const tryNow = async () => {
      const em = await world.behind();
      await em.execute('update graphile_worker._private_jobs set run_at = now() where locked_at is null');
      await work();
      return (await em.findOneOrFail(Document, keyOf(id))).state;
    };
    await expect.poll(tryNow, { timeout: 45_000, interval: 50 }).toBe('FAILED');
    expect(await (await world.behind()).findOneOrFail(Document, keyOf(id))).toMatchObject({ fileHash: null });
  });
});

describe('downloading', () => {
  it('gives the file to those within reach, and writes it down', async () => {
    const paper = await paperOf('EVENT_STATEMENT', 'ar');
    for (const reader of [coordinator, das]) {
      const { status, headers, body } = await download(reader, keyOf(paper.id));
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="${paper.number}-ar.pdf"`,
        'cache-control': 'private, no-store',
      });
      expect(body.subarray(0, 5).toString()).toBe('%PDF-');
      expect(body).toHaveLength(paper.byteSize);
    }
    const rows: { count: number }[] = await (await world.behind()).execute(
      `select count(*)::int as count from audit.entry where action = 'document.download' and stream = 'Document:' || ?`,
      [keyOf(paper.id)],
    );
    expect(rows).toEqual([{ count: 2 }]);
  });

  it('of a receipt is for those who may know the bearer', async () => {
    const paper = await paperOf('HANDOVER_RECEIPT', 'ar');
    expect((await download(officer, keyOf(paper.id))).status).toBe(200);
    expect((await download(coordinator, keyOf(paper.id))).status).toBe(200);
    expect((await download(das, keyOf(paper.id))).status).toBe(404);
    const { data } = await world.as(das, `query ($id: ID!) { document(id: $id) { state downloadPath } }`, {
      id: paper.id,
    });
    expect(data.document).toEqual({ state: 'READY', downloadPath: null });
  });

  it('says what is missing: nobody signed in, nothing there, nothing readable, nothing printed', async () => {
    const { id } = await paperOf('EVENT_STATEMENT', 'ar');
    expect((await download(null, keyOf(id))).status).toBe(401);
    expect((await download(committee, keyOf(id))).status).toBe(404);
    expect((await download(coordinator, crypto.randomUUID())).status).toBe(404);
    expect((await download(coordinator, "x' or 1=1")).status).toBe(404);
    const failed = await paperOf('HANDOVER_RECEIPT', 'fr');
    expect((await download(officer, keyOf(failed.id))).status).toBe(409);
    await (await world.behind()).nativeUpdate(Document, keyOf(failed.id), { state: 'PENDING' });
    const waiting = await download(officer, keyOf(failed.id));
    expect(waiting).toMatchObject({ status: 202, headers: { 'retry-after': '1' } });
  });
});

type Reader = { readonly email: string } | null;

function ask(reader: Reader, order: object) {
  return world.as(reader, request, { input: { idempotencyKey: crypto.randomUUID(), ...order } });
}

function statement(language: string, eventId = stage.eventId) {
  return { kind: 'EVENT_STATEMENT', language, eventId: `DistributionEvent:${eventId}` };
}

function receipt(language: string) {
  return { kind: 'HANDOVER_RECEIPT', language, handoverId: `Handover:${stage.handoverId}` };
}

function keyOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

function workplace(): Workplace {
  return {
    workerUrl: world.database.workerUrl,
    filesFolder: folder,
    publicAddress: 'http://localhost:4000',
    vault: world.vault,
    post: openPost({ from: 'Wasl <no-reply@localhost>', smtpUrl: null, folder }),
  };
}

function work(): Promise<void> {
  return runJobsOnce(workplace());
}

async function lastNumber(): Promise<unknown> {
  return (await world.behind()).execute('select prefix, last from document_counter order by prefix');
}

async function versionsOf(): Promise<unknown> {
  return (await world.behind()).execute('select id, version from document order by id');
}

async function paperOf(kind: string, language: string) {
  const where = { kind: { eq: kind }, language: { eq: language } };
  const query = `query ($where: DocumentWhere) { documents(where: $where) { nodes { ${fields} } } }`;
  const { data } = await world.as(coordinator, query, { where });
  return data.documents.nodes[0];
}

async function download(reader: Reader, key: string) {
  const route = documentRoute(folder);
  const server = fastify();
  const context = await world.contextOf(reader);
  server.get('/documents/:id', (asked, reply) => route(context, asked, reply));
  const answer = await server.inject(`/documents/${encodeURIComponent(key)}`);
  await server.close();
  return { status: answer.statusCode, headers: answer.headers, body: answer.rawPayload };
}
