import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { createStore } from '../../../src/adapters/store/cell-store.ts'
import { createDirectory } from '../../../src/adapters/store/directory-store.ts'
import { openDatabase } from '../../../src/runtime/open-database.ts'
import { memoriesOf } from '../../../src/training/drill/counted-attempts.ts'
import { channelContract } from './channel-contract.ts'
import { storeContract } from './contract.ts'
import { planContract } from './plan-contract.ts'

const directory = mkdtempSync(join(tmpdir(), 'whetstone-store-'))
const closing: (() => void)[] = []
const openFile = (name: string, migrations = 'migrations/cell') => {
  const opened = openDatabase(join(directory, name), migrations)
  closing.push(opened.close)
  return opened
}
afterAll(() => {
  for (const close of closing) close()
  rmSync(directory, { recursive: true })
})

let count = 0
const withStore: Parameters<typeof planContract>[0] = async (test) => {
  const { db } = openFile(`cell-${count++}.sqlite`)
  test(createStore(db), db)
}
storeContract(withStore)
channelContract(withStore)
planContract(withStore)

describe('a database file', () => {
  it('keeps its rows over closing and opening, migrations included', () => {
    const first = openDatabase(join(directory, 'again.sqlite'), 'migrations/cell')
    createStore(first.db).saveTeam({ id: 'acme', name: 'Acme', allowedOrigins: [], createdAt: '2026-01-01T00:00:00.000Z' })
    first.close()
    expect(createStore(openFile('again.sqlite').db).team()?.name).toBe('Acme')
  })
  it('of the first schema is brought up to date: attempts get their order and day, and memory follows from them', () => {
    const folder = join(directory, 'first')
    cpSync('migrations/cell', folder, { recursive: true })
    const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8'))
    writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ ...journal, entries: journal.entries.slice(0, 1) }))
    const old = openDatabase(join(directory, 'old.sqlite'), folder)
    const grade = { verdict: 'solid', score: 1, concepts: [], redFlags: [] }
    const run = (text: string): void => void old.db.run(sql.raw(text))
    run("INSERT INTO learners VALUES ('l', 'Ada', '2026-01-01')")
    run("INSERT INTO drills VALUES ('d', 'l', 'a/b', NULL, 'practice', 'open', '[\"q1\",\"q2\"]', '2026-01-01', NULL)")
    for (const n of [1, 2]) run(`INSERT INTO turns VALUES ('t${n}', 'd', ${n}, 'q${n}', 'Why?', 'answered', '2026-01-01', '2026-01-01')`)
    for (const n of [2, 1])
      run(
        `INSERT INTO attempts VALUES ('a${n}', 't${n}', 'd', 'l', 'a/b', 'q${n}', 'so', '${JSON.stringify(grade)}', 'solid', 1, 'h', '1', '2026-01-0${n}T10:00:00.000Z')`,
      )
    old.close()
    const store = createStore(openFile('old.sqlite').db)
    expect(store.attemptsOf({ learnerId: 'l' }).map(({ id, number, day }) => [id, number, day])).toEqual([
      ['a1', 1, '2026-01-01'],
      ['a2', 2, '2026-01-02'],
    ])
    expect(store.turnsOf('d').map(({ topic, answeredBefore, dialogue }) => [topic, answeredBefore, dialogue.hints])).toEqual([
      ['a/b', 0, 0],
      ['a/b', 1, 0],
    ])
    expect(memoriesOf(store, 'l').map(({ questionId, card }) => [questionId, card.reps])).toEqual([
      ['q1', 1],
      ['q2', 1],
    ])
  })
  it('lets nobody write between what a transaction reads and what it writes', () => {
    const store = createStore(openFile('shared.sqlite').db)
    const other = new Database(join(directory, 'shared.sqlite'), { timeout: 0 })
    closing.push(() => other.close())
    const write = () => other.exec("INSERT INTO learners VALUES ('l', 'Ada', '2026-01-01')")
    store.transaction(() => {
      expect(store.team()).toBeUndefined()
      expect(write).toThrow('locked')
      store.saveTeam({ id: 'acme', name: 'Acme', allowedOrigins: [], createdAt: '2026-01-01T00:00:00.000Z' })
    })
    write()
    expect([store.team()?.id, store.learner('l')?.name]).toEqual(['acme', 'Ada'])
  })
  it('is searched for rows that refer to nothing once a migration ran, then no more', () => {
    const folder = join(directory, 'orphaning')
    cpSync('migrations/cell', folder, { recursive: true })
    const file = join(directory, 'orphans.sqlite')
    openDatabase(file, folder).close()
    const raw = new Database(file)
    raw.pragma('foreign_keys = OFF')
    raw.exec("INSERT INTO identities (learner_id, channel, external_id) VALUES ('gone', 'web', 'x')")
    raw.close()
    openDatabase(file, folder).close()
    const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8'))
    const more = { ...journal.entries.at(-1), idx: journal.entries.length, when: journal.entries.at(-1).when + 1, tag: 'more' }
    writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ ...journal, entries: [...journal.entries, more] }))
    writeFileSync(join(folder, 'more.sql'), 'CREATE TABLE more (id text)')
    for (const _ of [1, 2]) expect(() => openDatabase(file, folder)).toThrow('1 rows refer to rows that are gone')
  })
  it('finds the drills that ended in a stretch without going through all', () => {
    const { db } = openFile('ended.sqlite')
    const ended = "SELECT id FROM drills WHERE finished_at > '' AND finished_at <= '2026' ORDER BY finished_at"
    const plan = db.all<{ detail: string }>(sql.raw(`EXPLAIN QUERY PLAN ${ended}`)).map(({ detail }) => detail)
    expect(plan).toEqual([expect.stringMatching(/^SEARCH drills USING .*INDEX drills_by_end/)])
  })
  it('is not opened when it is no database', () => {
    expect(() => openDatabase(join(directory, '..'), 'migrations/cell')).toThrow()
  })
})

