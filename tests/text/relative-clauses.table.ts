import type {ClauseCase} from "./clauses.table.js";

/** Relative clauses, read as in `CLAUSES`. */
export const RELATIVES: Readonly<Record<string, readonly ClauseCase[]>> = {
  "relative clauses with their pronoun": [
    ["It lies in a town the firm recently built for miners.", "It | lie | -", "the firm | build | -"],
    ["He kept every promise he had made.", "He | keep | every promise", "he | have make | -"],
    ["When rain hit the town they fled.", "rain | hit | the town", "they | flee | -"],
    ["A bomb that wounded two went off.", "A bomb | wound | two", "A bomb | go | -"],
    ["A man who came to help revive talks left.", "A man | come | -", "A man | help | -", "A man | revive | talks", "A man | leave | -"],
    ["They fled in what the UN calls a wave.", "They | flee | -", "the UN | call | a wave"],
    ["The raid, which Ali said had hit a post, failed.", "Ali | say | -", "The raid | have hit | a post", "The raid | fail | -"],
    ["A group that reports on the war, said so.", "A group | report | -", "A group | say | -"],
    ["He met a militia that controls the town.", "He | meet | a militia", "a militia | control | the town"],
    ["He denied a claim that strikes on Homs killed ten.", "He | deny | a claim", "strikes | kill | ten"],
    ["It was a war in 2020 that ended a truce.", "It | be | a war", "a war | end | a truce"],
    ["It is a deal that sets new limits.", "It | be | a deal", "a deal | set | new limits"],
    ["Nations that host refugees face costs.", "Nations | host | refugees", "Nations | face | costs"],
    ["Those who flee the war face hunger.", "Those | flee | the war", "Those | face | hunger"],
    ["The man who leads the group plans talks.", "The man | lead | the group", "The man | plan | talks"],
    ["He backed talks with the SDF, which are due in May.", "He | back | talks", "talks | be | -"],
    ["A raid on the towns, which was led by Iran, failed.", "A raid | be lead | - | by Iran", "A raid | fail | -"],
    ["He met the man with whom Ali left.", "He | meet | the man", "Ali | leave | -"],
    ["The town, whose people fled, was shelled.", "whose people | flee | -", "The town | be shell | -"],
    ["They did not say who was killed.", "They | not say | -", "- | be kill | -"],
    ["Iran, which has troops there, left.", "Iran | have | troops", "Iran | leave | -"],
    ["Iran and Turkey, which back him, met.", "Iran | back | him", "Iran | meet | -"],
    ["Twenty people, nine of whom were women, died.", "nine | be | women", "Twenty people | die | -"],
    ["Attacks that took place on Monday killed two.", "Attacks | take | place", "Attacks | kill | two"],
    ["A blast that residents say killed ten was heard.", "residents | say | -", "A blast | kill | ten", "A blast | be hear | -"],
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
  "subjects on both sides of a relative clause": [
    ["Lavrov, who left early, and two aides were hurt.", "Lavrov | leave | -", "Lavrov | be hurt | -"],
    ["He met Lavrov, who left, and Kerry stayed.", "He | meet | Lavrov", "Lavrov | leave | -", "Kerry | stay | -"]
  ],
  "relative clauses without their pronoun": [
    ["The town the rebels seized in May was retaken.", "the rebels | seize | -", "The town | be retake | -"],
    ["The army retook the town the rebels seized in May.", "The army | retake | the town", "the rebels | seize | -"],
    ["The man the police arrested on Monday confessed.", "the police | arrest | -", "The man | confess | -"],
    ["The war the two kings fought over Milan was brief.", "the two kings | fight | -", "The war | be | brief"],
    ["It gave the army the weapons seized in May.", "It | give | the army", "the weapons | be seize | -"],
    ["After the raid the men wounded in the blast were freed.", "the men | be wound | -", "the men | be free | -"],
    ["Last week the men held in Homs were freed.", "the men | be hold | -", "the men | be free | -"]
  ],
  "a name is not told from others by that": [
    ["Kerry had talks with Vladimir Putin that focused on Syria.", "Kerry | have | talks", "talks | focus | -"],
    ["The march east of Homs that started in May is over.", "The march | start | -", "The march | be | -"],
    ["Kerry met Vladimir Putin, who leads Russia.", "Kerry | meet | Vladimir Putin", "Vladimir Putin | lead | Russia"]
  ]
};
