/** A text, then its outermost attributions as `SIDE cue, type: content | second part via medium`; "?" is a side not told. */
export type AttributionCase = readonly [text: string, ...attributions: string[]];

export const SOURCE_VERB_CONTENT: AttributionCase[] = [
  [
    "The interior ministry said the suspects had crossed the border at night.",
    "SYR GOV said, indirect: the suspects had crossed the border at night"
  ],
  ["Iranian officials say that the vessel was carrying fuel.", "IRN GOV say, indirect: that the vessel was carrying fuel"],
  ["Ukrainian officials said at least 12 people had been hurt.", "UKR GOV said, indirect: at least 12 people had been hurt"],
  ["Merkel told reporters in Brussels that the summit had been useful.", "DEU GOV told, indirect: that the summit had been useful"],
  [
    "The minister told parliament the government would not negotiate with kidnappers.",
    "UNK told, indirect: the government would not negotiate with kidnappers"
  ],
  ["The Pentagon, in a statement on Friday, said the drone was unarmed.", "USA MIL said, indirect: the drone was unarmed"],
  [
    "In an interview with the BBC, the mayor acknowledged that mistakes had been made.",
    "SYR GOV acknowledged, indirect: that mistakes had been made"
  ],
  [
    "Witnesses told Reuters they heard gunfire near the airport late on Thursday.",
    "UNK told, indirect: they heard gunfire near the airport late on Thursday"
  ],
  [
    "A source at the police command said a bus had been hit. The source added that the road was closed.",
    "SYR MIL said, indirect: a bus had been hit",
    "SYR MIL added, indirect: that the road was closed"
  ],
  ["A source at the town hall told SANA that the road was closed.", "SYR GOV told, indirect: that the road was closed"],
  ["A source at the town hall told Reuters that the road was closed.", "UNK told, indirect: that the road was closed"],
  [
    "According to details provided by an official at the interior ministry 5 cars burned down.",
    "SYR GOV According to, indirect: 5 cars burned down"
  ],
  ["Residents said by telephone that shells were falling on the market.", "SYR CVL said, indirect: that shells were falling on the market"],
  [
    "A senior official in Brussels, speaking on condition of anonymity, said the offer was not enough.",
    "UNK said, indirect: the offer was not enough"
  ]
];

export const CONTENT_THEN_SOURCE: AttributionCase[] = [
  ["Two villages were taken overnight, the Syrian army said.", "SYR MIL said, indirect: Two villages were taken overnight"],
  [
    "The convoy will leave on Monday, a spokesman for the Turkish defence ministry said.",
    "TUR GOV said, indirect: The convoy will leave on Monday"
  ],
  ["Sanctions will remain in place, said Angela Merkel.", "DEU GOV said, indirect: Sanctions will remain in place"],
  ["Aid is running out, according to the Red Crescent.", "NGO according to, indirect: Aid is running out"],
  [
    "The dam is safe, Iraq's water minister said on Tuesday, adding that engineers had been sent.",
    "IRQ GOV said, indirect: The dam is safe",
    "IRQ GOV adding, indirect: that engineers had been sent"
  ],
  ["The bridge, the mayor of Kharkiv said, will be rebuilt.", "UKR GOV said, indirect: The bridge | will be rebuilt"]
];

export const QUOTATIONS: AttributionCase[] = [
  ['"We will not leave," Zelensky said.', 'UKR GOV said, direct: "We will not leave,"'],
  ['"We will not leave," said Zelensky. "This is our land."', 'UKR GOV said, direct: "We will not leave," | "This is our land."'],
  [
    "“The road is open,” the Russian defence ministry said in a statement. “Everyone can pass.”",
    "RUS GOV said, direct: “The road is open,” | “Everyone can pass.”"
  ],
  ['Macron said: "Europe must decide for itself."', 'FRA GOV said, direct: "Europe must decide for itself."'],
  ['Asked about the polls, Trump replied: "I don\'t read them."', 'USA GOV replied, direct: "I don\'t read them."'],
  ['The bill, Macron said, "is dead on arrival."', 'FRA GOV said, mixed: The bill | "is dead on arrival."'],
  [
    "“The situation is very bad,” Ahmed, a 34-year-old teacher, said by phone from the camp.",
    "SYR CVL said, direct: “The situation is very bad,”"
  ],
  ['"Who would do this?" asked Khalil. "They were children."', '? asked, direct: "Who would do this?" | "They were children."'],
  ['The UN envoy called the truce fragile. "It may break at any moment," he said.', 'UN said, direct: "It may break at any moment,"'],
  ['Guterres hailed "a rare moment of unity among all members".', 'UN hailed, direct: "a rare moment of unity among all members"']
];

export const QUOTATIONS_MARKS_AROUND_TERMS_ARE_NO_SPEECH: AttributionCase[] = [
  ["The army drove the 'terrorists' out of the town."],
  ['The region is a "safe zone" on paper only.']
];

