import { openScratchStore } from './scratch-store.ts'
import { sixtyDays } from './sixty-days.ts'

sixtyDays(async (test) => {
  const { store, close } = openScratchStore()
  await test(store)
  close()
})
