import { crc32, deflateSync } from "node:zlib";

/**
 * What the X server's own dump of a 24-bit screen says of it: a header of 32-bit words, a colour table of
 * 12 bytes a line, then the pixels as blue, green, red, unused.
 *
 * @see https://gitlab.freedesktop.org/xorg/proto/xorgproto/-/blob/master/include/X11/XWDFile.h
 */
function partsOf(dump: Buffer) {
  const word = (index: number) => dump.readUInt32BE(index * 4);
  const lineBytes = word(12);
  const start = word(0) + word(19) * 12;
  return {
    width: word(4),
    height: word(5),
    at: (x: number, y: number) => start + y * lineBytes + x * 4,
  };
}

/** The colour of one point, such as `ff0000`. */
export function colourAt(dump: Buffer, x: number, y: number): string {
  const from = partsOf(dump).at(x, y);
  return dump.readUIntLE(from, 3).toString(16).padStart(6, "0");
}

/** The screen as PNG. */
export function pngOf(dump: Buffer): Buffer {
  const { width, height, at: from } = partsOf(dump);
  const lines = Buffer.alloc(height * (1 + width * 3));
  let at = 0;
  for (let y = 0; y < height; y++) {
    lines[at++] = 0;
    for (let x = 0; x < width; x++, at += 3) {
      lines.writeUIntBE(dump.readUIntLE(from(x, y), 3), at, 3);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each of red, green and blue.
  header.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(lines)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
