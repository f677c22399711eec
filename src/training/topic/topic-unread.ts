/**
 * Thrown where a topic must grade whose file was not read yet. Verbs keep nothing of what they had begun then:
 * whoever can, reads the file and has the same done again.
 */
export class TopicUnread extends Error {
  readonly topic: string

  constructor(topic: string) {
    super(`Cannot grade: the topic "${topic}" is not read yet`)
    this.topic = topic
  }
}
