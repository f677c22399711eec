/** Log-odds that a claim is meant when nothing speaks for or against it. */
export const EVEN = 1.2
/** What each word adds to them, fitted over labelled answers and claims within words of many hands (test/bench/fit-commitment.ts). */
export const COMMITMENT = {
  before: `-2.2 assume
-2 false option
-1.8 popular
-1.6 assumption owner thinking truth wish written
-1.4 agreed among answered believing common consists exam green heard idea paragraph sheet tested typed
-1.2 answers argue argument begin believed claims correct interview oh product sales sign sounds stop theory wrong
-1 ah between bootcamp careful conclude could error great haha half hear his interviewer lie lies marketing myth neither options proof reading red respect right saying seems slide someone sound version want whether would yeah
-0.8 anyone beginner believe better build built c candidate cause claim confirm confirmed design different documented draft fair fear heart hope less mean might namely nope old outage phrase picture quiz repeat running sentence setup sleep special support thought trainer true very was
-0.6 another answering ask author bring count day details diagram disk easy ever everyone failed far five folks former four funny going granted guide learn longer looked lost love moment nearly of often ok paper pay people previous project promised quite release reply rumour some started summary talk taught teacher telling ten test three ticket time told where who years yes
-0.4 afraid against answer apart bad been before beginners being bet bit book changed chat checked colleague compared contract correction course did earlier enough exception feature flag friend give got him hmm how i keeps magic maybe meant meeting mentor migration month nervous next ones part premise quick reads reviewer row said second see sold statement sure system team textbook that times today tool try up wanted we were whoever whole wrote your yourself
0.4 already am are around as boss by complicated desk documentation during every example experience explanation follows for forgot getting given has home if im is job key knowing learned leave like log lot made me more need now obvious pretty problem put recall request seeing short simply since so tells thank things this topic view when with word works yep
0.6 ( , 2 above admit after again and basically case coffee data depends done doubted down else english explain follow get happens knowledge last make manual memory must night nothing once others plain probably result sceptical single stay thread top two warning way what yet
0.8 ! ) - ; all anything both can corrected doubt exact few guess hand hands having its known little makes mind network none notice or points rather reason run saw strange them understood —
1 add also any because comes contrary each just kept main otherwise own side those until without
1.2 . doubts fact gets opposite same set something
1.4 but care then while
1.8 use`,
  justBefore: `-2 wrote
-1.6 like says statement
-1.4 claim if think thinking
-1.2 said saying
-1 assumption believe chart had idea it me on out read say typed whether
-0.8 " answer answered as assume namely put team telling where
-0.6 ! about at case tell which who
-0.4 content day for now other paper sentence so sure then though told true was way with write you
0.4 ( , all always basically be fact go i is remember see them would yeah yep yet
0.6 - and can no not of the
0.8 just know
1 since
1.2 a because
1.6 we`,
  behind: `-2.6 opposite wrong
-2.4 false
-2 nope
-1.8 contrary fails reality truth
-1.6 holds incorrect mistake product sounds tale untrue
-1.4 corrected hold mistaken rejected reverse said wish
-1.2 ago belongs not ours red text
-1 answer been behaviour being believe documentation happens head here interview logs longer looks lunch mind stands story think third we were wrote
-0.8 ! against as bad came default differently error everybody far group had i idea lol made my neither paid plain please rewrite say something sorry source special stopped thought true turned was weekend whiteboard —
-0.6 because big chapter counterexample course cross deleted demo design did different eyes fact good green happen later marketing marks never no numbers often our real removed review says such test they this times tool two us version week went would
-0.4 " ) : about am around asked be best build buy checked colleague correct days ever every five gave half his hope it looked lost maintainers manual none now of off old out people points production ran release round rule saying sentence setup show showed since takes tell though three ticket today training will works year zero –
0.4 2 ? again and any box client comes configuration cost count dead do end few full gets go guess happened happy how key may mean minutes missing more much needed next nobody otherwise reason request result see seen short simple small support switch tests thanks through time to twice up used well what when whether while who written yeah
0.6 anything behind bother change confirmed could either file follows get gone hundred id instead kind left mail meant month opinion saved sense server side single so start still stop them there therefore user w which
0.8 - also bet can enough exactly hands if itself makes name own pay rest script set table than want
1 already anyway just live number others sure use yes
1.2 ( away even fine leave same stays
1.6 each or`,
  justBehind: `-2.4 was
-2 is
-1.8 would
-1.6 be sounds
-1.4 an
-1.2 if only
-1 again but here once right today until
-0.8 ! . branch else got had sure —
-0.6 " - a has have how our then they
-0.4 are as can in just my not on or to under when with yes your –
0.4 and each every it its no that the there therefore which you
0.6 because for otherwise so
0.8 he without
1.2 both of`,
  circumstance: `-2 false
-1.8 wrong
-1.4 opposite thing this
-0.8 be by never not
-0.6 answer case had i it that true
-0.4 an and at first hold my no nothing our out they was we which
0.4 . all get in its more one then up what
0.6 for know other right see with
0.8 can to
1 are before from
1.4 well`,
  pair: `-2.6 not_so
-2.2 according_to to_unlearn
-2 on_paper the_case
-1.8 as_if as_though if_only not_right only_in would_need
-1.6 ,_yes can_do client_sends from_me not_how the_reverse
-1.4 ,_when it_so last_time no_way not_come number_one of_which something_else the_assumption the_facts the_impression the_plan the_slide the_ticket
-1.2 "_not ,_to ._. at_a consists_of here_is i_must in_which is_mistaken is_where no_. no_longer no_such not_be show_me sure_, the_claim the_opposite what_the
-1 ,_there at_first at_once i_mean i_went idea_that is_nothing may_be not_" not_say nothing_in nothing_of other_tool right_, said_the that_a the_author the_competitor the_kind the_migration the_part the_statement the_system the_theory the_two the_vendor under_" up_to used_to where_it will_be with_me would_love
-0.8 ,_namely ,_right ,_which all_of and_then be_so before_the by_a can_say doubt_it i_gave i_really i_told i_typed is_a is_an is_just is_this is_to it_back it_behaves it_looks its_not know_. like_that lost_the made_it need_the no_, none_of not_, not_: not_hold not_to of_all only_on opposite_. option_b people_who saying_, so_. thank_you the_contrary the_demo the_incident the_marketing the_sales the_specification the_three then_i to_believe to_get two_things was_an was_true we_say we_were would_like you_could
-0.6 "_, "_in ,_if ,_in ,_one ,_that ,_therefore ;_i a_" a_no and_got and_had asked_me away_with be_honest before_i behind_it but_the came_out case_that contrary_. do_. do_that far_from from_what got_it had_a has_a i_should i_used i_wrote in_this into_the is_exactly is_false it_; it_does know_about like_it make_it me_. me_a my_colleague my_head my_old next_to not_happen not_like nothing_more of_that of_us on_my on_page one_could one_does our_team please_do reason_we says_it seen_it tells_you the_client the_configuration the_diagram the_documentation the_idea the_machine the_official the_quiz the_sentence the_support the_test the_third time_i to_prove to_say to_take tried_to turned_out up_for up_with us_in us_the we_are what_i what_it what_you which_it without_it would_be would_have would_make yes_. you_get you_know you_say you_see you_to
0.6 !_! ,_after ,_like ,_nothing ,_so ,_though ,_who ,_without a_small a_year about_that about_the after_the am_sure and_because and_on and_our and_this as_it at_night because_it by_now can_be can_only can_tell code_. for_us given_that had_not have_said hence_the how_to i_agree i_could i_know in_mind in_that is_, is_. is_: is_no it_but it_goes it_has it_like it_this it_with just_a kind_of know_, know_: know_it mind_that my_answer not_a not_change not_let not_need now_. on_to one_line one_thing or_not part_is said_it saw_it say_it sentence_, so_it taught_me team_, that_has the_details the_hard the_main the_most the_people the_previous the_reason the_rest the_way the_wrong then_the there_, there_. there_are thing_i this_in to_accept too_, too_. trust_me use_it used_it we_had why_we with_it would_say write_it
0.8 ,_otherwise and_he and_if answer_that believe_it but_you fine_, for_once has_it has_no i_learned i_only in_, is_been is_right is_very it_in it_on leave_it need_to no_need not_forget not_want of_it on_. one_in out_of pretty_sure remember_that say_" say_that says_, the_article the_right they_will to_my today_i was_that we_did will_not would_put
1 ,_our ,_then a_minute about_this but_it even_the for_me got_the happy_to have_not he_is i_do i_like i_understood is_true is_why my_mentor now_i right_: so_: the_end the_page they_are this_i time_, was_wrong would_tell wrong_, wrong_on
1.2 ever_since forget_that i_would never_had so_, was_not you_do
1.4 every_day i_say is_my the_server think_of was_right
1.6 i_believe
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
