/** Those whose words are reported rather than claimed. */
export const PEOPLE = `guy guys colleague colleagues coworker coworkers teammate teammates friend friends someone somebody people folk folks tutorial tutorials blog blogs post posts article articles junior juniors classmate
classmates boss manager intern customer buddy mate mates some everyone everybody they cousin brother sister youtube youtuber youtubers reddit interviewer interviewers dev devs prof bloke chap fellow dude lad apprentice llm bootcamp video videos stackoverflow newbie newbies beginner beginners lead
professor lecturer teacher teachers consultant consultants book books whoever many most others legend myth rumour rumor internet chatgpt forum student students admin admins predecessor vendor vendors salesman salespeople contractor contractors architect architects
bot bots chatbot gpt copilot gemini overflow headline headlines wiki recruiter recruiters neighbour pr newcomer newcomers manager managers rookie rookies noob noobs trainee trainees candidate candidates graduate graduates`

/** Verbs of saying and believing, as lemmas. */
export const SAYING = `say swear claim think believ insist tell argu assum expect sell suggest propos convinc recommend pretend hear fear reckon suspect imagin`
/** "They tell the compiler how long it lives": what is told is no belief. */
export const TOLD_WHAT = `how which what whether why`
/** They do most of what answers tell of: these report only what they said or thought once. */
export const WORKERS = `developer developers senior seniors sre tester testers`
/** "…, thinking it proxies": what follows is what somebody took for true. */
export const MISLED = `thinking believing assuming convinced hoping`
/** "In the past …, now …": back to what is so. */
export const RETURNS = `now today nowadays these currently since`
/** "…, like some people think": whoever stands behind these is named in passing. */
export const ASIDE = `like as than`
/** Adverbs of doubt: they doubt what they stand in, and nothing that hangs on it. */
export const DOUBT_ADVERBS = `maybe perhaps possibly`
/** "POST requests": before these it is a method and no text. */
export const REQUESTS = `request requests call calls method methods endpoint endpoints body handler`
