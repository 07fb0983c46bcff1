/** A text, and its clauses as "subject | verb with its marks | object | by agent". */
type ClauseCase = [text: string, ...clauses: string[]];

/** By what a clause is told from the words around it. */
export const CLAUSES: Readonly<Record<string, readonly ClauseCase[]>> = {
  "subject, verb and object": [
    ["Turkish forces killed 33 soldiers.", "Turkish forces | kill | 33 soldiers"],
    ["Two men were killed by rebels.", "Two men | be kill | - | by rebels"],
    ["The army has not shelled the town.", "The army | not have shell | the town"],
    ["They could attack the base.", "They | could attack | the base"],
    ["It now controls all of Homs.", "It | control | all"],
    ["Talks about their rival claims to it ended.", "Talks | end | -"],
    ["It fell after the FSAs capture of a hill.", "It | fall | -"],
    ["Clashes with the army near Homs left ten dead.", "Clashes | leave | ten"],
    ["Turkey ruled out talks.", "Turkey | rule | talks"],
    ["Excited crowds gathered.", "Excited crowds | gather | -"],
    ["A tree in her back yard fell.", "A tree | fall | -"],
    ["Engineers will watch the well for days.", "Engineers | will watch | the well"],
    ["Ali and Omar both denied it.", "Ali | deny | it"]
  ],
  "joined clauses share a subject or have their own": [
    ["He fell and rising prices are felt.", "He | fall | -", "rising prices | be feel | -"],
    ["He arrived on Monday, met with Ali, and spoke.", "He | arrive | -", "He | meet | -", "He | speak | -"],
    ["Six were killed and nine were wounded.", "Six | be kill | -", "nine | be wound | -"],
    ["Rebels shelled the town and killed two men.", "Rebels | shell | the town", "Rebels | kill | two men"],
    ["Two men were killed and a boy wounded in Homs.", "Two men | be kill | -", "a boy | be wound | -"],
    [
      "Two men were killed and houses destroyed by shells were rebuilt.",
      "Two men | be kill | -",
      "houses | be destroy | - | by shells",
      "houses | be rebuild | -"
    ],
    ["Rebels stormed and looted the depot.", "Rebels | storm | the depot", "Rebels | loot | the depot"],
    ["Rebels arrived and looted the depot.", "Rebels | arrive | -", "Rebels | loot | the depot"],
    ["Rebels took a hill near the pass, and the army shelled it.", "Rebels | take | a hill", "the army | shell | it"],
    ["The group met Iran, Russia, and Turkey in May.", "The group | meet | Iran"],
    ["Two were killed in the raid and nine others suffered burns.", "Two | be kill | -", "nine others | suffer | burns"],
    ["The blast struck near the gate and damaged a wall.", "The blast | strike | -", "The blast | damage | a wall"],
    ["The dead are in the street and some men are trapped.", "The dead | be | -", "some men | be trap | -"],
    ["He was toppled in a revolt and Russia took the port.", "He | be topple | -", "Russia | take | the port"]
  ],
  "what is set apart is no subject": [
    ["The banks, closed since June, would open.", "The banks | be close | -", "The banks | would open | -"],
    ["The town, around 14 km north of Hama, was taken.", "The town | be take | -"],
    ["Thirty people, mostly civilians, were killed.", "Thirty people | be kill | -"],
    ["The commander, John Doe, was killed.", "The commander | be kill | -"],
    ["Medics said ten people, among them boys and women, died.", "Medics | say | -", "ten people | die | -"],
    ["Medics said ten people, most of them women, died.", "Medics | say | -", "ten people | die | -"],
    ["The fights between the Front and the State (ISIS) have moved ten people.", "The fights | have move | ten people"],
    ["A bomber in Basra, the second city of Iraq, hit a post.", "A bomber | hit | a post"],
    [", Basra, hit a post.", "Basra | hit | a post"],
    ["The party (CP), a league of unions, began talks.", "The party | begin | talks"],
    ["Ten men, three of them boys, killed in a raid", "Ten men | be kill | -"],
    ["The blast in the town, near the river, injured seven.", "The blast | injure | seven"],
    ["The valley, a narrow strip near the sea, was shelled.", "The valley | be shell | -"],
    ["The group, a team helping people, said so.", "a team | help | people", "The group | say | -"],
    ["Ten died since clashes with the Free Front (FF) erupted.", "Ten | die | -", "clashes | erupt | -"],
    ["Ankara with the help of the “Free Army” took the town.", "Ankara | take | the town"],
    ["The blast, one of the largest since the war began, killed ten.", "the war | begin | -", "The blast | kill | ten"],
    ["People were killed, among them five women and 30 others were hurt.", "People | be kill | -", "30 others | be hurt | -"]
  ],
  "times and places are neither subject nor object": [
    ["Ali said Saturday afternoon the firm would help.", "Ali | say | -", "the firm | would help | -"],
    ["He sent a note over the weekend saying this.", "He | send | a note", "He | say | -"],
    ["Sales in October and November had risen.", "Sales | have rise | -"],
    ["A blast in the port the previous day killed two.", "A blast | kill | two"],
    ["Near the observatory Russian jets hit a camp.", "Russian jets | hit | a camp"],
    ["On Monday police said so.", "police | say | -"],
    ["The shells also hit Old Damascus.", "The shells | hit | Old Damascus"],
    ["The jets hit on Sunday night several towns.", "The jets | hit | several towns"],
    ["In Homs heavy clashes broke out.", "heavy clashes | break | -"],
    ["In response rebels shelled the post.", "rebels | shell | the post"],
    ["The Sri Lankan military said it left.", "The Sri Lankan military | say | -", "it | leave | -"],
    ["Near Idlib rebel fighters shelled a post.", "rebel fighters | shell | a post"],
    ["The talks since last June were good.", "The talks | be | -"],
    ["They met last week.", "They | meet | -"],
    ["This week Russian jets hit the town.", "Russian jets | hit | the town"],
    ["Rebels attacked Monday.", "Rebels | attack | -"],
    ["Rebels took a town earlier on Friday.", "Rebels | take | a town"],
    ["On Friday night clashes began.", "clashes | begin | -"],
    ["On Monday evening suspected rebels killed two.", "suspected rebels | kill | two"],
    ["Since then hundreds of men have died.", "hundreds | have die | -"],
    ["On Monday night Israeli jets hit a base.", "Israeli jets | hit | a base"]
  ],
  "clauses of time, condition and comparison": [
    ["Clashes began after Daesh members attacked a post.", "Clashes | begin | -", "Daesh members | attack | a post"],
    ["If they attack, we will respond.", "they | attack | -", "we | will respond | -"],
    ["As the army enters the town, families flee.", "the army | enter | the town", "families | flee | -"],
    ["Ties, strained since Ali was killed in May, may heal.", "Ties | be strain | -", "Ali | be kill | -", "Ties | may heal | -"],
    ["If they flee their homes, Iran and Russia will act.", "they | flee | their homes", "Iran | will act | -"],
    ["They are closer than they have been.", "They | be | closer", "they | have be | -"]
  ],
  "relative clauses": [
    ["Twenty people, nine of whom were women, died.", "nine | be | women", "Twenty people | die | -"],
    ["Attacks that took place on Monday killed two.", "Attacks | take | place", "Attacks | kill | two"],
    ["A blast that residents say killed ten was heard.", "residents | say | -", "A blast | kill | ten", "ten | be hear | -"],
    [
      "Firms based in Oman, which holds shares in Hodeidah, sold them.",
      "Firms | be base | -",
      "Oman | hold | shares",
      "Firms | sell | them"
    ],
    ["It rests on pledges Hamas wants.", "It | rest | -", "Hamas | want | -"],
    ["Smith, who wanted to see the camp, was flying home.", "Smith | want | -", "Smith | see | the camp", "Smith | fly | home"],
    ["The clinic they run in the camp was hit.", "they | run | -", "The clinic | be hit | -"],
    ["A raid on a hospital that it supports killed 11 and hurt 19.", "it | support | -", "A raid | kill | 11", "A raid | hurt | 19"],
    ["The village which the rebels held fell.", "the rebels | hold | -", "The village | fall | -"],
    ["Raids on the town, which lies near the coast, killed ten.", "the town | lie | -", "Raids | kill | ten"],
    ["The men, who critics accuse of theft, were jailed.", "critics | accuse | -", "The men | be jail | -"],
    ["The unions and Ali, who is ill, spoke.", "Ali | be | ill", "The unions | speak | -"],
    ["The envoy, who last week spoke up, left.", "The envoy | speak | -", "The envoy | leave | -"],
    ["Envoys from North and South Korea spoke.", "Envoys | speak | -"],
    ["The raid, which Rome condemned on Tuesday, killed two.", "Rome | condemn | -", "The raid | kill | two"],
    ["The raid that the army launched in May failed.", "the army | launch | -", "The raid | fail | -"],
    ["The state, which denied it, began talks.", "The state | deny | it", "The state | begin | talks"],
    [
      "The groups in Ghouta, where 500 have died since the war began a year ago, agreed.",
      "500 | have die | -",
      "the war | begin | -",
      "The groups | agree | -"
    ],
    ["They passed a bill on Monday evening that may help.", "They | pass | a bill", "a bill | may help | -"],
    ["It is all they hoped.", "It | be | -", "they | hope | -"]
  ],
  "what is said, and who says it": [
    ["They cited medics as saying six people had died.", "They | cite | medics", "They | say | -", "six people | have die | -"],
    ["Rebels took a town north of the city, a medic and a monitor said.", "Rebels | take | a town", "a medic | say | -"],
    ["Smith said the offer was good, adding that it helped.", "Smith | say | -", "the offer | be | -", "Smith | add | -", "it | help | -"],
    ["The ministry said the clinic it ran was hit.", "The ministry | say | -", "it | run | -", "the clinic | be hit | -"],
    ["Ankara said that Damascus attacked first.", "Ankara | say | -", "Damascus | attack | -"],
    [
      "Smith said in Rome the raid in which shells were used killed six.",
      "Smith | say | -",
      "shells | be use | -",
      "the raid | kill | six"
    ],
    [
      "Medics said troops had left, adding that two died.",
      "Medics | say | -",
      "troops | have leave | -",
      "Medics | add | -",
      "two | die | -"
    ],
    ["Ankara said Damascus attacked first.", "Ankara | say | -", "Damascus | attack | -"],
    ["Medics said troops shot at a crowd, killing two.", "Medics | say | -", "troops | shoot | -", "troops | kill | two"],
    ["Medics said guards fired at a crowd in Homs.", "Medics | say | -", "guards | fire | -"],
    ["Police said vans filled with arms were seized.", "Police | say | -", "vans | be fill | -", "vans | be seize | -"],
    ["Police reported two men killed in Homs.", "Police | report | two men", "two men | be kill | -"],
    ["He said strikes on the town and the port were reported.", "He | say | -", "strikes | be report | -"],
    [
      "The paper said that ten had died, but put the toll at six.",
      "The paper | say | -",
      "ten | have die | -",
      "The paper | put | the toll"
    ],
    ["Rebels were hit by the army local officials said.", "Rebels | be hit | - | by the army", "local officials | say | -"],
    ["The army returned to the villages activists said.", "The army | return | -", "activists | say | -"],
    ["A report by rights groups said so.", "A report | say | -"],
    ["He denied a report that men killed in it were rebels.", "He | deny | a report", "men | be kill | -", "men | be | rebels"],
    ["Ten died in raids on the town the agency in Rome said on Friday.", "Ten | die | -", "the agency | say | -"],
    ["Rice said a truce was near, while warning it was weak.", "Rice | say | -", "a truce | be | -", "Rice | warn | -", "it | be | -"],
    ["They died on Tuesday city officials said.", "They | die | -", "city officials | say | -"],
    ["They died in the port of Tartus residents said.", "They | die | -", "residents | say | -"]
  ],
  "participles and gerunds": [
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
