/** The headers of a file to save. */
export const asFile = (type: string, file: string) => ({
  'content-type': `${type}; charset=utf-8`,
  'content-disposition': `attachment; filename="${file}"`,
})
