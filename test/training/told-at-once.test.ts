import { openScratchStore } from './scratch-store.ts'
import { toldAtOnce } from './told-at-once.ts'

toldAtOnce('Node', async (test) => {
  const { store, close } = openScratchStore()
  test(store)
  close()
})
