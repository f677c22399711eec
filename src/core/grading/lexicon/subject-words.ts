/** Words that may stand before the name a clause is about without taking its place. */
export const SUBJECT_LEAD = `a an the its their your our my this that these those each every all any both most some other another plain pure normal typical usual regular simple single new
i you we one people it is be do does not can could would will should may might must with for in on at of via by from using use used take go pick choose create make get have want need set up put call say said
and so then when if as but while whereas although though however because since also just only usually basically simply actually well now here there think believe guess know probably maybe kubernetes cluster cloud service services type
kind object resource called named to about whether neither nor either default means finally first second third lastly next what whats is are was were how why unlike like through behind under inside`

/** Nouns that open sentences everywhere and compete with nothing. */
export const GENERAL_NOUNS = `client clients user users you cost rule result request statement data server browser everything nobody nothing something system application app code team kubernetes git basics introduction`
/** A clause that opens with one of these goes on about the subject before. */
export const SUBJECT_PRONOUNS = `it its they them this these itself their`
/** "It is the new Ingress" speaks of something else: the name is no subject behind these. */
export const STANDS_FOR = `it they he she`
/** Between names these make one subject of them. */
export const JOINS = `and or nor , / & +`
/** With nothing but these behind its name a clause repeats what was said: "…, ClusterIP is not", "…, NodePort does too". */
export const ELLIPTIC = `is are was were do does did can could will would should has have too also either neither not so`
