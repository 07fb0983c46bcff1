/** Talks that lie ahead, are offered, called off or refused, and what is read: type, status, parties. Told on Friday, 28 February 2020. */
export const AHEAD = `
Lavrov will call on President Erdogan and the army chief in Ankara on Monday. | meeting scheduled RUS+TUR
Erdogan may attend a dinner hosted by Putin. | meeting proposed RUS+TUR
Dates are being finalised for Erdogan's visit to Moscow. | meeting scheduled RUS+TUR
Preparations for a meeting between Putin and Erdogan are under way. | meeting scheduled RUS+TUR
A date has been set for talks between Putin and Erdogan. | meeting scheduled RUS+TUR
They discussed Putin's likely visit to Ankara. | meeting proposed RUS+TUR
The Turkish minister would also meet Lavrov. | meeting scheduled RUS+TUR
Mr Lavrov is due to see Mr Cavusoglu on Sunday in Ankara. | meeting scheduled RUS+TUR
Lavrov is in Turkey for a visit in which he will meet Erdogan. | meeting scheduled RUS+TUR
Michel hopes to bring Lavrov and Cavusoglu together in Oslo next week. | meeting proposed RUS+TUR
NATO foreign ministers will hold an emergency meeting next Tuesday. | session scheduled NATO
Talks between Turkey and Russia scheduled for Friday have not yet begun, a diplomat said. | delegation scheduled RUS+TUR
Talks between Turkey and Russia planned for Friday had not started yet when the delegates dined. | delegation scheduled RUS+TUR
Talks between Turkey and Russia, scheduled for Feb. 26 in Geneva, were postponed. | delegation cancelled RUS+TUR
The talks between Turkey and Russia planned for Thursday did not start. | delegation cancelled RUS+TUR
Lavrov proposed that experts of Turkey and Iran meet. | delegation proposed IRN+TUR
Paris recommended that Turkey and Iran hold direct talks. | delegation proposed IRN+TUR
Lavrov ruled out any talks with Turkey. | delegation rejected RUS+TUR
Cavusoglu will be received by Lavrov in Moscow on Monday. | meeting scheduled RUS+TUR
Talks between Russia and Turkey on the new border are still months away. | delegation proposed RUS+TUR
Talks between Russia and Turkey in Ankara were broken off. | delegation cancelled RUS+TUR
Russia and Turkey have cleared the ground to reopen peace talks. | delegation proposed RUS+TUR
Moscow has rejected a Turkish offer of talks. | delegation rejected RUS+TUR
Ankara spurned Moscow's request for a meeting. | meeting rejected RUS+TUR
Iran turned down a French proposal for a meeting with Trump. | meeting rejected IRN+USA
The summit between Putin and Erdogan, which has been cancelled, was to take place in Oslo. | summit cancelled RUS+TUR
Erdogan asked Putin to raise it at a meeting in Berlin. | meeting proposed RUS+TUR
Erdogan asked Putin to stop at the meeting in Berlin. | meeting proposed RUS+TUR
Putin told Lavrov to fly to Ankara for talks with Cavusoglu. | meeting proposed RUS+TUR
Erdogan persuaded Putin to meet Zelensky. | meeting proposed RUS+UKR
Macron is expected to urge Putin to lift the blockade in a phone call on Monday. | call scheduled FRA+RUS
Macron wants to raise the row in a phone call with Putin. | call proposed FRA+RUS
Putin was to see Erdogan again on Saturday. | meeting scheduled RUS+TUR
Turkey will send a delegation to Moscow next week. | delegation scheduled RUS+TUR
Lavrov will join the talks between Armenia and Azerbaijan on Monday. | delegation scheduled ARM+AZE+RUS
Moscow is ready for talks with Kyiv, Lavrov said. | delegation proposed RUS+UKR
Iran remains open to negotiations with the United States. | delegation proposed IRN+USA
Putin will host Erdogan in Moscow on March 5. | meeting scheduled RUS+TUR
Macron will host his Turkish and Iranian counterparts in Paris next week. | meeting scheduled FRA+IRN+TUR
Erdogan is due to meet Putin in Moscow on Thursday. | meeting scheduled RUS+TUR
Putin and Erdogan are scheduled to meet next week. | meeting scheduled RUS+TUR
Iran's foreign minister, Mohammad Javad Zarif, is due in Moscow on Monday. | meeting scheduled IRN+RUS
Trump says he could meet Rouhani without preconditions. | meeting proposed IRN+USA
Trump offered to meet Rouhani. | meeting proposed IRN+USA
The meeting between Erdogan and Putin, planned for March 5, was moved to March 7. | meeting scheduled RUS+TUR
Putin and Erdogan have put off their meeting until March 7. | meeting scheduled RUS+TUR
The meeting between Erdogan and Putin was postponed until further notice. | meeting cancelled RUS+TUR
Trump has invited Kim Jong Un to the White House for talks. | meeting proposed PRK+USA
They worked to ensure that a summit between Putin and Erdogan takes place. | summit proposed RUS+TUR
Trump said he would meet Rouhani if Tehran took the first step. | meeting proposed IRN+USA
Putin will meet Erdogan on Monday, even if the truce fails. | meeting scheduled RUS+TUR
Putin and Erdogan agreed to meet soon. | meeting proposed RUS+TUR
The Kremlin does not rule out a meeting between Putin and Erdogan. | meeting proposed RUS+TUR
Ankara proposed a meeting between Erdogan and Putin. | meeting proposed RUS+TUR
Rouhani ruled out talks with the United States. | delegation rejected IRN+USA
Iran will not negotiate with Washington now, Rouhani said. | delegation rejected IRN+USA
Trump cancelled a planned meeting with Putin. | meeting cancelled RUS+USA
The White House called off the summit with North Korea. | summit cancelled PRK+USA
Talks between Russia and Turkey on Idlib were postponed. | delegation cancelled RUS+TUR
A meeting between Lavrov and Cavusoglu scheduled for Monday did not take place. | meeting cancelled RUS+TUR
The planned talks between India and Pakistan never began. | delegation cancelled IND+PAK
A Turkish delegation will travel to Moscow in the coming days. | delegation scheduled RUS+TUR
Negotiations between Athens and Ankara will start next month. | delegation scheduled GRC+TUR
Greece and Turkey agreed to resume talks on the maritime dispute. | delegation proposed GRC+TUR
Germany called for talks between Russia and Ukraine. | delegation proposed RUS+UKR
Damascus rejected an offer of talks from Ankara. | delegation rejected SYR+TUR
The leaders of Russia, Turkey and Iran will meet in Tehran in September. | summit scheduled IRN+RUS+TUR
Erdogan said a four-way summit with the leaders of Russia, Germany and France would be held on March 5. | summit scheduled DEU+FRA+RUS+TUR
The UN Security Council will meet on Friday to discuss Idlib. | session scheduled UN
Britain, France and Germany called for an emergency meeting of the UN Security Council. | session proposed UN
The North Atlantic Council will convene on Friday. | session scheduled NATO
NATO will hold an emergency meeting on Friday, Stoltenberg said. | session scheduled NATO
EU foreign ministers will hold an extraordinary meeting next week. | session scheduled EU
Iran offered to mediate between Turkey and Syria. | delegation proposed IRN+SYR+TUR
Pompeo left for Moscow for talks with Lavrov. | meeting scheduled RUS+USA
Lavrov said he would discuss Idlib with Cavusoglu in Munich. | consultation scheduled RUS+TUR
Cavusoglu said he would meet Lavrov on the sidelines of the Munich Security Conference on Saturday. | meeting scheduled RUS+TUR
Erdogan invited Putin to visit Turkey. | meeting proposed RUS+TUR
Putin accepted an invitation to visit Ankara in February. | meeting proposed RUS+TUR
Chinese Vice Premier Liu He will travel to Washington next week for trade talks. | meeting scheduled CHN+USA
Peace talks in Geneva between the Syrian government and the opposition are due to resume on Thursday. | delegation scheduled SYR+SYR REB
The Taliban said they had suspended talks with the Afghan government. | delegation cancelled AFG+AFG REB
The Syrian opposition said it would boycott the Sochi talks with the government. | delegation rejected SYR+SYR REB
Ankara postponed a visit by the Russian foreign minister to Turkey. | meeting cancelled RUS+TUR
Israeli Prime Minister Benjamin Netanyahu flies to Moscow on Wednesday to meet Putin. | meeting scheduled ISR+RUS
Erdogan and Trump will hold bilateral talks on the sidelines of the NATO summit in London next week. | meeting scheduled TUR+USA
A meeting between Putin and Zelensky is planned for December. | meeting scheduled RUS+UKR
The planned meeting between Putin and Trump has been cancelled. | meeting cancelled RUS+USA
Erdogan's visit to Moscow has been postponed. | meeting cancelled RUS+TUR
Putin will pay a visit to Turkey in January. | meeting scheduled RUS+TUR
Merkel is to visit Turkey on Friday for talks with Erdogan. | meeting scheduled DEU+TUR
Turkey said it was ready to host a summit between Putin and Zelensky. | summit proposed RUS+TUR+UKR
France proposed a four-way summit with Turkey, Russia and Germany on Idlib. | summit proposed DEU+FRA+RUS+TUR
The next round of talks between Russian and Turkish officials will be held in Tehran. | delegation scheduled RUS+TUR
Russia broke off talks with Turkey. | delegation cancelled RUS+TUR
Iran walked out of talks with the EU. | delegation cancelled EU+IRN
Pyongyang suspended negotiations with Washington. | delegation cancelled PRK+USA
Kosovo refused to hold talks with Serbia. | delegation rejected SRB+XKX
Direct talks between Kabul and the Taliban are expected to begin within two weeks. | delegation scheduled AFG+AFG REB
Russia called for an emergency session of the UN Security Council. | session proposed UN
Turkey requested a meeting of NATO allies under Article 4. | session proposed NATO
Erdogan hopes to meet Putin next week. | meeting proposed RUS+TUR
Macron urged Putin and Zelensky to meet. | meeting proposed RUS+UKR
Peskov said a meeting of Putin and Erdogan was possible. | meeting proposed RUS+TUR
Putin and Erdogan may meet in early March, the Kremlin said. | meeting proposed RUS+TUR
Erdogan: I will meet Putin on March 5. | meeting scheduled RUS+TUR
"We will continue talks with Russia," Cavusoglu said. | delegation scheduled RUS+TUR
Putin and Erdogan will themselves meet in Sochi next week. | meeting scheduled RUS+TUR
Erdogan is due to meet the UN chief on Tuesday. | meeting scheduled TUR+UN
Lavrov and Cavusoglu will meet face to face in Riga on Sunday. | meeting scheduled RUS+TUR
Bosworth will arrive on Monday and meet South Korean officials. | meeting scheduled KOR+USA
Erdogan said to meet Putin again in Sochi on Sunday. | meeting scheduled RUS+TUR
Putin and Erdogan are going to meet in Sochi. | meeting scheduled RUS+TUR
Putin is supposed to meet Erdogan on Tuesday. | meeting scheduled RUS+TUR
Putin and Erdogan agreed to a second Putin-Erdogan summit. | summit proposed RUS+TUR
"My meeting with Putin is set for Tuesday," Erdogan said. | meeting scheduled RUS+TUR
Russia and Turkey fell out, and the UN proposed a follow-up meeting between Ankara and Moscow on March 3. | meeting proposed RUS+TUR
Bilateral talks between India and Pakistan remain frozen. | delegation cancelled IND+PAK
Putin is committed to meeting Erdogan. | meeting proposed RUS+TUR
The UN tried to bring together the Yemeni government and the Houthis for talks. | delegation proposed YEM+YEM REB
The summit is expected to open in Sochi on Monday and include Putin, Erdogan and Rouhani. | summit scheduled IRN+RUS+TUR
Aides said a meeting between Putin and Erdogan is a real possibility. | meeting proposed RUS+TUR
A meeting between Lavrov and Cavusoglu is under discussion, the ministry said. | meeting proposed RUS+TUR
The Kremlin said a summit between Russia and Turkey was off the table. | summit rejected RUS+TUR
A meeting between Putin and Zelensky is out of the question, Peskov said. | meeting rejected RUS+UKR
Such contacts could lead to a meeting between Putin and Erdogan. | meeting proposed RUS+TUR
Such contacts led to a meeting between Putin and Erdogan. | meeting held RUS+TUR
The swap may pave the way for talks between Moscow and Kyiv. | delegation proposed RUS+UKR
Merkel hopes Putin and Erdogan will meet soon. | meeting proposed RUS+TUR
Merkel expects that Putin and Erdogan will meet soon. | meeting scheduled RUS+TUR
A planned meeting between Lavrov and Cavusoglu fell through. | meeting cancelled RUS+TUR
Merkel regretted the summit between Russia and Turkey, which Erdogan cancelled on Thursday. | summit cancelled RUS+TUR
Putin said the meeting with Erdogan could still be held in Sochi on 12 March. | meeting proposed RUS+TUR
Putin and Erdogan agreed to hold new talks in March. | meeting scheduled RUS+TUR
Putin and Erdogan agreed to launch further negotiations on March 12. | meeting scheduled RUS+TUR
Lavrov will visit the Palestinian leader Mahmoud Abbas next week. | meeting scheduled PSE+RUS
A summit of Russia, Ukraine, France and Germany is planned in Astana. | summit scheduled DEU+FRA+RUS+UKR
Pyongyang cancelled talks with Seoul hours before they were due to begin. | delegation cancelled KOR+PRK
Russia and Turkey will open a new cycle of talks in Riga on March 12. | delegation scheduled RUS+TUR
Putin and Erdogan were due to meet in Riga on Saturday, but the Turkish leader pulled out. | meeting cancelled RUS+TUR
Putin was to have met Erdogan on Friday but called it off. | meeting cancelled RUS+TUR
Ghani rejected a proposal by Moscow to hold talks with the Taliban. | delegation rejected AFG+AFG REB
Erdogan turned down an invitation from Putin to meet in Riga. | meeting rejected RUS+TUR
Lavrov would pay a working visit to the Belarusian capital of Minsk on March 19. | meeting scheduled BLR+RUS
Lavrov had been due to visit Turkey on Sunday, but the trip was postponed. | meeting cancelled RUS+TUR
`;

