import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signatureDrawing } from '#documents/signature-drawing.ts';
import { people, type Thing } from '../../../test/stage/actor.ts';
import { activeAgreement } from '../../../test/stage/agreement.ts';
import { eventAt, handingOver } from '../../../test/stage/distribution.ts';
import { projectAt } from '../../../test/stage/micro-project.ts';
import { expectRefusal } from '../../../test/stage/refusal.ts';
import { createWorld, type World } from '../../../test/world.ts';

let world: World;
let event: Thing;
let project: Thing;
beforeAll(async () => {
  world = await createWorld();
  const agreement = await activeAgreement(world);
  project = await projectAt(world, agreement, 'READY');
  event = await eventAt(world, { agreement, projects: [project], stage: 'READY' });
}, 120_000);
afterAll(() => world.close());

// The only thing that people send beside words is a signature: the numbers of a drawn line, and nothing else.
describe('[GQ-12] a signature', () => {
  it.each([
    ['a picture', 'data:image/png;base64,iVBORw0KGgo='],
    ['markup', '<svg onload="alert(1)"/>'],
    ['markup behind a line', 'M 0 0 L 1 1"/><script>alert(1)</script>'],
    ['an entity', 'M 0 0 L 1 1&#60;script&#62;'],
    ['an address', 'M 0 0 L 1 1 url(https://elsewhere.example)'],
    ['another command', 'M 0 0 A 1 1 0 0 1 2 2'],
    ['too few numbers', 'M 0 0 C 1 1 2 2'],
    ['a number too large to write', 'M 0 0 L 1e308 1'],
    ['no line', 'M 0 0'],
    ['nothing', ''],
    ['more than is kept', `M 0 0 ${'L 1 1 '.repeat(10_001)}`],
  ])('is not %s', async (_what, signature) => {
    const input = { ...handingOver(event, project), signature };
    const code = signature === '' ? 'HANDOVER_SIGNATURE_MISSING' : 'HANDOVER_SIGNATURE_NOT_VALID';
    await expectRefusal(world, { by: people.coordinator, verb: 'handOver', input, fields: 'id' }, code);
  });

  it('becomes a drawing without anything that could act, even from a row that was tampered with', () => {
    const drawing = signatureDrawing('M 0 0 L 1 1"/><script>alert(1)</script><image href="x"/>');
    expect(drawing).not.toMatch(/script|href|image|onload|<[^sp/]/);
    expect(drawing.match(/</g)).toHaveLength(3);
  });
});
