import type {AttributionCase} from "./attributions.table.js";

export const SPEECHES_OF_SEVERAL_PARAGRAPHS: AttributionCase[] = [
  ["He told the court: “I never signed it.\n\n“My name was forged.”", "? told, direct: “I never signed it. | “My name was forged.”"],
  ["“I never signed it.\n\n“My name was forged,” the banker said.", "? said, direct: “I never signed it. | “My name was forged,”"],
  ["Merkel was not amused.\n\n“Nobody asked us. Nobody told us.”", "DEU GOV -, floating: “Nobody asked us. Nobody told us.”"]
];

export const A_MARK_ENDS_THE_QUESTION_BEFORE_ITS_SOURCE: AttributionCase[] = [
  ["“Who pays for the bridge?” Merkel asked. Nobody answered.", "DEU GOV asked, direct: “Who pays for the bridge?”"],
  ["“Nobody paid.” Merkel said the bill was late.", "DEU GOV said, indirect: the bill was late"]
];

export const THE_OUTLET_TAKES_THE_SENTENCE_BACK: AttributionCase[] = [
  ["Macron said the law is dead but praised its authors.", "FRA GOV said, indirect: the law is dead"],
  ["Macron said the law was dead and buried.", "FRA GOV said, indirect: the law was dead and buried"],
  [
    "Macron said the army had lost a hill and left its guns behind.",
    "FRA GOV said, indirect: the army had lost a hill and left its guns behind"
  ],
  ["Macron threatened to close the port and left the room.", "FRA GOV threatened, indirect: to close the port"],
  [
    "Macron claimed to have closed the port and blocked the road.",
    "FRA GOV claimed, indirect: to have closed the port and blocked the road"
  ],
  [
    "Macron, who has vowed to close the port, said that he was well.",
    "FRA GOV has vowed, indirect: to close the port",
    "FRA GOV said, indirect: that he was well"
  ],
  ["Macron says there is no money, as he opens the fair.", "FRA GOV says, indirect: there is no money"],
  ["Macron said the fair would close, as he had no money.", "FRA GOV said, indirect: the fair would close, as he had no money"],
  ["Macron said a letter had come, but he did not say from whom.", "FRA GOV said, indirect: a letter had come"],
  ["After Macron said he was ill, the talks were put off.", "FRA GOV said, indirect: he was ill"],
  ["Macron said the law was dead, without saying why.", "FRA GOV said, indirect: the law was dead"],
  ["Macron said Spain had closed the port, which Madrid denies.", "FRA GOV said, indirect: Spain had closed the port"],
  ["Macron accused Spain of closing the port, which its government has rejected.", "FRA GOV accused, indirect: Spain of closing the port"],
  ["Macron said he had signed the law, which he now disputes.", "FRA GOV said, indirect: he had signed the law, which he now disputes"],
  ["Macron said he liked the law, which Spain copied.", "FRA GOV said, indirect: he liked the law, which Spain copied"],
  ["Macron said the law was dead — a remark that surprised many.", "FRA GOV said, indirect: the law was dead"],
  ["Macron said the law was dead — a reference to the one on fishing.", "FRA GOV said, indirect: the law was dead"],
  ["Macron said he met an old friend — a baker from Lyon.", "FRA GOV said, indirect: he met an old friend — a baker from Lyon"],
  [
    "Macron said three men — a cook, a guard and a priest — had fled.",
    "FRA GOV said, indirect: three men — a cook, a guard and a priest — had fled"
  ],
  ["“The fair is over,” Macron said, as if nobody knew.", "FRA GOV said, direct: “The fair is over,”"]
];

export const AS_SOMEBODY_SAID: AttributionCase[] = [
  ["The truce is dead, as Merkel said on Friday.", "DEU GOV said, indirect: The truce is dead"],
  ["As Merkel put it on Friday, “nobody can win this war.”", "DEU GOV put it, direct: “nobody can win this war.”"],
  ["Prices rose as officials said the crop had failed.", "UNK said, indirect: the crop had failed"],
  ["The crowd left as Merkel came."]
];

