/** A clause begins at these. */
export const BREAKERS = `but whether whereas while although though because so since which where unless if when until however once plus otherwise meaning hence therefore who
whose yet whenever`
/** … and at these phrases with a claim behind them, … */
export const BREAKING_PHRASES = `as long as; so long as; as soon as; in case`
/** … unless one of these stands before: "takes as long as". */
export const COMPARING = `not twice half times exactly about almost nearly take takes took taking last lasts lasted`
/** After "and" these open a claim of their own … */
export const NEW_SUBJECT = `it you they we i he she that this there each nothing nobody one clients not no never then only the`
/** … and so does a name with one of these after it. */
export const VERB_AFTER = `is are was were do does did can could will would should has have gets get sits builds uses routes gives let lets opens opened opens works exposes
stays needs costs extends adds creates keeps makes goes takes means cannot must may`
/** These open a condition … */
export const CONDITIONS = `if when once unless until whenever`
/** … and these any clause that its main clause may follow without a comma: "if you set no type | you get …". */
export const SUBORDINATE = `if when once unless until whenever because since although though while where as`
/** Behind an article and a noun, or "it", these show that the main clause has begun, … */
export const MAIN_VERB = `is are was were does do did can will would should has have gets get goes gives stops starts restarts fails dies crashes returns sends waits moves
kills removes deletes tries cannot must may`
/** "If you send it cookies": behind these "it" is who gets something, or what is done something to. */
export const BEFORE_OBJECT = `give gives send sends set sets make makes call calls attach attaches let lets keep keeps put puts get gets hand hands pass passes add adds show shows`
/** These end like a verb behind "it" and are none: "restart it always". */
export const ENDING_IN_S = `always sometimes afterwards besides perhaps as its this his hers theirs ours yours nowadays towards across backwards forwards upwards unless whereas less`
/** … which it never does right after one of these. */
export const NOT_BEFORE_MAIN = `and or that than as for with to of in on at by from do does did can will would should is are the a an your my our not`
/** Right after "once" these make it a number: "once more", "once per minute". */
export const AFTER_ONCE = `more again per every each and or in for by to`
/** Before these "just" belongs to its own clause: "if it fails just once". */
export const AFTER_JUST = `once twice one two a an the this that before after as like now because enough right in on at for to with by below above under over`
/** These vouch for what follows: to deny them denies the vouching, and leaves what is vouched for as it was said. */
export const VOUCHING = `prove show ensure guarantee mean imply confirm demonstrate indicate tell say suggest promise certify verify assure`
/** These turn against what was said before … */
export const TURNS = `but however yet though although`
/** … and these set it beside something else. */
export const SETS_BESIDE = `whereas while`
/** "Is the quota used up? Then it stays pending": a question that opens with one of these may be a condition. */
export const ASKS_CONDITION = `is are was does do did has have can should need needs got want no only`
/** Subjects of their own, of which no other words follow: behind a condition they open its main clause. */
export const LONE_SUBJECT = `you we they i he she kubernetes`
/** A noun follows these. */
export const DETERMINERS = `the a an this that these those its your my our`
/** Right before "once" these make it a number: "at once", "exactly-once". */
export const BEFORE_ONCE = `at than exactly least most`
/** These restrict what follows: "just because", "only once". */
export const RESTRICTING = `just only`
/** Behind "on" these ask: "depends on when you commit". */
export const ASKED_AFTER_ON = `when whether if who`
/** Before "when" these define: "type two is when you keep it". */
export const DEFINING = `is was means`
/** Between two names and nothing else these stand for the verb of the clause before: "… and NodePort on ClusterIP". */
export const GAP_WORDS = `on to by with from`
/** Relative pronouns: the clause goes on about what was named last, … */
export const RELATIVES = `which who whose where`
/** … and these are its subject: "users who are not logged in | can read it". */
export const RELATIVE_SUBJECTS = `who which`
/** A question opens with one of these before its subject: "is it a proxy". */
export const INVERTING = `is are was were does did can could will would should`
/** Removes "from": "I'd remove the check from the probe", … */
export const REMOVES_FROM = `remove removes removed removing strip strips stripped stripping`
/** … and removes only "out of": "take it out of the probe". */
export const TAKES_OUT = `take takes took taking move moves moved moving pull pulls pulled pulling`
/** "It looks harmless, but …". */
export const SEEMING = `looks seems sounds appears`
/** "…, not per topic": with one of these behind the "not", what is ruled out is named beside what is meant. */
export const OPENS_NOUN_PHRASE = `per by in at to on for from across inside within outside between over via through a an the any all every other its your`
/** Behind one of these a word in "-ing" is a noun: "stops the logging". */
export const BEFORE_GERUND_NOUN = `a an the this that any all each every some no its your`
/** A clause that opens with one of these is a condition or a question: "when it is false", "whether that is right". */
export const OPENS_CONDITION = `if when whenever unless until once although though while whether where`
