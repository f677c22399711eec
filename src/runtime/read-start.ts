const MOST_TAKEN = 16 * 1024 * 1024

/** A body as text, up to `limit` bytes and one piece over it, so that whoever reads it still sees that it is too large. The rest is taken and thrown away. */
export async function readStart({ body }: Request, limit: number): Promise<string> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const reader = body?.getReader()
  for (let size = 0; reader !== undefined && size <= MOST_TAKEN; ) {
    const { done, value } = await reader.read()
    if (done) break
    if (size <= limit) pieces.push(new Uint8Array(value))
    size += value.length
  }
  return new Blob(pieces).text()
}
