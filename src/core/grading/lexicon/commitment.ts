/** Log-odds that a claim is meant when nothing speaks for or against it. */
export const EVEN = 1.5
/** What each word adds to them, fitted over labelled answers and claims within words of many hands (test/bench/fit-commitment.ts). */
export const COMMITMENT = {
  before: `-1.6 option sheet
-1.4 between idea
-1.2 answered answers c claim product sign sounds typed wish
-1 assume assumption could exam false five lie lies list myth someone sound thinking was would
-0.8 ah correct design fast four great haha hmm hope open paragraph reads right sales sentence stop tested today true truth wrong yes
-0.6 agreed answering argue argument author away believe bit bring careful changed common conclude contradict deny different documented error everyone failed granted guide his interview interviewer looked marketing meant namely nervous ok options over part picture premise quiz release repeat respect second seems slide some started statement statements summary support test though told want where who worked written
-0.4 " article back bad been behind being bet better book call checked claims come confirmed defend draft end enough ever far fault feature former give half have he hear him how kind less long longer many meeting migration moment next number old out paper q quick quite reading reply saying session step telling theory third time times try very wait were whether whole
-0.2 3 a afraid against ago always another are b before beginners behaviour big board box broken built contract correction customer day demo details diagram did does done eyes first folks friend funny gave got had hardware heart hold last lot love magic make mean mentor mine mistake month much nah name nope of oh only other pay people please point project real running said setup showed sir sold special students such sure system talk taught team text that three took tool turned two version w we which wrote yourself
0.2 1 4 : ? above also anyway as blog calm case chat check clear coming compared configuration core discussion down early easy either else engineer exactly exception expert feel fine for found from full get getting going guess gut guy hand has having head hint hm honestly hour if ignore in into is late left let lines logs look matter matters may mention might minutes mixed myself no notes nothing okay on opposite others remember result review reviewer room see show side simple so sorry textbook they thing think used view warning well when will with wording words writing –
0.4 ! % ( 2 accept agree am asking at be best boss bug called cases catch change chapter concede contrary days depends doubted during english example experience explained forget front given happens happy here hi home hundred its junior keep learned like makes maybe memory message most must my need new nobody none now objection office once or page plain points post pretty problem reason rest round saw say seen shows single slow small stand start state stay straight tell ten thanks there thread through topic understand us what word worry yeah
0.6 - ; admit after care comes complicated conclusion doubt each even every everybody exact explain explanation few follows go god im important it key knew knowledge leave little load lol made manual morning never night not our outage place probably recall run same sceptical short simply since somebody something strange thank them this understood until user way week why work year yep
0.8 again all and any anything basically both can documentation forum hands hard job just kept me mind notice obvious own rather set then without write yet —
1 ) , add doubts known main otherwise those while
1.2 because fact use
1.6 but
1.8 .`,
  justBefore: `-2.4 an
-2 a
-1.8 the you
-1.2 for on say which
-1 answer claim like says wrote
-0.8 answered if there was where whether
-0.6 - ? at had me should think though
-0.4 ! . assume c put said so that
-0.2 ; about believe chart in it saying then write
0.2 ) remember yet
0.4 , : basically but here now see yeah –
0.6 and one
0.8 as know —
1 because is since`,
  behind: `-3 false
-2.6 wrong
-2 nope opposite reality
-1.8 contrary incorrect mistake untrue
-1.6 dropped red reverse were
-1.4 fails follow head rejected truth
-1.2 facts not ours sounds
-1 answer assumption claim deleted demo different differently error falls feature here hold ignore later longer mistaken neither real review rule sadly stands today was
-0.8 ! " apart bad been big broke came cases counterexample course had happen holds logs lost minutes removed rewrite say show sort tool true week
-0.6 against ago be behaviour being belongs better contradict cross did documentation everybody exact fall far five granted his line looks made maintainers manual marketing marks minute never new none often please product said showed something stopped story such text think thought took turned two vendor we weekend wish —
-0.4 : am asked believe built buy case common counts current customers default example explain eyes fact four goes going got guarantee guide happens i idea incident interview is it live measured myself no of off official out paid points production read reading really release repeat round saying setup shows simply source statement system tell ten they thing this whiteboard will without yeah years
-0.2 ; actually an another around back behaves best by checked contract correct cost design does easy exam failed first forget gave god gone good half have he hope job knew known life list long looked lose lunch machine me mind mine must my notes nothing now part place post proof ran second sentence sheet should since six sorry step take test thank the those three times told tried under us went which yet
0.2 ) . alone and are asking at because become bit box build call clear colleague confirm confirmed dead do doubt during else final find give happened him home indeed know knows left less like load log lol lot matter may mean most mostly next nice nobody notice old on once open other pay percent person plain remember report result running runs saw script sleep small so stop takes tested than thanks them then top training users wanted workaround worked works worry your
0.4 a add agree all always any anyone away before bet bother but c care coffee configuration daily details ever exactly extra fine free gets go guess hands hard how in keep kind last machines make maybe missing name need needs our page period phone point put question request right saved she short simple some support talk teams their though time too try up valid what whole yourself
0.6 ( ? again anything budget changes could everything for get happy hence hundred into leave month more night number ok option over own reason side start still tests there therefore through to twice w want well when where who why with
0.8 already anyway argue behind come each few follows itself makes meant needed opinion rest sense used while write yes
1 also change comes enough even full just memory otherwise same see single stays sure use
1.2 - can others
1.4 if or`,
  justBehind: `-2 was
-1.8 is
-1.2 an would
-1 be
-0.8 a had only
-0.6 again but has if on right second —
-0.4 . all at have now or our then they today what with
-0.2 ! ( ) - been can correct got in my when
0.2 every he i it just like since text the this to true
0.4 always both by do hence no of one period that you
0.6 , ; before for full its there which
0.8 because even so thing without
1.2 and`,
  pair: `-2.6 not_so
-1.6 ,_when it_so no_. would_need
-1.4 is_mistaken no_such not_right the_reverse
-1.2 ,_one ,_to as_though from_me if_only it_back not_. not_hold not_how not_say the_case the_contrary
-1 "_not ,_by ,_yes ._. at_a believe_the by_a can_say from_last if_a is_nothing it_does it_had know_about me_: not_be not_been not_come not_correct not_true of_us on_paper only_in same_thing show_me so_. so_i sure_, tell_me the_claim the_impression the_opposite the_outage the_system the_vendor to_take we_say yeah_,
-0.8 )_. ,_and ,_in ,_namely ,_there cheat_sheet correct_. day_, down_, had_a have_seen here_is i_mean in_this is_false is_over is_something it_not like_that no_way not_" nothing_of of_that option_b saying_, says_the the_assumption the_behaviour the_facts the_idea the_part the_rewrite then_i to_show us_the way_. way_round where_a which_a with_what yes_i you_say you_to
-0.6 ,_because ,_that a_nice a_point all_of and_what and_with are_right at_first before_i behind_it but_the contrary_. do_that had_to hope_that i_had i_must i_see i_went in_our in_which into_the is_a is_exactly is_just is_what is_where it_; it_be it_looks it_really its_not last_time learned_it list_of made_it make_it me_why mistaken_. no_, no_longer not_get not_happen not_to of_a of_all of_those one_and one_can one_could one_we other_thing other_way right_, said_" since_it that_does that_would the_author the_code the_competitor the_course the_demo the_difference the_kind the_machine the_migration the_official the_plan the_premise the_real the_sentence the_specification the_ticket the_two then_you there_is this_one time_i to_think took_it trick_question tried_to up_to we_are we_do what_we what_you where_you which_the will_be will_find will_see with_you without_it would_love you_get you_would
-0.4 "_in ,_as ,_but ,_full ,_if ,_no ,_not ,_sure ,_which :_i :_you ;_i ;_the a_thing again_and and_a and_does and_is and_my and_then and_we answer_. any_more as_a as_if ask_the back_to because_it before_the but_no by_hand deny_it did_i differently_. do_i doubt_it each_time even_if everything_else exactly_, for_this give_you granted_, had_the has_been have_checked head_, here_it i_always i_can i_get i_go i_should i_told i_will if_that if_you in_c in_production in_that is_from is_in is_one is_still it_: it_and it_behaves it_is it_never it_says it_were know_. know_the like_a like_the love_to me_a me_the mixed_up my_colleague my_earlier my_last my_old my_previous name_is next_to no_no nope_, not_, not_: not_even not_like not_on not_work nothing_in of_things off_. off_the ok_i on_a one_does opposite_. other_one other_tool otherwise_. our_team out_. people_who point_, point_. put_a question_is read_the reading_the reason_. reverse_. said_the say_. say_you should_have showed_me so_much so_that something_else sorry_for source_. such_thing take_a thank_you that_it that_makes the_blog the_documentation the_exam the_example the_first the_incident the_marketing the_moment the_morning the_postmortem the_proposal the_statement the_team the_thing the_third the_time them_. there_was thing_in thing_to think_a think_the this_was time_. to_be to_believe to_make tool_. true_. turned_out under_the up_in up_with was_a was_an was_so we_tested we_were what_the where_an where_i with_a with_an with_the with_your would_like wrote_the years_. you_are you_could you_know you_will your_own
-0.2 (_the ,_for ,_got ,_however ,_is ,_its ,_nothing ,_please ,_same ,_this ,_today ,_what ,_with :_it :_no a_big a_feature a_rule a_second a_time a_trick about_a ago_. am_afraid and_got and_here and_i and_in and_that and_there and_you answer_, answer_: answer_is are_not at_all at_least at_my b_) be_honest be_that be_true because_i before_. but_a but_i but_not but_that by_the c_in can_not can_see case_, could_not could_say design_, different_. does_it end_, false_, false_. five_years for_a for_an for_it for_my for_one for_that for_you from_it from_this from_what go_with got_it has_a have_it have_to how_it i_ever i_gave i_looked i_need i_never i_put i_thought i_took i_wrote in_practice in_reality in_the is_also is_gone is_only it_after it_all it_as it_by it_did it_for it_into it_just it_once it_sounds it_that it_turned it_up it_works job_, last_year let_us like_it like_this line_, look_at lost_a may_be me_, me_. me_one me_to meant_to measured_it more_. more_than my_friend my_head my_lead night_. no_" nobody_has not_what nothing_more of_what off_, on_call on_my on_the one_you only_. other_product our_last own_eyes person_who please_, point_of reason_we said_, said_a say_" say_an say_no say_the saying_a says_a see_the seen_it so_in so_you someone_who sure_. take_back take_it tells_you ten_years that_, that_. that_part that_this that_way the_beginning the_c the_chart the_contract the_diagram the_feature the_logs the_maintainers the_manual the_one the_only the_other the_point the_product the_question the_test the_word the_wording them_, there_you thing_is thing_you things_that this_question this_time to_get to_go to_it to_prove to_say to_tell to_work today_, told_me took_a true_, try_it two_things us_in wanted_to was_built was_my was_on way_, we_use well_, what_i which_i why_i with_me with_my with_one work_. would_answer would_be would_have would_make write_the wrong_. you_may you_need your_example
0.2 "_. "_no ,_after ,_at ,_it ,_just ,_let ,_period ,_sorry ,_yet -_call :_) :_the ;_a a_colleague a_fact a_good a_junior a_matter a_myth a_reason a_single a_small a_whole again_. all_i am_a am_not an_answer an_hour and_for and_it and_no and_not and_the answer_i are_asking as_i as_the as_you ask_me at_night be_a be_right be_the because_the before_, between_the blog_post but_an but_this by_now c_, c_. can_go day_. denying_it did_not do_not does_not during_the enough_. every_time fine_, first_. first_thing for_. for_sure for_years front_of gave_me going_to had_an had_it has_not has_to have_been have_got hear_it hence_the i_checked i_just i_make i_may i_still i_was if_it if_the in_all in_every in_it in_one is_, is_clear is_how is_it is_on is_the is_too it_at it_goes it_myself it_since it_the it_to it_was keep_in know_: last_week like_to look_, look_up looked_it lot_of magic_, makes_sense me_down me_if me_it my_english my_first my_side my_team not_about not_because not_believe not_magic not_matter not_worry nothing_to now_it now_that of_course of_my of_the of_them of_this on_, on_- on_. on_our on_this once_you one_: one_of one_sentence only_the our_own out_, out_a out_that product_. put_it put_the question_. release_notes rely_on repeat_it rest_of run_the same_. saw_it say_a say_that seen_the short_. simple_, since_i skip_the so_: so_we talk_about tell_you tested_it text_. thanks_for thanks_to that_has that_in that_the that_we the_" the_article the_best the_chapter the_design the_last the_middle the_name the_network the_people the_release the_same the_simple the_source the_textbook the_trace the_user the_whiteboard the_whole then_we there_, there_. there_are they_have things_i think_it this_. this_for to_. to_add to_answer to_find to_hear to_learn to_look to_that to_worry to_write told_the told_you too_. tried_it two_years understood_the up_. up_: us_, us_. want_to was_the we_can we_have we_never we_run we_tried well_. who_is will_get with_this with_two worked_with worry_about would_expect would_leave wrote_it yes_. you_asked you_have you_should you_that your_question
0.4 ,_a ,_hence ,_my ,_never ,_of ,_on ,_only ,_thanks ,_then ,_therefore ,_though ,_we ,_without 100_% :_a a_bug a_hundred a_month a_test about_the agree_with all_, all_the and_this and_yes anything_, as_it as_that as_we because_an because_you but_in but_you can_be can_i case_. code_. come_from could_be course_, down_to ever_since fact_that find_out first_i first_time follows_from for_us found_it get_it given_that good_, good_. had_not half_of has_never have_had have_never here_, i_answer i_have i_know i_learned i_only i_use if_i in_a in_an in_front in_your is_: is_easy is_like is_no is_simple is_so is_there is_written it_but it_comes it_every it_like it_or it_out it_this kind_of know_a know_that know_what like_i makes_it me_on more_, need_not need_to never_had no_doubt no_matter not_change not_in not_know not_need not_one not_only not_that now_. number_of ok_so on_top one_. one_is one_that only_one or_not over_the pretty_sure prove_it reason_to remember_that second_, see_in short_: short_answer should_be so_far so_many sorry_, sounds_like sounds_too sure_a take_the taught_me text_, that_is the_answer the_customer the_fact the_job the_long the_new the_numbers the_phone the_previous the_reason the_result the_right the_way then_the they_were they_will thing_that this_point through_the to_ask to_do to_know to_the to_this true_that us_that used_it was_about was_too we_did we_measured what_happens when_it when_the why_we without_a wrong_on years_and you_said you_want
0.6 )_is ,_an ,_from ,_our ,_so ,_still ,_who ,_you :_an a_few about_it about_this after_the and_if and_now answer_that around_it as_far because_a because_of before_you believe_it contrary_, correct_me else_. exactly_this for_me for_once for_what got_the hard_way have_a here_. how_to i_could i_do i_like is_correct is_that is_very it_? it_has it_in it_makes it_right it_with just_a know_, leave_it lol_. me_that my_answer my_experience my_mentor need_a no_need no_one not_a not_forget not_have not_let not_want now_i of_it on_it on_to one_in one_thing opinion_, otherwise_, right_: said_it same_as say_it see_that sentence_, since_a so_it so_there than_the that_a the_correct the_details the_hard the_main the_most this_, this_i this_in time_, to_accept to_change to_explain today_i too_, took_me tool_, true_: up_, use_it was_not was_right was_that we_had we_wrote when_i why_the will_not will_say with_that would_put would_tell write_it years_of yes_, you_, you_. you_do
0.8 !_! ,_otherwise ,_two a_bit a_long about_that and_after and_he as_well but_it can_tell even_the every_day far_as has_it he_is i_believe i_did in_mind is_been is_my is_why it_from mind_that namely_that on_that one_line out_of so_, so_a so_the that_an the_data the_rest then_it they_are think_of to_remember trust_me until_i was_wrong when_you would_say wrong_,
1 forget_that happy_to i_think i_would is_right it_a it_wrong since_. the_page thing_i to_my
1.2 a_year have_not i_say i_understood is_true
1.4 with_it
1.6 the_end`,
  roomBefore: `0.2 3
0.4 2
1 1
1.6 0`,
  roomBehind: `0.4 2 3
0.6 1
1.6 0`,
}