export const WHO_CAN_SPEAK: AttributionCase[] = [
  ["Many say the road is closed.", "? say, indirect: the road is closed"],
  ["Many of the residents said the road was closed.", "SYR CVL said, indirect: the road was closed"],
  ["One of the residents left and said the road was closed.", "SYR CVL said, indirect: the road was closed"],
  ["One could say the road was closed."],
  ["Most of the shells missed, suggesting that the gunners were new."],
  ["About a third of the voters say they are tired.", "? say, indirect: they are tired"],
  ["CNN host Paul Weber said that officials had left early.", "MED said, indirect: that officials had left early"],
  ["The police found them, and what followed was a chase."],
  ["A beekeeper insisted the honey was pure.", "SYR CVL insisted, indirect: the honey was pure"],
  ["The fact that he came with Merkel signalled the talks were serious."],
  ["The ministry's spokesman, Paul Weber, said the train was late.", "UNK said, indirect: the train was late"],
  ["The film, titled “Long Night,” claims Napoleon was tall.", "? claims, indirect: Napoleon was tall"],
  ["The new rule lets banks report their losses later."]
];

export const ADDRESSEES_AND_WHAT_IS_ASKED: AttributionCase[] = [
  ["Merkel told the BBC and Reuters that she was well.", "DEU GOV told, indirect: that she was well"],
  ["Merkel told Reuters about 90 guests had come.", "DEU GOV told, indirect: about 90 guests had come"],
  ["Merkel said early Tuesday she was well.", "DEU GOV said, indirect: she was well"],
  ["Merkel said once the road was open, she would come.", "DEU GOV said, indirect: once the road was open, she would come"],
  ["Merkel said in a letter to her party that she was well.", "DEU GOV said, indirect: that she was well"],
  ["Merkel told a crowd in Golden, Colorado, that she was well.", "DEU GOV told, indirect: that she was well"],
  ["Merkel told reporters Macron's letter was long.", "DEU GOV told, indirect: Macron's letter was long"],
  ["The plan is dead, Merkel said, citing unnamed officials.", "DEU GOV said, indirect: The plan is dead"],
  ["Merkel ended her speech by saying that she was well.", "DEU GOV saying, indirect: that she was well"],
  ["(Reuters) – The plan is dead, Merkel said.", "DEU GOV said, indirect: The plan is dead"],
  ["Merkel asked the Bank of England last week to study the plan.", "DEU GOV asked, indirect: to study the plan"],
  ["The judge questioned whether the search had been legal.", "JUD questioned, indirect: whether the search had been legal"],
  ["The court ruled that the search had been legal.", "JUD ruled, indirect: that the search had been legal"],
  ["A new survey showed a fall in sales.", "EXP showed, indirect: a fall in sales"],
  ["Merkel underlined her resolve."]
];

export const BESIDE_ONE_ANOTHER: AttributionCase[] = [
  [
    "Merkel said the vote was a tie: “Nobody won the day,” she said.",
    "DEU GOV said, indirect: the vote was a tie",
    "DEU GOV said, direct: “Nobody won the day,”"
  ],
  [
    "While some voters insist the race is open, interviews in Ohio show that others are tired.",
    "CVL insist, indirect: the race is open",
    "MED show, indirect: that others are tired"
  ],
  [
    "The vote was “over and done with,” Merkel said. “We lost it.”",
    "DEU GOV said, mixed: The vote was “over and done with,” | “We lost it.”"
  ],
  ["The talks, most said, were long.", "? said, indirect: The talks | were long"],
  ["The talks will go on, Merkel said, and could last all week.", "DEU GOV said, indirect: The talks will go on | and could last all week"],
  ["The letters — two boxes of them — reveal the mayor knew.", "MED reveal, indirect: the mayor knew"],
  ["Merkel told us this morning that she was well.", "DEU GOV told, indirect: that she was well"],
  ["Merkel said most are people who believe in peace.", "DEU GOV said, indirect: most are people who believe in peace"]
];

export const QUOTATIONS_AND_THEIR_NEIGHBOURS: AttributionCase[] = [
  ["“I won the day,” Merkel told the many who came on Monday.", "DEU GOV told, direct: “I won the day,”"],
  ["“I won the day,” Merkel said, thanking her friends. “We all won.”", "DEU GOV said, direct: “I won the day,” | “We all won.”"],
  ["A poll released on Monday said that most were tired.", "EXP said, indirect: that most were tired"],
  ["She thought of what he’d say next."],
  ["Twenty others fell ill after a gas believed to be chlorine was released."],
  ["Less than a week after Merkel said she was ill, the talks were put off.", "DEU GOV said, indirect: she was ill"]
];

