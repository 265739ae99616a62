/**
 * Names that stand in reports: of nations and peoples, and of places.
 *
 * In lower case and without accents or dots, parts of a name joined by `_`.
 */

/** Adjectives and nouns of nations, peoples and faiths; a plural that is not the regular one stands after a slash. */
export const demonyms = `
  abkhaz/abkhaz abkhazian aboriginal aborigine acehnese/acehnese acholi/acholi adivasi adjarian aegean afar/afar afghan african
  african-american african_american afrikaner afro-american afro-brazilian afro-caribbean afro-colombian afro-descendant afro-ecuadorian
  afro-mexican afro-peruvian ahmadi aimaq/aimaq ainu/ainu akan akha/akha alaska_native alaskan alawite albanian aleppine alevi algerian
  amazigh/amazigh amazonian american american_indian amerindian amhara/amhara amharic/amharic anatolian andean andorran anglo-american
  anglo-indian anglo-irish/anglo-irish anglo-saxon anglophone angolan anguillan antiguan antillean anuak/anuak apache arab arab-israeli
  arab_israeli arabian arakanese/arakanese arawak argentine argentinean argentinian armenian aruban asante/asante ashaninka/ashaninka
  ashanti/ashanti ashkali/ashkali ashkenazi/ashkenazim asian asian-american assamese/assamese assyrian australasian australian austrian
  austro-hungarian awajun/awajun aymara/aymara azande/azande azerbaijani azeri aztec baganda/baganda baghdadi baha'i bahamian bahraini
  bajan bajau/bajau baka/baka bakola/bakola balinese/balinese balkan baloch/baloch balochi baltic baluch/baluch bambara/bambara
  bamileke/bamileke bangladeshi bantu banyamulenge/banyamulenge banyarwanda/banyarwanda banyoro/banyoro barbadian barbudan
  basarwa/basarwa bashkir basotho/basotho basque batak batwa/batwa bavarian bedouin beiruti beja/beja belarusan belarusian belgian
  belizean belizian belorussian bemba/bemba bengali beninese/beninese berber berliner bermudan bermudian berom/berom bessarabian
  bhutanese/bhutanese bidoon/bidoon bidun/bidun bihari bissau-guinean bodo/bodo boer bohemian bolivarian bolivian bosniak bosnian
  bosnian_croat bosnian_serb botswanan brazilian breton british/british britisher briton bruneian buddhist bulgarian burakumin/burakumin
  burkinabe/burkinabe burmese/burmese burundian buryat bushman/bushmen byelorussian cabo_verdean californian cambodian cameroonian
  canadian cantonese/cantonese cape_verdean carib caribbean castilian catalan catalonian caucasian cayman_islander celt celtic/celtic
  central_african central_american central_asian chadian chagga/chagga chakma chaldean cham/cham chechen cherokee/cherokee chewa/chewa
  chicana chicano chilean chinese/chinese chinese-american chinese-indonesian christian chuvash/chuvash circassian colombian coloured
  comoran comorian congolese/congolese cook_islander copt coptic/coptic cornish/cornish corsican cossack costa_rican cree creole cretan
  crimean crimean_tatar croat croatian cuban cuban-american curacaoan cypriot czech czechoslovak czechoslovakian dagestani
  dagomba/dagomba dai/dai dalit damascene dane danish/danish darfuri darfurian darod/darod dayak degar dinka diola/diola djiboutian
  dogon/dogon dogra dominican druze/druze dungan/dungan dutch/dutch dutchman/dutchmen dutchwoman/dutchwomen east_african east_asian
  east_european east_timorese/east_timorese eastern_european ecuadorean ecuadorian egyptian el_salvadoran emaswati/emaswati embera/embera
  emirati emirian endorois/endorois english/english englishman/englishmen englishwoman/englishwomen equatoguinean equatorial_guinean
  equatorian eritrean eskimo estonian ethiopian eurasian euro-american european ewe/ewe ex-yugoslav falkland_islander fante/fante
  faroese/faroese fijian filipina filipino finn finnish/finnish first_nations/first_nations fleming flemish/flemish floridian francophone
  french/french french_canadian french_guianese/french_guianese frenchman/frenchmen frenchwoman/frenchwomen frisian fujianese/fujianese
  fulani/fulani fulbe/fulbe gabonese/gabonese gagauz/gagauz galician gambella gambian garifuna/garifuna gazan genoese/genoese georgian
  german ghanaian gibraltarian gio/gio goan gorani/gorani greek greek_cypriot greenlander greenlandic/greenlandic grenadian guadeloupean
  guamanian guarani/guarani guatemalan guianese/guianese guinean gujarati guna/guna gurage/gurage gurung guyanese/guyanese gypsy/gypsies
  haitian hakka/hakka han/han haratin/haratin haratine hausa/hausa hawaiian hawiye/hawiye hazara hema/hema herero herzegovinian
  himba/himba hindu hispanic hmong/hmong hokkien/hokkien honduran hong_konger hongkonger hui/hui hungarian hutu i-kiribati/i-kiribati
  iban/iban iberian ibo icelander icelandic/icelandic igbo igorot ijaw/ijaw ilocano inca indian indo-fijian indochinese/indochinese
  indonesian ingrian ingush/ingush inuit/inuit inuk/inuit ionian iranian iranian-american iraqi irish/irish irishman/irishmen
  irishwoman/irishwomen isaaq/isaaq ismaili israeli israeli-arab israelite italian ivoirian ivorian jain jamaican japanese/japanese
  japanese-american jarai/jarai javanese/javanese jew jewish/jewish jola/jola jordanian jumma/jumma kabuli kabyle kachin
  kalenjin/kalenjin kalinago/kalinago kalmyk kamba kanak kannadiga kanuri/kanuri karakalpak karamojong/karamojong karelian karen karenni
  kashmiri kayah/kayah kayapo/kayapo kayin/kayin kazak kazakh kazakhstani kenyan keralite khmer khmer_krom/khmer_krom khmu/khmu khoi/khoi
  khoisan/khoisan kichwa/kichwa kikuyu kirghiz/kirghiz kittitian konkomba/konkomba kordofani korean korean-american kosovan kosovar
  kosovo-albanian kosovo_albanian krahn/krahn kru/kru kuna/kuna kurd kurdish/kurdish kuwaiti kyrgyz/kyrgyz kyrgyzstani ladakhi lahu/lahu
  langi/langi lao/lao laotian laplander latin latin_american latina latino latinx/latinx latvian lebanese/lebanese lenca/lenca
  lendu/lendu lesothan levantine lezgin/lezgin lhotshampa/lhotshampa liberian libyan liechtensteiner limba/limba lisu/lisu liswati
  lithuanian livonian londoner lozi/lozi luba/luba luhya lumad luo lusophone luxembourger luxembourgish/luxembourgish maasai
  macanese/macanese macedonian madhesi madurese/madurese magar mai-mai/mai-mai makonde/makonde malagasy/malagasy malawian malay malayali
  malaysian maldivian malian malinke/malinke maltese/maltese manchu mandaean mandinka/mandinka manipuri manx/manx maori/maori
  mapuche/mapuche maratha marathi/marathi marshallese/marshallese martinican masai masalit/masalit mauritanian mauritian maya mayan
  mayangna/mayangna melanesian mende/mende merina/merina meru meskhetian mesoamerican mestizo/mestizos metis/metis mexican
  mexican-american miao/miao micronesian middle_eastern middle_easterner milanese/milanese minangkabau/minangkabau mingrelian miskito
  misseriya/misseriya mixtec mizo/mizo moldavian moldovan monacan monegasque mongol mongolian montagnard montenegrin montenegrin-serb
  montserratian moravian moriori moro moroccan moscovite moslem mosotho/basotho mossi/mossi motswana/batswana mozambican mozambiquean
  muganda/baganda mulatto/mulattoes murle/murle muscovite muslim naga/naga nagorno-karabakhi nahua/nahua nama/nama namibian
  native_american native_hawaiian nauruan navajo/navajo ndebele/ndebele neapolitan nenets/nenets nepalese/nepalese nepali netherlander
  nevisian new_caledonian new_englander new_yorker new_zealander newar ngobe/ngobe ni-vanuatu/ni-vanuatu nicaraguan nigerian nigerien
  niuean nordic north_african north_american north_korean north_macedonian northern_irish/northern_irish norwegian nuba/nuba nubian nuer
  nuristani ogiek/ogiek ogoni/ogoni okinawan omani orang_asli/orang_asli oriya oromo orthodox/orthodox ossetian ovambo/ovambo
  pacific_islander pakistani palauan palestinian palestinian-american pamiri panamanian papua_new_guinean papuan paraguayan parisian
  parsi pashtun patagonian pathan pekingese/pekingese peranakan/peranakan persian peruvian peuhl peul philippine phuan/phuan pokot/pokot
  pole polish/polish polynesian pomak pomeranian portuguese/portuguese prussian puerto_rican punjabi pygmy/pygmies qatari
  quebecois/quebecois quechua/quechua quilombola rahanweyn/rahanweyn rajasthani rakhine/rakhine raramuri/raramuri rhinelander
  rizeigat/rizeigat rohingya/rohingya roma/roma roman romani romanian romany/romanies rumanian russian ruthenian rwandan
  rwandese/rwandese ryukyuan sabean sahrawi saint_lucian salvadoran salvadorian samaritan samburu/samburu sami/sami
  sammarinese/sammarinese samoan santal sao_tomean sardinian saudi saudi_arabian saxon scandinavian scot scots/scots scotsman/scotsmen
  scotswoman/scotswomen scottish/scottish senegalese/senegalese sephardi/sephardim serb serbian serbo-croat serer/serer
  seychellois/seychellois shabak/shabak shan/shan shanghainese/shanghainese sherpa shia/shia shiite shilluk/shilluk shona/shona
  shuar/shuar siberian sichuanese/sichuanese sicilian sidama/sidama sierra_leonean sikh silesian sindhi singaporean sinhala/sinhala
  sinhalese/sinhalese sino-vietnamese/sino-vietnamese sinti/sinti sioux/sioux slav slavic/slavic slovak slovakian slovene slovenian
  solomon_islander somali somalian songhai/songhai sotho/sotho soussou/soussou south_african south_american south_asian south_korean
  south_ossetian south_sudanese/south_sudanese southeast_asian southern_african soviet spaniard spanish/spanish sri_lankan st_lucian
  sub-saharan/sub-saharan sudanese/sudanese sukuma/sukuma sundanese/sundanese sunni surinamer surinamese/surinamese susu/susu swahili
  swazi swede swedish/swedish swiss/swiss sydneysider syriac syrian tagalog tahitian taiwanese/taiwanese tajik tajikistani talysh/talysh
  tamil tanzanian tarahumara/tarahumara tasmanian tatar telugu temne/temne texan thai tharu/tharu thracian tibetan ticuna/ticuna tigrayan
  tigrean timorese/timorese tiv/tiv tobagonian togolese/togolese tokelauan tonga tongan torres_strait_islander transnistrian
  transylvanian trinbagonian trinidadian tswana/tswana tuareg tunisian turk turkana/turkana turkic/turkic turkish/turkish turkish_cypriot
  turkmen/turkmen turkoman turkomen/turkomen tutsi tuvaluan tuvan twa/twa tyrolean tzeltal/tzeltal tzotzil/tzotzil udmurt ugandan uighur
  ukrainian ulsterman/ulstermen uruguayan uyghur uzbek uzbekistani vanuatuan venetian venezuelan viennese/viennese vietnamese/vietnamese
  vincentian virgin_islander visayan vlach walloon waorani/waorani wayuu/wayuu welsh/welsh welshman/welshmen welshwoman/welshwomen
  west_african west_indian western_european western_saharan wolof/wolof xhosa/xhosa yaghnobi yakut yanomami/yanomami yao/yao yazidi
  yemeni yemenite yezidi yi/yi yoruba yugoslav yugoslavian zaghawa/zaghawa zainichi zambian zanzibari zapotec zhuang/zhuang zimbabwean
  zulu`

