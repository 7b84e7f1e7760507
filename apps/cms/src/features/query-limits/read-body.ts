interface Body {
  headers: Headers;
  body?: ReadableStream<Uint8Array> | null;
}

/**
 * The body of a request; undefined when it is longer than `most` bytes, without reading the rest.
 */
export async function readBytes(
  request: Body,
  most: number,
): Promise<Buffer<ArrayBuffer> | undefined> {
  if (Number(request.headers.get('content-length')) > most) return undefined;
  if (!request.body) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  const reader = request.body.getReader();
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.byteLength;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(read.value);
  }
  return Buffer.concat(chunks);
}

/** The JSON in the body of a request; undefined when it is invalid or longer than `most` bytes. */
export async function readJson(request: Body, most: number): Promise<unknown> {
  try {
    const bytes = await readBytes(request, most);
    return bytes && JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}