export const WHAT_STANDS_BETWEEN_A_CUE_AND_ITS_CONTENT: AttributionCase[] = [
  ["The ministry said last month that prices had doubled.", "SYR GOV said, indirect: that prices had doubled"],
  [
    "Merkel said jets, which she believed to be Russian, bombed the port.",
    "DEU GOV said, indirect: jets, which she believed to be Russian, bombed the port"
  ],
  ["Merkel said notes referring to the case were found.", "DEU GOV said, indirect: notes referring to the case were found"],
  ["Merkel said as many as six ministers would come.", "DEU GOV said, indirect: as many as six ministers would come"],
  ["Merkel responded by building a wall of the sort her critics had feared."],
  ["Merkel has suggested that move in earlier talks."],
  ["But if they are asked, Merkel said they would come.", "DEU GOV said, indirect: But if they are asked | they would come"],
  ["Merkel called on the teachers' union to end the strike.", "DEU GOV called on, indirect: to end the strike"],
  ["In the north, Merkel added, the army took a hill.", "DEU GOV added, indirect: In the north | the army took a hill"],
  ["Analysts project the price will fall.", "EXP project, indirect: the price will fall"]
];

export const WHO_THE_SOURCE_IS_IN_A_LONG_SENTENCE: AttributionCase[] = [
  [
    "Rebels took the hill despite Russian airstrikes, activists and residents said.",
    "SYR CVL said, indirect: Rebels took the hill despite Russian airstrikes"
  ],
  ["Merkel declined to say if a deal was close, but said she was glad.", "DEU GOV said, indirect: she was glad"],
  ["The burst of cuts that officials ordered indicates many are afraid."],
  ["“The fire has moved on,” said a statement posted on the site.", "MED said, direct: “The fire has moved on,”"],
  ["“It is over,” Maine State Epidemiologist Dr. Jane Doe said.", "EXP said, direct: “It is over,”"],
  ["The board's criteria for declaring that the plan had failed were strict."],
  ["Something Merkel insists is not allowed goes on.", "DEU GOV insists, indirect: is not allowed goes on"],
  ["The fair went well but, according to Merkel, the roof leaked.", "DEU GOV according to, indirect: the roof leaked"],
  [
    "Macron insisted that the deal stood, despite Merkel's claim that it was dead.",
    "FRA GOV insisted, indirect: that the deal stood",
    "DEU GOV claim, indirect: that it was dead"
  ],
  ["As fires spread, Merkel ordered an evacuation."],
  ["Merkel will offer a new plan at the fair."],
  ["The fair is over, the president of the European Council (EUCO) said.", "EU said, indirect: The fair is over"],
  ["Merkel urged residents to “stay calm and follow all orders.”", "DEU GOV urged, mixed: to “stay calm and follow all orders.”"],
  ["They made a rule that, according to Merkel, failed at once.", "DEU GOV according to, indirect: failed at once"]
];

export const WHAT_A_VERB_OF_SPEECH_GOVERNS: AttributionCase[] = [
  ["Merkel set out a plan for farms, and Macron said that it was late.", "FRA GOV said, indirect: that it was late"],
  ["Merkel gave no day for the vote but said she was thinking of May.", "DEU GOV said, indirect: she was thinking of May"],
  [
    "Merkel insisted exports in that year made for “a good start”.",
    "DEU GOV insisted, mixed: exports in that year made for “a good start”"
  ],
  ["Merkel said the note published in May was hers.", "DEU GOV said, indirect: the note published in May was hers"],
  ["Farms lose water every year, reports a study published in Berlin.", "EXP reports, indirect: Farms lose water every year"],
  ["Merkel called it a farce, warning of “a long winter” for all.", "DEU GOV warning, mixed: “a long winter” for all"]
];