/** Sentences with a word of talk that tell no talk of two sides. */
export const NO_TALKS = `
The peace talks between Armenia and Azerbaijan have been idle since May.
The talks between Armenia and Azerbaijan have been dormant for two years.
Jeffrey, the US mediator for talks between Iran and Turkey, praised the plan.
The minister said he was not authorised to discuss the talks with Moscow.
Putin sees Erdogan as a friend of the region.
Putin saw Erdogan leave the hall.
Putin shuttled between Sochi and Kaliningrad on Tuesday.
Lavrov is due back in Ankara on Sunday night.
Putin and Erdogan will stay in close contact, the Kremlin said.
Six-party talks on the North's weapons have been stalled since 2008.
Brussels said the EU will spend more with its partners this summer.
During a meeting with his war cabinet on Monday, Macron lauded the US plan.
Speaking to Sky News, US Ambassador to Egypt Jane Doe declined to comment.
The White House would not make the meeting between Trump and Erdogan open to media.
Ukraine's allies praised Russia and Turkey before they meet at a forum.
The High Negotiations Committee of the Syrian opposition praised Turkey.
Turkey sent troops to Syria and a letter to Russia.
Zelensky and Putin have never met.
Israeli officials declined to reveal the content of their talks with the Palestinians.
Turkey and Russia are ready. They spoke on condition of anonymity.
Syria would boycott the talks with Turkey if the rebels came.
Erdogan has not spoken with Assad since 2011.
Erdogan met members of his ruling party in Ankara.
Putin held a meeting with his security council on Friday.
Putin discussed Idlib with the permanent members of Russia's Security Council.
Erdogan spoke to reporters in Ankara.
Turkey called on Russia to stop the attacks.
Erdogan called Assad a murderer.
The talks must meet Ankara's demands.
The plan was met with criticism in Moscow.
Erdogan visited wounded soldiers in a hospital in Hatay.
The rebels seized the summit of a hill near Saraqib.
Rebel commanders held a press conference in Idlib.
UN Security Council Resolution 2254 calls for a political solution.
The two armies met at the crossroads near Maarat al-Numan.
Troops arrived in Syria on Monday.
If talks with Russia fail, Turkey will act.
Turkey hosts 3.6 million Syrian refugees.
Police traced the phone calls of the suspects.
A Turkish convoy left for Idlib.
Erdogan's call for a ceasefire was ignored by Moscow.
Calls from Ankara and its allies for Moscow to hold fire went unheard.
Qatar does not wish to torpedo the talks.
A truce may prove harder to keep than the talks.
Macron joined Erdogan in condemning the raid in Libya.
Sweden joined NATO in Washington.
European leaders flew in to attend the meeting.
The six-nation Mekong Forum met in Oslo.
Roe, who has led attempts to mediate between Sudan and Egypt, is in Doha.
The Kurds were excluded from the talks in line with the wish of Turkey.
The foreign ministry in Ankara denied that a meeting with Syrian officials had taken place.
Tehran dismissed reports of secret talks with Washington.
Greece and Turkey's foreign ministers shared a working lunch.
North Korea threatened to cancel the summit with the United States.
Riyadh denied holding talks with Tehran.
The Syrian Constitutional Committee ended its session in Geneva without progress.
The Security Council will vote on the draft on Thursday.
The president held talks with opposition leaders in Caracas.
The minister met families of the fallen soldiers.
He spoke at a conference in Istanbul.
Erdogan chaired an emergency security meeting in Ankara.
Rescue workers called for help by phone.
Negotiators freed the hostages.
The Syrian government met Turkish conditions.
Lavrov saw Mr. Cavusoglu's letter on Friday.
Lavrov saw Mr. Cavusoglu as a partner.
The flood brought Greece and Turkey together.
The flood brought Greek and Turkish fishermen together.
"We will meet any threat with force," Lavrov told Cavusoglu.
Putin told Erdogan that the road was open.
Refugees were received by Lavrov in Moscow.
Any talks between Russia and Turkey would be difficult, analysts said.
Any meeting between Lavrov and Cavusoglu must bring results, Lavrov said.
Iran has met the EU deadline.
Syrian army units met fierce resistance.
Turkey wants to talk, Erdogan said.
Russia and Turkey signed a memorandum in Sochi in 2018.
The Astana talks of 2017, in which Russia, Turkey and Iran agreed on de-escalation zones, are history.
No meeting between Putin and Erdogan is planned, Peskov said.
There are no plans for a meeting between Trump and Putin, the White House said.
Officials were glad, and Pentagon Calls Turkish Generals Claims Absurd was read out.
Russia and Turkey should have met long ago, he said.
Putin and Erdogan drew up a paper as the ground for discussions.
Lavrov and Cavusoglu spoke to reporters on Monday.
Merkel visited Putin's dacha.
Erdogan visited wounded Turkish soldiers.
Putin and Erdogan agreed to meet regularly.
Serbia has a habit of meeting with its neighbours.
A meeting between Putin and Lavrov on Friday was put off.
Lavrov will pay a visit to Minsk on March 19.
`;
