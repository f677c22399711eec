import { planNotices } from './plan-notices.ts'
import { openScratchStore } from './scratch-store.ts'

planNotices('Node', async (test) => {
  const { store, close } = openScratchStore()
  test(store)
  close()
})
