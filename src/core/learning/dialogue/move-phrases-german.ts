/** The same in German: what the buttons of the chat say, and what means as much. */
export const GERMAN_MOVES = `
hint: [ein|einen|noch ein|noch einen|den nächsten|einen weiteren|ein paar|weitere|irgendeinen] [kleiner|kleinen] (tipp|tipps|hinweis|hinweise); hilfe; ich brauche [hilfe|[noch] einen (tipp|hinweis)]; (hilf|helfen sie) mir [weiter|auf die sprünge]; ich (komme nicht weiter|stecke fest|hänge fest|stehe auf dem schlauch)
skip: überspringen; überspringe [ich|das|es|die|diese] [frage]; überspring (das|es|[die|diese] frage); (die|diese) [frage] überspringen; [zur|die] (nächste|nächsten) [frage]; weiter [geht es|gehts|zur nächsten [frage]]; weitermachen; [eine] andere frage; ich passe; passe; auslassen
dont_know: [das|es] weiß ich [es|das] nicht [mehr|genau]; [ich] weiß [es|das] nicht [mehr|genau]; [ich habe|ich hab|hab|habe] keine ahnung; [ich habe|ich hab|hab|habe] keinen [blassen] (schimmer|plan); [[ich] bin mir] nicht sicher; [das] [habe ich|hab ich|ich habe|ich hab] [es|das] vergessen; [mir fällt|fällt mir] [dazu] nichts ein; [davon] [habe ich] (nie|noch nie) [davon] gehört; ich gebe auf; (sag|sage|verrat|verrate) [es] mir; (sag|sage|zeig|zeige|verrat|verrate|nenn|nenne) mir die [richtige] (antwort|lösung); die [richtige] (antwort|lösung); (was|wie) (ist|wäre|war|lautet) die [richtige] (antwort|lösung)
why: warum [nicht|das|ist das so|(ist|war) das [falsch|nicht richtig]]; wieso [nicht|das|(ist|war) das [falsch|nicht richtig]]; weshalb; wie das; was (ist|war) daran falsch; (erklär|erkläre|erklären sie) [mir] (das|es); [mir] das erklären
missed: was (habe|hab) ich (vergessen|übersehen|verpasst|ausgelassen|nicht gesagt); was (fehlt|fehlte) [noch|mir]; was noch; was hätte ich sagen (sollen|müssen)
repeat: [noch] (einmal|mal); nochmal; nochmals; (wiederhole|wiederhol|wiederholen) [sie] [das|es|die frage]; [das|die frage] wiederholen; (wie|was) war die frage; wie bitte; was meinst du [damit]; wie meinst du das; ich verstehe [das|die frage] nicht; (das|die frage) verstehe ich nicht; anders (sagen|fragen|formuliert)
stop: beenden; stopp; ende; schluss; aufhören; hör auf; [die|diese] (übung|runde) beenden; (das|dieses) (interview|gespräch) beenden; [das ist] (genug|schluss) für heute; das (reicht|war es|wars) [für heute]; [ich bin] fertig für heute; ich muss (los|weg|gehen|aufhören); tschüss; auf wiedersehen; bis (bald|morgen|später|dann)
restart: von (vorn|vorne|anfang an) [anfangen|beginnen]; neu (anfangen|beginnen|starten); (fang|fange) [noch einmal] von (vorn|vorne) an
appeal: ich (hatte|habe|hab) recht; (das|meine antwort|es) war richtig; das (habe|hab) ich gesagt; (ich habe|ich hab) das gesagt; das (habe|hab) ich (nicht|nie) gesagt; ich widerspreche; das sehe ich anders; ich sehe das anders; das ist (unfair|nicht fair); du (irrst dich|liegst falsch|hast mich (falsch|missverstanden))
greet: hallo; guten (tag|morgen|abend); moin; servus; grüß (gott|dich)
ask_well: wie geht (es|s) [dir|ihnen]; wie gehts [dir|ihnen]
thank: danke [schön|sehr|dir]; dankeschön; (vielen|besten|lieben) dank
wait: moment [mal]; [einen|eine] (moment|augenblick|sekunde); warte [mal|kurz]; ich (überlege|denke nach); [lass] mich [kurz] (nachdenken|überlegen)
ask_who: (wer|was) bist du; bist du [ein|eine] [echter|echte] (mensch|ki|bot|roboter|person|maschine|programm); ist (das|hier) [ein|eine] (mensch|ki|bot|roboter|person|maschine|programm)
nod: alles klar; verstehe; verstanden; aha; ach so; achso; na gut; in ordnung
`
export const GERMAN_POLITE = `bitte; danke; (kann|könnte|darf|dürfte) ich; (kannst|könntest|würdest|magst) du; (können|könnten) (sie|wir); ich (will|möchte|würde|hätte|nehme) [gern|gerne]; (hast|hättest) du; (gib|geben sie|gebt) mir; lass uns; gern; gerne`
export const GERMAN_FILLERS = `also; äh; ähm; hm; na; na ja; naja; oh; ach; okay; hallo; mal; jetzt; heute; hier; dann; ehrlich gesagt; aber; und; noch; schon; dazu; davon; mir; tut mir leid; sorry; nein; haben; geben; bekommen; zeigen; diese frage; die frage; für heute`
export const GERMAN_ADVERBS = `doch einfach leider echt wirklich denn eigentlich gerade auch`
