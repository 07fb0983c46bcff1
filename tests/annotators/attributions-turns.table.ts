import type {AttributionCase} from "./attributions.table.js";

export const A_QUOTATION_THAT_ENDS_ITS_SENTENCE: AttributionCase[] = [
  ["“We will not sell the farm.” Merkel said in a speech.", "DEU GOV said, direct: “We will not sell the farm.”"],
  ["Merkel wrote that “nobody will sell the farm.” Macron said on Monday.", "DEU GOV wrote, mixed: that “nobody will sell the farm.”"]
];

export const A_WORD_OF_FOCUS_BELONGS_TO_WHAT_IS_SAID: AttributionCase[] = [
  ["Merkel said only wheat was sold.", "DEU GOV said, indirect: only wheat was sold"],
  ["Merkel said later wheat was sold.", "DEU GOV said, indirect: wheat was sold"]
];

export const WHAT_WAS_NOT_SAID_IS_THE_OUTLETS: AttributionCase[] = [
  ["Merkel said the farm was sold but did not elaborate.", "DEU GOV said, indirect: the farm was sold"],
  ["Merkel said the farm was sold, but would not say to whom.", "DEU GOV said, indirect: the farm was sold"],
  ["Merkel said the farm was sold, without elaborating.", "DEU GOV said, indirect: the farm was sold"],
  ["Merkel said the farm was sold but did not give a price.", "DEU GOV said, indirect: the farm was sold"],
  ["Merkel said the farm was sold, while the baker declined to comment.", "DEU GOV said, indirect: the farm was sold"],
  ["Merkel said the farm was sold, though the report could not be verified.", "DEU GOV said, indirect: the farm was sold"],
  ["Merkel said the baker came and did not eat.", "DEU GOV said, indirect: the baker came and did not eat"],
  ["Neither baker has confirmed that the farm was sold."],
  // nor is whom a source leans on, and what others think of it
  ["Merkel said the farm was sold, citing a baker.", "DEU GOV said, indirect: the farm was sold"],
  ["Merkel said the farm was sold, a claim Macron denies.", "DEU GOV said, indirect: the farm was sold"],
  ["Merkel said Macron broke the lease, charges that Paris rejects.", "DEU GOV said, indirect: Macron broke the lease"],
  ["Merkel said it was a farm, a house that stood for years.", "DEU GOV said, indirect: it was a farm, a house that stood for years"]
];

export const THE_NEXT_VERB_OF_SPEECH_ENDS_THE_CONTENT: AttributionCase[] = [
  [
    "Merkel said the harvest was lost and demanded that the town pay.",
    "DEU GOV said, indirect: the harvest was lost",
    "DEU GOV demanded, indirect: that the town pay"
  ],
  [
    "Merkel said she was ready to sell the farm, but questioned the price of wheat.",
    "DEU GOV said, indirect: she was ready to sell the farm"
  ],
  [
    "Merkel said she would come, though she ruled out a sale of the farm.",
    "DEU GOV said, indirect: she would come",
    "DEU GOV ruled out, indirect: a sale of the farm"
  ],
  [
    "Merkel asked that the mayor step down, but Macron said he would stay.",
    "DEU GOV asked, indirect: that the mayor step down",
    "FRA GOV said, indirect: he would stay"
  ],
  [
    "Merkel said she would go to Ulm, where Macron says nobody works.",
    "DEU GOV said, indirect: she would go to Ulm",
    "FRA GOV says, indirect: nobody works"
  ],
  [
    "Merkel said trucks had driven into the town of Ulm and a French minister said they carried apples.",
    "DEU GOV said, indirect: trucks had driven into the town of Ulm",
    "FRA GOV said, indirect: they carried apples"
  ],
  [
    "Merkel confirmed Macron asked her to sell the farm and said she kept it.",
    "DEU GOV confirmed, indirect: Macron asked her to sell the farm",
    "DEU GOV said, indirect: she kept it"
  ],
  [
    "“I lost the vote,” said Merkel, who admitted she often wondered what it meant if nobody came, and concluded it was over.",
    "DEU GOV said, direct: “I lost the vote,”",
    "DEU GOV admitted, indirect: she often wondered what it meant if nobody came",
    "DEU GOV concluded, indirect: it was over"
  ],
  [
    "Merkel said she was ill and described the talks as “a long night” for all, warning of “an even longer one”.",
    "DEU GOV said, indirect: she was ill",
    "DEU GOV described, mixed: the talks as “a long night” for all",
    "DEU GOV warning, direct: “an even longer one”"
  ],
  [
    "Merkel demanded the council send more money, in effect challenging Macron to leave.",
    "DEU GOV demanded, indirect: the council send more money",
    "DEU GOV challenging, indirect: to leave"
  ],
  ["Merkel said the farm would be sold, ahead of a vote on the budget.", "DEU GOV said, indirect: the farm would be sold"],
  ["Merkel warned that farms would pay for it, but singled out the small ones.", "DEU GOV warned, indirect: that farms would pay for it"]
];

export const ANOTHER_MAIN_CLAUSE_ENDS_AN_ACCUSATION: AttributionCase[] = [
  [
    "Merkel accused the bakers of hiding flour, but Macron flatly denied the charge.",
    "DEU GOV accused, indirect: the bakers of hiding flour",
    "FRA GOV denied, indirect: the charge"
  ],
  [
    "Merkel accused the bakers of hiding flour, bread and butter.",
    "DEU GOV accused, indirect: the bakers of hiding flour, bread and butter"
  ],
  [
    "Merkel said more than 50 mills had burned, but the town was safe.",
    "DEU GOV said, indirect: more than 50 mills had burned, but the town was safe"
  ]
];
