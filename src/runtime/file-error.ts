const REASONS: Record<string, string> = {
  EACCES: 'there is no permission',
  EEXIST: 'a file stands where a directory belongs',
  EISDIR: 'it is a directory',
  ENOENT: 'there is no such file',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'it is not a directory',
  EROFS: 'the disk is read-only',
}

/** Why a file could not be read, in a few words. Throws what is no such error. */
export function fileError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = REASONS[code]
  if (reason === undefined) throw error
  return reason
}
