import {describe, expect, it} from "vitest";
import {actorsIn, sceneOf} from "../support/read.js";

describe("actors", () => {
  it.each<[string, ...string[]]>([
    // sides and sectors
    ["Turkish soldiers left.", "Turkish soldiers = TUR MIL"],
    ["Russian warplanes left.", "Russian warplanes = RUS MIL"],
    ["The Turkish defence ministry spoke.", "Turkish defence ministry = TUR GOV"],
    ["Turkey agreed.", "Turkey = TUR"],
    ["Ankara agreed.", "Ankara = TUR GOV"],
    ["The Kremlin agreed.", "The Kremlin = RUS GOV"],
    ["The White House agreed.", "The White House = USA GOV"],
    ["Iranians left.", "Iranians = IRN"],
    ["A Syrian was hurt.", "Syrian = SYR"],
    ["Moscow said so. The governor of Kharkiv agreed. The governor spoke.", "Moscow = RUS GOV", "governor = UKR GOV", "governor = UKR GOV"],
    ["BEIRUT (AP) The government agreed.", "BEIRUT = LBN GOV", "AP = MED", "government = SYR GOV"],
    ["John Kerry met Latin American leaders in Paris.", "John Kerry = USA GOV", "leaders = UNK", "Paris = FRA GOV"],
    ["S. Sudanese rebels met the S. Korean president.", "S. Sudanese rebels = SSD REB", "S. Korean president = KOR GOV"],
    ["The Ibero-American games opened in Paris.", "Paris = FRA GOV"],
    ["John Kerry met European leaders in Paris.", "John Kerry = USA GOV", "leaders = UNK", "Paris = FRA GOV"],
    ["Arab states agreed to a humanitarian truce in a national forum."],
    ["Two nationals were hurt.", "nationals = SYR CVL"],
    ["Congo and Northern Ireland agreed.", "Congo = COD", "Northern Ireland = GBR"],
    ["Qatar met Iran. The emir smiled. The king left.", "Qatar = QAT", "Iran = IRN", "emir = QAT GOV", "king = UNK"],
    [
      "Rebels in Yemen blame a Saudi-led coalition that backs the country's government.",
      "Rebels = YEM REB",
      "Yemen = YEM",
      "Saudi-led coalition = SAU MIL",
      "government = YEM GOV"
    ],
    ["A raid by President Bashar al-Assad's forces failed.", "Bashar al-Assad's forces = SYR MIL"],
    // people and their offices on the day
    ["Erdogan spoke.", "Erdogan = TUR GOV"],
    ["Russian President Vladimir Putin spoke.", "Russian President Vladimir Putin = RUS GOV"],
    ["Defense Minister Hulusi Akar spoke.", "Defense Minister Hulusi Akar = TUR GOV"],
    [
      "Swiss Foreign Minister Omar al-Muster left. Mr. al-Muster smiled.",
      "Swiss Foreign Minister Omar al-Muster = CHE GOV",
      "Muster = CHE GOV"
    ],
    [
      "North Korean leader Kim Jong-un left. US envoy Sung Kim left. Kim smiled.",
      "North Korean leader Kim Jong-un = PRK GOV",
      "US envoy Sung Kim = USA GOV",
      "Kim = PRK GOV"
    ],
    ["Swiss Foreign Minister Anna B. Muster left.", "Swiss Foreign Minister Anna B. Muster = CHE GOV"],
    ["Swiss Foreign Minister Anna Butcher left. Butcher smiled.", "Swiss Foreign Minister Anna Butcher = CHE GOV", "Butcher = CHE GOV"],
    ["Alma Merkel left. Serguei Lavrov left.", "Serguei Lavrov = RUS GOV"],
    ["Swiss Foreign Minister Urs Merkel left. Merkel smiled.", "Swiss Foreign Minister Urs Merkel = CHE GOV", "Merkel = CHE GOV"],
    [
      "US Secretary of State John Kerry will see his Saudi and Emirati hosts. He spoke.",
      "US Secretary of State John Kerry = USA GOV",
      "Saudi = SAU",
      "Emirati = ARE",
      "He = USA GOV"
    ],
    ["Iraqi Governor Omar Lodeh III spoke. Lodeh left.", "Iraqi Governor Omar Lodeh III = IRQ GOV", "Lodeh = IRQ GOV"],
    ["President Kagame left.", "President Kagame = RWA GOV"],
    ["Swiss Foreign Minister Urs Conde left. Conde smiled.", "Swiss Foreign Minister Urs Conde = CHE GOV", "Conde = CHE GOV"],
    ["Museveni met Chadian rebels.", "Museveni = UGA GOV", "Chadian rebels = TCD REB"],
    // groups
    ["Hayat Tahrir al-Sham left.", "Hayat Tahrir al-Sham = SYR REB"],
    ["Islamic State left.", "Islamic State = ISIS"],
    ["The YPG left.", "YPG = SYR KUR"],
    ["Hezbollah fighters left.", "Hezbollah fighters = SYR MIL"],
    ["The White Helmets spoke.", "White Helmets = NGO"],
    // whose the unnamed ones are
    ["Two soldiers left.", "soldiers = SYR MIL"],
    ["The rebels left.", "The rebels = SYR REB"],
    ["Turkish troops came. The soldiers left.", "Turkish troops = TUR MIL", "soldiers = TUR MIL"],
    ["Russian President Vladimir Putin spoke. The leaders left.", "Russian President Vladimir Putin = RUS GOV", "leaders = UNK"],
    ["EU envoy Miguel Moratinos left.", "EU envoy Miguel Moratinos = EU"],
    ["The ministry in Ankara spoke.", "ministry = TUR GOV", "Ankara = TUR GOV"],
    ["Officials in Damascus spoke.", "Officials = SYR GOV", "Damascus = SYR GOV"],
    ["Soldiers from Chad left.", "Soldiers = TCD MIL", "Chad = TCD"],
    ["Members of the Islamic State left.", "Members = ISIS", "Islamic State = ISIS"],
    ["Members of the public left.", "Members = UNK"],
    ["Rockets hit a military base in northern Israel.", "military base = ISR MIL", "Israel = ISR"],
    ["Warplanes thought to be Russian circled over Hama.", "Warplanes = RUS MIL", "Russian = RUS"],
    ["Saudi jets left. Troops loyal to Khalifa Haftar came.", "Saudi jets = SAU MIL", "Troops = LBY REB", "Khalifa Haftar = LBY REB"],
    [
      "Turkish soldiers left. Fighters loyal to Bashar al-Assad came.",
      "Turkish soldiers = TUR MIL",
      "Fighters = SYR MIL",
      "Bashar al-Assad = SYR GOV"
    ],
    ["The blast missed a US patrol near Homs. Police said nobody was hurt.", "US patrol = USA MIL", "Police = SYR MIL"],
    // a land without an army of its own
    ["Rockets left Gaza City. The army shelled posts in Khan Younis.", "army = ISR MIL"],
    ["Rockets left Gaza City. Police blocked roads in Khan Younis.", "Police = PSE MIL"],
    ["A car was hit, with the Russian military confirming it.", "Russian military = RUS MIL"],
    ["In Kabul three policemen died.", "Kabul = AFG GOV", "policemen = AFG MIL"],
    ["In Kabul three policemen died, Damascus said.", "Kabul = AFG GOV", "policemen = SYR MIL", "Damascus = SYR GOV"],
    ["Turkey lost its soldiers.", "Turkey = TUR", "soldiers = TUR MIL"],
    ["Turkish artillery struck. Two soldiers died.", "Turkish artillery = TUR MIL", "soldiers = SYR MIL"],
    ["Government troops shot a woman and her children.", "Government troops = SYR MIL", "woman = SYR CVL", "children = SYR CVL"],
    // whose, not who
    ["Turkish-backed rebels left.", "Turkish-backed rebels = SYR REB"],
    ["The rebel-held town fell."],
    // whose war it is, in a text of another country
    [
      "Yemen is at war. Saudi Arabia bombed Yemen. The rebels left Yemen. Houthi fighters left.",
      "Yemen = YEM",
      "Saudi Arabia = SAU",
      "Yemen = YEM",
      "The rebels = YEM REB",
      "Yemen = YEM",
      "Houthi fighters = YEM REB"
    ],
    // at the start of a sentence too
    ["Taliban fighters attacked. Government forces fled.", "Taliban fighters = AFG REB", "Government forces = AFG MIL"],
    // a group of the story's war that fights abroad does not bring that war with it
    [
      "Raids in Yemen killed six rebels, known as Houthis, and two Hezbollah members.",
      "Yemen = YEM",
      "rebels = YEM REB",
      "Houthis = YEM REB",
      "Hezbollah members = LBN REB"
    ],
    [
      "The regime of Bashar al-Assad spoke. Regime forces left.",
      "The regime = SYR GOV",
      "Bashar al-Assad = SYR GOV",
      "Regime forces = SYR MIL"
    ],
    ["Fighters from the Hezbollah movement left Idlib.", "Fighters = SYR MIL", "Hezbollah = SYR MIL"],
    // who belongs to a group is the group; who is backed by one is not
    ["ISIS-linked gunmen fled. YPG-affiliated fighters left.", "ISIS-linked gunmen = ISIS", "YPG-affiliated fighters = SYR KUR"],
    ["A cell loyal to Daesh left. Fighters loyal to Daesh fled.", "Daesh = ISIS", "Fighters = ISIS", "Daesh = ISIS"],
    ["Turkish-backed fighters left.", "Turkish-backed fighters = SYR REB"],
    ["ISIS fled. Gunmen from the Hezbollah movement left.", "ISIS = ISIS", "Gunmen = SYR MIL", "Hezbollah = SYR MIL"],
    // a network is that of the land that the text is about
    ["Al-Qaeda fighters took Idlib.", "Al-Qaeda fighters = SYR REB"],
    ["Al-Qaeda gunmen entered the Yemeni town of Kala.", "Al-Qaeda gunmen = YEM REB", "Yemeni = YEM"],
    ["Gunmen burned the Nigerian village of Kala.", "Gunmen = NGA REB", "Nigerian village = NGA CVL"],
    ["Daesh Takfiri militants fled.", "Daesh Takfiri militants = ISIS"],
    ["ISIS took the dam. The militants fled.", "ISIS = ISIS", "militants = ISIS"],
    ["ISIS took the dam. The rebels fled.", "ISIS = ISIS", "The rebels = SYR REB"],
    ["ISIS took the dam. Night fell. Two militants fled.", "ISIS = ISIS", "militants = SYR REB"],
    ["Kurdish troops left Syria.", "Kurdish troops = SYR KUR", "Syria = SYR"],
    ["Fighters from the Hezbollah movement left Idlib.", "Fighters = SYR MIL", "Hezbollah = SYR MIL"],
    ["Daesh Takfiri militants fled.", "Daesh Takfiri militants = ISIS"],
    ['Ankara spoke. "Our commandos left."', "Ankara = TUR GOV", "commandos = TUR MIL"],
    ["The guards of the camp left.", "guards = SYR MIL", "camp = SYR CVL"],
    // names of no list
    ["Doe left. Latvian Foreign Minister Maria Doe spoke.", "Doe = LVA GOV", "Latvian Foreign Minister Maria Doe = LVA GOV"],
    ["Maria Doe, the Latvian president, spoke. Doe left.", "Maria Doe = LVA GOV", "Latvian president = LVA GOV", "Doe = LVA GOV"],
    [
      "Latvian President Maria Doe spoke. Polish President Piotr Roe left. President Doe followed.",
      "Latvian President Maria Doe = LVA GOV",
      "Polish President Piotr Roe = POL GOV",
      "President Doe = LVA GOV"
    ],
    [
      "US Secretary of State Mike Pompeo left Turkey. The Turkish president spoke. The secretary of state followed.",
      "US Secretary of State Mike Pompeo = USA GOV",
      "Turkey = TUR",
      "Turkish president = TUR GOV",
      "secretary of state = USA GOV"
    ],
    [
      "Jane Muster, the Swiss government spokeswoman, left. She smiled.",
      "Jane Muster = CHE GOV",
      "Swiss government spokeswoman = CHE GOV",
      "She = CHE GOV"
    ],
    ["Rebels took Taybat al-Imam.", "Rebels = SYR REB"],
    [
      "Putin left. A spokesman for the US State Department agreed.",
      "Putin = RUS GOV",
      "spokesman = USA GOV",
      "US State Department = USA GOV"
    ],
    ["Putin left. A spokesman for Hamas agreed.", "Putin = RUS GOV", "spokesman = PSE REB", "Hamas = PSE REB"],
    [
      "John Kerry met Sergei Lavrov in Geneva with his delegation.",
      "John Kerry = USA GOV",
      "Sergei Lavrov = RUS GOV",
      "delegation = USA GOV"
    ],
    ["Vladimir Putin met Hassan Rouhani and his minister.", "Vladimir Putin = RUS GOV", "Hassan Rouhani = IRN GOV", "minister = IRN GOV"],
    ["Khalifa Haftar said his troops would leave.", "Khalifa Haftar = LBY REB", "troops = LBY REB"],
    // stripped apostrophes
    ["Syrias army left.", "Syrias army = SYR MIL"],
    ["Assads air force left.", "Assads = SYR GOV", "air force = SYR MIL"],
    ["SDF-led fighters left the SDF-held town.", "SDF-led fighters = SYR KUR"],
    ["The Afghan National Army (ANA) left.", "Afghan National Army = AFG MIL", "ANA = AFG MIL"],
    // short names
    ["The Syrian Coalition spoke. The Coalition left.", "Syrian Coalition = SYR REB", "The Coalition = SYR REB"],
    ["A coalition of rebel groups spoke. The coalition left.", "rebel groups = SYR REB"],
    [
      "The Saudi navy sailed to Yemen. The coalition spoke. A coalition spokesman left.",
      "Saudi navy = SAU MIL",
      "Yemen = YEM",
      "The coalition = SAU MIL",
      "coalition spokesman = SAU MIL"
    ],
    ["The Saudi navy sailed. The coalition spoke of Syria.", "Saudi navy = SAU MIL", "The coalition = USA", "Syria = SYR"],
    ["The Saudi-led coalition struck. Coalition jets left.", "Saudi-led coalition = SAU MIL", "Coalition jets = SAU MIL"]
  ])("%s", (text, ...expected) => {
    expect(actorsIn(text)).toEqual(expected);
  });

  it.each([
    ["1988-05-31", "SUN GOV"],
    ["1991-12-26", "RUS GOV"]
  ])("the Kremlin stands for the state of its day: %s", (day, code) => {
    expect(sceneOf("The Kremlin agreed.", day).actors.map((d) => d.code)).toEqual([code]);
  });
});
