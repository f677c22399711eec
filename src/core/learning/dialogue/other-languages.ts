/** Languages that answers come in besides English: small words of theirs that are no English ones, some that are, and what they are told. */
export const OTHER_LANGUAGES = [
  {
    own: `ich wir ihr mich mir dich sich nicht kein keine keinen ein eine einen einem einer eines und oder aber auch nur noch schon dann wenn weil dass damit ist sind wird werden wurde wurden kann können koennen muss müssen haben habe gibt für fuer auf aus durch über ueber zwischen ohne gegen nach von vom zum zur ins beim jeder jede jedes dieser diese dieses alles mehr sehr immer`,
    shared: `die das was war man so in im an am also hat bin will er es sie wie um zu vor unter du dir der dem den des ob mit bei alle`,
    told: 'Ich lese Antworten nur auf Englisch. Versuch es gern noch einmal, einfache Worte genügen.',
  },
  {
    own: `je nous vous pas sais sont être une avec dans pour mais où donc qui que quoi cette ces leur leurs peut peuvent fait très aussi entre chaque tout tous toutes parce`,
    shared: `le la un et en on il elle par plus sur son a au si comme c d l n s qu tu ne est les des du aux ou ce`,
    told: "Je ne lis les réponses qu'en anglais. Essayez encore, des mots simples suffisent.",
  },
  {
    own: `yo sé los las una unos unas que qué es está están para por porque pero cuando donde también muy más cada todos entre desde hasta puede pueden esto este esta nada`,
    shared: `la un de en con sin no y o a me si sobre como son favor el del al ser hay todo se su sus lo`,
    told: 'Solo leo respuestas en inglés. Inténtalo de nuevo, bastan palabras sencillas.',
  },
] as const
