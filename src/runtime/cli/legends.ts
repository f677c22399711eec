/** What `eval --help` says of its table. */
export const EVAL_COLUMNS = `
Columns, in % but for n:
  n             answers
  P             precision: of what was found, how much the labels name
  R             recall: of what the labels name, how much was found
  F1            the harmonic mean of the two
  kappa         agreement with the labels beyond chance
  exact         answers without any mistake, in concepts and red flags
  accused all   of the answers labelled without a red flag, those accused of one
  accused deny  of the answers tagged denied-red-flag, those accused of one that
                their labels do not name; 0 where none has the tag`

/** What `why --help` says of the words that it prints. */
export const WHY_WORDS = `
A concept, from its score (0 to 1):
  stated          0.5 or more: it counts
  uncertain       0.3 or more: not credited
  contradicted    less than 0.5, and its contrary is said
  absent          less than 0.3
A red flag:
  asserted        0.5 or more: the answer is accused of it
  denied          less than 0.5, and the answer says that it is not so
  absent          less than 0.5
A clause:
  asserted        claimed; hedged: with a doubt; hypothetical: if something is
  counterfactual  as it would be but is not; question: asked; attributed: laid
                  to somebody else; list: names in a row; echo: the question
                  again (from counterfactual on nothing in it counts)
Below a finding that does not count:
  by "…"          the phrase that comes closest; 40 % of it is said, by weight
  said            its words that count: starts ("launches", 75 %) is met by
                  another word, which counts three quarters
  not counted     its words that stand there and do not count, and why
  missing         words of it that the answer lacks; a share such as 30 % is
                  that of the phrase's weight, the heaviest first: rare words
                  weigh more
  another name    a word that concepts open with or the question names, and that
                  this one does not
  against it      what else lowers the score, by the ids of other items of the
                  question: what seems to be said by the same words or beside
                  them, what says the opposite, and who asks for the same words.
                  A word that no other item has helps`
