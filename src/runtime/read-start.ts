const MOST_TAKEN = 16 * 1024 * 1024

/**
 * A body up to `limit` bytes, and whether that is all of it: if not, with one piece over it, so that whoever reads it still sees that it is
 * too large. The rest is taken and thrown away: a stream not read to its end breaks the client's connection.
 */
export async function readStart({ body }: Request, limit: number): Promise<{ text: string; isWhole: boolean }> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const reader = body?.getReader()
  let size = 0
  while (reader !== undefined && size <= MOST_TAKEN) {
    const { done, value } = await reader.read()
    if (done) break
    if (size <= limit) pieces.push(new Uint8Array(value))
    size += value.length
  }
  return { text: await new Blob(pieces).text(), isWhole: size <= limit }
}