describe('the directory', () => {
  it('gives an id to the first who claims it', async () => {
    const teams = createDirectory(openFile('directory.sqlite', 'migrations/directory').db)
    const claim = { id: 'acme', name: 'Acme', createdAt: '2026-01-01T00:00:00.000Z' }
    expect(await Promise.all([teams.addTeam(claim), teams.addTeam({ ...claim, name: 'Other' })])).toEqual([true, false])
    expect(await teams.team('acme')).toEqual(claim)
    expect(await teams.team('none')).toBeUndefined()
    expect(await teams.teamIds()).toEqual(['acme'])
  })
  it('knows workspaces by the first of their names, and gives what was begun back once and in time', async () => {
    const { db } = openFile('workspaces.sqlite', 'migrations/directory')
    const directory = createDirectory(db)
    await directory.saveWorkspace({ name: 'slack:E/', team: 'grid', isInstalled: true })
    await directory.saveWorkspace({ name: 'slack:E/T', team: 'own', isInstalled: true })
    expect((await directory.workspace(['slack:E/T', 'slack:E/']))?.team).toBe('own')
    expect((await directory.workspace(['slack:E/T2', 'slack:E/']))?.team).toBe('grid')
    expect(await directory.workspace(['slack:/T'])).toBeUndefined()
    await directory.saveWorkspace({ name: 'slack:E/T', team: 'own', isInstalled: false })
    expect((await directory.workspace(['slack:E/T']))?.isInstalled).toBe(false)
    const begun = (hash: string) =>
      directory.addPending({ hash, team: null, expiresAt: '2026-01-01T00:10:00.000Z' }, '2026-01-01T00:00:00.000Z')
    for (const hash of ['a', 'b']) await begun(hash)
    expect(await directory.takePending('a', '2026-01-01T00:09:59.000Z')).toEqual({ team: null })
    expect(await directory.takePending('a', '2026-01-01T00:09:59.000Z')).toBeUndefined()
    expect(await directory.takePending('b', '2026-01-01T00:10:01.000Z')).toBeUndefined()
    await begun('c')
    await directory.addPending({ hash: 'd', team: null, expiresAt: '2026-01-01T00:20:00.000Z' }, '2026-01-01T00:10:01.000Z')
    expect(db.all(sql`SELECT hash FROM pending`)).toEqual([{ hash: 'd' }])
  })
})
