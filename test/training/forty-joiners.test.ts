import { fortyJoiners } from './forty-joiners.ts'
import { openScratchStore } from './scratch-store.ts'

fortyJoiners(async (_, test) => {
  const { store, close } = openScratchStore()
  test(store)
  close()
})
