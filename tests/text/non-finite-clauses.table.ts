import type {ClauseCase} from "./clauses.table.js";

/** Clauses without a finite verb, in the same form as CLAUSES. */
export const NON_FINITE: Readonly<Record<string, readonly ClauseCase[]>> = {
  "participles and gerunds": [
    ["The leaders assembled in Kyiv warned him.", "The leaders | be assemble | -", "The leaders | warn | him"],
    ["Men gathered in the square shouted slogans.", "Men | be gather | -", "Men | shout | slogans"],
    ["Men gathered in Homs activists said.", "Men | gather | -", "activists | say | -"],
    ["Ali, visiting Homs, left.", "Ali | visit | Homs", "Ali | leave | -"],
    ["Ali, meeting Omar, his lawyer, said no.", "Ali | meet | Omar", "Ali | say | -"],
    ["The army, using tanks and guns, took Homs.", "The army | use | tanks", "The army | take | Homs"],
    ["The group, calling itself Ansar, denied it.", "The group | call | itself", "The group | deny | it"],
    ["Rebels struck, killing ten men, the army said.", "Rebels | strike | -", "Rebels | kill | ten men", "the army | say | -"],
    ["Men held more than two years in the camp left.", "Men | be hold | -", "Men | leave | -"],
    ["A convoy carrying food and fuel was hit.", "A convoy | carry | food", "A convoy | be hit | -"],
    ["Rebels accused the army of carrying out the raid.", "Rebels | accuse | the army", "the army | carry | the raid"],
    ["The bodies of six men, their hands bound, were found.", "their hands | be bind | -", "The bodies | be find | -"],
    ["The envoy was headed to Cairo to see Ali.", "The envoy | be head | -", "The envoy | see | Ali"],
    ["Witnesses saw helicopters drop barrel bombs.", "Witnesses | see | helicopters", "helicopters | drop | barrel bombs"],
    ["Three were killed by shelling that rebels denied.", "Three | be kill | - | by shelling", "rebels | deny | -"],
    ["Asked if he would go, Ali said he would not.", "Ali | be ask | -", "he | would go | -", "Ali | say | -", "he | would not would | -"],
    ["Troops pulled back to lines held before the war.", "Troops | pull | -", "lines | be hold | -"],
    ["Rebels shelled the town, the army said, killing ten.", "Rebels | shell | the town", "the army | say | -", "Rebels | kill | ten"],
    ["Talks failed, Ali said, accusing Iran.", "Talks | fail | -", "Ali | say | -", "Ali | accuse | Iran"],
    ["Backed by Iran, the army left.", "the army | be back | - | by Iran", "the army | leave | -"],
    ["Killed in the raid were ten men.", "ten men | be kill | -", "- | be | ten men"],
    ["Six are believed killed.", "Six | be believe | -", "Six | be kill | -"],
    ["The talks, first held in May, failed.", "The talks | be hold | -", "The talks | fail | -"],
    ["With the army closing in, some wept.", "the army | close | -", "some | weep | -"],
    ["Despite having signed, Russia attacked.", "Russia | have sign | -", "Russia | attack | -"],
    ["The talks ended without a deal being reached.", "The talks | end | -", "a deal | be reach | -"],
    [
      "A pact signed in Oslo requiring rebels to leave failed.",
      "A pact | be sign | -",
      "A pact | require | rebels",
      "rebels | leave | -",
      "A pact | fail | -"
    ],
    ["He called on both sides to stop.", "He | call | -", "both sides | stop | -"],
    ["Rebels accused the army of breaking it.", "Rebels | accuse | the army", "the army | break | it"],
    [
      "The army broke a truce brokered by Oman by shelling the town.",
      "The army | break | a truce",
      "a truce | be broker | - | by Oman",
      "The army | shell | the town"
    ],
    ["The strike hit a market, killing ten.", "The strike | hit | a market", "The strike | kill | ten"],
    ["A man driving a van loaded with mines hit the gate.", "A man | drive | a van", "a van | be load | -", "A man | hit | the gate"],
    ["Putin, since taking office in May, has met him.", "Putin | take | office", "Putin | have meet | him"],
    ["The talks went on, with Russia holding meetings.", "The talks | go | -", "Russia | hold | meetings"],
    ["Their part in patrolling the road does not please us.", "Their part | patrol | the road", "Their part | not please | us"],
    ["A tank filled with burning rags hit a bus.", "A tank | be fill | -", "A tank | burn | rags", "A tank | hit | a bus"],
    ["Jets struck a depot in Homs killing at least four.", "Jets | strike | a depot", "Jets | kill | four"],
    ["Fighters hit a post in the south of the province killing three.", "Fighters | hit | a post", "Fighters | kill | three"],
    ["Before launching an attack, the army bombed the road.", "the army | launch | an attack", "the army | bomb | the road"],
    ["A trader linked to the port was jailed.", "A trader | be link | -", "A trader | be jail | -"],
    ["A village called Sarmin was hit.", "A village | be call | Sarmin", "A village | be hit | -"],
    [
      "The men killed in the raid and buried on Monday were rebels.",
      "The men | be kill | -",
      "The men | be bury | -",
      "The men | be | rebels"
    ],
    ["They met, with Ali saying he left.", "They | meet | -", "Ali | say | -", "he | leave | -"],
    ["A series of raids claiming the lives of men has ended.", "raids | claim | the lives", "A series | have end | -"],
    ["It burst near a police building killing two.", "It | burst | -", "It | kill | two"],
    ["Two rebels killed Monday.", "Two rebels | be kill | -"],
    ["A statement issued Friday said so.", "A statement | be issue | -", "A statement | say | -"],
    ["He came for talks, showing continued support.", "He | come | -", "He | show | continued support"],
    ["They prayed for men killed the previous day.", "They | pray | -", "men | be kill | -"]
  ],
  infinitives: [
    [
      "Guards shot at men trying to enter Greece, killing two.",
      "Guards | shoot | -",
      "men | try | -",
      "men | enter | Greece",
      "Guards | kill | two"
    ],
    ["Efforts to reopen the road failed.", "- | reopen | the road", "Efforts | fail | -"],
    ["He vowed to retake the town.", "He | vow | -", "He | retake | the town"],
    ["Ten men said to be rebels were shot.", "Ten men | be say | -", "Ten men | be | rebels", "Ten men | be shoot | -"],
    ["They met for talks over water and border disputes to avert war.", "They | meet | -", "They | avert | war"],
    ["Iran urged both sides to settle but has failed.", "Iran | urge | both sides", "both sides | settle | -", "Iran | have fail | -"],
    ["It is the latest raid to hit the town.", "It | be | the latest raid", "the latest raid | hit | the town"],
    ["He left, only for Ali to call the talks off.", "He | leave | -", "Ali | call | the talks"],
    ["He flew to Rome to see the pope.", "He | fly | -", "He | see | the pope"],
    ["They held talks to end the war.", "They | hold | talks", "They | end | the war"],
    ["They told the army to end the war.", "They | tell | the army", "the army | end | the war"],
    ["Rebels refuse Iran's offer to attend.", "Rebels | refuse | Iran's offer", "Iran's offer | attend | -"],
    ["It is the second jet to be downed.", "It | be | the second jet", "the second jet | be down | -"]
  ]
};
