import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Desk } from '../desk.ts';
import { type PaperAnswer, papersOf } from '../graphql/papers.graphql.ts';

const patience = 60_000;
const pause = 150;

/** Waits for every paper of an event, downloads each, and answers the names of the files in the folder. */
export async function playPapers(desk: Desk, eventId: string, folder: string): Promise<string[]> {
  const papers = await readyPapers(desk, eventId);
  await mkdir(folder, { recursive: true });
  const names: string[] = [];
  for (const paper of papers) names.push(await fetchPaper(desk, paper, folder));
  const kept = new Set(names);
  const others = (await readdir(folder)).filter((name) => name.endsWith('.pdf') && !kept.has(name));
  for (const name of others) await rm(join(folder, name));
  return names;
}

async function readyPapers(desk: Desk, eventId: string): Promise<PaperAnswer[]> {
  const until = Date.now() + patience;
  for (;;) {
    const papers = await listPapers(desk, eventId);
    const failed = papers.find((paper) => paper.state === 'FAILED');
    if (failed !== undefined) throw new Error(`Paper ${failed.number} (${failed.language}) could not be made.`);
    if (papers.length > 0 && papers.every((paper) => paper.state === 'READY')) return papers;
    if (Date.now() > until)
      throw new Error(`The papers were not ready after ${patience / 1000} s: is the worker running?`);
    await wait(pause);
  }
}

async function listPapers(desk: Desk, eventId: string): Promise<PaperAnswer[]> {
  const reader = await desk.as('coordinator');
  const { distributionEvent: event } = await reader.ask(papersOf, { id: eventId });
  if (event === null) throw new Error(`${eventId} is out of reach.`);
  const receipts = event.entries.nodes.flatMap((entry) => entry.handover?.documents.nodes ?? []);
  const byId = new Map([...event.documents.nodes, ...receipts].map((paper) => [paper.id, paper]));
  return [...byId.values()].sort((a, b) => fileNameOf(a).localeCompare(fileNameOf(b), 'en'));
}

async function fetchPaper(desk: Desk, paper: PaperAnswer, folder: string): Promise<string> {
  const reader = await desk.as('coordinator');
  const file = paper.downloadPath === null ? null : await reader.download(paper.downloadPath);
  if (file === null) throw new Error(`Paper ${paper.number} (${paper.language}) is ready and cannot be downloaded.`);
  const name = fileNameOf(paper);
  await keep(join(folder, name), file.bytes);
  return name;
}

/** Writes a file whole or not at all. */
export async function keep(path: string, content: Uint8Array | string): Promise<void> {
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}

function fileNameOf(paper: PaperAnswer): string {
  return `${paper.number}-${paper.language}.pdf`;
}
