/** Log-odds that a claim is meant when nothing speaks for or against it. */
export const EVEN = 1.2
/** What each word adds to them, fitted over labelled answers and claims within words of many hands (test/bench/fit-commitment.ts). */
export const COMMITMENT = {
  before: `-2.2 assume
-2 false
-1.8 option popular thinking
-1.6 assumption truth wish written
-1.4 agreed among believing common consists exam heard owner paragraph product sheet tested typed
-1.2 answered answers argument begin believed c careful claims conclude correct green idea interview marketing oh sales sign sounds stop theory wrong
-1 ah argue between bootcamp could error great haha half hear interviewer lie lies myth neither options proof reading red respect seems slide someone sound version want whether would yeah
-0.8 anyone beginner believe better built candidate claim confirm confirmed design different documented draft fair fear heart his hope less mean might namely nope old outage phrase picture quiz repeat right rumour running saying sentence setup sleep special support telling thought told trainer true very was
-0.6 another answering author build cause count course details diagram disk everyone failed far five folks former four going granted guide learn longer looked lost love moment nearly of ok paper pay people project promised quite reads release reply some started summary talk taught teacher ten test three ticket time try where who years yes
-0.4 afraid against answer apart ask bad been before beginners being bet bit book bring changed chat clearly colleague compared contract correction customer day earlier easy enough ever exception fast feature flag friend funny gave good got him hmm how keeps magic maybe meant meeting mentor migration month nervous next often ones open part premise previous quick reviewer row said second see sold statement sure syn system team textbook that times today tool up user wanted we went were whoever wiki wrote your yourself
0.4 after already am are around as boss bug by catch complicated data desk documentation doubted during even every everybody example experience explanation follows for forgot forum getting given happens has home im is key knowing learned leave like log lot made manual matter me more need obvious pretty problem put recall request seeing sends short simply since so tells thank things this topic view when word works yep –
0.6 ( , 2 above admit again and basically case coffee depends done down else english explain follow get if knowledge last make memory must night none nothing now once others plain probably reason result sceptical single stay thread top two understood warning way what yet
0.8 ! ) - ; all anything both can corrected doubt exact few guess hand hands having known little makes mind network notice or points rather run saw strange them —
1 add also any because comes contrary each its just kept main otherwise own side those until without
1.2 . care doubts fact gets opposite same set something
1.4 but then while
1.8 use`,
  justBefore: `-1.8 wrote
-1.6 statement
-1.4 claim like says think thinking
-1.2 if out read said saying
-1 assumption believe chart had idea it me on say typed whether
-0.8 " answer answered assume namely put team telling where
-0.6 ! as at case paper syn tell told which who
-0.4 about content day for now other sentence so sure then this though true was way with write
0.4 ( , - all always basically be fact go i is not remember see them would yeah yep yet
0.6 and can just know no of the
1 since
1.2 a because
1.4 we`,
  behind: `-2.6 opposite wrong
-2.4 false
-2 nope
-1.8 contrary fails reality truth
-1.6 holds incorrect product sounds tale untrue
-1.4 corrected hold mistake mistaken rejected reverse said wish
-1.2 ago not ours red text
-1 answer been behaviour being belongs documentation happens head here logs longer looks lunch stands story think third true were
-0.8 ! as bad believe came default differently error everybody far group had i idea interview made mind my neither paid plain please review rewrite say something sorry source special stopped thought turned was we weekend whiteboard wrote —
-0.6 against because big counterexample course cross deleted demo design did different eyes fact good green happen later lol marketing marks never no numbers often our real removed saying says such test they this tool two us version week went would
-0.4 ) : asked be best buy chapter checked colleague days ever every explain feature five gave half his hope it looked lost maintainers manual none of off old out people points production ran really release round rule sentence setup showed since takes tell things though three ticket times today under very will works year zero –
0.4 2 ? again and any at box clear client comes configuration confirmed cost count dead do few file full gets go guess happened hence how key mail may minutes missing more much needed next nobody otherwise reason request result see seen short simple small support switch tests time to twice up used what when whether while who written
0.6 anything behind bother change could either follows get gone hundred id if instead kind left meant month opinion saved sense server side single so start still stop them there therefore user w which
0.8 - also bet can enough exactly hands itself makes name own pay rest script set table than want
1 already anyway just leave live others sure use yes
1.2 ( away even fine number same stays
1.6 each or`,
  justBehind: `-2.4 was
-1.8 is would
-1.6 be
-1.4 an sounds
-1.2 if only
-1 but here once right today until
-0.8 ! . again branch else got had —
-0.6 " - a has have how our sure they
-0.4 are as can in just my not on or then under when yes your –
0.4 and each every it its no that the there therefore which
0.6 because for otherwise so
0.8 he without
1.2 both of`,
  circumstance: `-2 false
-1.8 wrong
-1.4 opposite thing
-1.2 this
-0.8 be by case never not
-0.6 answer had i it that true
-0.4 an and at first hold my no nothing our out they was we which
0.4 . all get more one then up what
0.6 for its know other right see
0.8 can to with
1 are before from
1.4 well`,
  pair: `-2.6 not_so
-2.2 according_to
-2 the_case to_unlearn
-1.8 as_though if_only not_right on_paper only_in would_need
-1.6 ,_yes as_if can_do not_how of_which the_reverse
-1.4 ,_when from_me it_so last_time no_. no_way not_come number_one the_assumption the_facts the_impression the_plan the_slide the_ticket
-1.2 "_not ,_to ._. at_a consists_of here_is i_must in_which is_mistaken is_where no_longer no_such not_be show_me something_else sure_, the_claim the_opposite the_vendor what_the
-1 ,_there at_first client_sends i_mean may_be not_" not_hold not_say nothing_in nothing_of other_tool right_, that_a the_author the_competitor the_kind the_migration the_part the_statement the_system the_theory the_two under_" up_to used_to will_be with_me would_love
-0.8 ,_namely ,_right ,_which all_of and_then at_once before_the by_a can_say doubt_it i_gave i_told i_typed i_went idea_that is_a is_an is_just is_nothing is_to it_back it_behaves it_looks its_not know_. like_that made_it need_the no_, none_of not_, not_: not_to only_on opposite_. option_b people_who said_the saying_, tells_you thank_you the_contrary the_idea the_incident the_marketing the_sales the_specification the_three then_i to_believe to_get two_things up_for up_with was_an was_true we_say we_were where_it which_it would_like you_could
-0.6 "_in ,_ask ,_if ,_in ,_one ,_that ,_therefore ;_i and_got and_had asked_me away_with be_honest before_i behind_it but_the came_out case_that contrary_. do_. do_that easy_to far_from from_what had_a i_should i_used i_wrote if_it in_c in_this into_the is_exactly is_false is_this it_; it_does know_about like_it lost_the love_to make_it me_. me_a my_colleague my_head my_old next_to not_happen not_like nothing_more of_that of_us on_my on_page one_could one_does please_do reason_we says_it seen_it sends_syn so_. syn_, that_, the_client the_configuration the_core the_demo the_diagram the_documentation the_official the_quiz the_sentence the_support the_test the_third time_i to_prove to_say to_take tried_to turned_out us_in us_the was_so we_are what_i what_it what_you with_a without_it would_have would_make yes_. you_say you_see you_to
0.6 !_! ,_after ,_like ,_so ,_though ,_two ,_without a_small a_year about_that about_the am_sure and_after and_because and_our and_this as_it at_night because_it by_now can_be can_only can_tell code_. for_us given_that has_no have_said hence_the how_to i_could i_know in_mind is_, is_. is_: is_no is_very it_but it_goes it_like it_right it_this it_with kind_of know_, know_: know_it mind_that my_answer not_a not_change not_let not_need on_that on_to one_line one_thing or_not out_of part_is said_it saw_it say_it sentence_, so_it taught_me team_, that_has that_in the_details the_hard the_main the_people the_previous the_reason the_rest the_way the_wrong there_, there_. there_are thing_i this_in to_accept too_, too_. trust_me use_it used_it we_had why_we with_it would_say write_it your_question
0.8 ,_otherwise ,_then after_the and_he and_if answer_that believe_it but_you fine_, for_once has_it i_like i_only in_, is_been is_right it_in it_on leave_it need_to no_need not_forget not_want of_it on_. one_in pretty_sure remember_that say_" say_that says_, the_article the_right they_will time_, to_my today_i was_that we_did will_not would_put would_tell
1 ,_our a_minute about_this but_it even_the ever_since for_me got_the happy_to have_not he_is i_do i_learned i_understood is_true is_why my_mentor now_i right_: so_: the_end the_page they_are this_i was_wrong wrong_, wrong_on
1.2 forget_that i_would never_had so_, was_not you_do
1.4 every_day i_say is_my think_of was_right
1.6 i_believe the_server
1.8 namely_that
2 i_think`,
  roomBefore: `0.2 4
0.4 2
0.8 1
1.4 0`,
  roomBehind: `0.4 2
0.6 1 3
1 0`,
}
