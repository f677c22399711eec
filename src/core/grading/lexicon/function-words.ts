/** Words that carry grammar rather than content. */
export const FUNCTION_WORDS = `a an the of to in on at for by with from and or is are was were be been being am it its this that these those they them their he she we you i me my your our us his
her do does did doing done has have had having will would shall should can could may might must as if then than so too very also about around approximately roughly like ok okay well basically some any which who whom
whose what when where why how there here into onto up over out own such type kind e g etc via but however while whereas although though yet s re ve ll d m t way thing things let lets just really actually quite rather
still already ever else because cause since unless until per get got give go come that's there's not no never without neither nor lot bit sort sure maybe perhaps both again yes yeah hm hmm eh oh hey please sorry wow
lol mean say think simply exactly probably usually mostly mainly often normally course example instance something anything everything nothing somehow stuff off down between among during through itself yourself themselves therefore thus hence
one ones know guess believe imagine suppose tell`

/** Everyday words that tell little about the subject; a slot made from one weighs less. */
export const COMMON_WORDS = `use make put take work set keep time need want know see look find tell ask call try leave show turn start help run move live believe hold bring happen write provide sit stand lose pay meet
include continue learn change lead understand watch follow stop create speak read allow add spend grow open walk win offer remember consider appear buy wait serve send expect build stay fall cut reach remain suggest
raise pass sell require report decide good new first last long great little own other old right big high different small large next early young important few public bad same able people year day man thing woman
life child world group problem hand part place case week company system program question number point home area money story fact month right book word business issue side kind head house service friend father power
hour game line end member name two three only all each every many more most less much now after before back always down should any several result become cause usual special certain arrive form simple suit exist main
useful possible content moment step base like enough various common general normal another together actual let state second matter reason`

/** Small words that claims turn on; they name nothing. */
export const TELLING_WORDS = `only just every each all never always both one two same own nothing nobody between before after without`

/** Small words that tell something only where hardly a word is left. */
export const SMALL_WORDS = `up down off out again itself exactly any until everything together already yet over`

/** With one of `PARTICLES` behind it each of these is a verb of its own: "go up". */
export const LIGHT_VERBS = `go come get give let`
export const PARTICLES = `up down off out over through on in into around`
/** With one of these a phrase says who acts: "by itself". */
export const ACTING_ALONE = `itself own yourself themselves`
