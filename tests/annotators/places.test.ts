import {describe, expect, it} from "vitest";
import {placeWithin} from "../../loaders/scene/places.js";
import {sceneOf} from "../support/read.js";

/** The places that a text names. */
const named = (text: string): string[] => sceneOf(text).places.map((d) => `${d.place} (${d.type})`);
/** Where what a text tells took place. */
const settingOf = (text: string): string | null => {
  const scene = sceneOf(text);
  return placeWithin(scene, 0, scene.document.tokens.length - 1)?.place ?? null;
};

describe("places", () => {
  it.each<[string, ...string[]]>([
    ["It fell in Idlib.", "Idlib (governorate)"],
    ["It fell in Saraqib.", "Saraqib (town)"],
    ["It fell in Maarat al-Numan.", "Ma'arrat al-Nu'man (town)"],
    ["It fell in Ma’arrat al-Nu’man.", "Ma'arrat al-Nu'man (town)"],
    ["Troops reached the M5.", "M5 highway (road)"],
    ["They met in Ankara and Moscow.", "Ankara (city)", "Moscow (city)"],
    ["Deir Ezzors streets were empty.", "Deir ez-Zor (governorate)"],
    ["They met nowhere."],
    // a village whose name begins a longer one of another land
    ["It fell in Bala.", "Bala (village)"],
    ["It fell in the Bala Gharo district.", "Bala Gharo (neighbourhood)"],
    // names of the story in another romanisation
    ["It fell in the town of Teftenez. In the town of Sarakeeb two died.", "Taftanaz (town)", "Saraqib (town)"],
    ["It fell in Hamas northern countryside.", "northern Hama (region)"],
    // parts of a place, and what lies beside it
    ["It fell in the west of Aleppo.", "western Aleppo (neighbourhood)"],
    ["It fell in the rebel-held west of Aleppo.", "western Aleppo (neighbourhood)"],
    ["It fell on farms west of Aleppo.", "Aleppo (governorate)"],
    ["It fell on a base to the west of Aleppo.", "Aleppo (governorate)"],
    ["A bomb went off on Baghdad Street."],
    ["The Africa News and the Baghdad Herald told of it."],
    // places that the text itself tells
    ["It fell in the village of Kafr Hoor.", "Kafr Hoor (village)"],
    ["It fell in al-Hureiya village. In al-Hureiya two died.", "al-Hureiya (village)", "al-Hureiya (village)"],
    ["They took the towns of Marun, Ain Dar and Wafra.", "Marun (town)", "Ain Dar (town)", "Wafra (town)"],
    ["It fell on Tal Mazar.", "Tal Mazar (site)"],
    ["It fell in Kafr Hoor in the western Idlib province.", "Kafr Hoor (town)", "western Idlib (region)"],
    ["It fell in the north of nearby Hama province.", "northern Hama (region)"],
    ["They took Marun, Wafra and Nabil villages.", "Marun (village)", "Wafra (village)", "Nabil (village)"],
    ["They took the towns of Marun, Saraqib and Wafra.", "Marun (town)", "Saraqib (town)", "Wafra (town)"],
    ["They took the villages of Marun Wafra al-Dor and Nabil", "Marun (village)", "Wafra (village)", "al-Dor (village)", "Nabil (village)"],
    ["A clinic in Marun was hit.", "Marun (town)"],
    ["Fighting went on near Tel Kazal and in Wafra.", "Tel Kazal (site)", "Wafra (town)"],
    ["A strike on Desna killed two.", "Desna (town)"],
    ["He spoke on Netflix."],
    ["He believed in Islam and sat in FIFA."],
    ["Six Killed in Raid on Clinic in Area of Fighting Overnight"],
    // provinces of no list, and kinds of places with a capital
    ["It fell in the southern Maroun province.", "Maroun (province)"],
    ["They took posts in Sudan's western Wafra state.", "Sudan (country)", "Wafra (province)"],
    ["They hit a bus in the country's eastern province of Wafra.", "Wafra (province)"],
    ["It fell in Marun Village in Dor Township, Wafra State.", "Marun (village)", "Dor (town)", "Wafra (province)"],
    ["The Secretary of State spoke of the Islamic State."],
    // what is part of a name with a capital, and what stands between a name and its noun
    ["They fought in the Wafra Valley.", "Wafra Valley (site)"],
    ["They fought in the Wafra valley.", "Wafra (site)"],
    ["A shell fell in Wafra Park.", "Wafra Park (site)"],
    ["They landed on Dorra Island and on the island of Marun.", "Dorra Island (site)", "Marun (site)"],
    ["Police raided the Wafra refugee camp.", "Wafra (camp)"],
    ["They stormed Fort Marun.", "Fort Marun (base)"],
    ["They fought in South Wafra and in Nahr al-Bared.", "South Wafra (town)", "Nahr al-Bared (town)"],
    ["Leaders of the Baltic States met at the Security Market."],
    ["Troops Seize Wafra Valley From Rebels"],
    // "the city", "the town": the one told last
    ["It fell in Homs. Two died in the city.", "Homs (governorate)", "Homs (governorate)"],
    ["It fell in Aleppo. Two died in the east of the city.", "Aleppo (governorate)", "eastern Aleppo (neighbourhood)"],
    ["It fell in Saraqib in Idlib province. The town was empty.", "Saraqib (town)", "Idlib (governorate)", "Saraqib (town)"],
    ["It fell in Saraqib. Two died in the city of Homs.", "Saraqib (town)", "Homs (governorate)"],
    ["A London-based group told of Homs. Two died in the city.", "London (city)", "Homs (governorate)", "Homs (governorate)"],
    ["It fell on the town."],
    ["Malik Kasab said his house was hit."],
    ["Rebel towns fell, and a Kurdish village."],
    ["Border villages fell."]
  ])("named: %s", (text, ...expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each<[string, string | null]>([
    ["Two died in Saraqib in Idlib province.", "Saraqib"],
    ["Two died in Idlib, Ankara said.", "Idlib"],
    ["Two died in Idlib, the ministry in Moscow said.", "Idlib"],
    ["Iran-backed militias struck near Homs.", "Homs"],
    ["Damascus rejected the claim.", null],
    ["Russian jets struck Ariha.", "Ariha"],
    ["Two died in Ariha, 70 kilometres (43 miles) southwest of the city of Aleppo.", "Ariha"],
    ["Troops loyal to Damascus left.", null],
    ["Shells hit the outskirts of Damascus.", "Damascus"],
    ["Two died in southern Idlib in Idlib province.", "southern Idlib"],
    ["Shells fell on Saraqib, Ariha and the Bab al-Hawa crossing.", "Saraqib"],
    ["Shells hit Ariha, northwest of Damascus.", "Ariha"],
    ["Shells hit Syria's north-western Idlib province.", "northwestern Idlib"],
    ["Shells hit a farm northwest of Homs.", "Homs"],
    ["US forces hit a base in Iraq.", "Iraq"],
    ["They took a town in Idlib province near the Turkish border.", "Idlib"],
    ["BEIRUT (Reuters) - Two died in Idlib province.", "Idlib"],
    // a capital named behind "the capital", an embassy where something was
    ["Two died in the Lebanese capital, Beirut.", "Beirut"],
    ["Two died in the capital, Ankara said.", null],
    ["Two died outside the French embassy in Beirut.", "Beirut"],
    ["Rockets hit the US embassy in Baghdad.", "Baghdad"],
    ["The US embassy in Baghdad denied the claim.", null]
  ])("setting: %s", (text, expected) => {
    expect(settingOf(text)).toBe(expected);
  });
});
