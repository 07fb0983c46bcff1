import type {ClauseCase} from "./clauses.table.js";

/** Clauses of speech, read as in `CLAUSES`. */
export const SPEECH: Readonly<Record<string, readonly ClauseCase[]>> = {
  "what is said, and who says it": [
    [
      "The army fired 50 shells, while rebels fired two, said Maj. Doe.",
      "The army | fire | 50 shells",
      "rebels | fire | two",
      "- | say | Maj. Doe"
    ],
    [
      "He issued a note saying rebels must go and shelled Homs.",
      "He | issue | a note",
      "a note | say | -",
      "rebels | must go | -",
      "He | shell | Homs"
    ],
    ["She said two had died and said they were twins.", "She | say | -", "two | have die | -", "She | say | -", "they | be | twins"],
    [
      "She told reporters the jet was shot down and said it was no accident.",
      "She | tell | reporters",
      "the jet | be shoot | -",
      "She | say | -",
      "it | be | no accident"
    ],
    ["It was over, an aide said, speaking on the phone.", "It | be | -", "an aide | say | -", "an aide | speak | -"],
    ["The men would stay in jail, the firm repeated.", "The men | would stay | -", "the firm | repeat | -"],
    ["Neither side, said the official, has moved.", "- | say | the official", "Neither side | have move | -"],
    ["Homs, said Mr. Doe, a medic, was hit.", "- | say | Mr. Doe", "Homs | be hit | -"],
    ["Ten died in the raid, said one.", "Ten | die | -", "- | say | one"],
    ["He visited Homs, said the army had left.", "He | visit | Homs", "He | say | -", "the army | have leave | -"],
    ["He said they must leave and shelled the town.", "He | say | -", "they | must leave | -", "He | shell | the town"],
    ["In a statement Russia said it would leave.", "Russia | say | -", "it | would leave | -"],
    ["He said Iran shelled Homs, accusing it of lies.", "He | say | -", "Iran | shell | Homs", "He | accuse | it"],
    ["The sides agreed, officials said, to meet.", "The sides | agree | -", "officials | say | -", "The sides | meet | -"],
    ["The rebels fought, officials said, and left.", "The rebels | fight | -", "officials | say | -", "The rebels | leave | -"],
    ["It fell, officials said, and added it was late.", "It | fall | -", "officials | say | -", "officials | add | -", "it | be | -"],
    ["The group, which Washington lists as armed, denied it.", "Washington | list | -", "The group | deny | it"],
    ["He has said they were no slights and has praised Rome.", "He | have say | -", "they | be | no slights", "He | have praise | Rome"],
    ["I think the race today and tomorrow will help.", "I | think | -", "the race | will help | -"],
    ["Europe, he argued, needs Turkey.", "he | argue | -", "Europe | need | Turkey"],
    ["He said Mr. Bush would go, but gave no day.", "He | say | -", "Mr. Bush | would go | -", "He | give | no day"],
    [
      "Iran denied its jets had left and said none flew.",
      "Iran | deny | -",
      "its jets | have leave | -",
      "Iran | say | -",
      "none | fly | -"
    ],
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
  ]
};
