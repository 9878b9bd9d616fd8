/// The short names of the Member States in the six official languages, in English alphabetical order.
///
/// - Source: United Nations short names. Each form was found in two sources: the table of the Statistics Division's M49
///   standard, and one of the Unicode CLDR, ISO 3166, UNTERM or United Nations press releases.
enum StateNames {
    /// One row per State: English, Arabic, Chinese, French, Russian, Spanish.
    static let table = """
        Afghanistan|أفغانستان|阿富汗|Afghanistan|Афганистан|Afganistán
        Albania|ألبانيا|阿尔巴尼亚|Albanie|Албания|Albania
        Algeria|الجزائر|阿尔及利亚|Algérie|Алжир|Argelia
        Andorra|أندورا|安道尔|Andorre|Андорра|Andorra
        Angola|أنغولا|安哥拉|Angola|Ангола|Angola
        Antigua and Barbuda|أنتيغوا وبربودا|安提瓜和巴布达|Antigua-et-Barbuda|Антигуа и Барбуда|Antigua y Barbuda
        Argentina|الأرجنتين|阿根廷|Argentine|Аргентина|Argentina
        Armenia|أرمينيا|亚美尼亚|Arménie|Армения|Armenia
        Australia|أستراليا|澳大利亚|Australie|Австралия|Australia
        Austria|النمسا|奥地利|Autriche|Австрия|Austria
        Azerbaijan|أذربيجان|阿塞拜疆|Azerbaïdjan|Азербайджан|Azerbaiyán
        Bahamas|جزر البهاما|巴哈马|Bahamas|Багамские Острова|Bahamas
        Bahrain|البحرين|巴林|Bahreïn|Бахрейн|Bahrein
        Bangladesh|بنغلاديش|孟加拉国|Bangladesh|Бангладеш|Bangladesh
        Barbados|بربادوس|巴巴多斯|Barbade|Барбадос|Barbados
        Belarus|بيلاروس|白俄罗斯|Bélarus|Беларусь|Belarús
        Belgium|بلجيكا|比利时|Belgique|Бельгия|Bélgica
        Belize|بليز|伯利兹|Belize|Белиз|Belice
        Benin|بنن|贝宁|Bénin|Бенин|Benin
        Bhutan|بوتان|不丹|Bhoutan|Бутан|Bhután
        Bolivia (Plurinational State of)|بوليفيا (دولة - المتعددة القوميات)|多民族玻利维亚国|Bolivie (État plurinational de)|Боливия (Многонациональное Государство)|Bolivia (Estado Plurinacional de)
        Bosnia and Herzegovina|البوسنة والهرسك|波斯尼亚和黑塞哥维那|Bosnie-Herzégovine|Босния и Герцеговина|Bosnia y Herzegovina
        Botswana|بوتسوانا|博茨瓦纳|Botswana|Ботсвана|Botswana
        Brazil|البرازيل|巴西|Brésil|Бразилия|Brasil
        Brunei Darussalam|بروني دار السلام|文莱达鲁萨兰国|Brunéi Darussalam|Бруней-Даруссалам|Brunei Darussalam
        Bulgaria|بلغاريا|保加利亚|Bulgarie|Болгария|Bulgaria
        Burkina Faso|بوركينا فاسو|布基纳法索|Burkina Faso|Буркина-Фасо|Burkina Faso
        Burundi|بوروندي|布隆迪|Burundi|Бурунди|Burundi
        Cabo Verde|كابو فيردي|佛得角|Cabo Verde|Кабо-Верде|Cabo Verde
        Cambodia|كمبوديا|柬埔寨|Cambodge|Камбоджа|Camboya
        Cameroon|الكاميرون|喀麦隆|Cameroun|Камерун|Camerún
        Canada|كندا|加拿大|Canada|Канада|Canadá
        Central African Republic|جمهورية أفريقيا الوسطى|中非共和国|République centrafricaine|Центральноафриканская Республика|República Centroafricana
        Chad|تشاد|乍得|Tchad|Чад|Chad
        Chile|شيلي|智利|Chili|Чили|Chile
        China|الصين|中国|Chine|Китай|China
        Colombia|كولومبيا|哥伦比亚|Colombie|Колумбия|Colombia
        Comoros|جزر القمر|科摩罗|Comores|Коморские Острова|Comoras
        Congo|الكونغو|刚果|Congo|Конго|Congo
        Costa Rica|كوستاريكا|哥斯达黎加|Costa Rica|Коста-Рика|Costa Rica
        Côte d’Ivoire|كوت ديفوار|科特迪瓦|Côte d’Ivoire|Кот-д’Ивуар|Côte d’Ivoire
        Croatia|كرواتيا|克罗地亚|Croatie|Хорватия|Croacia
        Cuba|كوبا|古巴|Cuba|Куба|Cuba
        Cyprus|قبرص|塞浦路斯|Chypre|Кипр|Chipre
        Czechia|تشيكيا|捷克|Tchéquie|Чехия|Chequia
        Democratic People’s Republic of Korea|جمهورية كوريا الشعبية الديمقراطية|朝鲜民主主义人民共和国|République populaire démocratique de Corée|Корейская Народно-Демократическая Республика|República Popular Democrática de Corea
        Democratic Republic of the Congo|جمهورية الكونغو الديمقراطية|刚果民主共和国|République démocratique du Congo|Демократическая Республика Конго|República Democrática del Congo
        Denmark|الدانمرك|丹麦|Danemark|Дания|Dinamarca
        Djibouti|جيبوتي|吉布提|Djibouti|Джибути|Djibouti
        Dominica|دومينيكا|多米尼克|Dominique|Доминика|Dominica
        Dominican Republic|الجمهورية الدومينيكية|多米尼加|République dominicaine|Доминиканская Республика|República Dominicana
        Ecuador|إكوادور|厄瓜多尔|Équateur|Эквадор|Ecuador
        Egypt|مصر|埃及|Égypte|Египет|Egipto
        El Salvador|السلفادور|萨尔瓦多|El Salvador|Сальвадор|El Salvador
        Equatorial Guinea|غينيا الاستوائية|赤道几内亚|Guinée équatoriale|Экваториальная Гвинея|Guinea Ecuatorial
        Eritrea|إريتريا|厄立特里亚|Érythrée|Эритрея|Eritrea
        Estonia|إستونيا|爱沙尼亚|Estonie|Эстония|Estonia
        Eswatini|إسواتيني|斯威士兰|Eswatini|Эсватини|Eswatini
        Ethiopia|إثيوبيا|埃塞俄比亚|Éthiopie|Эфиопия|Etiopía
        Fiji|فيجي|斐济|Fidji|Фиджи|Fiji
        Finland|فنلندا|芬兰|Finlande|Финляндия|Finlandia
        France|فرنسا|法国|France|Франция|Francia
        Gabon|غابون|加蓬|Gabon|Габон|Gabón
        Gambia|غامبيا|冈比亚|Gambie|Гамбия|Gambia
        Georgia|جورجيا|格鲁吉亚|Géorgie|Грузия|Georgia
        Germany|ألمانيا|德国|Allemagne|Германия|Alemania
        Ghana|غانا|加纳|Ghana|Гана|Ghana
        Greece|اليونان|希腊|Grèce|Греция|Grecia
        Grenada|غرينادا|格林纳达|Grenade|Гренада|Granada
        Guatemala|غواتيمالا|危地马拉|Guatemala|Гватемала|Guatemala
        Guinea|غينيا|几内亚|Guinée|Гвинея|Guinea
        Guinea-Bissau|غينيا - بيساو|几内亚比绍|Guinée-Bissau|Гвинея-Бисау|Guinea-Bissau
        Guyana|غيانا|圭亚那|Guyana|Гайана|Guyana
        Haiti|هايتي|海地|Haïti|Гаити|Haití
        Honduras|هندوراس|洪都拉斯|Honduras|Гондурас|Honduras
        Hungary|هنغاريا|匈牙利|Hongrie|Венгрия|Hungría
        Iceland|آيسلندا|冰岛|Islande|Исландия|Islandia
        India|الهند|印度|Inde|Индия|India
        Indonesia|إندونيسيا|印度尼西亚|Indonésie|Индонезия|Indonesia
        Iran (Islamic Republic of)|إيران (جمهورية - الإسلامية)|伊朗伊斯兰共和国|Iran (République islamique d’)|Иран (Исламская Республика)|Irán (República Islámica del)
        Iraq|العراق|伊拉克|Iraq|Ирак|Iraq
        Ireland|أيرلندا|爱尔兰|Irlande|Ирландия|Irlanda
        Israel|إسرائيل|以色列|Israël|Израиль|Israel
        Italy|إيطاليا|意大利|Italie|Италия|Italia
        Jamaica|جامايكا|牙买加|Jamaïque|Ямайка|Jamaica
        Japan|اليابان|日本|Japon|Япония|Japón
        Jordan|الأردن|约旦|Jordanie|Иордания|Jordania
        Kazakhstan|كازاخستان|哈萨克斯坦|Kazakhstan|Казахстан|Kazajstán
        Kenya|كينيا|肯尼亚|Kenya|Кения|Kenya
        Kiribati|كيريباس|基里巴斯|Kiribati|Кирибати|Kiribati
        Kuwait|الكويت|科威特|Koweït|Кувейт|Kuwait
        Kyrgyzstan|قيرغيزستان|吉尔吉斯斯坦|Kirghizistan|Кыргызстан|Kirguistán
        Lao People’s Democratic Republic|جمهورية لاو الديمقراطية الشعبية|老挝人民民主共和国|République démocratique populaire lao|Лаосская Народно-Демократическая Республика|República Democrática Popular Lao
        Latvia|لاتفيا|拉脱维亚|Lettonie|Латвия|Letonia
        Lebanon|لبنان|黎巴嫩|Liban|Ливан|Líbano
        Lesotho|ليسوتو|莱索托|Lesotho|Лесото|Lesotho
        Liberia|ليبريا|利比里亚|Libéria|Либерия|Liberia
        Libya|ليبيا|利比亚|Libye|Ливия|Libia
        Liechtenstein|ليختنشتاين|列支敦士登|Liechtenstein|Лихтенштейн|Liechtenstein
        Lithuania|ليتوانيا|立陶宛|Lituanie|Литва|Lituania
        Luxembourg|لكسمبرغ|卢森堡|Luxembourg|Люксембург|Luxemburgo
        Madagascar|مدغشقر|马达加斯加|Madagascar|Мадагаскар|Madagascar
        Malawi|ملاوي|马拉维|Malawi|Малави|Malawi
        Malaysia|ماليزيا|马来西亚|Malaisie|Малайзия|Malasia
        Maldives|ملديف|马尔代夫|Maldives|Мальдивские Острова|Maldivas
        Mali|مالي|马里|Mali|Мали|Malí
        Malta|مالطة|马耳他|Malte|Мальта|Malta
        Marshall Islands|جزر مارشال|马绍尔群岛|Îles Marshall|Маршалловы Острова|Islas Marshall
        Mauritania|موريتانيا|毛里塔尼亚|Mauritanie|Мавритания|Mauritania
        Mauritius|موريشيوس|毛里求斯|Maurice|Маврикий|Mauricio
        Mexico|المكسيك|墨西哥|Mexique|Мексика|México
        Micronesia (Federated States of)|ميكرونيزيا (ولايات - الموحدة)|密克罗尼西亚联邦|Micronésie (États fédérés de)|Микронезия (Федеративные Штаты)|Micronesia (Estados Federados de)
        Monaco|موناكو|摩纳哥|Monaco|Монако|Mónaco
        Mongolia|منغوليا|蒙古|Mongolie|Монголия|Mongolia
        Montenegro|الجبل الأسود|黑山|Monténégro|Черногория|Montenegro
        Morocco|المغرب|摩洛哥|Maroc|Марокко|Marruecos
        Mozambique|موزامبيق|莫桑比克|Mozambique|Мозамбик|Mozambique
        Myanmar|ميانمار|缅甸|Myanmar|Мьянма|Myanmar
        Namibia|ناميبيا|纳米比亚|Namibie|Намибия|Namibia
        Nauru|ناورو|瑙鲁|Nauru|Науру|Nauru
        Nepal|نيبال|尼泊尔|Népal|Непал|Nepal
        Netherlands|هولندا|荷兰|Pays-Bas|Нидерланды|Países Bajos
        New Zealand|نيوزيلندا|新西兰|Nouvelle-Zélande|Новая Зеландия|Nueva Zelandia
        Nicaragua|نيكاراغوا|尼加拉瓜|Nicaragua|Никарагуа|Nicaragua
        Niger|النيجر|尼日尔|Niger|Нигер|Níger
        Nigeria|نيجيريا|尼日利亚|Nigéria|Нигерия|Nigeria
        North Macedonia|مقدونيا الشمالية|北马其顿|Macédoine du Nord|Северная Македония|Macedonia del Norte
        Norway|النرويج|挪威|Norvège|Норвегия|Noruega
        Oman|عمان|阿曼|Oman|Оман|Omán
        Pakistan|باكستان|巴基斯坦|Pakistan|Пакистан|Pakistán
        Palau|بالاو|帕劳|Palaos|Палау|Palau
        Panama|بنما|巴拿马|Panama|Панама|Panamá
        Papua New Guinea|بابوا غينيا الجديدة|巴布亚新几内亚|Papouasie-Nouvelle-Guinée|Папуа — Новая Гвинея|Papua Nueva Guinea
        Paraguay|باراغواي|巴拉圭|Paraguay|Парагвай|Paraguay
        Peru|بيرو|秘鲁|Pérou|Перу|Perú
        Philippines|الفلبين|菲律宾|Philippines|Филиппины|Filipinas
        Poland|بولندا|波兰|Pologne|Польша|Polonia
        Portugal|البرتغال|葡萄牙|Portugal|Португалия|Portugal
        Qatar|قطر|卡塔尔|Qatar|Катар|Qatar
        Republic of Korea|جمهورية كوريا|大韩民国|République de Corée|Республика Корея|República de Corea
        Republic of Moldova|جمهورية مولدوفا|摩尔多瓦共和国|République de Moldova|Республика Молдова|República de Moldova
        Romania|رومانيا|罗马尼亚|Roumanie|Румыния|Rumania
        Russian Federation|الاتحاد الروسي|俄罗斯联邦|Fédération de Russie|Российская Федерация|Federación de Rusia
        Rwanda|رواندا|卢旺达|Rwanda|Руанда|Rwanda
        Saint Kitts and Nevis|سانت كيتس ونيفس|圣基茨和尼维斯|Saint-Kitts-et-Nevis|Сент-Китс и Невис|Saint Kitts y Nevis
        Saint Lucia|سانت لوسيا|圣卢西亚|Sainte-Lucie|Сент-Люсия|Santa Lucía
        Saint Vincent and the Grenadines|سانت فنسنت وجزر غرينادين|圣文森特和格林纳丁斯|Saint-Vincent-et-les Grenadines|Сент-Винсент и Гренадины|San Vicente y las Granadinas
        Samoa|ساموا|萨摩亚|Samoa|Самоа|Samoa
        San Marino|سان مارينو|圣马力诺|Saint-Marin|Сан-Марино|San Marino
        Sao Tome and Principe|سان تومي وبرينسيبي|圣多美和普林西比|Sao Tomé-et-Principe|Сан-Томе и Принсипи|Santo Tomé y Príncipe
        Saudi Arabia|المملكة العربية السعودية|沙特阿拉伯|Arabie saoudite|Саудовская Аравия|Arabia Saudita
        Senegal|السنغال|塞内加尔|Sénégal|Сенегал|Senegal
        Serbia|صربيا|塞尔维亚|Serbie|Сербия|Serbia
        Seychelles|سيشيل|塞舌尔|Seychelles|Сейшельские Острова|Seychelles
        Sierra Leone|سيراليون|塞拉利昂|Sierra Leone|Сьерра-Леоне|Sierra Leona
        Singapore|سنغافورة|新加坡|Singapour|Сингапур|Singapur
        Slovakia|سلوفاكيا|斯洛伐克|Slovaquie|Словакия|Eslovaquia
        Slovenia|سلوفينيا|斯洛文尼亚|Slovénie|Словения|Eslovenia
        Solomon Islands|جزر سليمان|所罗门群岛|Îles Salomon|Соломоновы Острова|Islas Salomón
        Somalia|الصومال|索马里|Somalie|Сомали|Somalia
        South Africa|جنوب أفريقيا|南非|Afrique du Sud|Южная Африка|Sudáfrica
        South Sudan|جنوب السودان|南苏丹|Soudan du Sud|Южный Судан|Sudán del Sur
        Spain|إسبانيا|西班牙|Espagne|Испания|España
        Sri Lanka|سري لانكا|斯里兰卡|Sri Lanka|Шри-Ланка|Sri Lanka
        Sudan|السودان|苏丹|Soudan|Судан|Sudán
        Suriname|سورينام|苏里南|Suriname|Суринам|Suriname
        Sweden|السويد|瑞典|Suède|Швеция|Suecia
        Switzerland|سويسرا|瑞士|Suisse|Швейцария|Suiza
        Syrian Arab Republic|الجمهورية العربية السورية|阿拉伯叙利亚共和国|République arabe syrienne|Сирийская Арабская Республика|República Árabe Siria
        Tajikistan|طاجيكستان|塔吉克斯坦|Tadjikistan|Таджикистан|Tayikistán
        Thailand|تايلند|泰国|Thaïlande|Таиланд|Tailandia
        Timor-Leste|تيمور - ليشتي|东帝汶|Timor-Leste|Тимор-Лешти|Timor-Leste
        Togo|توغو|多哥|Togo|Того|Togo
        Tonga|تونغا|汤加|Tonga|Тонга|Tonga
        Trinidad and Tobago|ترينيداد وتوباغو|特立尼达和多巴哥|Trinité-et-Tobago|Тринидад и Тобаго|Trinidad y Tabago
        Tunisia|تونس|突尼斯|Tunisie|Тунис|Túnez
        Türkiye|تركيا|土耳其|Türkiye|Турция|Türkiye
        Turkmenistan|تركمانستان|土库曼斯坦|Turkménistan|Туркменистан|Turkmenistán
        Tuvalu|توفالو|图瓦卢|Tuvalu|Тувалу|Tuvalu
        Uganda|أوغندا|乌干达|Ouganda|Уганда|Uganda
        Ukraine|أوكرانيا|乌克兰|Ukraine|Украина|Ucrania
        United Arab Emirates|الإمارات العربية المتحدة|阿拉伯联合酋长国|Émirats arabes unis|Объединенные Арабские Эмираты|Emiratos Árabes Unidos
        United Kingdom of Great Britain and Northern Ireland|المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية|大不列颠及北爱尔兰联合王国|Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|Соединенное Королевство Великобритании и Северной Ирландии|Reino Unido de Gran Bretaña e Irlanda del Norte
        United Republic of Tanzania|جمهورية تنزانيا المتحدة|坦桑尼亚联合共和国|République-Unie de Tanzanie|Объединенная Республика Танзания|República Unida de Tanzanía
        United States of America|الولايات المتحدة الأمريكية|美利坚合众国|États-Unis d’Amérique|Соединенные Штаты Америки|Estados Unidos de América
        Uruguay|أوروغواي|乌拉圭|Uruguay|Уругвай|Uruguay
        Uzbekistan|أوزبكستان|乌兹别克斯坦|Ouzbékistan|Узбекистан|Uzbekistán
        Vanuatu|فانواتو|瓦努阿图|Vanuatu|Вануату|Vanuatu
        Venezuela (Bolivarian Republic of)|فنزويلا (جمهورية - البوليفارية)|委内瑞拉玻利瓦尔共和国|Venezuela (République bolivarienne du)|Венесуэла (Боливарианская Республика)|Venezuela (República Bolivariana de)
        Viet Nam|فييت نام|越南|Viet Nam|Вьетнам|Viet Nam
        Yemen|اليمن|也门|Yémen|Йемен|Yemen
        Zambia|زامبيا|赞比亚|Zambie|Замбия|Zambia
        Zimbabwe|زمبابوي|津巴布韦|Zimbabwe|Зимбабве|Zimbabwe
        """
}
