import type { Drill, Topic } from './context.ts'
import type { Session } from './session.ts'
import type { Words } from './strings.ts'

export interface Topics {
  /** Asks for them anew. */
  load(): Promise<readonly Topic[]>
  /** Asks for them if their titles are not known yet. */
  learnTitles(): Promise<void>
  /** What a drill is called: a review has no topic, and a topic has its id until its title is known. */
  titleOf(drill: Drill): string
}

/** The topics that the server has. */
export function createTopics(words: Words, session: Session): Topics {
  const titles = new Map<string, string>()
  async function load(): Promise<readonly Topic[]> {
    const { topics } = await session.ask((client) => client.v1.topics.$get())
    for (const { id, title } of topics) titles.set(id, title)
    return topics
  }
  return {
    load,
    async learnTitles() {
      if (titles.size === 0) await load()
    },
    titleOf: ({ topic }) => (topic === null ? words.review : (titles.get(topic) ?? topic)),
  }
}
