import type {AttributionCase} from "./attributions.table.js";

export const THE_CREDIT_OF_A_HEADLINE: AttributionCase[] = [
  ["Monitor: Nine killed in Homs\n\nThe town was hit.", "NGO -, indirect: Nine killed in Homs"],
  ["Shells kill nine near Homs - activists\n\nThe town was hit.", "SYR CVL -, indirect: Shells kill nine near Homs"],
  ["Nine killed in Homs, monitor says\n\nThe town was hit.", "NGO says, indirect: Nine killed in Homs"],
  ["Merkel: Germany will not pay\n\nNobody was glad.", "DEU GOV -, indirect: Germany will not pay"],
  ["Syria: Nine killed in Homs\n\nThe town was hit."],
  ["Nine killed in Homs - BBC News\n\nThe town was hit."]
];

export const ONE_OF_THOSE_TOLD_OF: AttributionCase[] = [
  ["The bakers left. “Nobody wants our bread any more,” said one.", "? said, direct: “Nobody wants our bread any more,”"],
  ["The bakers left. “Nobody wants our bread any more,” one of them said.", "? said, direct: “Nobody wants our bread any more,”"],
  ["Merkel said one was enough.", "DEU GOV said, indirect: one was enough"]
];

export const WHO_A_LONG_SOURCE_IS: AttributionCase[] = [
  ["Villagers and media reports said it was quiet.", "SYR CVL; MED said, indirect: it was quiet"],
  ["Russia and Germany said it was quiet.", "RUS GOV; DEU GOV said, indirect: it was quiet"],
  ["Residents of a town which fell to Islamic State said it was quiet.", "SYR CVL said, indirect: it was quiet"],
  ["Six men fell, chief of the Russian ministry for the affairs of the north Pavel Orlov said.", "RUS GOV said, indirect: Six men fell"]
];

export const WHAT_HEDGES_A_NUMBER_IS_SAID: AttributionCase[] = [
  ["Merkel said nearly 400 farms were sold.", "DEU GOV said, indirect: nearly 400 farms were sold"],
  ["Merkel said later 400 farms were sold.", "DEU GOV said, indirect: 400 farms were sold"]
];

export const A_SOURCE_INSIDE_WHAT_IS_SAID: AttributionCase[] = [
  ["The raid, said the Kremlin, left ten dead.", "RUS GOV said, indirect: The raid | left ten dead"],
  ["The mayor, says Merkel, must go.", "DEU GOV says, indirect: The mayor | must go"],
  [
    "According to a paper of the Kremlin, seen by the Mirror, the raids were planned.",
    "RUS GOV According to, indirect: the raids were planned"
  ],
  ["Merkel sold the farm, saying: “Nobody wanted it any more.”", "DEU GOV saying, direct: “Nobody wanted it any more.”"],
  ["The raids, according to the Kremlin, were planned in May.", "RUS GOV according to, indirect: The raids | were planned in May"],
  ["On Monday, according to the Kremlin, the raids were planned.", "RUS GOV according to, indirect: the raids were planned"],
  [
    "“If they call,” said Anna Weber, a baker who lost two shops in the fire, “we will come again.”",
    "SYR CVL said, direct: “If they call,” | “we will come again.”"
  ],
  [
    "To a question about Iran's threat that it would leave, Merkel said that nobody knew.",
    "IRN GOV threat, indirect: that it would leave",
    "DEU GOV said, indirect: that nobody knew"
  ],
  ["“Nobody here knew it,” Merkel told them in a closed-door briefing Monday.", "DEU GOV told, direct: “Nobody here knew it,”"],
  ["Merkel has said that nobody knew, the Foreign Mirror reported.", "DEU GOV has said, indirect: that nobody knew via Foreign Mirror"]
];
