import { readFile, writeFile } from 'node:fs/promises';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A page as pixels: three bytes each, red, green and blue, row by row. */
export type Picture = Readonly<{ width: number; height: number; pixels: Uint8Array }>;

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const header = { bitDepth: 8, rgb: 2 } as const;

/** Keeps a picture as PNG, for eyes and for comparing. */
export async function writePicture(path: string, { width, height, pixels }: Picture): Promise<void> {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.writeUInt8(header.bitDepth, 8);
  size.writeUInt8(header.rgb, 9);
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y += 1)
    rows.set(pixels.subarray(y * width * 3, (y + 1) * width * 3), y * (width * 3 + 1) + 1);
  const parts = [chunk('IHDR', size), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))];
  await writeFile(path, Buffer.concat([signature, ...parts]));
}

/** Reads a picture that `writePicture` kept; any other form of PNG is refused. */
export async function readPicture(path: string): Promise<Picture> {
  const file = await readFile(path);
  const body = chunksOf(file);
  const size = body.get('IHDR');
  const packed = body.get('IDAT');
  if (!size || !packed || size.readUInt8(8) !== header.bitDepth || size.readUInt8(9) !== header.rgb) {
    throw new Error(`${path} is not a picture of ours.`);
  }
  const [width, height] = [size.readUInt32BE(0), size.readUInt32BE(4)];
  const rows = inflateSync(packed);
  const pixels = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    const start = y * (width * 3 + 1) + 1;
    pixels.set(rows.subarray(start, start + width * 3), y * width * 3);
  }
  return { width, height, pixels };
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(body.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

function chunksOf(file: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = signature.length; at < file.length; ) {
    const length = file.readUInt32BE(at);
    found.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}
