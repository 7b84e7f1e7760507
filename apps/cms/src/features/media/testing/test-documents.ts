import { pdf } from '@regionwebb/fixtures/factories/pdf';

export const aPdf = (): Buffer => pdf({ title: 'Protokoll', paragraphs: ['§ 1 Mötet öppnas.'] });

/** The least that is an OpenDocument text: a ZIP archive with one uncompressed entry that names the type. */
export function anOdt(): Buffer {
  const name = Buffer.from('mimetype');
  const content = Buffer.from('application/vnd.oasis.opendocument.text');
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt32LE(content.length, 14);
  shared.writeUInt32LE(content.length, 18);
  shared.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, name, content]);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), shared, Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}
