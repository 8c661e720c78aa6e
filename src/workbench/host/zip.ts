import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { ServiceError } from './exposed';

/** A file in an archive. */
export interface ZipEntry {
  name: string;
  bytes: Uint8Array;
}

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const utf8Names = 0x0800;
const deflated = 8;

/** Packs files into a ZIP archive (APPNOTE 6.3, no ZIP64), without dates, so that equal files give equal archives. */
export function zip(entries: ZipEntry[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const nameBytes = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(bytes);
    const common = commonHeader(bytes, packed, nameBytes);
    const local = Buffer.concat([uint32(signatures.local), common, uint16(0), nameBytes, packed]);
    // Version made by; after the common part: extra and comment lengths, disk, attributes, offset.
    directory.push(
      Buffer.concat([
        uint32(signatures.central),
        uint16(20),
        common,
        uint16(0),
        uint16(0),
        uint16(0),
        uint16(0),
        uint32(0),
        uint32(offset),
        nameBytes,
      ]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const counts = [uint16(0), uint16(0), uint16(entries.length), uint16(entries.length)];
  const end = Buffer.concat([
    uint32(signatures.end),
    ...counts,
    uint32(central.length),
    uint32(offset),
    uint16(0),
  ]);
  return Buffer.concat([...bodies, central, end]);
}

/**
 * Unpacks a ZIP archive of stored and deflated files; folders are left out.
 * @throws {Error} if it is none
 */
export function unzip(bytes: Uint8Array): ZipEntry[] {
  const archive = Buffer.from(bytes);
  const end = archive.lastIndexOf(uint32(signatures.end));
  if (end < 0 || end + 22 > archive.length) throw invalidArchive();
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== signatures.central) throw invalidArchive();
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    if (!name.endsWith('/')) entries.push({ name, bytes: content(archive, at) });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

function content(archive: Buffer, central: number): Uint8Array {
  const local = archive.readUInt32LE(central + 42);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const packed = archive.subarray(start, start + archive.readUInt32LE(central + 20));
  const method = archive.readUInt16LE(central + 10);
  if (method !== 0 && method !== deflated) throw invalidArchive();
  const bytes = method === deflated ? inflateRawSync(packed) : packed;
  if (crc32(bytes) !== archive.readUInt32LE(central + 16)) throw invalidArchive();
  return bytes;
}

/** What local and central headers share: version, flags, method, date, sums and lengths. */
function commonHeader(bytes: Uint8Array, packed: Uint8Array, name: Uint8Array): Buffer {
  const firstDay = 0x0021;
  return Buffer.concat([
    uint16(20),
    uint16(utf8Names),
    uint16(deflated),
    uint16(0),
    uint16(firstDay),
    uint32(crc32(bytes)),
    uint32(packed.length),
    uint32(bytes.length),
    uint16(name.length),
  ]);
}

const invalidArchive = (): ServiceError =>
  new ServiceError('Invalid argument: the blob is not a readable archive');

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}
