/** The command line under test is the one that `npm start` runs, built from the sources as they are now. */
export const CLI = 'dist/server/cli.js'

export async function setup(): Promise<void> {
  await import('../../src/runtime/build-server.ts')
}
