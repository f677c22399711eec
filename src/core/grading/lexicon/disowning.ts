/** Verbs of belief, as lemmas: what follows is held by whoever is named before. */
export const BELIEVING = `believe think insist argue pretend swear preach fancy dream boast brag assert allege contend infer`
/** These report a belief only of people, or before "that": "the header tells", but "my mentor told me". */
export const REPORTING = `say tell claim assume state worry write teach explain suggest recommend advise expect hear heard imagine picture figure hope fear conclude announce promise declare maintain convince mail shout read show sell ask demand request call repeat parrot`
/** Of these, the nouns and everyday deeds: "add some read replicas", "if some call is slow", "they get read". */
export const DEEDS_TOO = `read write state promise call show ask mail sell request demand picture figure report`
/** Right before one of those these show that it is a noun, or done to somebody: "the call", "gets read", … */
export const BEFORE_DEED = `a an the this that each every no of on onto to into for by with in from be is are was were being been get gets got`
/** … these may be people: "add some read replicas", "some call it a proxy", … */
export const QUANTIFIERS = `some any many most more all`
/** … and behind these it is a deed unless "that" follows. */
export const BEFORE_DEED_MODALS = `can could will would may might should must`
/** "Instead of thinking": no belief is reported. */
export const BEFORE_THINKING = `of without by before after about for when while worth start stop`
/** "Thinking ahead" neither. */
export const BEHIND_THINKING = `ahead about of through for twice`
/** What I told others I still hold. */
export const TEACHING = `tell told teach taught write wrote explain recommend advise suggest announce promise declare show sell sold ask`
/** What somebody else wished for once: "the devs wanted one each". */
export const WISHED = `wanted requested demanded ordered begged pleaded`
/** Those who hold it, besides the people of reported speech. */
export const HOLDERS = `anyone anybody he she they slide slides talk deck diagram leaflet brochure commenter commenters designer designers helpdesk desk dba dbas reviewer reviewers mentor mentors trainer trainers speaker speakers presenter marketing cto ceo author authors
thread threads comment comments poster sales uncle aunt dad mum mom father mother grandma grandpa flatmate roommate tutor instructor coach partner analyst auditor auditors freelancer programmer programmers engineer engineers`
/** "…, reasoning that": by the same people. */
export const IN_PASSING = `thinking believing assuming convinced hoping reasoning arguing claiming insisting swearing expecting pretending`
/** Opening a label these say that what it heads is not so, besides the rejecting words of labels. */
export const LABEL_UNLEARNS = `unlearn unlearned unlearnt wrongly error errors theory tempting`
/** Of a thing these tell what is so: "the result suggests that", … */
export const SHOWING = `show suggest`
/** … and these too where it is named with an article: "the flag says that". */
export const TELLING = `says tells say tell`
/** No things: texts, and what is held without proof, say what somebody else claims. */
export const TEXTS = `documentation document documents manual manuals guide guides readme page pages site sites website websites paper papers study studies survey surveys textbook textbooks course
courses lesson lessons faq specification specifications rfc standard standards report reports handbook note notes memo email mail ticket tickets magazine newsletter chapter answer answers source sources
name title word theory rule rules advice policy wisdom tradition intuition gut instinct feeling logic sense convention community team teams company industry expert experts admin sysadmin guru assistant man woman wife husband kid kids`
/** The speaker here and now. */
export const SPEAKER = `i we you one it this`
/** Right before a verb of belief these make it no report: "to believe", "let us say". */
export const UNREAL = `to let would can could not should may`
/** "Until last month I told people …": so long ago that the speaker holds it no more. */
export const LONG_AGO = `until till ago once last formerly earlier before always first`
/** "My lead", "our pipeline": a person's, or a person. */
export const POSSESSIVES = `my our his her their your`
/** Texts besides that are seldom named but for what they say. */
export const SCREENS = `runbook runbooks comment comments dashboard alert banner sheet handout`
/** What a text does with what it says: "the banner reads". */
export const STATING_TOO = `say claim read mention state promise write suggest`
/** Behind what a text says these find fault with it: "the runbook says so, but it is outdated". */
export const DOUBTING = `wrong lie lies lied outdated opposite rubbish nonsense faulty incorrect`