/** Countries by their long and short names, and the regions and cities that are often named. */
export const placeNames = `
  abeche abidjan abkhazia abu_dhabi abuja accra aceh adamawa addis_ababa aden aegean_sea afghanistan africa afrin agadez alabama alaska
  albania alberta aleppo alexandria algeria algiers almaty alsace alta_verapaz amazon amazonas amazonia america american_samoa amhara
  amman amsterdam anbar andalusia andes andhra_pradesh andorra angola anguilla anhui ankara annaba antananarivo antarctica antigua
  antigua_and_barbuda antioquia arabian_peninsula arakan arauca argentina arizona arkansas armenia aruba arusha ashanti_region ashgabat
  asia asmara assam astana asuncion aswan athens atlantic_ocean attapeu auckland australia australian_capital_territory austria axum
  ayutthaya azad_kashmir azerbaijan azores bafoussam baghdad baguio bahamas bahia bahir_dar bahrain baidoa baja_california baku
  balearic_islands bali balkans balochistan baltic_sea baltics bamako bambari bamenda banda_aceh bandar_seri_begawan bangalore bangassou
  bangkok bangladesh bangui bani_walid banjul banteay_meanchey barbados barcelona bas-congo basque_country basra batam battambang bavaria
  beijing beira beirut belarus beledweyne belfast belgium belgrade belize belize_city belmopan bengaluru benghazi benguela benin
  benin_city bentiu benue berlin bermuda bern bhutan bihar bishkek bissau black_sea blantyre bloemfontein blue_nile bo_ten bobo-dioulasso
  bogota bokeo bolivar bolivia bombay bonaire borneo borno bosnia bosnia-herzegovina bosnia_and_herzegovina bossaso botswana bouake bouar
  brasilia bratislava brazil brazzaville bria bridgetown britain british_columbia british_virgin_islands brittany brunei
  brunei_darussalam brussels buchanan bucharest budapest buea buenos_aires bujumbura bukavu bulawayo bulgaria bunia burkina_faso burma
  burundi butare buthidaung cabinda cabo_delgado cabo_verde cairo calabar calais calcutta cali california cambodia cameroon can_tho
  canada canary_islands canberra cape_coast cape_town cape_verde caracas caribbean casablanca casamance caspian_sea castries catalonia
  catatumbo cauca caucasus cayman_islands cebu central_africa central_african_republic central_america central_asia ceuta chad champasak
  channel_islands chechnya chennai chhattisgarh chiang_khong chiang_mai chiang_rai chiapas chicago chihuahua chile chin_state china
  chisinau chittagong chittagong_hill_tracts christmas_island ciudad_juarez coahuila colombia colombo colorado comoros conakry congo
  congo-brazzaville congo-kinshasa connecticut constantine cook_islands copenhagen corsica costa_rica cotabato cote_d'ivoire cotonou
  cox's_bazar crete crimea croatia cuba curacao curitiba cyprus czech_republic czechia czechoslovakia da_nang dadaab dagestan dak_lak
  dakar dakhla daloa damascus dar_es_salaam dara'a darfur darien darien_gap davao deir_ez-zor delaware delhi
  democratic_people's_republic_of_korea democratic_republic_of_congo democratic_republic_of_the_congo denmark denpasar derna dhaka diffa
  dili dire_dawa district_of_columbia diyala djibo djibouti djibouti_city dodoma doha dohuk dominica dominican_republic donbas donbass
  donetsk douala dprk drc dubai dublin duhok durango durban dushanbe east_africa east_asia east_china_sea east_jerusalem east_timor
  eastern_cape ecuador edinburgh egypt el_fasher el_geneina el_salvador eldoret england english_channel entebbe enugu equateur
  equatorial_guinea erbil eritrea estonia eswatini ethiopia eurasia europe falkland_islands fallujah far_east faroe_islands fata
  federated_states_of_micronesia fes fiji finland flanders florida formosa fortaleza france francistown frankfurt free_state freetown
  french_guiana french_polynesia fujian fukuoka funafuti gabon gaborone galicia galmudug gambella gambia gansu ganta garissa garoua
  garowe gauteng gaza gaza_strip gedaref geneva george_town georgetown georgia germany ghana gia_lai gibraltar gilgit-baltistan gisenyi
  gitega giza glasgow goa golan_heights golden_triangle golden_triangle_special_economic_zone goma gonaives gondar great_britain
  great_lakes greece greenland grenada guadalajara guadeloupe guam guangdong guangxi guangzhou guantanamo guantanamo_bay guatemala
  guatemala_city guayaquil guernsey guerrero guinea guinea-bissau guizhou gujarat gulf_of_aden gulf_of_guinea gulf_of_mexico
  gulf_of_thailand gulf_states gulu guyana ha_giang hai_phong hainan haiphong haiti hama hanoi harare hargeisa haryana hat_yai havana
  hawaii hebei hebron heilongjiang helsinki henan herat herzegovina himachal_pradesh himalayas ho_chi_minh_city hodeidah holland holy_see
  homs honduras hong_kong honiara horn_of_africa houaphan houston hpakant huambo hubei huehuetenango hunan hungary hyderabad ibadan
  iceland idaho idlib illinois india indian_ocean indiana indonesia ingushetia inner_mongolia iowa iran iraq iraqi_kurdistan
  iraqi_kurdistan_region ireland islamabad isle_of_man israel istanbul italy ituri ivory_coast izmir jakarta jalisco jamaica
  jammu_and_kashmir japan java jeddah jenin jersey jerusalem jharkhand jiangsu jiangxi jijiga jilin johannesburg johor johor_bahru jordan
  jos juba jubaland kabul kachin_state kadugli kaduna kakuma kalimantan kampala kampong_cham kananga kandahar kandal kano kansas karachi
  karbala karen_state karnataka kasai kasese kashmir kassala kasserine katanga kathmandu kayah_state kayanza kayes kazakhstan kazan
  kenema kentucky kenya kerala khan_younis kharkiv khartoum kherson khyber_pakhtunkhwa kidal kiev kigali kikwit kindia
  kingdom_of_saudi_arabia kingston kinshasa kiribati kirkuk kisangani kismayo kisumu kitwe kivu koh_kong koh_samui kokang kolkata
  kordofan korea korhogo kosovo kota_kinabalu kuala_lumpur kuching kufra kumasi kunduz kunming kurdistan kurdistan_region kuwait
  kwazulu-natal kyiv kyoto kyrgyz_republic kyrgyzstan la_paz laayoune lagos lahore lake_chad lake_victoria lake_volta lampedusa lamu
  lang_son lao_cai lao_pdr lao_people's_democratic_republic laos lashio latin_america latvia laukkai lebanon lesbos lesotho lhasa
  liaoning liberec liberia libreville libya liechtenstein lilongwe lima limpopo lisbon lithuania liverpool livingstone ljubljana lombardy
  lome london los_angeles louisiana luanda luang_namtha luang_prabang lubango lubumbashi luhansk lusaka luxembourg luxembourg_city luxor
  luzon lviv macao macau macedonia madagascar madeira madhya_pradesh madre_de_dios madrid mae_sot maghreb maharashtra maiduguri maine
  majuro makassar malabo malakal malawi malaysia maldives mali malta maluku managua manama manchester mandalay manila manipur manitoba
  manus_island maputo maracaibo maradi maranhao marawi marib mariupol maroua marrakech marseille marshall_islands martinique maryland
  maseru mashhad massachusetts matadi mato_grosso mato_grosso_do_sul maungdaw mauritania mauritius mawlamyine mayotte mazar-e-sharif
  mbabane mbarara mbuji-mayi mecca medan medellin medina mediterranean mediterranean_sea mekele mekong melbourne melilla mexico
  mexico_city miami michigan michoacan micronesia middle_east milan minas_gerais mindanao minnesota minsk minya misiones misrata
  mississippi missouri mogadishu moldova mombasa mon_state monaco mondulkiri mongolia monrovia montana montenegro monterrey montevideo
  montreal montserrat mopti morocco moroni moscow mosquito_coast mosul moundou mozambique mpumalanga mueda mukdahan mumbai munich muscat
  mutare mwanza myanmar myawaddy myitkyina n'djamena nablus nagaland nagorno-karabakh nairobi najaf nakuru namibia nampula naples
  narathiwat narino nasiriyah nassau nauru nay_pyi_taw naypyidaw ndola near_east nebraska nepal netherlands nevada new_brunswick
  new_caledonia new_delhi new_hampshire new_jersey new_mexico new_south_wales new_york new_york_city new_zealand newfoundland
  newfoundland_and_labrador ngaoundere nha_trang niamey nicaragua nicosia niger niger_delta nigeria nineveh ningxia niue nong_khai
  norfolk_island normandy norte_de_santander north_africa north_america north_carolina north_caucasus north_dakota north_kivu
  north_kordofan north_korea north_macedonia north_sea north_sinai northern_ireland northern_mariana_islands northern_region
  northern_territory northwest_territories norway nouadhibou nouakchott nova_scotia novosibirsk nuba_mountains nuevo_leon nuku'alofa
  nukualofa nunavut nur-sultan nyala nzerekore oaxaca oceania odesa odessa odisha ogaden ohio oklahoma oman omdurman onitsha ontario oran
  oregon orissa oromia osaka oslo ottawa ouagadougou ouahigouya oudomxay owerri pacific_ocean pago_pago pakistan pakse palau palestine
  panama papua papua_new_guinea paraguay parakou paramaribo paris patagonia pattani pattaya pemba penang pennsylvania
  people's_republic_of_china pernambuco persian_gulf peru peshawar peten philippines phnom_penh phuket pietermaritzburg podgorica
  pointe-noire poipet poland port-au-prince port_au_prince port_elizabeth port_gentil port_harcourt port_louis port_moresby port_of_spain
  port_said port_sudan port_vila porto-novo porto_alegre portugal potosi prague praia prc preah_sihanouk pretoria prince_edward_island
  prishtina pristina puebla puerto_rico punjab puno puntland pyongyang qatar qinghai quebec queensland quetta quintana_roo quito rabat
  rafah rajasthan rakhine rakhine_state ramallah rangoon ranong raqqa ratanakiri recife red_sea republic_of_ireland republic_of_korea
  republic_of_the_congo reykjavik rhode_island riga rio_de_janeiro rio_de_janeiro_state rio_grande_do_sul riyadh romania rome rondonia
  roraima rosario roseau rotterdam russia russian_federation rwanda sabah sabha sahara sahel saint-louis saint_george's saint_helena
  saint_john's saint_kitts_and_nevis saint_lucia saint_martin saint_petersburg saint_vincent saint_vincent_and_the_grenadines salvador
  samarkand samoa samos samut_sakhon san_diego san_francisco san_jose san_juan san_marino san_pedro_sula san_salvador sana'a sanaa
  santa_cruz santa_cruz_de_la_sierra santiago santo_domingo sao_paulo sao_tome sao_tome_and_principe sarajevo sarawak sardinia
  saskatchewan saudi_arabia savannakhet saxony scandinavia scotland seattle segou sekondi-takoradi selangor semarang senegal seoul serbia
  sevastopol seychelles sfax shaanxi shan_state shandong shanghai shanxi sharjah shenzhen sialkot siberia sichuan sicily siem_reap
  sierra_leone sihanoukville sikasso simferopol sinai sinaloa sindh singapore sinjar sint_maarten sirte sittwe skopje slovak_republic
  slovakia slovenia sofia sokode sokoto solomon_islands somali_region somalia somaliland songkhla sonora south_africa south_america
  south_asia south_australia south_carolina south_caucasus south_china_sea south_dakota south_kivu south_kordofan south_korea
  south_ossetia south_sudan south_tarawa southeast_asia southern_africa soviet_union soweto spain srebrenica sri_lanka st_john's
  st_kitts_and_nevis st_lucia st_maarten st_petersburg st_vincent_and_the_grenadines stockholm strasbourg stuttgart sub-saharan_africa
  subic sucre sudan suez sulawesi sulaymaniyah sulu sumatra surabaya suriname suva svay_rieng swaziland sweden switzerland sydney syria
  syrian_arab_republic tachilek tachira tahoua taipei taiwan taiz tajikistan tallinn tamanrasset tamaulipas tamil_nadu tangier tanzania
  tapachula tarawa tashkent tasmania tatarstan tbilisi tegucigalpa tehran tel_aviv telangana tennessee texas thailand the_bahamas
  the_gambia the_hague the_netherlands thessaloniki thies thimphu tibet tigray tijuana tikrit tillaberi timbuktu timor timor-leste
  tindouf tirana tlaxcala tobago tobruk togo tokelau tokyo tonga toronto touba transnistria transvaal trinidad trinidad_and_tobago
  tripoli tunis tunisia turin turkey turkiye turkmenistan turks_and_caicos turks_and_caicos_islands tuscany tuvalu uae ubon_ratchathani
  ucayali udon_thani uganda uk ukraine ulaanbaatar united_arab_emirates united_kingdom united_states united_states_of_america uruguay
  urumqi us_virgin_islands usa ussr utah uttar_pradesh uzbekistan vaduz valletta valparaiso vancouver vang_vieng vanuatu vatican
  vatican_city venezuela venice veracruz vermont victoria victoria_falls vienna vientiane viet_nam vietnam vilnius virgin_islands
  virginia visayas vladivostok volgograd volta_region wales wallonia walvis_bay warsaw washington washington_dc wellington west_africa
  west_bank west_bengal west_papua west_virginia western_australia western_balkans western_cape western_sahara windhoek wisconsin wuhan
  wyoming xi'an xieng_khouang xinjiang yala yamoussoukro yangon yaounde yemen yerevan yobe yola yucatan yugoslavia yukon yunnan zagreb
  zaire zambia zamboanga zamfara zanzibar zaporizhzhia zarzis zawiya zhejiang ziguinchor zimbabwe zinder zulia zurich`