export const WHO_SPEAKS_BETWEEN_COMMAS: AttributionCase[] = [
  ["Claiming that the farm was hers, Merkel left the room.", "DEU GOV Claiming, indirect: that the farm was hers"],
  ["Merkel told Radio Ulm, a small public broadcaster, that the farm was hers.", "DEU GOV told, indirect: that the farm was hers"],
  ["“We can still save the farm,” Merkel sobbed.", "DEU GOV sobbed, direct: “We can still save the farm,”"],
  ["The farm, Merkel said, was dark, but found a buyer.", "DEU GOV said, indirect: The farm | was dark, but found a buyer"],
  [
    "Turkish troops fended off a raid in northern Iraq, the country's defence ministry said.",
    "TUR GOV said, indirect: Turkish troops fended off a raid in northern Iraq"
  ],
  ["Rebel groups on local media sites have acknowledged the loss of a hill.", "SYR REB have acknowledged, indirect: the loss of a hill"],
  [
    "Merkel, who Macron said had lost the vote, has told farmers that she won it.",
    "DEU GOV has told, indirect: that she won it",
    "FRA GOV said, indirect: had lost the vote"
  ],
  ["Merkel also wrote about the farms saying they were old.", "DEU GOV saying, indirect: they were old"],
  ["Merkel condemned the raid saying it was wrong.", "DEU GOV saying, indirect: it was wrong"],
  // whoever issues a document says what it says, not whom it goes to, nor who got it
  ["The Kremlin issued a statement saying the raid was over.", "RUS GOV saying, indirect: the raid was over"],
  ["Turkey sent a letter to the UN saying it would wait.", "TUR GOV saying, indirect: it would wait"],
  ["Turkey published a statement by the UN saying it would wait.", "UN saying, indirect: it would wait"],
  ["AFP obtained a statement saying the raid was over.", "MED saying, indirect: the raid was over"],
  ["The farms were old, according to a man who left one of them.", "SYR CVL according to, indirect: The farms were old"],
  ["Merkel, plainly thinking of her own farm, replied: “We lost it.”", "DEU GOV replied, direct: “We lost it.”"],
  [
    "Macron said it was late. Merkel would not tell whether she was ill, saying she would wait.",
    "FRA GOV said, indirect: it was late",
    "DEU GOV saying, indirect: she would wait"
  ],
  ["Merkel spoke to those who said the farm was hers.", "? said, indirect: the farm was hers"],
  [
    "Merkel said prices had doubled, with analysts describing it as “a long night for all”.",
    "DEU GOV said, indirect: prices had doubled",
    "EXP describing, mixed: it as “a long night for all”"
  ],
  ["Merkel has, in reply to farmers of the north, denied that wheat was sold.", "DEU GOV denied, indirect: that wheat was sold"]
];

export const WHAT_OTHERS_CLAIM_IS_REJECTED: AttributionCase[] = [
  ["Merkel rejected claims that the mill was unsafe.", "DEU GOV rejected, indirect: claims that the mill was unsafe"],
  ["Merkel dismissed the allegations of the farmers.", "DEU GOV dismissed, indirect: the allegations of the farmers"],
  ["Merkel rejected an offer of wheat."],
  ["Merkel rejected calls to sell the mill."],
  ["Merkel dismissed two ministers."]
];

export const AN_ANSWER_OF_ONE_WORD: AttributionCase[] = [
  ["“Nonsense,” Merkel replied.", "DEU GOV replied, indirect: “Nonsense,”"],
  ["“Never!” said Merkel.", "DEU GOV said, indirect: “Never!”"],
  ["In the “Heimat” film, Merkel said little."]
];

export const WHAT_STANDS_BETWEEN_CUE_AND_CONTENT: AttributionCase[] = [
  ["Merkel denied Monday having sold the farm.", "DEU GOV denied, indirect: having sold the farm"],
  [
    "Merkel said in a letter posted on the website of the town that the mill had burned.",
    "DEU GOV said, indirect: that the mill had burned"
  ],
  ["Merkel, who is challenging the mayor in a January vote, denied that she was ill.", "DEU GOV denied, indirect: that she was ill"]
];

export const WHERE_SOMETHING_WAS_SAID_IS_NOT_SAID: AttributionCase[] = [
  ["Merkel denied the charges in a speech to farmers.", "DEU GOV denied, indirect: the charges"],
  ["Merkel stressed the role of wheat in remarks after lunch.", "DEU GOV stressed, indirect: the role of wheat"],
  ["Merkel denied the charges in the report.", "DEU GOV denied, indirect: the charges in the report"],
  [
    "Merkel said the charges in a speech of the mayor were false.",
    "DEU GOV said, indirect: the charges in a speech of the mayor were false"
  ]
];

export const A_COMMA_BEHIND_SAYING: AttributionCase[] = [
  ["Merkel spoke of wheat on Monday, stating, “Any loss would be bad for us.”", "DEU GOV stating, direct: “Any loss would be bad for us.”"]
];
