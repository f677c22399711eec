/** Chat spellings and short forms, each with the words it stands for. Applied to whole words, before anything else. */
export const SHORT_FORMS = `
cannot=can not; cant=can not; couldnt=could not; dont=do not; doesnt=does not; dosnt=does not; doesn=does not; didnt=did not; isnt=is not; arent=are not
wasnt=was not; werent=were not; wont=will not; wouldnt=would not; shouldnt=should not; mustnt=must not; neednt=need not; hasnt=has not; havent=have not
hadnt=had not; aint=is not; thats=that is; theres=there is; whats=what is; noone=nobody; nothin=nothing; nuthin=nothing
u=you; ur=your; r=are; ppl=people; pls=please; plz=please; bc=because; cuz=because; coz=because; w/=with; w/o=without; thru=through; tho=though; thx=thanks
becuase=because; becasue=because; becouse=because; beacuse=because; bcause=because; bcs=because; bcoz=because
teh=the; hte=the; si=is; wat=what; wich=which; alot=a lot; gonna=going to; wanna=want to; gotta=must; kinda=kind of; sorta=sort of; lemme=let me; anymore=any more; everytime=every time
dunno=do not know; idk=do not know; imo=in my opinion; imho=in my opinion; afaik=as far as i know; iirc=if i recall correctly; btw=by the way; eg=for example; ie=that is; tbh=to be honest
svc=service; svcs=services; ips=ip; db=database; dbs=databases; repo=repository; repos=repositories; prod=production; env=environment; envs=environments; config=configuration
configs=configurations; conf=configuration; auth=authentication; msg=message; msgs=messages; req=request; reqs=requests; resp=response; conn=connection; addr=address; addrs=addresses
dev=developer; devs=developers; cert=certificate; certs=certificates; pw=password; pwd=password; pwds=passwords; dir=directory; dirs=directories; ext=external; info=information; ids=id
tmp=temporary; temp=temporary; mo=month; mth=month; yr=year; yrs=years; hr=hour; hrs=hours; min=minute; mins=minutes; sec=second; secs=seconds; vm=machine; vms=machines; pc=computer
k8s=kubernetes; kube=kubernetes; param=parameter; params=parameters; func=function; fn=function; fns=functions; var=variable; vars=variables; obj=object; objs=objects; attr=attribute
attrs=attributes; arr=array; impl=implementation; spec=specification; specs=specifications; mem=memory; proc=process; perf=performance; sync=synchronous; async=asynchronous; lib=library
libs=libraries; pkg=package; ver=version; orig=original; mgmt=management; infra=infrastructure; apps=applications; app=application; docs=documentation; doc=document; perms=permissions
adress=address; automaticly=automatically; automaticaly=automatically; seperate=separate; recieve=receive; dosent=does not; acces=access; comunicate=communicate; succesor=successor; deafult=default
defualt=default; trafic=traffic; reciever=receiver; beleive=believe; hapens=happens; occured=occurred; retreive=retrieve; enviroment=environment; existant=existent; immediatly=immediately
`

/** Inflections that the stemmer does not bring to their base, each with it. */
export const IRREGULAR = `
built=build; rebuilt=rebuild; sent=send; resent=send; made=make; gave=give; given=give; got=get; gotten=get; went=go; goes=go; kept=keep; held=hold; lost=lose; left=leave; met=meet; said=say
told=tell; took=take; taken=take; came=come; saw=see; seen=see; knew=know; known=know; wrote=write; written=write; rewrote=rewrite; rewritten=rewrite; chose=choose; chosen=choose
broke=break; broken=break; began=begin; begun=begin; ran=run; rerun=run; found=find; stood=stand; understood=understand; threw=throw; thrown=throw; stole=steal; stolen=steal; spoke=speak; spoken=speak
bought=buy; brought=bring; caught=catch; paid=pay; spent=spend; hid=hide; hidden=hide; grew=grow; grown=grow; fell=fall; fallen=fall; drew=draw; drawn=draw; shown=show; meant=mean
dealt=deal; laid=lay; sat=sit; won=win; children=child; men=man; women=woman; forgot=forget; forgotten=forget; proven=prove; swore=swear; sworn=swear; bound=bind; led=lead
drove=drive; driven=drive; rode=ride; ridden=ride; became=become; thought=think; taught=teach; fought=fight; sold=sell; spun=spin; stuck=stick; struck=strike; woke=wake; woken=wake
dies=die; dying=die; died=die; lies=lie; lying=lie; tied=tie; ties=tie; tying=tie; uses=use; used=use; using=use; did=do; done=do; does=do; has=have; had=have; is=be; are=be; was=be; were=be; am=be; been=be
cheaper=cheap; cheapest=cheap; fewer=few; fewest=few; faster=fast; fastest=fast; slower=slow; slowest=slow; bigger=big; biggest=big; larger=large; largest=large; smaller=small; smallest=small
newer=new; newest=new; older=old; oldest=old; longer=long; longest=long; shorter=short; shortest=short; higher=high; highest=high; lower=low; lowest=low; safer=safe; easier=easy; easiest=easy; harder=hard; simpler=simple
better=good; best=good; worse=bad; worst=bad; further=far; earlier=early; later=late; richer=rich; stronger=strong; weaker=weak; cleaner=clean; tighter=tight; wider=wide; deeper=deep
keys=key; indices=index; vertices=vertex; matrices=matrix
aliases=alias; buses=bus; statuses=status; analyses=analysis
mice=mouse; these=this; those=that; froze=freeze; frozen=freeze; wore=wear; worn=wear; tore=tear; torn=tear; shook=shake; shaken=shake; sank=sink; sunk=sink; rang=ring; rung=ring
fed=feed; fled=flee; slept=sleep; swept=sweep; felt=feel; dug=dig; hung=hang; overwrote=overwrite; overwritten=overwrite; withdrawn=withdraw; arose=arise; arisen=arise; bitten=bite; ate=eat; eaten=eat; lent=lend; bent=bend
authorisation=authorize; authorise=authorize; serialise=serialize; synchronise=synchronize; initialise=initialize; optimise=optimize; normalise=normalize; virtualise=virtualize; organise=organize; recognise=recognize; minimise=minimize; behaviour=behavior; colour=color; centre=center; favour=favor
`

/** Number words; a multiplier scales what stands before it. */
export const NUMBER_WORDS = `
zero=0; one=1; two=2; three=3; four=4; five=5; six=6; seven=7; eight=8; nine=9; ten=10; eleven=11; twelve=12; thirteen=13; fourteen=14; fifteen=15; sixteen=16; seventeen=17
eighteen=18; nineteen=19; twenty=20; thirty=30; forty=40; fifty=50; sixty=60; seventy=70; eighty=80; ninety=90; dozen=12; hundred=100; thousand=1000; million=1000000; billion=1000000000
`

/** Words that the stemmer would make one with others of another meaning: product, intern, import, generate, sever, communicate, busy. */
export const WHOLE = `https canned liveness readiness production internal important general several community business`

/** Right before "cause" these make it a noun or a verb: "the cause", "can cause". */
export const BEFORE_CAUSE = `the a an this that to can could may might will would should must not and or root main real another possible likely common usual only which`
/** Behind it these open a reason: "cause it's full". */
export const PRONOUN_SUBJECTS = `i you we they he she it its there`