export const PRONOUNS_AND_BARE_DESCRIPTIONS: AttributionCase[] = [
  [
    "Putin arrived on Monday. He said the pipeline would be finished by spring.",
    "RUS GOV said, indirect: the pipeline would be finished by spring"
  ],
  [
    "The Kremlin issued a readout. It added that the leaders had agreed to meet.",
    "RUS GOV added, indirect: that the leaders had agreed to meet"
  ],
  [
    "The Syrian Observatory for Human Rights counted 12 dead. The monitor said the toll could rise.",
    "NGO said, indirect: the toll could rise"
  ],
  ["Lavrov spoke first. The minister accused Kyiv of breaking the truce.", "RUS GOV accused, indirect: Kyiv of breaking the truce"]
];

export const ONE_AFTER_THE_OTHER: AttributionCase[] = [
  [
    "NATO condemned the test and warned that further launches would have consequences.",
    "NATO warned, indirect: that further launches would have consequences"
  ],
  [
    "Ankara accuses Damascus of breaking the accord and has threatened to send more troops.",
    "TUR GOV accuses, indirect: Damascus of breaking the accord",
    "TUR GOV has threatened, indirect: to send more troops"
  ],
  [
    "The army said it had taken the hill, while the rebels said they had driven it back.",
    "SYR MIL said, indirect: it had taken the hill",
    "SYR REB said, indirect: they had driven it back"
  ],
  [
    "Critics say the law is unconstitutional; supporters contend it protects children.",
    "? say, indirect: the law is unconstitutional",
    "? contend, indirect: it protects children"
  ],
  [
    "Ankara has offered to host another round of talks, but Moscow turned the offer down.",
    "TUR GOV has offered, indirect: to host another round of talks"
  ]
];

export const ASKED_THREATENED_DEMANDED: AttributionCase[] = [
  ["Turkey threatened to open its borders.", "TUR GOV threatened, indirect: to open its borders"],
  ["Guterres called on both sides to lay down their arms.", "UN called on, indirect: to lay down their arms"],
  ["Washington urged Baghdad on Sunday to protect its diplomats.", "USA GOV urged, indirect: to protect its diplomats"],
  ["The king ordered the government to resign.", "UNK ordered, indirect: to resign"],
  [
    "If the shelling goes on, Israel vowed to answer with force.",
    "ISR GOV vowed, indirect: If the shelling goes on | to answer with force"
  ],
  ["The coalition demanded the release of all prisoners.", "USA demanded, indirect: the release of all prisoners"],
  ["Moscow denied bombing the hospital.", "RUS GOV denied, indirect: bombing the hospital"]
];

export const A_MEDIUM_CARRIES_IT: AttributionCase[] = [
  ["Iran has halted the talks, local media reported.", "MED reported, indirect: Iran has halted the talks"],
  [
    "State television quoted General Salami as saying that the answer would be crushing.",
    "SYR MIL quoted General Salami as saying, indirect: that the answer would be crushing via State television"
  ],
  ["Zarif was quoted by IRNA as saying the offer stood.", "IRN GOV was quoted by IRNA as saying, indirect: the offer stood via IRNA"],
  ["According to media reports, Poland has asked for more troops.", "MED According to, indirect: Poland has asked for more troops"],
  [
    "Kim vowed to continue nuclear tests, according to the news agency KCNA.",
    "? vowed, indirect: to continue nuclear tests via news agency KCNA"
  ],
  ["Amid reports that the capital had fallen, markets slid.", "MED reports, indirect: that the capital had fallen"]
];

export const NOUNS_OF_SPEECH: AttributionCase[] = [
  ["Russia's claim that the convoy was empty was not believed.", "RUS GOV claim, indirect: that the convoy was empty"],
  ["Iran's threat to close the strait has alarmed shippers.", "IRN GOV threat, indirect: to close the strait"]
];

export const ONLY_THE_OUTERMOST: AttributionCase[] = [
  [
    "The Kremlin said that Assad had promised to free the prisoners.",
    "RUS GOV said, indirect: that Assad had promised to free the prisoners"
  ],
  [
    "Erdogan said Trump told him that the jets would be delivered.",
    "TUR GOV said, indirect: Trump told him that the jets would be delivered"
  ]
];

export const TEXTS_THAT_LOST_THEIR_COMMAS: AttributionCase[] = [
  ["Clashes went on near Hama the Syrian Observatory for Human Rights said.", "NGO said, indirect: Clashes went on near Hama"],
  [
    "According to the United Nations 900000 people have fled since December.",
    "UN According to, indirect: 900000 people have fled since December"
  ],
  [
    "The monitor said 20 regime soldiers and 17 rebels had been killed.",
    "NGO said, indirect: 20 regime soldiers and 17 rebels had been killed"
  ]
];

export const SEMICOLONS_AND_FINDINGS: AttributionCase[] = [
  ["Oil fell on Monday; analysts had forecast a rise.", "EXP had forecast, indirect: a rise"],
  ["Scientists have found that the ice is melting.", "EXP have found, indirect: that the ice is melting"]
];

export const NO_ATTRIBUTION: AttributionCase[] = [
  ["The two countries agreed to set up a hotline."],
  ["The leaders discussed the crisis at length."],
  ["Militants refused to lay down their arms."],
  ["The ministry did not say how many had died."],
  ["If Turkey says no, the plan is over."],
  ["No group has yet claimed responsibility for it."],
  ["The attack threatened to spoil the talks."],
  ["We say this must end."],
  ["Both sides continue to blame each other."],
  ["The report lay on his desk."]
];
