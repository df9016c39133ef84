"""The words of all languages, packed by `seednews.prose.words.pack`; do not edit."""

__all__ = [
    *("BEGINNINGS_KEYS", "BEGINNINGS_VALUES", "DATE_WORDS", "GROUPS"),
    *("INSIDE_KEYS", "INSIDE_VALUES", "STEMS_KEYS", "STEMS_VALUES"),
]

GROUPS = {
    'by': "a consemnat\ta cura di\taf\tanalyse von\tarticol de\tauteur\tauteure\tauteurs\tauthor\tauthors\tautor\tautora\tautore\tautoren\tautores\tautori\tautoriai\tautorica\tautorid\tautorin\tautorius\tautorka\tautors\tautorzy\tautorė\tautoři\tautrice\tav\tavtor\tavtorica\tavtorji\taz interjút készítette\tbericht von\tbesedilo\tbiên dịch\tby\tbài\tbài và ảnh\tbài, ảnh\tbởi\tcrónica de\tda\tda redação\tdaga\tdal nostro corrispondente\tdal nostro inviato\tdalla nostra corrispondente\tdalla nostra inviata\tde\tde către\tde notre correspondant\tde notre correspondante\tdeur\tdi\tditulis oleh\tdodał\tdodała\tdoor\teen verhaal van\teftir\tegile\tegilea\tein bericht von\tein gastbeitrag von\tein interview von\tein kommentar von\teine analyse von\teine reportage von\tentretien par\tentretien réalisé par\tentrevista de\tescrit per\tescrito por\tfirma\tgan\tgeschreven door\tgeschrieben von\tgeskryf deur\thaber\thaberi hazırlayan\thazırladı\thazırlayan\thöfundar\thöfundur\tidazlea\timeandikwa na\tinterview af\tinterview by\tinterview door\tinterview von\tintervista di\tintervistoi\tinterviu de\tintervju av\tintervjueeris\tintervēja\tisinulat ni\tkalbino\tkaleme alan\tkirjoittaja\tkirjoittajat\tkirjoittanut\tkirjutas\tkommentar von\tkészítette\tlaporan\tlaporan wartawan\tle\tminn\tmuallif\tmuhabir\tmwandishi\tmüəllif\tna\tna mwandishi\tnapisal\tnapisala\tnapisao\tnapisał\tnapisała\tnapsal\tnapsala\tnapísal\tnapísala\tnga\tngu\tngười viết\tni\tobjavila\tobjavio\toleh\toprac\toprac.\topracowanie\topracował\topracowała\tpar\tparašė\tparengė\tpengarang\tpenulis\tper\tpewarta\tphóng viên\tpisze\tpiše\tpišu\tpogovarjal se je\tpogovarjala se je\tpor\tpripravil\tpripravila\tpropos recueillis par\tprzygotował\tprzygotowała\tptal se\tptala se\tpublicado por\tpublicat de\tpublicerad av\tpubliceret af\tpublisert av\tpublié par\tpíše\tpřipravil\tpřipravila\tqoraha\traksta\trazgovarala\trazgovarao\trašo\trecueilli par\tredacció de\tredacta\tredactado por\tredactat de\treport by\treportage de\treportagem de\treportaje de\treported by\treporter\treporting by\trozhovor vedl\trozhovor vedla\trozmawiają\trozmawiał\trozmawiała\trédigé par\tröportaj\tsagatavoja\tscris de\tscritto da\tservizio di\tshkroi\tshkruan\tsigné\tskrevet af\tskrevet av\tskriven av\tskrywer\tstory by\tszerkesztette\tszerző\tszerzők\tszöveg\tsöyleşi\tteks\ttekst\ttekst & foto\ttekst af\ttekst av\ttekst en foto's\ttekst og foto\ttekstas\tteksti\tteksti ja kuva\tteksti ja kuvat\tteksts\ttesti\ttesti di\ttesto\ttesto di\ttestua\ttext\ttext & foto\ttext av\ttext by\ttext de\ttext och foto\ttext von\ttexte\ttexte de\ttextes\ttextes de\ttexti\ttexto\ttexto de\ttextos\ttheo\tthực hiện\ttoimittaja\ttác giả\tun article de\tun articolo di\tuna crónica de\tune chronique de\tune enquête de\tvan\tvan onze correspondent\tvan onze redacteur\tvan onze redactie\tvan onze verslaggever\tvon\twords by\twritten by\tyazan\tyazar\tyazdı\tyazı\técrit par\tírta\tανταπόκριση\tαπό\tαπό την\tαπό τον\tγράφει\tγράφει η\tγράφει ο\tγράφουν\tγράφουν οι\tεπιμέλεια\tκείμενο\tρεπορτάζ\tσυνέντευξη\tσυνέντευξη στην\tσυνέντευξη στον\tσυντάκτης\tσυντάκτρια\tτης\tτης συντάκτριας\tτου\tτου συντάκτη\tτων\tавтор\tавтор статьи\tавтор текста\tавтори\tавторка\tавтору\tавторы\tаутор\tаутори\tаўтар\tаўтарка\tбеседовал\tбеседовала\tбичсэн\tзаписал\tзаписала\tинтервью взял\tинтервю на\tматериал подготовил\tматериал подготовила\tмуаллиф\tмәтін\tнаписа\tнаписав\tнаписал\tнаписала\tнаписао\tнапиша\tот\tпадрыхтавала\tпадрыхтаваў\tпише\tпишу\tпишува\tподготви\tподготовил\tподготовила\tпревод\tпідготував\tпідготувала\tпіша\tразговарала\tразговарао\tрозмовляв\tрозмовляла\tспілкувався\tспілкувалась\tспілкувалася\tтекст\tтэкст\tфото и текст\tհեղինակ\tտեքստը\tכתב\tכתבה\tכתבו\tמאת\tמאת כתב\tצילום וכתיבה\tראיין\tראיינה\tתחריר\tתרגום\tأجرت الحوار\tأجرى الحوار\tإعداد\tالكاتب\tالكاتبة\tبقلم\tبه قلم\tتحریر\tتحقيق\tترجمة\tترجمه\tترجمہ\tتقرير\tحوار\tخبرنگار\tرپورٹ\tكتابة\tكتب\tكتبت\tمترجم\tمصنف\tنوشته\tنویسنده\tگزارش\tگزارش از\tگفتگو از\tگفت\u200cوگو از\tअनुवाद\tद्वारा\tप्रस्तुति\tरिपोर्ट\tरिपोर्टर\tलेखक\tलेखिका\tसंपादन\tঅনুবাদ\tপ্রতিবেদক\tলিখেছেন\tলেখক\tਲੇਖਕ\tલેખક\tஎழுதியவர்\tరచయిత\tಲೇಖಕರು\tലേഖകൻ\tලේඛක\tผู้สื่อข่าว\tผู้เขียน\tรายงานโดย\tสัมภาษณ์\tเขียนโดย\tเรียบเรียงโดย\tเรื่อง\tเรื่องและภาพ\tแปลโดย\tโดย\tໂດຍ\tရေးသားသူ\tავტორი\tტექსტი\tበ\tዘጋቢ\tដោយ\tライター\t作者\t來源記者\t取材\t取材・文\t取材・構成\t執筆\t採訪\t採訪撰文\t撰文\t撰稿\t整理\t文\t文・写真\t文／\t文＝\t新华社记者\t本刊记者\t本報記者\t本报讯记者\t本报记者\t構成\t特約記者\t特约记者\t筆者\t編譯\t編輯\t編集\t編集委員\t编译\t编辑\t翻訳\t聞き手\t著者\t記者\t訳\t論説委員\t记者\t責任編輯\t責編\t责任编辑\t责编\t采写\t글\t글 사진\t글/사진\t글·사진\t글쓴이\t기자\t번역\t인터뷰\t작성자\t정리\t취재\t취재기자\t편집",
    'and': '&\t-\ta\tac\tagus\tand\tdan\tdhe\te\ted\ten\tet\teta\ti\tir\tja\tna\toch\tog\toraz\tter\tun\tund\tve\tvà\ty\tés\tşi\tși\tκαι\tды\tи\tй\tта\tі\tו\tוגם\tاور\tو\tएवं\tऔर\tव\tএবং\tও',
    'in': 'a\tamb\tat\taus\tavec\tcom\tcon\tcu\tda\tdari\tde\tde la\tdes de\tdesde\tdi\tdin\tdla\tdo\tem\ten\tfor\tfra\tfrom\tfrån\tför\tfür\ti\tin\tiz\tla\tmed\tmet\tmit\tpara\tpentru\tper\tpour\tpre\tpro\ts\tsa\tu\tuit\tv\tvan\tvanuit\tve\tvo\tvoor\tw\twith\tz\tza\tze\tà\tαπό\tγια\tμε\tστην\tστο\tв\tдля\tз\tза\tиз\tот\tс\tса\tу\tіз',
    'roles': 'adjunct-hoofdredacteur\tajakirjanik\talgemeen verslaggever\tanalist\tanalista\tanalitičar\tansvarlig redaktør\tapžvalgininkas\tapžvalgininkė\tarticulista\tarvamustoimetaja\tassociated press writer\tauslandskorrespondent\tautor\tautorin\tavustaja\tbbc swahili\tberriemailea\tbiên tập viên\tblaðakona\tblaðamaður\tbloomberg writer\tbuitenlandredacteur\tbusiness correspondent\tbusiness editor\tcaporedattore\tcaporedattrice\tchef\tchef de service\tchef du service politique\tcheffe de service\tchefredakteur\tchefredakteurin\tchefredaktör\tchefredaktør\tchefreporter\tchefreporterin\tchief correspondent\tchroniqueur\tchroniqueuse\tcolaborador\tcolaboradora\tcolaborator\tcollaboratore\tcollaboratrice\tcolumnist\tcolumnista\tcolumniste\tcolunista\tcol·laborador\tcol·laboradora\tcomentarista\tcomhfhreagraí\tcontributing writer\tcontributor\tcorespondent\tcorespondentă\tcorrespondant\tcorrespondante\tcorrespondent\tcorrespondente\tcorresponsal\tcorresponsal en\tcorrispondente\tcronista\tcộng tác viên\tdebatredaktør\tdeputy editor\tdirector\tdirectora\tdiretor\tdiretora\tdirettore\tdirettore responsabile\tdirettrice\tdopisnica\tdopisnik\tdziennikarka\tdziennikarz\tdış haberler editörü\teagarthóir\teconomieredacteur\teditor\teditor-chefe\teditora\teditora-chefe\teditorialist\teditorialista\teditorialistă\teditorka\teditur\teditör\teditörü\telemző\tenviada especial\tenviado especial\tenviat especial\tenvoyé spécial\tenvoyée spéciale\tenvoyés spéciaux\testagiária\testagiário\tfelietonista\tfelietonistka\tforeign correspondent\tforfatter\tfoto muhabiri\tfotograf\tfotoreporter\tfotógrafo\tfotóriporter\tfotós\tfreelancejournalist\tfreie autorin\tfreie journalistin\tfreier autor\tfreier journalist\tfrilansjournalist\tfréttamaður\tfréttaritari\tfőszerkesztő\tgalvenais redaktors\tgastautor\tgastautorin\tgazetar\tgazetare\tgazetari\tgazeteci\tgazetecisi\tgenel yayın yönetmeni\tgiornalista\tglavna urednica\tglavni urednik\tgohebydd\tgolygydd\tgrand reporter\thaber editörü\thaber müdürü\thoofdredacteur\tinrikesreporter\tintatheli\tinviata\tinviata speciale\tinviato\tinviato speciale\tiriseoir\tizveštač\tizvjestitelj\tizvjestiteljica\tjoernalis\tjornalista\tjournalist\tjournaliste\tjournaliste indépendant\tjournaliste indépendante\tjournalistin\tjurnalis\tjurnalist\tjurnalistă\tkazetari\tkazetaria\tketua pengarang\tkirjeenvaihtaja\tklummeskribent\tkolumnis\tkolumnist\tkolumnista\tkolumnisti\tkolumnistica\tkolumnistin\tkolumnistka\tkomentator\tkomentatorica\tkomentatorius\tkomentatorka\tkomentátor\tkomentátorka\tkomentētājs\tkommentator\tkontributor\tkoresponden\tkorespondent\tkorespondentas\tkorespondente\tkorespondentka\tkorespondents\tkorespondentė\tkorrespondent\tkorrespondente\tkorrespondentin\tkriitikko\tkryeredaktor\tkrytyk\tkrönikör\tkulttuuritoimittaja\tkulturredaktör\tkulturredaktør\tköşe yazarı\tkülpolitikai szakértő\tledarskribent\tlokalredakteur\tlokalredakteurin\tmamamahayag\tmedarbetare\tmedewerker\tmhariri\tmoderator\tmoderatorin\tmuhabir\tmuhabiri\tmuharrir\tmunkatárs\tmunkatársunk\tmunkatársunktól\tmuxbir\tmwandishi\tmwandishi wa habari\tmwandishi wetu\tmüxbir\tnews editor\tnewyddiadurwr\tnewyddiadurwraig\tnhà báo\tnotre correspondant\tnotre correspondante\tnovinar\tnovinarka\tnovinár\tnovinárka\tnovinář\tnovinářka\tnyhedsredaktør\tnyhetsredaktør\todgovorna urednica\todgovorni urednik\topinionista\tpatnugot\tpeatoimetaja\tpemberita\tpemimpin redaksi\tpengarang\tpenulis\tperiodista\tpewarta\tphóng viên\tpigiste\tpolitical correspondent\tpolitical editor\tpolitiek redacteur\tpolitiek verslaggever\tpolitiikan toimittaja\tpolitikredakteur\tpolitikredakteurin\tpolitisk kommentator\tpolitisk redaktör\tpolitisk redaktør\tpolitisk reporter\tproducer\tpublicist\tpublicista\tpublicistka\tpublicysta\tpublicystka\tpääkirjoitustoimittaja\tpäätoimittaja\tredacteur\tredactoare\tredactor\tredactor jefe\tredactor șef\tredactor-șef\tredactora\tredactora jefe\tredakteur\tredakteurin\tredaktionschef\tredaktionsleiter\tredaktionsleiterin\tredaktor\tredaktor naczelna\tredaktor naczelny\tredaktore\tredaktorius\tredaktorka\tredaktors\tredaktorė\tredaktur\tredaktör\tredaktør\tredator\tredatora\tredattore\tredattrice\tregioverslaggever\treporter\treportera\treporterin\treporteris\treporterka\treportero\treporteră\treportiere\treportieris\treportteri\treportér\treportérka\trepórter\trepórter especial\tressortleiter\tressortleiterin\treuters writer\triporter\tripota\tritstjóri\trovatvezető\trubriekskrywer\trédacteur\trédacteur en chef\trédactrice\trédactrice en chef\tsenior correspondent\tsenior editor\tsenior reporter\tsenior writer\tsjefredaktør\tskribent\tspaltist\tspecial correspondent\tspecial to the\tspecjalny wysłannik\tspor muhabiri\tsportovní redaktor\tsportredakteur\tsportredakteurin\tsportreporter\tsports editor\tsportsjournalist\tsportverslaggever\tspravodajca\tspravodajkyňa\tstaff\tstaff reporter\tstaff writer\tsubdiretor\tszerkesztő\tszerkesztő-riporter\ttagapagbalita\ttaloustoimittaja\ttemsilcisi\tthông tín viên\ttoimetaja\ttoimittaja\ttoimituspäällikkö\ttrimis special\ttudósító\ttổng biên tập\tudlandskorrespondent\tulkomaantoimittaja\tumhleli\turednica\turednik\turheilutoimittaja\tutenrikskorrespondent\tutenriksreporter\tutrikeskorrespondent\tutrikesreporter\tuutispäällikkö\tvapaa toimittaja\tverslaggeefster\tverslaggever\tverslaggewer\tvicedirettore\tvolontär\tvolontärin\tvyriausiasis redaktorius\twakili\twariye\twartawan\twartawan senior\twartawati\tweriye\twirtschaftsredakteur\twirtschaftsredakteurin\twydawca\txornalista\tyazar\tyazarı\tzahraniční zpravodaj\tzastępca redaktora naczelnego\tziarist\tziaristă\tzpravodaj\tzpravodajka\tzutabegilea\tzuzendaria\téditorialiste\tözel muhabiri\tújságíró\tġurnalist\tšéfredaktor\tšéfredaktorka\tžurnalistas\tžurnalistė\tžurnāliste\tžurnālists\tɗan jarida\tαναλυτής\tαναλύτρια\tανταποκρίτρια\tανταποκριτής\tαπεσταλμένη\tαπεσταλμένος\tαρθρογράφος\tαρχισυντάκτης\tαρχισυντάκτρια\tδημοσιογράφος\tδιευθυντής\tδιευθυντής σύνταξης\tρεπόρτερ\tσκιτσογράφος\tσυντάκτης\tσυντάκτρια\tσχολιαστής\tаглядальнік\tанализатор\tаналитичар\tведуча\tведучий\tведущий\tвласний кореспондент\tводещ\tводеща\tглавен редактор\tглавни уредник\tглавный редактор\tголовна редакторка\tголовний редактор\tдописник\tдописница\tдописниця\tжурналист\tжурналист издания\tжурналистка\tжурналіст\tжурналістка\tзаместитель главного редактора\tизвештач\tкабарчы\tкарэспандэнт\tкарэспандэнтка\tколумнист\tколумниста\tколумнистка\tколумніст\tколумністка\tкоментатор\tкореспондент\tкореспондентка\tкорреспондент\tновинар\tновинарка\tобозреватель\tоглядач\tоглядачка\tполитический аналитик\tполитический обозреватель\tполитолог\tполітичний аналітик\tполітолог\tпублицист\tпубліцист\tпубліцыст\tредактор\tредакторка\tрепортер\tрепортерка\tрепортёр\tрэдактар\tрэдактарка\tрӯзноманигор\tсобкор\tсобственный корреспондент\tспециален пратеник\tспециальный корреспондент\tспецкор\tспеціальний кореспондент\tсурвалжлагч\tсэтгүүлч\tтілші\tуредник\tуредница\tуредничка\tфотокорреспондент\tхабарнигор\tшеф-редактор\tթղթակից\tլրագրող\tխմբագիր\tבעל טור\tהעורך הראשי\tכתב\tכתב פוליטי\tכתבנו\tכתבנו לענייני\tכתבת\tכתבתנו\tסופר\tעורך\tעורכת\tעיתונאי\tעיתונאית\tפרשן\tפרשנית\tإعلامي\tإعلامية\tبی بی سی اردو\tتحلیلگر\tتحلیل\u200cگر\tخبرنگار\tدبیر\tرئيس التحرير\tروزنامه نگار\tروزنامه\u200cنگار\tرپورٹر\tسردبیر\tصحافي\tصحافية\tصحافی\tصحفي\tصحفية\tعکاس\tكاتب\tكاتب رأي\tكاتب صحافي\tكاتب صحفي\tكاتبة\tمحرر\tمحررة\tمحلل سياسي\tمدیر\tمراسل\tمراسلة\tموفد\tنامہ نگار\tنمائندہ خصوصی\tنویسنده\tپژوهشگر\tکالم نگار\tگزارشگر\tपत्रकार\tप्रतिनिधी\tप्रधान संपादक\tबीबीसी संवाददाता\tब्यूरो\tब्यूरो प्रमुख\tरिपोर्टर\tलेखक\tवरिष्ठ पत्रकार\tवरिष्ठ संवाददाता\tवार्ताहर\tविशेष संवाददाता\tसंपादक\tसंवाददाता\tस्तंभकार\tজ্যেষ্ঠ প্রতিবেদক\tনিজস্ব প্রতিবেদক\tনিজস্ব সংবাদদাতা\tপ্রতিনিধি\tপ্রতিবেদক\tবিশেষ প্রতিনিধি\tসংবাদদাতা\tসম্পাদক\tসাংবাদিক\tਪੱਤਰਕਾਰ\tપત્રકાર\tசெய்தியாளர்\tநிருபர்\tప్రతినిధి\tరిపోర్టర్\tವರದಿಗಾರ\tറിപ്പോർട്ടർ\tലേഖകൻ\tවාර්තාකරු\tคอลัมนิสต์\tนักข่าว\tบรรณาธิการ\tผู้สื่อข่าว\tผู้สื่อข่าวพิเศษ\tນັກຂ່າວ\tသတင်းထောက်\tკორესპონდენტი\tჟურნალისტი\tრედაქტორი\tዘጋቢ\tጋዜጠኛ\tអ្នកសារព័ត៌មាន\tカメラマン\tコラムニスト\tジャーナリスト\tライター\t専門記者\t專欄作家\t支局長\t特派員\t特约记者\t編輯\t編集委員\t編集長\t编辑\t解説委員\t記者\t論説委員\t记者\t객원기자\t교수\t기자\t논설실장\t논설위원\t선임 기자\t선임기자\t에디터\t온라인 기자\t인턴 기자\t인턴기자\t전문 기자\t전문기자\t칼럼니스트\t통신원\t특파원\t편집국장\t편집위원\t평론가',
    'desk': 'a correspondent\ta correspondents\ta redação\ta reporter\ta reporters\ta szerkesztőség\ta writer\ta writers\tagences\tagencias\tagencies\tagenturen\tagenzie\tagência lusa\tagências\tcorespondentul nostru\tde correspondent\tde redacteur\tde redacteuren\tde redactie\tde verslaggever\tde verslaggevers\tdella redazione\tder redaktion\tdış haberler servisi\teditorial board\teditors\teditör masası\tequipo de redacción\thaber merkezi\tla redacció\tla redacción\tla redazione\tla rédaction\tla rédaction de\tle service international\tle service planète\tle service politique\tmashirika\tmunkatársunk\tmwandishi wetu\tnasz dziennikarz\tnasz korespondent\tnasz reporter\tnaš dopisnik\tnews agencies\tnews desk\tnewsroom\tnos correspondant\tnos correspondante\tnos correspondants\tnos envoyé spécial\tnos envoyée spéciale\tnos envoyés spéciaux\tnossa redação\tnosso correspondente\tnostra inviata\tnostro corrispondente\tnostro inviato\tnotre correspondant\tnotre correspondante\tnotre correspondants\tnotre envoyé spécial\tnotre envoyée spéciale\tnotre envoyés spéciaux\tnotre rédaction\tnuestra redacción\tnuestro corresponsal\tnáš redaktor\tnáš zpravodaj\tons korrespondent\tonze correspondent\tonze redacteur\tonze redacteuren\tonze redactie\tonze redactie buitenland\tonze redactie economie\tonze redactie politiek\tonze redactie sport\tonze verslaggever\tonze verslaggevers\tour correspondent\tour correspondents\tour editorial board\tour news desk\tour newsroom\tour own correspondent\tour reporter\tour reporters\tour staff reporter\tour staff reporters\tour staff writer\tour staff writers\tour writer\tour writers\tredacció\tredacción\tredacción digital\tredacción internacional\tredacción web\tredactie\tredacţia\tredacția\tredakce\tredakcia\tredakcija\tredakcja\tredaksi\tredaksia\tredaksie\tredaksjonen\tredaktion\tredaktionen\tredazione\tredazione cronaca\tredazione economia\tredazione esteri\tredazione online\tredazione sport\tredazione web\tredação\tritstjórn\trédaction\tservice international\tservice planète\tservice politique\tservice société\tservice sport\tservice économie\tspor servisi\tstaff\tstaff reporter\tstaff reporters\tstaff writer\tstaff writers\tszerkesztőség\tthe editorial board\tthe editors\tthe news desk\tthe newsroom\tthe staff\ttim liputan\ttim redaksi\ttoimetus\ttoimitus\tunserem korrespondenten\tunserem mitarbeiter\tunserem redakteur\tunserem reporter\tunseren korrespondenten\tunseren reportern\tunserer korrespondentin\tunserer mitarbeiterin\tunserer redakteurin\tunserer redaktion\tunserer reporterin\turedništvo\tvores korrespondent\tvores reporter\tvores udsendte\tvår korrespondent\tvår medarbeider\tvår reporter\twaandishi wetu\tσυντακτική ομάδα\tσύνταξη\tкорреспондент тасс\tнаш кореспондент\tнаш корреспондент\tредакция\tредакцията\tредакција\tредакція\tслужба новостей\tהמערכת\tמערכת\tסוכנויות הידיעות\tسرویس سیاسی\tقسم التحرير\tهيئة التحرير\tگروه اجتماعی\tگروه اقتصادی\tگروه سیاسی\tन्यूज डेस्क\tन्यूज़ डेस्क\tब्यूरो\tसंपादकीय टीम\tกองบรรณาธิการ\tทีมข่าว',
    'not-names': 'a\tacum\tahora\taici\tailleurs\tair\taixò\tal\tall\talla\talle\tallen\tallt\talt\tani\tany\taqui\tas\tasemenea\tastăzi\tazi\tbis\tbu\tbà\tbáo\tcada\tcausa\tce\tcerto\tchance\tche\tchị\tcommon\tconséquent\tcontre\tcosa\tcác\tdat\tday\tde\tdefault\tdefinition\tdem\tden\tder\tdet\tdetta\tdette\tdeze\tdit\tdita\tdje\teen\tejemplo\tel\ten\tenquanto\teso\tet\tett\texemple\texemplo\tfapt\tfar\tfavor\tfi\tfim\tfin\tfronte\tgöre\thaar\ther\thet\theute\thier\thii\this\thivyo\thun\thuyu\tici\tieri\tisso\tits\titu\tkama\tkami\tkarena\tkjo\tku\tkush\tkwa\tky\tkế\tla\tland\tlas\tlaw\tle\tlei\tles\tlo\tlos\tlui\tluni\tmais\tmeno\tmiddel\tmisstag\tmorgen\tmy\tmás\tmâine\tmột\tnach\tnasıl\tnesër\tnight\tno\tnow\tnuovo\to\toben\toggi\torder\tos\totra\totro\tour\toutra\toutro\tpara\tpia\tpihak\tpiù\tpopular\tprimera\tpublic\tque\tquesta\tquesto\tqui\tquy\tquè\tqué\tquê\trapport\troyal\tsa\tsea\tsebab\tsegunda\tseorang\tses\tseu\tsolito\tson\tsort\tsot\tspecial\tsted\tsu\tsua\tsupuesto\tthat\tthe\ttheir\tthen\tthis\ttodo\ttoedoen\ttutti\ttutto\tum\tuma\tun\tuna\tunde\tune\tunten\twegen\tyour\tzijn\tziua\tzu\tzum\tzur\tông\tđó\tşu\tαύριο\tεδώ\tοποίας\tοποίου\tπού\tσήμερα\tτα\tτη\tτην\tτις\tτο\tτον\tτους\tχρόνου\tвчера\tгодини\tднес\tнас\tсега\tтам\tтова\tтук\tутре',
    'reporting-by': 'a cura di\taan dit artikel werkten mee\tadapté par\tadditional reporting and writing by\tadditional reporting by\taus dem englischen von\tavec\tavec la contribution de\tbearbeidet av\tbearbejdet af\tbearbetning\tbericht von\tberichterstattung von\tbewerkt door\tbiên dịch\tbiên tập\tcolaborare\tcolaboração de\tcom colaboração de\tcom informações da\tcom informações das\tcom informações de\tcom informações do\tcompiled by\tcon aportes de\tcon colaboración de\tcon información de\tcon la collaborazione di\tcon reporte de\tderleyen\teditado en español por\teditado por\teditare\teditat de\tedited by\tediting by\teditor\teditoval\teditovala\teditör\tedição\tedição de\tedição por\teindredactie\tescrito por\tfordította\tfordítás\tfotnot\tgeschreven door\tgeschrieben von\tha collaborato\thaberi yazan\thanno collaborato\tin redazione\tinformación de\tjuttua varten on haastateltu\tjuttuun on haastateltu\tkatkıda bulunan\tkäännös\tközreműködött\tlaporan oleh\tlektorálta\tlược dịch\tm.m.v.\tmet medewerking van\tmitarbeit\tmontaggio\tna textu spolupracovali\tna článku spolupracoval\tobradila\tobradio\topracowanie własne\topracował\topracowała\toversat af\toversatt av\toversettelse\toversættelse\tpenerjemah\tpenulis artikel\tpenyunting\tpewarta\tpreklad\tpreložil\tpreložila\tprevedel\tprevedla\tprevela\tpreveo\tprevod\tprijevod\tproduction by\tprzełożył\tprzełożyła\tpřeklad\tpřeložil\tpřeložila\traportoi\trapporterat av\trapportert av\tredacción de\tredactat de\tredagował\tredagowała\tredaktion\tredaktionelle mitarbeit\tredazione a\tredigerad av\tredigerat av\tredigeret af\tredigert av\tredigiert von\treportage de\treportage par\treportagem de\treportagem por\treporte de\treporte por\treportes de\treporting and writing by\treporting by\triprese di\trédaction\trédigé par\tscritto da\tservizio di\tspolupráca\tspolupráce\tsuomentanut\tsupervisão de\tszerkesztette\ttoimetaja\ttoimetas\ttoimittanut\ttradotto da\ttraducción de\ttraducere de\ttraducerea\ttraducido por\ttraduction\ttraduit par\ttradus de\ttraduzido por\ttraduzione di\ttradução de\ttranslated by\ttõlkis\ttłumaczenie\ttłumaczył\ttłumaczyła\ttổng hợp\tunter mitarbeit von\turedil\turedila\turedio\tversion française\tverslag door\tvertaald door\tvertaling\twriting by\twritten by\twspółpraca\tyayına hazırlayan\tzusätzliche berichterstattung von\tçeviren\tçeviri\técrit par\tédité par\töversättning\tübersetzung\tαπόδοση\tεπιμέλεια\tμετάφραση\tμεταφράζει\tσύνταξη\tза участі\tперевела\tперевод\tперевод с английского\tперевёл\tпереклад\tпереклала\tподготовил\tподготовила\tподготовили\tпреведе\tпревод\tпри участии\tпідготував\tпідготувала\tпідготували\tредактировал\tредактировала\tредактор\tредакторка\tредакция\tуредила\tуредио\tуредник\tإعداد\tتحرير\tترجمة\tتغطية صحفية\tشارك في\tشارك في التغطية\tบรรณาธิการ\tเรียบเรียง\tแปล\t協力\t取材協力\t報導\t報道\t审核\t審校\t报道\t校对\t核稿編輯\t监制\t監修\t綜合報導\t編集\t综合报道\t编审\t编辑：\t翻訳\t責任編輯\t責任編集\t责任编辑\t责任编辑：\t责编\t번역\t영상취재\t영상편집\t정리\t취재 도움\t편집',
    'contributed': "a cikk elkészítésében közreműködött\ta collaboré à ce article\ta collaboré à ce reportage\ta collaboré à ce texte\ta collaboré à cet article\ta collaboré à cet reportage\ta collaboré à cet texte\ta contribué à ce article\ta contribué à ce reportage\ta contribué à ce texte\ta contribué à cet article\ta contribué à cet reportage\ta contribué à cet texte\ta participé à ce article\ta participé à ce reportage\ta participé à ce texte\ta participé à cet article\ta participé à cet reportage\ta participé à cet texte\tan diesem artikel beigetragen\tan diesem artikel mitgearbeitet\tan diesem beitrag beigetragen\tan diesem beitrag mitgearbeitet\tan diesem bericht beigetragen\tan diesem bericht mitgearbeitet\tan diesem text beigetragen\tan diesem text mitgearbeitet\tan diesen artikel beigetragen\tan diesen artikel mitgearbeitet\tan diesen beitrag beigetragen\tan diesen beitrag mitgearbeitet\tan diesen bericht beigetragen\tan diesen bericht mitgearbeitet\tan diesen text beigetragen\tan diesen text mitgearbeitet\tbidragit till den här artikel\tbidragit till den här artikeln\tbidragit till den här rapport\tbidragit till denna artikel\tbidragit till denna artikeln\tbidragit till denna rapport\tbidratt til\tbidro til artikkelen\tbidro til denne\tbidro til rapporten\tbidro til saken\tbidrog til artiklen\tbidrog til denne\tbidrog til historien\tbidrog till artikeln\tbidrog till den här artikel\tbidrog till den här artikeln\tbidrog till den här rapport\tbidrog till denna artikel\tbidrog till denna artikeln\tbidrog till denna rapport\tcolaboraram com esta artigo\tcolaboraram com esta matéria\tcolaboraram com esta reportagem\tcolaboraram com esta texto\tcolaboraram com este artigo\tcolaboraram com este matéria\tcolaboraram com este reportagem\tcolaboraram com este texto\tcolaboraram com nesta artigo\tcolaboraram com nesta matéria\tcolaboraram com nesta reportagem\tcolaboraram com nesta texto\tcolaboraram com neste artigo\tcolaboraram com neste matéria\tcolaboraram com neste reportagem\tcolaboraram com neste texto\tcolaboraram em esta artigo\tcolaboraram em esta matéria\tcolaboraram em esta reportagem\tcolaboraram em esta texto\tcolaboraram em este artigo\tcolaboraram em este matéria\tcolaboraram em este reportagem\tcolaboraram em este texto\tcolaboraram em nesta artigo\tcolaboraram em nesta matéria\tcolaboraram em nesta reportagem\tcolaboraram em nesta texto\tcolaboraram em neste artigo\tcolaboraram em neste matéria\tcolaboraram em neste reportagem\tcolaboraram em neste texto\tcolaboraram n esta artigo\tcolaboraram n esta matéria\tcolaboraram n esta reportagem\tcolaboraram n esta texto\tcolaboraram n este artigo\tcolaboraram n este matéria\tcolaboraram n este reportagem\tcolaboraram n este texto\tcolaboraram n nesta artigo\tcolaboraram n nesta matéria\tcolaboraram n nesta reportagem\tcolaboraram n nesta texto\tcolaboraram n neste artigo\tcolaboraram n neste matéria\tcolaboraram n neste reportagem\tcolaboraram n neste texto\tcolaboraram para esta artigo\tcolaboraram para esta matéria\tcolaboraram para esta reportagem\tcolaboraram para esta texto\tcolaboraram para este artigo\tcolaboraram para este matéria\tcolaboraram para este reportagem\tcolaboraram para este texto\tcolaboraram para nesta artigo\tcolaboraram para nesta matéria\tcolaboraram para nesta reportagem\tcolaboraram para nesta texto\tcolaboraram para neste artigo\tcolaboraram para neste matéria\tcolaboraram para neste reportagem\tcolaboraram para neste texto\tcolaboraron a esta artículo\tcolaboraron a esta información\tcolaboraron a esta informe\tcolaboraron a esta nota\tcolaboraron a esta reportaje\tcolaboraron a esta reporte\tcolaboraron a este artículo\tcolaboraron a este información\tcolaboraron a este informe\tcolaboraron a este nota\tcolaboraron a este reportaje\tcolaboraron a este reporte\tcolaboraron con esta artículo\tcolaboraron con esta información\tcolaboraron con esta informe\tcolaboraron con esta nota\tcolaboraron con esta reportaje\tcolaboraron con esta reporte\tcolaboraron con este artículo\tcolaboraron con este información\tcolaboraron con este informe\tcolaboraron con este nota\tcolaboraron con este reportaje\tcolaboraron con este reporte\tcolaboraron en esta artículo\tcolaboraron en esta información\tcolaboraron en esta informe\tcolaboraron en esta nota\tcolaboraron en esta reportaje\tcolaboraron en esta reporte\tcolaboraron en este artículo\tcolaboraron en este información\tcolaboraron en este informe\tcolaboraron en este nota\tcolaboraron en este reportaje\tcolaboraron en este reporte\tcolaborou com esta artigo\tcolaborou com esta matéria\tcolaborou com esta reportagem\tcolaborou com esta texto\tcolaborou com este artigo\tcolaborou com este matéria\tcolaborou com este reportagem\tcolaborou com este texto\tcolaborou com nesta artigo\tcolaborou com nesta matéria\tcolaborou com nesta reportagem\tcolaborou com nesta texto\tcolaborou com neste artigo\tcolaborou com neste matéria\tcolaborou com neste reportagem\tcolaborou com neste texto\tcolaborou em esta artigo\tcolaborou em esta matéria\tcolaborou em esta reportagem\tcolaborou em esta texto\tcolaborou em este artigo\tcolaborou em este matéria\tcolaborou em este reportagem\tcolaborou em este texto\tcolaborou em nesta artigo\tcolaborou em nesta matéria\tcolaborou em nesta reportagem\tcolaborou em nesta texto\tcolaborou em neste artigo\tcolaborou em neste matéria\tcolaborou em neste reportagem\tcolaborou em neste texto\tcolaborou n esta artigo\tcolaborou n esta matéria\tcolaborou n esta reportagem\tcolaborou n esta texto\tcolaborou n este artigo\tcolaborou n este matéria\tcolaborou n este reportagem\tcolaborou n este texto\tcolaborou n nesta artigo\tcolaborou n nesta matéria\tcolaborou n nesta reportagem\tcolaborou n nesta texto\tcolaborou n neste artigo\tcolaborou n neste matéria\tcolaborou n neste reportagem\tcolaborou n neste texto\tcolaborou para\tcolaborou para esta artigo\tcolaborou para esta matéria\tcolaborou para esta reportagem\tcolaborou para esta texto\tcolaborou para este artigo\tcolaborou para este matéria\tcolaborou para este reportagem\tcolaborou para este texto\tcolaborou para nesta artigo\tcolaborou para nesta matéria\tcolaborou para nesta reportagem\tcolaborou para nesta texto\tcolaborou para neste artigo\tcolaborou para neste matéria\tcolaborou para neste reportagem\tcolaborou para neste texto\tcolaboró a esta artículo\tcolaboró a esta información\tcolaboró a esta informe\tcolaboró a esta nota\tcolaboró a esta reportaje\tcolaboró a esta reporte\tcolaboró a este artículo\tcolaboró a este información\tcolaboró a este informe\tcolaboró a este nota\tcolaboró a este reportaje\tcolaboró a este reporte\tcolaboró con esta artículo\tcolaboró con esta información\tcolaboró con esta informe\tcolaboró con esta nota\tcolaboró con esta reportaje\tcolaboró con esta reporte\tcolaboró con este artículo\tcolaboró con este información\tcolaboró con este informe\tcolaboró con este nota\tcolaboró con este reportaje\tcolaboró con este reporte\tcolaboró en esta artículo\tcolaboró en esta información\tcolaboró en esta informe\tcolaboró en esta nota\tcolaboró en esta reportaje\tcolaboró en esta reporte\tcolaboró en este artículo\tcolaboró en este información\tcolaboró en este informe\tcolaboró en este nota\tcolaboró en este reportaje\tcolaboró en este reporte\tcontribuiu com esta artigo\tcontribuiu com esta matéria\tcontribuiu com esta reportagem\tcontribuiu com esta texto\tcontribuiu com este artigo\tcontribuiu com este matéria\tcontribuiu com este reportagem\tcontribuiu com este texto\tcontribuiu com nesta artigo\tcontribuiu com nesta matéria\tcontribuiu com nesta reportagem\tcontribuiu com nesta texto\tcontribuiu com neste artigo\tcontribuiu com neste matéria\tcontribuiu com neste reportagem\tcontribuiu com neste texto\tcontribuiu em esta artigo\tcontribuiu em esta matéria\tcontribuiu em esta reportagem\tcontribuiu em esta texto\tcontribuiu em este artigo\tcontribuiu em este matéria\tcontribuiu em este reportagem\tcontribuiu em este texto\tcontribuiu em nesta artigo\tcontribuiu em nesta matéria\tcontribuiu em nesta reportagem\tcontribuiu em nesta texto\tcontribuiu em neste artigo\tcontribuiu em neste matéria\tcontribuiu em neste reportagem\tcontribuiu em neste texto\tcontribuiu n esta artigo\tcontribuiu n esta matéria\tcontribuiu n esta reportagem\tcontribuiu n esta texto\tcontribuiu n este artigo\tcontribuiu n este matéria\tcontribuiu n este reportagem\tcontribuiu n este texto\tcontribuiu n nesta artigo\tcontribuiu n nesta matéria\tcontribuiu n nesta reportagem\tcontribuiu n nesta texto\tcontribuiu n neste artigo\tcontribuiu n neste matéria\tcontribuiu n neste reportagem\tcontribuiu n neste texto\tcontribuiu para esta artigo\tcontribuiu para esta matéria\tcontribuiu para esta reportagem\tcontribuiu para esta texto\tcontribuiu para este artigo\tcontribuiu para este matéria\tcontribuiu para este reportagem\tcontribuiu para este texto\tcontribuiu para nesta artigo\tcontribuiu para nesta matéria\tcontribuiu para nesta reportagem\tcontribuiu para nesta texto\tcontribuiu para neste artigo\tcontribuiu para neste matéria\tcontribuiu para neste reportagem\tcontribuiu para neste texto\tcontributed from\tcontributed reporting\tcontributed to the report\tcontributed to this article\tcontributed to this piece\tcontributed to this report\tcontributed to this story\tcontribuyeron a esta artículo\tcontribuyeron a esta información\tcontribuyeron a esta informe\tcontribuyeron a esta nota\tcontribuyeron a esta reportaje\tcontribuyeron a esta reporte\tcontribuyeron a este artículo\tcontribuyeron a este información\tcontribuyeron a este informe\tcontribuyeron a este nota\tcontribuyeron a este reportaje\tcontribuyeron a este reporte\tcontribuyeron con esta artículo\tcontribuyeron con esta información\tcontribuyeron con esta informe\tcontribuyeron con esta nota\tcontribuyeron con esta reportaje\tcontribuyeron con esta reporte\tcontribuyeron con este artículo\tcontribuyeron con este información\tcontribuyeron con este informe\tcontribuyeron con este nota\tcontribuyeron con este reportaje\tcontribuyeron con este reporte\tcontribuyeron en esta artículo\tcontribuyeron en esta información\tcontribuyeron en esta informe\tcontribuyeron en esta nota\tcontribuyeron en esta reportaje\tcontribuyeron en esta reporte\tcontribuyeron en este artículo\tcontribuyeron en este información\tcontribuyeron en este informe\tcontribuyeron en este nota\tcontribuyeron en este reportaje\tcontribuyeron en este reporte\tcontribuyó a esta artículo\tcontribuyó a esta información\tcontribuyó a esta informe\tcontribuyó a esta nota\tcontribuyó a esta reportaje\tcontribuyó a esta reporte\tcontribuyó a este artículo\tcontribuyó a este información\tcontribuyó a este informe\tcontribuyó a este nota\tcontribuyó a este reportaje\tcontribuyó a este reporte\tcontribuyó con esta artículo\tcontribuyó con esta información\tcontribuyó con esta informe\tcontribuyó con esta nota\tcontribuyó con esta reportaje\tcontribuyó con esta reporte\tcontribuyó con este artículo\tcontribuyó con este información\tcontribuyó con este informe\tcontribuyó con este nota\tcontribuyó con este reportaje\tcontribuyó con este reporte\tcontribuyó en esta artículo\tcontribuyó en esta información\tcontribuyó en esta informe\tcontribuyó en esta nota\tcontribuyó en esta reportaje\tcontribuyó en esta reporte\tcontribuyó en este artículo\tcontribuyó en este información\tcontribuyó en este informe\tcontribuyó en este nota\tcontribuyó en este reportaje\tcontribuyó en este reporte\tcontribuíram com esta artigo\tcontribuíram com esta matéria\tcontribuíram com esta reportagem\tcontribuíram com esta texto\tcontribuíram com este artigo\tcontribuíram com este matéria\tcontribuíram com este reportagem\tcontribuíram com este texto\tcontribuíram com nesta artigo\tcontribuíram com nesta matéria\tcontribuíram com nesta reportagem\tcontribuíram com nesta texto\tcontribuíram com neste artigo\tcontribuíram com neste matéria\tcontribuíram com neste reportagem\tcontribuíram com neste texto\tcontribuíram em esta artigo\tcontribuíram em esta matéria\tcontribuíram em esta reportagem\tcontribuíram em esta texto\tcontribuíram em este artigo\tcontribuíram em este matéria\tcontribuíram em este reportagem\tcontribuíram em este texto\tcontribuíram em nesta artigo\tcontribuíram em nesta matéria\tcontribuíram em nesta reportagem\tcontribuíram em nesta texto\tcontribuíram em neste artigo\tcontribuíram em neste matéria\tcontribuíram em neste reportagem\tcontribuíram em neste texto\tcontribuíram n esta artigo\tcontribuíram n esta matéria\tcontribuíram n esta reportagem\tcontribuíram n esta texto\tcontribuíram n este artigo\tcontribuíram n este matéria\tcontribuíram n este reportagem\tcontribuíram n este texto\tcontribuíram n nesta artigo\tcontribuíram n nesta matéria\tcontribuíram n nesta reportagem\tcontribuíram n nesta texto\tcontribuíram n neste artigo\tcontribuíram n neste matéria\tcontribuíram n neste reportagem\tcontribuíram n neste texto\tcontribuíram para esta artigo\tcontribuíram para esta matéria\tcontribuíram para esta reportagem\tcontribuíram para esta texto\tcontribuíram para este artigo\tcontribuíram para este matéria\tcontribuíram para este reportagem\tcontribuíram para este texto\tcontribuíram para nesta artigo\tcontribuíram para nesta matéria\tcontribuíram para nesta reportagem\tcontribuíram para nesta texto\tcontribuíram para neste artigo\tcontribuíram para neste matéria\tcontribuíram para neste reportagem\tcontribuíram para neste texto\tdroeg bij aan dit artikel\tdroeg bij aan dit bericht\tdroeg bij aan dit verhaal\tdroegen bij aan dit artikel\tdroegen bij aan dit bericht\tdroegen bij aan dit verhaal\tha collaborato a\tha collaborato a articolo\tha collaborato a quest'articolo\tha collaborato a servizio\tha collaborato al articolo\tha collaborato al quest'articolo\tha collaborato al servizio\tha collaborato all' articolo\tha collaborato all' quest'articolo\tha collaborato all' servizio\tha collaborato alla articolo\tha collaborato alla quest'articolo\tha collaborato alla servizio\tha contribuito\tha contribuito a articolo\tha contribuito a quest'articolo\tha contribuito a servizio\tha contribuito al articolo\tha contribuito al quest'articolo\tha contribuito al servizio\tha contribuito all' articolo\tha contribuito all' quest'articolo\tha contribuito all' servizio\tha contribuito alla articolo\tha contribuito alla quest'articolo\tha contribuito alla servizio\thanno collaborato a\thanno collaborato a articolo\thanno collaborato a quest'articolo\thanno collaborato a servizio\thanno collaborato al articolo\thanno collaborato al quest'articolo\thanno collaborato al servizio\thanno collaborato all' articolo\thanno collaborato all' quest'articolo\thanno collaborato all' servizio\thanno collaborato alla articolo\thanno collaborato alla quest'articolo\thanno collaborato alla servizio\thanno contribuito a articolo\thanno contribuito a quest'articolo\thanno contribuito a servizio\thanno contribuito al articolo\thanno contribuito al quest'articolo\thanno contribuito al servizio\thanno contribuito all' articolo\thanno contribuito all' quest'articolo\thanno contribuito all' servizio\thanno contribuito alla articolo\thanno contribuito alla quest'articolo\thanno contribuito alla servizio\thar bidraget til\tjutun tekemiseen osallistui\tkatkıda bulundu\tközreműködött a cikk\tmitgewirkt\tna článku spolupracoval\tont collaboré à ce article\tont collaboré à ce reportage\tont collaboré à ce texte\tont collaboré à cet article\tont collaboré à cet reportage\tont collaboré à cet texte\tont contribué\tont contribué à ce article\tont contribué à ce reportage\tont contribué à ce texte\tont contribué à cet article\tont contribué à cet reportage\tont contribué à cet texte\tont participé à ce article\tont participé à ce reportage\tont participé à ce texte\tont participé à cet article\tont participé à cet reportage\tont participé à cet texte\tosallistui jutun tekemiseen\tprzy współpracy\tspolupracoval na tomto\twerkte mee aan dit artikel\twerkte mee aan dit bericht\twerkte mee aan dit verhaal\twerkten mee aan dit artikel\twerkten mee aan dit bericht\twerkten mee aan dit verhaal\twspółpracował przy\tzu diesem artikel beigetragen\tzu diesem beitrag beigetragen\tzu diesem bericht beigetragen\tzu diesem text beigetragen\tв подготовке материала участвовали\tпри участии",
    'with-agencies': "agencies contributed\tajanslar\tajansların\tavec afp\tavec agence\tavec agences\tavec ap\tavec l'afp\tavec les agence\tavec les agences\tavec reuters\tcom agência lusa\tcom agências\tcom informações da agência\tcom informações da agências\tcom informações das agência\tcom informações das agências\tcom informações de agência\tcom informações de agências\tcom informações do agência\tcom informações do agências\tcom lusa\tcon adnkronos\tcon afp\tcon agencias\tcon agenzie\tcon agi\tcon ansa\tcon ap\tcon efe\tcon información de\tcon le agenzie\tcon reuters\tfonte agenzie\tfonti agenzie\tmed bidrag fra\tmed material från\tmed materiale fra\tmet medewerking van\tmet persbureaus\tmit agentur\tmit agenturangaben\tmit agenturen\tmit agenturmaterial\tmit informationen der\tmit informationen von\tmit material der\tmit material von\tna podstawie\ts použitím\ts využitím\tsource agences\tsources agences\twith additional reporting by\twith additional reporting from\twith agencies\twith agency\twith agency inputs\twith agency reports\twith contributions by\twith contributions from\twith files by\twith files from\twith information by\twith information from\twith input by\twith input from\twith inputs by\twith inputs from\twith material by\twith material from\twith reporting by\twith reporting from\twith reports by\twith reports from\tz wykorzystaniem\tза даними\tза матеріалами\tза повідомленнями\tза інформацією\tпо данным\tпо информации\tпо материалам\tпо сообщениям\tالوكالات\tوكالات",
    'source': 'allikad\tallikas\tavoti\tavots\tbron\tbronnen\tburimi\tchanzo\tchanzo cha picha\tfont\tfonte\tfontes\tfonti\tfonts\tforrás\tforrások\tfuente\tfuentes\theimild\theimildir\titurria\tizvor\tizvori\tkaynak\tkaynaklar\tkilde\tkilder\tkälla\tkällor\tlähde\tlähteet\tnguồn\tquelle\tquellen\tsource\tsources\tsumber\tsursa\tsurse\tsursă\ttheo\tvir\tviri\tzdroj\tzdroje\tšaltiniai\tšaltinis\tźródła\tźródło\tμε πληροφορίες από\tπηγές\tπηγή\tджерела\tджерело\tизвор\tизвори\tизточник\tизточници\tисточник\tисточники\tкрыніца\tמקור\tמקורות\tالمصادر\tالمصدر\tذریعہ\tماخذ\tمصدر\tمنابع\tمنبع\tसूत्र\tस्रोत\tসূত্র\tข้อมูลจาก\tที่มา\tอ้างอิง\tแหล่งที่มา\tソース\t來源\t信息来源\t出典\t引用元\t情報提供\t提供\t新闻来源\t来源\t稿件来源\t자료\t제공\t출처',
    'ends': '30\teinde\tend\tende\tends\tfi\tfim\tfin\tfine\thết\tkonec\tkoniec\tkraj\tloppu\tselesai\tsfârșit\tslut\tslutt\tson\ttamat\tvége\tτέλος\tконец\tкрай\tкрај\tкінець\tסוף\tانتهای پیام\tانتهى\tپایان\tپایان پیام\tจบ\tおわり\t了\t全文完\t完\t完毕\t終\t終わり\t终\t끝',
    'rights': 'all rights reserved\talla rättigheter förbehålls\talle rechte liegen\talle rechte vorbehalten\talle rechten voorbehouden\talle regte voorbehou\talle rettigheder forbeholdes\talle rettigheter reservert\tallur réttur áskilinn\tauteursrecht voorbehouden\tautorska prava\tautorská práva vyhrazena\tautorské práva sú vyhradené\tautorské práva vyhradené\tbản quyền thuộc\tcopyright\tderechos reservados\tdilarang keras\tdireitos reservados\tdiritti riservati\tdroits réservés\teftertryck förbjudet\teskubide guztiak erreserbatuta\teste interzisă reproducerea\tgiữ bản quyền\thak cipta dilindungi\thak cipta terpelihara\thaki zote zimehifadhiwa\ther hakkı saklıdır\tkaikki oikeudet pidätetty\tkaikki oikeudet pidätetään\tkõik õigused kaitstud\tmay not be published, broadcast, rewritten\tmay not be reproduced\tmed enerett\tmed ensamrätt\tminden jog fenntartva\tmọi quyền được bảo lưu\tnachdruck, auch auszugsweise\tniets uit deze uitgave\tophavsretligt beskyttet\topphavsrettslig beskyttet\tprawa autorskie\tprawa zastrzeżone\tpreluarea textului\tprohibida la reproducción\tprohibida su reproducción\tproibida a reprodução\tpublikování nebo další šíření\treproducerea totală sau parțială\treproduction interdite\triproduzione riservata\triproduzione vietata\tsva prava pridržana\tsva prava zadržana\ttoate drepturile rezervate\ttodos los derechos reservados\ttodos os direitos reservados\ttots els drets reservats\ttous droits réservés\ttoute reproduction\ttutti i diritti riservati\ttë gjitha të drejtat e rezervuara\ttüm hakları\ttüm hakları saklıdır\turheberrechtlich geschützt\tvisas tiesības aizsargātas\tvisas tiesības paturētas\tvisos teisės ginamos\tvisos teisės saugomos\tvse pravice pridržane\tvšechna práva vyhrazena\tvšetky práva vyhradené\twszelkie prawa zastrzeżone\twszystkie prawa zastrzeżone\tzabranjeno je\té proibida a reprodução\töll réttindi áskilin\tαπαγορεύεται η αναδημοσίευση\tμε επιφύλαξη παντός δικαιώματος\tόλα τα δικαιώματα\tвсе права защищены\tвсички права запазени\tвсички права са запазени\tвсі права захищені\tпередрук заборонено\tперепечатка запрещена\tправа защищены\tпри использовании материалов\tпри передруку\tпри перепечатке\tсва права задржана\tсите права се задржани\tусе правы абароненыя\tусі права захищено\tусі права захищені\tכל הזכויות שמורות\tتمام حقوق\tتمام حقوق محفوظ\tتمامی حقوق محفوظ است\tجملہ حقوق محفوظ\tجميع الحقوق محفوظة\tحقوق الطبع\tحقوق النشر\tکلیه حقوق\tसर्वाधिकार सुरक्षित\tসর্বস্বত্ব সংরক্ষিত\tสงวนลิขสิทธิ์\tสงวนสิทธิ์\t未經授權\t未经授权\t無断複写\t無断転載\t無断転載を禁じます\t無断転載禁止\t版权所有\t版權所有\t禁止轉載\t禁止转载\t著作権\t著作權所有\t請勿轉載\t请勿转载\t転載禁止\t转载请注明\t무단 전재\t무단복제\t무단전재\t재배포 금지\t저작권자',
    'photo': "afbeelding\tarchiefbeeld\tarchieffoto\tarchiv\tarchivbild\tarchivfoto\tarchivní foto\tarchiwum\tarchyvo nuotr.\tarchív\tarchívne foto\targazkia\targazkiak\targieffoto\tarhiivifoto\tarhiv\tarhiva\tarkistokuva\tarkivbild\tarkivfoto\tarquivo\tarsip foto\tarte\tarxiu\tarşiv\tasalin hoton\tasociatyvi nuotr.\tattēli\tattēls\tautor fotografie\tautor zdjęcia\tbayanan hoto\tbeeld\tbeispielbild\tbild\tbilde\tbilden\tbilder\tbildkälla\tbildnachweis\tbildquelle\tbildrechte\tbillede\tbilleder\tborítófotó\tborítókép\tbron beeld\tbron foto\tcaptura de pantalla\tcapture d'écran\tcaptură\tcaptură video\tchanzo cha picha\tchụp lại hình ảnh\tcollage\tcortesía\tcourtesy photo\tcredit\tcredit foto\tcrediti\tcredito\tcrèdit\tcrédit\tcrédit photo\tcrédit photos\tcrédito\tcrédito da imagem\tcréditos\tcrédits\tcrédits photo\tcímlapfotó\tcímlapkép\tdessin\tdidascalia\tdisegno\tdivulgação\tdok\tdokumentasi\tdrawing\tekran görüntüsü\tekrānuzņēmums\tfaksimile\tffynhonnell y llun\tfile photo\tforrás\tfot\tfot.\tfoto\tfoto archivo\tfoto arhivă\tfoto arsip\tfoto autor\tfoto copertina\tfoto cortesía\tfoto d'archivio\tfoto de\tfoto de archivo\tfoto de arquivo\tfoto di\tfoto ilustracija\tfoto ilustrasi\tfoto ilustrativ\tfoto ilustruese\tfoto ter illustratie\tfoto's\tfotod\tfotograaf\tfotograf\tfotografi\tfotografia\tfotografias\tfotografie\tfotografie ilustrativă\tfotografies\tfotografii\tfotografija\tfotografije\tfotografin\tfotografía\tfotografías\tfotogramma\tfotogrāfija\tfotolar\tfotos\tfotoğraf\tfotoğraf altı\tfotoğraflar\tfotó\tfotógrafo\tfotók\tfotós\tfénykép\tgambar\tgambar fail\tgambar hiasan\tgenrebild\tgrafico\tgrafică\tgrafiek\tgrafiikka\tgrafik\tgrafika\tgrafikk\tgrafis\tgraphic\tgraphics\tgrianghraf\tgráfico\tgörsel\thoto\thình\thình minh họa\thình ảnh\tiliustracija\tillustrasie\tillustrasjon\tillustrasjonsbilde\tillustrasjonsfoto\tillustratie\tillustration\tillustrations\tillustratsioon\tillustrazione\tillusztráció\tillüstrasyon\tilustrace\tilustracija\tilustración\tilustracja\tilustrasi\tilustrativna fotografija\tilustrativní foto\tilustratīvs attēls\tilustratīvs foto\tilustração\tilustračná fotografia\tilustračná snímka\tilustračné foto\tilustrační foto\tilustrační snímek\tilustrație\tilustrim\tilustrácia\til·lustració\timage\timage credit\timage credits\timage source\timagem\timagem ilustrativa\timagen\timagen de archivo\timagens\timages\timagine\timagini\timatge\timatge d'arxiu\timatges\timaxe\timazhi\timmagine\timmagine di repertorio\timmagini\timágenes\tinfografica\tinfografía\tinfographic\tinfográfico\tirudia\tisithombe\tizvor foto\tkarikatur\tkarikatúra\tkaynak fotoğraf\tketerangan foto\tketerangan gambar\tkiemelt kép\tkredit foto\tkredit gambar\tkresba\tkuha ni\tkuva\tkuvaaja\tkuvakaappaus\tkuvat\tkuvatõmmis\tkuvitus\tkuvituskuva\tkép\tképek\tképünk illusztráció\tlarawan\tlegenda\tlehtikuva\tlitrato\tljósmynd\tljósmyndari\tllun\tlluniau\tlégende\tlêerfoto\tmaelezo ya picha\tmodelfoto\tmontasje\tmynd\tmyndir\tnguồn hình ảnh\tnguồn ảnh\tnuotr.\tnuotrauka\tnuotraukoje\tnuotraukos\tnyitókép\tpamje\tphoto\tphoto courtesy\tphoto credit\tphoto credits\tphoto d'archives\tphoto d'illustration\tphotograph\tphotographie\tphotography\tphotos\tpicha\tpicha na\tpictiúr\tpicture\tpicture credit\tpictures\tpiirros\tpilt\tpilt on illustreeriv\tpressbild\tpressefoto\tprintskrin\treprofoto\tritratt\trys.\tsawir\tsawirka\tscreenshot\tsimbolična fotografija\tskjermbilde\tskjermdump\tskjáskot\tskärmdump\tskærmbillede\tslika\tsnimila\tsnimio\tsnímek\tsnímka\tstampa\tsumber foto\tsumber gambar\tsurat\tsursa foto\tsursă foto\tsymbolbild\tsymbolfoto\ttangkapan layar\ttemsili fotoğraf\ttemsili görsel\ttitelbild\tvaizdas\tvalokuva\tvalokuvat\tvideo\tvir foto\tvisuals\tzdj.\tzdjęcia\tzdjęcie\tzdjęcie ilustracyjne\tzdjęcie poglądowe\tzdroj\tzdroj foto\tçizim\tíomhá\tđồ họa\tşəkil\tźródło zdjęcia\tαρχείου\tγράφημα\tεικονογράφηση\tεικόνα\tπηγή φωτογραφίας\tσκίτσο\tστιγμιότυπο\tφωτ.\tφωτο\tφωτογράφος\tφωτογραφία\tφωτογραφία αρχείου\tφωτογραφίες\tφωτό\tавтор фото\tакс\tархива\tархивна снимка\tархивное фото\tархівне фото\tгэрэл зураг\tджерело фото\tздымак\tзнімок\tзображення\tзураг\tизвор фото\tизображение\tиллюстрация\tилустрација\tилюстративна снимка\tилюстрация\tинфографика\tисточник фото\tкадр\tкадр из видео\tколаж\tколлаж\tсвітлина\tсвітлини\tскрийншот\tскриншот\tскріншот\tслика\tснимка\tснимка архив\tснимки\tснимок\tсурат\tсурет\tсуреттер\tсүрөт\tфота\tфотаздымак\tфото\tфото автора\tфото з архіву\tфото з відкритих джерел\tфото из архива\tфото из открытых источников\tфото ілюстративне\tфотограф\tфотографии\tфотография\tфотографија\tфотографије\tфотографія\tілюстративне фото\tілюстрацыйнае фота\tілюстрацыя\tілюстрація\tінфографіка\tլուսանկար\tլուսանկարը\tֆոտո\tאיור\tאילוסטרציה\tארכיון\tצילום\tצילום אילוסטרציה\tצילום ארכיון\tצילום מסך\tצילומים\tצלם\tקרדיט\tתמונה\tתמונות\tآرشیو\tأرشيف\tالتعليق على الصورة\tالصورة\tتصاویر\tتصوير\tتصویر\tتصویر کا ذریعہ\tتصویر کا کیپشن\tتوضیح تصویر\tرسم\tشرح عکس\tصدر الصورة\tصور\tصورة\tصورة أرشيفية\tصورة من الأرشيف\tعدسة\tعکاس\tعکس\tعکس آرشیوی\tعکس از\tفائل فوٹو\tفوٹو\tمصدر الصورة\tمنبع تصویر\tइमेज\tइमेज कैप्शन\tइमेज स्रोत\tचित्र\tचित्र स्रोत\tछायाचित्र\tतस्बिर\tतस्वीर\tतस्वीरें\tप्रतीकात्मक तस्वीर\tफ़ोटो\tफाइल फ़ोटो\tफाइल फोटो\tफोटो\tफोटो कॅप्शन\tफोटो साभार\tफोटो स्रोत\tছবি\tছবির উৎস\tছবির ক্যাপশন\tছবির ক্যাপশান\tফাইল ছবি\tਤਸਵੀਰ\tਤਸਵੀਰ ਸਰੋਤ\tઇમેજ કૅપ્શન\tઇમેજ સ્રોત\tતસવીર\tபட மூலாதாரம்\tபடக்குறிப்பு\tபடம்\tபுகைப்படம்\tచిత్రం\tఫొటో\tఫొటో క్యాప్షన్\tఫోటో సోర్స్\tಚಿತ್ರ\tಫೋಟೋ\tചിത്രം\tഫോട്ടോ\tඡායාරූපය\tපින්තූරය\tขอบคุณภาพ\tขอบคุณภาพจาก\tคำบรรยายภาพ\tที่มาของภาพ\tภาพ\tภาพจาก\tภาพถ่าย\tภาพถ่ายโดย\tภาพประกอบ\tรูปภาพ\tเครดิตภาพ\tแฟ้มภาพ\tຮູບ\tຮູບພາບ\tဓာတ်ပုံ\tსურათი\tფოტო\tየፎቶው ባለመብት\tፎቶ\tរូបភាព\tảnh\tảnh chụp màn hình\tảnh minh hoạ\tảnh minh họa\tảnh tư liệu\tイラスト\tグラフ\tスクリーンショット\t代表撮影\t供图\t供圖\t写真\t写真は\t写真提供\t写真提供＝\t写真／\t写真＝\t出典\t制图\t動画\t取自\t図\t図版\t图\t图为\t图源\t图片\t图片来源\t图自\t图表\t图说\t圖\t圖源\t圖為\t圖片\t圖片來源\t圖說\t截图\t提供\t摄\t摄影\t撮影\t撮影＝\t攝\t攝影\t照片\t画像\t画像提供\t示意图\t示意圖\t网络图片\t美联社图片\t翻攝\t视觉中国\t视频截图\t資料写真\t資料圖片\t資料照\t资料图\t资料图片\t路透社图片\t配图\t그래픽\t도표\t사진\t사진 설명\t사진 제공\t사진 출처\t사진=\t사진자료\t사진제공\t사진출처\t영상\t이미지\t일러스트\t자료사진\t제공\t출처\t캡처",
    'photo-by': "af\tav\tby\tcortesía\tcourtesy of\td'\tda\tde\tder\tdi\tdin\tdoor\tfra\tfrom\tfrån\toleh\tpar\tper\tpor\tvan\tvon",
    'correction': "aanvulling\taclaración\taclariment\tatsaukums\taçıklama\tberichtigung\tberigtigelse\tberiktigelse\tceartú\tchiarimento\tclarification\tclarifications\tcorectură\tcorecție\tcorrecciones\tcorrecció\tcorrección\tcorrected\tcorrectie\tcorrectie:\tcorrecties en aanvullingen\tcorrectif\tcorrection\tcorrection and clarification\tcorrection notice\tcorrection to this article\tcorrections\tcorrezione\tcorrezioni\tcorreção\tcorreções\tcorrigendum\tcywiriad\tcải chính\tdemanti\tdireito de resposta\tdrept la replică\tdroit de réponse\tdüzeltme\tdüzeltme ve özür\tdüzəliş\terată\terramos\terrata\terrata corrige\terratas\terratum\tesclarecimento\tesmena\tfe d'errates\tfe de erratas\tfe de errores\tfe de erros\tförtydligande\tgegendarstellung\tgyara\thak jawab\thelyesbítés\thelyreigazítás\thutsen zuzenketa\tispravak\tispravka\tjavítás\tklaidos atitaisymas\tklarifikasi\tklarstellung\tkorekce\tkorekcia\tkoreksi\tkorekta\tkorjaus\tkorrekció\tkorreksie\tkorrektion\tkorrektur\tkorrekturhinweis\tkorrezzjoni\tkorrigering\tkorrigjim\tlabojums\tleiðrétting\tmarekebisho\tmasahihisho\tmise au point\tnota de correção\toikaisu\toikaisut\tomluva\toprava\topravy\tospravedlnenie\tpagtatama\tpaneigimas\tparandus\tpataisymas\tpatikslinimas\tpembetulan\tpenjelasan\tpojasnilo\tpojašnjenje\tpontosítás\tpopravek\tpopravki\tpoprawka\tprecisazione\tprecizare\tprecizējums\tpresisering\tpræcisering\tprécision\tpërgënjeshtrim\tralat\trectificació\trectificación\trectificare\trectificatie\trectificatif\trectification\tregstelling\tretificação\trettelse\trettelser\trettifica\trichtigstellung\trättelse\trättelser\trättning\tsixitaan\tsprostowanie\tsqarim\ttarkennus\ttekzip\ttillägg\ttuzatish\ttäpsustus\ttäsmennys\tukulungiswa\tupresnenie\tupřesnění\tverbetering\tverduidelijking\twyjaśnienie\txin lỗi bạn đọc\tzuzenketa\tárétting\tîndreptare\tõiendus\tđính chính\tδιευκρίνιση\tδιορθώσεις\tδιόρθωση\tεπανόρθωση\tвиправлення\tвиправлено\tвыпраўленне\tдеманти\tзалруулга\tислоҳ\tисправак\tисправка\tисправление\tисправлено\tкорекция\tкорекција\tопровержение\tоңдоо\tпоправка\tспростування\tтүзету\tудакладненне\tуточнение\tуточнення\tуточняется\tուղղում\tהבהרה\tתיקון\tתיקון טעות\tתיקונים\tاصلاحیه\tتصحيح\tتصحیح\tتصويب\tتنويه\tتوضيح\tتوضیح\tتکذیبیه\tجوابیه\tوضاحت\tदुरुस्ती\tभूल सुधार\tशुद्धिपत्र\tसच्याइएको\tसुधार\tस्पष्टीकरण\tভুল সংশোধন\tসংশোধনী\tਸੋਧ\tસુધારો\tதிருத்தம்\tసవరణ\tತಿದ್ದುಪಡಿ\tതിരുത്ത്\tනිවැරදි කිරීම\tขออภัย\tคำชี้แจง\tแก้ไข\tแก้ไขข้อมูล\tແກ້ໄຂ\tပြင်ဆင်ချက်\tშესწორება\tማስተካከያ\tការកែតម្រូវ\tおわび\tおわびと訂正\tお詫び\tお詫びと訂正\t修正\t勘誤\t勘误\t更正\t更正启事\t更正啟事\t更正與澄清\t更正说明\t澄清\t訂正\t訂正して、おわびします\t訂正とお詫び\t바로잡습니다\t바로잡습니다:\t반론보도\t알립니다\t정정\t정정보도\t정정보도문\t정정합니다",
    'earlier-version': 'a cikk egy első verziójában\ta cikk egy első változatában\ta cikk egy eredeti verziójában\ta cikk egy eredeti változatában\ta cikk egy korábbi verziójában\ta cikk egy korábbi változatában\ta cikk első verziójában\ta cikk első változatában\ta cikk eredeti verziójában\ta cikk eredeti változatában\ta cikk korábbi verziójában\ta cikk korábbi változatában\ta cikkünk egy első verziójában\ta cikkünk egy első változatában\ta cikkünk egy eredeti verziójában\ta cikkünk egy eredeti változatában\ta cikkünk egy korábbi verziójában\ta cikkünk egy korábbi változatában\ta cikkünk első verziójában\ta cikkünk első változatában\ta cikkünk eredeti verziójában\ta cikkünk eredeti változatában\ta cikkünk korábbi verziójában\ta cikkünk korábbi változatában\ta versão anterior\ta írásunk egy első verziójában\ta írásunk egy első változatában\ta írásunk egy eredeti verziójában\ta írásunk egy eredeti változatában\ta írásunk egy korábbi verziójában\ta írásunk egy korábbi változatában\ta írásunk első verziójában\ta írásunk első változatában\ta írásunk eredeti verziójában\ta írásunk eredeti változatában\ta írásunk korábbi verziójában\ta írásunk korábbi változatában\taiemmassa versiossa\taiemmin jutussa\tan earlier version of our\tan earlier version of the article\tan earlier version of the headline\tan earlier version of the report\tan earlier version of the story\tan earlier version of this\tan first version of our\tan first version of the article\tan first version of the headline\tan first version of the report\tan first version of the story\tan first version of this\tan original version of our\tan original version of the article\tan original version of the headline\tan original version of the report\tan original version of the story\tan original version of this\tan previous version of our\tan previous version of the article\tan previous version of the headline\tan previous version of the report\tan previous version of the story\tan previous version of this\tan prior version of our\tan prior version of the article\tan prior version of the headline\tan prior version of the report\tan prior version of the story\tan prior version of this\tartikkelin aiemmassa versiossa\tartikkelin aiemmassa versiosta\tartikkelin aiemmasta versiossa\tartikkelin aiemmasta versiosta\tartikkelin alkuperäisessä versiossa\tartikkelin alkuperäisessä versiosta\tartikli varasemas versioonis\tbu haberin eski halinde\tbu haberin eski sürümünde\tbu haberin eski versiyonunda\tbu haberin ilk halinde\tbu haberin ilk sürümünde\tbu haberin ilk versiyonunda\tbu haberin önceki halinde\tbu haberin önceki sürümünde\tbu haberin önceki versiyonunda\tbu makalenin eski halinde\tbu makalenin eski sürümünde\tbu makalenin eski versiyonunda\tbu makalenin ilk halinde\tbu makalenin ilk sürümünde\tbu makalenin ilk versiyonunda\tbu makalenin önceki halinde\tbu makalenin önceki sürümünde\tbu makalenin önceki versiyonunda\tbu yazının eski halinde\tbu yazının eski sürümünde\tbu yazının eski versiyonunda\tbu yazının ilk halinde\tbu yazının ilk sürümünde\tbu yazının ilk versiyonunda\tbu yazının önceki halinde\tbu yazının önceki sürümünde\tbu yazının önceki versiyonunda\tcikk egy első verziójában\tcikk egy első változatában\tcikk egy eredeti verziójában\tcikk egy eredeti változatában\tcikk egy korábbi verziójában\tcikk egy korábbi változatában\tcikk első verziójában\tcikk első változatában\tcikk eredeti verziójában\tcikk eredeti változatában\tcikk korábbi verziójában\tcikk korábbi változatában\tcikkünk egy első verziójában\tcikkünk egy első változatában\tcikkünk egy eredeti verziójában\tcikkünk egy eredeti változatában\tcikkünk egy korábbi\tcikkünk egy korábbi verziójában\tcikkünk egy korábbi változatában\tcikkünk első verziójában\tcikkünk első változatában\tcikkünk eredeti verziójában\tcikkünk eredeti változatában\tcikkünk korábbi\tcikkünk korábbi verziójában\tcikkünk korábbi változatában\tcontrairement à ce que nous avions indiqué\tcontrairement à ce que nous avions écrit\tcontrairement à ce que nous avons indiqué\tcontrairement à ce que nous avons écrit\tdans une ancienne version\tdans une première version\tdans une précédente version\tdans une version antérieure\tdans une version initiale\tdans une version précédente\tdiferentemente do que foi informado\tdiferentemente do que foi publicado\tearlier version of our\tearlier version of the article\tearlier version of the headline\tearlier version of the report\tearlier version of the story\tearlier version of this\teen eerdere versie van\tem uma versão anterior da\tem uma versão anterior desta\tem uma versão anterior deste\tem uma versão anterior do\ten tidigare version\ten tidligere udgave\ten tidligere utgave\ten tidligere version\ten tidligere versjon\ten una primera versión de el\ten una primera versión de esta\ten una primera versión de este\ten una primera versión de la\ten una versió anterior\ten una versión anterior\ten una versión anterior de el\ten una versión anterior de esta\ten una versión anterior de este\ten una versión anterior de la\ten una versión previa de el\ten una versión previa de esta\ten una versión previa de este\ten una versión previa de la\tfirst version of our\tfirst version of the article\tfirst version of the headline\tfirst version of the report\tfirst version of the story\tfirst version of this\thaberin eski halinde\thaberin eski sürümünde\thaberin eski versiyonunda\thaberin ilk halinde\thaberin ilk sürümünde\thaberin ilk versiyonunda\thaberin önceki halinde\thaberin önceki sürümünde\thaberin önceki versiyonunda\ti en første\ti en tidigare version\ti en tidligere\ti en tidligere udgave\ti en tidligere utgave\ti en tidligere version\ti en tidligere versjon\ti ett tidigare skede\tin a earlier version of our\tin a earlier version of the article\tin a earlier version of the report\tin a earlier version of the story\tin a earlier version of this\tin a first version of our\tin a first version of the article\tin a first version of the report\tin a first version of the story\tin a first version of this\tin a original version of our\tin a original version of the article\tin a original version of the report\tin a original version of the story\tin a original version of this\tin a previous version of our\tin a previous version of the article\tin a previous version of the report\tin a previous version of the story\tin a previous version of this\tin a prior version of our\tin a prior version of the article\tin a prior version of the report\tin a prior version of the story\tin a prior version of this\tin an earlier version of our\tin an earlier version of the article\tin an earlier version of the report\tin an earlier version of the story\tin an earlier version of this\tin an first version of our\tin an first version of the article\tin an first version of the report\tin an first version of the story\tin an first version of this\tin an original version of our\tin an original version of the article\tin an original version of the report\tin an original version of the story\tin an original version of this\tin an previous version of our\tin an previous version of the article\tin an previous version of the report\tin an previous version of the story\tin an previous version of this\tin an prior version of our\tin an prior version of the article\tin an prior version of the report\tin an prior version of the story\tin an prior version of this\tin de eerste versie van\tin der ersten fassung\tin der ersten version\tin der früheren fassung\tin der früheren version\tin der ursprünglichen fassung\tin der ursprünglichen version\tin der vorherigen fassung\tin der vorherigen version\tin der vorigen fassung\tin der vorigen version\tin der älteren fassung\tin der älteren version\tin diesem artikel hieß es zunächst\tin diesem artikel stand zunächst\tin diesem beitrag hieß es zunächst\tin diesem beitrag stand zunächst\tin diesem text hieß es zunächst\tin diesem text stand zunächst\tin een eerdere versie\tin een eerdere versie van deze\tin een eerdere versie van dit\tin een vorige versie van deze\tin een vorige versie van dit\tin einer ersten fassung\tin einer ersten version\tin einer früheren fassung\tin einer früheren version\tin einer ursprünglichen fassung\tin einer ursprünglichen version\tin einer vorherigen\tin einer vorherigen fassung\tin einer vorherigen version\tin einer vorigen fassung\tin einer vorigen version\tin einer älteren fassung\tin einer älteren version\tin the earlier version of our\tin the earlier version of the article\tin the earlier version of the report\tin the earlier version of the story\tin the earlier version of this\tin the first version of our\tin the first version of the article\tin the first version of the report\tin the first version of the story\tin the first version of this\tin the original version of our\tin the original version of the article\tin the original version of the report\tin the original version of the story\tin the original version of this\tin the previous version of our\tin the previous version of the article\tin the previous version of the report\tin the previous version of the story\tin the previous version of this\tin the prior version of our\tin the prior version of the article\tin the prior version of the report\tin the prior version of the story\tin the prior version of this\tin una precedente versione del\tin una precedente versione dell\tin una precedente versione della\tin una precedente versione di\tin una prima versione del\tin una prima versione dell\tin una prima versione della\tin una prima versione di\tin una versione precedente\tin una versione precedente del\tin una versione precedente dell\tin una versione precedente della\tin una versione precedente di\tjutun aiemmassa versiossa\tjutun aiemmassa versiosta\tjutun aiemmasta versiossa\tjutun aiemmasta versiosta\tjutun alkuperäisessä versiossa\tjutun alkuperäisessä versiosta\tjutussa kerrottiin aiemmin\tjutussa kerrottiin ensin\tjutussa kerrottiin virheellisesti\tjutussa luki aiemmin\tjutussa luki ensin\tjutussa luki virheellisesti\tjutussa mainittiin aiemmin\tjutussa mainittiin ensin\tjutussa mainittiin virheellisesti\tjutussa oli aiemmin\tjutussa oli ensin\tjutussa oli virheellisesti\tjutussa väitettiin aiemmin\tjutussa väitettiin ensin\tjutussa väitettiin virheellisesti\tkorábban tévesen\tmakalenin eski halinde\tmakalenin eski sürümünde\tmakalenin eski versiyonunda\tmakalenin ilk halinde\tmakalenin ilk sürümünde\tmakalenin ilk versiyonunda\tmakalenin önceki halinde\tmakalenin önceki sürümünde\tmakalenin önceki versiyonunda\tnuma versão anterior\to versiune anterioară\toriginal version of our\toriginal version of the article\toriginal version of the headline\toriginal version of the report\toriginal version of the story\toriginal version of this\tpada versi sebelumnya\tphiên bản trước\tpoprzednia wersja\tprejšnja različica\tprethodna verzija\tprevious version of our\tprevious version of the article\tprevious version of the headline\tprevious version of the report\tprevious version of the story\tprevious version of this\tprior version of our\tprior version of the article\tprior version of the headline\tprior version of the report\tprior version of the story\tprior version of this\tpôvodná verzia\tpůvodní verze\ttekstin aiemmassa versiossa\ttekstin aiemmassa versiosta\ttekstin aiemmasta versiossa\ttekstin aiemmasta versiosta\ttekstin alkuperäisessä versiossa\ttekstin alkuperäisessä versiosta\tthe earlier version of our\tthe earlier version of the article\tthe earlier version of the headline\tthe earlier version of the report\tthe earlier version of the story\tthe earlier version of this\tthe first version of our\tthe first version of the article\tthe first version of the headline\tthe first version of the report\tthe first version of the story\tthe first version of this\tthe original version of our\tthe original version of the article\tthe original version of the headline\tthe original version of the report\tthe original version of the story\tthe original version of this\tthe previous version of our\tthe previous version of the article\tthe previous version of the headline\tthe previous version of the report\tthe previous version of the story\tthe previous version of this\tthe prior version of our\tthe prior version of the article\tthe prior version of the headline\tthe prior version of the report\tthe prior version of the story\tthe prior version of this\tthis article clarifies\tthis article corrects\tthis article fixes\tthis article has corrected\tthis report clarifies\tthis report corrects\tthis report fixes\tthis report has corrected\tthis story clarifies\tthis story corrects\tthis story fixes\tthis story has corrected\tthis version clarifies\tthis version corrects\tthis version fixes\tthis version has corrected\ttrong phiên bản trước\tu prethodnoj verziji\tu prvoj verziji\tu ranijoj verziji\tuma versão anterior da\tuma versão anterior desta\tuma versão anterior deste\tuma versão anterior do\tuna precedente versione\tuna precedente versione del\tuna precedente versione dell\tuna precedente versione della\tuna precedente versione di\tuna prima versione del\tuna prima versione dell\tuna prima versione della\tuna prima versione di\tuna primera versión de el\tuna primera versión de esta\tuna primera versión de este\tuna primera versión de la\tuna versione precedente del\tuna versione precedente dell\tuna versione precedente della\tuna versione precedente di\tuna versió anterior\tuna versión anterior\tuna versión anterior de el\tuna versión anterior de esta\tuna versión anterior de este\tuna versión anterior de la\tuna versión previa de el\tuna versión previa de esta\tuna versión previa de este\tuna versión previa de la\tune ancienne version\tune première version\tune précédente version\tune version antérieure\tune version initiale\tune version précédente\tuutisen aiemmassa versiossa\tuutisen aiemmassa versiosta\tuutisen aiemmasta versiossa\tuutisen aiemmasta versiosta\tuutisen alkuperäisessä versiossa\tuutisen alkuperäisessä versiosta\tv dřívější verzi\tv predchádzajúcej verzii\tv predošlej verzii\tv prejšnji različici\tv prvej verzii\tv první verzi\tv prvotni različici\tv pôvodnej verzii\tv předchozí verzi\tv původní verzi\tv zgodnejši različici\tversi sebelumnya\tversi sebelumnya dari artikel\tversi sebelumnya dari berita\tw pierwotnej wersji\tw pierwszej wersji\tw poprzedniej wersji\tw wcześniejszej wersji\twcześniejsza wersja\twir haben den artikel\twir haben den beitrag\twir haben den fehler\twir haben den text\twir haben diesen artikel\twir haben diesen beitrag\twir haben diesen fehler\twir haben diesen text\tyazının eski halinde\tyazının eski sürümünde\tyazının eski versiyonunda\tyazının ilk halinde\tyazının ilk sürümünde\tyazının ilk versiyonunda\tyazının önceki halinde\tyazının önceki sürümünde\tyazının önceki versiyonunda\tzunächst hatten wir\tírásunk egy első verziójában\tírásunk egy első változatában\tírásunk egy eredeti verziójában\tírásunk egy eredeti változatában\tírásunk egy korábbi verziójában\tírásunk egy korábbi változatában\tírásunk első verziójában\tírásunk első változatában\tírásunk eredeti verziójában\tírásunk eredeti változatában\tírásunk korábbi verziójában\tírásunk korábbi változatában\tîn versiunea inițială\tîntr-o versiune anterioară\tîntr-o versiune precedentă\tσε παλαιότερη έκδοση\tσε παλαιότερη εκδοχή\tσε προηγούμενη\tσε προηγούμενη έκδοση\tσε προηγούμενη εκδοχή\tв более ранней версии\tв первой версии\tв первоначальной версии\tв первісній версії\tв першій версії\tв по-ранна версия на\tв попередній версії\tв предишна версия\tв предишна версия на\tв предыдущей версии\tв прежней версии\tв първоначална версия на\tв ранней версии\tв ранішій версії\tпопередня версія\tпредыдущая версия\tранее в заголовке\tранее в материале\tранее в новости\tранее в статье\tранее в тексте\tраніше в заголовку\tраніше в матеріалі\tраніше в новині\tраніше в тексті\tу первісній версії\tу першій версії\tу попередній версії\tу првој верзији\tу претходној верзији\tу ранијој верзији\tу ранішій версії\tבגרסה מוקדמת\tבגרסה קודמת\tבגרסה קודמת של\tدر نسخه قبلی\tدر نسخه پیشین\tدر نسخه پیشین این\tفي نسخة سابقة\tفي نسخة سابقة من\tنسخة سابقة من\tこの記事の初版\t先前版本\t初出時\t当初の記事\t早前版本\t本文初版\t本文已\t本文早前版本\t本文较早版本\t此前版本\t記事初出時\t앞선 기사\t이 기사의 이전',
    'this-article': "a artigo\ta cikk\ta cikket\ta conteúdo\ta címet\ta matéria\ta notícia\ta reportagem\ta texto\ta título\taceastă știre\tacest articol\tacest material\tacest text\taquest article\taquest informació\taquest notícia\taquest text\taquesta article\taquesta informació\taquesta notícia\taquesta text\tarticolul\tartikel ini\tartikeln\tartikkel\tartikkelen\tartikkelia\tartiklen\tartiklit\tartykuł\taz írás\tbaşlık\tberita ini\tbesedilo\tbu haber\tbu içerik\tbu makale\tbu yazı\tbài báo này\tbài viết\tbài viết này\tce texte\tcet article\tcet article,\tcet entretien\tcette dépêche\tcikkünk\tcikkünket\tden här artikeln\tden här texten\tdenna artikel\tdenne artikel\tdenne artikkelen\tdenne saken\tder artikel\tder beitrag\tder bericht\tder text\tdeze tekst\tdie meldung\tdie überschrift\tdiese meldung\tdiese nachricht\tdieser artikel\tdieser beitrag\tdieser bericht\tdieser text\tdit artikel\tdit bericht\tdit stuk\tdit verhaal\tel titular\testa artigo\testa artículo\testa conteúdo\testa crónica\testa entrevista\testa información\testa matéria\testa nota\testa noticia\testa notícia\testa reportagem\testa reportaje\testa texto\testa título\teste artigo\teste artículo\teste conteúdo\teste crónica\teste entrevista\teste información\teste matéria\teste nota\teste noticia\teste notícia\teste reportagem\teste reportaje\teste texto\teste título\thaber\thet artikel\thet bericht\thistorien\til titolo\tjudul artikel\tjudul berita\tjuttu\tjuttua\tjutun\tl'article\tl'articolo\tla notizia\tle texte\tle titre\tlugu\tmateriał\tnaslov\tniniejszy artykuł\tnyheten\to artigo\to conteúdo\to matéria\to notícia\to reportagem\to texto\to título\totsikkoa\tovaj tekst\tovaj članak\toverskriften\tprispevek\tquest' articolo\tquest' pezzo\tquest' testo\tquest'articolo\tquesta notizia\tquesto articolo\tquesto pezzo\tquesto testo\traksts\trubriken\tsaken\tstraipsnis\tta prispevek\tta članek\ttekst\ttekstas\tteksten\ttekstiä\tten artykuł\tten tekst\ttento text\ttento článek\ttento článok\ttext\ttexten\tthe article\tthe headline\tthe story\tthis article\tthis caption\tthis column\tthis dispatch\tthis graphic\tthis headline\tthis item\tthis obituary\tthis page\tthis piece\tthis post\tthis report\tthis review\tthis story\tthis version\ttitlul\ttittelen\ttitulek\ttitulok\ttiêu đề\ttulisan ini\ttytuł\tuutista\tvest\tvijest\tw artykule\tziņa\tzprávu\tčlanak\tčlanek\tčlánek\tčlánok\tšis raksts\tšis straipsnis\tștirea\tαυτό το άρθρο\tο τίτλος\tτο άρθρο\tτο άρθρο αυτό\tτο κείμενο\tτο ρεπορτάζ\tв материал\tв статью\tв текст\tвест\tзаглавието\tзаголовок\tматериал\tматеріал\tнаслов\tновина\tновину\tновость\tовај текст\tовај чланак\tстатия\tстатията\tстаттю\tстаття\tстатья\tтази новина\tтази статия\tтази статията\tтекст\tтекст новости\tтози материал\tтози текст\tцей матеріал\tцей текст\tця стаття\tчланак\tэта статья\tэтот материал\tэтот текст\tהידיעה\tהכותרת\tהכתבה\tהמאמר\tידיעה זו\tכתבה זו\tמאמר זה\tاین خبر\tاین مطلب\tاین مقاله\tاین گزارش\tتم\tجرى\tهذا التقرير\tهذا الخبر\tهذا المقال\tهذه المادة\tهذه المقالة\tइस खबर\tइस ख़बर\tइस रिपोर्ट\tइस लेख\tयह खबर\tयह ख़बर\tयह रिपोर्ट\tयह लेख\tこの記事\t文章\t本報導\t本报道\t本文\t本記事\t此文\t見出し\t본 기사\t위 기사\t이 기사",
    'changed': 'aangepast\taangevuld\tactualisé\tactualitzada\tactualitzat\tactualizada\tactualizado\tactualizat\tactualizată\taggiornata\taggiornato\taktualisiert\taktualizovali\taktualizovaný\taktualizován\talterada\talterado\tamended\tatjaunināts\tatnaujintas\tatualizada\tatualizado\tažuriran\tažuriran*\tažurirana\tbeen updated\tberichtigt\tbijgewerkt\tchanged\tchỉnh sửa\tclarified\tcompletat\tcorectat\tcorectată\tcorrected\tcorregida\tcorregido\tcorregit\tcorretta\tcorretto\tcorrigida\tcorrigido\tcorrigé\tcập nhật\tdeğiştirildi\tdikoreksi\tdiperbarui\tdiralat\tdisunting\tdiubah\tdoplnený\tdoplnili\tdoplněn\tdopolnjen\tdopunjen\tdopunjen*\tdüzeltildi\tdüzeltilmiştir\teditada\teditado\tedited\tendret\tergänzt\tfrissítettük\tfrissült\tgeactualiseerd\tgecorrigeerd\tgewijzigd\tgeändert\tgüncellendi\tgüncellenecek\tgüncellenmiştir\thelyesbítettük\tispravljen\tispravljen*\tispravljena\tizmenjen*\tizmijenjen\tjavítottuk\tkiegészítettük\tkompletterats\tkorjattu\tkorrigerad\tkorrigerats\tkorrigeret\tkorrigert\tkorrigiert\tlabots\tmis à jour\tmise à jour\tmodificada\tmodificado\tmodificat\tmodificata\tmodificato\tmodificată\tmodified\tmodifié\tmuokattu\tmuudetud\tmuutettu\tmódosítottuk\topdateret\toppdatert\topraven\topravený\topravili\tpapildināta\tpapildināts\tpapildytas\tparandatud\tpataisytas\tpatikslintas\tpontosítottuk\tpopravljen\tpoprawiliśmy\tpoprawiono\tpoprawiony\tposodobljen\tprecizēts\tpresisert\tpräzisiert\tpræciseret\tprécisé\tpäivitetty\trectificada\trectificado\trectificat\trectifié\tretificada\tretificado\trettet\trettificata\trettificato\trevised\trättats\tskorygowany\tspremenjen\ttarkennettu\ttäiendatud\ttäsmennetty\ttäydennetty\tuppdaterad\tuppdaterats\tupraven\tupravený\tuuendatud\tuzupełniony\twas updated\tzaktualizowano\tzaktualizowany\tzmenený\tzmieniony\tzměněn\tändrats\tændret\tüberarbeitet\tđính chính\tđược sửa\tδιορθωθεί\tδιορθώθηκε\tενημερωθεί\tενημερώθηκε\tεπικαιροποιήθηκε\tτροποποιήθηκε\tажуриран*\tактуализиран*\tвиправлен*\tвнесено\tвнесены\tвідредагован*\tдоповнен*\tдополнен*\tдопуњен*\tдопълнен*\tзмінен*\tизменен*\tизменён*\tизмењен*\tисправлен*\tисправљен*\tкоригиран*\tобновен*\tобновлен*\tобновлён*\tоновлен*\tпроменен*\tскорректирован*\tуточнен*\tעודכן\tעודכנה\tשונתה\tתוקן\tתוקנה\tاصلاح شد\tبه\u200cروز\tبه\u200cروزرسانی\tتحديث الخبر\tتحديث هذا\tتصحيح هذا\tتصحيح هذه\tتصحیح شد\tتعديل هذا\tتعديل هذه\tتکمیل\tویرایش شد\tअपडेट\tसंशोधित\tसुधार\t修正し\t修正しました\t修訂\t修订\t加筆し\t更新\t更新し\t更正\t訂正し\t訂正しました\t보완\t수정\t수정됐습니다\t수정되었습니다\t수정했습니다\t업데이트\t정정',
    'editors-note': "a note to readers\ta szerk.\ta szerk. megj.\ta szerkesztő megjegyzése\ta szerkesztőség megjegyzése\tanm. d. red.\tanm. d. redaktion\tanm. der redaktion\tanm.d.red.\tanmerkung der redaktion\tathugasemd ritstjórnar\tcatatan\tcatatan editor\tcatatan redaksi\tdari redaksi\tdisclaimer\teditor's note\teditor's notes\teditors note\teditors' note\teditör notu\teditörden\teditörün notu\terredakzioaren oharra\tfotnot\tghi chú\tghi chú của biên tập viên\thinweis\thinweis der redaktion\tin eigener sache\tla rédaction précise\tlời toà soạn\tlời tòa soạn\tmerknad fra redaksjonen\tn. da r.\tn. de la r.\tn. de r.\tn. del e.\tn. red.\tn.d.l.r.\tn.d.r\tn.d.r.\tn.r.\tnap. ur.\tnapomena redakcije\tnapomena urednika\tnapomena uredništva\tnaschrift redactie\tndlr\tndr\tno redakcijas\tnodyn golygydd\tnoot redactie\tnoot van de redacteur\tnoot van de redactie\tnot\tnota al lector\tnota autorului\tnota bene\tnota da direção\tnota da edição\tnota da redacción\tnota da redação\tnota de l'editor\tnota de la dirección\tnota de la editora\tnota de la redacció\tnota de la redacción\tnota de los editores\tnota de redacción\tnota de redação\tnota del direttore\tnota del editor\tnota del redactor\tnota dell'editore\tnota della redazione\tnota di redazione\tnota do editor\tnota editor\tnota editorial\tnota editorului\tnota pengarang\tnota redacţiei\tnota redacției\tnota redakcyjna\tnota redazionale\tnota van die redakteur\tnote aux lecteurs\tnote de l'éditeur\tnote de la rédaction\tnote from the editor\tnote from the editors\tnote to editors\tnote to readers\tnotă\tnuo redakcijos\tnvdr\tnóta an eagarthóra\tod redakce\tod redakcie\tod redakcji\tokura not\top. a.\top. ur.\top. uredništva\top.a.\topmerking van de redactie\topomba uredništva\tpozn. aut.\tpozn. red.\tpozn. redakce\tpozn. redakcie\tpozn.red.\tpoznámka editora\tpoznámka redakce\tpoznámka redakcie\tprim. aut.\tprim. red.\tprzyp. red.\tprzyp. redakcji\tprzyp.red.\tprzypis redakcji\tred anm\tred.\tred. anm\tred. anm.\tred. merk.\tred. past.\tred. pastaba\tred. piez.\tred.anm.\tredakcijas piezīme\tredakcijos pastaba\tredaksionele nota\tredaksjonen gjør oppmerksom\tredaksjonens merknad\tredaktionel bemærkning\tredaktionel note\tredaktioneller hinweis\tredaktionens anmärkning\tredaktionens bemærkning\tredaktionens kommentar\treds. anm.\tshënim\tshënim i redaksisë\tshënimi i redaksisë\tszerk. megj.\tszerkesztői megjegyzés\ttoim.\ttoim. huom.\ttoim.huom.\ttoimetuse märkus\ttoimetuselt\ttoimitukselta\ttoimituksen huomautus\ttoimituksen huomio\ttransparenzhinweis\tujumbe wa mhariri\tuwaga redakcji\tσ.σ.\tσημ. συντ.\tσημείωση συντάκτη\tσημείωση σύνταξης\tσημείωση της σύνταξης\tσημείωση του συντάκτη\tад рэдакцыі\tб.р.\tбел. на ред.\tбел. ред.\tбележка на редактора\tбележка на редакцията\tвід редакції\tзабелешка на редакцијата\tзаўвага рэдакцыі\tнапомена редакције\tод редакцијата\tот редакции\tот редакцията\tприм. автора\tприм. ред.\tприм. редакции\tприм. редакції\tприм.ред.\tпримечание редактора\tпримечание редакции\tпримітка редактора\tпримітка редакції\tהבהרת המערכת\tהערת המערכת\tהערת העורך\tהערת עורך\tادارتی نوٹ\tتنويه من المحرر\tتوضیح سردبیر\tمدیر کا نوٹ\tملاحظة\tملاحظة المحرر\tملاحظة من المحرر\tمن المحرر\tیادداشت تحریریه\tیادداشت دبیر\tیادداشت سردبیر\tیادداشت ویراستار\tनोट\tसंपादक का नोट\tसंपादक की टिप्पणी\tसंपादकीय टिप्पणी\tসম্পাদকের নোট\tหมายเหตุ\tหมายเหตุกองบรรณาธิการ\tหมายเหตุบรรณาธิการ\t※編集部注\t注\t編注\t編者按\t編者註\t編註\t編集注\t編集者注\t編集部より\t編集部注\t编注\t编者按\t编者注\t编者的话\t编辑注\t편집자 註\t편집자 말\t편집자 주\t편집자주",
    'read-more': "a témában\taanbevolen\tademás\taflă mai multe\taiheesta lisää\tajánljuk\tajánlott\tajánló\takhri sidoo kale\talso on\talso read\taltre notizie\taltro su\tanbefalet\tanbefalt\tanbefalte saker\tapprofondimenti\tapprofondisci\taqra aktar\taqra wkoll\tarticle réservé\tarticle à lire\tarticles liés\tarticles similaires\tarticole asemănătoare\tarticole recomandate\tarticole similare\tarticoli correlati\tartigos relacionados\tartikel berkaitan\tartikel lain\tartikel lainnya\tartikel menarik lainnya\tartikel terkait\tartículos relacionados\tascolta anche\tascultă și\tassista\tauch interessant\tayrıca bakınız\tayrıca okuyun\tayrıntılar için\tbaca\tbaca artikel\tbaca berita lainnya\tbaca juga\tbaca lagi\tbaca selanjutnya\tbaca selengkapnya\tbaca seterusnya\tbakınız\tbasahin din\tbatafsil\tbekijk hier\tbekijk meer\tbekijk ook\tberi tudi\tberi še\tberita berkaitan\tberita lain\tberita lainnya\tberita terkait\tbunlar da ilginizi çekebilir\tbunları da okuyun\tbunu da okuyun\tbài liên quan\tbài viết liên quan\tbővebben\tcelý článek\tchủ đề liên quan\tciteşte mai mult\tciteşte şi\tcitește\tcitește articolul\tcitește continuarea\tcitește mai departe\tcitește mai mult\tcitește mai multe\tcitește și\tcitiți și\tconfira também\tconoce más\tconozca más\tconsigliati\tcontenido relacionado\tcontenus liés\tcontenuti correlati\tconteúdo relacionado\tcontinua a leggere\tcontinua llegint\tcontinuar a ler\tcontinuar lendo\tcontinue lendo\tcontinue reading\tcorrelati\tczytaj\tczytaj całość\tczytaj dalej\tczytaj również\tczytaj także\tczytaj też\tczytaj więcej\tcác tin khác\tcó thể bạn quan tâm\tda non perdere\tdaha fazla\tdaha fazla oku\tdaha fazlası için\tdans le même dossier\tdarllen mwy\tdarllen rhagor\tdarllenwch hefyd\tdas könnte dich auch interessieren\tdas könnte sie auch interessieren\tdaugiau\tdaugiau apie\tdela din åsikt\tdengarkan juga\tdetalii\tdetaylar\tdevamı için\tdevamını oku\tdin aceeași categorie\tdinleyin\tdit vind je misschien ook\tdiğer haberler\tdon't miss\tdoporučujeme\tdowiedz się więcej\tdále čtěte\tempfohlener redaktioneller inhalt\ten savoir plus\tentenda\tentérate\terlazionatuak\tescolta també\tet pot interessar\tez is érdekelhet\tez is érdekelheti\tezt is ajánljuk\tezt is olvassa el\tfler artiklar\tfler nyheter\tflere artikler\tflere saker\tfunda futhi\tfunda okunye\tfurther reading\tfå mere at vide\tga verder naar\tgehiago irakurri\tgerelateerd\tgerelateerd nieuws\tgerelateerde artikelen\tguarda\tguarda anche\thabari zinazohusiana\thaberin ayrıntıları\thaberin detayı\thaberin devamı\thalaman berikutnya\thalaman selanjutnya\thier geht es\thier lesen sie\thören sie auch\thør også\thəmçinin oxuyun\tikus gainera\tilgili haber\tilgili haberler\tilgili içerik\tilgili yazılar\tilginizi çekebilir\tirakurri ere\tirakurri gehiago\tizleyin\tjoš vesti\tk tématu\tkapcsolódó\tkapcsolódó cikk\tkapcsolódó cikkek\tkapcsolódó cikkünk\tkapcsolódó tartalom\tkaranta kuma\tkaranta wannan\tkarin bayani\tkatso lisää\tkatso myös\tkatso täältä\tkaugnay na balita\tkeep reading\tklausies arī\tklausykite\tklik halaman selanjutnya\tkorábbi cikkünk\tkuula ka\tkuuntele myös\tlagi berita\tlajme të ngjashme\tlanjutkan membaca\tlasi arī\tlasi vēl\tlasiet arī\tlasīt arī\tlasīt tālāk\tlasīt vairāk\tle puede interesar\tle recomendamos\tle tamén\tlea además\tlea más\tlea también\tlee además\tlee más\tlee también\tleer más\tleer nota completa\tleer también\tlees dit ook\tlees het interview\tlees hier\tlees meer\tlees ons\tlees ook\tlees verder\tleggi anche\tleggi di più\tleggi l'articolo\tleggi l'intervista\tleggi le altre\tleggi pure\tleggi qui\tleggi tutto\tleia a reportagem\tleia a íntegra\tleia ainda\tleia mais\tleia também\tler artigo completo\tler mais\tler máis\tler também\tles alt\tles artikkelen\tles hele\tles intervjuet\tles mer\tles også\tles saken\tles videre\tlesa meira\tleseempfehlung\tlesen sie auch\tlesen sie dazu\tlesen sie dazu auch\tlesen sie hier\tlesen sie jetzt\tlesen sie mehr\tlesetipp\tlestu einnig\tlestu meira\tlexo\tlexo edhe\tlexo gjithashtu\tlexo më shumë\tlexoni edhe\tlexoni gjithashtu\tlexoni më shumë\tleé también\tlies auch\tlihat juga\tlihat selengkapnya\tliittyvät jutut\tlire aussi\tlire l'article\tlire l'entretien\tlire la suite\tlire le décryptage\tlire notre article\tlire notre dossier\tlire notre enquête\tlire plus\tlire également\tlisez aussi\tlisten\tlisää\tlisää aiheesta\tlisää luettavaa\tllegeix més\tllegeix també\tllegir més\tllegiu també\tlo speciale\tloe edasi\tloe ka\tloe lisaks\tloe lähemalt\tloe rohkem\tloe veel\tlotutako albisteak\tlue aiheesta\tlue juttu\tlue koko\tlue lisää\tlue myös\tlue seuraavaksi\tlue tästä\tlue täältä\tluetuimmat aiheesta\tluister ook\tlyssna också\tlásd még\tläs alla\tläs artikeln\tläs hela\tläs intervjun\tläs mer\tläs också\tläs vidare\tläs även\tlæs artiklen\tlæs hele\tlæs interviewet\tlæs mere\tlæs også\tlæs videre\tléigh freisin\tléigh níos mó\tléigh tuilleadh\tmagbasa pa\tmai mult\tmai multe\tmai multe despre\tmais lidas sobre\tmais notícias\tmais sobre\tmeer lezen\tmeer nieuws\tmeer oor\tmeer over\tmeer weten\tmehr\tmehr aus\tmehr dazu\tmehr infos\tmehr lesen\tmehr von\tmehr zum thema\tmehr über\tmeira um\tmer fra\tmer läsning\tmer om\tmer om ämnet\tmere fra\tmere om\tmira también\tmira també\tmirá también\tmissa inte\tmohlo by vás také zajímat\tmohlo by vás zajímat\tmohlo by vás zaujať\tmohlo by vás zaujímať\tmorda vas zanima\tmore\tmore from\tmore on this\tmore on this story\tmore stories\tmožda vas zanima\tmožda će vas zanimati\tmuita juttuja\tmwy\tmáis información\tmás en\tmás información\tmás noticias\tmás sobre\tmég több\tmés informació\tmés notícies\tmés sobre\tmë shumë\tmời bạn đọc\tmời quý độc giả\tmời quý độc giả xem\tmời độc giả xem\tno se pierda\tno te pierdas\tnotas relacionadas\tnoticias relacionadas\tnotizie correlate\tnotre article à lire\tnotre dossier\tnotícias relacionadas\tnotícies relacionades\tnovas relacionadas\tnánar\tnão perca\tnézd meg\tnézze meg\tobejrzyj także\todporúčame\toglejte si\toku\tokumaya devam et\tokuyun\tolvasd el\tolvasd el ezt is\tolvasnivaló\tolvass tovább\tolvassa el\tolvassa el ezt is\tolvasson tovább\took interessant\topširnije\touça também\toxşar xəbərlər\tpar tēmu\tpassend dazu\tpe aceeași temă\tper approfondire\tper saperne di più\tpilihan editor\tplačiau\tplus d'informations\tplus d'infos\tpodobne artykuły\tpodobné články\tpodría interesarte\tpodívejte se\tpodívejte se také\tpogledaj i\tpogledaj još\tpogledajte\tpogledajte i\tpoglejte\tpoglejte tudi\tpokračovat ve čtení\tpokračovať v čítaní\tpolecamy\tpolecamy także\tpolecane\tposlechněte si\tposlušajte\tposłuchaj\tpotrebbe interessarti\tpotrebbe interessarti anche\tpotrebbero interessarti\tpour aller plus loin\tpovezane novice\tpovezane teme\tpovezane vesti\tpovezane vijesti\tpovezani članci\tpovezani članki\tpovezano\tpowiązane\tpowiązane artykuły\tpozrite aj\tpozrite si\tpozrite si aj\tpreberi več\tpreberi še\tpreberite\tpreberite tudi\tpreberite več\tpreberite še\tpreporučeno\tpreporučujemo\tprečítajte si\tprečítajte si aj\tprečítajte si tiež\tpriporočamo\tpročitaj i\tpročitaj još\tpročitaj više\tpročitajte\tpročitajte i\tpročitajte još\tpročitajte više\tprzeczytaj\tprzeczytaj również\tprzeczytaj także\tprzeczytaj też\tpuede interesarte\tpřečtěte si\tpřečtěte si také\tpřečtěte si více\tquan tâm\tquizás te interese\tread also\tread more\tread next\tread on\tread the full story\trecomandate\trecomandări\trecomendadas\trecomendado\trecomendados\trecommended\trecommended for you\trecommended reading\trecommended stories\trekomendasi\trekomenduojame\trekommenderat\trelacionada\trelacionadas\trelacionades\trelacionado\trelacionados\trelacionat\trelated\trelated article\trelated articles\trelated content\trelated coverage\trelated links\trelated news\trelated stories\trelated story\trelated topics\trelaterade artiklar\trelaterat\trelaterede artikler\trelateret\trelatert\trelaterte artikler\trelaterte saker\trelire\tretrouvez\trohkem\trészletek\tsaiba mais\tsaiba tudo\tsaistītie raksti\tsaistītās ziņas\tsaznajte više\tscopri di più\tse mer\tse mere\tse också\tse også\tse även\tsee also\tsee more\tseguir leyendo\tsehen sie auch\tselanjutnya\tselengkapnya\tseotud artiklid\tseotud lood\tshihni edhe\tshiko edhe\tshuningdek o'qing\tsidoo kale akhri\tsiehe auch\tsiga leyendo\tsigue leyendo\tsimak\tsimak juga\tsiste fra\tsjá einnig\tsjá meira\tskaityk\tskaitykite\tskaitykite daugiau\tskaitykite taip pat\tskaityti daugiau\tskaityti toliau\tskaties arī\tskatīt arī\tsledujte také\tslušajte\tsoma\tsoma pia\tsoma zaidi\tsorodne vsebine\tsorodni članki\tsouvisející\tsouvisející témata\tsouvisející články\tsprawdź także\tsprawdź też\tstraeon perthnasol\tsugerimos\tsullo stesso argomento\tsuosittelemme\tsur le même sujet\tsur le même thème\tsusijusios naujienos\tsusiję\tsusiję straipsniai\tsúvisiace\tsúvisiace články\tsúvisiaci článok\ttaip pat skaitykite\ttambién lea\ttambién te puede interesar\ttazama pia\tte podría interesar\tte puede interesar\tte recomendamos\tte-ar putea interesa\tte-ar putea interesa și\ttemas relacionados\ttengdar fréttir\ttengt efni\tterkait\tti potrebbe interessare\ttidigare i ämnet\ttidligere artikler\ttin cùng chuyên mục\ttin khác\ttin liên quan\ttips van de redactie\tto może cię zainteresować\ttonton\ttonton juga\ttovább\ttovábbi cikkek\ttovábbi részletek\ttuilleadh\ttë lidhura\ttë ngjashme\ttıklayınız\tunaweza kusoma pia\tunaweza pia kusoma\tup next\turmărește și\tuzzini vairāk\tvaata ka\tvaata lisaks\tvairāk\tvairāk par tēmu\tvea\tvea además\tvea también\tvedi anche\tvegeu també\tveja mais\tveja também\tver mais\tver más\tver también\tver também\tverder lezen\tverwandte artikel\tverwandte themen\tverwante artikels\tverwante stories\tvezane vesti\tvezane vijesti\tvezani članci\tvezi\tvezi mai mult\tvezi şi\tvezi și\tveč\tveč o\tveč o temi\tviac\tviac informácií\tviac k téme\tviac o\tviše\tviše na\tviše o\tviše o temi\tvoir aussi\tvoir plus\tvoir également\tvypočujte si\tvíce\tvíce informací\tvíce k tématu\tvíce o\tvíce zde\twarto przeczytać\twarto wiedzieć\twatch\twatch also\twatch more\twatch now\tweitere artikel\tweitere informationen\tweitere infos\tweitere meldungen\tweitere nachrichten\tweitere themen\tweiterlesen\twięcej\twięcej informacji\twięcej na ten temat\twięcej o\txem chi tiết\txem ngay\txem thêm\txem tiếp\tyou may also like\tyou may have missed\tyou might also like\tzaidi\tzie ook\tzobacz\tzobacz również\tzobacz także\tzobacz też\tzobacz wideo\tzobacz więcej\tzum artikel\tzum thema\tzum weiterlesen\tà découvrir\tà lire\tà lire aussi\tà lire également\tà voir aussi\tà écouter\tähnliche artikel\técouter aussi\térdekesnek találta\tönerilen haberler\tönerilenler\tčitajte\tčitajte još\tčtěte i\tčtěte také\tčtěte též\tčtěte více\tčíst dál\tčíst více\tčítajte aj\tčítajte tiež\tčítajte viac\tčítať viac\tčítať ďalej\tđọc ngay\tđọc thêm\tđọc tiếp\tđừng bỏ lỡ\tşunu da okuyun\tžiūrėkite\tžiūrėkite taip pat\tștiri similare\tți-ar putea plăcea\tətraflı\tətraflı oxu\tίσως σας ενδιαφέρει\tακούστε\tδείτε\tδείτε ακόμα\tδείτε ακόμη\tδείτε εδώ\tδείτε επίσης\tδείτε και\tδείτε περισσότερα\tδες\tδιάβασε\tδιαβάστε\tδιαβάστε ακόμα\tδιαβάστε ακόμη\tδιαβάστε εδώ\tδιαβάστε επίσης\tδιαβάστε και\tδιαβάστε περισσότερα\tδιαβάστε όλο\tμη χάσετε\tπερισσότερα\tπροτεινόμενα\tσυνέχεια\tσχετικά\tσχετικά άρθρα\tσχετικά θέματα\tσχετικές ειδήσεις\tбольше новостей\tбільше за темою\tбільше новин\tвам може бути цікаво\tвам может быть интересно\tвас може зацікавити\tвас может заинтересовать\tвиж още\tвижте и\tвижте още\tвижте също\tвише о томе\tгледайте\tглядзіце таксама\tдагы окуңуз\tдетальніше\tдив. також\tдивіться\tдивіться також\tдокладніше\tдругие материалы\tдругие новости\tдэлгэрэнгүй\tеще по теме\tещё по теме\tза темою\tинчунин хонед\tкененирээк\tматериалы по теме\tматеріали за темою\tможе да харесате\tможеби ќе ве интересира\tмуфассал\tнагадаємо\tнаучете повече\tновини за темою\tновости по теме\tопширније\tоще\tоще за\tоще новини\tоще по темата\tпа тэме\tпадрабязней\tпо темата\tпо теме\tповезане вести\tповече за\tповече по темата\tповеќе\tповрзани вести\tповрзани статии\tповрзано\tпогледајте\tпогледајте и\tпогледнете\tпогледнете и\tподробиці\tподробнее\tподробнее о\tподробности\tпохожие материалы\tпохожие новости\tпочитать ещё\tпрепоръчваме\tпрочетете\tпрочетете и\tпрочетете още\tпрочетете повече\tпрочети още\tпрочитај повеќе\tпрочитајте\tпрочитајте више\tпрочитајте и\tпрочитајте повеќе\tпрочитајте још\tрекомендуем\tрекомендуем прочитать\tрекомендуємо\tсвързани новини\tсвързани статии\tслухайте також\tслушайте также\tсм. также\tсмотрите\tсмотрите также\tсондай-ақ оқыңыз\tсхожі матеріали\tсхожі новини\tсюжет\tсюжеты\tтакже по теме\tтакже читайте\tтакож читайте\tтағы оқыңыз\tтеж цікаво\tтолығырақ\tхолбоотой мэдээ\tчетете още\tчети още\tчитайте\tчитайте більше\tчитайте далее\tчитайте далі\tчитайте еще\tчитайте ещё\tчитайте также\tчитайте також\tчитайте ще\tчитати далі\tчитати також\tчитати ще\tчитать далее\tчитать еще\tчитать ещё\tчитать полностью\tчитать также\tчытайце таксама\tчытайце яшчэ\tчытаць далей\tчытаць таксама\tінші новини\tјош вести\tավելին\tդիտեք նաև\tկարդացեք նաև\tאולי יעניין אותך\tאולי יעניין אותך גם\tאל תפספסו\tהאזינו\tהמשך קריאה\tכתבות נוספות\tכתבות קשורות\tלהמשך קריאה\tלכתבה המלאה\tלמידע נוסף\tלקריאה נוספת\tמומלצים\tעוד\tעוד באותו נושא\tעוד בנושא\tעוד כתבות\tעוד על\tצפו\tצפו גם\tקרא גם\tקרא עוד\tקראו גם\tקראו עוד\tראו גם\tأخبار ذات صلة\tأخبار متعلقة\tإقرأ أيضا\tإقرأ أيضاً\tاخبار مرتبط\tادامه مطلب\tاستمع\tاسی بارے میں\tاقرأ\tاقرأ أيضا\tاقرأ أيضاً\tاقرأ أيضًا\tاقرأ المزيد\tاقرأ ايضا\tاقرئي أيضا\tالمزيد\tالمزيد عن\tالمزيد من\tانظر أيضا\tببینید\tبخوانید\tبشنوید\tبیشتر\tبیشتر بخوانید\tبیشتر بدانید\tبیشتر در این باره\tتابع القراءة\tتماشا کنید\tجزئیات بیشتر\tخبرهای مرتبط\tدر همین رابطه\tدر همین زمینه\tذات صلة\tشاهد\tشاهد أيضا\tشاهد أيضاً\tطالع أيضا\tطالع أيضاً\tقد يعجبك أيضا\tقد يهمك\tقد يهمك أيضا\tللمزيد\tمتعلقہ خبریں\tمتعلقہ عنوانات\tمرتبط\tمزید\tمزید خبریں\tمزید پڑھیں\tمزید پڑھیے\tمطالب مرتبط\tمقالات ذات صلة\tمواضيع ذات صلة\tمواضيع متعلقة\tموضوعات ذات صلة\tموضوعات متعلقة\tهمچنین بخوانید\tپڑھیے\tپیشنهاد ما\tپیشنهاد می\u200cشود\tگزارش مرتبط\tیہ بھی پڑھیں\tیہ بھی پڑھیے\tअधिक पढ़ें\tअधिक वाचा\tआगे पढ़ें\tआणखी वाचा\tइन्हें भी पढ़ें\tइसे भी पढ़ें\tऔर देखें\tऔर पढ़ें\tछोड़कर और ये भी पढ़ें आगे बढ़ें\tज़रूर पढ़ें\tजानिए\tथप पढ्नुहोस्\tपढ़िए\tपढ़ें\tपूरा पढ़ें\tपूरी खबर पढ़ें\tयह भी देखें\tयह भी पढ़ें\tये भी देखें\tये भी पढ़िए\tये भी पढ़ें\tयो पनि पढ्नुहोस्\tविस्तार से पढ़ें\tसंबंधित खबरें\tसंबंधित ख़बरें\tसंबंधित बातम्या\tसमाप्त\tहे वाचलंत का\tहेही वाचा\tআরও খবর\tআরও দেখুন\tআরও পড়তে পারেন\tআরও পড়ুন\tআরো পড়তে পারেন\tআরো পড়ুন\tপড়ুন\tবিস্তারিত\tসংশ্লিষ্ট খবর\tসম্পর্কিত খবর\tਇਹ ਵੀ ਪੜ੍ਹੋ\tਹੋਰ ਪੜ੍ਹੋ\tઆ પણ વાંચો\tવધુ વાંચો\tஇதையும் படிக்க\tஇதையும் படியுங்கள்\tதொடர்புடைய செய்திகள்\tமேலும் படிக்க\tமேலும் வாசிக்க\tఇది కూడా చదవండి\tఇవి కూడా చదవండి\tమరింత చదవండి\tసంబంధిత వార్తలు\tಇದನ್ನೂ ಓದಿ\tಹೆಚ್ಚು ಓದಿ\tഇതും വായിക്കുക\tകൂടുതൽ വായിക്കുക\tകൂടുതൽ വാർത്തകൾ\tතවත් කියවන්න\tข่าวที่เกี่ยวข้อง\tข่าวอื่นๆ\tข่าวแนะนำ\tดูเพิ่มเติม\tติดตามข่าว\tบทความที่เกี่ยวข้อง\tอ่านข่าว\tอ่านข่าวต้นฉบับ\tอ่านข่าวที่เกี่ยวข้อง\tอ่านข่าวเพิ่มเติม\tอ่านต่อ\tอ่านทั้งหมด\tอ่านประกอบ\tอ่านรายละเอียด\tอ่านเพิ่มเติม\tเนื้อหาที่เกี่ยวข้อง\tเรื่องที่เกี่ยวข้อง\tเรื่องแนะนำ\tຂ່າວທີ່ກ່ຽວຂ້ອງ\tອ່ານເພີ່ມເຕີມ\tဆက်လက်ဖတ်ရှုရန်\tასევე იხილეთ\tასევე წაიკითხეთ\tდაწვრილებით\tწაიკითხეთ ასევე\tበተጨማሪ ያንብቡ\tተጨማሪ ያንብቡ\tអត្ថបទពាក់ព័ន្ធ\tអានបន្ថែម\tあわせて読みたい\tあわせて読む\tおすすめ記事\tこちらもおすすめ\tこちらも読まれています\tこの後の\tこの記事の続き\tこんな記事も読まれています\tさらに詳しく\tもっと見る\tもっと読む\t了解更多\t他の記事\t你可能也想看\t你可能感兴趣\t全文を読む\t前の記事\t合わせて読みたい\t延伸報導\t延伸閱讀\t延伸阅读\t往期回顾\t扩展阅读\t推荐阅读\t推薦閱讀\t更多內容\t更多内容\t更多报道\t更多新聞\t更多新闻\t更多相關\t更多閱讀\t更多阅读\t有料記事\t查看更多\t次に読みたい\t次の記事\t残り\t点击查看\t点击阅读\t热门推荐\t特集\t猜你喜欢\t相关报道\t相关推荐\t相关文章\t相关新闻\t相关链接\t相关阅读\t相關報導\t相關文章\t相關新聞\t相關連結\t相關鏈接\t相關閱讀\t看原文\t看更多\t続きはこちら\t続きを読む\t编辑推荐\t記事の続き\t記事全文\t詳しくはこちら\t詳しく見る\t詳細はこちら\t詳見\t関連\t関連する記事\t関連ニュース\t関連リンク\t関連特集\t関連記事\t閱讀全文\t閱讀原文\t閱讀更多\t阅读全文\t阅读原文\t阅读更多\t같이 보기\t계속 읽기\t관련 기사\t관련 뉴스\t관련 콘텐츠\t관련기사\t관련뉴스\t기사 더보기\t기사 원문\t다른 기사\t다음 기사\t다음기사\t더 보기\t더보기\t많이 본 관련\t연관 기사\t이 기사와 함께\t이런 기사도\t이어보기\t이전 기사\t이전기사\t자세히 보기\t전문 보기\t추천 기사\t추천기사\t함께 보면 좋은 기사\t함께 볼 만한 뉴스",
    'video': 'audio\taudio siar\tbekijk\tbildergalerie\tbildeserie\tbildextra\tbildspel\tbilledserie\tdiaporama\tem vídeo\ten fotos\ten images\ten video\ten vidéo\tfilm\tfoto galeri\tfoto galerija\tfoto-foto\tfotogaleria\tfotogalerie\tfotogalerija\tfotogalería\tfotogallery\tfotogaléria\tfotoserie\tfotostrecke\tfotoğraflarla\tgaleri\tgaleria\tgalerie\tgalerie foto\tgalerii\tgalerija\tgalería\tgallery\tgaléria\thanganyag\thlaðvarp\thør\til video\tim video\tin beeld\tin pictures\tinfografis\tkatso\tkatso video\tkuuntele\tkuvagalleria\tképgaléria\tle foto\tmyndasafn\tmyndband\tnagranie\tphotogallery\tpodcast\tpodd\tpodkast\tpodkāsts\tpodsending\tpòdcast\traidieraksts\tsauti\tse\tse video\tses\tsiniar\ttaskuhääling\ttinklalaidė\ttv\tvaizdo įrašas\tvideo\tvideo der woche\tvideó\tvidéo\tvídeo\twideo\tàudio\táudio\tβίντεο\tβίντεο και\tаудио\tаудіо\tвидео\tвідео\tвідэа\tгалерия\tгалерија\tпадкаст\tподкаст\tфотогалерея\tфоторепортаж\tגלריה\tגלריית תמונות\tוידאו\tוידיאו\tפודקאסט\tبالصور\tبالفيديو\tبودكاست\tتصاویر میں\tفيديو\tفیلم\tویدئو\tویدیو\tویڈیو\tپادکست\tپوڈکاسٹ\tگزارش تصویری\tऑडियो\tदेखें वीडियो\tपॉडकास्ट\tवीडियो\tছবিতে\tপডকাস্ট\tভিডিও\tคลิป\tชมคลิป\tพอดแคสต์\tวิดีโอ\tビデオ\tフォト\tポッドキャスト\t写真特集\t图集\t影片\t影音\t播客\t映像\t組圖\t组图\t視頻\t视频\t音频\t동영상\t오디오\t팟캐스트\t포토\t화보',
    'tags': "aiheet\taihetunnisteet\tanahtar kelimeler\tarchivado en\targomenti\targomenti trattati\tasiasanat\tassuntos\tatslēgvārdi\tavainsanat\tbirkas\tchủ đề\tcuvinte cheie\tcuvinte-cheie\tcímke\tcímkék\tdossiers\tefnisorð\temneord\temner\ten este artículo\tetichete\tetiket\tetiketa\tetiketak\tetiketler\tetikette\tetiquetado\tetiquetas\tetiquetes\tfiled under\tfjalë kyçe\tfölj ämnen\tgaiak\tin questo articolo\tkata kunci\tkeywords\tključne besede\tključne reči\tključne riječi\tklíčová slova\tkonular\tkulcsszavak\tkľúčové slová\tlabel\tlabels\tlebo\tmada\tmais sobre\tmeer over\tmehr zu\tmer i ämnet\tmerki\tmore on\tmots clés\tmots-clés\tmás sobre\tmärksõnad\tnyckelord\tnøgleord\tonderwerpe\tonderwerpen\toznake\tpalabras clave\tpalavras-chave\tparaules clau\tparole chiave\traktažodžiai\trelated tags\tschlagwort\tschlagworte\tschlagwörter\tsildid\tstichwörter\tstikkord\tsubiecte\tsujets\tsłowa kluczowe\ttag\ttag-uri\ttaggar\ttagi\ttagovi\ttags\ttaguri\ttagy\tteemad\ttema\ttemaer\ttemas\ttemat\ttematy\tteme\ttemes\ttemi\ttemos\tthema's\tthemen\tthèmes\tthématiques\tthẻ\ttopics\ttopik\ttopik terkait\ttrefwoorden\ttunnisteet\ttéma\ttémata\ttémy\ttémák\ttópicos\ttēmas\ttừ khoá\ttừ khóa\twięcej o\tämnen\tämnen i artikeln\tétiquettes\tštítky\tžymos\tžymės\tετικέτες\tθέματα\tλέξεις κλειδιά\tλέξεις-κλειδιά\tетикети\tклучни зборови\tключавыя словы\tключевые слова\tключови думи\tключові слова\tкључне речи\tметки\tмітки\tрубрика\tрубрики\tтаг\tтагове\tтагови\tтеги\tтема\tтеме\tтеми\tтемы\tтэги\tтэгі\tтэмы\tמילות מפתח\tמילות מפתח לכתבה\tנושאים\tתגיות\tתגים\tالعلامات\tالكلمات المفتاحية\tالوسوم\tبرچسب ها\tبرچسب\u200cها\tكلمات دالة\tكلمات مفتاحية\tمواضيع\tموضوعات\tواژه\u200cهای کلیدی\tوسوم\tٹیگز\tکلمات کلیدی\tکلیدواژه\u200cها\tकीवर्ड\tटैग\tटैग्स\tविषय\tট্যাগ\tবিষয়\tคำค้น\tคีย์เวิร์ด\tป้ายกำกับ\tแท็ก\tแท็กที่เกี่ยวข้อง\tカテゴリ\tキーワード\tタグ\tテーマ\tトピックス\t主題\t关键字\t关键词\t分类\t标签\t標籤\t話題\t话题\t関連キーワード\t關鍵字\t關鍵詞\t주제어\t키워드\t태그\t해시태그",
    'advertisement': 'a cikk a hirdetés után folytatódik\tadvert\tadvertensie\tadvertentie\tadvertenties\tadvertisement\tadvertisements\tadvertising\tadvertorial\tannonce\tannoncer\tannoncørbetalt indhold\tannons\tannonse\tannonser\tannonsering\tannonsørinnhold\tannuncio\tannuncio pubblicitario\tanunci\tanuncio\tanuncios\tanzeige\tanúncio\tapmaksāts saturs\tarticle continues after ad\tarticle continues after advertisement\tarticle continues after this ad\tarticle continues below ad\tarticle continues below advertisement\tarticle continues below this ad\tarticolul continuă după publicitate\tarticolul continuă mai jos\tartikel wird unter der werbung fortgesetzt\tartikeln fortsätter under annonsen\tartikkel jätkub pärast reklaami\tartikkelen fortsetter under annonsen\tartikkeli jatkuu mainoksen jälkeen\tartiklen fortsætter efter annoncen\tartiklen fortsætter under annoncen\tartykuł sponsorowany\tauglýsing\tbetalt innehåll\tbetalt innhold\tbezahlte anzeige\tciąg dalszy artykułu pod\tcontenido exclusivo\tcontenido patrocinado\tcontenu sponsorisé\tcontenuto sponsorizzato\tconteúdo de marca\tconteúdo patrocinado\tcontingut patrocinat\tcontinua a leggere dopo la pubblicità\tcontinua após a publicidade\tcontinua depois da publicidade\tcontinúa después de la publicidad\tconținut sponsorizat\tdalsza część artykułu pod materiałem wideo\tdalsza część artykułu pod reklamą\tdalsza część artykułu pod wideo\tdalsza część tekstu pod\tde tekst gaat verder onder de advertentie\tde tekst gaat verder onder de foto\tde tekst gaat verder onder de video\te sponsorizuar\tespacio patrocinado\tfógra\tfógraíocht\tgeborg\tgesponsert\tgesponsord\tgesponsorde inhoud\tgulir untuk lanjut membaca\thirdetés\thysbyseb\tiklan\tilan\tilmoitus\tinread invent\tinzerce\tinzercia\tiragarkia\tisikhangiso\tjuttu jatkuu kuvan jälkeen\tjuttu jatkuu mainoksen jälkeen\tkandungan tajaan\tkaupallinen yhteistyö\tkomerční prezentace\tkomerční sdělení\tkomerčný obsah\tkonten bersponsor\tkostað efni\tkynning\tla nota continúa abajo\tla suite après cette publicité\tla suite après la publicité\tlees verder onder de advertentie\tmainokset\tmainos\tmainos alkaa\tmainos päättyy\tmatangazo\tmateriał partnera\tmateriał promocyjny\tmateriał sponsorowany\tmessaggio pubblicitario\tnach der werbung weiterlesen\tnội dung được tài trợ\toglas\toglasi\toglasno sporočilo\tpaid content\tpartenariat\tpartnerský obsah\tpatalastas\tpatrocinado\tpatrocinat\tplacený obsah\tplatený obsah\tplaćeni sadržaj\tplačana vsebina\tpr článok\tpr-cikk\tpromo\tpromocijsko sporočilo\tpromoted content\tpropaganda\tpub\tpubblicità\tpublicidad\tpublicidade\tpublicitat\tpublicitate\tpublicité\tpubliredazionale\tpublizitatea\tquảng cáo\treclame\treclamă\treklaam\treklam\treklama\treklamdan sonra devam ediyor\treklame\treklamlar\treklamy\treklamë\treklám\treklāma\treklāmraksts\triklam\trreklamë\tsaken fortsetter under annonsen\tscroll to continue with content\tsigue leyendo después del anuncio\tsisuturundus\tskelbimas\tsludinājums\tsponset innhold\tsponsor\tsponsored\tsponsored content\tsponsoreret\tsponsoreret indhold\tsponsorisé\tsponsorizat\tsponsorizzato\tsponsorlu\tsponsorlu içerik\tsponsoroitu sisältö\tsponsrat\tsponsrat innehåll\tsponzorirani sadržaj\tsponzorirano\tsponzorisani sadržaj\tsponzorisano\tsponzorované\tsponzorováno\tstory continues after advertisement\tstory continues below\tstory continues below advertisement\tszponzorált\tszponzorált tartalom\ttalla\ttangazo\ttekst gaat verder onder de advertentie\ttekst gaat verder onder de afbeelding\ttekst gaat verder onder de foto\ttekst gaat verder onder de post\ttekst gaat verder onder de video\ttekst se nastavlja ispod oglasa\tturinio rinkodara\ttài trợ\ttámogatott tartalom\tužsakomasis turinys\twerbung\tx\txayeysiis\tčlanak se nastavlja ispod oglasa\tčlánek pokračuje pod reklamou\tčlánok pokračuje pod reklamou\tδιαφήμιση\tδιαφημιστικό\tχορηγούμενο\tχορηγούμενο περιεχόμενο\tжарнама\tна правах реклами\tна правах рекламы\tоглас\tпартнерский материал\tпартнерський матеріал\tпартнёрский материал\tплатена публикация\tплатено съдържание\tпродолжение после рекламы\tреклама\tреклама на сайте\tрекламирано\tрекламно съдържание\tрэклама\tспонзорирано\tспонсорирано съдържание\tспонсорований матеріал\tспонсорский материал\tсурталчилгаа\tэълон\tգովազդ\tבשיתוף\tפרסום\tפרסומות\tפרסומת\tתוכן ממומן\tתוכן פרסומי\tתוכן שיווקי\tآگهی\tآگهی\u200cها\tإعلان\tإعلان ممول\tإعلانات\tاشتہار\tاشتہارات\tبرعاية\tتبلیغ\tتبلیغات\tرپورتاژ\tرپورتاژ آگهی\tمحتوى مدفوع\tजाहिरात\tप्रायोजित\tप्रायोजित सामग्री\tविज्ञापन\tবিজ্ঞাপন\tਇਸ਼ਤਿਹਾਰ\tજાહેરાત\tவிளம்பரம்\tప్రకటన\tಜಾಹೀರಾತು\tപരസ്യം\tදැන්වීම\tประชาสัมพันธ์\tผู้สนับสนุน\tเนื้อหาสนับสนุน\tโฆษณา\tໂຄສະນາ\tကြော်ငြာ\tრეკლამა\tማስታወቂያ\tពាណិជ្ជកម្ម\tスポンサー\tスポンサーリンク\tタイアップ\t业配\t广告\t広告\t広告の後に続きます\t廣告\t廣告 請繼續往下閱讀\t廣告（請繼續閱讀本文）\t廣編特輯\t推广\t記事広告\t請繼續往下閱讀\t贊助內容\t赞助内容\t광고\t기사형 광고\t스폰서\t유료광고\t협찬\t후원',
    'share': "acasă\taccueil\tafficher plus\tafrita hlekk\taizvērt\tajouter à vos sélections\tana sayfa\tanterior\tara\targraffu\tartikel teilen\tascolta\tascolta articolo\tascolta l'articolo\tascultă\tavanti\tback to top\tbagikan\tbagikan artikel\tbagikan ini\tbağlantıyı kopyala\tberanda\tberikutnya\tbewaar\tbewaren\tbezárás\tbildergalerie\tbildeserie\tbildspel\tbilledserie\tbuscar\tbình chọn\tbölüş\tcargar más\tcari\tcaută\tcerca\tcerrar\tcetak\tchapisha\tchia sẻ\tchiudi\tclose\tcomparte\tcomparteix\tcompartilhar\tcompartilhe\tcompartir\tcompartir en facebook\tcompartir en twitter\tcompartir en whatsapp\tcompártelo\tcondividi\tcondividi su facebook\tcondividi su twitter\tcondividi su whatsapp\tcopia l'enllaç\tcopia link\tcopiar\tcopiar el enlace\tcopiar enlace\tcopiar ligazón\tcopiar link\tcopiază link\tcopiază linkul\tcopier le lien\tcopy link\tcopy url\tdaha fazla göster\tdalinkitės\tdalintis\tdalje\tdalīties\tdalší\tdeel\tdeel dit artikel\tdeila\tdel\tdel artikel\tdel artikkelen\tdel artiklen\tdel på facebook\tdel på twitter\tdel saken\tdela\tdela artikel\tdela artikeln\tdela på facebook\tdela på twitter\tdelen\tdeli\tdelite\tdelite članek\tdengarkan\tdesa\tdiaporama\tdinle\tdistribuie\tdo góry\tdomov\tdomů\tdrucken\tdruk\tdrukuj\tdrukāt\tedellinen\telőző\temail\tenlace copiado\tenregistrer\tenviar por correo\tenviar por e-mail\tenvoyer par e-mail\tescolta\tescuchar\tetiquetas\tfacebook'ta paylaş\tfechar\tfermer\tfoto galeri\tfoto galerija\tfotoalbum\tfotogalerie\tfotogalerija\tfotogaléria\tfotostrecke\tfőoldal\tgaleria de fotos\tgaleria zdjęć\tgalerie foto\tgalerija\tgalería de fotos\tgalería de imágenes\tgem\tguardar\tgönder\tgửi\thaberi paylaş\thaku\thledat\thome\thore\thören\thľadať\tibahagi\tieškoti\timprimeix\timprimer\timprimir\tin\tin bài viết\tindietro\tingrandisci\tinicio\tinprimatu\tinvia\tinício\tiskanje\tispiši\tixxerja\tizbornik\tišsaugoti\tjaa\tjaa artikkeli\tjaa facebookissa\tjaa juttu\tjaga\tkapat\tkaydet\tkembali ke atas\tkeresés\tkirim\tkongsi\tkopeeri link\tkopiatu esteka\tkopieer link\tkopieer skakel\tkopier lenke\tkopier lenken\tkopier link\tkopiera länk\tkopijuoti nuorodą\tkopioi linkki\tkopiraj link\tkopiraj povezavo\tkopiraj poveznicu\tkopiuj link\tkopjo linkun\tkopyala\tkopírovat odkaz\tkopírovať odkaz\tkopēt saiti\tkuula\tkuuntele\tkuvagalleria\tképgaléria\tkövetkező\tküldés\tla wadaag\tlagre\tlectura fácil\tleestijd\tlenke kopiert\tlien copié\tlink copiado\tlink copiato\tlink copied\tlink gekopieerd\tlink kopieren\tlink kopieret\tlink kopiert\tlink másolása\tlink skopiowany\tlinki kopyala\tlinkki kopioitu\tlisten\tload more\tloka\tluister\tluk\tlukk\tlyssna\tlyt\tlytt\tlänk kopierad\tlên đầu trang\tlưu\tlưu bài viết\tmbyll\tmeer laden\tmeghallgatom\tmegosztom\tmegosztás\tmegosztás facebookon\tmehr anzeigen\tmehr laden\tmeklēt\tmeni\tmeniu\tmentés\tmenu\tmeny\tmenú\tmenü\tmerken\tmostra altro\tna vrh\tnaar boven\tnach oben\tnahoru\tnakili kiungo\tnaslovnica\tnastępny\tnatisni\tnext\tnghe\tnyomtatás\tnäytä lisää\todkaz zkopírován\toffrir l'article\topslaan\totsi\touvir\tpartager\tpartager l'article\tpartager sur facebook\tpartager sur twitter\tpartager sur whatsapp\tpartekatu\tpartilhar\tpartilhe\tpaylaş\tper e-mail teilen\tphoto gallery\tpodeli\tpodelite\tpodijeli\tpodijelite\tpodziel się\tpokaż więcej\tpoprzedni\tposlat e-mailem\tposlať e-mailom\tposlechnout\tposlušaj\tposłuchaj\tpošalji\tpošlji\tprenta\tpretraga\tpretraži\tprevious\tprikaži više\tprindi\tprint\tprinten\tprinto\tpriontáil\tprécédent\tpróximo\tpředchozí\tpřehrát\traba\tregala\tregala l'articolo\tretour en haut\trhannu\troinn\truaj\tréagir\tsaglabāt\tsalin link\tsalin pautan\tsalin tautan\tsalva\tsalvar\tsalvează\tsalvesta\tsambaza\tsao chép liên kết\tsauvegarder\tsave\tsačuvaj\tschlagworte\tschlagwörter\tschließen\tsdílet\tsearch\tsebelumnya\tseuraava\tshare\tshare on facebook\tshare on linkedin\tshare on twitter\tshare on whatsapp\tshare on x\tshare this\tshare via email\tshiriki\tshow more\tshpërndaj\tshpërndaje\tshrani\tsiguiente\tsimpan\tskip to content\tskip to main content\tskopiuj link\tskopírovať odkaz\tskriv ut\tsluiten\tslušaj\tsonraki\tspara\tspausdinti\tspeichern\tspremi\tstampa\tstartseite\tstrona główna\tstäng\tsuche\tsuivant\tsulge\tsulje\tsus\tszukaj\tsök\tsøg\tsøk\tsłuchaj\ttags\ttakaisin ylös\ttallenna\ttanca\tteilen\tterug naar boven\ttil toppen\ttill toppen\ttips oss\ttipsa oss\ttipărește\ttisk\ttiếp theo\ttlačiť\ttoon meer\ttorna su\ttrang chủ\ttrimite\ttulosta\ttutup\ttwitter'da paylaş\ttìm kiếm\ttöbb\tudostępnij\tudskriv\tulashish\tuložit\tuložit na později\tuložiť\turl복사\turmătorul\tuždaryti\tvalikko\tver más\tvezi mai mult\tvis flere\tvis mer\tvis mere\tvisa fler\tvisa mer\tvissza a tetejére\tvoir plus\tvolgende\tvoltar ao topo\tvolver arriba\tvorige\tvorlesen\tvytisknout\tvytlačiť\twyślij\tyabelana\tyazdır\tyukarı\tzamknij\tzapisz\tzapri\tzatvori\tzavrieť\tzavřít\tzdieľať\tzkopírovat odkaz\tzobrazit více\tzobraziť viac\tzoeken\tzur startseite\tzurück\técouter\tînapoi\tînchide\tönceki\tďalšie\tđóng\tštampaj\tαναζήτηση\tαντιγραφή συνδέσμου\tαποθήκευση\tαποστολή\tαρχική\tεκτύπωση\tεπόμενο\tκλείσιμο\tκοινοποίησέ το\tκοινοποίηση\tμενού\tμοιράσου\tμοιραστείτε\tπερισσότερες φωτογραφίες\tπροηγούμενο\tбөлісу\tбөлүшүү\tв закладки\tвгору\tверсия для печати\tглавная\tголовна\tдалее\tдалі\tдрук\tзакрити\tзакрыть\tзапази\tзатвори\tзахаваць\tзачувај\tзберегти\tизпрати\tкопирай линка\tкопирај линк\tкопировать ссылку\tкопіювати посилання\tменю\tмубодила\tнаверх\tнагоре\tнадіслати\tназад\tначало\tотпечатай\tотправить\tпадзяліцца\tпечат\tпечати\tпечать\tподели\tподелите\tподелиться\tподілитись\tподілитися\tпоиск\tпокажи още\tпоказати ще\tпоказать еще\tпоказать ещё\tпосилання скопійовано\tпоширити\tпошук\tпринтирай\tраспечатать\tроздрукувати\tскапіяваць спасылку\tскопировать ссылку\tскопіювати посилання\tслухати\tслушать\tсохранить\tсподелете\tсподели\tсподеляне\tссылка скопирована\tтърсене\tфотогалерея\tхуваалцах\tштампај\tկիսվել\tהבא\tהדפס\tהדפסה\tהעתק קישור\tהקודם\tהקישור הועתק\tחיפוש\tסגור\tשיתוף\tשיתוף בפייסבוק\tשלח\tשמור\tשתף\tשתפו\tתפריט\tإرسال\tإغلاق\tارسال\tاستماع\tاشتراک گذاری\tاشتراک\u200cگذاری\tالتالي\tالرئيسية\tالسابق\tالقائمة\tبحث\tبستن\tبعدی\tبه اشتراک بگذارید\tتم نسخ الرابط\tجستجو\tحفظ\tذخیره\tشارك\tشارك الخبر\tشارك المقال\tشیئر کریں\tطباعة\tقبلی\tلنک کاپی کریں\tمشاركة\tمعرض صور\tمنو\tنسخ الرابط\tهمرسانی\tهم\u200cرسانی\tپرنٹ\tچاپ\tکپی لینک\tअगला\tकॉपी लिंक\tखोजें\tपिछला\tप्रिंट\tबंद करें\tमेनू\tलिंक कॉपी करें\tशेअर करा\tशेयर\tशेयर करें\tसाझा करें\tसुनें\tसेयर गर्नुहोस्\tसेव करें\tहोम\tপ্রিন্ট\tলিংক কপি\tশেয়ার\tশেয়ার করুন\tਸ਼ੇਅਰ ਕਰੋ\tશેર કરો\tபகிர்\tபகிர்க\tషేర్ చేయండి\tಹಂಚಿಕೊಳ್ಳಿ\tഷെയർ ചെയ്യുക\tබෙදාගන්න\tก่อนหน้า\tคัดลอกลิงก์\tค้นหา\tถัดไป\tบันทึก\tปิด\tพิมพ์\tหน้าแรก\tเมนู\tแชร์\tแชร์เรื่องนี้\tแบ่งปัน\tແບ່ງປັນ\tမျှဝေရန်\tგაზიარება\tአጋራ\tចែករំលែក\tクリップ\tシェア\tシェアする\tツイート\tトップへ戻る\tブックマーク\tページトップへ\tホーム\tポスト\tメニュー\tメールで送る\tリンクをコピー\t上一篇\t下一篇\t下一页\t保存\t关闭\t写真特集\t分享\t分享到\t列印\t前へ\t加入收藏\t加载更多\t印刷\t回頂部\t图集\t复制链接\t大 中 小\t字号\t展开全文\t打印\t拡大\t拡大する\t搜尋\t搜索\t收藏\t検索\t次のページ\t次へ\t点赞\t画像を拡大\t組圖\t複製連結\t記事を印刷\t转发\t返回顶部\t閉じる\t關閉\t首頁\t首页\t가\t검색\t공유\t공유하기\t글자 크기\t글자크기\t기사 공유\t기사 듣기\t기사 저장\t다음\t닫기\t링크 복사\t맨위로\t메뉴\t본문 듣기\t스크랩\t음성으로 듣기\t이전\t인쇄\t인쇄하기\t저장\t좋아요\t카카오톡\t페이스북\t프린트\t홈",
    'comments': 'adaugă comentariu\tadaugă un comentariu\tajouter un commentaire\tathugasemdir\tbekijk reacties\tberi komentar\tbình luận\tcomenta\tcomentar\tcomentarii\tcomentarios\tcomentaris\tcomente\tcomentează\tcomentários\tcommenta\tcommentaires\tcommenter\tcommenti\tcomments\tdeixa un comentari\tdeixe seu comentário\tdeixe um comentário\tdeja tu comentario\tdeja un comentario\tdelta i debatten\tdiskuse\tdiskusia\tdiskutieren sie mit\tdiskuze\tdodaj komentar\tdodaj komentarz\tescribe un comentario\tgeef je mening\tgửi bình luận\thozzászólás\thozzászólások\tiruzkinak\tiruzkindu\tjetzt kommentieren\tjoin the conversation\tkeskustelu\tkomen\tkomentar\tkomentarai\tkomentari\tkomentariši\tkomentarji\tkomentarze\tkomente\tkomentet\tkomentiraj\tkomento\tkomentovat\tkomentovať\tkomentuoti\tkomentáre\tkomentáře\tkomentāri\tkomentēt\tkommentaar\tkommentaarid\tkommentar schreiben\tkommentare\tkommentare lesen\tkommentarer\tkommenteeri\tkommentek\tkommentelek\tkommenter\tkommentera\tkommentieren\tkommentit\tkommentoi\tkommentoi juttua\tkommentér\tlaat een reactie achter\tlaisser un commentaire\tlascia un commento\tlasă un comentariu\tleave a comment\tleggi i commenti\tlewer kommentaar\tlihat komentar\tlire les commentaires\tlisa kommentaar\tlue kommentit\tmaoni\tmegjegyzések\tnapisz komentarz\tno comments\tnormas\tnäytä kommentit\tostavi komentar\tpievienot komentāru\tplaats een reactie\tpogledaj komentare\tpokaż komentarze\tpost a comment\tpošalji komentar\tpridať komentár\tprikaži komentare\tprikaži komentarje\tpřidat komentář\trašyti komentarą\treacties\treageer\treageren\tréactions\tscrivi un commento\tshow comments\tskomentuj\tskriv en kommentar\tskriv kommentar\tsylwadau\tszólj hozzá\ttoa maoni\ttuairimí\ttulis komen\ttulis komentar\tummæli\tvedi i commenti\tver comentarios\tver comentários\tvezi comentariile\tview comments\tvis kommentarer\tvisa kommentarer\tviết bình luận\tvoir les commentaires\tvstoupit do diskuse\tvstúpiť do diskusie\tyorum yap\tyorum yaz\tyorumlar\tyorumları göster\tyorumunu yaz\tzobacz komentarze\tzobrazit komentáře\tzobraziť komentáre\tý kiến\tý kiến bạn đọc\tαφήστε σχόλιο\tγράψτε σχόλιο\tπροσθήκη σχολίου\tσχολίασε\tσχολιάστε\tσχόλια\tдобави коментар\tдобавить комментарий\tдодати коментар\tзалишити коментар\tкаментаваць\tкаментары\tкоментари\tкоментариши\tкоментарі\tкоментирай\tкоментирайте\tкоментирај\tкоментувати\tкомментарии\tкомментировать\tнапиши коментар\tнет комментариев\tобговорити\tобсудить\tостави коментар\tоставить комментарий\tпакінуць каментар\tпоказати коментарі\tпоказать комментарии\tпошаљи коментар\tהגב\tהוסף תגובה\tהוספת תגובה\tכתוב תגובה\tלכל התגובות\tתגובות\tأضف تعليق\tأضف تعليقا\tاترك تعليقا\tارسال نظر\tاكتب تعليقك\tالتعليقات\tتبصرہ\tتبصرہ کریں\tتبصرے\tتعليقات\tدیدگاه\tدیدگاه\u200cها\tنظر بدهید\tنظر شما\tنظرات\tنظرات کاربران\tअपनी टिप्पणी दें\tकमेंट\tकमेंट करें\tटिप्पणियाँ\tटिप्पणियां\tटिप्पणी करें\tমন্তব্য\tমন্তব্য করুন\tความคิดเห็น\tแสดงความคิดเห็น\tみんなのコメント\tコメント\tコメントする\tコメントを書く\tコメントを見る\t发表评论\t我要留言\t我要评论\t查看评论\t留言\t發表評論\t网友评论\t評論\t评论\t댓글\t댓글 보기\t댓글 쓰기\t댓글달기\t댓글쓰기\t의견',
    'subscribe': "aanmelden\tabbonati\tabbonati ora\tabo\tabonare\tabone ol\tabonează-te\tabonelik\tabonneer\tabonner\tabonneren\tabonnez-vous\tabonnieren\tabonnér\tabonohu\tabonēt\taccedi\tallerede abonnent\talready a subscriber\tanmelden\tassinar\tassine\tassine já\tautentificare\tbejelentkezés\tbelépés\tberlangganan\tbli abonnent\tbli prenumerant\tbliv abonnent\tcadastre-se\tconectare\tconnexion\tcont nou\tcrear cuenta\tcréer un compte\tdaftar\tdaftar sekarang\tdonate\tdéjà abonné\tdéjà abonné ?\teinloggen\telőfizetek\telőfizetés\tentrar\tfazer login\tfeliratkozom\tfeliratkozás\tgiriş yap\tharpidetu\thasi saioa\thazte socio\thyr\tienākt\tingia\tinicia sesión\tinicia sessió\tiniciar sesión\tiniciar sessão\tinloggen\tinnskráning\tintră în cont\tiratkozzon fel\tiscriviti\tje m'abonne\tjetzt abonnieren\tjetzt testen\tjiandikishe\tjisajili\tjoin now\tjá é assinante\tkayıt ol\tkirjaudu\tkirjaudu sisään\tkjøp abonnement\tkøb abonnement\tlanggan\tlangganan\tlog in\tlog ind\tlog masuk\tlogg inn\tlogga in\tlogi sisse\tlogin\tluo tili\tmasuk\tmein konto\tmeld aan\tmy account\tnaroči se\tnaročnina\tneem een abonnement\todebírat\todoberať\toletko jo tilaaja?\topprett konto\topret konto\toturum aç\tpieslēgties\tpredplatiť\tpredplatné\tprenumerata\tprenumerera\tprenumeruj\tprenumeruoti\tpretplata\tpretplati se\tpretplatite se\tprihlásiť\tprihlásiť sa\tprijava\tprijavi se\tprisijungti\tpředplatit\tpředplatné\tpřihlaste se\tpřihlásit\tpřihlásit se\tredan prenumerant\tregiste-se\tregister\tregistra't\tregistracija\tregistrarse\tregistrati\tregistreer\tregistreeru\tregistrer deg\tregistrera dig\tregistreren\tregistrieren\tregistrovat\tregistrovať\tregistruj se\tregistruotis\tregisztráció\tregjistrohu\tregístrate\trekisteröidy\treģistrēties\ts'abonner\ts'inscrire\tsaioa hasi\tse connecter\tsei già abbonato\tsei già abbonato?\tsign in\tsign up\tskapa konto\tskrá inn\tsubscrever\tsubscribe\tsubscribe now\tsubscriu-t'hi\tsubscriu-te\tsubscríbete\tsubskrybuj\tsuscribirme\tsuscribirse\tsuscripción\tsuscríbete\tteken in\ttelli\ttilaa\ttilaa nyt\tword abonnee\tword lid\twykup dostęp\tzaloguj\tzaloguj się\tzarejestruj się\tzum abo\táskrift\tînregistrare\tüye ol\tüyelik\tđăng ký\tđăng ký ngay\tđăng nhập\tγίνε συνδρομητής\tγίνετε συνδρομητής\tεγγραφή\tεγγραφείτε\tσυνδρομή\tσύνδεση\tабонамент\tабонирай се\tабонирайте се\tвойти\tвход\tвхід\tзарегистрироваться\tзареєструватися\tнајава\tоформить подписку\tпадпісацца\tподписаться\tподписка\tпретплати се\tпријава\tпідписатись\tпідписатися\tпідписка\tрегистрация\tрегистрација\tрегиструј се\tреєстрація\tрэгістрацыя\tувайсці\tувійти\tהירשמו\tהרשמה\tהרשמו\tהתחבר\tהתחברות\tכניסה\tמינוי\tاشتراك\tاشتراک\tاشترك\tاشترك الآن\tتسجيل\tتسجيل الدخول\tثبت نام\tثبت\u200cنام\tدخول\tسبسکرائب\tسبسکرائب کریں\tعضویت\tلاگ ان\tمشترک شوید\tورود\tरजिस्टर\tलॉग इन\tसदस्यता लें\tसब्सक्राइब\tसब्सक्राइब करें\tसाइन इन\tনিবন্ধন\tলগইন\tসাবস্ক্রাইব\tลงทะเบียน\tสมัครสมาชิก\tเข้าสู่ระบบ\tログイン\t会員登録\t免费注册\t新規登録\t有料会員登録\t注册\t無料会員登録\t登入\t登录\t登録\t立即訂閱\t立即订阅\t訂閱\t註冊\t订阅\t購読\t購読する\t가입하기\t구독\t구독신청\t구독하기\t로그인\t회원가입",
    'follow-us': "abbonati\tabonați-vă\tabone ol\tabone olun\tabonează-te\tabonneer je\tabonner på\tabonnez-vous\tabonnieren sie\tabonohuni\tabonē\taccede\tacesse\tacompanhe\tactiva las notificaciones\taggiungi\tako želite\talle meldungen aus\talle meldungen im\talle meldungen in\talle meldungen rund\talle meldungen zu\talle nachrichten aus\talle nachrichten im\talle nachrichten in\talle nachrichten rund\talle nachrichten zu\talle news aus\talle news im\talle news in\talle news rund\talle news zu\tals abonnee\talătură-te\tan dieser stelle finden sie\tanmäl dig\tanna palautetta\tapoie\tapoya\tapunta't\tapóyanos\tarticle continues after\tarticle continues below\tartikel anhören\tartikel drucken\tartikel kommentieren\tartikel merken\tartikel speichern\tartikel teilen\tascolta articolo\tascolta l'articolo\tascolta questo\tassine\tatbalsti\tatsisiųskite\tayo\tbaixe\tbashkohuni\tbecome a member\tbecome a subscriber\tbecome a supporter\tbeitrag anhören\tbeitrag drucken\tbeitrag kommentieren\tbeitrag merken\tbeitrag speichern\tbeitrag teilen\tbergabung\tberlangganan\tbewaar dit\tbewaar het\tbewaar naar\tbildirimleri açın\tbizi takip edin\tbleiben sie\tbli med\tblijf op de hoogte\tbliv klogere\tbudite\tbądź na bieżąco\tbấm vào đây\tcadastre-se\tcek berita\tcet article est réservé\tcet article vous est offert\tchcesz być\tchcesz wiedzieć\tchcete\tclica\tclicca qui\tclick aici\tclick here\tclique aqui\tcliquez ici\tcommenta articolo\tcommenta l'articolo\tcommenta questo\tcommenter cet article\tcommenter l'article\tcomparte el\tcomparte esta\tcomparte este\tcomparte la\tcompartilhe a\tcompartilhe esta\tcompartilhe este\tcompartilhe o\tcondividi articolo\tcondividi l'articolo\tcondividi questo\tconforme a los criterios\tcontribuer\tcopy the article\tcopy the link\tcopy the page\tcopy the post\tcopy the story\tcopy the video\tcopy this article\tcopy this link\tcopy this page\tcopy this post\tcopy this story\tcopy this video\tcsatlakozz\tcsatlakozzon\tdacă ai\tdacă ți-a plăcut\tdaftar\tdalszy ciąg\tdapatkan\tdeel dit\tdeel het\tdeel naar\tdel artikel\tdel artikkelen\tdel artiklen\tdel på artikel\tdel på artikkelen\tdel på artiklen\tdel på saken\tdel saken\tdel til artikel\tdel til artikkelen\tdel til artiklen\tdel til saken\tdela artikel\tdela artikeln\tdela på artikel\tdela på artikeln\tdeltag\tdenne artikel er for\tdescarcă\tdescarga\tdescarrega\tdestek olun\tdetta är en\tdette er en\tdette innlegget\tdieser artikel erschien zuerst\tdilynwch ni\tdiskutieren sie\tdit artikel is exclusief\tdonate\tdonează\tdonnez votre avis\tdownload\tdownload our\tdownload the\tdołącz\tdukung\tdziękujemy za\tdziękujemy, że\tdále se dočtete\tdécouvrez\tdă click\temail the article\temail the link\temail the page\temail the post\temail the story\temail the video\temail this article\temail this link\temail this page\temail this post\temail this story\temail this video\tempfehlungen der redaktion\tencuentra más\tenter your email\tentra nel\tentre no\tescríbanos\tescucha el\tescucha esta\tescucha este\tescucha la\teste artigo é exclusivo\teste artículo es exclusivo\teste contenido\tez a cikk\tfaça parte\tfes-te\tfii la curent\tfind us on\tfique por dentro\tfolge uns\tfolgen sie dem\tfolgen sie den\tfolgen sie der\tfolgen sie ihm\tfolgen sie ihr\tfolgen sie uns\tfolgt uns\tfollow the author\tfollow us\tfuata\tfylgdu okkur\tfylgstu með\tfå\tfölj\tfölj oss\tfølg\tfølg os\tfølg oss\tgabung\tgelişmelerden haberdar\tgem artikel\tgem artiklen\tgem på artikel\tgem på artiklen\tgem til artikel\tgem til artiklen\tget the app\tget the best\tget the latest\tgot a story\tguarda el\tguarda esta\tguarda este\tguarda la\tgå ikke glip\tgå med\tha szeretné\tha tetszett\thaben sie fehler\thaberi dinle\thaberi paylaş\thaga clic\thaluatko\thar du\tharpidetu\thave your say\thaz clic\thaz click\theb je een\theb je een tip\theeft u\thent\thier abonnieren\thier anmelden\thier klicken\thãy\thør artikkelen\thør på artikkelen\thør på saken\thør saken\thør til artikkelen\thør til saken\tich bin damit einverstanden\tikuti\tikuti kami\til contenuto di questo articolo\til vous reste\timate informaciju\timate nešto\timate priču\timprime el\timprime esta\timprime este\timprime la\timprimer cet article\timprimer l'article\tindirin\tinscreva-se\tinscrivez-vous\tintră\tiratkozz fel\tiratkozzon fel\tiscriviti\tjangan lewatkan\tjarrai gaitzazu\tjarraitu\tjetzt abonnieren\tjetzt anmelden\tjetzt bestellen\tjetzt herunterladen\tjetzt lesen\tjetzt testen\tjeśli chcecie\tjeśli chcesz\tjiandikishe\tjiunge\tjoin our\tjoin the conversation\tjá segue\tjälgi\tjälgi meid\tkattintson\tkatılın\tkaydolun\tkerro meille\tklicka här\tklik di sini\tklik her\tklik hier\tklikk her\tklikkaa tästä\tkliknij\tkliknite\tklikněte\tkostenlos anmelden\tkostenlos lesen\tkostenlos testen\tkövess minket\tkövesse\tkövessen minket\tküldje el\tla suite est réservée\tlaai af\tladda ner\tladen sie\tlae alla\tlagre artikkelen\tlagre på artikkelen\tlagre på saken\tlagre saken\tlagre til artikkelen\tlagre til saken\tlanggan\tlas noticias más\tlast ned\tlataa\tlean muid\tlegyen előfizetőnk\tlejupielādē\tliitu\tliity\tlike the article\tlike the link\tlike the page\tlike the post\tlike the story\tlike the video\tlike this article\tlike this link\tlike this page\tlike this post\tlike this story\tlike this video\tlike us on\tlisten to the article\tlisten to the link\tlisten to the page\tlisten to the post\tlisten to the story\tlisten to the video\tlisten to this article\tlisten to this link\tlisten to this page\tlisten to this post\tlisten to this story\tlisten to this video\tlog in to\tluister dit\tluister het\tluister naar\tlyssna artikel\tlyssna artikeln\tlyssna på artikel\tlyssna på artikeln\tlyt artikel\tlyt artiklen\tlyt på artikel\tlyt på artiklen\tlyt til artikel\tlyt til artiklen\tlytt artikkelen\tlytt på artikkelen\tlytt på saken\tlytt saken\tlytt til artikkelen\tlytt til saken\tlájkolja\tlähetä\tmantenha-se\tmantente\tmanténgase\tmari bergabung\tmasz ciekawy\tmasz news\tmasz temat\tmasz zdjęcie\tmeld deg på\tmeld je aan\tmelden sie sich\tmis niets\tmissa inte\tmit der nutzung\tmuat turun\tmáte pre nás\tmáte pro nás\tmáte tip\tmời bạn\tmời các bạn\tna ndiq\tna ndiqni\tnapisz do nas\tnapište nám\tnapíšte nám\tnaročite se\tnašli jste\tnašli ste\tndiqni\tne manquez\tne maradjon le\tne propustite\tnever miss\tnhấn vào đây\tnon perdere\tobserwuj\toceń\todebírejte\todoberajte\tontvang\tosallistu\tota yhteyttä\totrzymuj\touvir a\touvir esta\touvir este\touvir o\touça a\touça esta\touça este\touça o\tpakua\tparemkite\tpartager cet article\tpartager l'article\tparticipe\tpartilhe a\tpartilhe esta\tpartilhe este\tpartilhe o\tper restare aggiornato\tpiesakies\tpievienojies\tpišite nam\tplease enable\tpobierz\tpodporte\tpodpořte\tpodprite\tpodržite\tpolub nas\tpostanite\tpour ne rien manquer\tpozostało\tpošaljite\tprati nas\tpratite\tpratite nas\tprenesite\tprenumerera på\tprenumeruokite\tpretplatite se\tpreuzmite\tpridružite se\tprihláste sa\tprijavite se\tprimește\tprint the article\tprint the link\tprint the page\tprint the post\tprint the story\tprint the video\tprint this article\tprint this link\tprint this page\tprint this post\tprint this story\tprint this video\tpripojte sa\tprisijunkite\tpuede seguir\tpuedes seguir\tpysy ajan tasalla\tpřihlaste se\tpřipojte se\tquer ficar\tquer receber\tquesto contenuto è riservato\tquiz:\treceba\trecevez\trecibe\trecibí\tredirecționează\tregístrate\trejoignez\trep\tresta aggiornato\tretrouvez-nous\tricevi\trimani aggiornato\tréservé aux abonnés\trămâi\tsaada vihje\tsaksikan\tsave the article\tsave the link\tsave the page\tsave the post\tsave the story\tsave the video\tsave this article\tsave this link\tsave this page\tsave this post\tsave this story\tsave this video\tscarica\tschreiben sie uns\tschrijf je in\tscopri\tse inscreva\tsegue\tsegueix-nos\tsegui\tseguici\tseguinos\tseguiu-nos\tsekite\tsekite mus\tseko\tseko mums\tsekojiet mums\tsend inn\tsend us\tsertai\tseuraa\tseuraa meitä\tshare the article\tshare the link\tshare the page\tshare the post\tshare the story\tshare the video\tshare this\tshare this article\tshare this link\tshare this page\tshare this post\tshare this story\tshare this video\tshkarko\tsi quieres\tsi te ha gustado\tsi tienes\tsie haben einen fehler\tsie möchten\tsie wollen\tsiga\tsiga-nos\tsign up for\tsign up to\tsigue\tsiz de\tskriv upp dig\tskráðu þig\tsledite nam\tsledujte\tsledujte nás\tsostieni\tsoutenez\tspara artikel\tspara artikeln\tspara på artikel\tspara på artikeln\tspremljajte nas\tstampa articolo\tstampa l'articolo\tstampa questo\tstay connected\tstay informed\tstaňte se\tsteun ons\tstiahnite si\tstory continues after\tstory continues below\tstuur ons\tstáhněte si\tstöd\tstøt\tstøtt\tsubscreva\tsubscribe for\tsubscribe now\tsubscribe to\tsubscribe today\tsubscriu-te\tsubscríbete\tsubskrybuj\tsuivez\tsupport independent\tsupport our\tsupport quality\tsupport the\tsuscríbase\tsuscríbete\tsusține\tszeretné\tszeretnéd\tsíganos\tsíguenos\ttakip edin\ttakip et\ttartson velünk\tteken in\ttelli\ttento článek je\ttext anhören\ttext drucken\ttext kommentieren\ttext merken\ttext speichern\ttext teilen\ttham gia\ttheo dõi\ttheo dõi chúng tôi\tthis content is\ttilaa\ttilaajille\ttilmeld dig\ttip de redactie\ttip os\ttips oss\ttipsa\ttoeta\ttorne-se\ttrimite-ne\ttry it free\ttry unlimited free\ttufuate\ttulis komentar\ttámogass\ttámogassa\ttéléchargez\ttöltse le\ttıklayın\ttải app\ttải ứng dụng\tunduh\tuneix-te\tunisciti\tunterstützen sie uns\turmăreşte-ne\turmărește\turmărește cele\turmărește-ne\turmăriți\tview this post\tvil du\tvill du\tvoit keskustella\tvolg\tvolg ons\tvous avez repéré\tvous avez trouvé\tvragen of opmerkingen\tvuoi ricevere\twant more\twatch the article\twatch the link\twatch the page\twatch the post\twatch the story\twatch the video\twatch this article\twatch this link\twatch this page\twatch this post\twatch this story\twatch this video\twesprzyj\twhatsapp kanalımıza\twil je\twilt u\twir freuen uns über\tyou can follow\tyuk\tzachęcamy\tzapisz się\tzapratite\tzgłoś\tzostaňte\tzískajte\tzískejte\tzůstaňte\técouter cet article\técouter l'article\tértesüljön\tírja meg\tînscrie-te\tønsker du\túnete\tüye olun\tđăng ký\tđăng ký nhận\tśledź\tželite\tακολουθήστε\tακολουθήστε μας\tακολούθησε\tβρείτε μας\tγίνετε\tδείτε όλες τις\tεγγραφείτε\tενημερωθείτε\tκάντε like\tκάντε κλικ\tκατεβάστε\tμπείτε\tπατήστε\tστείλτε\tστηρίξτε\tабонирай се\tабонирайте се\tако искате\tбольше новостей\tбъдете\tвиділіть\tвключете се\tвыделите\tдалучайцеся\tдобавьте\tдолучайтесь\tдолучайтеся\tдонатьте\tдякуємо\tесли вы нашли\tзавантажте\tзаметили опечатку\tзаметили ошибку\tзнайшли помилку\tизтеглете\tкликнете\tнажмите\tнамерете ни\tнатисніть\tнашли опечатку\tнашли ошибку\tоставайтесь\tошибка в тексте\tпадпісвайцеся\tпадпішыцеся\tпадтрымайце\tпишите нам\tпишіть нам\tподдержите\tподелиться\tподкрепете\tподписаться на\tподписывайтесь\tподпишитесь\tполучавайте\tпомітили помилку\tпоследвайте ни\tпратите нас\tпреземете\tпретплатете се\tпреузмите\tпридружите се\tприклучете се\tприсоединяйтесь\tприсъединете се\tприєднуйтесь\tприєднуйтеся\tпідписуйтесь\tпідписуйтеся\tпідпишись\tпідпишіться\tпідтримайте\tсамые важные\tсачыце за\tскачайте\tследвайте ни\tследете\tследете нè\tследете не\tследите за\tслушать\tслідкуйте за\tстанете\tстаньте\tстежте за\tузнавайте\tхаресайте\tхотите\tхочете\tчитайте нас\tякщо ви знайшли\tякщо ви помітили\tהורידו\tהירשמו\tהצטרפו\tהרשמו\tלחץ כאן\tלחצו כאן\tמעוניינים\tמצאתם טעות\tעקבו\tעקבו אחרינו\tרוצים\tשלחו לנו\tתמכו\tادعم\tاشترك\tاشتركوا\tاضغط هنا\tانضم\tانقر\tبرای دریافت\tبرای عضویت\tبه ما بپیوندید\tتابع\tتابعنا\tتابعونا\tحمایت\tحمل\tحملوا\tدانلود\tدنبال کنید\tسبسکرائب کریں\tشاركنا\tعضو شوید\tفالو کریں\tكن أول\tللاشتراك\tلمتابعة\tما را دنبال کنید\tمشترک شوید\tکلیک کنید\tہمیں فالو کریں\tआप हमें\tक्लिक करें\tडाउनलोड करें\tताज़ा खबरों\tदेश और दुनिया\tफॉलो करें\tबीबीसी हिंदी के\tबीबीसी हिन्दी\tयहाँ क्लिक करें\tयहां क्लिक करें\tसब्सक्राइब करें\tहमसे जुड़ें\tहमें फ़ॉलो करें\tहमें फॉलो करें\tঅনুসরণ করুন\tআমাদের ফলো করুন\tফলো করুন\tกดติดตาม\tคลิกที่นี่\tดาวน์โหลด\tติดตามข่าวสาร\tติดตามเรา\tติดตามเราได้ที่\tร่วมสนับสนุน\tสมัครรับ\tเพิ่มเพื่อน\tủng hộ\tあなたの\tお問い合わせ\tここから先は\tこの記事は有料\tこの記事を\tご意見\tアプリを\tダウンロード\tフォローしてください\tフォローする\tログインして\t下載\t下载\t会員登録\t免費\t公式\t关注我们\t分享本文\t加入我們\t情報提供\t想看更多\t扫一扫\t扫码\t投稿\t按讚\t支持我们\t更多精彩\t有料会員\t欢迎关注\t欢迎投稿\t歡迎加入\t歡迎關注\t点击下载\t点击这里\t点击进入\t無料\t登録はこちら\t立即下載\t立即下载\t続きをご覧\t訂閱\t請點\t订阅\t追蹤我們\t长按\t點擊\t구독하\t기사 공유\t기사 저장\t기사 추천\t네이버 채널\t네이버에서\t당신의 제보\t더 많은\t독자 여러분\t앱 다운\t여러분의 제보\t이 기사를\t제보\t지금 바로\t카카오톡\t팔로우\t회원가입\t후원하",
    'newsletter': 'a través de facebook\ta través de google news\ta través de instagram\ta través de telegram\ta través de tiktok\ta través de twitter\ta través de whatsapp\ta través de youtube\tadatvédelm*\talkalmazásunk*\taplicația noastră\taplikasi kami\tapp herunter\tapp laden\tapp store\tauf dem laufenden\tauf facebook\tauf google news\tauf instagram\tauf telegram\tauf tiktok\tauf twitter\tauf whatsapp\tauf youtube\tbandeja de entrada\tbei facebook\tbei google news\tbei instagram\tbei telegram\tbei tiktok\tbei twitter\tbei whatsapp\tbei youtube\tberita pilihan\tbestens informiert\tblijf op de hoogte\tboletim informativo\tboletines\tboletín*\tbudite u tijeku\tbuletin*\tbutlletins\tbutlletí*\tbülten*\tbądź na bieżąco\tbản tin email\tcanal de telegram\tcanal de whatsapp\tcanal do telegram\tcanal do whatsapp\tcanal no whatsapp\tcanale telegram\tcanale whatsapp\tcanalul de whatsapp\tcanalul nostru\tcez facebooku\tcez instagrame\tcez twitteri\tcez whatsappe\tcez youtube\tchannel whatsapp\tchaîne whatsapp\tcookie*\tdatenschutz*\tdel artik*\tdel saken\tdela artik*\tdi facebook\tdi google news\tdi instagram\tdi telegram\tdi tiktok\tdi twitter\tdi whatsapp\tdi youtube\tdo facebook\tdo google news\tdo google notícias\tdo instagram\tdo telegram\tdo tiktok\tdo twitter\tdo whatsapp\tdo youtube\te-bülten*\te-novic*\tebülten*\temail anda\ten facebook\ten google news\ten instagram\ten su correo\ten telegram\ten tiktok\ten tu correo\ten twitter\ten whatsapp\ten youtube\texterner inhalt\tfacebookissa\tfacebookon\tfanpage*\tfique por dentro\tfor more information visit\tfor more news visit\tfor more stories visit\tfree trial\tfréttabréf*\tgelişmelerden haberdar\tgizlilik politikası\tgoogle actualités\tgoogle haberler\tgoogle hírek\tgoogle news\tgoogle noticias\tgoogle play\tgoogle wiadomości\tgoogle știri\tgrup telegram\tgrupo de whatsapp\tgut informiert\thold deg oppdatert\thold dig opdateret\thåll dig uppdaterad\thírlevel*\thírlevél*\ti din indbakke\ti din inkorg\ti innboksen\tikuti kami\tin ihrem postfach\tin je inbox\tin je mailbox\tinfolettre*\tinformativa sulla privacy\tinstagramissa\tinstagramon\tjaunumu vēst*\tkanal whatsapp\tkanał na whatsapp\tkanál na whatsappu\tkebijakan privasi\tkeep up to date\tkişisel veriler*\tkênh telegram\tkênh youtube\tla nostra app\tline好友\tmantenha-se informado\tmantente informado\tmanténgase informado\tmeie äpp\tmelalui facebook\tmelalui google news\tmelalui instagram\tmelalui telegram\tmelalui tiktok\tmelalui twitter\tmelalui whatsapp\tmelalui youtube\tmonat kostenlos\tmonate kostenlos\tmūsu lietotn*\tmūsų programėl*\tna facebooku\tna fejsbuku\tna instagrame\tna instagramie\tna instagramu\tna jutjubu\tna telegramie\tna tiktoku\tna tviteru\tna twitteri\tna twitterju\tna twitteru\tna twitterze\tna viberju\tna viberu\tna whatsappe\tna whatsappie\tna whatsappu\tna youtube\tna youtubeu\tnaszą aplikację\tnaujienlaišk*\tnaši aplikaci\tnašo aplikacijo\tnašu aplikaciju\tnašu aplikáciu\tnewsletter*\tnieuwsbrief*\tnieuwsbrieven\tnjuzleter*\tno facebook\tno google news\tno google notícias\tno instagram\tno telegram\tno tiktok\tno twitter\tno whatsapp\tno youtube\tnossa app\tnosso aplicativo\tnostra app\tnotre appli\tnotre application\tnuestra aplicación\tnuestra app\tnutzungsbedingungen\tnuusbrief*\tnuusbriewe\tnyhedsbrev*\tnyhetsbrev*\ton bluesky\ton facebook\ton google news\ton instagram\ton linkedin\ton telegram\ton tiktok\ton twitter\ton whatsapp\ton youtube\tonze app\top facebook\top google news\top instagram\top telegram\top tiktok\top twitter\top whatsapp\top youtube\tosobnih podataka\tosobních údajů\tosobných údajov\tour app\tpe facebook\tpe google news\tpe instagram\tpe telegram\tpe tiktok\tpe twitter\tpe whatsapp\tpe youtube\tpelo facebook\tpelo google news\tpelo google notícias\tpelo instagram\tpelo telegram\tpelo tiktok\tpelo twitter\tpelo whatsapp\tpelo youtube\tpersonuppgifter\tpersonvern*\tpolitica de confidențialitate\tpolitique de confidentialité\tpolityka prywatności\tpolítica de privacidad\tpolítica de privacidade\tprek facebooku\tprek instagramu\tprek twitterju\tprek viberju\tprin facebook\tprin google news\tprin instagram\tprin telegram\tprin tiktok\tprin twitter\tprin whatsapp\tprin youtube\tprivacy policy\tprivacybeleid\tprivatlivspolitik*\tprzez facebooku\tprzez instagramie\tprzez telegramie\tprzez tiktoku\tprzez twitterze\tprzez whatsappie\tprzez youtube\tputem facebooku\tputem fejsbuku\tputem instagramu\tputem jutjubu\tputem tviteru\tputem twitteru\tputem viberu\tputem whatsappu\tputem youtubeu\tpysy ajan tasalla\tpå facebook\tpå google news\tpå instagram\tpå telegram\tpå tiktok\tpå twitter\tpå whatsapp\tpå youtube\tpřes facebooku\tpřes instagramu\tpřes twitteru\tpřes whatsappu\tpřes youtube\tqua facebook\tqua google news\tqua instagram\tqua telegram\tqua tiktok\tqua twitter\tqua youtube\tqua zalo\tredes sociales de\tresta aggiornato\trester informé\trestez informé\trimani aggiornato\trimani informato\tréservé aux abonnés\tsaluran telegram\tsaluran whatsapp\tse désabonner\tseu e-mail\tsovelluksemme\tstay informed\tstay up to date\tsu facebook\tsu google news\tsu instagram\tsu telegram\tsu tiktok\tsu twitter\tsu whatsapp\tsu youtube\tsur facebook\tsur google news\tsur instagram\tsur telegram\tsur tiktok\tsur twitter\tsur whatsapp\tsur youtube\tsurat berita\tsähköpostiisi\ttage kostenlos\ttelegram channel\ttelegram kanal*\ttelegram-kanal*\ttelegram-канал*\tterms and conditions\tterms of service\tterms of use\ttheo dõi chúng tôi\tthư điện tử\ttietosuoja*\ttrên facebook\ttrên google news\ttrên instagram\ttrên telegram\ttrên tiktok\ttrên twitter\ttrên youtube\ttrên zalo\ttua email\ttwitteren\ttwitterissä\tunsubscribe*\tuudiskir*\tuutiskirje*\tuygulamamız*\tvia bluesky\tvia facebook\tvia google news\tvia google notícias\tvia instagram\tvia linkedin\tvia telegram\tvia tiktok\tvia twitter\tvia whatsapp\tvia youtube\tvores app\tvotre adresse e-mail\tvotre boîte mail\tvår app\tvía facebook\tvía google news\tvía instagram\tvía telegram\tvía tiktok\tvía twitter\tvía whatsapp\tvía youtube\twhatsapp channel\twhatsapp kanal*\twhatsapp-channel*\twhatsapp-kanaal*\twhatsapp-kanal*\twhatsapp-канал*\twhatsappissa\twhatsappon\twiderrufbar\twochen kostenlos\tyour email address\tyour inbox\tyoutube-on\tzaštita privatnosti\tzostaňte informovaní\tzpravodaj e-mailem\tzůstaňte informováni\tértesülj*\tενημερωτικό δελτίο\tεφαρμογή μας\tμέσω facebook\tμέσω google news\tμέσω instagram\tμέσω telegram\tμέσω tiktok\tμέσω twitter\tμέσω viber\tμέσω whatsapp\tμέσω youtube\tμείνετε ενημερωμένοι\tπροσωπικών δεδομένων\tστα facebook\tστα google news\tστα instagram\tστα telegram\tστα tiktok\tστα twitter\tστα viber\tστα whatsapp\tστα youtube\tστο facebook\tστο google news\tστο instagram\tστο telegram\tστο tiktok\tστο twitter\tστο viber\tστο whatsapp\tστο youtube\tбилтен*\tбудьте в курсе\tбудьте в курсі\tбюлетин*\tв facebook\tв instagram\tв telegram\tв twitter\tв viber\tв whatsapp\tв youtube\tв вконтакте\tв одноклассниках\tв фейсбук\tвайбър\tво facebook\tво instagram\tво telegram\tво twitter\tво whatsapp\tво youtube\tво вконтакте\tво одноклассниках\tвъв facebook\tвъв instagram\tвъв telegram\tвъв twitter\tвъв viber\tвъв youtube\tвъв фейсбук\tлични данни\tна facebook\tна instagram\tна telegram\tна twitter\tна viber\tна whatsapp\tна youtube\tна фейсбук\tнаш застосунок\tнаше приложение\tнашем приложении\tнашето приложение\tнашу апликацију\tперсональних даних\tперсональных данных\tрассылк*\tрозсилк*\tтелеграм-канал*\tтэлеграм-канал*\tу facebook\tу instagram\tу telegram\tу twitter\tу viber\tу whatsapp\tу youtube\tу фейсбук\tяндекс.дзен\tяндекс.новости\tњузлетер*\tבפייסבוק\tדואר אלקטרוני\tהאפליקציה שלנו\tמדיניות פרטיות\tניוזלטר*\tערוץ הטלגרם\tקבוצת הוואטסאפ\tاز طریق اینستاگرام\tاز طریق تلگرام\tاز طریق توییتر\tاز طریق فیسبوک\tاز طریق واتساپ\tاز طریق یوتیوب\tالنشرة الإخبارية\tالنشرة البريدية\tاپلیکیشن\tبريدك الإلكتروني\tتطبيقنا\tجوجل نيوز\tخبرنامه*\tدر اینستاگرام\tدر تلگرام\tدر توییتر\tدر فیسبوک\tدر واتساپ\tدر یوتیوب\tسياسة الخصوصية\tعبر إنستغرام\tعبر انستغرام\tعبر تلغرام\tعبر تليغرام\tعبر تويتر\tعبر فيسبوك\tعبر واتس اب\tعبر واتساب\tعبر يوتيوب\tعلى إنستغرام\tعلى انستغرام\tعلى تلغرام\tعلى تليغرام\tعلى تويتر\tعلى فيسبوك\tعلى واتس اب\tعلى واتساب\tعلى يوتيوب\tغوغل نيوز\tقناتنا\tنشرتنا\tنیوز لیٹر\tنیوزلیٹر*\tکانال تلگرام\tکانال ما\tइंस्टाग्राम\tगूगल न्यूज\tट्विटर\tन्यूजलेटर*\tन्यूज़लेटर*\tफ़ेसबुक\tफेसबुक\tयूट्यूब\tव्हाट्सएप*\tसब्सक्राइब*\tहमारा ऐप\tনিউজলেটা*\tনিউজলেটার*\tกดติดตาม\tจดหมายข่าว\tติดตามเรา\tทางเฟซบุ๊ก\tเพิ่มเพื่อน\tแอปพลิเคชัน\tไลน์ออฟฟิเชียล\tứng dụng của\tおすすめ記事\tこの記事を\tアプリを\tチャンネル登録\tニュースレター\tフォローする\tプライバシーポリシー\tメルマガ\tメールマガジン\t下載app\t下载app\t下载客户端\t会員登録\t公众号\t公式アカウント\t关注微信\t关注微博\t关注我们\t分享到\t分享本文\t加入line\t友だち追加\t官方帳號\t官方微博\t客户端\t微信公众号\t微信扫\t扫一扫\t扫码\t最も読まれ\t有料会員\t点击下载\t电子报\t粉絲團\t粉絲專頁\t訂閱\t订阅\t責任編集\t隐私政策\t隱私權政策\t電子報\t點擊下載\t개인정보*\t구독하기\t기사 공유\t기사 저장\t네이버 메인\t뉴스레터*\t알림 신청\t앱 다운로드\t유튜브 채널\t제보하기\t채널 추가\t카카오톡',
    'most-read': "akkurat nå\taktuelle nachrichten\taktuelno\taktuálne\taktuálně\taktuāli\taltre notizie\tander nieuws\tarticles les plus lus\tarticole recente\tarticoli più letti\tas mais lidas\tazken albisteak\tbeliebte artikel\tberita terbaru\tberita terkini\tberita terpopuler\tberita utama\tbest gelezen\tbreaking news\tcele mai citite\tcele mai citite știri\tcele mai noi\tcele mai recente\tczytane\tdalší zprávy\tdernières actualités\tdestaques\tdie neuesten\tdiğer haberler\teditor's picks\teditors' picks\tel més llegit\tel més vist\tem destaque\ten çok okunan\ten çok okunanlar\tenim loetud\tfil info\tfler nyheter\tflere nyheder\tflere nyheter\tfriss hírek\tgündem\tgünün manşetleri\thabari kuu\thabari mpya\theadline\thet laatste nieuws\thlavné správy\thlavní zprávy\ti più letti\ti più visti\tin evidenza\tin other news\tirakurrienak\tizdvajamo\tizdvojeno\tizpostavljeno\tjaunākās ziņas\tjongste nuus\tjust nu\tkiemelt\tl'actu en continu\tlaatste nieuws\tlajmet e fundit\tlas más leídas\tlasītākais\tlasītākie\tlatest news\tlatest stories\tle più lette\tle plus lu\tlegfrissebb\tlegfrissebb hírek\tlegnépszerűbb\tlegolvasottabb\tlegolvasottabb cikkek\tlegtöbbet olvasott\tles articles les plus lus\tles més llegides\tles plus lus\tles plus populaires\tlige nu\tlo más\tlo más leído\tlo más reciente\tlo más visto\tlo último\tloetumad\tluetuimmat\tluetuimmat juuri nyt\tmais lidas\tmais lidos\tmais populares\tmais recentes\tmais vistas\tmeer nieuws\tmees gelees\tmeest bekeken\tmeest gelezen\tmehr nachrichten\tmeist gelesen\tmeistgeklickt\tmeistgelesen\tmeistgelesene\tmest lesið\tmest lest\tmest leste\tmest läst\tmest läst just nu\tmest lästa\tmest læst\tmest læste\tmore news\tmost popular\tmost read\tmás leídas\tmás leídos\tmás noticias\tmë të lexuarat\tmë të rejat\tmới nhất\tnajbolj brani\tnajbolj brano\tnajchętniej czytane\tnajczęściej czytane\tnajnovejše\tnajnovejše novice\tnajnovije\tnajnovije vesti\tnajnovije vijesti\tnajnovšie\tnajnovšie správy\tnajnowsze\tnajpopularniejsze\tnajpopularnije\tnajčitanije\tnajčitanije vijesti\tnajčítanejšie\tnajčítanejšie články\tnaujausi\tnaujausios naujienos\tnejnovější\tnejnovější zprávy\tnejčtenější\tnejčtenější články\tnet binnen\tneueste artikel\tno te pierdas\tnoticias destacadas\tnotizie più lette\tnýjast\tnýjustu fréttir\tnổi bật\to máis lido\tostatnie wiadomości\totras noticias\tpaling banyak dibaca\tpaling dibaca\tpaling popular\tpaling populer\tpiù letti\tpolecane\tpopulair\tpopular stories\tpopulare\tpopularne\tpopularno\tpopuler\tpopuliariausi\tpopulārākie\tpopüler haberler\tposledné správy\tposlední zprávy\tpriljubljeno\tprimo piano\tpääuutiset\tsenaste nyheterna\tsenaste nytt\tseneste nyheder\tseneste nyt\tsiste nyheter\tsiste nytt\tskaitomiausi\tskaitomiausios\tson dakika\tson haberler\tsuosituimmat\tsvarbiausios naujienos\tsvarīgākais\ttendencias\tterbaru\tterkini\tterpopuler\ttin mới\ttin mới nhất\ttin nóng\ttin nổi bật\ttin đọc nhiều\ttop news\ttop stories\ttop știri\ttop-themen\ttopnyheder\ttoppnyheter\ttoppsaker\ttopthemen\ttoute l'actualité\ttovábbi hírek\ttrending\ttudo sobre\ttuoreimmat\tultim'ora\tultima oră\tultime notizie\tultimele ştiri\tultimele știri\tuusimmat\tviimased uudised\tviimeisimmät\tvärsked uudised\twiadomości dnia\txem nhiều\tzadnje novice\tzadnje vijesti\tzilizosomwa sana\tzinazosomwa zaidi\tà la une\tçok okunanlar\töne çıkanlar\túltima hora\túltimas\túltimas noticias\túltimas notícias\túltimas novas\túltimes notícies\tďalšie správy\tđọc nhiều\tđọc nhiều nhất\tștiri recente\tδημοφιλή\tδιαβάζονται τώρα\tκορυφαίες ειδήσεις\tπιο δημοφιλή\tροή ειδήσεων\tτα πιο διαβασμένα\tτελευταία νέα\tτελευταίες ειδήσεις\tόλες οι ειδήσεις\tакценти\tапошнія навіны\tводещи новини\tгалоўнае\tглавное\tглавные новости\tголовне\tголовні новини\tзараз читають\tлента новостей\tнай-нови\tнай-популярни\tнай-четени\tнай-четено\tнайпопулярніше\tнайчитаніше\tнајнови\tнајнови вести\tнајновије\tнајновије вести\tнајпопуларније\tнајчитани\tнајчитаније\tнајчитано\tновини дня\tновини партнерів\tновости дня\tновости партнеров\tновости партнёров\tостанні новини\tоще новини\tпапулярнае\tпопулярне\tпопулярное\tпопулярні новини\tпоследни вести\tпоследни новини\tпоследние новости\tсамае чытанае\tсамое важное\tсамое популярное\tсамое читаемое\tсейчас читают\tстрічка новин\tтоп новини\tהכי נקראות\tהכתבות הנקראות\tהנצפות ביותר\tהנקראות ביותר\tחדשות אחרונות\tכותרות\tמבזקים\tפופולרי\tآخر الأخبار\tآخرین اخبار\tأحدث الأخبار\tأخبار أخرى\tأخبار عاجلة\tأهم الأخبار\tاخبار دیگر\tاختيارات المحرر\tالأكثر تداولا\tالأكثر قراءة\tالأكثر مشاهدة\tتازه\u200cترین اخبار\tتازہ ترین\tتازہ ترین خبریں\tسب سے زیادہ پڑھی\tمقبول ترین\tمهم\u200cترین اخبار\tپربازدید\tپربازدیدترین\tپربیننده ترین\tپربیننده\u200cترین\tپرخواننده\u200cترین\u200cها\tअन्य खबरें\tटॉप न्यूज़\tटॉप स्टोरी\tट्रेंडिंग\tताज़ा खबरें\tताज़ा समाचार\tताजा खबरें\tबड़ी खबरें\tमुख्य समाचार\tलोकप्रिय\tसबसे अधिक पढ़ी गईं\tसबसे ज़्यादा पढ़ी\tজনপ্রিয়\tশীর্ষ খবর\tসর্বশেষ\tসর্বশেষ খবর\tসর্বাধিক পঠিত\tข่าวยอดนิยม\tข่าวล่าสุด\tข่าวฮิต\tข่าวเด่น\tข่าวเด่นประจำวัน\tยอดนิยม\tอ่านมากที่สุด\tよく読まれている記事\tアクセスランキング\tトップニュース\tピックアップ\tランキング\t主要ニュース\t人气排行\t人気記事\t人気記事ランキング\t今日热点\t即時新聞\t头条新闻\t急上昇\t排行榜\t新着\t新着記事\t最も読まれた\t最多人看\t最新ニュース\t最新新闻\t最新消息\t最热文章\t注目の記事\t点击排行\t热点新闻\t热门文章\t热门新闻\t熱門\t熱門文章\t熱門新聞\t編輯精選\t가장 많이 본\t랭킹뉴스\t많이 본\t많이 본 기사\t많이 본 뉴스\t베스트 클릭\t실시간 뉴스\t오늘의 뉴스\t인기 기사\t인기기사\t주요 뉴스\t주요뉴스\t최신 뉴스\t최신기사\t최신뉴스\t핫뉴스\t헤드라인",
    'rubrics': "112\tachtergrond\tactualidad\tactualitate\tafaceri\tafrique\tafya\tagallamh\tagama\taktualitet\taktualności\talbisteak\tambiente\tanalisi\tanalisia\tanalisis\tanaliz\tanaliza\tanalizë\tanaliză\tanalizė\tanalys\tanalyse\tanalysis\tanalyysi\tanalüüs\tanalýza\tanalīze\tanchetă\tanmeldelse\tanàlisi\tanálise\tanálisis\tao vivo\tapprofondimento\taraştırma\tartigo\tarts\tarvamus\tarvio\tarvostelu\tasayiş\tattualità\tausland\tauto\tautó\tbaggrund\tbakgrund\tbakgrunn\tbalita\tbarcelona\tbarn\tbaşyazı\tbelföld\tberita\tbiashara\tbildung\tbilim\tbillet\tbinnenland\tbisnes\tbisnis\tbiznes\tbizness\tbiznis\tblaulicht\tboeken\tbooks\tbota\tbotë\tbrasil\tbreaking\tbreaking news\tbreves\tbriefing\tbrieven\tbrèves\tbudaya\tbuitenland\tbulvár\tburudani\tbusiness\tbyznys\tbình luận\tbóng đá\tbạn đọc\tbất động sản\tcalcio\tcanlı\tcartas\tcartas al director\tcatalunya\tcek fakta\tcestovanie\tcestování\tchecagem\tchronique\tchuyên đề\tchwaraeon\tchính trị\tcidades\tciencia\tcine\tcinema\tcinéma\tciyaaraha\tciència\tciência\tclima\tcolumn\tcolumna\tcoluna\tcomentariu\tcomment\tcommentaar\tcommentary\tcommenti\tcommento\tconsommation\tcotidiano\tcrime\tcritique\tcrna kronika\tcronaca\tcronache\tcronică\tcrònica\tcrónica\tcrônica\tcultura\tculture\tcultură\tcultuur\tcultúr\tcyfweliad\tcông nghệ\tcălătorii\tcəmiyyət\tdaerah\tdanmark\tdebat\tdebate\tdebatt\tdebatte\tdeportes\tdesporto\tdigital\tdirect\tdiretta\tdisparition\tdiwylliant\tdokument\tdomáce\tdomácí\tdosar\tdosya\tdruštvo\tdružba\tdu lịch\tdunia\tdébat\tdécryptage\tdésintox\tdödsfall\tdünya\teconomia\teconomie\teconomía\teditorial\teditoriale\teducació\teducación\teducation\teducação\teducație\tedukacja\teesti\tegészség\teilmeldung\tekonomi\tekonomia\tekonomija\tekonomika\teksklusif\teksklusivt\tekskluzivno\telemzés\teleştiri\telkarrizketa\telu\telämä\tem direto\ten bref\ten directo\ten vivo\tenquête\tentertainment\tentretenimento\tentretenimiento\tentretien\tentrevista\tentrevistas\tenvironment\tenvironnement\terhverv\terlent\tesclusiva\tesej\tespecial\tespectáculos\tesporte\tesportes\tesports\tessay\tessee\tessä\testeri\teuropa\teurope\teuskal herria\teveniment\tevenimente\texclusief\texclusif\texclusiv\texclusiva\texclusive\texclusivo\texklusiv\texklusivt\texkluzivně\texkluzív\texkluzívne\texplainer\texplicador\texterne\tezemidlalo\tezepolitiki\teğitim\tfact check\tfact-check\tfact-checking\tfactbox\tfactcheck\tfactuel\tfaits divers\tfakta\tfaktakoll\tfaktasjekk\tfaktatjek\tfaktencheck\tfamilj\tfamosos\tfeature\tfeatures\tfeiten\tfejeton\tfejtón\tfelieton\tfeljton\tfeuilleton\tfikr\tfilm\tfinanse\tfinanzas\tfoci\tfodbold\tfootball\tfotbal\tfotball\tfotboll\tfotogalería\tfragen und antworten\tfrance\tfréttir\tfudbal\tfutbal\tfutbol\tfutebol\tfußball\tfútbol\tgalicia\tgastbeitrag\tgastronomía\tgaya hidup\tgazdaság\tgente\tgeral\tgesellschaft\tgesundheit\tgezondheid\tgiustizia\tgizartea\tgiáo dục\tgiải trí\tgjestekommentar\tglosa\tglosse\tglossza\tgospodarka\tgospodarstvo\tgossip\tgrand format\tgranskning\tgreining\tguest essay\tgwleidyddiaeth\tgyász\tgästkrönika\tgóc nhìn\tgörüş\tgüncel\tgündem\thaastattelu\thabari\thaberler\tharidus\thava durumu\thealth\thelse\thelyi\thenkilö\thiburan\thigh-tech\thintergrund\thistoria\thistorie\thistória\thockey\thokej\thoofartikel\thronika\thrvatska\thukum\tháború ukrajnában\thälsa\thírek\tidman\tidées\tidőjárás\tihmiset\til caso\til commento\til personaggio\til punto\tilmasto\timibono\timmobilier\tin brief\tin diretta\tin memoriam\tinchiesta\tindland\tinfographie\tingezonden brief\tinland\tinnenriks\tinnlegg\tinnlent\tinrikes\tinsändare\tinterjú\tinternacional\tinternacionales\tinternasional\tinternational\tinternațional\tinterview\tintervija\tintervista\tinterviste\tintervistë\tinterviu\tintervju\tintervjuu\tinvestigación\tinvestigasi\tinvestigation\tinvestigação\tinvestigație\tiqtisadiyyat\tiqtisodiyot\tiritzia\tistorie\tistorija\tistraživanje\tit\titalia\titthon\tizglītība\tizlenim\tizobraževanje\tiş dünyası\tjahon\tjalkapallo\tjamii\tjamiyat\tjegyzet\tjenayah\tjuhtkiri\tjustice\tjusticia\tjustiça\tjustiție\tjääkiekko\tkarriere\tkaupunki\tkauza\tkesehatan\tkhoa học\tkimataifa\tkinh doanh\tkinh tế\tkirola\tkitap\tkjendis\tklima\tklimaat\tklimat\tklumme\tkolom\tkolumna\tkolumne\tkolumni\tkolumnis\tkoment\tkomentar\tkomentaras\tkomentarz\tkomentár\tkomentář\tkomentārs\tkommentaar\tkommentar\tkommentti\tkommentár\tkosovë\tkotimaa\tkraj\tkrieg in der ukraine\tkrim\tkrimi\tkriminal\tkriminalai\tkriminālziņas\tkritik\tkritika\tkronik\tkronika policyjna\tkronikk\tkronikë\tkryminalne\tkrönika\tkulttuuri\tkultur\tkultura\tkulturë\tkultuur\tkultúra\tkultūra\tköşe yazısı\tkülföld\tkültür\tkültür sanat\tkültür-sanat\tl'analisi\tl'intervista\tlabarai\tlabdarúgás\tlajme\tlaporan khusus\tlatest\tlatvijā\tlavoro\tledare\tleder\tleitartikel\tleiðari\tleserbrev\tleserbrief\tleserbriefe\tleserinnlegg\tletter to the editor\tlettere\tletters\tlibri\tlibros\tlidé\tlietuva\tlietuvoje\tlifestyle\tlingkungan\tlisty\tlive\tliveblog\tlivres\tlivros\tlocal\tlocal news\tlocale\tlokales\tlokalt\tlong read\tlukijalta\tlukijan mielipide\tlume\tluonto\tlyhyesti\tlæserbrev\tmaailm\tmaailma\tmagazin\tmahojiano\tmajandus\tmakala\tmakale\tmaoni\tmatkailu\tmedia\tmedien\tmediji\tmedio ambiente\tmedya\tmeinung\tmeio ambiente\tmening\tmeninger\tmenning\tmercado\tmetro\tmichezo\tmielipide\tmielipidekirjoitus\tmindeord\tminneord\tminnesord\tmisdaad\tmišljenja\tmišljenje\tmnenja\tmnenje\tmokslas\tmonde\tmonden\tmondo\tmoney\tmotor\tmotori\tmotoryzacja\tmuistokirjoitukset\tmuistokirjoitus\tmundo\tmundua\tmusic\tmusica\tmusique\tmuziek\tmédia\tmédias\tmédiá\tmón\tmôi trường\tmúsica\tmüsahibə\tna żywo\tnachruf\tnacional\tnacionales\tnagyvilág\tnasional\tnational\tnaujienos\tnauka\tnaživo\tnecrologie\tnegocios\tnegócios\tnekrolog\tnekrológ\tnetzwelt\tnews\tnewsticker\tnewyddion\tnhịp sống\tnieuws\tnogomet\tnorge\tnovice\tnuacht\tnuomonė\tnuomonės\tnusantara\tnuus\tnyheder\tnyheter\tnázor\tnázory\tnäkökulma\tnäringsliv\tnæringsliv\tnécrologie\tnöje\tobituari\tobituaries\tobituario\tobituary\tobituário\tobrazovanje\tokolje\toktatás\tolahraga\tolvasói levél\tonderhoud\tonderwijs\tonderzoek\tonline\tontleding\top-ed\topini\topinia\topinie\topinie & debat\topinii\topinion\topinione\topinioni\topinions\topinião\topinió\topinión\topinjoni\topinyon\toppskrift\topskrift\tosvrt\totomobil\totomotif\tověřeno\tpaikalliset\tpalakasan\tpanayam\tpanorama\tpasaulis\tpasaulyje\tpasaulē\tpaís\tpendapat\tpendidikan\tpenge\tperfil\tpháp luật\tphân tích\tphóng sự\tphỏng vấn\tpilne\tpistill\tpiłka nożna\tplanète\tpodcast\tpodróże\tpogoda\tpogovor\tpolaitíocht\tpolemika\tpoliciales\tpoliitika\tpolitica\tpolitics\tpolitică\tpolitiek\tpolitiikka\tpolitik\tpolitika\tpolitikk\tpolitikë\tpolitique\tpolityka\tpolizei\tpolska\tpolícia\tpolítica\tportrait\tportre\tportret\tportrett\tporträt\tporträtt\tportræt\tportré\tportugal\tposel\tpovijest\tpočasie\tpočasí\tprawo\tprofiel\tprofil\tprofile\tprzepis\tprávo\tpublicisztika\tpublicystyka\tpulitika\tputovanja\tpääkirjoitus\tq&a\tquân sự\tquốc tế\tra'ayi\tra'yi\trajon\treceita\trecensie\trecension\trecensione\trecenze\trecenzia\trecenzie\trecenzija\trecenzja\trecept\treceta\trecette\trecipe\tregija\tregio\tregion\tregional\tregionales\tregiony\tregióny\treise\treizen\trejser\trencana\treplik\treplikk\treportaasi\treportage\treportagem\treportaj\treportaje\treportasje\treportatge\treportaxe\treportaż\treportaža\treportáž\tresensi\tresep\tresepti\tresor\tretroscena\treview\treviews\trezension\trezept\trețetă\tricetta\trikos\triport\tritratto\trozhovor\trozmowa\trozrywka\trubriek\trugby\trécit\trégions\tröportaj\trăzboi în ucraina\trəy\tsabiedrība\tsains\tsake\tsalud\tsalut\tsalute\tsamenleving\tsanat\tsanté\tsaúde\tsağlık\tscience\tsciences\tscienza\tscienze\tscuola\tsepak bola\tseyahat\tshow\tshowbiz\tshqipëri\tshëndetësi\tsiasa\tsignerat\tsinema\tsiyaasad\tsiyasa\tsiyaset\tsiyasət\tsiyosat\tskoðun\tslovenija\tslovensko\tslutreplik\tsocial\tsociedad\tsociedade\tsocietat\tsocietà\tsociété\tson dakika\tspecial report\tspettacoli\tspolečnost\tspoločnosť\tspor\tsport\tsportas\tsports\tspołeczeństwo\tsprávy\tspórt\tsrbija\tstars\tstav\tstjórnmál\tstyl życia\tsuccessos\tsucesos\tsukan\tsundhed\tsurat pembaca\tsveikata\tsverige\tsvet\tsvijet\tsvět\tsylwetka\tsöyleşi\tsănătate\tsức khỏe\ttajuk\ttajuk rencana\ttalous\ttarif\ttarih\ttaustaa\tteadus\ttech\ttechnologie\ttechnologies\ttechnology\ttechnológia\ttechnológie\ttecnologia\ttecnología\ttehnologie\ttehnologija\tteknik\tteknologi\tteknologia\tteknoloji\ttelevisione\ttelevisión\ttelevisão\ttemu bual\ttennis\tterveys\ttervis\tthe big read\tthế giới\tthể thao\tthời sự\tticker\ttiede\ttiêu điểm\ttoplum\ttravel\ttribuna\ttribune\ttrong nước\ttuairim\ttuairimíocht\ttudomány\tturismo\ttv\ttv-kritik\ttylko u nas\ttársadalom\ttémoignage\ttémoignages\ttényellenőrzés\ttörténelem\ttürkiye\tuchambuzi\tuchumi\tudland\tuitleg\tulasan\tulkomaat\tumwelt\tunderholdning\tunterhaltung\turgente\turheilu\tutazás\tutenriks\tutrikes\tuudised\tuutiset\tuvodnik\tuživo\tv živo\tveda\tverden\tverificación\tverkeer\tverkehr\tvermischtes\tverslas\tveselība\tvesti\tvetenskap\tvezércikk\tviaggi\tviajes\tvidenskab\tvideo\tvidéo\tviedoklis\tviedokļi\tvieraskynä\tviihde\tvijesti\tvilág\tvisuomenė\tvitenskap\tviðskipti\tviðtal\tvoetbal\tvreme\tvrijeme\tvälismaa\tvärlden\tvélemény\tvídeo\tvăn hoá\tvăn hóa\tvěda\tvěda a technika\twasanni\twawancara\tweer\twetenschap\twiadomości\twideo\twilayah\twirtschaft\twisata\twissen\twissenschaft\twojna w ukrainie\tworld\tworld news\twspomnienie\twypadki\twywiad\twêreld\txe\txã hội\tyaşam\tyerel\tyorum\tzabava\tzahraničie\tzahraničí\tzdravie\tzdravje\tzdravlje\tzdraví\tzdrowie\tzgodovina\tzinātne\tziņas\tznanost\tzprávy\tçevre\téconomie\tédito\téditorial\téducation\téletmód\télő\tíþróttir\tözel haber\tøkonomi\túltima hora\túvodník\tüberblick\tüzlet\tý kiến\tčrna kronika\tđộc quyền\tđời sống\tśledztwo\tświat\tškolstvo\tškolství\tšport\tšvietimas\tživot\tživě\tștiință\tștiri\tάποψη\tάρθρο\tέκτακτο\tέρευνα\tαθλητικά\tαθλητισμός\tανάλυση\tαναλύσεις\tαποκλειστικό\tαπόψεις\tαστυνομικά\tαυτοκίνητο\tαφιέρωμα\tβιβλίο\tγνώμες\tγνώμη\tδιεθνή\tειδήσεις\tελλάδα\tεπικαιρότητα\tεπιστήμη\tεπιχειρήσεις\tιστορία\tκαιρός\tκοινωνία\tκριτική\tκόσμος\tκύπρος\tμουσική\tοικονομία\tπαιδεία\tποδόσφαιρο\tπολιτική\tπολιτισμός\tπορτρέτο\tρεπορτάζ\tσινεμά\tσυνέντευξη\tσυνεντεύξεις\tσυνταγή\tσχόλιο\tταξίδια\tτεχνολογία\tτοπικά\tυγεία\tавто\tанализ\tанализа\tанализи\tаналитика\tаналіз\tаналітика\tармия\tбизнес\tблог\tблоги\tбългария\tбізнес\tв мире\tварзиш\tвести\tвидео\tво живо\tвойна\tвопрос-ответ\tвремето\tвідео\tвійна\tглавное\tгледна точка\tгород\tграмадства\tгісторыя\tдруштво\tдумка\tдумки\tевропа\tекономија\tекономіка\tексклузивно\tексклюзив\tесе\tздарэнні\tздоров'я\tздоровье\tздраве\tздравје\tздравље\tизвънредно\tикономика\tинтервью\tинтервю\tинтервју\tистория\tисторија\tиқтисод\tкиїв\tколонка\tколумна\tкоментар\tкомментарий\tкоом\tкрими\tкриминал\tкримінал\tкултура\tкультура\tлайфстайл\tмакедонија\tмедиа\tмедии\tмедіа\tмеркаванне\tмир\tмислење\tмишљење\tмнение\tмнения\tна живо\tнавіны\tнаживо\tнаука\tнедвижимость\tнекролог\tнийгэм\tновини\tновости\tобразование\tобщество\tонлайн\tопштество\tосвіта\tпалітыка\tперсона\tпикир\tпогляд\tпогода\tподорожі\tподії\tполитика\tполітика\tпортрет\tправо\tпроисшествия\tпрямая трансляция\tпублікації\tпутешествия\tпътувания\tпікір\tразбор\tразследване\tрасследование\tрегиони\tрегионы\tрегіони\tрепортаж\tрепортажа\tрецензия\tрецензія\tрецепт\tрецепта\tрозслідування\tроссия\tрэпартаж\tсаясат\tсвет\tсвят\tсвіт\tсиёсат\tсми\tспецпроєкт\tспорт\tсрбија\tсрочно\tстиль\tсуспільство\tсұхбат\tтерміново\tтехнологии\tтехнології\tуживо\tукраїна\tулс төр\tфактчек\tфинансы\tфутбол\tхроника\tшоу-бизнес\tэдийн засаг\tэканоміка\tэкономика\tэксклюзив\tэссе\tярилцлага\tінтерв'ю\tінтервʼю\tінтэрв'ю\tісторія\tқоғам\tҷомеа\tәлем\tկարծիք\tհարցազրույց\tսպորտ\tտնտեսություն\tքաղաքականություն\tאוכל\tבארץ\tביטחון\tביקורת\tבלעדי\tבעולם\tבריאות\tדעה\tדעות\tהיסטוריה\tחברה\tחדשות\tחינוך\tטור\tטכנולוגיה\tכדורגל\tכלכלה\tכתבה\tמאמר מערכת\tמבזק\tמדע\tמזג אוויר\tמקומי\tמשפט\tניתוח\tסביבה\tספורט\tעולם\tפוליטיקה\tפלילים\tפרופיל\tפרשנות\tצבא וביטחון\tראיון\tרכב\tתחקיר\tתיירות\tתרבות\tآراء\tأخبار\tأعمال\tاجتماعی\tاخبار\tاختصاصی\tاداریہ\tافتتاحية\tاقتصاد\tاقتصادی\tالشرق الأوسط\tالعالم\tانٹرویو\tایران\tبورتريه\tبيئة\tبین\u200cالملل\tتاريخ\tتاریخ\tتجزیہ\tتحقيق\tتحليل\tتحليلات\tتحلیل\tتعليم\tتقارير\tتقرير\tتكنولوجيا\tثقافة\tثقافت\tجامعه\tجهان\tحصري\tحوادث\tحوار\tخاص\tخبر\tخبریں\tدانش\tدنیا\tدولي\tدیدگاه\tرأي\tرائے\tرياضة\tزنده\tسائنس\tسرمقاله\tسفر\tسلامت\tسيارات\tسياسة\tسیاست\tسیاسی\tشوبز\tصحة\tصحت\tعاجل\tعالم\tعربي\tعلم\tعلوم\tفرهنگ\tفرهنگی\tفن\tفناوری\tفوری\tقضايا\tكتب\tكرة القدم\tمال وأعمال\tمباشر\tمجتمع\tمحليات\tمحیط زیست\tمصاحبه\tمعیشت\tمقابلة\tمقال\tمقالات\tمنوعات\tنقد\tهنر\tورزش\tورزشی\tپاکستان\tکاروبار\tکالم\tکھیل\tگزارش\tگفتگو\tگفت\u200cوگو\tیادداشت\tअपराध\tअर्थव्यवस्था\tइंटरव्यू\tकारोबार\tक्रिकेट\tक्रीडा\tखेल\tखेलकुद\tग्राउंड रिपोर्ट\tजीवनशैली\tतकनीक\tदुनिया\tदेश\tधर्म\tनज़रिया\tफैक्ट चेक\tब्रेकिंग न्यूज़\tब्लॉग\tभारत\tमत\tमनोरंजन\tमहाराष्ट्र\tमुलाखत\tमौसम\tराजकारण\tराजनीति\tराज्य\tराय\tलेख\tविचार\tविज्ञान\tविदेश\tविशेष\tविश्लेषण\tव्यापार\tशिक्षा\tसंपादकीय\tसंस्कृति\tसमाज\tसाक्षात्कार\tस्वास्थ्य\tঅর্থনীতি\tআন্তর্জাতিক\tখেলা\tজাতীয়\tপ্রযুক্তি\tবাংলাদেশ\tবিনোদন\tবিশ্ব\tবিশ্লেষণ\tমতামত\tরাজনীতি\tশিক্ষা\tসম্পাদকীয়\tসাক্ষাৎকার\tসারাদেশ\tস্বাস্থ্য\tਖੇਡਾਂ\tਰਾਇ\tਸਿਆਸਤ\tઅભિપ્રાય\tરમતગમત\tરાજકારણ\tஅரசியல்\tஇந்தியா\tஉலகம்\tகருத்து\tதமிழகம்\tநேர்காணல்\tபொருளாதாரம்\tவிளையாட்டு\tఅంతర్జాతీయం\tఅభిప్రాయం\tక్రీడలు\tజాతీయం\tరాజకీయాలు\tసినిమా\tಅಭಿಪ್ರಾಯ\tಕ್ರೀಡೆ\tರಾಜಕೀಯ\tഅഭിപ്രായം\tകായികം\tകേരളം\tരാഷ്ട്രീയം\tലോകം\tඅදහස්\tක්\u200dරීඩා\tදේශපාලන\tการศึกษา\tการเมือง\tกีฬา\tข่าว\tความเห็น\tคอลัมน์\tต่างประเทศ\tทั่วไป\tธุรกิจ\tบทความ\tบทบรรณาธิการ\tบทวิเคราะห์\tบันเทิง\tภูมิภาค\tรายงานพิเศษ\tวัฒนธรรม\tวิทยาศาสตร์\tสังคม\tสัมภาษณ์\tสุขภาพ\tอาชญากรรม\tเทคโนโลยี\tเศรษฐกิจ\tไลฟ์สไตล์\tການເມືອງ\tກິລາ\tຄວາມເຫັນ\tနိုင်ငံရေး\tအမြင်\tအားကစား\tაზრი\tეკონომიკა\tინტერვიუ\tმსოფლიო\tპოლიტიკა\tსაზოგადოება\tსპორტი\tስፖርት\tአስተያየት\tዜና\tፖለቲካ\tកីឡា\tនយោបាយ\tមតិ\tくらし\tまとめ\tインタビュー\tエンタメ\tオピニオン\tコラム\tサッカー\tスポーツ\tテクノロジー\tトピックス\tニュース\tビジネス\tファクトチェック\tルポ\tレシピ\t专栏\t专访\t专题\t世界\t两岸\t中国\t主張\t书评\t事件\t人物\t体育\t健康\t兩岸\t军事\t分析\t副刊\t医療\t即時\t历史\t台湾\t台灣\t号外\t国内\t国际\t国際\t國內\t國際\t地域\t地方\t声\t天気\t头条\t娛樂\t娱乐\t寄稿\t対談\t專欄\t專訪\t專題\t座談会\t影评\t快訊\t快讯\t房产\t投書\t政治\t教育\t文化\t旅游\t旅行\t旅遊\t时评\t時評\t暮らし\t更新\t書評\t最新\t検証\t歴史\t汽车\t法治\t海外\t深度\t焦点\t焦點\t特写\t特寫\t特集\t独家\t独自\t獨家\t环境\t环球\t環境\t生活\t直播\t社会\t社会・事件\t社會\t社説\t社説：\t社論\t社论\t科学\t科技\t突发\t突發\t経済\t經濟\t纪实\t经济\t综合\t芸能\t要闻\t視点\t觀點\t观点\t解説\t解读\t言論\t言论\t訃報\t評伝\t評論\t詳報\t論考\t論説\t讣告\t论坛\t访谈\t评论\t调查\t財經\t财经\t速報\t連載\t野球\t金融\t食谱\t香港\t體育\t건강\t경제\t과학\t교육\t국제\t금융\t기고\t기술\t기자수첩\t기획\t날씨\t논평\t단독\t데스크\t르포\t만평\t문화\t부고\t부동산\t북한\t분석\t사건사고\t사설\t사회\t산업\t생활\t서평\t세계\t속보\t스포츠\t시론\t야구\t여행\t역사\t연예\t연재\t영상\t오피니언\t의견\t인물\t인터뷰\t전국\t정치\t종합\t지역\t축구\t칼럼\t특집\t팩트체크\t포토\t해설\t현장\t환경",
    'live': "actualización\tactualizare\taggiornamento\taktualizacja\taktualizované\taktualizováno\taktualizujeme\talerte info\tao minuto\tao vivo\tas it happened\tatualização\tažurirano\tbeint\tbreaking\tcanlı\tcanlı anlatım\tcanlı blog\tcập nhật\tdakika dakika\tdirect\tdirecte\tdirecto\tdirekt\tdirekte\tdirektesending\tdirektrapport\tdiretta\tdrejtpërdrejt\teilmeldung\tem direto\ten direct\ten directe\ten directo\ten vivo\tfrissítve\tfrissítés\tfølg direkte\tgyvai\tgüncelleniyor\thetki hetkeltä\tin aggiornamento\tin diretta\tiz minuta u minut\tiz minute u minutu\tiz minute v minuto\tjust nu\tla diretta\tlangsung\tle direct\tlees hier het laatste nieuws\tlive\tlive blog\tlive coverage\tlive text\tlive update\tlive updates\tlive-text\tlive-ticker\tliveblog\tliveticker\tminut a minut\tminuto a minuto\tminúta po minúte\tmise à jour\tmoja kwa moja\tmubashara\tna żywo\tnaživo\tnewsblog\tnewsticker\ton-line\tonline\topdateres\topdatering\toppdateres\toppdatering\totse\totseblogi\tpembaruan\tpercről percre\tpilne\tposodobljeno\tpäivitys\tregstreeks\trelacja\trelacja live\trelacja na żywo\tseneste\tseuranta\tsiaran langsung\tsiga ao vivo\tsiste\tsledujeme online\tson dakika\tsuora\tsuora lähetys\tterkini\tticker\ttiesiogiai\ttiešraide\ttiešsaiste\ttrực tiếp\ttường thuật trực tiếp\tultim'ora\tultima oră\tupdate\tupdated\tuppdateras\tuppdatering\turgent\turgente\tuživo\tv živo\tvolg hier\tzuzenean\télő\télő közvetítés\télőben\tí beinni\tîn direct\túltima hora\tživě\tέκτακτο\tενημέρωση\tζωντανά\tλεπτό προς λεπτό\tσυνεχής ενημέρωση\tабнаўляецца\tажурирано\tанлайн\tво живо\tизвънредно\tминута по минута\tна живо\tнаживо\tобновена\tобновлено\tобновляется\tобновява се\tонлайн\tоновлено\tоновлюється\tпряма трансляція\tпрямая трансляция\tпрямой эфир\tсрочно\tтерміново\tтрансляция\tтрансляція\tуживо\tхроника\tхроніка\tדיווח שוטף\tלייב\tמתעדכן\tעדכון\tשידור חי\tبث مباشر\tبراہ راست\tبه\u200cروزرسانی\tتحديث\tتغطية مباشرة\tزنده\tعاجل\tفوری\tلائیو\tلحظة بلحظة\tلحظه به لحظه\tمباشر\tताज़ा अपडेट\tब्रेकिंग\tलाइव\tलाइव अपडेट\tলাইভ\tসরাসরি\tด่วน\tถ่ายทอดสด\tสด\tอัปเดต\tタイムライン\tライブ\tライブ更新\t即時更新\t实时更新\t快訊\t快讯\t持续更新\t更新中\t最新进展\t滚动更新\t生中継\t直播\t詳報\t速報\t随時更新\t라이브\t생중계\t속보\t실시간\t업데이트\t종합",
    'press-release': 'basın açıklaması\tbasın bülteni\tboletín de prensa\tcommuniqué\tcommuniqué de presse\tcomunicado de imprensa\tcomunicado de prensa\tcomunicado à imprensa\tcomunicat\tcomunicat de premsa\tcomunicat de presă\tcomunicato stampa\tembargado hasta\tembargoed until\tfor immediate release\tför omedelbar publicering\tgacetilla de prensa\tinformacja prasowa\tkomunikat\tkomunikat prasowy\tközlemény\tlehdistötiedote\tmateriał prasowy\tmedia advisory\tmedia release\tmediatiedote\tmedieninformation\tmedienmitteilung\tnews release\tniet voor publicatie\tnot for release before\tnota de imprensa\tnota de premsa\tnota de prensa\tnota stampa\tnota à imprensa\tonder embargo\tpara divulgação imediata\tpara publicación inmediata\tper diffusione immediata\tpersbericht\tpour diffusion immédiate\tpranešimas spaudai\tpranešimas žiniasklaidai\tpreses relīze\tpress release\tpresseaussendung\tpresseinformation\tpressemeddelelse\tpressemelding\tpressemitteilung\tpressiteade\tpressmeddelande\tpriopćenje\tpriopćenje za medije\tpörssitiedote\trilis pers\tsajtóközlemény\tsaopštenje\tsaopštenje za javnost\tsiaran pers\tsotto embargo\tsous embargo\tsperrfrist\tsporočilo za javnost\tsporočilo za medije\tthông cáo báo chí\ttiedote\ttil omgående offentliggørelse\ttil umiddelbar publisering\ttisková zpráva\ttiskové prohlášení\ttlačová správa\ttlačové vyhlásenie\tανακοίνωση\tδελτίο τύπου\tдля немедленной публикации\tпрес съобщение\tпрес-реліз\tпресреліз\tпресс-релиз\tпрессъобщение\tсаопштење\tсаопштење за јавност\tсъобщение за медиите\tהודעה לעיתונות\tלפרסום מיידי\tاطلاعیه مطبوعاتی\tبيان صحافي\tبيان صحفي\tبیانیه مطبوعاتی\tللنشر الفوري\tप्रेस विज्ञप्ति\tニュースリリース\tプレスリリース\t即时发布\t即時發布\t報道資料\t報道関係者各位\t新聞稿\t新闻稿\t보도 자료\t보도자료\t즉시 보도',
    'contact': "about\tacerca de\tansprechpartner\tassessoria de imprensa\tbasın iletişim\tbilgi için\tbiuro prasowe\tbővebb információ\tcontact\tcontact presse\tcontact presă\tcontacte\tcontacte de premsa\tcontactgegevens\tcontacto\tcontacto de imprensa\tcontacto de prensa\tcontacto para medios\tcontactos\tcontacts\tcontacts presse\tcontato\tcontato para imprensa\tcontatos para a imprensa\tcontatti\tcontatti stampa\tcontatto stampa\tdalší informace\tdaugiau informacijos\tdespre\tdetaylı bilgi için\tdodatkowe informacje\tdodatkowych informacji udziela\tdodatne informacije\telérhetőség\tfor further information\tfor mer informasjon\tfor mere information\tfor more information\tfor yderligere information\tfor ytterligere informasjon\tför mer information\tför ytterligare information\tgabinete de prensa\thaastattelupyynnöt\thakkında\thovorca\thubungi\tiletişim\tinfo\tinformasi lebih lanjut\tinformatie voor de pers\tinformations pratiques\tinformazioni\tinformações para a imprensa\tinformações à imprensa\tinformații suplimentare\tirtibat\tkapcsolat\tkontak\tkontak media\tkontakt\tkontakt dla mediów\tkontakt prasowy\tkontakt pre médiá\tkontakt pro média\tkontakt za medije\tkontakta\tkontaktai\tkontakti\tkontaktinformasjon\tkontaktinformācija\tkontaktinė informacija\tkontaktperson\tkontaktpersoner\tkontaktuppgifter\tkontakty\tlisainfo\tlisätiedot\tlisätietoja\tlisätietoja antaa\tliên hệ\tliên hệ báo chí\tmais informações\tmawasiliano\tmedia contact\tmedia contacts\tmedia enquiries\tmedia inquiries\tmedialle\tmedienkontakt\tmeer informatie\tmer informasjon\tmer information\tmere information\tmás información\tmés informació\tnarahubung\tnoot voor de redactie\tnoot voor redactie\tnotes to editor\tnotes to editors\tnánari upplýsingar\to firmie\tom\toriginal-content von\tover\tpapildu informācija\tpara más información\tpentru mai multe informații\tper informazioni\tper ulteriori informazioni\tperscontact\tpersoană de contact\tpour plus d'informations\tpress contact\tpress office\tpressekontakt\tpresserückfragen\tpresskontakt\tpro více informací\trelations médias\trelations presse\trenseignements\trückfragehinweis\trückfragen an\trückfragen bitte an\tsajtóiroda\tsajtókapcsolat\tserviço\tsobre\tstik za medije\ttentang\tthông tin liên hệ\ttiskové oddělení\ttiskový mluvčí\ttovábbi információ\tufficio stampa\tuntuk informasi lebih lanjut\tveč informacij\tviac informácií\tvoor meer informatie\tvíce informací\tvề\tweitere informationen\twięcej informacji\tyderligere oplysninger\tyhteyshenkilö\tyhteystiedot\tza više informacija\tà propos de\tüber\tďalšie informácie\tγια περισσότερες πληροφορίες\tγραφείο τύπου\tεπικοινωνία\tπληροφορίες\tστοιχεία επικοινωνίας\tдодаткова інформація\tдополнительная информация\tза више информација\tза връзка\tза контакти\tза медии\tза повече информация\tкантакты\tконтакт\tконтакти\tконтакти для змі\tконтактная информация\tконтакты\tконтакты для сми\tо компании\tпресс-служба\tпресслужба\tпро компанію\tליצירת קשר\tלפרטים נוספים\tפרטים נוספים\tצור קשר\tاتصل بنا\tارتباط با ما\tاطلاعات بیشتر\tالتواصل الإعلامي\tتماس\tتماس با ما\tدرباره ما\tللاستفسار\tللتواصل\tللمزيد من المعلومات\tلمزيد من المعلومات\tنبذة عن\tअधिक जानकारी\tसंपर्क\tसंपर्क करें\tติดต่อ\tติดต่อสอบถาม\tสอบถามข้อมูลเพิ่มเติม\tお問い合わせ\tお問い合わせ先\t会社概要\t关于\t取材のお問い合わせ\t問い合わせ\t問い合わせ先\t報道関係者の問い合わせ先\t媒体咨询\t媒体联系\t媒體聯絡\t新聞聯絡人\t新闻联系人\t本件に関するお問い合わせ\t联系人\t联系我们\t联系方式\t聯絡人\t聯絡我們\t聯絡方式\t連絡先\t關於\t담당자\t문의\t문의처\t보도 문의\t언론 문의\t연락처\t제보",
    'months': "abe\tabendua\tabr\tabriil\tabril\tabu\tabuztua\tafi\tafirilu\tag\taga\tagasti\tago\tagost\tagosti\tagosto\tagu\tagusta\tagustus\taib\taibreán\taoût\tapi\tapirila\tapr\taprel\tapril\taprile\taprili\taprilie\taprill\tapríl\tapríla\taprīlis\tara\taralık\taug\taugust\taugusta\taugusti\taugusts\taugustus\taugusztus\tavg\tavgust\tavq\tavqust\tavr\tavril\tawst\taww\tawwissu\taza\tazaroa\tağu\tağustos\tbal\tbalandis\tbalandžio\tbeal\tbealtaine\tbirž\tbirželio\tbirželis\tbře\tbřezen\tbřezna\tchw\tchwef\tchwefror\tcze\tczerwca\tczerwiec\td'abr\td'abril\td'ag\td'agost\td'oct\td'octubre\tde des\tde desembre\tde febr\tde febrer\tde gen\tde gener\tde jul\tde juliol\tde juny\tde maig\tde març\tde nov\tde novembre\tde set\tde setembre\tdec\tdecember\tdecembra\tdecembrie\tdecembris\tdecembro\tdeireadh fómhair\tdek\tdekabr\tdes\tdesemba\tdesember\tdesembre\tdets\tdetsember\tdez\tdezember\tdezembro\tdfómh\tdhj\tdhjetor\tdic\tdicembre\tdiciembre\tdis\tdisamba\tdiseembar\tdisemba\tdisember\tdisyembre\tdiċ\tdiċembru\tdub\tduben\tdubna\tdéc\tdécembre\tean\teanáir\tebr\tebrill\teka\tekaina\teki\tekim\telo\telokuu\telokuuta\tene\tenero\teph\tephreli\teyl\teylül\tfab\tfaburairu\tfeabh\tfeabhra\tfeb\tfebbraio\tfebr\tfebraayo\tfebreiro\tfebrer\tfebrero\tfebruar\tfebruari\tfebruarie\tfebruary\tfebruwari\tfebruár\tfebruára\tfebruāris\tfebrúar\tfev\tfevereiro\tfevral\tfra\tfrar\tfévr\tfévrier\tgeg\tgegužė\tgegužės\tgen\tgener\tgennaio\tgiu\tgiugno\tgor\tgorff\tgorffennaf\tgru\tgrudnia\tgrudzień\tgruod\tgruodis\tgruodžio\tgush\tgusht\thaz\thaziran\theinä\theinäkuu\theinäkuuta\thelmi\thelmikuu\thelmikuuta\thuhti\thuhtikuu\thuhtikuuta\thul\thulyo\thun\thunyo\thyd\thydref\tian\tianuarie\tion\tionawr\tira\tiraila\tiul\tiulie\tiun\tiunie\tiyl\tiyn\tiyul\tiyun\tiúil\tjaan\tjaanuar\tjan\tjanaayo\tjanairu\tjanar\tjaneiro\tjannaayo\tjannar\tjanuar\tjanuari\tjanuarie\tjanuary\tjanuwari\tjanuár\tjanuára\tjanv\tjanvier\tjanvāris\tjanúar\tjoulu\tjoulukuu\tjoulukuuta\tjuil\tjuillet\tjuin\tjul\tjulai\tjulayi\tjulho\tjuli\tjulie\tjulij\tjulio\tjuliol\tjuly\tjun\tjune\tjunho\tjuni\tjunie\tjunij\tjunio\tjuny\tjuuli\tjuun\tjuuni\tjúl\tjúla\tjúlius\tjúlí\tjún\tjúna\tjúnius\tjúní\tjūl\tjūlijs\tjūn\tjūnijs\tkas\tkasım\tkesä\tkesäkuu\tkesäkuuta\tkol\tkolovoz\tkolovoza\tkorr\tkorrik\tkov\tkovas\tkovo\tkvě\tkvěten\tkvětna\tkwi\tkwiecień\tkwietnia\tlapkr\tlapkritis\tlapkričio\tled\tleden\tledna\tliep\tliepa\tliepos\tlip\tlipanj\tlipca\tlipiec\tlipnja\tlis\tlistopad\tlistopada\tlistopadu\tloka\tlokakuu\tlokakuuta\tlug\tluglio\tlul\tlulju\tlut\tlutego\tluty\tluulyo\tlún\tlúnasa\tmaalis\tmaaliskuu\tmaaliskuuta\tmaarso\tmaart\tmaayo\tmac\tmachi\tmag\tmaggio\tmai\tmaiatza\tmaig\tmaijs\tmaio\tmaj\tmaja\tmar\tmarca\tmarch\tmarec\tmaret\tmaris\tmarras\tmarraskuu\tmarraskuuta\tmars\tmarso\tmart\tmartie\tmarts\tmartxoa\tmarzec\tmarzo\tmarzu\tmarç\tmarço\tmas\tmashi\tmaw\tmawrth\tmay\tmayo\tmayu\tmayıs\tmaí\tmedi\tmeh\tmehefin\tmei\tmeith\tmeitheamh\tmej\tmejju\tmey\tmeyi\tmeán fómhair\tmfómh\tmrt\tmáj\tmája\tmájus\tmárc\tmárcius\tmárta\tmär\tmärts\tmärz\tnis\tnisan\tnob\tnobyembre\tnof\tnoiembrie\tnoll\tnollaig\tnoofeembar\tnov\tnovemba\tnovember\tnovembra\tnovembre\tnovembris\tnovembro\tnovembru\tnoviembre\tnoy\tnoyabr\tnuw\tnuwamba\tnën\tnëntor\tnóv\tnóvember\toca\tocak\toct\toctober\toctobre\toctombrie\toctubre\togo\togos\togosto\togs\tokt\toktabr\tokthoba\toktoba\toktober\toktobris\toktoobar\toktoober\toktubre\toktyabr\toktóber\toktóbra\tots\totsaila\tott\tottobre\tottubru\tout\toutubro\tožu\tožujak\tožujka\tpaź\tpaździernik\tpaździernika\tpeb\tpebrero\tpri\tprill\tpro\tprosinac\tprosinca\tprosince\tprosinec\tqer\tqershor\trhag\trhagfyr\trugp\trugpjūtis\trugpjūčio\trugs\trugsėjis\trugsėjo\truj\trujan\trujna\tsamh\tsamhain\tsat\tsatumba\tsaus\tsausio\tsausis\tseb\tsebteembar\tsebtembar\tsen\tsentabr\tsentyabr\tsep\tsept\tseptemba\tseptember\tseptembra\tseptembre\tseptembrie\tseptembris\tsepthemba\tseptiembre\tset\tsetembre\tsetembro\tsettembre\tsettembru\tsetyembre\tshk\tshkurt\tsht\tshtator\tsie\tsierpień\tsierpnia\tsij\tsiječanj\tsiječnja\tspal\tspalio\tspalis\tsrp\tsrpanj\tsrpen\tsrpna\tsrpnja\tstu\tstudeni\tstudenoga\tsty\tstyczeń\tstycznia\tsvi\tsvibanj\tsvibnja\tsyys\tsyyskuu\tsyyskuuta\tszept\tszeptember\ttach\ttachwedd\ttammi\ttammikuu\ttammikuuta\ttem\ttemmuz\ttet\ttetor\tthg\ttháng\ttháng ba\ttháng bảy\ttháng chín\ttháng hai\ttháng mười\ttháng một\ttháng năm\ttháng sáu\ttháng tám\ttháng tư\ttouko\ttoukokuu\ttoukokuuta\ttra\ttravanj\ttravnja\turr\turria\turt\turtarrila\tuzt\tuztaila\tvas\tvasario\tvasaris\tveebr\tveebruar\tvelj\tveljača\tveljače\twrz\twrzesień\twrześnia\txan\txaneiro\txul\txullo\txuño\tyan\tyanvar\tyul\tyuli\tyun\tyuni\tzář\tzáří\tágú\tágúst\tápr\táprilis\túno\túnor\túnora\tčerven\tčervence\tčervenec\tčervna\tčvc\tčvn\tġun\tġunju\tříj\tříjen\tříjna\tşub\tşubat\tαπρ\tαπρίλιος\tαπριλίου\tαυγ\tαυγούστου\tαύγ\tαύγουστος\tδεκ\tδεκέμβριος\tδεκεμβρίου\tιαν\tιανουάριος\tιανουαρίου\tιουλ\tιουλίου\tιουν\tιουνίου\tιούλ\tιούλιος\tιούν\tιούνιος\tμάι\tμάιος\tμάρ\tμάρτιος\tμαΐ\tμαΐου\tμαρ\tμαρτίου\tνοέ\tνοέμβριος\tνοε\tνοεμβρίου\tοκτ\tοκτωβρίου\tοκτώβριος\tσεπ\tσεπτέμβριος\tσεπτεμβρίου\tφεβ\tφεβρουάριος\tφεβρουαρίου\tавг\tавгуст\tавгуста\tапр\tапрел\tапрель\tапреля\tаприл\tаравдугаар сар\tарван нэгдүгээр сар\tарван хоёрдугаар сар\tақп\tақпан\tбер\tберезень\tберезня\tвер\tверасень\tверасня\tвересень\tвересня\tгруд\tгрудень\tгрудня\tгуравдугаар сар\tдек\tдекабр\tдекабрь\tдекабря\tдекември\tдец\tдецембар\tдолоодугаар сар\tдөрөвдүгээр сар\tесдүгээр сар\tжел\tжелтоқсан\tжні\tжнівень\tжніўня\tжовт\tжовтень\tжовтня\tзургаадугаар сар\tиюл\tиюль\tиюля\tиюн\tиюнь\tиюня\tкас\tкастрычнік\tкастрычніка\tквіт\tквітень\tквітня\tкра\tкрасавік\tкрасавіка\tлип\tлипень\tлипня\tлист\tлистопад\tлистопада\tлют\tлютага\tлютий\tлютого\tлюты\tліп\tліпень\tліпеня\tліс\tлістапад\tлістапада\tмай\tмам\tмамыр\tмар\tмарт\tмарта\tмау\tмаусым\tмая\tмај\tнаймдугаар сар\tнау\tнаурыз\tнов\tновембар\tное\tноември\tноя\tнояб\tноябр\tноябрь\tноября\tнэгдүгээр сар\tокт\tоктобар\tоктомври\tоктябр\tоктябрь\tоктября\tсак\tсакавік\tсакавіка\tсен\tсент\tсентябр\tсентябрь\tсентября\tсеп\tсептембар\tсептември\tсерп\tсерпень\tсерпня\tсне\tснежань\tснежня\tсту\tстудзень\tстудзеня\tсіч\tсічень\tсічня\tсәу\tсәуір\tтавдугаар сар\tтам\tтамыз\tтрав\tтравень\tтравня\tфеб\tфебруар\tфев\tфевр\tфеврал\tфевраль\tфевраля\tфевруари\tхоёрдугаар сар\tчерв\tчервень\tчервня\tчэр\tчэрвень\tчэрвеня\tшіл\tшілде\tюли\tюни\tянв\tянвар\tянварь\tянваря\tяну\tянуари\tјан\tјануар\tјануари\tјул\tјули\tјун\tјуни\tқаз\tқазан\tқар\tқараша\tқаң\tқаңтар\tқыр\tқыркүйек\tապր\tապրիլ\tապրիլի\tդեկ\tդեկտեմբեր\tդեկտեմբերի\tհլս\tհնս\tհնվ\tհոկ\tհոկտեմբեր\tհոկտեմբերի\tհուլիս\tհուլիսի\tհունիս\tհունիսի\tհունվար\tհունվարի\tմայիս\tմայիսի\tմարտ\tմարտի\tմյս\tմրտ\tնոյ\tնոյեմբեր\tնոյեմբերի\tսեպ\tսեպտեմբեր\tսեպտեմբերի\tփետրվար\tփետրվարի\tփտվ\tօգոստոս\tօգոստոսի\tօգս\tאוגוסט\tאוג׳\tאוקטובר\tאוק׳\tאפריל\tאפר׳\tדצמבר\tדצמ׳\tיולי\tיוני\tינואר\tינו׳\tמאי\tמרץ\tנובמבר\tנוב׳\tספטמבר\tספט׳\tפברואר\tפבר׳\tآوریل\tأبريل\tأغسطس\tأكتوبر\tاوت\tاپریل\tاکتبر\tاکتوبر\tاگست\tجنوری\tجولائی\tجون\tدسامبر\tدسمبر\tديسمبر\tسبتمبر\tستمبر\tسپتامبر\tفبراير\tفروری\tفوریه\tمئی\tمارس\tمارچ\tمايو\tمه\tنوامبر\tنوفمبر\tنومبر\tيناير\tيوليو\tيونيو\tژانویه\tژوئن\tژوئیه\tअक्टूबर\tअक्टू॰\tअक्टोबर\tअगस्ट\tअगस्त\tअग॰\tअप्रिल\tअप्रैल\tएप्रि\tएप्रिल\tऑक्टो\tऑक्टोबर\tऑग\tऑगस्ट\tजनवरी\tजन॰\tजाने\tजानेवारी\tजुन\tजुलाई\tजुलै\tजुल॰\tजून\tडिसें\tडिसेंबर\tडिसेम्बर\tदिसंबर\tदिस॰\tनवंबर\tनव॰\tनोभेम्बर\tनोव्हें\tनोव्हेंबर\tफ़रवरी\tफ़र॰\tफेब्रु\tफेब्रुअरी\tफेब्रुवारी\tमई\tमार्च\tमे\tसप्टें\tसप्टेंबर\tसितंबर\tसित॰\tसेप्टेम्बर\tঅক্টো\tঅক্টোবর\tআগ\tআগস্ট\tএপ্রি\tএপ্রিল\tজানু\tজানুয়ারি\tজুন\tজুল\tজুলাই\tডিসে\tডিসেম্বর\tনভে\tনভেম্বর\tফেব\tফেব্রুয়ারি\tমার্চ\tমে\tসেপ\tসেপ্ট\tসেপ্টেম্বর\tਅਕਤੂ\tਅਕਤੂਬਰ\tਅਗ\tਅਗਸਤ\tਅਪ੍ਰੈ\tਅਪ੍ਰੈਲ\tਜਨ\tਜਨਵਰੀ\tਜੁਲਾ\tਜੁਲਾਈ\tਜੂਨ\tਦਸੰ\tਦਸੰਬਰ\tਨਵੰ\tਨਵੰਬਰ\tਫ਼ਰ\tਫ਼ਰਵਰੀ\tਮਈ\tਮਾਰਚ\tਸਤੰ\tਸਤੰਬਰ\tએપ્રિલ\tઑક્ટો\tઑક્ટોબર\tઑગસ્ટ\tજાન્યુ\tજાન્યુઆરી\tજુલાઈ\tજૂન\tડિસે\tડિસેમ્બર\tનવે\tનવેમ્બર\tફેબ્રુ\tફેબ્રુઆરી\tમાર્ચ\tમે\tસપ્ટે\tસપ્ટેમ્બર\tஅக்\tஅக்டோபர்\tஆக\tஆகஸ்ட்\tஏப்\tஏப்ரல்\tசெப்\tசெப்டம்பர்\tஜன\tஜனவரி\tஜூன்\tஜூலை\tடிச\tடிசம்பர்\tநவ\tநவம்பர்\tபிப்\tபிப்ரவரி\tமார்\tமார்ச்\tமே\tఅక్టో\tఅక్టోబర్\tఆగ\tఆగస్టు\tఏప్రి\tఏప్రిల్\tజన\tజనవరి\tజులై\tజూన్\tడిసెం\tడిసెంబర్\tనవం\tనవంబర్\tఫిబ్ర\tఫిబ్రవరి\tమార్చి\tమే\tసెప్టెం\tసెప్టెంబర్\tಅಕ್ಟೋ\tಅಕ್ಟೋಬರ್\tಆಗ\tಆಗಸ್ಟ್\tಏಪ್ರಿ\tಏಪ್ರಿಲ್\tಜನ\tಜನವರಿ\tಜುಲೈ\tಜೂನ್\tಡಿಸೆಂ\tಡಿಸೆಂಬರ್\tನವೆಂ\tನವೆಂಬರ್\tಫೆಬ್ರ\tಫೆಬ್ರವರಿ\tಮಾರ್ಚ್\tಮೇ\tಸೆಪ್ಟೆಂ\tಸೆಪ್ಟೆಂಬರ್\tഏപ്രി\tഏപ്രിൽ\tഒക്ടോ\tഒക്\u200cടോബർ\tഓഗ\tഓഗസ്റ്റ്\tജനു\tജനുവരി\tജൂലൈ\tജൂൺ\tഡിസം\tഡിസംബർ\tനവം\tനവംബർ\tഫെബ്രു\tഫെബ്രുവരി\tമാർ\tമാർച്ച്\tമേയ്\tസെപ്റ്റം\tസെപ്റ്റംബർ\tඇසළ\tඉල්\tඋඳුවප්\tදුරුතු\tනවම්\tනිකිණි\tපොසොන්\tබක්\tබිනර\tමැදින්\tවප්\tවෙසක්\tก.ค\tก.พ\tก.ย\tกรกฎาคม\tกันยายน\tกุมภาพันธ์\tต.ค\tตุลาคม\tธ.ค\tธันวาคม\tพ.ค\tพ.ย\tพฤศจิกายน\tพฤษภาคม\tม.ค\tมกราคม\tมิ.ย\tมิถุนายน\tมี.ค\tมีนาคม\tส.ค\tสิงหาคม\tเม.ย\tเมษายน\tກ.ຍ\tກ.ພ\tກ.ລ\tກັນຍາ\tກຸມພາ\tກໍລະກົດ\tຕ.ລ\tຕຸລາ\tທ.ວ\tທັນວາ\tພ.ຈ\tພ.ພ\tພະຈິກ\tພຶດສະພາ\tມ.ກ\tມ.ນ\tມ.ສ\tມັງກອນ\tມິ.ຖ\tມິຖຸນາ\tມີນາ\tສ.ຫ\tສິງຫາ\tເມສາ\tစက်\tစက်တင်ဘာ\tဇန်\tဇန်နဝါရီ\tဇူ\tဇူလိုင်\tဇွန်\tဒီ\tဒီဇင်ဘာ\tနို\tနိုဝင်ဘာ\tဖေ\tဖေဖော်ဝါရီ\tမတ်\tမေ\tအောက်\tအောက်တိုဘာ\tဧပြီ\tဩဂုတ်\tაგვ\tაგვისტო\tაპრ\tაპრილი\tდეკ\tდეკემბერი\tთებ\tთებერვალი\tიან\tიანვარი\tივლ\tივლისი\tივნ\tივნისი\tმაი\tმაისი\tმარ\tმარტი\tნოე\tნოემბერი\tოქტ\tოქტომბერი\tსექ\tსექტემბერი\tማርች\tሜይ\tሴፕቴ\tሴፕቴምበር\tኖቬም\tኖቬምበር\tኤፕሪ\tኤፕሪል\tኦክቶ\tኦክቶበር\tኦገስ\tኦገስት\tዲሴም\tዲሴምበር\tጁላይ\tጁን\tጃን\tጃንዋሪ\tፌብ\tፌብሩዋሪ\tកក្កដា\tកញ្ញា\tកុម្ភៈ\tតុលា\tធ្នូ\tមករា\tមិថុនា\tមីនា\tមេសា\tវិច្ឆិកា\tសីហា\tឧសភា\t一月\t七月\t三月\t九月\t二月\t五月\t八月\t六月\t十一月\t十二月\t十月\t四月",
    'weekdays': 'ahad\tahd\tal\talh\talhamis\talhamisi\tan\tantradienis\taoine\tar\tarbaco\tarbc\tasa\tasabar\tasteartea\tasteazkena\tastelehena\taxad\taxd\taz\tb.e\tbazar\tbazar ertəsi\tbil\tbiy\tbiyernes\tc.a\tceturtd\tceturtdiena\tchor\tchorshanba\tchủ nhật\tcmt\tcn\tcs\tcsütörtök\tcum\tcuma\tcumartesi\tczw\tczwartek\tcéad\tcümə\tcümə axşamı\tdc\tdg\tdi\tdie\tdienstag\tdijous\tdilluns\tdim\tdimanche\tdimarts\tdimecres\tdinsdag\tdissabte\tdiumenge\tdivendres\tdj\tdl\tdo\tdom\tdomenica\tdomh\tdomingo\tdonderdag\tdonnerstag\tds\tdt\tdum\tduminică\tdush\tdushanba\tdv\tdydd gwener\tdydd iau\tdydd llun\tdydd mawrth\tdydd mercher\tdydd sadwrn\tdydd sul\tdé céadaoin\tdé domhnaigh\tdé haoine\tdé luain\tdé máirt\tdé sathairn\tdéar\tdéardaoin\te diel\te enjte\te hënë\te martë\te mërkurë\te premte\te shtunë\tenj\terb\tesmaspäev\tfim\tfimmtudagur\tfr\tfre\tfredag\tfreitag\tfri\tfriday\tfös\tföstudagur\tgio\tgiovedì\tgwe\tgwen\thla\thuw\thuwebes\thétfő\thën\tiau\tig\tigandea\tijumaa\til-ġimgħa\til-ħadd\til-ħamis\tis-sibt\tisn\tisniin\tisnin\tisonto\tit-tlieta\tit-tnejn\tjeu\tjeudi\tjimco\tjmc\tjoi\tjue\tjueves\tjum\tjuma\tjumaat\tjumamosi\tjumanne\tjumapili\tjumat\tjumatano\tjumatatu\tjummaʼa\tkam\tkamis\tke\tkedd\tkeskiviikko\tkeskiviikkona\tketvirtadienis\tkha\tkhamiis\tkhamis\tkhms\tkolmapäev\tkt\tl-erbgħa\tla\tlah\tlahadi\tlar\tlaraba\tlarunbata\tlau\tlauantai\tlauantaina\tlaugardagur\tlaupäev\tlin\tlinggo\tlit\tlitinin\tllun\tlr\tluan\tlun\tlundi\tlunedì\tlunes\tluni\tluns\tlör\tlördag\tlør\tlørdag\tma\tmaanantai\tmaanantaina\tmaandag\tman\tmandag\tmar\tmardi\tmartedì\tmartes\tmarți\tmaw\tmer\tmercoledì\tmercredi\tmgq\tmi\tmie\tmiercuri\tmin\tminggu\tmittwoch\tmiy\tmiyerkules\tmié\tmiércoles\tmið\tmiðvikudagur\tmo\tmon\tmonday\tmontag\tmso\tmáirt\tmán\tmánudagur\tmån\tmåndag\tmér\tmércores\tmër\tne\tned\tnedelja\tnedeľa\tnedjelja\tneděle\tneljapäev\tniedz\tniedziela\tog\tons\tonsdag\tor\tosteguna\tostirala\totrd\totrdiena\tpay\tpayshanba\tpaz\tpazar\tpazartesi\tpe\tpenktadienis\tper\tperjantai\tperjantaina\tperşembe\tpet\tpetak\tpetek\tpi\tpiatok\tpiektd\tpiektdiena\tpirmadienis\tpirmd\tpirmdiena\tpiątek\tpn\tpo\tpon\tpondelok\tpondělí\tponedeljek\tponedjeljak\tponiedziałek\tpr\tpre\tpt\tpzt\tpá\tpátek\tpéntek\tpühapäev\tqua\tquarta-feira\tqui\tquinta-feira\trab\trabu\treede\tsa\tsab\tsabado\tsabato\tsabti\tsabtu\tsad\tsal\tsalı\tsam\tsamedi\tsamstag\tsat\tsaterdag\tsath\tsaturday\tsbti\tseg\tsegunda-feira\tsekmadienis\tsel\tselasa\tsen\tsenin\tsesh\tseshanba\tsestd\tsestdiena\tsex\tsexta-feira\tshan\tshanba\tsht\tsib\tsin\tsk\tso\tsob\tsobota\tson\tsondag\tsonntag\tsre\tsreda\tsri\tsrijeda\tst\tstreda\tstředa\tsu\tsub\tsubota\tsul\tsun\tsunday\tsunnudagur\tsunnuntai\tsunnuntaina\tsvētd\tsvētdiena\tsze\tszerda\tszo\tszombat\tsáb\tsábado\tsâm\tsâmbătă\tsön\tsöndag\tsøn\tsøndag\ttal\ttalaado\ttalata\tteisipäev\tter\tterça-feira\ttha\tthu\tthursday\tthứ ba\tthứ bảy\tthứ hai\tthứ năm\tthứ sáu\tthứ tư\tti\ttiistai\ttiistaina\ttir\ttirs\ttirsdag\ttis\ttisdag\ttldo\ttli\ttne\tto\ttor\ttorek\ttors\ttorsdag\ttorstai\ttorstaina\ttr\ttrečiadienis\ttrešd\ttrešdiena\ttue\ttuesday\tulwesibili\tulwesihlanu\tulwesine\tulwesithathu\tumgqibelo\tumsombuluko\tut\tuto\tutorak\tutorok\tvasárnap\tven\tvendredi\tvenerdì\tvenres\tvie\tviernes\tvin\tvineri\tvr\tvrijdag\tvrydag\twed\twednesday\two\twoensdag\twt\twtorek\txov\txoves\tyak\tyakshanba\tza\tzaterdag\tzo\tzondag\tç.a\tçar\tçarşamba\tçərşənbə\tçərşənbə axşamı\tút\túterý\tþri\tþriðjudagur\tčet\tčetrtek\tčetvrtak\tčt\tčtvrtek\tġim\tħad\tħam\tśr\tśroda\tşənbə\tšeštadienis\tšt\tštvrtok\tδευ\tδευτέρα\tκυρ\tκυριακή\tπέμ\tπέμπτη\tπαρ\tπαρασκευή\tσάβ\tσάββατο\tτετ\tτετάρτη\tτρί\tτρίτη\tаў\tаўторак\tба\tбаасан\tбейсенбі\tбейш\tбейшемби\tбс\tбя\tбямба\tвоскресенье\tвс\tвт\tвто\tвторник\tвівторок\tда\tдаваа\tдс\tдушанбе\tдшб\tдүй\tдүйсенбі\tдүйшөмбү\tжек\tжексенбі\tжекшемби\tжм\tжс\tжума\tжұма\tишемби\tишм\tлх\tлхагва\tмя\tмягмар\tнд\tнед\tнедела\tнеделя\tнедеља\tнеділя\tня\tнядзеля\tням\tпʼятниця\tпанядзелак\tпанҷшанбе\tпет\tпетак\tпеток\tпетък\tпн\tпон\tпонеделник\tпонедельник\tпонедељак\tпонеділок\tпт\tпшб\tпятница\tпятніца\tпү\tпүрэв\tсаб\tсабота\tсб\tсейсенбі\tсенбі\tсерада\tсереда\tсешанбе\tср\tсре\tсреда\tсряда\tсс\tсуб\tсуббота\tсубота\tсшб\tсъбота\tсәрсенбі\tуто\tуторак\tчацвер\tчет\tчетвер\tчетверг\tчетвртак\tчетврток\tчетвъртък\tчоршанбе\tчт\tчц\tчшб\tшанбе\tшарш\tшаршемби\tшейш\tшейшемби\tшнб\tякшанбе\tяшб\tҷмъ\tҷумъа\tերեքշաբթի\tերկ\tերկուշաբթի\tերք\tկիր\tկիրակի\tհինգշաբթի\tհնգ\tշաբաթ\tշբթ\tուր\tուրբաթ\tչորեքշաբթի\tչրք\tיום א׳\tיום ב׳\tיום ג׳\tיום ד׳\tיום ה׳\tיום ו׳\tיום חמישי\tיום ראשון\tיום רביעי\tיום שבת\tיום שישי\tיום שלישי\tיום שני\tשבת\tاتوار\tالأحد\tالأربعاء\tالاثنين\tالثلاثاء\tالجمعة\tالخميس\tالسبت\tبدھ\tجمعرات\tجمعه\tجمعہ\tدوشنبه\tسه\u200cشنبه\tشنبه\tمنگل\tپنجشنبه\tپیر\tچهارشنبه\tہفتہ\tیکشنبه\tआइत\tआइतबार\tगुरु\tगुरुवार\tबिहि\tबिहिबार\tबुध\tबुधबार\tबुधवार\tमंगल\tमंगलवार\tमंगळ\tमंगळवार\tमङ्गल\tमङ्गलबार\tरवि\tरविवार\tशनि\tशनिबार\tशनिवार\tशुक्र\tशुक्रबार\tशुक्रवार\tसोम\tसोमबार\tसोमवार\tবুধ\tবুধবার\tবৃহস্পতি\tবৃহস্পতিবার\tমঙ্গল\tমঙ্গলবার\tরবি\tরবিবার\tশনি\tশনিবার\tশুক্র\tশুক্রবার\tসোম\tসোমবার\tਐਤ\tਐਤਵਾਰ\tਬੁੱਧ\tਬੁੱਧਵਾਰ\tਮੰਗਲ\tਮੰਗਲਵਾਰ\tਵੀਰ\tਵੀਰਵਾਰ\tਸ਼ਨੀ\tਸ਼ਨੀਵਾਰ\tਸ਼ੁੱਕਰ\tਸ਼ੁੱਕਰਵਾਰ\tਸੋਮ\tਸੋਮਵਾਰ\tગુરુ\tગુરુવાર\tબુધ\tબુધવાર\tમંગળ\tમંગળવાર\tરવિ\tરવિવાર\tશનિ\tશનિવાર\tશુક્ર\tશુક્રવાર\tસોમ\tસોમવાર\tசனி\tசெவ்\tசெவ்வாய்\tஞாயி\tஞாயிறு\tதிங்\tதிங்கள்\tபுத\tபுதன்\tவியா\tவியாழன்\tவெள்\tவெள்ளி\tఆది\tఆదివారం\tగురు\tగురువారం\tబుధ\tబుధవారం\tమంగళ\tమంగళవారం\tశని\tశనివారం\tశుక్ర\tశుక్రవారం\tసోమ\tసోమవారం\tಗುರು\tಗುರುವಾರ\tಬುಧ\tಬುಧವಾರ\tಭಾನು\tಭಾನುವಾರ\tಮಂಗಳ\tಮಂಗಳವಾರ\tಶನಿ\tಶನಿವಾರ\tಶುಕ್ರ\tಶುಕ್ರವಾರ\tಸೋಮ\tಸೋಮವಾರ\tചൊവ്വ\tചൊവ്വാഴ്ച\tചൊവ്വാഴ്\u200cച\tഞായറാഴ്\u200cച\tഞായർ\tതിങ്കളാഴ്\u200cച\tതിങ്കൾ\tബുധനാഴ്\u200cച\tബുധൻ\tവെള്ളി\tവെള്ളിയാഴ്\u200cച\tവ്യാഴം\tവ്യാഴാഴ്\u200cച\tശനി\tശനിയാഴ്\u200cച\tඅඟහ\tඅඟහරුවාදා\tඉරිදා\tබදාදා\tබ්\u200dරහස්\tබ්\u200dරහස්පතින්දා\tසඳුදා\tසිකු\tසිකුරාදා\tසෙන\tසෙනසුරාදා\tจันทร์\tพฤหัส\tพุธ\tวันจันทร์\tวันพฤหัสบดี\tวันพุธ\tวันศุกร์\tวันอังคาร\tวันอาทิตย์\tวันเสาร์\tศุกร์\tอังคาร\tอาทิตย์\tเสาร์\tຈັນ\tພະຫັດ\tພຸດ\tວັນຈັນ\tວັນພະຫັດ\tວັນພຸດ\tວັນສຸກ\tວັນອັງຄານ\tວັນອາທິດ\tວັນເສົາ\tສຸກ\tອັງຄານ\tອາທິດ\tເສົາ\tကြာသပတေး\tစနေ\tတနင်္ဂနွေ\tတနင်္လာ\tဗုဒ္ဓဟူး\tသောကြာ\tအင်္ဂါ\tკვი\tკვირა\tოთხ\tოთხშაბათი\tორშ\tორშაბათი\tპარ\tპარასკევი\tსამ\tსამშაბათი\tშაბ\tშაბათი\tხუთ\tხუთშაბათი\tሐሙስ\tማክሰ\tማክሰኞ\tረቡዕ\tሰኞ\tቅዳሜ\tእሑድ\tዓርብ\tចន្ទ\tច័ន្ទ\tពុធ\tព្រហ\tព្រហស្បតិ៍\tសុក្រ\tសៅរ៍\tអង្គារ\tអាទិត្យ\t周一\t周三\t周二\t周五\t周六\t周四\t周日\t土曜日\t日曜日\t星期一\t星期三\t星期二\t星期五\t星期六\t星期四\t星期日\t月曜日\t木曜日\t水曜日\t火曜日\t金曜日\t금요일\t목요일\t수요일\t월요일\t일요일\t토요일\t화요일',
    'date-words': "1er\ta\ta.m\ta.m.\taangepast\tactualisé\tactualitzada\tactualitzat\tactualización\tactualizada\tactualizado\tactualizare\tactualizat\tactualizată\tag\taggiornamento\taggiornata\taggiornato\tahir\taktualisiert\taktualizace\taktualizacja\taktualizované\taktualizováno\taktualizácia\tal\talle\tam\tan\tapril\tar\targitaratua\tart\tarticle\tarticolo\tartikel\tas\tastăzi\tat\tatjaunināts\tatjaunots\tatnaujinta\tatualizada\tatualizado\tatualização\taujourd'hui\tavaldatud\tavgust\tavui\tayer\tazi\tažurirano\tba\tbijgewerkt\tbirt\tbis\tbrasília\tbst\tbugün\tbản\tbảy\tcest\tcet\tchủ\tcn\tcreado\tcreato\tcriado\tcréé\tcyhoeddwyd\tcập\td\td'\td.\tda\tdag\tdal\tdalle\tdana\tdanas\tdanes\tdata\tdate\tdato\tdatum\tde\tdecembar\tdel\tden\tder\tdernière\tdi\tdikemas\tdin\tdiperbarui\tdipublikasikan\tditerbitkan\tdiunggah\tdiweddarwyd\tdje\tdne\tdnes\tdnia\tdo\tdodano\tdu\tdzisiaj\tdziś\tdátum\tdün\tdňa\te\tedt\teguneratua\teile\teilen\teklenme\tel\tem\tendret\ter\terschienen\terstellt\test\tet\tetan\tfeber\tfebruar\tfecha\tfeira\tfirst\tfoilsithe\tfrissítve\tfrissítés\tgada\tgads\tgeplaatst\tgepubliceerd\tgepubliseer\tgestern\tgewijzigd\tgeändert\tgiriş\tgister\tgisteren\tgiờ\tgmt\tgodz\tgodz.\tgodzina\tgår\tgær\tgüncelleme\tgüncellendi\tgüncellenme\th\thai\thari\theures\theute\thier\thodin\thodine\thoje\thora\thoras\thorário\thoy\thrs\ths\thá\thôm\ti\tidag\tieri\tigår\til\timechapishwa\timesasishwa\tin\tini\tissued\tist\tizmenjeno\tizmijenjeno\tizmjena\tjam\tjan.\tjana\tjanuar\tjour\tjul\tjulkaistu\tjun\tjuče\tjučer\tjänner\tkell\tkini\tkl\tkl.\tklo\tklockan\tklokken\tklukkan\tko\tkompas.com\tközzétéve\tla\tlaatst\tlaatste\tlagt\tlas\tlast\tle\tleo\tles\tlocal\tlúc\tm\tm.\tma\tmaj\tmalam\tmart\tmegjelent\tmesz\tmez\tmidnight\tmin\tmis\tmise\tmodifica\tmodificación\tmodificado\tmodificat\tmodificato\tmodified\tmodifié\tmrz\tmuokattu\tmuudetud\tmë\tmódosítva\tmėn\tnay\tnd\tnedelja\tngày\tnhật\tnoon\tnovembar\tnuashonraithe\tnë\tnăm\to\to'clock\tob\tobjavljeno\tod\tof\toffentliggjort\toggi\toktobar\toluşturulma\tom\ton\tontem\top\topdateret\topgedateer\toppdatert\topublikowano\tora\tore\torele\tortszeit\torën\tostatnia\tp.m\tp.m.\tpada\tpagi\tpar\tpaskelbta\tpdt\tpetak\tpetang\tphút\tplkst\tplkst.\tpm\tponedeljak\tposodobljeno\tpostado\tpostat\tposted\tposté\tpst\tpt\tpubblicata\tpubblicato\tpublicada\tpublicado\tpublicat\tpublication date\tpublicată\tpublicerad\tpublicerat\tpubliceret\tpublicēts\tpublikacja\tpublikacji\tpublikované\tpublikováno\tpublikuar\tpublikuota\tpublikálva\tpublisert\tpublished\tpubliziert\tpublié\tpubliée\tpukul\tpvm\tpäivitetty\tpërditësuar\tqua\tquarta\tquinta\tr\tr.\trd\tredaguota\trelease\tren\troku\tsaa\tsaat\tsaati\tsati\tsegunda\tsenast\tsenest\tsept\tseptembar\tset\tsexta\tsist\tskapad\tso\tson\tsot\tsprememba\tsreda\tst\tstand\tstand:\tsubota\tszerint\tsáu\tsửa\tta\ttanggal\ttarehe\ttarih\ttarihi\ttayang\tte\ttegnap\ttemps\tterakhir\tterbit\tterça\tth\tthe\tthứ\ttime\ttoday\ttsi\ttäna\ttänään\ttư\tu\tuhr\tultima\tultimo\tum\tund\tupdate\tupdated\tuppdaterad\tuppdaterat\tuppfært\tupraveno\tupravené\tura\turi\tut\tutc\tutolsó\tutorak\tutworzono\tuuendatud\tuur\tv\tvakar\tval\tval.\tvan\tvandaag\tvandag\tve\tveröffentlicht\tviimeksi\tvom\tvreme\tvrijeme\tvydané\tvydáno\tvytvořeno\tvčera\tvčeraj\twczoraj\twib\twit\twita\txuất\ty\tyayın\tyayınlandı\tyayınlanma\tyesterday\tzadnja\tzaktualizowano\tzmodyfikowano\tzuletzt\tzverejnené\tzveřejněno\tà\tàs\tás\tändrad\tændret\tí\tîn\tóra\tórakor\tóta\túltima\tčasova\tčetvrtak\tđăng\tšiandien\tšodien\tδημοσίευση\tδημοσιεύθηκε\tδημοσιεύτηκε\tενημέρωση\tενημερώθηκε\tημερομηνία\tμ.μ\tμμ\tπ.μ\tπμ\tσήμερα\tστη\tστις\tτελευταία\tτου\tχθες\tώρα\tа\tабноўлена\tажурирано\tактуализация\tапублікавана\tв\tво\tвреме\tвремя\tвчера\tвчора\tвід\tг\tг.\tгод\tгода\tгодина\tданас\tдата\tдатум\tденес\tднес\tдобавлено\tза\tзмінено\tизменено\tизмењено\tкиївським\tмосковскому\tмск\tна\tо\tобновена\tобновено\tобновление\tобновлено\tобјавено\tобјављено\tоновлення\tоновлено\tопубликовано\tопубліковано\tостаннє\tот\tпо\tпоследна\tпоследнее\tпромяна\tпубликации\tпубликувана\tпубликувано\tпублікації\tр\tр.\tроку\tрік\tсегодня\tсоздано\tстворено\tсьогодні\tсёння\tу\tучора\tч\tч.\tчас\tчаса\tчасова\tчасот\tјуче\tאחרון\tאתמול\tב\tבשעה\tהיום\tיום\tעדכון\tעודכן\tפורסם\tשעה\tתאריך\tآب\tآبان\tآج\tآخر\tآخرین\tآذار\tآذر\tأمس\tأيار\tأيلول\tاردیبهشت\tاسفند\tاشاعت\tالأول\tالثاني\tالساعة\tالمكرمة\tالنشر\tاليوم\tامروز\tانتشار\tاپ\tب.ظ\tبتوقيت\tبجے\tبهمن\tبه\u200cروز\tبه\u200cروزرسانی\tتاريخ\tتاریخ\tتحديث\tتشرين\tتموز\tتیر\tجرينتش\tحزيران\tخرداد\tدر\tدی\tدیروز\tزمان\tساعت\tشائع\tشباط\tشده\tشهریور\tص\tصباحا\tصباحًا\tغرينتش\tغرينيتش\tفروردین\tفي\tق.ظ\tكانون\tم\tمرداد\tمساء\tمساءً\tمكة\tمنتشر\tمهر\tنشر\tنشر في\tنشرت\tنيسان\tنُشر\tهـ\tوقت\tيوليو\tيوم\tيونيو\tڈیٹ\tکد\tکل\tअंतिम\tअक्तूबर\tअद्यतन\tअपडेट\tअपडेटेड\tआईएसटी\tआज\tकल\tको\tतारीख\tदिसम्बर\tनवंबर\tनवम्बर\tपब्लिश\tपर\tप्रकाशित\tफ़रवरी\tबजे\tशाम\tसमय\tसितम्बर\tसुबह\tআজ\tআপডেট\tএএম\tগতকাল\tপিএম\tপ্রকাশ\tপ্রকাশিত\tহালনাগাদ\tน\tน.\tปรับปรุง\tพ.ศ\tวัน\tวันที่\tวันนี้\tอัปเดต\tอัปเดตล่าสุด\tเผยแพร่\tเมื่อ\tเมื่อวาน\tเวลา\tแก้ไขล่าสุด\tโพสต์\tごろ\t上午\t上架\t下午\t中午\t于\t今天\t今日\t付\t令和\t作成\t來源\t公開\t公開日\t公開日時\t凌晨\t出版\t分\t刊登\t北京时间\t午前\t午後\t发布\t发布时间\t发表\t发表于\t号\t周\t土\t夕刊\t平成\t年\t建立\t投稿\t掲載\t掲載日\t於\t日\t日期\t早上\t时\t时间\t星期\t昨天\t時\t時間\t晚上\t曜日\t更新\t更新于\t更新日\t更新时间\t更新時間\t最后更新\t最後更新\t最終更新\t最終更新日\t月\t朝刊\t木\t水\t火\t点\t現在\t発行\t發佈\t發布\t發布時間\t發稿\t發表\t秒\t配信\t金\t點\t게재\t기사\t기사입력\t날짜\t년\t등록\t등록일\t발행\t분\t송고\t송고시간\t수정\t수정일\t승인\t시\t업데이트\t오전\t오후\t월\t일\t일시\t입력\t작성\t지면\t초\t최종\t최종수정\t최종편집",
    'at': 'a las\ta les\talle\tas\tat\tgodz\tgodz.\tgodzina\thora\tjam\tkell\tkl\tkl.\tklo\tklockan\tklokken\tklukkan\tla ora\tlúc\to\to godz.\tob\tom\tora\tore\torele\tplkst\tplkst.\tpukul\tsaat\tu\tum\tv\tve\tw\tà\tàs\tστις\tώρα\tа\tв\tво\tо\tоб\tу\tבשעה\tالساعة\tساعت',
    'oclock': "czasu lokalnego\tgodz.\th\theure locale\theures\thod\thod.\thodin\thodine\thora local\thoras\thores\thours\thr\thrs\tlocal time\tlokal tid\to'clock\tora locale\tora locală\tore\tortszeit\tplaatselijke tijd\tsati\tuhr\tuhr ortszeit\tuur\tval\tval.\twaktu setempat\tyerel saat\tóra\tórakor\tčasova\tгод\tгод.\tза місцевим часом\tпо местному времени\tч\tч.\tчаса\tчасова\tبالتوقيت المحلي\tبه وقت محلی\tबजे\tน\tน.",
    'updated': 'actualización\tactualizado\tactualizare\taggiornamento\taggiornato\taktualisiert\taktualisierung\taktualizacja\taktualizováno\tatualizado\tatualização\tažurirano\tbijgewerkt\tfrissítve\tgüncelleme\tgüncellendi\tmis à jour\tmise à jour\topdateret\toppdatert\tpäivitetty\tupdate\tupdated\tuppdaterad\tuppdatering\tενημέρωση\tажурирано\tобновлено\tоновлено\tتحديث\t更新\t업데이트',
    'reading-time': 'baca\tbacaan\tbranja\tca\tcitire\tcitit\tczas\tczytania\tczytanie\tdakika\tdakikada\tde\tdi\tdk\tdk.\tdoba\tdoba čtení\tetwa\tgian\thören\tidő\tkusoma\tlaikas\tlaiks\tlasīšanas\tlectura\tlecture\tlectură\tleer\tlees\tleesduur\tleest\tleestijd\tleestyd\tleggere\tleitura\tler\tles\tlesedauer\tlesen\tlesetid\tlesezeit\tlesing\tlettura\tlexim\tlezen\tlire\tlisten\tlugemine\tlugemisaeg\tluku\tlukuaika\tlyssna\tlyt\tlytt\tläs\tläsning\tlästid\tlästid:\tlæs\tlæsetid\tlæsning\tmembaca\tmenit\tmin\tmin.\tminit\tmins\tminut\tminuta\tminute\tminuten\tminuter\tminutes\tminuti\tminutit\tminuto\tminutos\tminuts\tminutt\tminutter\tminutu\tminuty\tminutės\tminuut\tminuutin\tminuutti\tminuuttia\tminút\tminúta\tminúty\tminūte\tminūtes\tmuda\tok\tokuma\tokunma\tolvasmány\tolvasás\tolvasási\tolvasási idő\tperc\tperces\tphút\tread\tread time\treading time\tskaitymo\tskaityti\tsüresi\ttempo\ttemps\ttemps de lecture\tthời\ttiempo\ttime to read\ttimp\tvreme\tvrijeme\twa\twaktu\twatch\tčas\tčitanja\tčitanje\tčtení\tčítania\tčítanie\tđọc\tανάγνωση\tανάγνωσης\tδιάβασμα\tλ\tλεπτά\tλεπτό\tλεπτών\tχρόνος\tвреме\tвремя\tза\tмин\tминут\tминута\tминути\tминуты\tна\tхв\tхвилин\tхвилина\tхвилини\tхвілін\tчас\tчетене\tчитання\tчитања\tчитање\tчтение\tчтения\tчытання\tדק\tדקה\tדקות\tזמן\tקריאה\tالقراءة\tخواندن\tدقائق\tدقيقة\tدقیقه\tدقیقه\u200cای\tزمان\tقراءة\tللقراءة\tمدة\tمطالعه\tمطالعے\tمنٹ\tوقت\tکا\tका\tपढ़ने\tपढ़ें\tमिनट\tमें\tसमय\tপড়ার\tমিনিট\tসময়\tนาที\tอ่าน\tเวลาอ่าน\tใช้เวลาอ่าน\tใน\tくらい\tこの記事は\tで読めます\t全文\t分\t分鐘\t分钟\t时长\t程度\t約\t约\t読めます\t読了\t読了時間\t讀完\t读完\t閱讀\t閱讀時間\t阅读\t阅读时长\t阅读时间\t需\t预计\t분\t소요\t시간\t약\t예상\t읽기\t읽는',
    'ago': "a\tacum\tago\tan\tani\tanni\tanno\tano\tanos\tans\tatrás\tay\taño\taños\tbir\tbulan\tcerca\tcirca\tcách\tdae\tdag\tdagar\tdage\tdagen\tdager\tdakika\tdan\tdana\tday\tdays\tde\tdetik\tdia\tdias\tdienas\tdienām\tdieną\tdienų\tdies\tditë\tdnem\tdnevi\tdnevom\tdni\tdny\tdzień\tdía\tdías\tdňami\tdňom\teen\tegy\teinem\teiner\ten\tenviron\tet\tett\tezelőtt\tfa\tfor\tför\tgelede\tgeleden\tgiorni\tgiorno\tgiờ\tgodina\tgodine\tgodinu\tgodzin\tgodziny\tgodzinę\tgün\thace\thafta\thari\thete\theure\theures\thodinami\thodinou\thora\thoras\thores\thour\thours\thr\thrs\thá\théttel\thónapja\thónappal\til\tiliyopita\tjaar\tjahr\tjahren\tjam\tjavë\tjednou\tjour\tjours\tjust now\tkuukausi\tkuukautta\tlalu\tlast updated\tlat\tlata\tleti\tletom\tlety\tluni\tlună\tmaand\tmaanden\tmenit\tmes\tmese\tmeseca\tmesecem\tmeseci\tmeses\tmesi\tmesiacmi\tmesiacom\tmiesiąc\tmiesiące\tmin\tminggu\tminit\tmins\tminut\tminuta\tminutami\tminute\tminuten\tminuter\tminutes\tminuti\tminutit\tminuto\tminutos\tminutou\tminuts\tminutt\tminutter\tminuty\tminutę\tminuut\tminuutti\tminuuttia\tminučių\tminútami\tminútou\tminūtēm\tmjesec\tmjeseca\tmjeseci\tmois\tmonat\tmonaten\tmonth\tmonths\tmånad\tmånader\tmåned\tmåneder\tmês\tmë\tmēneša\tměsícem\tměsíci\tmột\tnapja\tnappal\tnedelje\tnedelju\tnedēļas\tngày\tnädalat\tnăm\to\tone\tora\tore\torë\toră\tpara\tparë\tperccel\tperce\tphút\tpirms\tpre\tpred\tprieš\tprije\tpäev\tpäeva\tpäivä\tpäivää\tpřed\trok\trokem\trokmi\trokom\tsaa\tsaat\tsat\tsata\tsati\tsatu\tsavaitę\tsec\tsecond\tseconds\tsedan\tsejam\tsekunden\tsemaine\tsemaines\tsemana\tsemanas\tseminggu\tsetmana\tsetmanes\tsettimana\tsettimane\tsiden\tsiku\tsitten\tstd\tstundas\tstunde\tstunden\tstundām\tsăptămâni\tsăptămână\ttag\ttagasi\ttage\ttagen\ttahun\ttedni\ttednom\ttemu\ttháng\ttim\ttime\ttimer\ttimmar\ttimme\ttjedan\ttjedna\ttrước\ttund\ttundi\ttunti\ttuntia\ttuần\ttydzień\ttygodnie\ttýdnem\ttýdny\ttýždňami\ttýždňom\tuge\tuger\tuke\tuker\tum\tuma\tun\tun'\tuna\tune\tupdated\turami\turmă\turo\tuur\tvalandas\tvalandą\tvalandų\tvecka\tveckor\tviikko\tviikkoa\tvor\tvuosi\tvuotta\tweek\tweeks\tweke\tweken\twiki\twoche\twochen\ty\tyang\tyear\tyears\tyksi\tyıl\tzi\tzile\tzilizopita\tår\téve\tévvel\tîn\tórája\tórával\tönce\tđây\tαπό\tεβδομάδα\tεβδομάδες\tημέρα\tημέρες\tλεπτά\tλεπτό\tμέρα\tμέρες\tμήνα\tμήνες\tμία\tμια\tπριν\tχρόνια\tχρόνο\tώρα\tώρες\tгадзін\tгадзіну\tгод\tгода\tгодин\tгодина\tгодини\tгодину\tдан\tдана\tден\tдена\tдень\tдзень\tдзён\tдней\tдни\tдня\tдні\tднів\tедин\tедна\tлет\tмесец\tмесеца\tмесяц\tмесяца\tмесяцев\tминут\tминута\tминути\tминуту\tминуты\tмісяць\tмісяці\tмісяців\tназад\tнедела\tнедели\tнедель\tнеделю\tнедеље\tпре\tпред\tпреди\tроки\tроків\tрік\tсат\tсата\tсати\tседмица\tседмици\tтаму\tтиждень\tтижні\tтижнів\tтому\tхвилин\tхвилини\tхвилину\tхвілін\tчас\tчаса\tчасов\tדקה\tדקות\tחודש\tחודשים\tיום\tיומיים\tימים\tלפני\tשבוע\tשבועות\tשנה\tשנים\tשעה\tשעות\tשעתיים\tأسابيع\tأسبوع\tأشهر\tأيام\tدقائق\tدقيقة\tدقیقه\tدن\tروز\tساعات\tساعة\tساعت\tسال\tسنة\tسنوات\tشهر\tقبل\tماه\tمنذ\tمنٹ\tهفته\tيوم\tپہلے\tپیش\tگھنٹے\tہفتے\tیک\tएक\tघंटा\tघंटे\tदिन\tपहले\tमहीने\tमिनट\tसप्ताह\tसाल\tहफ़्ते\tআগে\tঘণ্টা\tদিন\tমিনিট\tก่อน\tชั่วโมง\tที่ผ่านมา\tที่แล้ว\tนาที\tปี\tวัน\tสัปดาห์\tเดือน\tか月\tたった今\tカ月\tヶ月\t个月\t個月\t分\t分鐘\t分钟\t刚刚\t前\t剛剛\t周\t天\t小时\t小時\t年\t日\t時間\t週\t週間\t개월\t년\t방금\t분\t시간\t일\t전\t주",
    'said': 'acrescenta\tacrescentou\tadded\tadds\tadiantou\tadierazi\tadăugat\tafegeix\tafferma\taffermato\taffirme\taffirmé\tafirma\tafirmat\tafirmou\tafirmó\taggiunge\taggiunto\tagregó\taiškina\tajoute\tajouté\taktardı\taldus\taliandika\talieleza\taliongeza\talisema\tameandika\tamesema\tanaeleza\tanasema\tanlattı\tanlatıyor\tanswered\tantwoordde\tantwoordt\tantwortet\tantwortete\tanunțat\tapuntó\tarată\tarvioi\tarătat\tasegura\taseguró\tasked\tassegura\tassenyala\tassure\tatbildēja\tatsakė\tatzina\tayon\taytdi\tazaldu\taçıkladı\tañade\tañadió\tbelirtti\tbenadrukt\tberkata\tberättade\tberättar\tbesedami\tbesede\tbetont\tbetonte\tbildirdi\tbildirib\tbiết\tbunyi\tbày tỏ\tbætir\tce\tcevap\tchia sẻ\tcho biết\tcho hay\tcite\tcomenta\tcomentat\tcomentou\tcomentó\tcommenta\tcommentato\tcompletou\tconclou\tconclude\tconcluiu\tconclut\tconcluye\tconfie\tconta\tcontinued\tcontou\tcontó\tcuenta\tcuit\tcuvinte\tcuvintele\tczytamy\tdeclara\tdeclarat\tdeclarou\tdeclaró\tdeclară\tdecía\tdedi\tdeir\tdejal\tdejala\tdeklaroi\tdestacou\tdetto\tdeyib\tdi\tdice\tdicen\tdichiara\tdichiarato\tdichiarò\tdicono\tdijeron\tdijo\tdile\tdio\tdisaient\tdisait\tdisent\tdisse\tdisseram\tdit\tdiu\tdiuen\tdixo\tdiyor\tdiz\tdizem\tdizia\tdodaje\tdodal\tdodala\tdodao\tdodał\tdodała\tdodáva\tdodává\tdoplnil\tdoplnila\tdywedodd\tdéclarait\tdéclare\tdéclaré\tdúirt\tekledi\telmondta\telmondása\tengade\tergänzt\tergänzte\terklärt\terklärte\terklärten\terzählt\terzählte\tesan\tescreve\tescreveram\tescreveu\tescribe\tescribieron\tescribiu\tescribió\tescriu\testime\texplained\texplains\texplica\texplicat\texplicou\texplicó\texplică\texpliquait\texplique\texpliquent\texpliqué\texpresó\texpuso\tfindet\tfjalët\tfogalmaz\tfogalmazott\tfordert\tforderte\tforklarede\tforklarer\tforklarte\tfortalte\tforteller\tfortsetter\tfortsätter\tfortsætter\tfortæller\tfragte\tförklarade\tförklarar\tfügt\tfügte\tgaineratu\tgarantiu\tgeschrieben\tgesê\tgiải thích\tha detto\tha dit\thangsúlyozta\theißt\thet gesê\theter\thieß\thovoria\thovorí\thozzátette\thuomauttaa\thỏi\tidatzi\tidézte\tifade\tifadelerini\timbuh\tindicó\tinformoval\tinformovala\tisinulat\tispričala\tispričao\tistakao\tistakla\tistaknula\tistaknuo\tizjavila\tizjavio\tjatkaa\tjelas\tjelasnya\tkalbėjo\tkata\tkata beliau\tkatanya\tkaydetti\tkazala\tkazao\tkaže\tkažu\tkertoi\tkertoo\tkhẳng định\tkijelentette\tkirjoittaa\tkirjoitti\tkirjutab\tkirjutas\tkiteb\tkomentirao\tkomentuje\tkommenteeris\tkommentiert\tkommentierte\tkommentoi\tkommentálta\tkonstaterar\tkonuşan\tkonuştu\tkorostaa\tkérdezte\tközölte\tkể\tlaat weten\tlance\tlegge\tlegger til\tlegt uit\tleiab\tlembra\tlisas\tlisää\tluidt\tlyder\tlød\tmagyarázta\tmanifestó\tmeddai\tmeint\tmeinte\tmeldde\tmeldt\tmenade\tmenambahkan\tmenar\tmenegaskan\tmener\tmengatakan\tmeni\tmenjawab\tmenjelaskan\tmente\tmenulis\tmenurut\tmenuturkan\tmenyatakan\tmenționat\tmitteilte\tmondja\tmondta\tmondták\tmot\tmots\tmuistuttaa\tmärkis\tmíní\tmówi\tmówił\tmówiła\tnapisala\tnapisao\tnapisał\tnapisała\tnapsal\tnapsala\tnapísal\tnapísala\tnavaja\tnavela\tnaveo\tnavodi\tnhấn mạnh\tnhận định\tnorāda\tnorādīja\tnurodė\tnyilatkozta\tnêu\tnói\tobjasnila\tobjasnio\tobjašnjava\tocenia\tocenił\tocenjuje\todgovoril\todgovorila\todgovorio\todkázal\todpovedal\todpovedá\todpovídá\todpověděl\todpowiada\todpowiedział\topisuje\toplyser\topowiada\topplyser\topísal\tord\tosserva\tpaaiškino\tpabrėžė\tpalabras\tpalavras\tparaules\tparašė\tparole\tpasakoja\tpasakojo\tpauda\tpaylaştı\tphát biểu\tpiebilda\tpisał\tpisała\tpisze\tpiše\tpodkreśla\tpodkreślił\tpodotkl\tpohoi\tpohtii\tpoinformował\tpoinformowała\tpojasnil\tpojasnila\tpojasnjuje\tpopisuje\tpopsal\tpopsala\tporučila\tporučio\tposted\tpostete\tpoudaril\tpoudarila\tpoursuit\tpovedal\tpovedala\tpovedali\tpovestește\tpowiedział\tpowiedziała\tpravi\tpravijo\tprecisa\tprecizat\tpriblížil\tpridūrė\tprohlásil\tprohlásila\tprosegue\tprzekazał\tprzekazała\tprzyznaje\tprécise\tprécisé\tpsal\tpublicou\tpublicó\tput it\tpåpeker\tpíše\tqal\tqalet\tquote\tquoted\tquotes\tracconta\traccontato\traconte\traconté\traksta\trakstīja\trašo\trašė\tread\treads\trecalled\trecorda\trecuerda\treferiu\trekao\trekel\trekla\trekli\trelacjonuje\trelatou\treplied\tresponde\trespondeu\trespondió\tressaltou\tresumeix\treza\treči\trečima\tricorda\triječi\triječima\trisponde\trisposto\trubuta\träägib\trääkis\trépond\trépondu\trésume\trăspuns\tsa\tsabi\tsacīja\tsade\tsagde\tsagen\tsagt\tsagte\tsagten\tsagði\tsaid\tsaka\tsako\tsakė\tsanat\tsanoi\tsanoivat\tsanoo\tsanovat\tsaying\tsays\tschreef\tschreibt\tschreven\tschrieb\tschrieben\tschrijft\tscrie\tscris\tscrisse\tscritto\tscrive\tscríobh\tsdělil\tsdělila\tsegir\tselgitas\tselitti\tselittää\tseñala\tseñaló\tsheegay\tshkroi\tshkruan\tshpjegoi\tshtoi\tsier\tsiger\tsinabi\tskaidro\tskaidroja\tskonštatoval\tskrev\tskrevet\tskrifar\tskrifaði\tskriver\tskrivit\tskryf\tslova\tslovami\tslovy\tslová\tsmatra\tsostuvo\tsottolinea\tsottolineato\tsouligne\tspiega\tspiegato\tspun\tspune\tspus\tstate\tstated\tstates\tstelde\tstelt\tstoji\tstwierdził\tstwierdziła\tstāsta\tstāstīja\tsublinhou\tsubliniat\tsubraya\tsusține\tsusținut\tsvarade\tsvarar\tsvarede\tsvarer\tsvarte\tszavai\tszavaival\tszerint\tsäger\tsê\tsõnas\tsöyledi\tsöylüyor\tsözleri\tsözlerine\tsłowa\tsłowami\tsłów\tta ce\ttegas\tteica\tteigia\tteigė\tteilte\ttells\tterang\ttermes\ttha\tthanë\ttheksoi\tthotë\ttilføjer\ttillägger\ttiri\ttold\ttoteaa\ttotesi\ttransmis\ttrả lời\ttuiteó\ttuitou\ttulis\ttulisnya\ttutur\ttuturnya\ttuyên bố\ttvirtino\ttvrdi\ttvrdí\ttweeted\ttweeté\ttwittato\ttwitterde\ttwitterte\ttémoigne\ttłumaczy\ttłumaczył\ttłumaczyła\tu shpreh\tucap\tucapnya\tudtaler\tudtalte\tuitlegt\tujar\tujarnya\tunderstreger\tunderstreker\tungkap\tupozornil\tuppger\tusho\tuthe\tuttalar\tuttaler\tuttalte\tuvedl\tuvedla\tuviedla\tuviedol\tuvádza\tuvádí\tuzsver\tuzsvēra\tva dir\tva escriure\tvastaa\tvastas\tvastasi\tverduidelik\tverklaarde\tverklaart\tvertelde\tvertelt\tvervolgt\tvia\tvindt\tviết\tvoeg\tvoegt\tvurguladı\tvyhlásil\tvyhlásila\tvysvetlil\tvysvetlila\tvysvetľuje\tvysvětlil\tvysvětlila\tvysvětluje\tvzkázal\tválaszolt\tválaszolta\twalisema\twoorden\twords\twort\tworte\tworten\twrites\twriting\twritten\twrote\twyjaśnia\twyjaśnił\twyjaśniła\tya ce\tyanıt\tyanıtladı\tyazdı\tyazıyor\tyiri\tyozdi\tysgrifennodd\tzapisal\tzapisala\tzaznaczył\tzegt\tzei\tzeiden\tzice\tzis\tzitiert\tzitierte\tállítja\técrit\técrivait\técrivent\tírja\tírják\tírta\tútskýrir\tütleb\tütles\tüzente\třekl\třekla\třekli\tříkají\tříká\tžodžiai\tέγραψε\tανέφερε\tαναφέρει\tαπάντησε\tαπαντά\tγράφει\tδήλωσε\tδηλώνει\tδιηγείται\tείπαν\tείπε\tεξήγησε\tεξηγεί\tεπισήμανε\tκατέληξε\tλέει\tλένε\tλόγια\tπροσθέτει\tπρόσθεσε\tσημείωσε\tσημειώνει\tσχολίασε\tτονίζει\tτόνισε\tυπογράμμισε\tυποστήριξε\tадзначыў\tайтты\tвважає\tвелат\tвели\tвспоминает\tвідповів\tвідповіла\tговорил\tговорила\tговорит\tговорится\tговорить\tговорят\tгуфт\tгэв\tдеди\tдеді\tдобави\tдобавил\tдобавила\tдодав\tдодаде\tдодала\tдодао\tдодає\tдопълни\tдуми\tдумите\tжазды\tзазначив\tзазначила\tзауважив\tзаяви\tзаявив\tзаявил\tзаявила\tзаявіла\tзаявіў\tзборови\tзгадує\tизјави\tизјавила\tизјавио\tистакао\tистакла\tистакна\tйдеться\tкажа\tкаже\tкажу\tкажуть\tказа\tказва\tказват\tкоментира\tмовиться\tнавишт\tнаводи\tнагласи\tнаголосив\tнаголосила\tнаписа\tнаписав\tнаписал\tнаписала\tнаписао\tнапиша\tнапісала\tнапісаў\tобъяснил\tобъяснила\tобъясняет\tобясни\tобяснява\tобјасни\tобјаснио\tодговорио\tотбеляза\tответил\tответила\tотвечает\tотговори\tотметил\tотметила\tпаведаміў\tписав\tписал\tписала\tпише\tпишет\tпишува\tповідомив\tповідомила\tподчеркнул\tподчеркнула\tподчерта\tпорача\tпосочи\tпояснив\tпояснил\tпояснила\tпояснює\tпризнался\tпідкреслив\tпідкреслила\tпіша\tразказа\tразказва\tрасказала\tрасказаў\tрассказал\tрассказала\tрассказывает\tрекао\tрекла\tрекли\tрекол\tрече\tречи\tречима\tрозповів\tрозповідає\tрозповіла\tсказав\tсказал\tсказала\tсказали\tсказаў\tслова\tсловам\tсловами\tсловы\tсмята\tсообщил\tсообщила\tсподели\tсчитает\tсъобщи\tтвърди\tхэлэв\tцитата\tцитирует\tцитує\tասաց\tասել\tգրել\tնշեց\tאומר\tאומרת\tאמר\tאמרה\tאמרו\tהגיב\tהגיבה\tהדגיש\tהוסיף\tהוסיפה\tהסביר\tהסבירה\tטען\tכותב\tכותבת\tכתב\tכתבה\tמוסיף\tמסביר\tמספר\tמסר\tמסרה\tנכתב\tנמסר\tסיפר\tסיפרה\tענה\tציין\tציינה\tצייץ\tתגובה\tآمده\tأجاب\tأجابت\tأشار\tأشارت\tأضاف\tأضافت\tأكد\tأكدت\tأوضح\tأوضحت\tادامه\tاظهار\tاعلام\tافزود\tبالقول\tبتاتے\tبتایا\tبیان\tتأکید\tتابع\tتاکید\tتصریح\tتقول\tتوضیح\tخاطرنشان\tذكر\tذكرت\tرد\tصرح\tصرحت\tغرد\tقائلا\tقائلاً\tقائلة\tقال\tقالت\tقالوا\tكتب\tكتبت\tلکھا\tمی\u200cنویسد\tمی\u200cگوید\tنصه\tنوشت\tنوشته\tوأضاف\tوأضافت\tوأكد\tوأوضح\tوتابع\tوقال\tوقالت\tوكتب\tيقول\tيكتب\tپاسخ\tپوچھا\tکہا\tکہتی\tکہتے\tکہنا\tگفت\tگفتند\tگفته\tگوید\tیادآور\tकहता\tकहती\tकहते\tकहना\tकहा\tजवाब\tट्वीट\tपूछा\tबताए\tबताती\tबताते\tबताया\tबोलीं\tबोले\tभनिन्\tभने\tम्हणाले\tम्हणाल्या\tलिखती\tलिखते\tलिखा\tलिहिले\tलेखे\tशब्दों\tसांगितले\tজানান\tজানিয়েছেন\tবলছেন\tবললেন\tবলেছেন\tবলেন\tলিখেছেন\tਕਿਹਾ\tਦੱਸਿਆ\tਲਿਖਿਆ\tકહ્યું\tજણાવ્યું\tஎழுதினார்\tகூறினார்\tசொன்னார்\tதெரிவித்தார்\tఅన్నారు\tచెప్పారు\tతెలిపారు\tತಿಳಿಸಿದರು\tಹೇಳಿದರು\tപറഞ്ഞു\tവ്യക്തമാക്കി\tකීය\tපැවසීය\tกล่าว\tกล่าวว่า\tดังนี้\tตอบ\tบอก\tพูด\tย้ำ\tระบุ\tอธิบาย\tเขียน\tเปิดเผย\tโพสต์\tກ່າວ\tဆိုသည်\tပြောသည်\tამბობს\tაღნიშნა\tგანაცხადა\tთქვა\tብለዋል\tተናግረዋል\tថ្លែងថា\tនិយាយថា\tこう\tつづっ\tコメント\t介绍\t写\t写道\t告訴\t告诉\t問\t回应\t回應\t回答\t坦言\t寫\t寫道\t強調\t强调\t感叹\t投稿\t指出\t指摘\t振り返\t提到\t明かし\t書い\t次のように\t直言\t称\t稱\t答え\t补充\t表示\t補充\t解释\t解釋\t言う\t言っ\t記し\t訴え\t話し\t話した\t話す\t認為\t語っ\t語った\t語る\t說\t説明\t认为\t说\t述べ\t述べた\t述べる\t透露\t道\t问\t강조했다\t다음과\t답했다\t덧붙였다\t말을\t말이다\t말한다\t말했\t말했다\t물었다\t밝혔\t밝혔다\t설명했다\t썼\t썼다\t적었다\t전했다\t주장했다\t지적했다',
    'asks': "adakah\tafinal\tako\taká\také\taký\tali\tano\tapa\tapakah\tar\tare\tbagaimana\tbakit\tbao giờ\tbao nhiêu\tbenarkah\tberapa\tbeth\tbila\tble\tcad\tcal\tcan\tcando\tcathain\tche cosa\tchi\tcik\tcila\tcili\tcine\tco\tcombien\tcomment\tcomo\tconas\tcos'è\tcosa\tcould\tcui\tcum\tcuál\tcuáles\tcuándo\tcuánta\tcuánto\tcuántos\tczy\tczym\tcá\tcând\tcât\tcâte\tcâți\tcé\tcén fáth\tcó nên\tcómo\tda li\tdarf\tde ce\tdi mana\tdid\tdimana\tdlaczego\tdo\tdoes\tdokąd\tdove\tdónde\test-ce\teste\tfaint\tfaut-il\tfejn\tgde\tgdje\tgdzie\tgoorma\tgì\tgħaliex\thaben\thangi\tharada\thas\that\thave\thoe\thoekom\thoeveel\thogyan\thol\thonnan\thová\thow\thoće\thur\thva\thvad\thvar\thvað\thvaða\thve\thvem\thvenær\thver\thvernig\thvers vegna\thvilke\thvilken\thvilket\thvor\thvordan\thvorfor\thvornår\thvort\thány\tile\tima\tina\tis\tist\tjak\tjaka\tjaki\tjakie\tjaká\tjaké\tjaký\tkad\tkada\tkailan\tkaip\tkaj\tkako\tkakšen\tkakšna\tkam\tkamo\tkan\tkanjani\tkann\tkannattaako\tkapan\tkas\tkatera\tkatere\tkateri\tkaç\tkdaj\tkde\tkdo\tkdy\tkedy\tkenapa\tkenen\tkes\tketkä\tkhi nào\tki\tkiedy\tkiek\tkif\tkik\tkim\tkimin\tkimler\tkinek\tkje\tko\tkodėl\tkoja\tkoje\tkoji\tkokia\tkoks\tkolik\tkoliko\tkomu\tkorleis\tkoľko\tkterá\tkteré\tkterý\tkto\tktorá\tktoré\tktorý\tktóra\tktóre\tktóry\tku\tkuhu\tkui palju\tkuidas\tkuinka\tkuka\tkungani\tkuphi\tkur\tkura\tkuri\tkuris\tkurš\tkus\tkush\tkva\tkvar\tkven\tkvifor\tkwa nini\tkwanini\tkā\tkāda\tkāds\tkāpēc\tką\tlahko\tlini\tliệu\tmag\tmana\tmaxaa\tmaxay\tme ya sa\tmeddig\tmelyik\tmengapa\tmennyi\tmennyire\tmeta\tmida\tmihin\tmikor\tmiks\tmiksi\tmikä\tmillal\tmilline\tmilloin\tmilyen\tmin\tmis\tmissä\tmistä\tmit\tmiten\tmitkä\tmitä\tmiért\tmoet\tmože\tmuss\tmá\tmå\tmôže\tmůže\tnani\tnasıl\tne\tnecə\tneden\tnega\tnerede\tnereden\tnereye\tnhư thế nào\tnima\tnini\tniye\tniyə\tniçin\tnoiz\tnola\tnor\tnào\tnär\tnår\tnə\tnə vaxt\to que\tod kod\todakle\todkiaľ\todkud\tonde\tonko\toù\tpaano\tpam\tper què\tperché\tpeut-on\tpitääkö\tpo co\tpoate\tpor que\tpor qué\tporque\tporquê\tpourquoi\tprečo\tproč\tpryd\tpse\tpwy\tqachon\tqanday\tqayerda\tqu'est-ce\tquais\tqual\tquale\tquali\tquan\tquand\tquando\tquant\tquanti\tquanto\tquantos\tquants\tquel\tquelle\tquelles\tquels\tquem\tquen\tqui\tquin\tquina\tquins\tquién\tquiénes\tquoi\tquè\tqué\tquê\tsaako\tsaan\tseperti apa\tshould\tsiapa\tsidee\tsind\tsino\tska\tskal\tskąd\tsut\tthế nào\ttko\ttại sao\tubani\tunde\tvad\tvai\tvajon\tvar\tvarför\tvarifrån\tvem\tvilka\tvilken\tvilket\tvipi\tvoiko\tvì sao\twa\twaar\twaarmee\twaarom\twann\twanneer\twapi\twarum\twas\twat\twatter\twelche\twelcher\twelches\twelk\twelke\twem\twen\twer\tweshalb\twhat\twhen\twhere\twhich\twho\twhose\twhy\twie\twieso\twill\two\twoher\twohin\twould\tx'inhu\txaggee\tyaa\tyaushe\tyaya\tyini\tzakaj\tzašto\tzein\tzenbat\tzer\tzergatik\tär\tçfarë\té possível\tčime\tčo\tčím\tđâu là\tšta\tšto\tαπό πού\tγιατί\tείναι\tθα\tμπορεί\tποια\tποιες\tποιο\tποιοι\tποιος\tπού\tπόσα\tπόσο\tπόσοι\tπότε\tπώς\tτι\tбудет\tгде\tда ли\tдали\tде\tдзе\tесть\tзачем\tзашто\tзащо\tзвідки\tзошто\tкада\tкаде\tкай\tкайда\tкак\tкакая\tкаква\tкакви\tкакво\tкакие\tкако\tкакое\tкакой\tкакъв\tкалі\tкандай\tкачан\tким\tко\tкога\tкогда\tкого\tкои\tкой\tколи\tколико\tколко\tколку\tколькі\tкому\tкоя\tкој\tкоја\tкоје\tкоји\tкто\tкуда\tкуди\tкуҷо\tкъде\tкім\tкӣ\tможе\tможно\tнавіщо\tне\tнеге\tнужно\tодакле\tоткуда\tоткъде\tпочему\tсколько\tскільки\tхаана\tхто\tхэзээ\tхэн\tхэрхэн\tці\tчаму\tчаро\tчей\tчем\tчи\tчий\tчим\tчому\tчто\tчӣ\tчӣ гуна\tшта\tшто\tщо\tэмне\tэмне үчүн\tюу\tяагаад\tяк\tяка\tякая\tяке\tякий\tякі\tқайда\tқалай\tқашан\tերբ\tինչ\tինչու\tինչպես\tով\tորտեղ\tאיזה\tאיזו\tאיך\tאיפה\tהאם\tהיכן\tכיצד\tכמה\tלאן\tלמה\tמדוע\tמה\tמי\tמתי\tآیا\tأي\tأين\tبماذا\tكم\tكيف\tلماذا\tلمن\tما\tماذا\tمتى\tمن\tهل\tچرا\tچطور\tچقدر\tچند\tچه\tچگونه\tچیست\tکب\tکتنا\tکتنے\tکجا\tکدام\tکس\tکون\tکہاں\tکی\tکیا\tکیست\tکیسے\tکیوں\tकधी\tकब\tकसरी\tकसे\tकहाँ\tकहां\tकहिले\tका\tकाय\tकितना\tकितनी\tकितने\tकिन\tकिस\tकिसकी\tकिसने\tकुठे\tके\tकैसे\tको\tकोण\tकौन\tकौनसा\tक्या\tक्यों\tকখন\tকত\tকারা\tকি\tকী\tকীভাবে\tকে\tকেন\tকোথায়\tਕਦੋਂ\tਕਿਉਂ\tਕਿਵੇਂ\tਕਿੱਥੇ\tਕੀ\tਕੌਣ\tકેમ\tકેવી રીતે\tકોણ\tક્યાં\tક્યારે\tશું\tஎங்கே\tஎன்ன\tஎப்படி\tஎப்போது\tஏன்\tயார்\tఎందుకు\tఎక్కడ\tఎప్పుడు\tఎలా\tఎవరు\tఏమిటి\tಎಲ್ಲಿ\tಏಕೆ\tಏನು\tಯಾರು\tಯಾವಾಗ\tಹೇಗೆ\tആര്\tഎങ്ങനെ\tഎന്തുകൊണ്ട്\tഎന്ത്\tഎപ്പോൾ\tഎവിടെ\tඇයි\tකවදද\tකවුද\tකොහෙද\tකොහොමද\tමොකද\tทำไม\tที่ไหน\tอย่างไร\tอะไร\tเท่าไหร่\tเมื่อไหร่\tเหตุใด\tใคร\tไหน\tຢູ່ໃສ\tຫຍັງ\tເປັນຫຍັງ\tແນວໃດ\tໃຜ\tဘယ်မှာ\tဘယ်လို\tဘာ\tဘာကြောင့်\tვინ\tრა\tრატომ\tროგორ\tროდის\tსად\tለምን\tመቼ\tማን\tምን\tእንዴት\tየት\tទីណា\tហេតុអ្វី\tអ្នកណា\tអ្វី\tở đâu\tいくら\tいつ\tだれ\tどう\tどうして\tどこ\tどの\tどれ\tどんな\tなぜ\tなに\t为什么\t为何\t为啥\t什么\t什麼\t何\t何时\t何時\t几\t哪些\t哪裡\t哪里\t多少\t如何\t怎么\t怎样\t怎樣\t怎麼\t是否\t本当に\t為什麼\t為何\t誰\t谁\t누가\t누구\t무슨\t무엇\t무엇을\t뭐가\t어느\t어디\t어디서\t어떤\t어떻게\t언제\t얼마나\t왜",
    'question': 'D\tDOMANDA\tDomanda\tF\tFrage\tFråga\tH\tHỏi\tK\tKysymys\tKérdés\tOtázka\tP\tPERGUNTA\tPREGUNTA\tPV\tPergunta\tPertanyaan\tPitanje\tPregunta\tPytanie\tQ\tQuestion\tS\tSoru\tSpørgsmål\tSpørsmål\tT\tTanya\tV\tVraag\tÎ\tÎntrebare\tΕ\tΕρώτηση\tВ\tВопрос\tВъпрос\tЗапитання\tП\tПитання\tПитање\tש\tשאלה\tس\tسؤال\tسوال\tپرسش\tप्रश्न\tसवाल\tถาม\t問\t記者\t记者\t質問\t问\t기자\t문\t질문',
    'answer': 'A\tAnswer\tAntwoord\tAntwort\tC\tCevap\tJ\tJawab\tJawaban\tO\tOdgovor\tOdpoveď\tOdpověď\tOdpowiedź\tR\tRESPOSTA\tRESPUESTA\tRISPOSTA\tResposta\tRespuesta\tRisposta\tRéponse\tRăspuns\tS\tSvar\tTrả lời\tV\tVastaus\tVálasz\tYanıt\tĐ\tĐáp\tΑ\tΑπάντηση\tВ\tВідповідь\tО\tОдговор\tОтвет\tОтговор\tת\tתשובה\tج\tجواب\tپاسخ\tउत्तर\tजवाब\tตอบ\t回答\t答\t답\t답변',
    'agencies': 'AA\tAA/Reuters\tAAP\tABI\tABr\tACAN-EFE\tACN\tACP\tADN\tAFP\tAFP-TT\tAFP=연합뉴스\tAFP時事\tAGERPRES\tAGI\tAIM\tAIP\tANB\tANF\tANI\tANKA\tANKA Haber Ajansı\tANN\tANP\tANSA\tANSA Latina\tANT\tANTARA\tAP\tAP=연합뉴스\tAPA\tAPP\tAPS\tATA\tATS\tATSH\tAWP\tAdnkronos\tAgence France-Presse\tAgences\tAgencia Brasil\tAgencias\tAgencja Gazeta\tAgenzie\tAgerpres\tAgência Brasil\tAgência Estado\tAgência Lusa\tAnadolu\tAnadolu Ajansı\tAndina\tAngop\tAnsa\tAntara\tAntara News\tAsiaNews\tAska\tAskanews\tAssociated Press\tBBC\tBELGA\tBERNAMA\tBETA\tBNR\tBNS\tBTA\tBelga\tBernama\tBeta\tBloomberg\tCNA\tCNN\tCNN Indonesia\tCP\tCTK\tCanadian Press\tColprensa\tDHA\tDPA\tDW\tDeutsche Presse-Agentur\tDire\tDyN\tEBC\tEFE\tELTA\tEP\tEPA=연합뉴스\tEPD\tERR\tEstadão Conteúdo\tEuropa Press\tEuropapress\tFENA\tFNB\tFNN\tFena\tFoNet\tFolhapress\tFonet\tGNA\tHINA\tHLN\tHina\tHirado.hu\tIANS\tIAR\tIKA\tINA\tIPN\tIRNA\tISBnews\tISNA\tInfobae\tInforpress\tInterfax\tInterfax-Ukraine\tItalpress\tJNN\tJTA\tJiji\tJiji Press\tKAI\tKCNA\tKHA\tKNA\tKUNA\tKeystone-ATS\tKeystone-SDA\tKompas\tKosovaPress\tKyodo\tKyodo News\tLETA\tLUSA\tLa Presse Canadienne\tLaPresse\tLusa\tLännen Media\tMA\tMAP\tMEDIAFAX\tMENA\tMINA\tMTI\tMTVA\tMediafax\tMoldpres\tN1\tNA\tNAN\tNNN\tNPK\tNTB\tNTB scanpix\tNTB-AFP\tNTB-DPA\tNTB-Reuters\tNews.ro\tNotimex\tNovum\tPA\tPA Media\tPAP\tPAP/AFP\tPAP/EPA\tPC\tPNA\tPTI\tPersbureau\tPolska Agencja Prasowa\tPrensa Latina\tPress Association\tPress Trust of India\tRB-Børsen\tREGNUM\tRFI\tRIA\tRITZAU\tRND\tRadiocor\tRador\tRedaktionsnetzwerk Deutschland\tReuter\tReuters\tRitzau\tSANA\tSDA\tSID\tSITA\tSNA\tSPA\tSRNA\tSTA\tSTT\tSTT-AFP\tSTT-Lehtikuva\tSTT–AFP\tSTT–Reuters\tServimedia\tSiren\tSputnik\tSta\tSuspilne\tTAP\tTASR\tTASS\tTT\tTT Nyhetsbyrån\tTT-AFP\tTT-Reuters\tTT-Ritzau\tTTXVN\tTanjug\tTasnim\tTempo\tThông tấn xã Việt Nam\tTélam\tUNI\tUP\tUPI\tUkrinform\tUutissuomalainen\tVNA\tVOV\tVTV\tVietnam+\tWAFA\tWAM\tXinhua\tYonhap\tZUMA\tafp\tapa\tawp\tdapd\tddp\tdetikcom\tdpa\tdpa-AFX\tdpa-infocom\tdts\tepd\tkna\tots\tritzau\trtr\tsda\tsid\tČRo\tČT\tČTK\tČTK/AFP\tČTK/AP\tİHA\tΑΜΠΕ\tΑΠΕ\tΑΠΕ-ΜΠΕ\tΑΠΕ/ΜΠΕ\tΚΥΠΕ\tІнтерфакс-Україна\tАЗЕРТАДЖ\tАКИpress\tАгенция Фокус\tБГНЕС\tБЕЛТА\tБНР\tБНТ\tБТА\tБелТА\tБелаПАН\tБета\tИнтерфакс\tИнтерфакс-Украина\tКРОСС\tКабар\tКазТАГ\tКазинформ\tМАКФАКС\tМИА\tМакфакс\tМета\tНСН\tРБК-Україна\tРИА\tРИА Новости\tРадыё Свабода\tРегнум\tРейтер\tРойтерс\tРосбалт\tСрна\tСуспільне\tТАСС\tТАСС/Reuters\tТанјуг\tУНІАН\tУНИАН\tУНН\tУкринформ\tУкрінформ\tФокус\tФонет\tאיי-פי\tסוכנויות הידיעות\tרויטרס\tآسوشیتدپرس\tأ ش أ\tأ ف ب\tأ.ب\tأ.ف.ب\tأسوشيتد برس\tا.ف.ب\tالأناضول\tایبنا\tایرنا\tایسنا\tایلنا\tایمنا\tباشگاه خبرنگاران جوان\tبترا\tبنا\tتسنیم\tخبرآنلاین\tخبرگزاری فرانسه\tد ب أ\tد.ب.أ\tرويترز\tرویترز\tسانا\tسبوتنيك\tشينخوا\tفارس\tفرانس برس\tفرانس پرس\tقنا\tكونا\tمعا\tمهر\tنوفوستي\tوأج\tوات\tواس\tواع\tوام\tوفا\tوكالات\tआईएएनएस\tएएनआई\tएएफपी\tएजेंसी\tपीटीआई\tभाषा\tयूनीवार्ता\tवार्ता\tইউএনবি\tএএফপি\tবাসস\tরয়টার্স\tซินหัว\tรอยเตอร์\tสำนักข่าวไทย\tเอพี\tเอเอฟพี\tタス通信\tブルームバーグ\tロイター\t中央社\t中新社\t中新網\t中新网\t中通社\t人民网\t俄新社\t共同\t共同社\t共同通信\t共同通信社\t埃菲社\t塔斯社\t央广网\t央视网\t彭博\t彭博社\t德新社\t新华社\t新华网\t新華社\t時事\t時事通信\t時事通信社\t法新\t法新社\t澎湃新闻\t美联社\t美聯社\t聯合ニュース\t路透\t路透社\t韓聯社\t韩联社\t교도통신\t뉴스1\t뉴시스\t로이터\t로이터=연합뉴스\t블룸버그\t신화통신\t연합\t연합뉴스\t연합뉴스TV\t조선중앙통신\t타스통신',
    'before-sentence': 'AFP\tANSA\tAP\tEFE\tKNA\tMTI\tNTB\tPAP\tReuters\tRitzau\tSTT\tTASS\tTT\tdapd\tddp\tdpa\tepd\tČTK\tТАСС',
    'picture-agencies': 'AFP via Getty Images\tANP\tANSA\tAP Photo\tAdobe Stock\tAlamy\tBelga\tBloomberg via Getty Images\tCC BY\tDepositphotos\tEPA\tEPA-EFE\tEuropa Press\tFlickr\tGetty\tGetty Images\tIMAGO\tKeystone\tLaPresse\tLehtikuva\tMagnum\tNurPhoto\tPA Media\tPA Wire\tPexels\tPixabay\tREUTERS\tScanpix\tShutterstock\tTT Nyhetsbyrån\tUnsplash\tVCG\tWikimedia\tWikimedia Commons\tXinhua\tiStock\tpicture alliance\tpicture-alliance',
}
BEGINNINGS_KEYS = r"""112
30
a
aan
aanbevolen
aanmelden
aanvulling
abbonati
abo
abonare
abonați-vă
abone
abonează-te
abonelik
abonneer
abonner
abonneren
abonnez-vous
abonnieren
abonnér
abonohu
abonohuni
abonē
abonēt
about
acasă
accede
accedi
accueil
acerca
acesse
achtergrond
aclaración
aclariment
acompanhe
activa
actualidad
actualitate
actualización
actualizare
adakah
adapté
adaugă
additional
además
adjunct-hoofdredacteur
advert
advertensie
advertentie
advertenties
advertisement
advertisements
advertising
advertorial
af
afaceri
afbeelding
afficher
afinal
află
afrique
afrita
afya
agallamh
agama
agencies
aggiornamento
aggiungi
aiemmassa
aiemmin
aiheesta
aiheet
aihetunnisteet
aizvērt
ajakirjanik
ajanslar
ajansların
ajouter
ajánljuk
ajánlott
ajánló
akhri
akkurat
ako
aktualitet
aktualizacja
aktualizované
aktualizováno
aktualizujeme
aktualności
aktuelle
aktuelno
aktuálne
aktuálně
aktuāli
aká
aké
aký
albisteak
alerte
algemeen
ali
alle
allerede
already
als
also
altre
altro
alătură-te
ambiente
an
ana
anahtar
analisi
analisia
analisis
analist
analista
analitičar
analiz
analiza
analizë
analiză
analizė
analys
analyse
analysis
analyysi
analüüs
analýza
analīze
anbefalet
anbefalt
anbefalte
anchetă
ander
anm
anm.d.red
anmeldelse
anmelden
anmerkung
anmäl
anna
annonce
annoncer
annoncørbetalt
annons
annonse
annonser
annonsering
annonsørinnhold
annuncio
ano
ansprechpartner
ansvarlig
anterior
anunci
anuncio
anuncios
anzeige
anàlisi
análise
análisis
anúncio
ao
apa
apakah
apmaksāts
apoie
apoya
approfondimenti
approfondimento
approfondisci
apunta't
apóyanos
apžvalgininkas
apžvalgininkė
aqra
ar
ara
araştırma
archiefbeeld
archieffoto
archiv
archivado
archivbild
archivfoto
archivní
archiwum
archyvo
archív
archívne
are
argazkia
argazkiak
argieffoto
argomenti
argraffu
arhiivifoto
arhiv
arhiva
arkistokuva
arkivbild
arkivfoto
arquivo
arsip
arte
article
articles
articol
articole
articoli
articolul
articulista
artigo
artigos
artikel
artikeln
artikkel
artikkelen
artikkeli
artikkelin
artiklen
artikli
arts
artykuł
artículos
arvamus
arvamustoimetaja
arvio
arvostelu
arxiu
arşiv
as
asalin
asayiş
ascolta
ascultă
asiasanat
asociatyvi
assessoria
assinar
assine
assista
associated
assuntos
atbalsti
athugasemd
athugasemdir
atsaukums
atsisiųskite
atslēgvārdi
attualità
attēli
attēls
atualização
auch
audio
auglýsing
aus
ausland
auslandskorrespondent
autentificare
auteur
auteure
auteurs
author
authors
auto
autor
autora
autore
autoren
autores
autori
autoriai
autorica
autorid
autorin
autorius
autorka
autors
autorzy
autorė
autoři
autrice
autó
av
avainsanat
avanti
avec
avtor
avtorica
avtorji
avustaja
ayo
ayrıca
ayrıntılar
az
azken
açıklama
ažurirano
baca
back
bagaimana
baggrund
bagikan
baixe
bakgrund
bakgrunn
bakit
bakınız
balita
bao
barcelona
barn
basahin
bashkohuni
basın
batafsil
bayanan
bağlantıyı
başyazı
bbc
bearbeidet
bearbejdet
bearbetning
become
beeld
beint
beispielbild
beitrag
bejelentkezés
bekijk
belföld
beliebte
belépés
benarkah
beranda
berapa
bergabung
beri
bericht
berichterstattung
berichtigung
berigtigelse
beriktigelse
berikutnya
berita
berlangganan
berriemailea
besedilo
best
betalt
beth
bewaar
bewaren
bewerkt
bezahlte
bezárás
biashara
bila
bild
bilde
bilden
bilder
bildergalerie
bildeserie
bildextra
bildirimleri
bildkälla
bildnachweis
bildquelle
bildrechte
bildspel
bildung
bilgi
bilim
billede
billeder
billedserie
billet
binnenland
birkas
bisnes
bisnis
biuro
bizi
biznes
bizness
biznis
biên
blaulicht
blaðakona
blaðamaður
ble
bleiben
bli
blijf
bliv
bloomberg
boeken
boletín
books
borítófotó
borítókép
bota
botë
brasil
breaking
breves
briefing
brieven
bron
brèves
bu
budaya
budite
buitenland
buitenlandredacteur
bulvár
bunlar
bunları
bunu
burudani
buscar
business
by
byznys
bài
bình
bóng
bölüş
bądź
bővebb
bővebben
bạn
bấm
bất
bởi
cad
cadastre-se
cal
calcio
can
cando
canlı
caporedattore
caporedattrice
captura
capture
captură
cargar
cari
cartas
catalunya
catatan
cathain
caută
ceartú
cek
cele
celý
cerca
cerrar
cestovanie
cestování
cet
cetak
chanzo
chapisha
chcesz
chcete
che
checagem
chef
cheffe
chefredakteur
chefredakteurin
chefredaktör
chefredaktør
chefreporter
chefreporterin
chi
chia
chiarimento
chief
chiudi
chronique
chroniqueur
chroniqueuse
chuyên
chwaraeon
chính
chụp
chủ
cidades
ciencia
cik
cikk
cikkünk
cila
cili
cine
cinema
cinéma
citeşte
citește
citiți
ciyaaraha
ciència
ciência
ciąg
clarification
clarifications
clica
clicca
click
clima
clique
cliquez
close
co
colaborador
colaboradora
colaborare
colaborator
colaboração
collaboratore
collaboratrice
collage
column
columna
columnist
columnista
columniste
coluna
colunista
col·laborador
col·laboradora
com
combien
comenta
comentar
comentarii
comentarios
comentaris
comentarista
comentariu
comente
comentează
comentários
comhfhreagraí
comment
commenta
commentaar
commentaires
commentary
commenter
commenti
commento
comments
communiqué
como
comparte
comparteix
compartilhar
compartilhe
compartir
compiled
compártelo
comunicado
comunicat
comunicato
con
conas
condividi
conectare
confira
conforme
connexion
conoce
conozca
consigliati
consommation
cont
contact
contacte
contactgegevens
contacto
contactos
contacts
contato
contatos
contatti
contatto
contenido
contenu
contenus
contenuti
contenuto
conteúdo
contingut
continua
continuar
continue
continúa
contrairement
contribuer
contributing
contributor
conținut
copia
copiar
copiază
copier
copy
corectură
corecție
corespondent
corespondentă
correcciones
correcció
corrección
corrected
correctie
correcties
correctif
correction
corrections
correlati
correspondant
correspondante
correspondent
correspondente
corresponsal
correzione
correzioni
correção
correções
corrigendum
corrispondente
cortesía
cos'è
cosa
cotidiano
could
courtesy
crear
credit
crediti
credito
crime
critique
crna
cronaca
cronache
cronică
cronista
crèdit
crédit
crédito
créditos
crédits
créer
crònica
crónica
crônica
csatlakozz
csatlakozzon
cui
cultura
culture
cultură
cultuur
cultúr
cum
cuvinte
cuvinte-cheie
cuál
cuáles
cuándo
cuánta
cuánto
cuántos
cyfweliad
cywiriad
czy
czym
czytaj
czytane
cá
các
când
cât
câte
câți
cé
cén
címke
címkék
címlapfotó
címlapkép
có
cómo
công
călătorii
cəmiyyət
cải
cập
cộng
da
dacă
daerah
daftar
daga
daha
dakika
dal
dalinkitės
dalintis
dalje
dalla
dalsza
dalszy
dalīties
další
danmark
dans
dapatkan
darf
dari
darllen
darllenwch
das
daugiau
de
debat
debate
debatredaktør
debatt
debatte
deel
deila
deixa
deixe
deja
del
dela
delen
deli
delite
delta
deltag
demanti
dengarkan
denne
deportes
deputy
derleyen
dernières
desa
descarcă
descarga
descarrega
desporto
despre
dessin
destaques
destek
detalii
detaylar
detaylı
detta
dette
deur
devamı
devamını
di
diaporama
did
didascalia
die
dieser
diferentemente
digital
dilynwch
dimana
din
dinle
dinleyin
direct
directe
directo
director
directora
direito
direkt
direkte
direktesending
direktrapport
diretor
diretora
diretta
direttore
direttrice
disclaimer
disegno
diskuse
diskusia
diskutieren
diskuze
disparition
distribuie
dit
ditulis
divulgação
diwylliant
diğer
dlaczego
do
dodaj
dodatkowe
dodatkowych
dodatne
dodał
dodała
does
dok
dokument
dokumentasi
dokąd
domov
domáce
domácí
domů
don't
donate
donează
donnez
door
dopisnica
dopisnik
doporučujeme
dosar
dossiers
dosya
dove
dowiedz
download
dołącz
drawing
drejtpërdrejt
drept
droit
drucken
druk
drukuj
drukāt
društvo
družba
du
dukung
dunia
dziennikarka
dziennikarz
dziękujemy
dále
débat
découvrez
décryptage
déjà
désintox
dónde
dödsfall
dünya
düzeltme
düzəliş
dă
dış
e
eagarthóir
earlier
economia
economie
economieredacteur
economía
edellinen
editado
editare
editat
edited
editing
editor
editor's
editor-chefe
editora
editora-chefe
editorial
editoriale
editorialist
editorialista
editorialistă
editorka
editors
editoval
editovala
editur
editör
editörden
editörü
editörün
edição
educació
educación
education
educação
educație
edukacja
een
eesti
efnisorð
eftir
egile
egilea
egészség
eilmeldung
ein
einde
eindredactie
eine
einloggen
ekonomi
ekonomia
ekonomija
ekonomika
ekran
ekrānuzņēmums
eksklusif
eksklusivt
ekskluzivno
el
elemzés
elemző
eleştiri
elkarrizketa
elu
elämä
elérhetőség
előfizetek
előfizetés
előző
em
email
embargado
embargoed
emneord
emner
empfehlungen
empfohlener
en
encuentra
end
ende
ends
enim
enlace
enquête
enregistrer
entenda
enter
entertainment
entra
entrar
entre
entretenimento
entretenimiento
entretien
entrevista
entrevistas
entérate
enviada
enviado
enviar
enviat
environment
environnement
envoyer
envoyé
envoyée
envoyés
erată
erhverv
erlazionatuak
erlent
erramos
errata
erratas
erratum
erredakzioaren
esclarecimento
esclusiva
escolta
escribe
escrit
escrito
escríbanos
escucha
escuchar
esej
esmena
espacio
especial
espectáculos
esporte
esportes
esports
essay
essee
essä
est-ce
estagiária
estagiário
este
esteri
et
etichete
etiket
etiketa
etiketak
etiketler
etikette
etiquetado
etiquetas
etiquetes
europa
europe
euskal
eveniment
evenimente
exclusief
exclusif
exclusiv
exclusiva
exclusive
exclusivo
exklusiv
exklusivt
exkluzivně
exkluzív
exkluzívne
explainer
explicador
externe
ez
ezemidlalo
ezepolitiki
ezt
eğitim
facebook'ta
fact
fact-check
fact-checking
factbox
factcheck
factuel
faint
faits
faksimile
fakta
faktakoll
faktasjekk
faktatjek
faktencheck
familj
famosos
faut-il
fazer
faça
fe
feature
features
fechar
feiten
fejeton
fejn
fejtón
felieton
felietonista
felietonistka
feliratkozom
feliratkozás
feljton
fermer
fes-te
feuilleton
ffynhonnell
fi
fii
fikr
fil
file
filed
film
fim
fin
finanse
finanzas
find
fine
fique
firma
first
fjalë
fler
flere
foci
fodbold
folge
folgen
folgt
follow
fonte
fonti
football
for
fordította
fordítás
foreign
forfatter
forrás
fot
fotbal
fotball
fotboll
fotnot
foto
foto's
foto-foto
fotoalbum
fotod
fotogaleria
fotogalerie
fotogalerija
fotogalería
fotogallery
fotogaléria
fotograaf
fotograf
fotografi
fotografia
fotografias
fotografie
fotografies
fotografii
fotografija
fotografije
fotografin
fotografía
fotografías
fotogramma
fotogrāfija
fotolar
fotoreporter
fotos
fotoserie
fotostrecke
fotoğraf
fotoğraflar
fotoğraflarla
fotó
fotógrafo
fotók
fotóriporter
fotós
fragen
france
freelancejournalist
freie
freier
frilansjournalist
friss
frissítve
frissítés
fréttamaður
fréttaritari
fréttir
fuata
fudbal
funda
further
futbal
futbol
futebol
fußball
fylgdu
fylgstu
få
fénykép
fógra
fógraíocht
följ
för
förtydligande
følg
fútbol
főoldal
főszerkesztő
ga
gabinete
gabung
gacetilla
gaiak
galeri
galeria
galerie
galerii
galerija
galería
galicia
gallery
galvenais
galéria
gambar
gan
gastautor
gastautorin
gastbeitrag
gastronomía
gaya
gazdaság
gazetar
gazetare
gazetari
gazeteci
gazetecisi
gde
gdje
gdzie
geborg
geef
gegendarstellung
gehiago
gelişmelerden
gem
genel
genrebild
gente
geral
gerelateerd
gerelateerde
geschreven
geschrieben
gesellschaft
geskryf
gesponsert
gesponsord
gesponsorde
gesundheit
get
gezondheid
ghi
giornalista
giriş
giustizia
gizartea
giáo
giải
gjestekommentar
glavna
glavni
glosa
glosse
glossza
gohebydd
golygydd
goorma
gospodarka
gospodarstvo
gossip
got
grafico
grafică
grafiek
grafiikka
grafik
grafika
grafikk
grafis
grand
granskning
graphic
graphics
greining
grianghraf
gráfico
guarda
guardar
guest
gulir
gwleidyddiaeth
gyara
gyvai
gyász
gästkrönika
gå
gì
góc
gönder
görsel
görüş
güncel
güncelleniyor
gündem
günün
għaliex
gửi
ha
haastattelu
haastattelupyynnöt
habari
haben
haber
haberi
haberin
haberler
haga
hak
hakkında
haku
halaman
haluatko
hanganyag
hangi
hanno
har
harada
haridus
harpidetu
has
hasi
hat
hava
have
haz
hazte
hazırladı
hazırlayan
headline
health
heb
heeft
helse
helyesbítés
helyi
helyreigazítás
henkilö
hent
het
hetki
hiburan
hier
high-tech
hintergrund
hinweis
hirdetés
historia
historie
história
hlavné
hlavní
hlaðvarp
hledat
hockey
hoe
hoekom
hoeveel
hogyan
hokej
hol
home
honnan
hoofartikel
hoofdredacteur
hore
hoto
hovorca
hová
how
hozzászólás
hozzászólások
hoće
hronika
hrvatska
hubungi
hukum
hur
hutsen
hva
hvad
hvar
hvað
hvaða
hve
hvem
hvenær
hver
hvernig
hvers
hvilke
hvilken
hvilket
hvor
hvordan
hvorfor
hvornår
hvort
hyr
hysbyseb
háború
hány
hãy
hälsa
hình
hírek
höfundar
höfundur
hören
hør
hľadať
həmçinin
hết
i
ibahagi
ich
idazlea
idman
idées
időjárás
ienākt
ieškoti
ihmiset
iklan
ikus
ikuti
il
ilan
ile
iletişim
ilgili
ilginizi
iliustracija
illustrasie
illustrasjon
illustrasjonsbilde
illustrasjonsfoto
illustratie
illustration
illustrations
illustratsioon
illustrazione
illusztráció
illüstrasyon
ilmasto
ilmoitus
ilustrace
ilustracija
ilustración
ilustracja
ilustrasi
ilustrativna
ilustrativní
ilustratīvs
ilustração
ilustračná
ilustračné
ilustrační
ilustrație
ilustrim
ilustrácia
il·lustració
im
ima
image
imagem
imagen
imagens
images
imagine
imagini
imate
imatge
imatges
imaxe
imazhi
imeandikwa
imibono
immagine
immagini
immobilier
imprime
imprimeix
imprimer
imprimir
imágenes
in
ina
inchiesta
indietro
indirin
indland
info
infografica
infografis
infografía
infographic
infographie
infográfico
información
informacja
informasi
informatie
informations
informazioni
informações
informații
ingezonden
ingia
ingrandisci
inicia
iniciar
inicio
inland
inloggen
innenriks
innlegg
innlent
innskráning
inprimatu
inread
inrikes
inrikesreporter
inscreva-se
inscrivez-vous
insändare
intatheli
interjú
internacional
internacionales
internasional
international
internațional
interview
intervija
intervista
interviste
intervistoi
intervistë
interviu
intervju
intervjueeris
intervjuu
intervēja
intră
investigación
investigasi
investigation
investigação
investigație
invia
inviata
inviato
inzerce
inzercia
início
iqtisadiyyat
iqtisodiyot
iragarkia
irakurri
irakurrienak
iratkozz
iratkozzon
iriseoir
iritzia
irtibat
irudia
iruzkinak
iruzkindu
is
iscriviti
isikhangiso
isinulat
isithombe
iskanje
ispiši
ispravak
ispravka
ist
istorie
istorija
istraživanje
it
italia
itthon
ixxerja
iz
izbornik
izdvajamo
izdvojeno
izglītība
izlenim
izleyin
izobraževanje
izpostavljeno
izveštač
izvjestitelj
izvjestiteljica
izvor
iş
išsaugoti
jaa
jaga
jahon
jak
jaka
jaki
jakie
jaká
jaké
jaký
jalkapallo
jamii
jamiyat
jangan
jarrai
jarraitu
jaunākās
javítás
je
jegyzet
jenayah
jetzt
jeśli
jiandikishe
jisajili
jiunge
joernalis
join
jongste
jornalista
journalist
journaliste
journalistin
još
juhtkiri
jurnalis
jurnalist
jurnalistă
just
justice
justicia
justiça
justiție
juttu
juttua
juttuun
jutun
jutussa
já
jälgi
jääkiekko
k
kad
kada
kailan
kaip
kaj
kako
kakšen
kakšna
kalbino
kaleme
kam
kamo
kan
kandungan
kanjani
kann
kannattaako
kapan
kapat
kapcsolat
kapcsolódó
karanta
karikatur
karikatúra
karin
karriere
kas
kata
katera
katere
kateri
katkıda
katso
kattintson
katılın
kaugnay
kaupallinen
kaupunki
kauza
kaydet
kaydolun
kaynak
kayıt
kazetari
kazetaria
kaç
kdaj
kde
kdo
kdy
kedy
keep
kembali
kenapa
kenen
keresés
kerro
kes
kesehatan
keskustelu
keterangan
ketkä
ketua
keywords
khi
khoa
ki
kiedy
kiek
kiemelt
kif
kik
kim
kimataifa
kimin
kimler
kinek
kinh
kirim
kirjaudu
kirjeenvaihtaja
kirjoittaja
kirjoittajat
kirjoittanut
kirjutas
kirola
kitap
kje
kjendis
kjøp
klaidos
klarifikasi
klarstellung
klausies
klausykite
klicka
klik
klikk
klikkaa
kliknij
kliknite
klikněte
klima
klimaat
klimat
ključne
klumme
klummeskribent
klíčová
ko
kodėl
koja
koje
koji
kokia
koks
kolik
koliko
kolom
kolumna
kolumne
kolumni
kolumnis
kolumnist
kolumnista
kolumnisti
kolumnistica
kolumnistin
kolumnistka
komen
koment
komentar
komentarai
komentaras
komentari
komentariši
komentarji
komentarz
komentarze
komentator
komentatorica
komentatorius
komentatorka
komente
komentet
komentiraj
komento
komentovat
komentovať
komentuoti
komentár
komentáre
komentátor
komentátorka
komentář
komentáře
komentāri
komentārs
komentēt
komentētājs
komerční
komerčný
kommentaar
kommentaarid
kommentar
kommentare
kommentarer
kommentator
kommenteeri
kommentek
kommentelek
kommenter
kommentera
kommentieren
kommentit
kommentoi
kommentti
kommentár
kommentér
komu
komunikat
konec
kongsi
koniec
kontak
kontakt
kontakta
kontaktai
kontakti
kontaktinformasjon
kontaktinformācija
kontaktinė
kontaktperson
kontaktpersoner
kontaktuppgifter
kontakty
konten
kontributor
konular
kopeeri
kopiatu
kopieer
kopier
kopiera
kopijuoti
kopioi
kopiraj
kopiuj
kopjo
kopyala
kopírovat
kopírovať
kopēt
korekce
korekcia
koreksi
korekta
koresponden
korespondent
korespondentas
korespondente
korespondentka
korespondents
korespondentė
korjaus
korleis
korrekció
korreksie
korrektion
korrektur
korrekturhinweis
korrespondent
korrespondente
korrespondentin
korrezzjoni
korrigering
korrigjim
korábban
korábbi
kosovë
kostað
kostenlos
kotimaa
koľko
kraj
kredit
kresba
krieg
kriitikko
krim
krimi
kriminal
kriminalai
kriminālziņas
kritik
kritika
kronik
kronika
kronikk
kronikë
kryeredaktor
kryminalne
krytyk
krönika
krönikör
která
které
který
kto
ktorá
ktoré
ktorý
która
które
który
ku
kuha
kuhu
kui
kuidas
kuinka
kuka
kulcsszavak
kulttuuri
kulttuuritoimittaja
kultur
kultura
kulturredaktör
kulturredaktør
kulturë
kultuur
kultúra
kultūra
kungani
kuphi
kur
kura
kuri
kuris
kurš
kus
kush
kuula
kuuntele
kuva
kuvaaja
kuvagalleria
kuvakaappaus
kuvat
kuvatõmmis
kuvitus
kuvituskuva
kva
kvar
kven
kvifor
kwa
kwanini
kynning
käännös
kép
képek
képgaléria
képünk
készítette
kövess
kövesse
kövessen
következő
közlemény
közreműködött
köşe
køb
küldje
küldés
külföld
külpolitikai
kültür
kültür-sanat
kā
kāda
kāds
kāpēc
ką
kľúčové
l'actu
l'analisi
l'intervista
la
laai
laat
laatste
labarai
labdarúgás
label
labels
labojums
ladda
laden
lae
lagi
lagre
lahko
laisser
lajme
lajmet
langgan
langganan
langsung
lanjutkan
laporan
larawan
las
lascia
lasi
lasiet
last
lasă
lasīt
lasītākais
lasītākie
lataa
latest
latvijā
lavoro
le
lea
lean
leave
lebo
lectura
ledare
ledarskribent
leder
lee
leer
lees
leestijd
legenda
legfrissebb
leggi
legnépszerűbb
legolvasottabb
legtöbbet
legyen
lehdistötiedote
lehtikuva
leia
leitartikel
leiðari
leiðrétting
lejupielādē
lektorálta
lenke
ler
les
lesa
leseempfehlung
lesen
leserbrev
leserbrief
leserbriefe
leserinnlegg
lesetipp
lestu
letter
lettere
letters
lewer
lexo
lexoni
leé
libri
libros
lidé
lien
lies
lietuva
lietuvoje
lifestyle
lige
lihat
liittyvät
liitu
liity
like
lingkungan
lini
link
linki
linkki
lire
lisa
lisainfo
lisez
listen
listy
lisätiedot
lisätietoja
lisää
litrato
live
live-text
live-ticker
liveblog
liveticker
livres
livros
liên
liệu
ljósmynd
ljósmyndari
llegeix
llegir
llegiu
llun
lluniau
lo
load
local
locale
loe
loetumad
log
logg
logga
logi
login
loka
lokales
lokalredakteur
lokalredakteurin
lokalt
long
loppu
lotutako
lue
luetuimmat
luister
luk
lukijalta
lukijan
lukk
lume
luo
luonto
lyhyesti
lyssna
lyt
lytt
lájkolja
lásd
lähetä
länk
läs
læs
læserbrev
légende
léigh
lêerfoto
lên
lưu
lược
lời
m.m.v
maailm
maailma
mada
maelezo
mag
magazin
magbasa
mahojiano
mai
mainokset
mainos
mais
majandus
makala
makale
makalenin
mamamahayag
mana
mantenha-se
mantente
manténgase
maoni
marekebisho
mari
masahihisho
masuk
masz
matangazo
materiał
matkailu
mawasiliano
maxaa
maxay
mbyll
me
med
medarbetare
meddig
medewerker
media
medialle
mediatiedote
medien
medieninformation
medienkontakt
medienmitteilung
mediji
medio
medya
meer
mees
meest
meghallgatom
megjegyzések
megosztom
megosztás
mehr
mein
meinung
meio
meira
meist
meistgeklickt
meistgelesen
meistgelesene
meklēt
meld
melden
melyik
mengapa
meni
mening
meninger
meniu
menning
mennyi
mennyire
mentés
menu
meny
menú
menü
mer
mercado
mere
merken
merki
merknad
messaggio
mest
met
meta
metro
mhariri
michezo
mida
mielipide
mielipidekirjoitus
mihin
mikor
miks
miksi
mikä
millal
milline
milloin
milyen
min
mindeord
minn
minneord
minnesord
minut
minuto
minúta
mira
mirá
mis
misdaad
mise
missa
missä
mistä
mit
mitarbeit
miten
mitkä
mitä
miért
mišljenja
mišljenje
mnenja
mnenje
modelfoto
moderator
moderatorin
moet
mohlo
moja
mokslas
monde
monden
mondo
money
montaggio
montasje
morda
more
most
mostra
motor
motori
motoryzacja
mots
mots-clés
možda
može
muallif
muat
mubashara
muhabir
muhabiri
muharrir
muistokirjoitukset
muistokirjoitus
muita
mundo
mundua
munkatárs
munkatársunk
munkatársunktól
music
musica
musique
muss
muxbir
muziek
mwandishi
mwy
my
mynd
myndasafn
myndband
myndir
má
máis
más
máte
märksõnad
må
média
médias
médiá
még
més
më
món
môi
môže
música
müsahibə
müxbir
müəllif
může
mới
mời
n
n.d.l.r
n.d.r
n.r
na
naar
nach
nachruf
nacional
nacionales
nagranie
nagyvilág
nahoru
najbolj
najchętniej
najczęściej
najnovejše
najnovije
najnovšie
najnowsze
najpopularniejsze
najpopularnije
najčitanije
najčítanejšie
nakili
nani
nap
napisal
napisala
napisao
napisał
napisała
napisz
napište
napomena
napsal
napsala
napísal
napísala
napíšte
narahubung
naroči
naročite
naročnina
naschrift
nasional
naslovnica
następny
nasıl
national
natisni
naujausi
naujausios
naujienos
nauka
našli
naživo
ndiqni
ndlr
ndr
ne
necrologie
necə
neden
neem
nega
negocios
negócios
nejnovější
nejčtenější
nekrolog
nekrológ
nerede
nereden
nereye
net
netzwelt
neueste
never
news
newsblog
newsticker
newyddiadurwr
newyddiadurwraig
newyddion
next
nga
nghe
ngu
nguồn
người
nhà
như
nhấn
nhịp
ni
niet
nieuws
nima
nini
niye
niyə
niçin
no
nodyn
nogomet
noiz
nola
non
noot
nor
norge
normas
not
nota
notas
note
notes
noticias
notizie
notre
notícias
notícies
notă
novas
novice
novinar
novinarka
novinár
novinárka
novinář
novinářka
nuacht
numa
nuo
nuomonė
nuomonės
nuotr
nuotrauka
nuotraukoje
nuotraukos
nusantara
nuus
nvdr
nyckelord
nyheder
nyhedsredaktør
nyheter
nyhetsredaktør
nyitókép
nyomtatás
nào
nánar
nánari
názor
názory
não
näkökulma
när
näringsliv
näytä
når
næringsliv
nécrologie
nézd
nézze
nóta
nöje
nøgleord
nýjast
nýjustu
nə
nổi
nội
o
obejrzyj
obituari
obituaries
obituario
obituary
obituário
objavila
objavio
obradila
obradio
obrazovanje
obserwuj
oceń
od
odakle
odebírat
odebírejte
odgovorna
odgovorni
odkaz
odkiaľ
odkud
odoberajte
odoberať
odporúčame
offrir
oglas
oglasi
oglasno
oglejte
oikaisu
oikaisut
okolje
oktatás
oku
okumaya
okura
okuyun
olahraga
oleh
oletko
olvasd
olvasnivaló
olvass
olvassa
olvasson
olvasói
om
omluva
on-line
onde
onder
onderhoud
onderwerpe
onderwerpen
onderwijs
onderzoek
onko
online
ontleding
ontvang
ook
op
op-ed
op.a
opdateres
opdatering
opini
opinia
opinie
opinii
opinion
opinione
opinioni
opinionista
opinions
opinião
opinió
opinión
opinjoni
opinyon
opmerking
opomba
oppdateres
oppdatering
opprett
oppskrift
oprac
opracowanie
opracował
opracowała
oprava
opravy
opret
opskrift
opslaan
opširnije
original
original-content
osallistu
ospravedlnenie
ostatnie
ostavi
osvrt
ota
otomobil
otomotif
otras
otrzymuj
otse
otseblogi
otsi
oturum
ouvir
ouça
over
oversat
oversatt
oversettelse
oversættelse
ověřeno
oxşar
oznake
où
paano
pada
pagtatama
paid
paikalliset
pakua
palabras
palakasan
palavras-chave
paling
pam
pamje
panayam
paneigimas
panorama
papildu
par
para
parandus
paraules
parašė
paremkite
parengė
parole
partager
partekatu
partenariat
participe
partilhar
partilhe
partnerský
pasaulis
pasaulyje
pasaulē
passend
pataisymas
patalastas
patikslinimas
patnugot
patrocinado
patrocinat
paylaş
país
pe
peatoimetaja
pembaruan
pemberita
pembetulan
pemimpin
pendapat
pendidikan
penerjemah
pengarang
penge
penjelasan
pentru
penulis
penyunting
per
perché
percről
perfil
periodista
persbericht
perscontact
persoană
peut-on
pewarta
phiên
photo
photogallery
photograph
photographie
photography
photos
pháp
phân
phóng
phỏng
picha
pictiúr
picture
pictures
piesakies
pieslēgties
pievienojies
pievienot
pigiste
piirros
pilihan
pilne
pilt
pistill
pisze
pitääkö
più
piłka
piše
pišite
pišu
plaats
placený
planète
platený
plaćeni
plačana
plačiau
please
plus
po
poate
pobierz
podcast
podd
podeli
podelite
podijeli
podijelite
podkast
podkāsts
podobne
podobné
podporte
podpořte
podprite
podría
podróże
podržite
podsending
podziel
podívejte
pogledaj
pogledajte
poglejte
pogoda
pogovarjal
pogovarjala
pogovor
pojasnilo
pojašnjenje
pokaż
pokračovat
pokračovať
polaitíocht
polecamy
polecane
polemika
policiales
poliitika
politica
political
politics
politică
politiek
politiikan
politiikka
politik
politika
politikk
politikredakteur
politikredakteurin
politikë
politique
politisk
polityka
polizei
polska
polub
polícia
política
pontosítás
popravek
popravki
poprawka
poprzedni
poprzednia
populair
popular
populare
popularne
popularno
populer
populiariausi
populārākie
popüler
por
porque
porquê
portrait
portre
portret
portrett
porträt
porträtt
portræt
portré
portugal
posel
poslat
poslať
poslechnout
poslechněte
posledné
poslední
poslušaj
poslušajte
posodobljeno
post
postanite
posłuchaj
potrebbe
potrebbero
pour
pourquoi
povezane
povezani
povezano
povijest
powiązane
pozn
pozn.red
poznámka
pozostało
pozrite
počasie
počasí
pošalji
pošaljite
pošlji
pr
pr-cikk
pranešimas
prati
pratite
prawo
preberi
preberite
precisazione
precizare
precizējums
predplatiť
predplatné
prejšnja
preklad
preložil
preložila
prenesite
prenta
prenumerata
prenumerera
prenumeruj
prenumeruokite
prenumeruoti
preporučeno
preporučujemo
preses
presisering
press
pressbild
presseaussendung
pressefoto
presseinformation
pressekontakt
pressemeddelelse
pressemelding
pressemitteilung
presserückfragen
pressiteade
presskontakt
pressmeddelande
prethodna
pretplata
pretplati
pretplatite
pretraga
pretraži
preuzmite
prevedel
prevedla
prevela
preveo
previous
prevod
prečo
prečítajte
pridať
pridružite
prihlásiť
prihláste
prijava
prijavi
prijavite
prijevod
prikaži
priljubljeno
prim
primește
primo
prindi
print
printen
printo
printskrin
priontáil
priopćenje
prior
pripojte
priporočamo
pripravil
pripravila
prisijungti
prisijunkite
pro
producer
production
profiel
profil
profile
promo
promocijsko
promoted
propaganda
propos
proč
pročitaj
pročitajte
pryd
przeczytaj
przepis
przełożył
przełożyła
przygotował
przygotowała
przyp
przyp.red
przypis
právo
præcisering
précision
précédent
próximo
pse
ptal
ptala
pub
pubblicità
publicado
publicat
publicerad
publiceret
publicidad
publicidade
publicist
publicista
publicistka
publicisztika
publicitat
publicitate
publicité
publicysta
publicystka
publicystyka
publiredazionale
publisert
publizitatea
publié
puede
puedes
pulitika
putovanja
pwy
pysy
päivitys
pääkirjoitus
pääkirjoitustoimittaja
päätoimittaja
pääuutiset
përgënjeshtrim
píše
pòdcast
pôvodná
pörssitiedote
předchozí
předplatit
předplatné
přehrát
překlad
přeložil
přeložila
přečtěte
přidat
přihlaste
přihlásit
připojte
připravil
připravila
původní
q&a
qachon
qanday
qayerda
qoraha
qu'est-ce
quais
qual
quale
quali
quan
quand
quando
quant
quanti
quanto
quantos
quants
quel
quelle
quelles
quels
quem
quen
quer
questo
qui
quin
quina
quins
quiz
quizás
quién
quiénes
quoi
quân
què
qué
quê
quảng
quốc
ra'ayi
ra'yi
raba
raidieraksts
rajon
raksta
raktažodžiai
ralat
raportoi
rapporterat
rapportert
razgovarala
razgovarao
rašo
rašyti
reacties
read
reageer
reageren
receba
receita
recensie
recension
recensione
recenze
recenzia
recenzie
recenzija
recenzja
recept
receta
recette
recevez
recibe
recibí
recipe
reclame
reclamă
recomandate
recomandări
recomendadas
recomendado
recomendados
recommended
rectificació
rectificación
rectificare
rectificatie
rectificatif
rectification
recueilli
red
red.anm
redacció
redacción
redacta
redactado
redactat
redacteur
redactoare
redactor
redactor-șef
redactora
redagował
redagowała
redakcijas
redakcijos
redaksionele
redaksjonen
redaksjonens
redakteur
redakteurin
redaktion
redaktionel
redaktionelle
redaktioneller
redaktionens
redaktionschef
redaktionsleiter
redaktionsleiterin
redaktor
redaktore
redaktorius
redaktorka
redaktors
redaktorė
redaktur
redaktör
redaktør
redan
redator
redatora
redattore
redattrice
redazione
redigerad
redigerat
redigeret
redigert
redigiert
redirecționează
reds
regala
regija
regio
region
regional
regionales
regiony
regioverslaggever
registe-se
register
registra't
registracija
registrarse
registrati
registreer
registreeru
registrer
registrera
registreren
registrieren
registrovat
registrovať
registruj
registruotis
regisztráció
regióny
regjistrohu
regstelling
regstreeks
regístrate
reise
reizen
rejoignez
rejser
rekisteröidy
reklaam
reklam
reklama
reklamdan
reklame
reklamlar
reklamy
reklamë
reklám
reklāma
reklāmraksts
rekomendasi
rekomenduojame
rekommenderat
relacionada
relacionadas
relacionades
relacionado
relacionados
relacionat
relacja
related
relaterade
relaterat
relaterede
relateret
relatert
relaterte
relations
relire
rencana
renseignements
rep
replik
replikk
report
reportaasi
reportage
reportagem
reportaj
reportaje
reportasje
reportatge
reportaxe
reportaż
reportaža
reporte
reported
reporter
reportera
reporterin
reporteris
reporterka
reportero
reporteră
reportes
reportiere
reportieris
reporting
reportteri
reportáž
reportér
reportérka
reprofoto
repórter
resensi
resep
resepti
resor
ressortleiter
ressortleiterin
resta
retificação
retour
retroscena
retrouvez
retrouvez-nous
rettelse
rettelser
rettifica
reuters
review
reviews
rezension
rezept
reģistrēties
rețetă
rhannu
ricetta
ricevi
richtigstellung
riklam
rikos
rilis
rimani
riport
riporter
ripota
riprese
ritratt
ritratto
ritstjóri
rohkem
roinn
rovatvezető
rozhovor
rozmawiają
rozmawiał
rozmawiała
rozmowa
rozrywka
rreklamë
ruaj
rubriek
rubriekskrywer
rugby
rys
rättelse
rättelser
rättning
réactions
réagir
récit
rédacteur
rédaction
rédactrice
rédigé
régions
réservé
részletek
röportaj
rückfragehinweis
rückfragen
rămâi
război
rəy
s
s'abonner
s'inscrire
saada
saako
saan
sabiedrība
sagatavoja
saglabāt
saiba
sains
saioa
saistītie
saistītās
sajtóiroda
sajtókapcsolat
sajtóközlemény
sake
saken
saksikan
salin
salud
salut
salute
salva
salvar
salvează
salvesta
sambaza
samenleving
sanat
santé
sao
saopštenje
sauti
sauvegarder
save
sawir
sawirka
saznajte
saúde
sačuvaj
sağlık
scarica
schlagwort
schlagworte
schlagwörter
schließen
schreiben
schrijf
science
sciences
scienza
scienze
scopri
screenshot
scris
scritto
scrivi
scroll
scuola
sdílet
se
search
sebelumnya
see
segue
segueix-nos
segui
seguici
seguinos
seguir
seguiu-nos
sehen
sei
sekite
seko
sekojiet
selanjutnya
selengkapnya
selesai
senaste
send
seneste
senior
seotud
sepak
seperti
sertai
servizio
serviço
ses
seuraa
seuraava
seuranta
seyahat
sfârșit
share
shihni
shiko
shiriki
shkarko
shkroi
shkruan
should
show
showbiz
shpërndaj
shpërndaje
shqipëri
shrani
shuningdek
shëndetësi
shënim
shënimi
si
siapa
siaran
siasa
sidee
sidoo
sie
siehe
siga
siga-nos
sign
signerat
signé
sigue
siguiente
sildid
simak
simbolična
simpan
sind
sinema
siniar
sino
siste
sisuturundus
sixitaan
siyaasad
siyasa
siyaset
siyasət
siyosat
siz
sjefredaktør
sjá
ska
skaitomiausi
skaitomiausios
skaityk
skaitykite
skaityti
skal
skapa
skaties
skatīt
skelbimas
skip
skjermbilde
skjermdump
skjáskot
skomentuj
skopiuj
skopírovať
skoðun
skrevet
skribent
skriv
skriven
skrywer
skrá
skráðu
skärmdump
skærmbillede
skąd
sledite
sledujeme
sledujte
slika
slovenija
slovensko
sludinājums
sluiten
slut
slutreplik
slutt
slušaj
slušajte
snimila
snimio
snímek
snímka
sobre
social
sociedad
sociedade
societat
società
société
soma
son
sonraki
sorodne
sorodni
sostieni
sotto
source
sources
sous
soutenez
související
spaltist
spara
spausdinti
special
specjalny
speichern
sperrfrist
spettacoli
společnost
spoločnosť
spolupráca
spolupráce
sponset
sponsor
sponsored
sponsoreret
sponsorisé
sponsorizat
sponsorizzato
sponsorlu
sponsoroitu
sponsrat
sponzorirani
sponzorirano
sponzorisani
sponzorisano
sponzorované
sponzorováno
spor
sporočilo
sport
sportas
sportovní
sportredakteur
sportredakteurin
sportreporter
sports
sportsjournalist
sportverslaggever
społeczeństwo
spravodajca
spravodajkyňa
sprawdź
spremi
spremljajte
sprostowanie
správy
spórt
sqarim
srbija
staff
stampa
stars
startseite
stav
stay
staňte
steun
stiahnite
stichwörter
stik
stikkord
stjórnmál
story
straeon
strona
stuur
styl
stáhněte
stäng
stöd
støt
støtt
subdiretor
subiecte
subscreva
subscrever
subscribe
subscriu-t'hi
subscriu-te
subscríbete
subskrybuj
successos
sucesos
suche
sugerimos
suivant
suivez
sujets
sukan
sulge
sulje
sullo
sumber
sundhed
suomentanut
suora
suosittelemme
suosituimmat
supervisão
support
sur
surat
sursa
sursă
sus
suscribirme
suscribirse
suscripción
suscríbase
suscríbete
susijusios
susiję
susține
sut
svarbiausios
svarīgākais
sveikata
sverige
svet
svijet
svět
sylwadau
sylwetka
symbolbild
symbolfoto
szeretné
szeretnéd
szerk
szerkesztette
szerkesztő
szerkesztő-riporter
szerkesztői
szerző
szerzők
szponzorált
szukaj
szólj
szöveg
síganos
síguenos
sök
söyleşi
søg
søk
súvisiace
súvisiaci
sănătate
słowa
słuchaj
sức
tag
tag-uri
tagapagbalita
taggar
tagi
tagovi
tags
taguri
tagy
taip
tajuk
takaisin
takip
talla
tallenna
talous
taloustoimittaja
tamat
también
tanca
tangazo
tangkapan
tarif
tarih
tarkennus
tartson
taskuhääling
taustaa
tazama
te
te-ar
teadus
tech
technologie
technologies
technology
technológia
technológie
tecnologia
tecnología
teemad
tehnologie
tehnologija
teilen
teken
teknik
teknologi
teknologia
teknoloji
teks
tekst
tekstas
teksti
tekstin
teksts
tekzip
televisione
televisión
televisão
telli
tema
temaer
temas
temat
tematy
teme
temes
temi
temos
temsilcisi
temsili
temu
tendencias
tengdar
tengt
tennis
tentang
tento
terbaru
terkait
terkini
terpopuler
terug
terveys
tervis
testi
testo
testua
text
texte
textes
texti
texto
textos
tham
the
thema's
themen
theo
this
thèmes
thématiques
thông
thẻ
thế
thể
thời
thực
ti
ticker
tidigare
tidligere
tiede
tiedote
tiesiogiai
tiešraide
tiešsaiste
til
tilaa
tilaajille
till
tillägg
tilmeld
tin
tinklalaidė
tip
tips
tipsa
tipărește
tisk
tisková
tiskové
tiskový
titelbild
tiêu
tiếp
tko
tlačiť
tlačová
tlačové
to
toa
toeta
toim
toim.huom
toimetaja
toimetas
toimetuse
toimetuselt
toimittaja
toimittanut
toimitukselta
toimituksen
toimituspäällikkö
tonton
toon
top
top-themen
topics
topik
toplum
topnyheder
toppnyheter
toppsaker
topthemen
torna
torne-se
toute
tovább
további
tradotto
traducción
traducere
traducerea
traducido
traduction
traduit
tradus
traduzido
traduzione
tradução
trang
translated
transparenzhinweis
travel
trefwoorden
trending
tribuna
tribune
trimis
trimite
trimite-ne
trong
try
trực
tuairim
tuairimí
tuairimíocht
tudo
tudomány
tudósító
tufuate
tuilleadh
tulis
tulosta
tunnisteet
tuoreimmat
turinio
turismo
tutup
tuzatish
tv
tv-kritik
twitter'da
tylko
tài
tác
támogass
támogassa
támogatott
társadalom
täpsustus
täsmennys
téléchargez
téma
témata
témoignage
témoignages
témy
témák
tényellenőrzés
të
tìm
tópicos
tõlkis
több
töltse
történelem
türkiye
tēmas
tıklayın
tıklayınız
tłumaczenie
tłumaczył
tłumaczyła
tường
tại
tải
tổng
từ
u
ubani
uchambuzi
uchumi
udland
udlandskorrespondent
udostępnij
udskriv
ufficio
uitleg
ujumbe
ukulungiswa
ulasan
ulashish
ulkomaantoimittaja
ulkomaat
uložit
uložiť
ultim'ora
ultima
ultime
ultimele
uma
umhleli
ummæli
umwelt
un
una
unaweza
unde
underholdning
unduh
une
uneix-te
unisciti
unter
unterhaltung
unterstützen
untuk
up
update
updated
uppdateras
uppdatering
upresnenie
upřesnění
uredil
uredila
uredio
urednica
urednik
urgent
urgente
urheilu
urheilutoimittaja
url복사
urmăreşte-ne
urmărește
urmărește-ne
urmăriți
următorul
utazás
utenriks
utenrikskorrespondent
utenriksreporter
utrikes
utrikeskorrespondent
utrikesreporter
uudised
uusimmat
uutisen
uutiset
uutispäällikkö
uvodnik
uwaga
uzzini
uždaryti
uživo
užsakomasis
v
vaata
vad
vai
vairāk
vaizdas
vaizdo
vajon
valikko
valokuva
valokuvat
van
vapaa
var
varför
varifrån
vea
veda
vedi
vegeu
veja
vem
ver
verbetering
verden
verder
verduidelijking
verificación
verkeer
verkehr
vermischtes
versi
version
verslag
verslaggeefster
verslaggever
verslaggewer
verslas
vertaald
vertaling
verwandte
verwante
veselība
vesti
vetenskap
vezane
vezani
vezi
vezércikk
več
viac
viaggi
viajes
vicedirettore
videnskab
video
videó
vidéo
viedoklis
viedokļi
vieraskynä
view
viihde
viimased
viimeisimmät
vijesti
vil
vilka
vilken
vilket
vill
világ
vipi
vir
vis
visa
vissza
visuals
visuomenė
vitenskap
viðskipti
viðtal
više
viết
voetbal
voiko
voir
voit
volg
volgende
volontär
volontärin
voltar
volver
von
voor
vorige
vorlesen
vous
vragen
vreme
vrijeme
vstoupit
vstúpiť
vuoi
vypočujte
vyriausiasis
vytisknout
vytlačiť
välismaa
världen
värsked
vége
vélemény
vì
více
vídeo
văn
věda
về
w
wa
waar
waarmee
waarom
wakili
wann
wanneer
want
wapi
wariye
wartawan
wartawati
warto
warum
was
wasanni
wat
watch
watter
wawancara
wcześniejsza
weer
weitere
weiterlesen
welche
welcher
welches
welk
welke
wem
wen
wer
werbung
weriye
weshalb
wesprzyj
wetenschap
what
whatsapp
when
where
which
who
whose
why
wiadomości
wideo
wie
wieso
wil
wilayah
will
wilt
wir
wirtschaft
wirtschaftsredakteur
wirtschaftsredakteurin
wisata
wissen
wissenschaft
with
więcej
wo
woher
wohin
wojna
word
words
world
would
writing
written
wspomnienie
współpraca
wydawca
wyjaśnienie
wykup
wypadki
wywiad
wyślij
wêreld
x
x'inhu
xaggee
xayeysiis
xe
xem
xin
xornalista
xã
yaa
yabelana
yaushe
yaya
yayına
yazan
yazar
yazarı
yazdı
yazdır
yazı
yazının
yaşam
yderligere
yerel
yhteyshenkilö
yhteystiedot
yini
yorum
yorumlar
yorumları
yorumunu
you
yuk
yukarı
z
za
zabava
zachęcamy
zadnje
zahraničie
zahraniční
zahraničí
zaidi
zakaj
zaloguj
zamknij
zapisz
zapratite
zapri
zarejestruj
zastępca
zatvori
zavrieť
zavřít
zašto
zdieľať
zdj
zdjęcia
zdjęcie
zdravie
zdravje
zdravlje
zdraví
zdroj
zdrowie
zein
zenbat
zer
zergatik
zgodovina
zgłoś
ziarist
ziaristă
zie
zilizosomwa
zinazosomwa
zinātne
ziņas
zkopírovat
znanost
zobacz
zobrazit
zobraziť
zoeken
zostaňte
zpravodaj
zpravodajka
zprávy
zum
zunächst
zur
zurück
zusätzliche
zutabegilea
zuzendaria
zuzenean
zuzenketa
získajte
získejte
zůstaňte
à
àudio
árétting
áskrift
áudio
ähnliche
ämnen
är
çeviren
çeviri
çevre
çfarë
çizim
çok
é
économie
écouter
écrit
édito
éditorial
éditorialiste
édité
éducation
életmód
élő
élőben
érdekesnek
értesüljön
étiquettes
í
íomhá
írja
írta
írásunk
íþróttir
în
înapoi
închide
îndreptare
înregistrare
înscrie-te
într-o
õiendus
önceki
öne
önerilen
önerilenler
översättning
özel
økonomi
ønsker
újságíró
última
últimas
últimes
únete
úvodník
über
überblick
übersetzung
üye
üyelik
üzlet
ý
čime
čitajte
članak
článek
článok
čo
črna
čtěte
čím
číst
čítajte
čítať
ďalšie
đâu
đính
đóng
đăng
đọc
đồ
độc
đời
đừng
ġurnalist
śledztwo
śledź
świat
şunu
şəkil
školstvo
školství
šport
šta
štampaj
što
štítky
švietimas
šéfredaktor
šéfredaktorka
źródło
želite
život
živě
žiūrėkite
žurnalistas
žurnalistė
žurnāliste
žurnālists
žymos
žymės
știință
știri
ți-ar
ɗan
ətraflı
άποψη
άρθρο
έκτακτο
έρευνα
ίσως
αθλητικά
αθλητισμός
ακολουθήστε
ακολούθησε
ακούστε
ανάλυση
αναζήτηση
ανακοίνωση
αναλυτής
αναλύσεις
αναλύτρια
ανταποκρίτρια
ανταποκριτής
ανταπόκριση
αντιγραφή
απεσταλμένη
απεσταλμένος
αποθήκευση
αποκλειστικό
αποστολή
από
απόδοση
απόψεις
αρθρογράφος
αρχείου
αρχική
αρχισυντάκτης
αρχισυντάκτρια
αστυνομικά
αυτοκίνητο
αφήστε
αφιέρωμα
βίντεο
βιβλίο
βρείτε
γίνε
γίνετε
για
γιατί
γνώμες
γνώμη
γράφει
γράφημα
γράφουν
γράψτε
γραφείο
δείτε
δελτίο
δες
δημοσιογράφος
δημοφιλή
διάβασε
διαβάζονται
διαβάστε
διαφήμιση
διαφημιστικό
διεθνή
διευθυντής
διευκρίνιση
διορθώσεις
διόρθωση
είναι
εγγραφή
εγγραφείτε
ειδήσεις
εικονογράφηση
εικόνα
εκτύπωση
ελλάδα
ενημέρωση
ενημερωθείτε
επανόρθωση
επικαιρότητα
επικοινωνία
επιμέλεια
επιστήμη
επιχειρήσεις
επόμενο
ετικέτες
ζωντανά
θέματα
θα
ιστορία
κάντε
καιρός
κατεβάστε
κείμενο
κλείσιμο
κοινοποίησέ
κοινοποίηση
κοινωνία
κορυφαίες
κριτική
κόσμος
κύπρος
λέξεις
λέξεις-κλειδιά
λεπτό
μενού
μετάφραση
μεταφράζει
μη
μοιράσου
μοιραστείτε
μουσική
μπείτε
μπορεί
οικονομία
παιδεία
πατήστε
περισσότερα
περισσότερες
πηγή
πιο
πληροφορίες
ποδόσφαιρο
ποια
ποιες
ποιο
ποιοι
ποιος
πολιτική
πολιτισμός
πορτρέτο
πού
προηγούμενο
προσθήκη
προτεινόμενα
πόσα
πόσο
πόσοι
πότε
πώς
ρεπορτάζ
ρεπόρτερ
ροή
σ.σ
σε
σημ
σημείωση
σινεμά
σκίτσο
σκιτσογράφος
στείλτε
στηρίξτε
στιγμιότυπο
στοιχεία
συνέντευξη
συνέχεια
συνδρομή
συνεντεύξεις
συνεχής
συντάκτης
συντάκτρια
συνταγή
σχετικά
σχετικές
σχολίασε
σχολιάστε
σχολιαστής
σχόλια
σχόλιο
σύνδεση
σύνταξη
τέλος
τα
ταξίδια
τελευταία
τελευταίες
τεχνολογία
της
τι
τοπικά
του
των
υγεία
φωτ
φωτο
φωτογράφος
φωτογραφία
φωτογραφίες
φωτό
χορηγούμενο
όλες
абнаўляецца
абонамент
абонирай
абонирайте
авто
автор
автори
авторка
автору
авторы
аглядальнік
ад
ажурирано
ако
акс
акценти
анализ
анализа
анализатор
анализи
аналитика
аналитичар
аналіз
аналітика
анлайн
апошнія
армия
архива
архивна
архивное
архівне
аудио
аудіо
аутор
аутори
аўтар
аўтарка
б.р
бел
бележка
беседовал
беседовала
бизнес
бичсэн
блог
блоги
больше
будет
бъдете
българия
бізнес
більше
бөлісу
бөлүшүү
в
вам
варзиш
вас
вгору
ведуча
ведучий
ведущий
версия
вести
видео
виділіть
виж
вижте
виправлення
виправлено
више
включете
власний
во
водещ
водеща
водещи
война
войти
вопрос-ответ
времето
вход
вхід
выделите
выпраўленне
від
відео
відэа
війна
галерия
галерија
галоўнае
где
главен
главная
главни
главное
главные
главный
гледайте
гледна
глядзіце
головна
головне
головний
головні
город
грамадства
гэрэл
гісторыя
да
дагы
далее
дали
далучайцеся
далі
де
деманти
детальніше
джерело
дзе
див
дивіться
для
добави
добавить
добавьте
додати
додаткова
докладніше
долучайтесь
долучайтеся
донатьте
дописник
дописница
дописниця
дополнительная
другие
друк
друштво
думка
думки
дэлгэрэнгүй
дякуємо
европа
економија
економіка
ексклузивно
ексклюзив
есе
если
есть
етикети
еще
ещё
жарнама
журналист
журналистка
журналіст
журналістка
за
забелешка
завантажте
закрити
закрыть
залишити
залруулга
заместитель
заметили
запази
записал
записала
зараз
зарегистрироваться
зареєструватися
затвори
захаваць
зачем
зачувај
зашто
защо
заўвага
зберегти
звідки
здарэнні
здоров'я
здоровье
здраве
здравје
здравље
здымак
знайшли
знімок
зображення
зошто
зураг
извештач
извор
извънредно
изображение
изпрати
изтеглете
икономика
иллюстрация
илустрација
илюстративна
илюстрация
интервью
интервю
интервју
инфографика
инчунин
ислоҳ
исправак
исправка
исправление
исправлено
история
историја
источник
иқтисод
кабарчы
када
каде
кадр
кай
кайда
как
какая
каква
какви
какво
какие
како
какое
какой
какъв
калі
каментаваць
каментары
кандай
кантакты
карэспандэнт
карэспандэнтка
качан
кененирээк
ким
київ
кликнете
клучни
ключавыя
ключевые
ключови
ключові
ко
кога
когда
кого
кои
кой
колаж
коли
колико
колко
колку
коллаж
колонка
колумна
колумнист
колумниста
колумнистка
колумніст
колумністка
колькі
коментар
коментари
коментариши
коментарі
коментатор
коментирай
коментирайте
коментирај
коментувати
комментарии
комментарий
комментировать
кому
конец
контакт
контакти
контактная
контакты
коом
копирай
копирај
копировать
копіювати
корекция
корекција
кореспондент
кореспондентка
корреспондент
коя
кој
која
које
који
край
крај
крими
криминал
кримінал
кто
куда
куди
култура
культура
куҷо
къде
кім
кінець
кључне
кӣ
лайфстайл
лента
македонија
материал
материалы
матеріали
медиа
медии
медіа
меню
меркаванне
метки
минута
мир
мислење
мишљење
мнение
мнения
може
можеби
можно
муаллиф
мубодила
муфассал
мітки
мәтін
на
наверх
навіны
навіщо
нагадаємо
нагоре
надіслати
наживо
нажмите
назад
най-нови
най-популярни
най-четени
най-четено
найпопулярніше
найчитаніше
намерете
написа
написав
написал
написала
написао
напиша
напиши
напомена
натисніть
наука
научете
начало
нашли
најава
најнови
најновије
најпопуларније
најчитани
најчитаније
најчитано
не
неге
недвижимость
некролог
нет
нийгэм
новинар
новинарка
новини
новости
нужно
о
обговорити
обновена
обновлено
обновляется
обновява
обозреватель
образование
обсудить
общество
оглас
оглядач
оглядачка
од
одакле
онлайн
оновлено
оновлюється
опровержение
опширније
општество
освіта
оставайтесь
остави
оставить
останні
от
откуда
откъде
отпечатай
отправить
оформить
ошибка
още
оңдоо
па
падзяліцца
падкаст
падпісацца
падпісвайцеся
падпішыцеся
падрабязней
падрыхтавала
падрыхтаваў
падтрымайце
пакінуць
палітыка
папулярнае
партнерский
партнерський
партнёрский
перевела
перевод
перевёл
переклад
переклала
персона
печат
печати
печать
пикир
пише
пишите
пишу
пишува
пишіть
платена
платено
по
повезане
повече
повеќе
поврзани
поврзано
погледајте
погледнете
погляд
погода
подготви
подготовил
подготовила
подготовили
поддержите
подели
поделите
поделиться
подкаст
подкрепете
подорожі
подписаться
подписка
подписывайтесь
подпишитесь
подробиці
подробнее
подробности
поділитись
поділитися
події
поиск
покажи
показати
показать
политика
политический
политолог
получавайте
політика
політичний
політолог
помітили
попередня
поправка
популярне
популярное
популярні
портрет
посилання
последвайте
последни
последние
похожие
почему
почитать
пошаљи
поширити
пошук
право
пратите
преведе
превод
предыдущая
преземете
препоръчваме
прес
прес-реліз
пресреліз
пресс-релиз
пресс-служба
пресслужба
прессъобщение
претплатете
претплати
преузмите
при
придружите
приклучете
прим
прим.ред
примечание
примітка
принтирай
присоединяйтесь
присъединете
приєднуйтесь
приєднуйтеся
пријава
про
продолжение
происшествия
прочетете
прочети
прочитај
прочитајте
пряма
прямая
прямой
публицист
публікації
публіцист
публіцыст
путешествия
пътувания
підготував
підготувала
підготували
підписатись
підписатися
підписка
підписуйтесь
підписуйтеся
підпишись
підпишіться
підтримайте
пікір
піша
разбор
разговарала
разговарао
разследване
ранее
раніше
распечатать
расследование
региони
регионы
регистрация
регистрација
региструј
регіони
редактировал
редактировала
редактор
редакторка
редакция
реклама
рекламирано
рекламно
рекомендуем
рекомендуємо
репортаж
репортажа
репортер
репортерка
репортёр
рецензия
рецензія
рецепт
рецепта
реєстрація
роздрукувати
розмовляв
розмовляла
розслідування
россия
рубрика
рубрики
рэгістрацыя
рэдактар
рэдактарка
рэклама
рэпартаж
рӯзноманигор
самае
самое
самые
саопштење
сачыце
саясат
свет
свързани
свят
світ
світлина
світлини
сейчас
сиёсат
скапіяваць
скачайте
сколько
скопировать
скопіювати
скрийншот
скриншот
скріншот
скільки
следвайте
следете
следите
слика
слухайте
слухати
слушайте
слушать
слідкуйте
см
сми
смотрите
снимка
снимки
снимок
собкор
собственный
сондай-ақ
сохранить
специален
специальный
спецкор
спецпроєкт
спеціальний
споделете
сподели
споделяне
спонзорирано
спонсорирано
спонсорований
спонсорский
спорт
спростування
спілкувався
спілкувалась
спілкувалася
србија
срочно
ссылка
станете
станьте
стежте
стиль
стрічка
сурат
сурвалжлагч
сурет
суреттер
сурталчилгаа
суспільство
схожі
съобщение
сэтгүүлч
сюжет
сюжеты
сүрөт
сұхбат
таг
тагове
тагови
также
також
тағы
теги
теж
текст
тема
теме
теми
темы
терміново
технологии
технології
толығырақ
топ
трансляция
трансляція
търсене
тэги
тэгі
тэкст
тэмы
тілші
түзету
у
увайсці
увійти
удакладненне
уживо
узнавайте
україна
улс
уредила
уредио
уредник
уредница
уредничка
уточнение
уточнення
уточняется
фактчек
финансы
фота
фотаздымак
фото
фотогалерея
фотограф
фотографии
фотография
фотографија
фотографије
фотографія
фотокорреспондент
фоторепортаж
футбол
хаана
хабарнигор
харесайте
холбоотой
хотите
хочете
хроника
хроніка
хто
хуваалцах
хэзээ
хэн
хэрхэн
ці
чаму
чаро
чей
чем
четете
чети
чи
чий
чим
читайте
читати
читать
чому
что
чытайце
чытаць
чӣ
шеф-редактор
шоу-бизнес
шта
штампај
што
що
эдийн
эканоміка
экономика
эксклюзив
эмне
эссе
эълон
юу
яагаад
як
яка
якая
яке
який
якщо
які
ярилцлага
ілюстративне
ілюстрацыйнае
ілюстрацыя
ілюстрація
інтерв'ю
інтервʼю
інтэрв'ю
інфографіка
інші
історія
још
қайда
қалай
қашан
қоғам
ҷомеа
әлем
ավելին
գովազդ
դիտեք
երբ
թղթակից
ինչ
ինչու
ինչպես
լուսանկար
լուսանկարը
լրագրող
խմբագիր
կարդացեք
կարծիք
կիսվել
հարցազրույց
հեղինակ
ով
որտեղ
ուղղում
սպորտ
տեքստը
տնտեսություն
քաղաքականություն
ֆոտո
אוכל
אולי
איור
איזה
איזו
איך
אילוסטרציה
איפה
אל
ארכיון
בארץ
בגרסה
ביטחון
ביקורת
בלעדי
בעולם
בעל
בריאות
בשיתוף
גלריה
גלריית
דיווח
דעה
דעות
האזינו
האם
הבא
הבהרה
הבהרת
הגב
הדפס
הדפסה
הודעה
הוסף
הוספת
הורידו
היכן
היסטוריה
הירשמו
הכי
הכתבות
המשך
הנצפות
הנקראות
העורך
הערת
העתק
הצטרפו
הקודם
הקישור
הרשמה
הרשמו
התחבר
התחברות
וידאו
וידיאו
חברה
חדשות
חינוך
חיפוש
טור
טכנולוגיה
כדורגל
כותרות
כיצד
כלכלה
כמה
כניסה
כתב
כתבה
כתבו
כתבות
כתבנו
כתבת
כתבתנו
כתוב
לאן
להמשך
לחץ
לחצו
לייב
ליצירת
לכל
לכתבה
למה
למידע
לפרטים
לפרסום
לקריאה
מאמר
מאת
מבזק
מבזקים
מדוע
מדע
מה
מומלצים
מזג
מי
מילות
מינוי
מעוניינים
מצאתם
מקומי
משפט
מתי
מתעדכן
נושאים
ניתוח
סביבה
סגור
סוף
סופר
ספורט
עדכון
עוד
עולם
עורך
עורכת
עיתונאי
עיתונאית
עקבו
פודקאסט
פוליטיקה
פופולרי
פלילים
פרופיל
פרטים
פרסום
פרסומות
פרסומת
פרשן
פרשנות
פרשנית
צבא
צור
צילום
צילומים
צלם
צפו
קרא
קראו
קרדיט
ראו
ראיון
ראיין
ראיינה
רוצים
רכב
שידור
שיתוף
שלח
שלחו
שמור
שתף
שתפו
תגובות
תגיות
תגים
תוכן
תחקיר
תחריר
תיירות
תיקון
תיקונים
תמונה
תמונות
תמכו
תפריט
תרבות
תרגום
آخر
آخرین
آراء
آرشیو
آگهی
آگهی‌ها
آیا
أجرت
أجرى
أحدث
أخبار
أرشيف
أضف
أعمال
أهم
أي
أين
إرسال
إعداد
إعلامي
إعلامية
إعلان
إعلانات
إغلاق
إقرأ
اترك
اتصل
اجتماعی
اخبار
اختصاصی
اختيارات
ادارتی
اداریہ
ادامه
ادعم
ارتباط
ارسال
استماع
استمع
اسی
اشتراك
اشتراک
اشتراک‌گذاری
اشترك
اشتركوا
اشتہار
اشتہارات
اصلاحیه
اضغط
اطلاعات
اطلاعیه
افتتاحية
اقتصاد
اقتصادی
اقرأ
اقرئي
اكتب
الأكثر
التالي
التعليق
التعليقات
التواصل
الرئيسية
السابق
الشرق
الصورة
العالم
العلامات
القائمة
الكاتب
الكاتبة
الكلمات
المزيد
الوسوم
الوكالات
انتهای
انتهى
انضم
انظر
انقر
انٹرویو
ایران
بالصور
بالفيديو
ببینید
بث
بحث
بخوانید
براہ
برای
برعاية
برچسب
برچسب‌ها
بستن
بشنوید
بعدی
بقلم
بماذا
به
به‌روزرسانی
بودكاست
بورتريه
بيئة
بيان
بی
بیانیه
بیشتر
بین‌الملل
تابع
تابعنا
تابعونا
تاريخ
تاریخ
تازه‌ترین
تازہ
تبصرہ
تبصرے
تبلیغ
تبلیغات
تجزیہ
تحديث
تحرير
تحریر
تحقيق
تحليل
تحليلات
تحلیل
تحلیلگر
تحلیل‌گر
ترجمة
ترجمه
ترجمہ
تسجيل
تصاویر
تصحيح
تصحیح
تصويب
تصوير
تصویر
تعليقات
تعليم
تغطية
تقارير
تقرير
تكنولوجيا
تم
تماس
تماشا
تنويه
توضيح
توضیح
تکذیبیه
ثبت
ثبت‌نام
ثقافة
ثقافت
جامعه
جزئیات
جستجو
جهان
جوابیه
حصري
حفظ
حمایت
حمل
حملوا
حوادث
حوار
خاص
خبر
خبرنگار
خبرهای
خبریں
دانش
دانلود
دبیر
دخول
در
درباره
دنبال
دنیا
دولي
دیدگاه
دیدگاه‌ها
ذات
ذخیره
رأي
رئيس
رائے
رسم
روزنامه
روزنامه‌نگار
رياضة
رپورتاژ
رپورٹ
رپورٹر
زنده
سائنس
سب
سبسکرائب
سردبیر
سرمقاله
سفر
سلامت
سيارات
سياسة
سیاست
سیاسی
شارك
شاركنا
شاهد
شرح
شوبز
شیئر
صحافي
صحافية
صحافی
صحة
صحت
صحفي
صحفية
صدر
صور
صورة
طالع
طباعة
عاجل
عالم
عدسة
عربي
عضو
عضویت
علم
علوم
عکاس
عکس
فائل
فالو
فرهنگ
فرهنگی
فن
فناوری
فوری
فوٹو
في
فيديو
فیلم
قبلی
قد
قضايا
كاتب
كاتبة
كتابة
كتب
كتبت
كرة
كلمات
كم
كن
كيف
لائیو
لاگ
لحظة
لحظه
للاستفسار
للاشتراك
للتواصل
للمزيد
للنشر
لماذا
لمتابعة
لمزيد
لمن
لنک
ما
ماذا
مال
مباشر
مترجم
متعلقہ
متى
مجتمع
محتوى
محرر
محررة
محلل
محليات
محیط
مدیر
مراسل
مراسلة
مرتبط
مزید
مشاركة
مشترک
مصاحبه
مصدر
مصنف
مطالب
معرض
معیشت
مقابلة
مقال
مقالات
مقبول
ملاحظة
من
منبع
منو
منوعات
مهم‌ترین
مواضيع
موضوعات
موفد
نامہ
نبذة
نسخ
نسخة
نظر
نظرات
نقد
نمائندہ
نوشته
نویسنده
هل
همرسانی
همچنین
هم‌رسانی
هنر
واژه‌های
ورزش
ورزشی
ورود
وسوم
وضاحت
وكالات
ویدئو
ویدیو
ویڈیو
ٹیگز
پادکست
پاکستان
پایان
پربازدید
پربازدیدترین
پربیننده
پربیننده‌ترین
پرخواننده‌ترین‌ها
پرنٹ
پوڈکاسٹ
پڑھیے
پژوهشگر
پیشنهاد
چاپ
چرا
چطور
چقدر
چند
چه
چگونه
چیست
کاروبار
کالم
کب
کتنا
کتنے
کجا
کدام
کس
کلمات
کلیدواژه‌ها
کلیک
کون
کپی
کھیل
کہاں
کی
کیا
کیست
کیسے
کیوں
گزارش
گزارشگر
گفتگو
گفت‌وگو
ہمیں
یادداشت
یہ
अगला
अधिक
अनुवाद
अन्य
अपनी
अपराध
अर्थव्यवस्था
आगे
आणखी
आप
इंटरव्यू
इन्हें
इमेज
इसे
ऑडियो
और
कधी
कब
कमेंट
कसरी
कसे
कहाँ
कहां
कहिले
का
काय
कारोबार
कितना
कितनी
कितने
किन
किस
किसकी
किसने
कीवर्ड
कुठे
के
कैसे
कॉपी
को
कोण
कौन
कौनसा
क्या
क्यों
क्रिकेट
क्रीडा
क्लिक
खेल
खेलकुद
खोजें
ग्राउंड
चित्र
छायाचित्र
छोड़कर
ज़रूर
जानिए
जाहिरात
जीवनशैली
टिप्पणियाँ
टिप्पणियां
टिप्पणी
टैग
टैग्स
टॉप
ट्रेंडिंग
डाउनलोड
तकनीक
तस्बिर
तस्वीर
तस्वीरें
ताज़ा
ताजा
थप
दुनिया
दुरुस्ती
देखें
देश
द्वारा
धर्म
नज़रिया
नोट
पढ़िए
पढ़ें
पत्रकार
पिछला
पूरा
पूरी
पॉडकास्ट
प्रतिनिधी
प्रतीकात्मक
प्रधान
प्रस्तुति
प्रायोजित
प्रिंट
प्रेस
फ़ोटो
फाइल
फैक्ट
फॉलो
फोटो
बंद
बड़ी
बीबीसी
ब्यूरो
ब्रेकिंग
ब्लॉग
भारत
भूल
मत
मनोरंजन
महाराष्ट्र
मुख्य
मुलाखत
मेनू
मौसम
यह
यहाँ
यहां
ये
यो
रजिस्टर
राजकारण
राजनीति
राज्य
राय
रिपोर्ट
रिपोर्टर
लाइव
लिंक
लेख
लेखक
लेखिका
लॉग
लोकप्रिय
वरिष्ठ
वार्ताहर
विचार
विज्ञान
विज्ञापन
विदेश
विशेष
विश्लेषण
विषय
विस्तार
वीडियो
व्यापार
शिक्षा
शुद्धिपत्र
शेअर
शेयर
संपर्क
संपादक
संपादकीय
संपादन
संबंधित
संवाददाता
संस्कृति
सच्याइएको
सदस्यता
सबसे
सब्सक्राइब
समाज
समाप्त
साइन
साक्षात्कार
साझा
सुधार
सुनें
सेयर
सेव
स्तंभकार
स्पष्टीकरण
स्वास्थ्य
हमसे
हमें
हे
हेही
होम
অনুবাদ
অনুসরণ
অর্থনীতি
আন্তর্জাতিক
আমাদের
আরও
আরো
কখন
কত
কারা
কি
কী
কীভাবে
কে
কেন
কোথায়
খেলা
ছবি
ছবিতে
ছবির
জনপ্রিয়
জাতীয়
জ্যেষ্ঠ
ট্যাগ
নিজস্ব
নিবন্ধন
পডকাস্ট
পড়ুন
প্রতিনিধি
প্রতিবেদক
প্রযুক্তি
প্রিন্ট
ফলো
ফাইল
বাংলাদেশ
বিজ্ঞাপন
বিনোদন
বিশেষ
বিশ্ব
বিশ্লেষণ
বিষয়
বিস্তারিত
ভিডিও
ভুল
মতামত
মন্তব্য
রাজনীতি
লগইন
লাইভ
লিংক
লিখেছেন
লেখক
শিক্ষা
শীর্ষ
শেয়ার
সংবাদদাতা
সংশোধনী
সংশ্লিষ্ট
সম্পর্কিত
সম্পাদক
সম্পাদকীয়
সম্পাদকের
সরাসরি
সর্বশেষ
সর্বাধিক
সাংবাদিক
সাক্ষাৎকার
সাবস্ক্রাইব
সারাদেশ
স্বাস্থ্য
ਇਸ਼ਤਿਹਾਰ
ਇਹ
ਕਦੋਂ
ਕਿਉਂ
ਕਿਵੇਂ
ਕਿੱਥੇ
ਕੀ
ਕੌਣ
ਖੇਡਾਂ
ਤਸਵੀਰ
ਪੱਤਰਕਾਰ
ਰਾਇ
ਲੇਖਕ
ਸ਼ੇਅਰ
ਸਿਆਸਤ
ਸੋਧ
ਹੋਰ
અભિપ્રાય
આ
ઇમેજ
કેમ
કેવી
કોણ
ક્યાં
ક્યારે
જાહેરાત
તસવીર
પત્રકાર
રમતગમત
રાજકારણ
લેખક
વધુ
શું
શેર
સુધારો
அரசியல்
இதையும்
இந்தியா
உலகம்
எங்கே
என்ன
எப்படி
எப்போது
எழுதியவர்
ஏன்
கருத்து
செய்தியாளர்
தமிழகம்
திருத்தம்
தொடர்புடைய
நிருபர்
நேர்காணல்
பகிர்
பகிர்க
பட
படக்குறிப்பு
படம்
புகைப்படம்
பொருளாதாரம்
மேலும்
யார்
விளம்பரம்
விளையாட்டு
అంతర్జాతీయం
అభిప్రాయం
ఇది
ఇవి
ఎందుకు
ఎక్కడ
ఎప్పుడు
ఎలా
ఎవరు
ఏమిటి
క్రీడలు
చిత్రం
జాతీయం
ప్రకటన
ప్రతినిధి
ఫొటో
ఫోటో
మరింత
రచయిత
రాజకీయాలు
రిపోర్టర్
షేర్
సంబంధిత
సవరణ
సినిమా
ಅಭಿಪ್ರಾಯ
ಇದನ್ನೂ
ಎಲ್ಲಿ
ಏಕೆ
ಏನು
ಕ್ರೀಡೆ
ಚಿತ್ರ
ಜಾಹೀರಾತು
ತಿದ್ದುಪಡಿ
ಫೋಟೋ
ಯಾರು
ಯಾವಾಗ
ರಾಜಕೀಯ
ಲೇಖಕರು
ವರದಿಗಾರ
ಹಂಚಿಕೊಳ್ಳಿ
ಹೆಚ್ಚು
ಹೇಗೆ
അഭിപ്രായം
ആര്
ഇതും
എങ്ങനെ
എന്തുകൊണ്ട്
എന്ത്
എപ്പോൾ
എവിടെ
കായികം
കൂടുതൽ
കേരളം
ചിത്രം
തിരുത്ത്
പരസ്യം
ഫോട്ടോ
രാഷ്ട്രീയം
റിപ്പോർട്ടർ
ലേഖകൻ
ലോകം
ഷെയർ
අදහස්
ඇයි
කවදද
කවුද
ක්‍රීඩා
කොහෙද
කොහොමද
ඡායාරූපය
තවත්
දැන්වීම
දේශපාලන
නිවැරදි
පින්තූරය
බෙදාගන්න
මොකද
ලේඛක
වාර්තාකරු
กด
กา
กี
ก่
ขอ
ข่
คล
คว
คอ
คั
คำ
คี
ค้
จบ
ชม
ดา
ดู
ด่
ติ
ต่
ถั
ถ่
ทั
ทำ
ที
ธุ
นั
บท
บร
บั
ปร
ปิ
ป้
ผู
พอ
พิ
ภา
ภู
ยอ
รา
รู
ร่
ลง
วั
วิ
สด
สม
สอ
สั
สุ
หน
หม
อย
อะ
อั
อา
อ่
เข
เค
เท
เน
เพ
เม
เร
เศ
เห
แก
แช
แท
แบ
แป
แฟ
แส
โฆ
โด
ใค
ไล
ไห
ກາ
ກິ
ຂ່
ຄວ
ນັ
ຢູ
ຫຍ
ອ່
ຮູ
ເປ
ແກ
ແນ
ແບ
ໂຄ
ໂດ
ໃຜ
ကြ
ဆက
ဓာ
နိ
ပြ
ဘယ
ဘာ
မျ
ရေ
သတ
အမ
အာ
ავტორი
აზრი
ასევე
გაზიარება
დაწვრილებით
ეკონომიკა
ვინ
ინტერვიუ
კორესპონდენტი
მსოფლიო
პოლიტიკა
ჟურნალისტი
რა
რატომ
რედაქტორი
რეკლამა
როგორ
როდის
სად
საზოგადოება
სპორტი
სურათი
ტექსტი
ფოტო
შესწორება
წაიკითხეთ
ለምን
መቼ
ማስተካከያ
ማስታወቂያ
ማን
ምን
ስፖርት
በ
በተጨማሪ
ተጨማሪ
አስተያየት
አጋራ
እንዴት
ዘጋቢ
ዜና
የት
የፎቶው
ጋዜጠኛ
ፎቶ
ፖለቲካ
កា
កី
ចែ
ដោ
ទី
នយ
ពា
មត
រូ
ហេ
អត
អា
អ្
ảnh
ở
ủng
※編集部注
あな
あわ
いく
いつ
おす
おわ
お問
お詫
くら
ここ
こち
この
こん
ご意
さら
だれ
どう
どこ
どの
どれ
どん
なぜ
なに
まと
みん
もっ
よく
アク
アプ
イラ
イン
エン
オピ
カテ
カメ
キー
クリ
グラ
コメ
コラ
サッ
シェ
ジャ
スク
スポ
タイ
タグ
ダウ
ツイ
テク
テー
トッ
トピ
ニュ
ビジ
ビデ
ピッ
ファ
フォ
ブッ
プレ
ペー
ホー
ポス
ポッ
メニ
メー
ライ
ラン
リン
ルポ
レシ
ログ
上一
下一
下載
下载
专栏
专访
专题
世界
业配
两岸
中国
为什
为何
为啥
主張
主要
主題
书评
了
了解
事件
人气
人気
人物
什么
什麼
今日
他の
代表
会員
会社
体育
何
何时
何時
作者
你可
來源
供图
供圖
保存
修正
健康
先前
免費
免费
全文
兩岸
公式
关于
关注
关键
关闭
写真
军事
几
出典
分享
分析
分类
列印
初出
制图
前の
前へ
副刊
加入
加载
動画
勘誤
勘误
医療
協力
印刷
即时
即時
历史
发表
取材
取自
台湾
台灣
号外
合わ
哪些
哪裡
哪里
問い
回頂
図
図版
国内
国际
国際
图
图为
图源
图片
图自
图表
图说
图集
國內
國際
圖
圖源
圖為
圖片
圖說
地域
地方
執筆
報導
報道
声
复制
多少
大 
天気
头条
如何
娛樂
娱乐
媒体
媒體
字号
完
完毕
实时
审核
寄稿
審校
対談
専門
專欄
專訪
專題
展开
广告
広告
座談
廣告
廣編
延伸
当初
影片
影评
影音
往期
快訊
快讯
怎么
怎样
怎樣
怎麼
急上
情報
想看
我要
截图
房产
打印
扩展
扫一
扫码
投書
投稿
报道
拡大
持续
按讚
排行
採訪
推广
推荐
推薦
提供
搜尋
搜索
摄
摄影
播客
撮影
撰文
撰稿
攝
攝影
支局
支持
收藏
政治
教育
整理
文
文・
文化
文／
文＝
新华
新着
新聞
新規
新闻
旅游
旅行
旅遊
早前
时评
映像
是否
時評
暮ら
更多
更新
更正
書評
最も
最多
最新
最热
有料
本件
本刊
本報
本当
本报
本文
查看
标签
校对
核稿
検索
検証
構成
標籤
次に
次の
次へ
欢迎
歡迎
此前
歴史
残り
汽车
法治
注
注册
注目
海外
深度
滚动
澄清
点击
点赞
為什
為何
热点
热门
無料
焦点
焦點
照片
熱門
特写
特寫
特派
特約
特约
特集
独家
独自
猜你
獨家
环境
环球
環境
生中
生活
画像
留言
登入
登录
登録
發表
监制
監修
直播
相关
相關
看原
看更
示意
社会
社會
社説
社論
社论
科学
科技
突发
突發
立即
筆者
終
終わ
組圖
経済
經濟
続き
綜合
編注
編者
編註
編譯
編輯
編集
纪实
组图
终
经济
综合
编审
编注
编者
编译
编辑
网友
网络
美联
翻攝
翻訳
联系
聞き
聯絡
芸能
著者
複製
要闻
視点
視頻
觀點
观点
视觉
视频
解説
解读
言論
言论
訂正
訂閱
訃報
記事
記者
訳
註冊
評伝
評論
話題
詳し
詳報
詳細
詳見
誰
請繼
請點
論考
論説
订阅
讣告
记者
论坛
访谈
评论
话题
谁
调查
財經
責任
責編
資料
購読
贊助
财经
责任
责编
资料
赞助
路透
转发
返回
追蹤
速報
連絡
連載
配图
采写
野球
金融
长按
閉じ
関連
閱讀
關於
關鍵
關閉
阅读
随時
音频
食谱
首頁
首页
香港
體育
點擊
가
가입하기
가장
같이
객원기자
건강
검색
경제
계속
공유
공유하기
과학
관련
관련기사
관련뉴스
광고
교수
교육
구독
구독신청
구독하
구독하기
국제
그래픽
글
글/사진
글·사진
글쓴이
글자
글자크기
금융
기고
기사
기사형
기술
기자
기자수첩
기획
끝
날씨
네이버
네이버에서
논설실장
논설위원
논평
누가
누구
다른
다음
다음기사
단독
닫기
담당자
당신의
댓글
댓글달기
댓글쓰기
더
더보기
데스크
도표
독자
동영상
라이브
랭킹뉴스
로그인
르포
링크
만평
많이
맨위로
메뉴
무슨
무엇
무엇을
문의
문의처
문화
뭐가
바로잡습니다
반론보도
번역
베스트
보도
보도자료
본문
부고
부동산
북한
분석
사건사고
사설
사진
사진자료
사진제공
사진출처
사회
산업
생중계
생활
서평
선임
선임기자
세계
속보
스크랩
스포츠
스폰서
시론
실시간
알립니다
앞선
앱
야구
어느
어디
어디서
어떤
어떻게
언론
언제
얼마나
업데이트
에디터
여러분의
여행
역사
연관
연락처
연예
연재
영상
영상취재
영상편집
오늘의
오디오
오피니언
온라인
왜
유료광고
음성으로
의견
이
이런
이미지
이어보기
이전
이전기사
인기
인기기사
인물
인쇄
인쇄하기
인터뷰
인턴
인턴기자
일러스트
자료사진
자세히
작성자
저장
전국
전문
전문기자
정리
정정
정정보도
정정보도문
정정합니다
정치
제공
제보
종합
좋아요
주요
주요뉴스
주제어
즉시
지금
지역
최신
최신기사
최신뉴스
추천
추천기사
축구
출처
취재
취재기자
카카오톡
칼럼
칼럼니스트
캡처
키워드
태그
통신원
특집
특파원
팔로우
팟캐스트
팩트체크
페이스북
편집
편집국장
편집위원
편집자
편집자주
평론가
포토
프린트
함께
핫뉴스
해설
해시태그
헤드라인
현장
협찬
홈
화보
환경
회원가입
후원
후원하"""
BEGINNINGS_VALUES = r"""112=rubrics
30=ends
a cikk a hirdetés után folytatódik=advertisement	a cikkünk egy eredeti változatában=earlier-version	a cikkünk egy korábbi változatában=earlier-version	a írásunk egy eredeti változatában=earlier-version	a írásunk egy korábbi változatában=earlier-version	a cikkünk egy eredeti verziójában=earlier-version	a cikkünk egy korábbi verziójában=earlier-version	a írásunk egy eredeti verziójában=earlier-version	a írásunk egy korábbi verziójában=earlier-version	a cikk egy eredeti változatában=earlier-version	a cikk egy korábbi változatában=earlier-version	a cikkünk egy első változatában=earlier-version	a írásunk egy első változatában=earlier-version	a cikk egy eredeti verziójában=earlier-version	a cikk egy korábbi verziójában=earlier-version	a cikkünk egy első verziójában=earlier-version	a cikkünk eredeti változatában=earlier-version	a cikkünk korábbi változatában=earlier-version	a írásunk egy első verziójában=earlier-version	a írásunk eredeti változatában=earlier-version	a írásunk korábbi változatában=earlier-version	a cikkünk eredeti verziójában=earlier-version	a cikkünk korábbi verziójában=earlier-version	a írásunk eredeti verziójában=earlier-version	a írásunk korábbi verziójában=earlier-version	a cikk egy első változatában=earlier-version	a cikk egy első verziójában=earlier-version	a cikk eredeti változatában=earlier-version	a cikk korábbi változatában=earlier-version	a cikkünk első változatában=earlier-version	a szerkesztőség megjegyzése=editors-note	a írásunk első változatában=earlier-version	a cikk eredeti verziójában=earlier-version	a cikk korábbi verziójában=earlier-version	a cikkünk első verziójában=earlier-version	a írásunk első verziójában=earlier-version	a cikk első változatában=earlier-version	a szerkesztő megjegyzése=editors-note	a cikk első verziójában=earlier-version	a note to readers=editors-note	a versão anterior=earlier-version	a szerk. megj.=editors-note	a consemnat=by	a cura di=by,reporting-by	a témában=read-more	a szerk.=editors-note
aan dit artikel werkten mee=reporting-by
aanbevolen=read-more
aanmelden=subscribe
aanvulling=correction
abbonati ora=subscribe	abbonati=follow-us,subscribe
abo=subscribe
abonare=subscribe
abonați-vă=follow-us
abone olun=follow-us	abone ol=follow-us,subscribe
abonează-te=follow-us,subscribe
abonelik=subscribe
abonneer je=follow-us	abonneer=subscribe
abonner på=follow-us	abonner=subscribe
abonneren=subscribe
abonnez-vous=follow-us,subscribe
abonnieren sie=follow-us	abonnieren=subscribe
abonnér=subscribe
abonohu=subscribe
abonohuni=follow-us
abonē=follow-us
abonēt=subscribe
about=contact
acasă=share
accede=follow-us
accedi=subscribe
accueil=share
acerca de=contact
acesse=follow-us
achtergrond=rubrics
aclaración=correction
aclariment=correction
acompanhe=follow-us
activa las notificaciones=follow-us
actualidad=rubrics
actualitate=rubrics
actualización=live
actualizare=live
adakah=asks
adapté par=reporting-by
adaugă un comentariu=comments	adaugă comentariu=comments
additional reporting and writing by=reporting-by	additional reporting by=reporting-by
además=read-more
adjunct-hoofdredacteur=roles
advert=advertisement
advertensie=advertisement
advertentie=advertisement
advertenties=advertisement
advertisement=advertisement
advertisements=advertisement
advertising=advertisement
advertorial=advertisement
af=by
afaceri=rubrics
afbeelding=photo
afficher plus=share
afinal=asks
află mai multe=read-more
afrique=rubrics
afrita hlekk=share
afya=rubrics
agallamh=rubrics
agama=rubrics
agencies contributed=with-agencies
aggiornamento=live
aggiungi=follow-us
aiemmassa versiossa=earlier-version
aiemmin jutussa=earlier-version
aiheesta lisää=read-more
aiheet=tags
aihetunnisteet=tags
aizvērt=share
ajakirjanik=roles
ajanslar=with-agencies
ajansların=with-agencies
ajouter à vos sélections=share	ajouter un commentaire=comments
ajánljuk=read-more
ajánlott=read-more
ajánló=read-more
akhri sidoo kale=read-more
akkurat nå=most-read
ako želite=follow-us	ako=asks
aktualitet=rubrics
aktualizacja=live
aktualizované=live
aktualizováno=live
aktualizujeme=live
aktualności=rubrics
aktuelle nachrichten=most-read
aktuelno=most-read
aktuálne=most-read
aktuálně=most-read
aktuāli=most-read
aká=asks
aké=asks
aký=asks
albisteak=rubrics
alerte info=live
algemeen verslaggever=roles
ali=asks
alle nachrichten rund=follow-us	alle nachrichten aus=follow-us	alle meldungen rund=follow-us	alle nachrichten im=follow-us	alle nachrichten in=follow-us	alle nachrichten zu=follow-us	alle meldungen aus=follow-us	alle meldungen im=follow-us	alle meldungen in=follow-us	alle meldungen zu=follow-us	alle news rund=follow-us	alle news aus=follow-us	alle news im=follow-us	alle news in=follow-us	alle news zu=follow-us
allerede abonnent=subscribe
already a subscriber=subscribe
als abonnee=follow-us
also read=read-more	also on=read-more
altre notizie=read-more,most-read
altro su=read-more
alătură-te=follow-us
ambiente=rubrics
an original version of the headline=earlier-version	an previous version of the headline=earlier-version	an earlier version of the headline=earlier-version	an original version of the article=earlier-version	an previous version of the article=earlier-version	an earlier version of the article=earlier-version	an original version of the report=earlier-version	an previous version of the report=earlier-version	an earlier version of the report=earlier-version	an first version of the headline=earlier-version	an original version of the story=earlier-version	an previous version of the story=earlier-version	an prior version of the headline=earlier-version	an earlier version of the story=earlier-version	an first version of the article=earlier-version	an prior version of the article=earlier-version	an first version of the report=earlier-version	an prior version of the report=earlier-version	an first version of the story=earlier-version	an prior version of the story=earlier-version	an dieser stelle finden sie=follow-us	an original version of this=earlier-version	an previous version of this=earlier-version	an earlier version of this=earlier-version	an original version of our=earlier-version	an previous version of our=earlier-version	an earlier version of our=earlier-version	an first version of this=earlier-version	an prior version of this=earlier-version	an first version of our=earlier-version	an prior version of our=earlier-version
ana sayfa=share
anahtar kelimeler=tags
analisi=rubrics
analisia=rubrics
analisis=rubrics
analist=roles
analista=roles
analitičar=roles
analiz=rubrics
analiza=rubrics
analizë=rubrics
analiză=rubrics
analizė=rubrics
analys=rubrics
analyse von=by	analyse=rubrics
analysis=rubrics
analyysi=rubrics
analüüs=rubrics
analýza=rubrics
analīze=rubrics
anbefalet=read-more
anbefalt=read-more
anbefalte saker=read-more
anchetă=rubrics
ander nieuws=most-read
anm. der redaktion=editors-note	anm. d. redaktion=editors-note	anm. d. red.=editors-note
anm.d.red.=editors-note
anmeldelse=rubrics
anmelden=subscribe
anmerkung der redaktion=editors-note
anmäl dig=follow-us
anna palautetta=follow-us
annonce=advertisement
annoncer=advertisement
annoncørbetalt indhold=advertisement
annons=advertisement
annonse=advertisement
annonser=advertisement
annonsering=advertisement
annonsørinnhold=advertisement
annuncio pubblicitario=advertisement	annuncio=advertisement
ano=asks
ansprechpartner=contact
ansvarlig redaktør=roles
anterior=share
anunci=advertisement
anuncio=advertisement
anuncios=advertisement
anzeige=advertisement
anàlisi=rubrics
análise=rubrics
análisis=rubrics
anúncio=advertisement
ao minuto=live	ao vivo=live,rubrics
apa=asks
apakah=asks
apmaksāts saturs=advertisement
apoie=follow-us
apoya=follow-us
approfondimenti=read-more
approfondimento=rubrics
approfondisci=read-more
apunta't=follow-us
apóyanos=follow-us
apžvalgininkas=roles
apžvalgininkė=roles
aqra aktar=read-more	aqra wkoll=read-more
ar=asks
ara=share
araştırma=rubrics
archiefbeeld=photo
archieffoto=photo
archiv=photo
archivado en=tags
archivbild=photo
archivfoto=photo
archivní foto=photo
archiwum=photo
archyvo nuotr.=photo
archív=photo
archívne foto=photo
are=asks
argazkia=photo
argazkiak=photo
argieffoto=photo
argomenti trattati=tags	argomenti=tags
argraffu=share
arhiivifoto=photo
arhiv=photo
arhiva=photo
arkistokuva=photo
arkivbild=photo
arkivfoto=photo
arquivo=photo
arsip foto=photo
arte=photo
article continues after advertisement=advertisement	article continues below advertisement=advertisement	article continues after this ad=advertisement	article continues below this ad=advertisement	article continues after ad=advertisement	article continues below ad=advertisement	article continues after=follow-us	article continues below=follow-us	article réservé=read-more	article à lire=read-more
articles les plus lus=most-read	articles similaires=read-more	articles liés=read-more
articol de=by
articole asemănătoare=read-more	articole recomandate=read-more	articole similare=read-more	articole recente=most-read
articoli correlati=read-more	articoli più letti=most-read
articolul continuă după publicitate=advertisement	articolul continuă mai jos=advertisement
articulista=roles
artigo=rubrics
artigos relacionados=read-more
artikel wird unter der werbung fortgesetzt=advertisement	artikel menarik lainnya=read-more	artikel kommentieren=follow-us	artikel berkaitan=read-more	artikel speichern=follow-us	artikel anhören=follow-us	artikel drucken=follow-us	artikel lainnya=read-more	artikel terkait=read-more	artikel merken=follow-us	artikel teilen=follow-us,share	artikel lain=read-more
artikeln fortsätter under annonsen=advertisement
artikkel jätkub pärast reklaami=advertisement
artikkelen fortsetter under annonsen=advertisement
artikkeli jatkuu mainoksen jälkeen=advertisement
artikkelin alkuperäisessä versiossa=earlier-version	artikkelin alkuperäisessä versiosta=earlier-version	artikkelin aiemmassa versiossa=earlier-version	artikkelin aiemmassa versiosta=earlier-version	artikkelin aiemmasta versiossa=earlier-version	artikkelin aiemmasta versiosta=earlier-version
artiklen fortsætter efter annoncen=advertisement	artiklen fortsætter under annoncen=advertisement
artikli varasemas versioonis=earlier-version
arts=rubrics
artykuł sponsorowany=advertisement
artículos relacionados=read-more
arvamus=rubrics
arvamustoimetaja=roles
arvio=rubrics
arvostelu=rubrics
arxiu=photo
arşiv=photo
as it happened=live	as mais lidas=most-read
asalin hoton=photo
asayiş=rubrics
ascolta l'articolo=follow-us,share	ascolta articolo=follow-us,share	ascolta questo=follow-us	ascolta anche=read-more	ascolta=share
ascultă și=read-more	ascultă=share
asiasanat=tags
asociatyvi nuotr.=photo
assessoria de imprensa=contact
assinar=subscribe
assine já=subscribe	assine=follow-us,subscribe
assista=read-more
associated press writer=roles
assuntos=tags
atbalsti=follow-us
athugasemd ritstjórnar=editors-note
athugasemdir=comments
atsaukums=correction
atsisiųskite=follow-us
atslēgvārdi=tags
attualità=rubrics
attēli=photo
attēls=photo
atualização=live
auch interessant=read-more
audio siar=video	audio=video
auglýsing=advertisement
aus dem englischen von=reporting-by
ausland=rubrics
auslandskorrespondent=roles
autentificare=subscribe
auteur=by
auteure=by
auteurs=by
author=by
authors=by
auto=rubrics
autor fotografie=photo	autor zdjęcia=photo	autor=by,roles
autora=by
autore=by
autoren=by
autores=by
autori=by
autoriai=by
autorica=by
autorid=by
autorin=by,roles
autorius=by
autorka=by
autors=by
autorzy=by
autorė=by
autoři=by
autrice=by
autó=rubrics
av=by
avainsanat=tags
avanti=share
avec la contribution de=reporting-by	avec les agences=with-agencies	avec les agence=with-agencies	avec agences=with-agencies	avec reuters=with-agencies	avec agence=with-agencies	avec l'afp=with-agencies	avec afp=with-agencies	avec ap=with-agencies	avec=reporting-by
avtor=by
avtorica=by
avtorji=by
avustaja=roles
ayo=follow-us
ayrıca bakınız=read-more	ayrıca okuyun=read-more
ayrıntılar için=read-more
az interjút készítette=by
azken albisteak=most-read
açıklama=correction
ažurirano=live
baca berita lainnya=read-more	baca selengkapnya=read-more	baca selanjutnya=read-more	baca seterusnya=read-more	baca artikel=read-more	baca juga=read-more	baca lagi=read-more	baca=read-more
back to top=share
bagaimana=asks
baggrund=rubrics
bagikan artikel=share	bagikan ini=share	bagikan=share
baixe=follow-us
bakgrund=rubrics
bakgrunn=rubrics
bakit=asks
bakınız=read-more
balita=rubrics
bao nhiêu=asks	bao giờ=asks
barcelona=rubrics
barn=rubrics
basahin din=read-more
bashkohuni=follow-us
basın açıklaması=press-release	basın iletişim=contact	basın bülteni=press-release
batafsil=read-more
bayanan hoto=photo
bağlantıyı kopyala=share
başyazı=rubrics
bbc swahili=roles
bearbeidet av=reporting-by
bearbejdet af=reporting-by
bearbetning=reporting-by
become a subscriber=follow-us	become a supporter=follow-us	become a member=follow-us
beeld=photo
beint=live
beispielbild=photo
beitrag kommentieren=follow-us	beitrag speichern=follow-us	beitrag anhören=follow-us	beitrag drucken=follow-us	beitrag merken=follow-us	beitrag teilen=follow-us
bejelentkezés=subscribe
bekijk reacties=comments	bekijk hier=read-more	bekijk meer=read-more	bekijk ook=read-more	bekijk=video
belföld=rubrics
beliebte artikel=most-read
belépés=subscribe
benarkah=asks
beranda=share
berapa=asks
bergabung=follow-us
beri komentar=comments	beri tudi=read-more	beri še=read-more
bericht von=by,reporting-by
berichterstattung von=reporting-by
berichtigung=correction
berigtigelse=correction
beriktigelse=correction
berikutnya=share
berita terpopuler=most-read	berita berkaitan=read-more	berita lainnya=read-more	berita terbaru=most-read	berita terkait=read-more	berita terkini=most-read	berita utama=most-read	berita lain=read-more	berita=rubrics
berlangganan=follow-us,subscribe
berriemailea=roles
besedilo=by
best gelezen=most-read
betalt innehåll=advertisement	betalt innhold=advertisement
beth=asks
bewaar naar=follow-us	bewaar dit=follow-us	bewaar het=follow-us	bewaar=share
bewaren=share
bewerkt door=reporting-by
bezahlte anzeige=advertisement
bezárás=share
biashara=rubrics
bila=asks
bild=photo
bilde=photo
bilden=photo
bilder=photo
bildergalerie=video,share
bildeserie=video,share
bildextra=video
bildirimleri açın=follow-us
bildkälla=photo
bildnachweis=photo
bildquelle=photo
bildrechte=photo
bildspel=video,share
bildung=rubrics
bilgi için=contact
bilim=rubrics
billede=photo
billeder=photo
billedserie=video,share
billet=rubrics
binnenland=rubrics
birkas=tags
bisnes=rubrics
bisnis=rubrics
biuro prasowe=contact
bizi takip edin=follow-us
biznes=rubrics
bizness=rubrics
biznis=rubrics
biên tập viên=roles	biên dịch=by,reporting-by	biên tập=reporting-by
blaulicht=rubrics
blaðakona=roles
blaðamaður=roles
ble=asks
bleiben sie=follow-us
bli prenumerant=subscribe	bli abonnent=subscribe	bli med=follow-us
blijf op de hoogte=follow-us
bliv abonnent=subscribe	bliv klogere=follow-us
bloomberg writer=roles
boeken=rubrics
boletín de prensa=press-release
books=rubrics
borítófotó=photo
borítókép=photo
bota=rubrics
botë=rubrics
brasil=rubrics
breaking news=most-read,rubrics	breaking=live,rubrics
breves=rubrics
briefing=rubrics
brieven=rubrics
bron beeld=photo	bron foto=photo
brèves=rubrics
bu makalenin önceki versiyonunda=earlier-version	bu haberin önceki versiyonunda=earlier-version	bu makalenin eski versiyonunda=earlier-version	bu yazının önceki versiyonunda=earlier-version	bu makalenin ilk versiyonunda=earlier-version	bu makalenin önceki sürümünde=earlier-version	bu haberin eski versiyonunda=earlier-version	bu yazının eski versiyonunda=earlier-version	bu haberin ilk versiyonunda=earlier-version	bu haberin önceki sürümünde=earlier-version	bu makalenin eski sürümünde=earlier-version	bu makalenin önceki halinde=earlier-version	bu yazının ilk versiyonunda=earlier-version	bu yazının önceki sürümünde=earlier-version	bu makalenin ilk sürümünde=earlier-version	bu haberin eski sürümünde=earlier-version	bu haberin önceki halinde=earlier-version	bu makalenin eski halinde=earlier-version	bu yazının eski sürümünde=earlier-version	bu yazının önceki halinde=earlier-version	bu haberin ilk sürümünde=earlier-version	bu makalenin ilk halinde=earlier-version	bu yazının ilk sürümünde=earlier-version	bu haberin eski halinde=earlier-version	bu yazının eski halinde=earlier-version	bu haberin ilk halinde=earlier-version	bu yazının ilk halinde=earlier-version
budaya=rubrics
budite=follow-us
buitenland=rubrics
buitenlandredacteur=roles
bulvár=rubrics
bunlar da ilginizi çekebilir=read-more
bunları da okuyun=read-more
bunu da okuyun=read-more
burudani=rubrics
buscar=share
business correspondent=roles	business editor=roles	business=rubrics
by=by
byznys=rubrics
bài viết liên quan=read-more	bài liên quan=read-more	bài và ảnh=by	bài, ảnh=by	bài=by
bình chọn=share	bình luận=comments,rubrics
bóng đá=rubrics
bölüş=share
bądź na bieżąco=follow-us
bővebb információ=contact
bővebben=read-more
bạn đọc=rubrics
bấm vào đây=follow-us
bất động sản=rubrics
bởi=by
cad=asks
cadastre-se=follow-us,subscribe
cal=asks
calcio=rubrics
can=asks
cando=asks
canlı anlatım=live	canlı blog=live	canlı=live,rubrics
caporedattore=roles
caporedattrice=roles
captura de pantalla=photo
capture d'écran=photo
captură video=photo	captură=photo
cargar más=share
cari=share
cartas al director=rubrics	cartas=rubrics
catalunya=rubrics
catatan redaksi=editors-note	catatan editor=editors-note	catatan=editors-note
cathain=asks
caută=share
ceartú=correction
cek berita=follow-us	cek fakta=rubrics
cele mai citite știri=most-read	cele mai recente=most-read	cele mai citite=most-read	cele mai noi=most-read
celý článek=read-more
cerca=share
cerrar=share
cestovanie=rubrics
cestování=rubrics
cet article vous est offert=follow-us	cet article est réservé=follow-us
cetak=share
chanzo cha picha=photo
chapisha=share
chcesz wiedzieć=follow-us	chcesz być=follow-us
chcete=follow-us
che cosa=asks
checagem=rubrics
chef du service politique=roles	chef de service=roles	chef=roles
cheffe de service=roles
chefredakteur=roles
chefredakteurin=roles
chefredaktör=roles
chefredaktør=roles
chefreporter=roles
chefreporterin=roles
chi=asks
chia sẻ=share
chiarimento=correction
chief correspondent=roles
chiudi=share
chronique=rubrics
chroniqueur=roles
chroniqueuse=roles
chuyên đề=rubrics
chwaraeon=rubrics
chính trị=rubrics
chụp lại hình ảnh=photo
chủ đề liên quan=read-more	chủ đề=tags
cidades=rubrics
ciencia=rubrics
cik=asks
cikk egy eredeti változatában=earlier-version	cikk egy korábbi változatában=earlier-version	cikk egy eredeti verziójában=earlier-version	cikk egy korábbi verziójában=earlier-version	cikk egy első változatában=earlier-version	cikk egy első verziójában=earlier-version	cikk eredeti változatában=earlier-version	cikk korábbi változatában=earlier-version	cikk eredeti verziójában=earlier-version	cikk korábbi verziójában=earlier-version	cikk első változatában=earlier-version	cikk első verziójában=earlier-version
cikkünk egy eredeti változatában=earlier-version	cikkünk egy korábbi változatában=earlier-version	cikkünk egy eredeti verziójában=earlier-version	cikkünk egy korábbi verziójában=earlier-version	cikkünk egy első változatában=earlier-version	cikkünk egy első verziójában=earlier-version	cikkünk eredeti változatában=earlier-version	cikkünk korábbi változatában=earlier-version	cikkünk eredeti verziójában=earlier-version	cikkünk korábbi verziójában=earlier-version	cikkünk első változatában=earlier-version	cikkünk első verziójában=earlier-version	cikkünk egy korábbi=earlier-version	cikkünk korábbi=earlier-version
cila=asks
cili=asks
cine=asks,rubrics
cinema=rubrics
cinéma=rubrics
citeşte mai mult=read-more	citeşte şi=read-more
citește continuarea=read-more	citește mai departe=read-more	citește articolul=read-more	citește mai multe=read-more	citește mai mult=read-more	citește și=read-more	citește=read-more
citiți și=read-more
ciyaaraha=rubrics
ciència=rubrics
ciência=rubrics
ciąg dalszy artykułu pod=advertisement
clarification=correction
clarifications=correction
clica=follow-us
clicca qui=follow-us
click aici=follow-us	click here=follow-us
clima=rubrics
clique aqui=follow-us
cliquez ici=follow-us
close=share
co=asks
colaborador=roles
colaboradora=roles
colaborare=reporting-by
colaborator=roles
colaboração de=reporting-by
collaboratore=roles
collaboratrice=roles
collage=photo
column=rubrics
columna=rubrics
columnist=roles
columnista=roles
columniste=roles
coluna=rubrics
colunista=roles
col·laborador=roles
col·laboradora=roles
com informações das agências=with-agencies	com informações da agências=with-agencies	com informações das agência=with-agencies	com informações de agências=with-agencies	com informações do agências=with-agencies	com informações da agência=with-agencies	com informações de agência=with-agencies	com informações do agência=with-agencies	com informações das=reporting-by	com colaboração de=reporting-by	com informações da=reporting-by	com informações de=reporting-by	com informações do=reporting-by	com agência lusa=with-agencies	com agências=with-agencies	com lusa=with-agencies
combien=asks
comenta=comments
comentar=comments
comentarii=comments
comentarios=comments
comentaris=comments
comentarista=roles
comentariu=rubrics
comente=comments
comentează=comments
comentários=comments
comhfhreagraí=roles
comment=asks,rubrics
commenta l'articolo=follow-us	commenta articolo=follow-us	commenta questo=follow-us	commenta=comments
commentaar=rubrics
commentaires=comments
commentary=rubrics
commenter cet article=follow-us	commenter l'article=follow-us	commenter=comments
commenti=comments,rubrics
commento=rubrics
comments=comments
communiqué de presse=press-release	communiqué=press-release
como=asks
comparte esta=follow-us	comparte este=follow-us	comparte el=follow-us	comparte la=follow-us	comparte=share
comparteix=share
compartilhar=share
compartilhe esta=follow-us	compartilhe este=follow-us	compartilhe a=follow-us	compartilhe o=follow-us	compartilhe=share
compartir en facebook=share	compartir en whatsapp=share	compartir en twitter=share	compartir=share
compiled by=reporting-by
compártelo=share
comunicado de imprensa=press-release	comunicado à imprensa=press-release	comunicado de prensa=press-release
comunicat de premsa=press-release	comunicat de presă=press-release	comunicat=press-release
comunicato stampa=press-release
con la collaborazione di=reporting-by	con colaboración de=reporting-by	con información de=reporting-by,with-agencies	con aportes de=reporting-by	con le agenzie=with-agencies	con reporte de=reporting-by	con adnkronos=with-agencies	con agencias=with-agencies	con agenzie=with-agencies	con reuters=with-agencies	con ansa=with-agencies	con afp=with-agencies	con agi=with-agencies	con efe=with-agencies	con ap=with-agencies
conas=asks
condividi su facebook=share	condividi su whatsapp=share	condividi l'articolo=follow-us	condividi su twitter=share	condividi articolo=follow-us	condividi questo=follow-us	condividi=share
conectare=subscribe
confira também=read-more
conforme a los criterios=follow-us
connexion=subscribe
conoce más=read-more
conozca más=read-more
consigliati=read-more
consommation=rubrics
cont nou=subscribe
contact presse=contact	contact presă=contact	contact=contact
contacte de premsa=contact	contacte=contact
contactgegevens=contact
contacto de imprensa=contact	contacto para medios=contact	contacto de prensa=contact	contacto=contact
contactos=contact
contacts presse=contact	contacts=contact
contato para imprensa=contact	contato=contact
contatos para a imprensa=contact
contatti stampa=contact	contatti=contact
contatto stampa=contact
contenido patrocinado=advertisement	contenido relacionado=read-more	contenido exclusivo=advertisement
contenu sponsorisé=advertisement
contenus liés=read-more
contenuti correlati=read-more
contenuto sponsorizzato=advertisement
conteúdo patrocinado=advertisement	conteúdo relacionado=read-more	conteúdo de marca=advertisement
contingut patrocinat=advertisement
continua a leggere dopo la pubblicità=advertisement	continua depois da publicidade=advertisement	continua após a publicidade=advertisement	continua a leggere=read-more	continua llegint=read-more
continuar a ler=read-more	continuar lendo=read-more
continue reading=read-more	continue lendo=read-more
continúa después de la publicidad=advertisement
contrairement à ce que nous avions indiqué=earlier-version	contrairement à ce que nous avons indiqué=earlier-version	contrairement à ce que nous avions écrit=earlier-version	contrairement à ce que nous avons écrit=earlier-version
contribuer=follow-us
contributing writer=roles
contributor=roles
conținut sponsorizat=advertisement
copia l'enllaç=share	copia link=share
copiar el enlace=share	copiar ligazón=share	copiar enlace=share	copiar link=share	copiar=share
copiază linkul=share	copiază link=share
copier le lien=share
copy this article=follow-us	copy the article=follow-us	copy this story=follow-us	copy this video=follow-us	copy the story=follow-us	copy the video=follow-us	copy this link=follow-us	copy this page=follow-us	copy this post=follow-us	copy the link=follow-us	copy the page=follow-us	copy the post=follow-us	copy link=share	copy url=share
corectură=correction
corecție=correction
corespondent=roles
corespondentă=roles
correcciones=correction
correcció=correction
corrección=correction
corrected=correction
correctie:=correction	correctie=correction
correcties en aanvullingen=correction
correctif=correction
correction and clarification=correction	correction to this article=correction	correction notice=correction	correction=correction
corrections=correction
correlati=read-more
correspondant=roles
correspondante=roles
correspondent=roles
correspondente=roles
corresponsal en=roles	corresponsal=roles
correzione=correction
correzioni=correction
correção=correction
correções=correction
corrigendum=correction
corrispondente=roles
cortesía=photo
cos'è=asks
cosa=asks
cotidiano=rubrics
could=asks
courtesy photo=photo
crear cuenta=subscribe
credit foto=photo	credit=photo
crediti=photo
credito=photo
crime=rubrics
critique=rubrics
crna kronika=rubrics
cronaca=rubrics
cronache=rubrics
cronică=rubrics
cronista=roles
crèdit=photo
crédit photos=photo	crédit photo=photo	crédit=photo
crédito da imagem=photo	crédito=photo
créditos=photo
crédits photo=photo	crédits=photo
créer un compte=subscribe
crònica=rubrics
crónica de=by	crónica=rubrics
crônica=rubrics
csatlakozz=follow-us
csatlakozzon=follow-us
cui=asks
cultura=rubrics
culture=rubrics
cultură=rubrics
cultuur=rubrics
cultúr=rubrics
cum=asks
cuvinte cheie=tags
cuvinte-cheie=tags
cuál=asks
cuáles=asks
cuándo=asks
cuánta=asks
cuánto=asks
cuántos=asks
cyfweliad=rubrics
cywiriad=correction
czy=asks
czym=asks
czytaj również=read-more	czytaj całość=read-more	czytaj więcej=read-more	czytaj dalej=read-more	czytaj także=read-more	czytaj też=read-more	czytaj=read-more
czytane=most-read
cá=asks
các tin khác=read-more
când=asks
cât=asks
câte=asks
câți=asks
cé=asks
cén fáth=asks
címke=tags
címkék=tags
címlapfotó=photo
címlapkép=photo
có thể bạn quan tâm=read-more	có nên=asks
cómo=asks
công nghệ=rubrics
călătorii=rubrics
cəmiyyət=rubrics
cải chính=correction
cập nhật=live
cộng tác viên=roles
da non perdere=read-more	da redação=by	da li=asks	da=by
dacă ți-a plăcut=follow-us	dacă ai=follow-us
daerah=rubrics
daftar sekarang=subscribe	daftar=follow-us,subscribe
daga=by
daha fazla göster=share	daha fazlası için=read-more	daha fazla oku=read-more	daha fazla=read-more
dakika dakika=live
dal nostro corrispondente=by	dal nostro inviato=by
dalinkitės=share
dalintis=share
dalje=share
dalla nostra corrispondente=by	dalla nostra inviata=by
dalsza część artykułu pod materiałem wideo=advertisement	dalsza część artykułu pod reklamą=advertisement	dalsza część artykułu pod wideo=advertisement	dalsza część tekstu pod=advertisement
dalszy ciąg=follow-us
dalīties=share
další informace=contact	další zprávy=most-read	další=share
danmark=rubrics
dans une précédente version=earlier-version	dans une version antérieure=earlier-version	dans une version précédente=earlier-version	dans une ancienne version=earlier-version	dans une première version=earlier-version	dans une version initiale=earlier-version	dans le même dossier=read-more
dapatkan=follow-us
darf=asks
dari redaksi=editors-note
darllen rhagor=read-more	darllen mwy=read-more
darllenwch hefyd=read-more
das könnte dich auch interessieren=read-more	das könnte sie auch interessieren=read-more
daugiau informacijos=contact	daugiau apie=read-more	daugiau=read-more
de tekst gaat verder onder de advertentie=advertisement	de tekst gaat verder onder de video=advertisement	de tekst gaat verder onder de foto=advertisement	de notre correspondante=by	de notre correspondant=by	de către=by	de ce=asks	de=by
debat=rubrics
debate=rubrics
debatredaktør=roles
debatt=rubrics
debatte=rubrics
deel dit artikel=share	deel naar=follow-us	deel dit=follow-us	deel het=follow-us	deel=share
deila=share
deixa un comentari=comments
deixe seu comentário=comments	deixe um comentário=comments
deja tu comentario=comments	deja un comentario=comments
del til artikkelen=follow-us	del på artikkelen=follow-us	del til artiklen=follow-us	del på artiklen=follow-us	del på facebook=share	del til artikel=follow-us	del artikkelen=follow-us,share	del på artikel=follow-us	del på twitter=share	del til saken=follow-us	del artiklen=follow-us,share	del på saken=follow-us	del artikel=follow-us,share	del saken=follow-us,share	del=share
dela på artikeln=follow-us	dela på facebook=share	dela på artikel=follow-us	dela på twitter=share	dela din åsikt=read-more	dela artikeln=follow-us,share	dela artikel=follow-us,share	dela=share
delen=share
deli=share
delite članek=share	delite=share
delta i debatten=comments
deltag=follow-us
demanti=correction
dengarkan juga=read-more	dengarkan=share
denne artikel er for=follow-us
deportes=rubrics
deputy editor=roles
derleyen=reporting-by
dernières actualités=most-read
desa=share
descarcă=follow-us
descarga=follow-us
descarrega=follow-us
desporto=rubrics
despre=contact
dessin=photo
destaques=most-read
destek olun=follow-us
detalii=read-more
detaylar=read-more
detaylı bilgi için=contact
detta är en=follow-us
dette innlegget=follow-us	dette er en=follow-us
deur=by
devamı için=read-more
devamını oku=read-more
di mana=asks	di=by
diaporama=video,share
did=asks
didascalia=photo
die neuesten=most-read
dieser artikel erschien zuerst=follow-us
diferentemente do que foi informado=earlier-version	diferentemente do que foi publicado=earlier-version
digital=rubrics
dilynwch ni=follow-us
dimana=asks
din aceeași categorie=read-more
dinle=share
dinleyin=read-more
direct=live,rubrics
directe=live
directo=live
director=roles
directora=roles
direito de resposta=correction
direkt=live
direkte=live
direktesending=live
direktrapport=live
diretor=roles
diretora=roles
diretta=live,rubrics
direttore responsabile=roles	direttore=roles
direttrice=roles
disclaimer=editors-note
disegno=photo
diskuse=comments
diskusia=comments
diskutieren sie mit=comments	diskutieren sie=follow-us
diskuze=comments
disparition=rubrics
distribuie=share
dit vind je misschien ook=read-more	dit artikel is exclusief=follow-us
ditulis oleh=by
divulgação=photo
diwylliant=rubrics
diğer haberler=read-more,most-read
dlaczego=asks
do góry=share	do=asks
dodaj komentarz=comments	dodaj komentar=comments
dodatkowe informacje=contact
dodatkowych informacji udziela=contact
dodatne informacije=contact
dodał=by
dodała=by
does=asks
dok=photo
dokument=rubrics
dokumentasi=photo
dokąd=asks
domov=share
domáce=rubrics
domácí=rubrics
domů=share
don't miss=read-more
donate=follow-us,subscribe
donează=follow-us
donnez votre avis=follow-us
door=by
dopisnica=roles
dopisnik=roles
doporučujeme=read-more
dosar=rubrics
dossiers=tags
dosya=rubrics
dove=asks
dowiedz się więcej=read-more
download our=follow-us	download the=follow-us	download=follow-us
dołącz=follow-us
drawing=photo
drejtpërdrejt=live
drept la replică=correction
droit de réponse=correction
drucken=share
druk=share
drukuj=share
drukāt=share
društvo=rubrics
družba=rubrics
du lịch=rubrics
dukung=follow-us
dunia=rubrics
dziennikarka=roles
dziennikarz=roles
dziękujemy, że=follow-us	dziękujemy za=follow-us
dále se dočtete=follow-us	dále čtěte=read-more
débat=rubrics
découvrez=follow-us
décryptage=rubrics
déjà abonné ?=subscribe	déjà abonné=subscribe
désintox=rubrics
dónde=asks
dödsfall=rubrics
dünya=rubrics
düzeltme ve özür=correction	düzeltme=correction
düzəliş=correction
dă click=follow-us
dış haberler editörü=roles
e sponsorizuar=advertisement
eagarthóir=roles
earlier version of the headline=earlier-version	earlier version of the article=earlier-version	earlier version of the report=earlier-version	earlier version of the story=earlier-version	earlier version of this=earlier-version	earlier version of our=earlier-version
economia=rubrics
economie=rubrics
economieredacteur=roles
economía=rubrics
edellinen=share
editado en español por=reporting-by	editado por=reporting-by
editare=reporting-by
editat de=reporting-by
edited by=reporting-by
editing by=reporting-by
editor=reporting-by,roles
editor's notes=editors-note	editor's picks=most-read	editor's note=editors-note
editor-chefe=roles
editora=roles
editora-chefe=roles
editorial=rubrics
editoriale=rubrics
editorialist=roles
editorialista=roles
editorialistă=roles
editorka=roles
editors' picks=most-read	editors' note=editors-note	editors note=editors-note
editoval=reporting-by
editovala=reporting-by
editur=roles
editör notu=editors-note	editör=reporting-by,roles
editörden=editors-note
editörü=roles
editörün notu=editors-note
edição por=reporting-by	edição de=reporting-by	edição=reporting-by
educació=rubrics
educación=rubrics
education=rubrics
educação=rubrics
educație=rubrics
edukacja=rubrics
een eerdere versie van=earlier-version	een verhaal van=by
eesti=rubrics
efnisorð=tags
eftir=by
egile=by
egilea=by
egészség=rubrics
eilmeldung=live,rubrics
ein gastbeitrag von=by	ein interview von=by	ein kommentar von=by	ein bericht von=by
einde=ends
eindredactie=reporting-by
eine reportage von=by	eine analyse von=by
einloggen=subscribe
ekonomi=rubrics
ekonomia=rubrics
ekonomija=rubrics
ekonomika=rubrics
ekran görüntüsü=photo
ekrānuzņēmums=photo
eksklusif=rubrics
eksklusivt=rubrics
ekskluzivno=rubrics
el més llegit=most-read	el més vist=most-read
elemzés=rubrics
elemző=roles
eleştiri=rubrics
elkarrizketa=rubrics
elu=rubrics
elämä=rubrics
elérhetőség=contact
előfizetek=subscribe
előfizetés=subscribe
előző=share
em uma versão anterior desta=earlier-version	em uma versão anterior deste=earlier-version	em uma versão anterior da=earlier-version	em uma versão anterior do=earlier-version	em destaque=most-read	em direto=live,rubrics	em vídeo=video
email this article=follow-us	email the article=follow-us	email this story=follow-us	email this video=follow-us	email the story=follow-us	email the video=follow-us	email this link=follow-us	email this page=follow-us	email this post=follow-us	email the link=follow-us	email the page=follow-us	email the post=follow-us	email=share
embargado hasta=press-release
embargoed until=press-release
emneord=tags
emner=tags
empfehlungen der redaktion=follow-us
empfohlener redaktioneller inhalt=read-more
en una versión anterior de esta=earlier-version	en una versión anterior de este=earlier-version	en una primera versión de esta=earlier-version	en una primera versión de este=earlier-version	en una versión anterior de el=earlier-version	en una versión anterior de la=earlier-version	en una versión previa de esta=earlier-version	en una versión previa de este=earlier-version	en una primera versión de el=earlier-version	en una primera versión de la=earlier-version	en una versión previa de el=earlier-version	en una versión previa de la=earlier-version	en una versión anterior=earlier-version	en una versió anterior=earlier-version	en tidligere version=earlier-version	en tidligere versjon=earlier-version	en tidigare version=earlier-version	en tidligere udgave=earlier-version	en tidligere utgave=earlier-version	en este artículo=tags	en çok okunanlar=most-read	en savoir plus=read-more	en çok okunan=most-read	en directe=live	en directo=live,rubrics	en direct=live	en images=video	en fotos=video	en video=video	en vidéo=video	en bref=rubrics	en vivo=live,rubrics
encuentra más=follow-us
end=ends
ende=ends
ends=ends
enim loetud=most-read
enlace copiado=share
enquête=rubrics
enregistrer=share
entenda=read-more
enter your email=follow-us
entertainment=rubrics
entra nel=follow-us
entrar=subscribe
entre no=follow-us
entretenimento=rubrics
entretenimiento=rubrics
entretien réalisé par=by	entretien par=by	entretien=rubrics
entrevista de=by	entrevista=rubrics
entrevistas=rubrics
entérate=read-more
enviada especial=roles
enviado especial=roles
enviar por correo=share	enviar por e-mail=share
enviat especial=roles
environment=rubrics
environnement=rubrics
envoyer par e-mail=share
envoyé spécial=roles
envoyée spéciale=roles
envoyés spéciaux=roles
erată=correction
erhverv=rubrics
erlazionatuak=read-more
erlent=rubrics
erramos=correction
errata corrige=correction	errata=correction
erratas=correction
erratum=correction
erredakzioaren oharra=editors-note
esclarecimento=correction
esclusiva=rubrics
escolta també=read-more	escolta=share
escribe un comentario=comments
escrit per=by
escrito por=by,reporting-by
escríbanos=follow-us
escucha esta=follow-us	escucha este=follow-us	escucha el=follow-us	escucha la=follow-us
escuchar=share
esej=rubrics
esmena=correction
espacio patrocinado=advertisement
especial=rubrics
espectáculos=rubrics
esporte=rubrics
esportes=rubrics
esports=rubrics
essay=rubrics
essee=rubrics
essä=rubrics
est-ce=asks
estagiária=roles
estagiário=roles
este artículo es exclusivo=follow-us	este artigo é exclusivo=follow-us	este contenido=follow-us	este=asks
esteri=rubrics
et pot interessar=read-more
etichete=tags
etiket=tags
etiketa=tags
etiketak=tags
etiketler=tags
etikette=tags
etiquetado=tags
etiquetas=tags,share
etiquetes=tags
europa=rubrics
europe=rubrics
euskal herria=rubrics
eveniment=rubrics
evenimente=rubrics
exclusief=rubrics
exclusif=rubrics
exclusiv=rubrics
exclusiva=rubrics
exclusive=rubrics
exclusivo=rubrics
exklusiv=rubrics
exklusivt=rubrics
exkluzivně=rubrics
exkluzív=rubrics
exkluzívne=rubrics
explainer=rubrics
explicador=rubrics
externe=rubrics
ez is érdekelheti=read-more	ez is érdekelhet=read-more	ez a cikk=follow-us
ezemidlalo=rubrics
ezepolitiki=rubrics
ezt is olvassa el=read-more	ezt is ajánljuk=read-more
eğitim=rubrics
facebook'ta paylaş=share
fact check=rubrics
fact-check=rubrics
fact-checking=rubrics
factbox=rubrics
factcheck=rubrics
factuel=rubrics
faint=asks
faits divers=rubrics
faksimile=photo
fakta=rubrics
faktakoll=rubrics
faktasjekk=rubrics
faktatjek=rubrics
faktencheck=rubrics
familj=rubrics
famosos=rubrics
faut-il=asks
fazer login=subscribe
faça parte=follow-us
fe de erratas=correction	fe de errores=correction	fe d'errates=correction	fe de erros=correction
feature=rubrics
features=rubrics
fechar=share
feiten=rubrics
fejeton=rubrics
fejn=asks
fejtón=rubrics
felieton=rubrics
felietonista=roles
felietonistka=roles
feliratkozom=subscribe
feliratkozás=subscribe
feljton=rubrics
fermer=share
fes-te=follow-us
feuilleton=rubrics
ffynhonnell y llun=photo
fi=ends
fii la curent=follow-us
fikr=rubrics
fil info=most-read
file photo=photo
filed under=tags
film=video,rubrics
fim=ends
fin=ends
finanse=rubrics
finanzas=rubrics
find us on=follow-us
fine=ends
fique por dentro=follow-us
firma=by
first version of the headline=earlier-version	first version of the article=earlier-version	first version of the report=earlier-version	first version of the story=earlier-version	first version of this=earlier-version	first version of our=earlier-version
fjalë kyçe=tags
fler artiklar=read-more	fler nyheter=read-more,most-read
flere artikler=read-more	flere nyheder=most-read	flere nyheter=most-read	flere saker=read-more
foci=rubrics
fodbold=rubrics
folge uns=follow-us
folgen sie dem=follow-us	folgen sie den=follow-us	folgen sie der=follow-us	folgen sie ihm=follow-us	folgen sie ihr=follow-us	folgen sie uns=follow-us
folgt uns=follow-us
follow the author=follow-us	follow us=follow-us
fonte agenzie=with-agencies
fonti agenzie=with-agencies
football=rubrics
for ytterligere informasjon=contact	for yderligere information=contact	for further information=contact	for immediate release=press-release	for mere information=contact	for more information=contact	for mer informasjon=contact
fordította=reporting-by
fordítás=reporting-by
foreign correspondent=roles
forfatter=roles
forrás=photo
fot.=photo	fot=photo
fotbal=rubrics
fotball=rubrics
fotboll=rubrics
fotnot=reporting-by,editors-note
foto ter illustratie=photo	foto ilustracija=photo	foto d'archivio=photo	foto de archivo=photo	foto de arquivo=photo	foto ilustrativ=photo	foto ilustruese=photo	foto copertina=photo	foto ilustrasi=photo	foto cortesía=photo	foto galerija=video,share	foto muhabiri=roles	foto archivo=photo	foto arhivă=photo	foto galeri=video,share	foto arsip=photo	foto autor=photo	foto de=photo	foto di=photo	foto=photo
foto's=photo
foto-foto=video
fotoalbum=share
fotod=photo
fotogaleria=video
fotogalerie=video,share
fotogalerija=video,share
fotogalería=video,rubrics
fotogallery=video
fotogaléria=video,share
fotograaf=photo
fotograf=photo,roles
fotografi=photo
fotografia=photo
fotografias=photo
fotografie ilustrativă=photo	fotografie=photo
fotografies=photo
fotografii=photo
fotografija=photo
fotografije=photo
fotografin=photo
fotografía=photo
fotografías=photo
fotogramma=photo
fotogrāfija=photo
fotolar=photo
fotoreporter=roles
fotos=photo
fotoserie=video
fotostrecke=video,share
fotoğraf altı=photo	fotoğraf=photo
fotoğraflar=photo
fotoğraflarla=video
fotó=photo
fotógrafo=photo,roles
fotók=photo
fotóriporter=roles
fotós=photo,roles
fragen und antworten=rubrics
france=rubrics
freelancejournalist=roles
freie journalistin=roles	freie autorin=roles
freier journalist=roles	freier autor=roles
frilansjournalist=roles
friss hírek=most-read
frissítve=live
frissítés=live
fréttamaður=roles
fréttaritari=roles
fréttir=rubrics
fuata=follow-us
fudbal=rubrics
funda okunye=read-more	funda futhi=read-more
further reading=read-more
futbal=rubrics
futbol=rubrics
futebol=rubrics
fußball=rubrics
fylgdu okkur=follow-us
fylgstu með=follow-us
få mere at vide=read-more	få=follow-us
fénykép=photo
fógra=advertisement
fógraíocht=advertisement
följ ämnen=tags	följ oss=follow-us	följ=follow-us
för ytterligare information=contact	för omedelbar publicering=press-release	för mer information=contact
förtydligande=correction
følg direkte=live	følg oss=follow-us	følg os=follow-us	følg=follow-us
fútbol=rubrics
főoldal=share
főszerkesztő=roles
ga verder naar=read-more
gabinete de prensa=contact
gabung=follow-us
gacetilla de prensa=press-release
gaiak=tags
galeri=video
galeria de fotos=share	galeria zdjęć=share	galeria=video
galerie foto=video,share	galerie=video
galerii=video
galerija=video,share
galería de imágenes=share	galería de fotos=share	galería=video
galicia=rubrics
gallery=video
galvenais redaktors=roles
galéria=video
gambar hiasan=photo	gambar fail=photo	gambar=photo
gan=by
gastautor=roles
gastautorin=roles
gastbeitrag=rubrics
gastronomía=rubrics
gaya hidup=rubrics
gazdaság=rubrics
gazetar=roles
gazetare=roles
gazetari=roles
gazeteci=roles
gazetecisi=roles
gde=asks
gdje=asks
gdzie=asks
geborg=advertisement
geef je mening=comments
gegendarstellung=correction
gehiago irakurri=read-more
gelişmelerden haberdar=follow-us
gem til artiklen=follow-us	gem på artiklen=follow-us	gem til artikel=follow-us	gem på artikel=follow-us	gem artiklen=follow-us	gem artikel=follow-us	gem=share
genel yayın yönetmeni=roles
genrebild=photo
gente=rubrics
geral=rubrics
gerelateerd nieuws=read-more	gerelateerd=read-more
gerelateerde artikelen=read-more
geschreven door=by,reporting-by
geschrieben von=by,reporting-by
gesellschaft=rubrics
geskryf deur=by
gesponsert=advertisement
gesponsord=advertisement
gesponsorde inhoud=advertisement
gesundheit=rubrics
get the latest=follow-us	get the best=follow-us	get the app=follow-us
gezondheid=rubrics
ghi chú của biên tập viên=editors-note	ghi chú=editors-note
giornalista=roles
giriş yap=subscribe
giustizia=rubrics
gizartea=rubrics
giáo dục=rubrics
giải trí=rubrics
gjestekommentar=rubrics
glavna urednica=roles
glavni urednik=roles
glosa=rubrics
glosse=rubrics
glossza=rubrics
gohebydd=roles
golygydd=roles
goorma=asks
gospodarka=rubrics
gospodarstvo=rubrics
gossip=rubrics
got a story=follow-us
grafico=photo
grafică=photo
grafiek=photo
grafiikka=photo
grafik=photo
grafika=photo
grafikk=photo
grafis=photo
grand reporter=roles	grand format=rubrics
granskning=rubrics
graphic=photo
graphics=photo
greining=rubrics
grianghraf=photo
gráfico=photo
guarda anche=read-more	guarda esta=follow-us	guarda este=follow-us	guarda el=follow-us	guarda la=follow-us	guarda=read-more
guardar=share
guest essay=rubrics
gulir untuk lanjut membaca=advertisement
gwleidyddiaeth=rubrics
gyara=correction
gyvai=live
gyász=rubrics
gästkrönika=rubrics
gå ikke glip=follow-us	gå med=follow-us
gì=asks
góc nhìn=rubrics
gönder=share
görsel=photo
görüş=rubrics
güncel=rubrics
güncelleniyor=live
gündem=most-read,rubrics
günün manşetleri=most-read
għaliex=asks
gửi bình luận=comments	gửi=share
ha collaborato=reporting-by	ha szeretné=follow-us	ha tetszett=follow-us
haastattelu=rubrics
haastattelupyynnöt=contact
habari zinazohusiana=read-more	habari mpya=most-read	habari kuu=most-read	habari=rubrics
haben sie fehler=follow-us	haben=asks
haber editörü=roles	haber müdürü=roles	haber=by
haberi hazırlayan=by	haberi paylaş=follow-us,share	haberi dinle=follow-us	haberi yazan=reporting-by
haberin önceki versiyonunda=earlier-version	haberin eski versiyonunda=earlier-version	haberin ilk versiyonunda=earlier-version	haberin önceki sürümünde=earlier-version	haberin eski sürümünde=earlier-version	haberin önceki halinde=earlier-version	haberin ilk sürümünde=earlier-version	haberin eski halinde=earlier-version	haberin ayrıntıları=read-more	haberin ilk halinde=earlier-version	haberin detayı=read-more	haberin devamı=read-more
haberler=rubrics
haga clic=follow-us
hak jawab=correction
hakkında=contact
haku=share
halaman selanjutnya=read-more	halaman berikutnya=read-more
haluatko=follow-us
hanganyag=video
hangi=asks
hanno collaborato=reporting-by
har du=follow-us
harada=asks
haridus=rubrics
harpidetu=follow-us,subscribe
has=asks
hasi saioa=subscribe
hat=asks
hava durumu=rubrics
have your say=follow-us	have=asks
haz click=follow-us	haz clic=follow-us
hazte socio=subscribe
hazırladı=by
hazırlayan=by
headline=most-read
health=rubrics
heb je een tip=follow-us	heb je een=follow-us
heeft u=follow-us
helse=rubrics
helyesbítés=correction
helyi=rubrics
helyreigazítás=correction
henkilö=rubrics
hent=follow-us
het laatste nieuws=most-read
hetki hetkeltä=live
hiburan=rubrics
hier abonnieren=follow-us	hier lesen sie=read-more	hier anmelden=follow-us	hier geht es=read-more	hier klicken=follow-us
high-tech=rubrics
hintergrund=rubrics
hinweis der redaktion=editors-note	hinweis=editors-note
hirdetés=advertisement
historia=rubrics
historie=rubrics
história=rubrics
hlavné správy=most-read
hlavní zprávy=most-read
hlaðvarp=video
hledat=share
hockey=rubrics
hoe=asks
hoekom=asks
hoeveel=asks
hogyan=asks
hokej=rubrics
hol=asks
home=share
honnan=asks
hoofartikel=rubrics
hoofdredacteur=roles
hore=share
hoto=photo
hovorca=contact
hová=asks
how=asks
hozzászólás=comments
hozzászólások=comments
hoće=asks
hronika=rubrics
hrvatska=rubrics
hubungi=contact
hukum=rubrics
hur=asks
hutsen zuzenketa=correction
hva=asks
hvad=asks
hvar=asks
hvað=asks
hvaða=asks
hve=asks
hvem=asks
hvenær=asks
hver=asks
hvernig=asks
hvers vegna=asks
hvilke=asks
hvilken=asks
hvilket=asks
hvor=asks
hvordan=asks
hvorfor=asks
hvornår=asks
hvort=asks
hyr=subscribe
hysbyseb=advertisement
háború ukrajnában=rubrics
hány=asks
hãy=follow-us
hälsa=rubrics
hình minh họa=photo	hình ảnh=photo	hình=photo
hírek=rubrics
höfundar=by
höfundur=by
hören sie auch=read-more	hören=share
hør til artikkelen=follow-us	hør på artikkelen=follow-us	hør artikkelen=follow-us	hør til saken=follow-us	hør på saken=follow-us	hør saken=follow-us	hør også=read-more	hør=video
hľadať=share
həmçinin oxuyun=read-more
hết=ends
i en tidligere version=earlier-version	i en tidligere versjon=earlier-version	i en tidigare version=earlier-version	i en tidligere udgave=earlier-version	i en tidligere utgave=earlier-version	i ett tidigare skede=earlier-version	i en tidligere=earlier-version	i en første=earlier-version	i più letti=most-read	i più visti=most-read
ibahagi=share
ich bin damit einverstanden=follow-us
idazlea=by
idman=rubrics
idées=rubrics
időjárás=rubrics
ienākt=subscribe
ieškoti=share
ihmiset=rubrics
iklan=advertisement
ikus gainera=read-more
ikuti kami=follow-us	ikuti=follow-us
il contenuto di questo articolo=follow-us	il personaggio=rubrics	il vous reste=follow-us	il commento=rubrics	il punto=rubrics	il video=video	il caso=rubrics
ilan=advertisement
ile=asks
iletişim=contact
ilgili haberler=read-more	ilgili yazılar=read-more	ilgili içerik=read-more	ilgili haber=read-more
ilginizi çekebilir=read-more
iliustracija=photo
illustrasie=photo
illustrasjon=photo
illustrasjonsbilde=photo
illustrasjonsfoto=photo
illustratie=photo
illustration=photo
illustrations=photo
illustratsioon=photo
illustrazione=photo
illusztráció=photo
illüstrasyon=photo
ilmasto=rubrics
ilmoitus=advertisement
ilustrace=photo
ilustracija=photo
ilustración=photo
ilustracja=photo
ilustrasi=photo
ilustrativna fotografija=photo
ilustrativní foto=photo
ilustratīvs attēls=photo	ilustratīvs foto=photo
ilustração=photo
ilustračná fotografia=photo	ilustračná snímka=photo
ilustračné foto=photo
ilustrační snímek=photo	ilustrační foto=photo
ilustrație=photo
ilustrim=photo
ilustrácia=photo
il·lustració=photo
im video=video
ima=asks
image credits=photo	image credit=photo	image source=photo	image=photo
imagem ilustrativa=photo	imagem=photo
imagen de archivo=photo	imagen=photo
imagens=photo
images=photo
imagine=photo
imagini=photo
imate informaciju=follow-us	imate nešto=follow-us	imate priču=follow-us
imatge d'arxiu=photo	imatge=photo
imatges=photo
imaxe=photo
imazhi=photo
imeandikwa na=by
imibono=rubrics
immagine di repertorio=photo	immagine=photo
immagini=photo
immobilier=rubrics
imprime esta=follow-us	imprime este=follow-us	imprime el=follow-us	imprime la=follow-us
imprimeix=share
imprimer cet article=follow-us	imprimer l'article=follow-us	imprimer=share
imprimir=share
imágenes=photo
in the original version of the article=earlier-version	in the previous version of the article=earlier-version	in an original version of the article=earlier-version	in an previous version of the article=earlier-version	in the earlier version of the article=earlier-version	in the original version of the report=earlier-version	in the previous version of the report=earlier-version	in a original version of the article=earlier-version	in a previous version of the article=earlier-version	in an earlier version of the article=earlier-version	in an original version of the report=earlier-version	in an previous version of the report=earlier-version	in the earlier version of the report=earlier-version	in the original version of the story=earlier-version	in the previous version of the story=earlier-version	in a earlier version of the article=earlier-version	in a original version of the report=earlier-version	in a previous version of the report=earlier-version	in an earlier version of the report=earlier-version	in an original version of the story=earlier-version	in an previous version of the story=earlier-version	in the earlier version of the story=earlier-version	in the first version of the article=earlier-version	in the prior version of the article=earlier-version	in a earlier version of the report=earlier-version	in a original version of the story=earlier-version	in a previous version of the story=earlier-version	in an earlier version of the story=earlier-version	in an first version of the article=earlier-version	in an prior version of the article=earlier-version	in diesem artikel hieß es zunächst=earlier-version	in diesem beitrag hieß es zunächst=earlier-version	in the first version of the report=earlier-version	in the prior version of the report=earlier-version	in a earlier version of the story=earlier-version	in a first version of the article=earlier-version	in a prior version of the article=earlier-version	in an first version of the report=earlier-version	in an prior version of the report=earlier-version	in the first version of the story=earlier-version	in the prior version of the story=earlier-version	in a first version of the report=earlier-version	in a prior version of the report=earlier-version	in an first version of the story=earlier-version	in an prior version of the story=earlier-version	in diesem artikel stand zunächst=earlier-version	in diesem beitrag stand zunächst=earlier-version	in una precedente versione della=earlier-version	in una versione precedente della=earlier-version	in a first version of the story=earlier-version	in a prior version of the story=earlier-version	in diesem text hieß es zunächst=earlier-version	in einer ursprünglichen fassung=earlier-version	in einer ursprünglichen version=earlier-version	in the original version of this=earlier-version	in the previous version of this=earlier-version	in una precedente versione dell=earlier-version	in una versione precedente dell=earlier-version	in an original version of this=earlier-version	in an previous version of this=earlier-version	in een eerdere versie van deze=earlier-version	in the earlier version of this=earlier-version	in the original version of our=earlier-version	in the previous version of our=earlier-version	in una precedente versione del=earlier-version	in una versione precedente del=earlier-version	in a original version of this=earlier-version	in a previous version of this=earlier-version	in an earlier version of this=earlier-version	in an original version of our=earlier-version	in an previous version of our=earlier-version	in der ursprünglichen fassung=earlier-version	in der ursprünglichen version=earlier-version	in diesem text stand zunächst=earlier-version	in een eerdere versie van dit=earlier-version	in een vorige versie van deze=earlier-version	in the earlier version of our=earlier-version	in una precedente versione di=earlier-version	in una versione precedente di=earlier-version	in a earlier version of this=earlier-version	in a original version of our=earlier-version	in a previous version of our=earlier-version	in an earlier version of our=earlier-version	in een vorige versie van dit=earlier-version	in the first version of this=earlier-version	in the prior version of this=earlier-version	in a earlier version of our=earlier-version	in an first version of this=earlier-version	in an prior version of this=earlier-version	in einer vorherigen fassung=earlier-version	in einer vorherigen version=earlier-version	in the first version of our=earlier-version	in the prior version of our=earlier-version	in una prima versione della=earlier-version	in a first version of this=earlier-version	in a prior version of this=earlier-version	in an first version of our=earlier-version	in an prior version of our=earlier-version	in una prima versione dell=earlier-version	in una versione precedente=earlier-version	in a first version of our=earlier-version	in a prior version of our=earlier-version	in der vorherigen fassung=earlier-version	in der vorherigen version=earlier-version	in einer früheren fassung=earlier-version	in einer früheren version=earlier-version	in una prima versione del=earlier-version	in einer vorigen fassung=earlier-version	in einer vorigen version=earlier-version	in einer älteren fassung=earlier-version	in einer älteren version=earlier-version	in una prima versione di=earlier-version	in de eerste versie van=earlier-version	in der früheren fassung=earlier-version	in der früheren version=earlier-version	in einer ersten fassung=earlier-version	in einer ersten version=earlier-version	in der vorigen fassung=earlier-version	in der vorigen version=earlier-version	in der älteren fassung=earlier-version	in der älteren version=earlier-version	in der ersten fassung=earlier-version	in der ersten version=earlier-version	in een eerdere versie=earlier-version	in einer vorherigen=earlier-version	in questo articolo=tags	in aggiornamento=live	in eigener sache=editors-note	in other news=most-read	in redazione=reporting-by	in bài viết=share	in evidenza=most-read	in memoriam=rubrics	in pictures=video	in diretta=live,rubrics	in beeld=video	in brief=rubrics	in=share
ina=asks
inchiesta=rubrics
indietro=share
indirin=follow-us
indland=rubrics
info=contact
infografica=photo
infografis=video
infografía=photo
infographic=photo
infographie=rubrics
infográfico=photo
información de=reporting-by
informacja prasowa=press-release
informasi lebih lanjut=contact
informatie voor de pers=contact
informations pratiques=contact
informazioni=contact
informações para a imprensa=contact	informações à imprensa=contact
informații suplimentare=contact
ingezonden brief=rubrics
ingia=subscribe
ingrandisci=share
inicia sesión=subscribe	inicia sessió=subscribe
iniciar sesión=subscribe	iniciar sessão=subscribe
inicio=share
inland=rubrics
inloggen=subscribe
innenriks=rubrics
innlegg=rubrics
innlent=rubrics
innskráning=subscribe
inprimatu=share
inread invent=advertisement
inrikes=rubrics
inrikesreporter=roles
inscreva-se=follow-us
inscrivez-vous=follow-us
insändare=rubrics
intatheli=roles
interjú=rubrics
internacional=rubrics
internacionales=rubrics
internasional=rubrics
international=rubrics
internațional=rubrics
interview door=by	interview von=by	interview af=by	interview by=by	interview=rubrics
intervija=rubrics
intervista di=by	intervista=rubrics
interviste=rubrics
intervistoi=by
intervistë=rubrics
interviu de=by	interviu=rubrics
intervju av=by	intervju=rubrics
intervjueeris=by
intervjuu=rubrics
intervēja=by
intră în cont=subscribe	intră=follow-us
investigación=rubrics
investigasi=rubrics
investigation=rubrics
investigação=rubrics
investigație=rubrics
invia=share
inviata speciale=roles	inviata=roles
inviato speciale=roles	inviato=roles
inzerce=advertisement
inzercia=advertisement
início=share
iqtisadiyyat=rubrics
iqtisodiyot=rubrics
iragarkia=advertisement
irakurri gehiago=read-more	irakurri ere=read-more
irakurrienak=most-read
iratkozz fel=follow-us
iratkozzon fel=follow-us,subscribe
iriseoir=roles
iritzia=rubrics
irtibat=contact
irudia=photo
iruzkinak=comments
iruzkindu=comments
is=asks
iscriviti=follow-us,subscribe
isikhangiso=advertisement
isinulat ni=by
isithombe=photo
iskanje=share
ispiši=share
ispravak=correction
ispravka=correction
ist=asks
istorie=rubrics
istorija=rubrics
istraživanje=rubrics
it=rubrics
italia=rubrics
itthon=rubrics
ixxerja=share
iz minute u minutu=live	iz minute v minuto=live	iz minuta u minut=live
izbornik=share
izdvajamo=most-read
izdvojeno=most-read
izglītība=rubrics
izlenim=rubrics
izleyin=read-more
izobraževanje=rubrics
izpostavljeno=most-read
izveštač=roles
izvjestitelj=roles
izvjestiteljica=roles
izvor foto=photo
iş dünyası=rubrics
išsaugoti=share
jaa facebookissa=share	jaa artikkeli=share	jaa juttu=share	jaa=share
jaga=share
jahon=rubrics
jak=asks
jaka=asks
jaki=asks
jakie=asks
jaká=asks
jaké=asks
jaký=asks
jalkapallo=rubrics
jamii=rubrics
jamiyat=rubrics
jangan lewatkan=follow-us
jarrai gaitzazu=follow-us
jarraitu=follow-us
jaunākās ziņas=most-read
javítás=correction
je m'abonne=subscribe
jegyzet=rubrics
jenayah=rubrics
jetzt herunterladen=follow-us	jetzt kommentieren=comments	jetzt abonnieren=follow-us,subscribe	jetzt bestellen=follow-us	jetzt anmelden=follow-us	jetzt testen=follow-us,subscribe	jetzt lesen=follow-us
jeśli chcecie=follow-us	jeśli chcesz=follow-us
jiandikishe=follow-us,subscribe
jisajili=subscribe
jiunge=follow-us
joernalis=roles
join the conversation=follow-us,comments	join now=subscribe	join our=follow-us
jongste nuus=most-read
jornalista=roles
journalist=roles
journaliste indépendante=roles	journaliste indépendant=roles	journaliste=roles
journalistin=roles
još vesti=read-more
juhtkiri=rubrics
jurnalis=roles
jurnalist=roles
jurnalistă=roles
just nu=most-read,live
justice=rubrics
justicia=rubrics
justiça=rubrics
justiție=rubrics
juttu jatkuu mainoksen jälkeen=advertisement	juttu jatkuu kuvan jälkeen=advertisement
juttua varten on haastateltu=reporting-by
juttuun on haastateltu=reporting-by
jutun alkuperäisessä versiossa=earlier-version	jutun alkuperäisessä versiosta=earlier-version	jutun aiemmassa versiossa=earlier-version	jutun aiemmassa versiosta=earlier-version	jutun aiemmasta versiossa=earlier-version	jutun aiemmasta versiosta=earlier-version
jutussa kerrottiin virheellisesti=earlier-version	jutussa mainittiin virheellisesti=earlier-version	jutussa väitettiin virheellisesti=earlier-version	jutussa luki virheellisesti=earlier-version	jutussa kerrottiin aiemmin=earlier-version	jutussa mainittiin aiemmin=earlier-version	jutussa oli virheellisesti=earlier-version	jutussa väitettiin aiemmin=earlier-version	jutussa kerrottiin ensin=earlier-version	jutussa mainittiin ensin=earlier-version	jutussa väitettiin ensin=earlier-version	jutussa luki aiemmin=earlier-version	jutussa oli aiemmin=earlier-version	jutussa luki ensin=earlier-version	jutussa oli ensin=earlier-version
já é assinante=subscribe	já segue=follow-us
jälgi meid=follow-us	jälgi=follow-us
jääkiekko=rubrics
k tématu=read-more
kad=asks
kada=asks
kailan=asks
kaip=asks
kaj=asks
kako=asks
kakšen=asks
kakšna=asks
kalbino=by
kaleme alan=by
kam=asks
kamo=asks
kan=asks
kandungan tajaan=advertisement
kanjani=asks
kann=asks
kannattaako=asks
kapan=asks
kapat=share
kapcsolat=contact
kapcsolódó tartalom=read-more	kapcsolódó cikkünk=read-more	kapcsolódó cikkek=read-more	kapcsolódó cikk=read-more	kapcsolódó=read-more
karanta wannan=read-more	karanta kuma=read-more
karikatur=photo
karikatúra=photo
karin bayani=read-more
karriere=rubrics
kas=asks
kata kunci=tags
katera=asks
katere=asks
kateri=asks
katkıda bulunan=reporting-by
katso täältä=read-more	katso lisää=read-more	katso video=video	katso myös=read-more	katso=video
kattintson=follow-us
katılın=follow-us
kaugnay na balita=read-more
kaupallinen yhteistyö=advertisement
kaupunki=rubrics
kauza=rubrics
kaydet=share
kaydolun=follow-us
kaynak fotoğraf=photo
kayıt ol=subscribe
kazetari=roles
kazetaria=roles
kaç=asks
kdaj=asks
kde=asks
kdo=asks
kdy=asks
kedy=asks
keep reading=read-more
kembali ke atas=share
kenapa=asks
kenen=asks
keresés=share
kerro meille=follow-us
kes=asks
kesehatan=rubrics
keskustelu=comments
keterangan gambar=photo	keterangan foto=photo
ketkä=asks
ketua pengarang=roles
keywords=tags
khi nào=asks
khoa học=rubrics
ki=asks
kiedy=asks
kiek=asks
kiemelt kép=photo	kiemelt=most-read
kif=asks
kik=asks
kim=asks
kimataifa=rubrics
kimin=asks
kimler=asks
kinek=asks
kinh doanh=rubrics	kinh tế=rubrics
kirim=share
kirjaudu sisään=subscribe	kirjaudu=subscribe
kirjeenvaihtaja=roles
kirjoittaja=by
kirjoittajat=by
kirjoittanut=by
kirjutas=by
kirola=rubrics
kitap=rubrics
kje=asks
kjendis=rubrics
kjøp abonnement=subscribe
klaidos atitaisymas=correction
klarifikasi=correction
klarstellung=correction
klausies arī=read-more
klausykite=read-more
klicka här=follow-us
klik halaman selanjutnya=read-more	klik di sini=follow-us	klik hier=follow-us	klik her=follow-us
klikk her=follow-us
klikkaa tästä=follow-us
kliknij=follow-us
kliknite=follow-us
klikněte=follow-us
klima=rubrics
klimaat=rubrics
klimat=rubrics
ključne besede=tags	ključne riječi=tags	ključne reči=tags
klumme=rubrics
klummeskribent=roles
klíčová slova=tags
ko=asks
kodėl=asks
koja=asks
koje=asks
koji=asks
kokia=asks
koks=asks
kolik=asks
koliko=asks
kolom=rubrics
kolumna=rubrics
kolumne=rubrics
kolumni=rubrics
kolumnis=rubrics,roles
kolumnist=roles
kolumnista=roles
kolumnisti=roles
kolumnistica=roles
kolumnistin=roles
kolumnistka=roles
komen=comments
koment=rubrics
komentar=comments,rubrics
komentarai=comments
komentaras=rubrics
komentari=comments
komentariši=comments
komentarji=comments
komentarz=rubrics
komentarze=comments
komentator=roles
komentatorica=roles
komentatorius=roles
komentatorka=roles
komente=comments
komentet=comments
komentiraj=comments
komento=comments
komentovat=comments
komentovať=comments
komentuoti=comments
komentár=rubrics
komentáre=comments
komentátor=roles
komentátorka=roles
komentář=rubrics
komentáře=comments
komentāri=comments
komentārs=rubrics
komentēt=comments
komentētājs=roles
komerční prezentace=advertisement	komerční sdělení=advertisement
komerčný obsah=advertisement
kommentaar=comments,rubrics
kommentaarid=comments
kommentar schreiben=comments	kommentar von=by	kommentar=rubrics
kommentare lesen=comments	kommentare=comments
kommentarer=comments
kommentator=roles
kommenteeri=comments
kommentek=comments
kommentelek=comments
kommenter=comments
kommentera=comments
kommentieren=comments
kommentit=comments
kommentoi juttua=comments	kommentoi=comments
kommentti=rubrics
kommentár=rubrics
kommentér=comments
komu=asks
komunikat prasowy=press-release	komunikat=press-release
konec=ends
kongsi=share
koniec=ends
kontak media=contact	kontak=contact
kontakt dla mediów=contact	kontakt pre médiá=contact	kontakt pro média=contact	kontakt za medije=contact	kontakt prasowy=contact	kontakt=contact
kontakta=contact
kontaktai=contact
kontakti=contact
kontaktinformasjon=contact
kontaktinformācija=contact
kontaktinė informacija=contact
kontaktperson=contact
kontaktpersoner=contact
kontaktuppgifter=contact
kontakty=contact
konten bersponsor=advertisement
kontributor=roles
konular=tags
kopeeri link=share
kopiatu esteka=share
kopieer skakel=share	kopieer link=share
kopier lenken=share	kopier lenke=share	kopier link=share
kopiera länk=share
kopijuoti nuorodą=share
kopioi linkki=share
kopiraj poveznicu=share	kopiraj povezavo=share	kopiraj link=share
kopiuj link=share
kopjo linkun=share
kopyala=share
kopírovat odkaz=share
kopírovať odkaz=share
kopēt saiti=share
korekce=correction
korekcia=correction
koreksi=correction
korekta=correction
koresponden=roles
korespondent=roles
korespondentas=roles
korespondente=roles
korespondentka=roles
korespondents=roles
korespondentė=roles
korjaus=correction
korleis=asks
korrekció=correction
korreksie=correction
korrektion=correction
korrektur=correction
korrekturhinweis=correction
korrespondent=roles
korrespondente=roles
korrespondentin=roles
korrezzjoni=correction
korrigering=correction
korrigjim=correction
korábban tévesen=earlier-version
korábbi cikkünk=read-more
kosovë=rubrics
kostað efni=advertisement
kostenlos anmelden=follow-us	kostenlos testen=follow-us	kostenlos lesen=follow-us
kotimaa=rubrics
koľko=asks
kraj=rubrics,ends
kredit gambar=photo	kredit foto=photo
kresba=photo
krieg in der ukraine=rubrics
kriitikko=roles
krim=rubrics
krimi=rubrics
kriminal=rubrics
kriminalai=rubrics
kriminālziņas=rubrics
kritik=rubrics
kritika=rubrics
kronik=rubrics
kronika policyjna=rubrics
kronikk=rubrics
kronikë=rubrics
kryeredaktor=roles
kryminalne=rubrics
krytyk=roles
krönika=rubrics
krönikör=roles
která=asks
které=asks
který=asks
kto=asks
ktorá=asks
ktoré=asks
ktorý=asks
która=asks
które=asks
który=asks
ku=asks
kuha ni=photo
kuhu=asks
kui palju=asks
kuidas=asks
kuinka=asks
kuka=asks
kulcsszavak=tags
kulttuuri=rubrics
kulttuuritoimittaja=roles
kultur=rubrics
kultura=rubrics
kulturredaktör=roles
kulturredaktør=roles
kulturë=rubrics
kultuur=rubrics
kultúra=rubrics
kultūra=rubrics
kungani=asks
kuphi=asks
kur=asks
kura=asks
kuri=asks
kuris=asks
kurš=asks
kus=asks
kush=asks
kuula ka=read-more	kuula=share
kuuntele myös=read-more	kuuntele=video,share
kuva=photo
kuvaaja=photo
kuvagalleria=video,share
kuvakaappaus=photo
kuvat=photo
kuvatõmmis=photo
kuvitus=photo
kuvituskuva=photo
kva=asks
kvar=asks
kven=asks
kvifor=asks
kwa nini=asks
kwanini=asks
kynning=advertisement
käännös=reporting-by
kép=photo
képek=photo
képgaléria=video,share
képünk illusztráció=photo
készítette=by
kövess minket=follow-us
kövesse=follow-us
kövessen minket=follow-us
következő=share
közlemény=press-release
közreműködött=reporting-by
köşe yazarı=roles	köşe yazısı=rubrics
køb abonnement=subscribe
küldje el=follow-us
küldés=share
külföld=rubrics
külpolitikai szakértő=roles
kültür sanat=rubrics	kültür=rubrics
kültür-sanat=rubrics
kā=asks
kāda=asks
kāds=asks
kāpēc=asks
ką=asks
kľúčové slová=tags
l'actu en continu=most-read
l'analisi=rubrics
l'intervista=rubrics
la suite après cette publicité=advertisement	la suite après la publicité=advertisement	la nota continúa abajo=advertisement	la suite est réservée=follow-us	la rédaction précise=editors-note	la diretta=live	la wadaag=share
laai af=follow-us
laat een reactie achter=comments
laatste nieuws=most-read
labarai=rubrics
labdarúgás=rubrics
label=tags
labels=tags
labojums=correction
ladda ner=follow-us
laden sie=follow-us
lae alla=follow-us
lagi berita=read-more
lagre til artikkelen=follow-us	lagre på artikkelen=follow-us	lagre artikkelen=follow-us	lagre til saken=follow-us	lagre på saken=follow-us	lagre saken=follow-us	lagre=share
lahko=asks
laisser un commentaire=comments
lajme të ngjashme=read-more	lajme=rubrics
lajmet e fundit=most-read
langgan=follow-us,subscribe
langganan=subscribe
langsung=live
lanjutkan membaca=read-more
laporan wartawan=by	laporan khusus=rubrics	laporan oleh=reporting-by	laporan=by
larawan=photo
las noticias más=follow-us	las más leídas=most-read
lascia un commento=comments
lasi arī=read-more	lasi vēl=read-more
lasiet arī=read-more
last ned=follow-us
lasă un comentariu=comments
lasīt vairāk=read-more	lasīt tālāk=read-more	lasīt arī=read-more
lasītākais=most-read
lasītākie=most-read
lataa=follow-us
latest stories=most-read	latest news=most-read	latest=rubrics
latvijā=rubrics
lavoro=rubrics
le puede interesar=read-more	le recomendamos=read-more	le più lette=most-read	le plus lu=most-read	le direct=live	le tamén=read-more	le foto=video	le=by
lea también=read-more	lea además=read-more	lea más=read-more
lean muid=follow-us
leave a comment=comments
lebo=tags
lectura fácil=share
ledare=rubrics
ledarskribent=roles
leder=rubrics
lee también=read-more	lee además=read-more	lee más=read-more
leer nota completa=read-more	leer también=read-more	leer más=read-more
lees verder onder de advertentie=advertisement	lees hier het laatste nieuws=live	lees het interview=read-more	lees dit ook=read-more	lees verder=read-more	lees hier=read-more	lees meer=read-more	lees ons=read-more	lees ook=read-more
leestijd=share
legenda=photo
legfrissebb hírek=most-read	legfrissebb=most-read
leggi l'intervista=read-more	leggi i commenti=comments	leggi l'articolo=read-more	leggi le altre=read-more	leggi di più=read-more	leggi anche=read-more	leggi tutto=read-more	leggi pure=read-more	leggi qui=read-more
legnépszerűbb=most-read
legolvasottabb cikkek=most-read	legolvasottabb=most-read
legtöbbet olvasott=most-read
legyen előfizetőnk=follow-us
lehdistötiedote=press-release
lehtikuva=photo
leia a reportagem=read-more	leia a íntegra=read-more	leia também=read-more	leia ainda=read-more	leia mais=read-more
leitartikel=rubrics
leiðari=rubrics
leiðrétting=correction
lejupielādē=follow-us
lektorálta=reporting-by
lenke kopiert=share
ler artigo completo=read-more	ler também=read-more	ler mais=read-more	ler máis=read-more
les articles les plus lus=most-read	les plus populaires=most-read	les més llegides=most-read	les artikkelen=read-more	les intervjuet=read-more	les plus lus=most-read	les videre=read-more	les saken=read-more	les hele=read-more	les også=read-more	les alt=read-more	les mer=read-more
lesa meira=read-more
leseempfehlung=read-more
lesen sie dazu auch=read-more	lesen sie jetzt=read-more	lesen sie auch=read-more	lesen sie dazu=read-more	lesen sie hier=read-more	lesen sie mehr=read-more
leserbrev=rubrics
leserbrief=rubrics
leserbriefe=rubrics
leserinnlegg=rubrics
lesetipp=read-more
lestu einnig=read-more	lestu meira=read-more
letter to the editor=rubrics
lettere=rubrics
letters=rubrics
lewer kommentaar=comments
lexo gjithashtu=read-more	lexo më shumë=read-more	lexo edhe=read-more	lexo=read-more
lexoni gjithashtu=read-more	lexoni më shumë=read-more	lexoni edhe=read-more
leé también=read-more
libri=rubrics
libros=rubrics
lidé=rubrics
lien copié=share
lies auch=read-more
lietuva=rubrics
lietuvoje=rubrics
lifestyle=rubrics
lige nu=most-read
lihat selengkapnya=read-more	lihat komentar=comments	lihat juga=read-more
liittyvät jutut=read-more
liitu=follow-us
liity=follow-us
like this article=follow-us	like the article=follow-us	like this story=follow-us	like this video=follow-us	like the story=follow-us	like the video=follow-us	like this link=follow-us	like this page=follow-us	like this post=follow-us	like the link=follow-us	like the page=follow-us	like the post=follow-us	like us on=follow-us
lingkungan=rubrics
lini=asks
link gekopieerd=share	link skopiowany=share	link kopieren=share	link kopieret=share	link másolása=share	link copiado=share	link copiato=share	link kopiert=share	link copied=share
linki kopyala=share
linkki kopioitu=share
lire les commentaires=comments	lire le décryptage=read-more	lire notre article=read-more	lire notre dossier=read-more	lire notre enquête=read-more	lire l'entretien=read-more	lire l'article=read-more	lire également=read-more	lire la suite=read-more	lire aussi=read-more	lire plus=read-more
lisa kommentaar=comments
lisainfo=contact
lisez aussi=read-more
listen to this article=follow-us	listen to the article=follow-us	listen to this story=follow-us	listen to this video=follow-us	listen to the story=follow-us	listen to the video=follow-us	listen to this link=follow-us	listen to this page=follow-us	listen to this post=follow-us	listen to the link=follow-us	listen to the page=follow-us	listen to the post=follow-us	listen=read-more,share
listy=rubrics
lisätiedot=contact
lisätietoja antaa=contact	lisätietoja=contact
lisää luettavaa=read-more	lisää aiheesta=read-more	lisää=read-more
litrato=photo
live coverage=live	live updates=live	live update=live	live blog=live	live text=live	live=live,rubrics
live-text=live
live-ticker=live
liveblog=live,rubrics
liveticker=live
livres=rubrics
livros=rubrics
liên hệ báo chí=contact	liên hệ=contact
liệu=asks
ljósmynd=photo
ljósmyndari=photo
llegeix també=read-more	llegeix més=read-more
llegir més=read-more
llegiu també=read-more
llun=photo
lluniau=photo
lo más reciente=most-read	lo más leído=most-read	lo más visto=most-read	lo speciale=read-more	lo último=most-read	lo más=most-read
load more=share
local news=rubrics	local=rubrics
locale=rubrics
loe lähemalt=read-more	loe lisaks=read-more	loe rohkem=read-more	loe edasi=read-more	loe veel=read-more	loe ka=read-more
loetumad=most-read
log in to=follow-us	log masuk=subscribe	log ind=subscribe	log in=subscribe
logg inn=subscribe
logga in=subscribe
logi sisse=subscribe
login=subscribe
loka=share
lokales=rubrics
lokalredakteur=roles
lokalredakteurin=roles
lokalt=rubrics
long read=rubrics
loppu=ends
lotutako albisteak=read-more
lue seuraavaksi=read-more	lue kommentit=comments	lue aiheesta=read-more	lue täältä=read-more	lue juttu=read-more	lue lisää=read-more	lue tästä=read-more	lue koko=read-more	lue myös=read-more
luetuimmat juuri nyt=most-read	luetuimmat aiheesta=read-more	luetuimmat=most-read
luister naar=follow-us	luister dit=follow-us	luister het=follow-us	luister ook=read-more	luister=share
luk=share
lukijalta=rubrics
lukijan mielipide=rubrics
lukk=share
lume=rubrics
luo tili=subscribe
luonto=rubrics
lyhyesti=rubrics
lyssna på artikeln=follow-us	lyssna på artikel=follow-us	lyssna artikeln=follow-us	lyssna artikel=follow-us	lyssna också=read-more	lyssna=share
lyt til artiklen=follow-us	lyt på artiklen=follow-us	lyt til artikel=follow-us	lyt på artikel=follow-us	lyt artiklen=follow-us	lyt artikel=follow-us	lyt=share
lytt til artikkelen=follow-us	lytt på artikkelen=follow-us	lytt artikkelen=follow-us	lytt til saken=follow-us	lytt på saken=follow-us	lytt saken=follow-us	lytt=share
lájkolja=follow-us
lásd még=read-more
lähetä=follow-us
länk kopierad=share
läs intervjun=read-more	läs artikeln=read-more	läs vidare=read-more	läs också=read-more	läs alla=read-more	läs hela=read-more	läs även=read-more	läs mer=read-more
læs interviewet=read-more	læs artiklen=read-more	læs videre=read-more	læs hele=read-more	læs mere=read-more	læs også=read-more
læserbrev=rubrics
légende=photo
léigh tuilleadh=read-more	léigh freisin=read-more	léigh níos mó=read-more
lêerfoto=photo
lên đầu trang=share
lưu bài viết=share	lưu=share
lược dịch=reporting-by
lời toà soạn=editors-note	lời tòa soạn=editors-note
m.m.v.=reporting-by
maailm=rubrics
maailma=rubrics
mada=tags
maelezo ya picha=photo
mag=asks
magazin=rubrics
magbasa pa=read-more
mahojiano=rubrics
mai multe despre=read-more	mai multe=read-more	mai mult=read-more
mainokset=advertisement
mainos päättyy=advertisement	mainos alkaa=advertisement	mainos=advertisement
mais informações=contact	mais lidas sobre=read-more	mais populares=most-read	mais notícias=read-more	mais recentes=most-read	mais vistas=most-read	mais lidas=most-read	mais lidos=most-read	mais sobre=read-more,tags
majandus=rubrics
makala=rubrics
makale=rubrics
makalenin önceki versiyonunda=earlier-version	makalenin eski versiyonunda=earlier-version	makalenin ilk versiyonunda=earlier-version	makalenin önceki sürümünde=earlier-version	makalenin eski sürümünde=earlier-version	makalenin önceki halinde=earlier-version	makalenin ilk sürümünde=earlier-version	makalenin eski halinde=earlier-version	makalenin ilk halinde=earlier-version
mamamahayag=roles
mana=asks
mantenha-se=follow-us
mantente=follow-us
manténgase=follow-us
maoni=comments,rubrics
marekebisho=correction
mari bergabung=follow-us
masahihisho=correction
masuk=subscribe
masz ciekawy=follow-us	masz zdjęcie=follow-us	masz temat=follow-us	masz news=follow-us
matangazo=advertisement
materiał sponsorowany=advertisement	materiał promocyjny=advertisement	materiał partnera=advertisement	materiał prasowy=press-release
matkailu=rubrics
mawasiliano=contact
maxaa=asks
maxay=asks
mbyll=share
me ya sa=asks
med material från=with-agencies	med materiale fra=with-agencies	med bidrag fra=with-agencies
medarbetare=roles
meddig=asks
medewerker=roles
media enquiries=contact	media inquiries=contact	media advisory=press-release	media contacts=contact	media contact=contact	media release=press-release	media=rubrics
medialle=contact
mediatiedote=press-release
medien=rubrics
medieninformation=press-release
medienkontakt=contact
medienmitteilung=press-release
mediji=rubrics
medio ambiente=rubrics
medya=rubrics
meer informatie=contact	meer nieuws=read-more,most-read	meer laden=share	meer lezen=read-more	meer weten=read-more	meer over=read-more,tags	meer oor=read-more
mees gelees=most-read
meest bekeken=most-read	meest gelezen=most-read
meghallgatom=share
megjegyzések=comments
megosztom=share
megosztás facebookon=share	megosztás=share
mehr nachrichten=most-read	mehr zum thema=read-more	mehr anzeigen=share	mehr infos=read-more	mehr laden=share	mehr lesen=read-more	mehr dazu=read-more	mehr über=read-more	mehr aus=read-more	mehr von=read-more	mehr zu=tags	mehr=read-more
mein konto=subscribe
meinung=rubrics
meio ambiente=rubrics
meira um=read-more
meist gelesen=most-read
meistgeklickt=most-read
meistgelesen=most-read
meistgelesene=most-read
meklēt=share
meld deg på=follow-us	meld je aan=follow-us	meld aan=subscribe
melden sie sich=follow-us
melyik=asks
mengapa=asks
meni=share
mening=rubrics
meninger=rubrics
meniu=share
menning=rubrics
mennyi=asks
mennyire=asks
mentés=share
menu=share
meny=share
menú=share
menü=share
mer informasjon=contact	mer information=contact	mer om ämnet=read-more	mer i ämnet=tags	mer läsning=read-more	mer fra=read-more	mer om=read-more
mercado=rubrics
mere information=contact	mere fra=read-more	mere om=read-more
merken=share
merki=tags
merknad fra redaksjonen=editors-note
messaggio pubblicitario=advertisement
mest läst just nu=most-read	mest lesið=most-read	mest leste=most-read	mest lästa=most-read	mest læste=most-read	mest lest=most-read	mest läst=most-read	mest læst=most-read
met medewerking van=reporting-by,with-agencies	met persbureaus=with-agencies
meta=asks
metro=rubrics
mhariri=roles
michezo=rubrics
mida=asks
mielipide=rubrics
mielipidekirjoitus=rubrics
mihin=asks
mikor=asks
miks=asks
miksi=asks
mikä=asks
millal=asks
milline=asks
milloin=asks
milyen=asks
min=asks
mindeord=rubrics
minn=by
minneord=rubrics
minnesord=rubrics
minut a minut=live
minuto a minuto=live
minúta po minúte=live
mira también=read-more	mira també=read-more
mirá también=read-more
mis niets=follow-us	mis=asks
misdaad=rubrics
mise au point=correction	mise à jour=live
missa inte=read-more,follow-us
missä=asks
mistä=asks
mit informationen der=with-agencies	mit informationen von=with-agencies	mit agenturmaterial=with-agencies	mit agenturangaben=with-agencies	mit material der=with-agencies	mit material von=with-agencies	mit der nutzung=follow-us	mit agenturen=with-agencies	mit agentur=with-agencies	mit=asks
mitarbeit=reporting-by
miten=asks
mitkä=asks
mitä=asks
miért=asks
mišljenja=rubrics
mišljenje=rubrics
mnenja=rubrics
mnenje=rubrics
modelfoto=photo
moderator=roles
moderatorin=roles
moet=asks
mohlo by vás také zajímat=read-more	mohlo by vás zaujímať=read-more	mohlo by vás zajímat=read-more	mohlo by vás zaujať=read-more
moja kwa moja=live
mokslas=rubrics
monde=rubrics
monden=rubrics
mondo=rubrics
money=rubrics
montaggio=reporting-by
montasje=photo
morda vas zanima=read-more
more on this story=read-more	more on this=read-more	more stories=read-more	more from=read-more	more news=most-read	more on=tags	more=read-more
most popular=most-read	most read=most-read
mostra altro=share
motor=rubrics
motori=rubrics
motoryzacja=rubrics
mots clés=tags
mots-clés=tags
možda će vas zanimati=read-more	možda vas zanima=read-more
može=asks
muallif=by
muat turun=follow-us
mubashara=live
muhabir=by,roles
muhabiri=roles
muharrir=roles
muistokirjoitukset=rubrics
muistokirjoitus=rubrics
muita juttuja=read-more
mundo=rubrics
mundua=rubrics
munkatárs=roles
munkatársunk=roles
munkatársunktól=roles
music=rubrics
musica=rubrics
musique=rubrics
muss=asks
muxbir=roles
muziek=rubrics
mwandishi wa habari=roles	mwandishi wetu=roles	mwandishi=by,roles
mwy=read-more
my account=subscribe
mynd=photo
myndasafn=video
myndband=video
myndir=photo
má=asks
máis información=read-more
más información=read-more,contact	más noticias=read-more,most-read	más leídas=most-read	más leídos=most-read	más sobre=read-more,tags	más en=read-more
máte pre nás=follow-us	máte pro nás=follow-us	máte tip=follow-us
märksõnad=tags
må=asks
média=rubrics
médias=rubrics
médiá=rubrics
még több=read-more
més informació=read-more,contact	més notícies=read-more	més sobre=read-more
më të lexuarat=most-read	më të rejat=most-read	më shumë=read-more
món=rubrics
môi trường=rubrics
môže=asks
música=rubrics
müsahibə=rubrics
müxbir=roles
müəllif=by
může=asks
mới nhất=most-read
mời quý độc giả xem=read-more	mời quý độc giả=read-more	mời độc giả xem=read-more	mời bạn đọc=read-more	mời các bạn=follow-us	mời bạn=follow-us
n. de la r.=editors-note	n. del e.=editors-note	n. da r.=editors-note	n. de r.=editors-note	n. red.=editors-note
n.d.l.r.=editors-note
n.d.r.=editors-note	n.d.r=editors-note
n.r.=editors-note
na textu spolupracovali=reporting-by	na článku spolupracoval=reporting-by	na mwandishi=by	na podstawie=with-agencies	na ndiqni=follow-us	na ndiq=follow-us	na żywo=live,rubrics	na vrh=share	na=by
naar boven=share
nach der werbung weiterlesen=advertisement	nach oben=share
nachruf=rubrics
nacional=rubrics
nacionales=rubrics
nagranie=video
nagyvilág=rubrics
nahoru=share
najbolj brani=most-read	najbolj brano=most-read
najchętniej czytane=most-read
najczęściej czytane=most-read
najnovejše novice=most-read	najnovejše=most-read
najnovije vijesti=most-read	najnovije vesti=most-read	najnovije=most-read
najnovšie správy=most-read	najnovšie=most-read
najnowsze=most-read
najpopularniejsze=most-read
najpopularnije=most-read
najčitanije vijesti=most-read	najčitanije=most-read
najčítanejšie články=most-read	najčítanejšie=most-read
nakili kiungo=share
nani=asks
nap. ur.=editors-note
napisal=by
napisala=by
napisao=by
napisał=by
napisała=by
napisz komentarz=comments	napisz do nas=follow-us
napište nám=follow-us
napomena uredništva=editors-note	napomena redakcije=editors-note	napomena urednika=editors-note
napsal=by
napsala=by
napísal=by
napísala=by
napíšte nám=follow-us
narahubung=contact
naroči se=subscribe
naročite se=follow-us
naročnina=subscribe
naschrift redactie=editors-note
nasional=rubrics
naslovnica=share
następny=share
nasıl=asks
national=rubrics
natisni=share
naujausi=most-read
naujausios naujienos=most-read
naujienos=rubrics
nauka=rubrics
našli jste=follow-us	našli ste=follow-us
naživo=live,rubrics
ndiqni=follow-us
ndlr=editors-note
ndr=editors-note
ne maradjon le=follow-us	ne propustite=follow-us	ne manquez=follow-us	ne=asks
necrologie=rubrics
necə=asks
neden=asks
neem een abonnement=subscribe
nega=asks
negocios=rubrics
negócios=rubrics
nejnovější zprávy=most-read	nejnovější=most-read
nejčtenější články=most-read	nejčtenější=most-read
nekrolog=rubrics
nekrológ=rubrics
nerede=asks
nereden=asks
nereye=asks
net binnen=most-read
netzwelt=rubrics
neueste artikel=most-read
never miss=follow-us
news release=press-release	news editor=roles	news=rubrics
newsblog=live
newsticker=live,rubrics
newyddiadurwr=roles
newyddiadurwraig=roles
newyddion=rubrics
next=share
nga=by
nghe=share
ngu=by
nguồn hình ảnh=photo	nguồn ảnh=photo
người viết=by
nhà báo=roles
như thế nào=asks
nhấn vào đây=follow-us
nhịp sống=rubrics
ni=by
niet voor publicatie=press-release
nieuws=rubrics
nima=asks
nini=asks
niye=asks
niyə=asks
niçin=asks
no redakcijas=editors-note	no te pierdas=read-more,most-read	no se pierda=read-more	no comments=comments
nodyn golygydd=editors-note
nogomet=rubrics
noiz=asks
nola=asks
non perdere=follow-us
noot van de redacteur=editors-note	noot voor de redactie=contact	noot van de redactie=editors-note	noot voor redactie=contact	noot redactie=editors-note
nor=asks
norge=rubrics
normas=comments
not for release before=press-release	not=editors-note
nota van die redakteur=editors-note	nota de la dirección=editors-note	nota de la redacción=editors-note	nota de los editores=editors-note	nota della redazione=editors-note	nota de la redacció=editors-note	nota de la editora=editors-note	nota del direttore=editors-note	nota da redacción=editors-note	nota de redacción=editors-note	nota del redactor=editors-note	nota dell'editore=editors-note	nota di redazione=editors-note	nota de correção=correction	nota de imprensa=press-release	nota de l'editor=editors-note	nota redazionale=editors-note	nota da direção=editors-note	nota da redação=editors-note	nota de redação=editors-note	nota del editor=editors-note	nota editorului=editors-note	nota redakcyjna=editors-note	nota à imprensa=press-release	nota al lector=editors-note	nota autorului=editors-note	nota da edição=editors-note	nota de premsa=press-release	nota de prensa=press-release	nota do editor=editors-note	nota editorial=editors-note	nota pengarang=editors-note	nota redacţiei=editors-note	nota redacției=editors-note	nota editor=editors-note	nota stampa=press-release	nota bene=editors-note
notas relacionadas=read-more
note from the editors=editors-note	note de la rédaction=editors-note	note from the editor=editors-note	note aux lecteurs=editors-note	note de l'éditeur=editors-note	note to editors=editors-note	note to readers=editors-note
notes to editors=contact	notes to editor=contact
noticias relacionadas=read-more	noticias destacadas=most-read
notizie correlate=read-more	notizie più lette=most-read
notre article à lire=read-more	notre correspondante=roles	notre correspondant=roles	notre dossier=read-more
notícias relacionadas=read-more
notícies relacionades=read-more
notă=editors-note
novas relacionadas=read-more
novice=rubrics
novinar=roles
novinarka=roles
novinár=roles
novinárka=roles
novinář=roles
novinářka=roles
nuacht=rubrics
numa versão anterior=earlier-version
nuo redakcijos=editors-note
nuomonė=rubrics
nuomonės=rubrics
nuotr.=photo
nuotrauka=photo
nuotraukoje=photo
nuotraukos=photo
nusantara=rubrics
nuus=rubrics
nvdr=editors-note
nyckelord=tags
nyheder=rubrics
nyhedsredaktør=roles
nyheter=rubrics
nyhetsredaktør=roles
nyitókép=photo
nyomtatás=share
nào=asks
nánar=read-more
nánari upplýsingar=contact
názor=rubrics
názory=rubrics
não perca=read-more
näkökulma=rubrics
när=asks
näringsliv=rubrics
näytä kommentit=comments	näytä lisää=share
når=asks
næringsliv=rubrics
nécrologie=rubrics
nézd meg=read-more
nézze meg=read-more
nóta an eagarthóra=editors-note
nöje=rubrics
nøgleord=tags
nýjast=most-read
nýjustu fréttir=most-read
nə vaxt=asks	nə=asks
nổi bật=most-read
nội dung được tài trợ=advertisement
o versiune anterioară=earlier-version	o máis lido=most-read	o firmie=contact	o que=asks
obejrzyj także=read-more
obituari=rubrics
obituaries=rubrics
obituario=rubrics
obituary=rubrics
obituário=rubrics
objavila=by
objavio=by
obradila=reporting-by
obradio=reporting-by
obrazovanje=rubrics
obserwuj=follow-us
oceń=follow-us
od redakcie=editors-note	od redakcji=editors-note	od redakce=editors-note	od kod=asks
odakle=asks
odebírat=subscribe
odebírejte=follow-us
odgovorna urednica=roles
odgovorni urednik=roles
odkaz zkopírován=share
odkiaľ=asks
odkud=asks
odoberajte=follow-us
odoberať=subscribe
odporúčame=read-more
offrir l'article=share
oglas=advertisement
oglasi=advertisement
oglasno sporočilo=advertisement
oglejte si=read-more
oikaisu=correction
oikaisut=correction
okolje=rubrics
oktatás=rubrics
oku=read-more
okumaya devam et=read-more
okura not=editors-note
okuyun=read-more
olahraga=rubrics
oleh=by
oletko jo tilaaja?=subscribe
olvasd el ezt is=read-more	olvasd el=read-more
olvasnivaló=read-more
olvass tovább=read-more
olvassa el ezt is=read-more	olvassa el=read-more
olvasson tovább=read-more
olvasói levél=rubrics
om=contact
omluva=correction
on-line=live
onde=asks
onder embargo=press-release
onderhoud=rubrics
onderwerpe=tags
onderwerpen=tags
onderwijs=rubrics
onderzoek=rubrics
onko=asks
online=live,rubrics
ontleding=rubrics
ontvang=follow-us
ook interessant=read-more
op. uredništva=editors-note	op. ur.=editors-note	op. a.=editors-note
op-ed=rubrics
op.a.=editors-note
opdateres=live
opdatering=live
opini=rubrics
opinia=rubrics
opinie & debat=rubrics	opinie=rubrics
opinii=rubrics
opinion=rubrics
opinione=rubrics
opinioni=rubrics
opinionista=roles
opinions=rubrics
opinião=rubrics
opinió=rubrics
opinión=rubrics
opinjoni=rubrics
opinyon=rubrics
opmerking van de redactie=editors-note
opomba uredništva=editors-note
oppdateres=live
oppdatering=live
opprett konto=subscribe
oppskrift=rubrics
oprac.=by	oprac=by
opracowanie własne=reporting-by	opracowanie=by
opracował=by,reporting-by
opracowała=by,reporting-by
oprava=correction
opravy=correction
opret konto=subscribe
opskrift=rubrics
opslaan=share
opširnije=read-more
original version of the headline=earlier-version	original version of the article=earlier-version	original version of the report=earlier-version	original version of the story=earlier-version	original version of this=earlier-version	original version of our=earlier-version
original-content von=contact
osallistu=follow-us
ospravedlnenie=correction
ostatnie wiadomości=most-read
ostavi komentar=comments
osvrt=rubrics
ota yhteyttä=follow-us
otomobil=rubrics
otomotif=rubrics
otras noticias=most-read
otrzymuj=follow-us
otse=live
otseblogi=live
otsi=share
oturum aç=subscribe
ouvir esta=follow-us	ouvir este=follow-us	ouvir a=follow-us	ouvir o=follow-us	ouvir=share
ouça também=read-more	ouça esta=follow-us	ouça este=follow-us	ouça a=follow-us	ouça o=follow-us
over=contact
oversat af=reporting-by
oversatt av=reporting-by
oversettelse=reporting-by
oversættelse=reporting-by
ověřeno=rubrics
oxşar xəbərlər=read-more
oznake=tags
où=asks
paano=asks
pada versi sebelumnya=earlier-version
pagtatama=correction
paid content=advertisement
paikalliset=rubrics
pakua=follow-us
palabras clave=tags
palakasan=rubrics
palavras-chave=tags
paling banyak dibaca=most-read	paling popular=most-read	paling populer=most-read	paling dibaca=most-read
pam=asks
pamje=photo
panayam=rubrics
paneigimas=correction
panorama=rubrics
papildu informācija=contact
par tēmu=read-more	par=by
para publicación inmediata=press-release	para divulgação imediata=press-release	para más información=contact
parandus=correction
paraules clau=tags
parašė=by
paremkite=follow-us
parengė=by
parole chiave=tags
partager sur facebook=share	partager sur whatsapp=share	partager cet article=follow-us	partager sur twitter=share	partager l'article=follow-us,share	partager=share
partekatu=share
partenariat=advertisement
participe=follow-us
partilhar=share
partilhe esta=follow-us	partilhe este=follow-us	partilhe a=follow-us	partilhe o=follow-us	partilhe=share
partnerský obsah=advertisement
pasaulis=rubrics
pasaulyje=rubrics
pasaulē=rubrics
passend dazu=read-more
pataisymas=correction
patalastas=advertisement
patikslinimas=correction
patnugot=roles
patrocinado=advertisement
patrocinat=advertisement
paylaş=share
país=rubrics
pe aceeași temă=read-more
peatoimetaja=roles
pembaruan=live
pemberita=roles
pembetulan=correction
pemimpin redaksi=roles
pendapat=rubrics
pendidikan=rubrics
penerjemah=reporting-by
pengarang=by,roles
penge=rubrics
penjelasan=correction
pentru mai multe informații=contact
penulis artikel=reporting-by	penulis=by,roles
penyunting=reporting-by
per ulteriori informazioni=contact	per diffusione immediata=press-release	per restare aggiornato=follow-us	per saperne di più=read-more	per e-mail teilen=share	per approfondire=read-more	per informazioni=contact	per què=asks	per=by
perché=asks
percről percre=live
perfil=rubrics
periodista=roles
persbericht=press-release
perscontact=contact
persoană de contact=contact
peut-on=asks
pewarta=by,reporting-by,roles
phiên bản trước=earlier-version
photo d'illustration=photo	photo d'archives=photo	photo courtesy=photo	photo credits=photo	photo gallery=share	photo credit=photo	photo=photo
photogallery=video
photograph=photo
photographie=photo
photography=photo
photos=photo
pháp luật=rubrics
phân tích=rubrics
phóng viên=by,roles	phóng sự=rubrics
phỏng vấn=rubrics
picha na=photo	picha=photo
pictiúr=photo
picture credit=photo	picture=photo
pictures=photo
piesakies=follow-us
pieslēgties=subscribe
pievienojies=follow-us
pievienot komentāru=comments
pigiste=roles
piirros=photo
pilihan editor=read-more
pilne=live,rubrics
pilt on illustreeriv=photo	pilt=photo
pistill=rubrics
pisze=by
pitääkö=asks
più letti=most-read
piłka nożna=rubrics
piše=by
pišite nam=follow-us
pišu=by
plaats een reactie=comments
placený obsah=advertisement
planète=rubrics
platený obsah=advertisement
plaćeni sadržaj=advertisement
plačana vsebina=advertisement
plačiau=read-more
please enable=follow-us
plus d'informations=read-more	plus d'infos=read-more
po co=asks
poate=asks
pobierz=follow-us
podcast=video,rubrics
podd=video
podeli=share
podelite=share
podijeli=share
podijelite=share
podkast=video
podkāsts=video
podobne artykuły=read-more
podobné články=read-more
podporte=follow-us
podpořte=follow-us
podprite=follow-us
podría interesarte=read-more
podróże=rubrics
podržite=follow-us
podsending=video
podziel się=share
podívejte se také=read-more	podívejte se=read-more
pogledaj komentare=comments	pogledaj još=read-more	pogledaj i=read-more
pogledajte i=read-more	pogledajte=read-more
poglejte tudi=read-more	poglejte=read-more
pogoda=rubrics
pogovarjal se je=by
pogovarjala se je=by
pogovor=rubrics
pojasnilo=correction
pojašnjenje=correction
pokaż komentarze=comments	pokaż więcej=share
pokračovat ve čtení=read-more
pokračovať v čítaní=read-more
polaitíocht=rubrics
polecamy także=read-more	polecamy=read-more
polecane=read-more,most-read
polemika=rubrics
policiales=rubrics
poliitika=rubrics
politica=rubrics
political correspondent=roles	political editor=roles
politics=rubrics
politică=rubrics
politiek verslaggever=roles	politiek redacteur=roles	politiek=rubrics
politiikan toimittaja=roles
politiikka=rubrics
politik=rubrics
politika=rubrics
politikk=rubrics
politikredakteur=roles
politikredakteurin=roles
politikë=rubrics
politique=rubrics
politisk kommentator=roles	politisk redaktör=roles	politisk redaktør=roles	politisk reporter=roles
polityka=rubrics
polizei=rubrics
polska=rubrics
polub nas=follow-us
polícia=rubrics
política=rubrics
pontosítás=correction
popravek=correction
popravki=correction
poprawka=correction
poprzedni=share
poprzednia wersja=earlier-version
populair=most-read
popular stories=most-read
populare=most-read
popularne=most-read
popularno=most-read
populer=most-read
populiariausi=most-read
populārākie=most-read
popüler haberler=most-read
por que=asks	por qué=asks	por=by
porque=asks
porquê=asks
portrait=rubrics
portre=rubrics
portret=rubrics
portrett=rubrics
porträt=rubrics
porträtt=rubrics
portræt=rubrics
portré=rubrics
portugal=rubrics
posel=rubrics
poslat e-mailem=share
poslať e-mailom=share
poslechnout=share
poslechněte si=read-more
posledné správy=most-read
poslední zprávy=most-read
poslušaj=share
poslušajte=read-more
posodobljeno=live
post a comment=comments
postanite=follow-us
posłuchaj=read-more,share
potrebbe interessarti anche=read-more	potrebbe interessarti=read-more
potrebbero interessarti=read-more
pour diffusion immédiate=press-release	pour plus d'informations=contact	pour aller plus loin=read-more	pour ne rien manquer=follow-us
pourquoi=asks
povezane vijesti=read-more	povezane novice=read-more	povezane vesti=read-more	povezane teme=read-more
povezani članci=read-more	povezani članki=read-more
povezano=read-more
povijest=rubrics
powiązane artykuły=read-more	powiązane=read-more
pozn. redakcie=editors-note	pozn. redakce=editors-note	pozn. aut.=editors-note	pozn. red.=editors-note
pozn.red.=editors-note
poznámka redakcie=editors-note	poznámka editora=editors-note	poznámka redakce=editors-note
pozostało=follow-us
pozrite si aj=read-more	pozrite aj=read-more	pozrite si=read-more
počasie=rubrics
počasí=rubrics
pošalji komentar=comments	pošalji=share
pošaljite=follow-us
pošlji=share
pr článok=advertisement
pr-cikk=advertisement
pranešimas žiniasklaidai=press-release	pranešimas spaudai=press-release
prati nas=follow-us
pratite nas=follow-us	pratite=follow-us
prawo=rubrics
preberi več=read-more	preberi še=read-more
preberite tudi=read-more	preberite več=read-more	preberite še=read-more	preberite=read-more
precisazione=correction
precizare=correction
precizējums=correction
predplatiť=subscribe
predplatné=subscribe
prejšnja različica=earlier-version
preklad=reporting-by
preložil=reporting-by
preložila=reporting-by
prenesite=follow-us
prenta=share
prenumerata=subscribe
prenumerera på=follow-us	prenumerera=subscribe
prenumeruj=subscribe
prenumeruokite=follow-us
prenumeruoti=subscribe
preporučeno=read-more
preporučujemo=read-more
preses relīze=press-release
presisering=correction
press contact=contact	press release=press-release	press office=contact
pressbild=photo
presseaussendung=press-release
pressefoto=photo
presseinformation=press-release
pressekontakt=contact
pressemeddelelse=press-release
pressemelding=press-release
pressemitteilung=press-release
presserückfragen=contact
pressiteade=press-release
presskontakt=contact
pressmeddelande=press-release
prethodna verzija=earlier-version
pretplata=subscribe
pretplati se=subscribe
pretplatite se=follow-us,subscribe
pretraga=share
pretraži=share
preuzmite=follow-us
prevedel=reporting-by
prevedla=reporting-by
prevela=reporting-by
preveo=reporting-by
previous version of the headline=earlier-version	previous version of the article=earlier-version	previous version of the report=earlier-version	previous version of the story=earlier-version	previous version of this=earlier-version	previous version of our=earlier-version	previous=share
prevod=reporting-by
prečo=asks
prečítajte si tiež=read-more	prečítajte si aj=read-more	prečítajte si=read-more
pridať komentár=comments
pridružite se=follow-us
prihlásiť sa=subscribe	prihlásiť=subscribe
prihláste sa=follow-us
prijava=subscribe
prijavi se=subscribe
prijavite se=follow-us
prijevod=reporting-by
prikaži komentarje=comments	prikaži komentare=comments	prikaži više=share
priljubljeno=most-read
prim. aut.=editors-note	prim. red.=editors-note
primește=follow-us
primo piano=most-read
prindi=share
print this article=follow-us	print the article=follow-us	print this story=follow-us	print this video=follow-us	print the story=follow-us	print the video=follow-us	print this link=follow-us	print this page=follow-us	print this post=follow-us	print the link=follow-us	print the page=follow-us	print the post=follow-us	print=share
printen=share
printo=share
printskrin=photo
priontáil=share
priopćenje za medije=press-release	priopćenje=press-release
prior version of the headline=earlier-version	prior version of the article=earlier-version	prior version of the report=earlier-version	prior version of the story=earlier-version	prior version of this=earlier-version	prior version of our=earlier-version
pripojte sa=follow-us
priporočamo=read-more
pripravil=by
pripravila=by
prisijungti=subscribe
prisijunkite=follow-us
pro více informací=contact
producer=roles
production by=reporting-by
profiel=rubrics
profil=rubrics
profile=rubrics
promo=advertisement
promocijsko sporočilo=advertisement
promoted content=advertisement
propaganda=advertisement
propos recueillis par=by
proč=asks
pročitaj više=read-more	pročitaj još=read-more	pročitaj i=read-more
pročitajte više=read-more	pročitajte još=read-more	pročitajte i=read-more	pročitajte=read-more
pryd=asks
przeczytaj również=read-more	przeczytaj także=read-more	przeczytaj też=read-more	przeczytaj=read-more
przepis=rubrics
przełożył=reporting-by
przełożyła=reporting-by
przygotował=by
przygotowała=by
przyp. redakcji=editors-note	przyp. red.=editors-note
przyp.red.=editors-note
przypis redakcji=editors-note
právo=rubrics
præcisering=correction
précision=correction
précédent=share
próximo=share
pse=asks
ptal se=by
ptala se=by
pub=advertisement
pubblicità=advertisement
publicado por=by
publicat de=by
publicerad av=by
publiceret af=by
publicidad=advertisement
publicidade=advertisement
publicist=roles
publicista=roles
publicistka=roles
publicisztika=rubrics
publicitat=advertisement
publicitate=advertisement
publicité=advertisement
publicysta=roles
publicystka=roles
publicystyka=rubrics
publiredazionale=advertisement
publisert av=by
publizitatea=advertisement
publié par=by
puede interesarte=read-more	puede seguir=follow-us
puedes seguir=follow-us
pulitika=rubrics
putovanja=rubrics
pwy=asks
pysy ajan tasalla=follow-us
päivitys=live
pääkirjoitus=rubrics
pääkirjoitustoimittaja=roles
päätoimittaja=roles
pääuutiset=most-read
përgënjeshtrim=correction
píše=by
pòdcast=video
pôvodná verzia=earlier-version
pörssitiedote=press-release
předchozí=share
předplatit=subscribe
předplatné=subscribe
přehrát=share
překlad=reporting-by
přeložil=reporting-by
přeložila=reporting-by
přečtěte si také=read-more	přečtěte si více=read-more	přečtěte si=read-more
přidat komentář=comments
přihlaste se=follow-us,subscribe
přihlásit se=subscribe	přihlásit=subscribe
připojte se=follow-us
připravil=by
připravila=by
původní verze=earlier-version
q&a=rubrics
qachon=asks
qanday=asks
qayerda=asks
qoraha=by
qu'est-ce=asks
quais=asks
qual=asks
quale=asks
quali=asks
quan tâm=read-more	quan=asks
quand=asks
quando=asks
quant=asks
quanti=asks
quanto=asks
quantos=asks
quants=asks
quel=asks
quelle=asks
quelles=asks
quels=asks
quem=asks
quen=asks
quer receber=follow-us	quer ficar=follow-us
questo contenuto è riservato=follow-us
qui=asks
quin=asks
quina=asks
quins=asks
quiz:=follow-us
quizás te interese=read-more
quién=asks
quiénes=asks
quoi=asks
quân sự=rubrics
què=asks
qué=asks
quê=asks
quảng cáo=advertisement
quốc tế=rubrics
ra'ayi=rubrics
ra'yi=rubrics
raba=share
raidieraksts=video
rajon=rubrics
raksta=by
raktažodžiai=tags
ralat=correction
raportoi=reporting-by
rapporterat av=reporting-by
rapportert av=reporting-by
razgovarala=by
razgovarao=by
rašo=by
rašyti komentarą=comments
reacties=comments
read the full story=read-more	read also=read-more	read more=read-more	read next=read-more	read on=read-more
reageer=comments
reageren=comments
receba=follow-us
receita=rubrics
recensie=rubrics
recension=rubrics
recensione=rubrics
recenze=rubrics
recenzia=rubrics
recenzie=rubrics
recenzija=rubrics
recenzja=rubrics
recept=rubrics
receta=rubrics
recette=rubrics
recevez=follow-us
recibe=follow-us
recibí=follow-us
recipe=rubrics
reclame=advertisement
reclamă=advertisement
recomandate=read-more
recomandări=read-more
recomendadas=read-more
recomendado=read-more
recomendados=read-more
recommended for you=read-more	recommended reading=read-more	recommended stories=read-more	recommended=read-more
rectificació=correction
rectificación=correction
rectificare=correction
rectificatie=correction
rectificatif=correction
rectification=correction
recueilli par=by
red. pastaba=editors-note	red. merk.=editors-note	red. past.=editors-note	red. piez.=editors-note	red. anm.=editors-note	red. anm=editors-note	red anm=editors-note	red.=editors-note
red.anm.=editors-note
redacció de=by
redacción de=reporting-by
redacta=by
redactado por=by
redactat de=by,reporting-by
redacteur=roles
redactoare=roles
redactor jefe=roles	redactor șef=roles	redactor=roles
redactor-șef=roles
redactora jefe=roles	redactora=roles
redagował=reporting-by
redagowała=reporting-by
redakcijas piezīme=editors-note
redakcijos pastaba=editors-note
redaksionele nota=editors-note
redaksjonen gjør oppmerksom=editors-note
redaksjonens merknad=editors-note
redakteur=roles
redakteurin=roles
redaktion=reporting-by
redaktionel bemærkning=editors-note	redaktionel note=editors-note
redaktionelle mitarbeit=reporting-by
redaktioneller hinweis=editors-note
redaktionens anmärkning=editors-note	redaktionens bemærkning=editors-note	redaktionens kommentar=editors-note
redaktionschef=roles
redaktionsleiter=roles
redaktionsleiterin=roles
redaktor naczelna=roles	redaktor naczelny=roles	redaktor=roles
redaktore=roles
redaktorius=roles
redaktorka=roles
redaktors=roles
redaktorė=roles
redaktur=roles
redaktör=roles
redaktør=roles
redan prenumerant=subscribe
redator=roles
redatora=roles
redattore=roles
redattrice=roles
redazione a=reporting-by
redigerad av=reporting-by
redigerat av=reporting-by
redigeret af=reporting-by
redigert av=reporting-by
redigiert von=reporting-by
redirecționează=follow-us
reds. anm.=editors-note
regala l'articolo=share	regala=share
regija=rubrics
regio=rubrics
region=rubrics
regional=rubrics
regionales=rubrics
regiony=rubrics
regioverslaggever=roles
registe-se=subscribe
register=subscribe
registra't=subscribe
registracija=subscribe
registrarse=subscribe
registrati=subscribe
registreer=subscribe
registreeru=subscribe
registrer deg=subscribe
registrera dig=subscribe
registreren=subscribe
registrieren=subscribe
registrovat=subscribe
registrovať=subscribe
registruj se=subscribe
registruotis=subscribe
regisztráció=subscribe
regióny=rubrics
regjistrohu=subscribe
regstelling=correction
regstreeks=live
regístrate=follow-us,subscribe
reise=rubrics
reizen=rubrics
rejoignez=follow-us
rejser=rubrics
rekisteröidy=subscribe
reklaam=advertisement
reklam=advertisement
reklama=advertisement
reklamdan sonra devam ediyor=advertisement
reklame=advertisement
reklamlar=advertisement
reklamy=advertisement
reklamë=advertisement
reklám=advertisement
reklāma=advertisement
reklāmraksts=advertisement
rekomendasi=read-more
rekomenduojame=read-more
rekommenderat=read-more
relacionada=read-more
relacionadas=read-more
relacionades=read-more
relacionado=read-more
relacionados=read-more
relacionat=read-more
relacja na żywo=live	relacja live=live	relacja=live
related articles=read-more	related coverage=read-more	related article=read-more	related content=read-more	related stories=read-more	related topics=read-more	related links=read-more	related story=read-more	related news=read-more	related tags=tags	related=read-more
relaterade artiklar=read-more
relaterat=read-more
relaterede artikler=read-more
relateret=read-more
relatert=read-more
relaterte artikler=read-more	relaterte saker=read-more
relations médias=contact	relations presse=contact
relire=read-more
rencana=rubrics
renseignements=contact
rep=follow-us
replik=rubrics
replikk=rubrics
report by=by
reportaasi=rubrics
reportage par=reporting-by	reportage de=by,reporting-by	reportage=rubrics
reportagem por=reporting-by	reportagem de=by,reporting-by	reportagem=rubrics
reportaj=rubrics
reportaje de=by	reportaje=rubrics
reportasje=rubrics
reportatge=rubrics
reportaxe=rubrics
reportaż=rubrics
reportaža=rubrics
reporte por=reporting-by	reporte de=reporting-by
reported by=by
reporter=by,roles
reportera=roles
reporterin=roles
reporteris=roles
reporterka=roles
reportero=roles
reporteră=roles
reportes de=reporting-by
reportiere=roles
reportieris=roles
reporting and writing by=reporting-by	reporting by=by,reporting-by
reportteri=roles
reportáž=rubrics
reportér=roles
reportérka=roles
reprofoto=photo
repórter especial=roles	repórter=roles
resensi=rubrics
resep=rubrics
resepti=rubrics
resor=rubrics
ressortleiter=roles
ressortleiterin=roles
resta aggiornato=follow-us
retificação=correction
retour en haut=share
retroscena=rubrics
retrouvez=read-more
retrouvez-nous=follow-us
rettelse=correction
rettelser=correction
rettifica=correction
reuters writer=roles
review=rubrics
reviews=rubrics
rezension=rubrics
rezept=rubrics
reģistrēties=subscribe
rețetă=rubrics
rhannu=share
ricetta=rubrics
ricevi=follow-us
richtigstellung=correction
riklam=advertisement
rikos=rubrics
rilis pers=press-release
rimani aggiornato=follow-us
riport=rubrics
riporter=roles
ripota=roles
riprese di=reporting-by
ritratt=photo
ritratto=rubrics
ritstjóri=roles
rohkem=read-more
roinn=share
rovatvezető=roles
rozhovor vedla=by	rozhovor vedl=by	rozhovor=rubrics
rozmawiają=by
rozmawiał=by
rozmawiała=by
rozmowa=rubrics
rozrywka=rubrics
rreklamë=advertisement
ruaj=share
rubriek=rubrics
rubriekskrywer=roles
rugby=rubrics
rys.=photo
rättelse=correction
rättelser=correction
rättning=correction
réactions=comments
réagir=share
récit=rubrics
rédacteur en chef=roles	rédacteur=roles
rédaction=reporting-by
rédactrice en chef=roles	rédactrice=roles
rédigé par=by,reporting-by
régions=rubrics
réservé aux abonnés=follow-us
részletek=read-more
röportaj=by,rubrics
rückfragehinweis=contact
rückfragen bitte an=contact	rückfragen an=contact
rămâi=follow-us
război în ucraina=rubrics
rəy=rubrics
s použitím=with-agencies	s využitím=with-agencies
s'abonner=subscribe
s'inscrire=subscribe
saada vihje=follow-us
saako=asks
saan=asks
sabiedrība=rubrics
sagatavoja=by
saglabāt=share
saiba mais=read-more	saiba tudo=read-more
sains=rubrics
saioa hasi=subscribe
saistītie raksti=read-more
saistītās ziņas=read-more
sajtóiroda=contact
sajtókapcsolat=contact
sajtóközlemény=press-release
sake=rubrics
saken fortsetter under annonsen=advertisement
saksikan=follow-us
salin pautan=share	salin tautan=share	salin link=share
salud=rubrics
salut=rubrics
salute=rubrics
salva=share
salvar=share
salvează=share
salvesta=share
sambaza=share
samenleving=rubrics
sanat=rubrics
santé=rubrics
sao chép liên kết=share
saopštenje za javnost=press-release	saopštenje=press-release
sauti=video
sauvegarder=share
save this article=follow-us	save the article=follow-us	save this story=follow-us	save this video=follow-us	save the story=follow-us	save the video=follow-us	save this link=follow-us	save this page=follow-us	save this post=follow-us	save the link=follow-us	save the page=follow-us	save the post=follow-us	save=share
sawir=photo
sawirka=photo
saznajte više=read-more
saúde=rubrics
sačuvaj=share
sağlık=rubrics
scarica=follow-us
schlagwort=tags
schlagworte=tags,share
schlagwörter=tags,share
schließen=share
schreiben sie uns=follow-us
schrijf je in=follow-us
science=rubrics
sciences=rubrics
scienza=rubrics
scienze=rubrics
scopri di più=read-more	scopri=follow-us
screenshot=photo
scris de=by
scritto da=by,reporting-by
scrivi un commento=comments
scroll to continue with content=advertisement
scuola=rubrics
sdílet=share
se connecter=subscribe	se inscreva=follow-us	se också=read-more	se video=video	se mere=read-more	se også=read-more	se även=read-more	se mer=read-more	se=video
search=share
sebelumnya=share
see also=read-more	see more=read-more
segue=follow-us
segueix-nos=follow-us
segui=follow-us
seguici=follow-us
seguinos=follow-us
seguir leyendo=read-more
seguiu-nos=follow-us
sehen sie auch=read-more
sei già abbonato?=subscribe	sei già abbonato=subscribe
sekite mus=follow-us	sekite=follow-us
seko mums=follow-us	seko=follow-us
sekojiet mums=follow-us
selanjutnya=read-more
selengkapnya=read-more
selesai=ends
senaste nyheterna=most-read	senaste nytt=most-read
send inn=follow-us	send us=follow-us
seneste nyheder=most-read	seneste nyt=most-read	seneste=live
senior correspondent=roles	senior reporter=roles	senior editor=roles	senior writer=roles
seotud artiklid=read-more	seotud lood=read-more
sepak bola=rubrics
seperti apa=asks
sertai=follow-us
servizio di=by,reporting-by
serviço=contact
ses=video
seuraa meitä=follow-us	seuraa=follow-us
seuraava=share
seuranta=live
seyahat=rubrics
sfârșit=ends
share this article=follow-us	share on facebook=share	share on linkedin=share	share on whatsapp=share	share the article=follow-us	share on twitter=share	share this story=follow-us	share this video=follow-us	share the story=follow-us	share the video=follow-us	share this link=follow-us	share this page=follow-us	share this post=follow-us	share via email=share	share the link=follow-us	share the page=follow-us	share the post=follow-us	share on x=share	share this=follow-us,share	share=share
shihni edhe=read-more
shiko edhe=read-more
shiriki=share
shkarko=follow-us
shkroi=by
shkruan=by
should=asks
show comments=comments	show more=share	show=rubrics
showbiz=rubrics
shpërndaj=share
shpërndaje=share
shqipëri=rubrics
shrani=share
shuningdek o'qing=read-more
shëndetësi=rubrics
shënim i redaksisë=editors-note	shënim=editors-note
shënimi i redaksisë=editors-note
si te ha gustado=follow-us	si quieres=follow-us	si tienes=follow-us
siapa=asks
siaran langsung=live	siaran pers=press-release
siasa=rubrics
sidee=asks
sidoo kale akhri=read-more
sie haben einen fehler=follow-us	sie möchten=follow-us	sie wollen=follow-us
siehe auch=read-more
siga ao vivo=live	siga leyendo=read-more	siga=follow-us
siga-nos=follow-us
sign up for=follow-us	sign up to=follow-us	sign in=subscribe	sign up=subscribe
signerat=rubrics
signé=by
sigue leyendo después del anuncio=advertisement	sigue leyendo=read-more	sigue=follow-us
siguiente=share
sildid=tags
simak juga=read-more	simak=read-more
simbolična fotografija=photo
simpan=share
sind=asks
sinema=rubrics
siniar=video
sino=asks
siste nyheter=most-read	siste nytt=most-read	siste fra=read-more	siste=live
sisuturundus=advertisement
sixitaan=correction
siyaasad=rubrics
siyasa=rubrics
siyaset=rubrics
siyasət=rubrics
siyosat=rubrics
siz de=follow-us
sjefredaktør=roles
sjá einnig=read-more	sjá meira=read-more
ska=asks
skaitomiausi=most-read
skaitomiausios=most-read
skaityk=read-more
skaitykite taip pat=read-more	skaitykite daugiau=read-more	skaitykite=read-more
skaityti daugiau=read-more	skaityti toliau=read-more
skal=asks
skapa konto=subscribe
skaties arī=read-more
skatīt arī=read-more
skelbimas=advertisement
skip to main content=share	skip to content=share
skjermbilde=photo
skjermdump=photo
skjáskot=photo
skomentuj=comments
skopiuj link=share
skopírovať odkaz=share
skoðun=rubrics
skrevet af=by	skrevet av=by
skribent=roles
skriv en kommentar=comments	skriv kommentar=comments	skriv upp dig=follow-us	skriv ut=share
skriven av=by
skrywer=by
skrá inn=subscribe
skráðu þig=follow-us
skärmdump=photo
skærmbillede=photo
skąd=asks
sledite nam=follow-us
sledujeme online=live
sledujte také=read-more	sledujte nás=follow-us	sledujte=follow-us
slika=photo
slovenija=rubrics
slovensko=rubrics
sludinājums=advertisement
sluiten=share
slut=ends
slutreplik=rubrics
slutt=ends
slušaj=share
slušajte=read-more
snimila=photo
snimio=photo
snímek=photo
snímka=photo
sobre=contact
social=rubrics
sociedad=rubrics
sociedade=rubrics
societat=rubrics
società=rubrics
société=rubrics
soma zaidi=read-more	soma pia=read-more	soma=read-more
son haberler=most-read	son dakika=most-read,live,rubrics	son=ends
sonraki=share
sorodne vsebine=read-more
sorodni članki=read-more
sostieni=follow-us
sotto embargo=press-release
source agences=with-agencies
sources agences=with-agencies
sous embargo=press-release
soutenez=follow-us
související témata=read-more	související články=read-more	související=read-more
spaltist=roles
spara på artikeln=follow-us	spara på artikel=follow-us	spara artikeln=follow-us	spara artikel=follow-us	spara=share
spausdinti=share
special correspondent=roles	special report=rubrics	special to the=roles
specjalny wysłannik=roles
speichern=share
sperrfrist=press-release
spettacoli=rubrics
společnost=rubrics
spoločnosť=rubrics
spolupráca=reporting-by
spolupráce=reporting-by
sponset innhold=advertisement
sponsor=advertisement
sponsored content=advertisement	sponsored=advertisement
sponsoreret indhold=advertisement	sponsoreret=advertisement
sponsorisé=advertisement
sponsorizat=advertisement
sponsorizzato=advertisement
sponsorlu içerik=advertisement	sponsorlu=advertisement
sponsoroitu sisältö=advertisement
sponsrat innehåll=advertisement	sponsrat=advertisement
sponzorirani sadržaj=advertisement
sponzorirano=advertisement
sponzorisani sadržaj=advertisement
sponzorisano=advertisement
sponzorované=advertisement
sponzorováno=advertisement
spor muhabiri=roles	spor=rubrics
sporočilo za javnost=press-release	sporočilo za medije=press-release
sport=rubrics
sportas=rubrics
sportovní redaktor=roles
sportredakteur=roles
sportredakteurin=roles
sportreporter=roles
sports editor=roles	sports=rubrics
sportsjournalist=roles
sportverslaggever=roles
społeczeństwo=rubrics
spravodajca=roles
spravodajkyňa=roles
sprawdź także=read-more	sprawdź też=read-more
spremi=share
spremljajte nas=follow-us
sprostowanie=correction
správy=rubrics
spórt=rubrics
sqarim=correction
srbija=rubrics
staff reporter=roles	staff writer=roles	staff=roles
stampa l'articolo=follow-us	stampa articolo=follow-us	stampa questo=follow-us	stampa=photo,share
stars=rubrics
startseite=share
stav=rubrics
stay connected=follow-us	stay informed=follow-us
staňte se=follow-us
steun ons=follow-us
stiahnite si=follow-us
stichwörter=tags
stik za medije=contact
stikkord=tags
stjórnmál=rubrics
story continues after advertisement=advertisement	story continues below advertisement=advertisement	story continues after=follow-us	story continues below=follow-us,advertisement	story by=by
straeon perthnasol=read-more
strona główna=share
stuur ons=follow-us
styl życia=rubrics
stáhněte si=follow-us
stäng=share
stöd=follow-us
støt=follow-us
støtt=follow-us
subdiretor=roles
subiecte=tags
subscreva=follow-us
subscrever=subscribe
subscribe today=follow-us	subscribe for=follow-us	subscribe now=follow-us,subscribe	subscribe to=follow-us	subscribe=subscribe
subscriu-t'hi=subscribe
subscriu-te=follow-us,subscribe
subscríbete=follow-us,subscribe
subskrybuj=follow-us,subscribe
successos=rubrics
sucesos=rubrics
suche=share
sugerimos=read-more
suivant=share
suivez=follow-us
sujets=tags
sukan=rubrics
sulge=share
sulje=share
sullo stesso argomento=read-more
sumber gambar=photo	sumber foto=photo
sundhed=rubrics
suomentanut=reporting-by
suora lähetys=live	suora=live
suosittelemme=read-more
suosituimmat=most-read
supervisão de=reporting-by
support independent=follow-us	support quality=follow-us	support our=follow-us	support the=follow-us
sur le même sujet=read-more	sur le même thème=read-more
surat pembaca=rubrics	surat=photo
sursa foto=photo
sursă foto=photo
sus=share
suscribirme=subscribe
suscribirse=subscribe
suscripción=subscribe
suscríbase=follow-us
suscríbete=follow-us,subscribe
susijusios naujienos=read-more
susiję straipsniai=read-more	susiję=read-more
susține=follow-us
sut=asks
svarbiausios naujienos=most-read
svarīgākais=most-read
sveikata=rubrics
sverige=rubrics
svet=rubrics
svijet=rubrics
svět=rubrics
sylwadau=comments
sylwetka=rubrics
symbolbild=photo
symbolfoto=photo
szeretné=follow-us
szeretnéd=follow-us
szerk. megj.=editors-note
szerkesztette=by,reporting-by
szerkesztő=roles
szerkesztő-riporter=roles
szerkesztői megjegyzés=editors-note
szerző=by
szerzők=by
szponzorált tartalom=advertisement	szponzorált=advertisement
szukaj=share
szólj hozzá=comments
szöveg=by
síganos=follow-us
síguenos=follow-us
sök=share
söyleşi=by,rubrics
søg=share
søk=share
súvisiace články=read-more	súvisiace=read-more
súvisiaci článok=read-more
sănătate=rubrics
słowa kluczowe=tags
słuchaj=share
sức khỏe=rubrics
tag=tags
tag-uri=tags
tagapagbalita=roles
taggar=tags
tagi=tags
tagovi=tags
tags=tags,share
taguri=tags
tagy=tags
taip pat skaitykite=read-more
tajuk rencana=rubrics	tajuk=rubrics
takaisin ylös=share
takip edin=follow-us	takip et=follow-us
talla=advertisement
tallenna=share
talous=rubrics
taloustoimittaja=roles
tamat=ends
también te puede interesar=read-more	también lea=read-more
tanca=share
tangazo=advertisement
tangkapan layar=photo
tarif=rubrics
tarih=rubrics
tarkennus=correction
tartson velünk=follow-us
taskuhääling=video
taustaa=rubrics
tazama pia=read-more
te podría interesar=read-more	te puede interesar=read-more	te recomendamos=read-more
te-ar putea interesa și=read-more	te-ar putea interesa=read-more
teadus=rubrics
tech=rubrics
technologie=rubrics
technologies=rubrics
technology=rubrics
technológia=rubrics
technológie=rubrics
tecnologia=rubrics
tecnología=rubrics
teemad=tags
tehnologie=rubrics
tehnologija=rubrics
teilen=share
teken in=follow-us,subscribe
teknik=rubrics
teknologi=rubrics
teknologia=rubrics
teknoloji=rubrics
teks=by
tekst gaat verder onder de advertentie=advertisement	tekst gaat verder onder de afbeelding=advertisement	tekst gaat verder onder de video=advertisement	tekst gaat verder onder de foto=advertisement	tekst gaat verder onder de post=advertisement	tekst se nastavlja ispod oglasa=advertisement	tekst en foto's=by	tekst og foto=by	tekst & foto=by	tekst af=by	tekst av=by	tekst=by
tekstas=by
teksti ja kuvat=by	teksti ja kuva=by	teksti=by
tekstin alkuperäisessä versiossa=earlier-version	tekstin alkuperäisessä versiosta=earlier-version	tekstin aiemmassa versiossa=earlier-version	tekstin aiemmassa versiosta=earlier-version	tekstin aiemmasta versiossa=earlier-version	tekstin aiemmasta versiosta=earlier-version
teksts=by
tekzip=correction
televisione=rubrics
televisión=rubrics
televisão=rubrics
telli=follow-us,subscribe
tema=tags
temaer=tags
temas relacionados=read-more	temas=tags
temat=tags
tematy=tags
teme=tags
temes=tags
temi=tags
temos=tags
temsilcisi=roles
temsili fotoğraf=photo	temsili görsel=photo
temu bual=rubrics
tendencias=most-read
tengdar fréttir=read-more
tengt efni=read-more
tennis=rubrics
tentang=contact
tento článek je=follow-us
terbaru=most-read
terkait=read-more
terkini=most-read,live
terpopuler=most-read
terug naar boven=share
terveys=rubrics
tervis=rubrics
testi di=by	testi=by
testo di=by	testo=by
testua=by
text kommentieren=follow-us	text speichern=follow-us	text och foto=by	text anhören=follow-us	text drucken=follow-us	text & foto=by	text merken=follow-us	text teilen=follow-us	text von=by	text av=by	text by=by	text de=by	text=by
texte de=by	texte=by
textes de=by	textes=by
texti=by
texto de=by	texto=by
textos=by
tham gia=follow-us
the original version of the headline=earlier-version	the previous version of the headline=earlier-version	the earlier version of the headline=earlier-version	the original version of the article=earlier-version	the previous version of the article=earlier-version	the earlier version of the article=earlier-version	the original version of the report=earlier-version	the previous version of the report=earlier-version	the earlier version of the report=earlier-version	the first version of the headline=earlier-version	the original version of the story=earlier-version	the previous version of the story=earlier-version	the prior version of the headline=earlier-version	the earlier version of the story=earlier-version	the first version of the article=earlier-version	the prior version of the article=earlier-version	the first version of the report=earlier-version	the prior version of the report=earlier-version	the first version of the story=earlier-version	the prior version of the story=earlier-version	the original version of this=earlier-version	the previous version of this=earlier-version	the earlier version of this=earlier-version	the original version of our=earlier-version	the previous version of our=earlier-version	the earlier version of our=earlier-version	the first version of this=earlier-version	the prior version of this=earlier-version	the first version of our=earlier-version	the prior version of our=earlier-version	the big read=rubrics
thema's=tags
themen=tags
theo dõi chúng tôi=follow-us	theo dõi=follow-us	theo=by
this article has corrected=earlier-version	this version has corrected=earlier-version	this report has corrected=earlier-version	this story has corrected=earlier-version	this article clarifies=earlier-version	this version clarifies=earlier-version	this article corrects=earlier-version	this report clarifies=earlier-version	this version corrects=earlier-version	this report corrects=earlier-version	this story clarifies=earlier-version	this story corrects=earlier-version	this article fixes=earlier-version	this version fixes=earlier-version	this report fixes=earlier-version	this story fixes=earlier-version	this content is=follow-us
thèmes=tags
thématiques=tags
thông cáo báo chí=press-release	thông tin liên hệ=contact	thông tín viên=roles
thẻ=tags
thế giới=rubrics	thế nào=asks
thể thao=rubrics
thời sự=rubrics
thực hiện=by
ti potrebbe interessare=read-more
ticker=live,rubrics
tidigare i ämnet=read-more
tidligere artikler=read-more
tiede=rubrics
tiedote=press-release
tiesiogiai=live
tiešraide=live
tiešsaiste=live
til omgående offentliggørelse=press-release	til umiddelbar publisering=press-release	til toppen=share
tilaa nyt=subscribe	tilaa=follow-us,subscribe
tilaajille=follow-us
till toppen=share
tillägg=correction
tilmeld dig=follow-us
tin cùng chuyên mục=read-more	tin liên quan=read-more	tin đọc nhiều=most-read	tin mới nhất=most-read	tin nổi bật=most-read	tin khác=read-more	tin nóng=most-read	tin mới=most-read
tinklalaidė=video
tip de redactie=follow-us	tip os=follow-us
tips van de redactie=read-more	tips oss=follow-us,share
tipsa oss=share	tipsa=follow-us
tipărește=share
tisk=share
tisková zpráva=press-release
tiskové prohlášení=press-release	tiskové oddělení=contact
tiskový mluvčí=contact
titelbild=photo
tiêu điểm=rubrics
tiếp theo=share
tko=asks
tlačiť=share
tlačová správa=press-release
tlačové vyhlásenie=press-release
to może cię zainteresować=read-more
toa maoni=comments
toeta=follow-us
toim. huom.=editors-note	toim.=editors-note
toim.huom.=editors-note
toimetaja=reporting-by,roles
toimetas=reporting-by
toimetuse märkus=editors-note
toimetuselt=editors-note
toimittaja=by,roles
toimittanut=reporting-by
toimitukselta=editors-note
toimituksen huomautus=editors-note	toimituksen huomio=editors-note
toimituspäällikkö=roles
tonton juga=read-more	tonton=read-more
toon meer=share
top stories=most-read	top știri=most-read	top news=most-read
top-themen=most-read
topics=tags
topik terkait=tags	topik=tags
toplum=rubrics
topnyheder=most-read
toppnyheter=most-read
toppsaker=most-read
topthemen=most-read
torna su=share
torne-se=follow-us
toute l'actualité=most-read
tovább=read-more
további információ=contact	további részletek=read-more	további cikkek=read-more	további hírek=most-read
tradotto da=reporting-by
traducción de=reporting-by
traducere de=reporting-by
traducerea=reporting-by
traducido por=reporting-by
traduction=reporting-by
traduit par=reporting-by
tradus de=reporting-by
traduzido por=reporting-by
traduzione di=reporting-by
tradução de=reporting-by
trang chủ=share
translated by=reporting-by
transparenzhinweis=editors-note
travel=rubrics
trefwoorden=tags
trending=most-read
tribuna=rubrics
tribune=rubrics
trimis special=roles
trimite=share
trimite-ne=follow-us
trong phiên bản trước=earlier-version	trong nước=rubrics
try unlimited free=follow-us	try it free=follow-us
trực tiếp=live
tuairim=rubrics
tuairimí=comments
tuairimíocht=rubrics
tudo sobre=most-read
tudomány=rubrics
tudósító=roles
tufuate=follow-us
tuilleadh=read-more
tulis komentar=follow-us,comments	tulis komen=comments
tulosta=share
tunnisteet=tags
tuoreimmat=most-read
turinio rinkodara=advertisement
turismo=rubrics
tutup=share
tuzatish=correction
tv=video,rubrics
tv-kritik=rubrics
twitter'da paylaş=share
tylko u nas=rubrics
tài trợ=advertisement
tác giả=by
támogass=follow-us
támogassa=follow-us
támogatott tartalom=advertisement
társadalom=rubrics
täpsustus=correction
täsmennys=correction
téléchargez=follow-us
téma=tags
témata=tags
témoignage=rubrics
témoignages=rubrics
témy=tags
témák=tags
tényellenőrzés=rubrics
të ngjashme=read-more	të lidhura=read-more
tìm kiếm=share
tópicos=tags
tõlkis=reporting-by
több=share
töltse le=follow-us
történelem=rubrics
türkiye=rubrics
tēmas=tags
tıklayın=follow-us
tıklayınız=read-more
tłumaczenie=reporting-by
tłumaczył=reporting-by
tłumaczyła=reporting-by
tường thuật trực tiếp=live
tại sao=asks
tải ứng dụng=follow-us	tải app=follow-us
tổng biên tập=roles	tổng hợp=reporting-by
từ khoá=tags	từ khóa=tags
u prethodnoj verziji=earlier-version	u ranijoj verziji=earlier-version	u prvoj verziji=earlier-version
ubani=asks
uchambuzi=rubrics
uchumi=rubrics
udland=rubrics
udlandskorrespondent=roles
udostępnij=share
udskriv=share
ufficio stampa=contact
uitleg=rubrics
ujumbe wa mhariri=editors-note
ukulungiswa=correction
ulasan=rubrics
ulashish=share
ulkomaantoimittaja=roles
ulkomaat=rubrics
uložit na později=share	uložit=share
uložiť=share
ultim'ora=most-read,live
ultima oră=most-read,live
ultime notizie=most-read
ultimele ştiri=most-read	ultimele știri=most-read
uma versão anterior desta=earlier-version	uma versão anterior deste=earlier-version	uma versão anterior da=earlier-version	uma versão anterior do=earlier-version
umhleli=roles
ummæli=comments
umwelt=rubrics
un articolo di=by	un article de=by
una precedente versione della=earlier-version	una versione precedente della=earlier-version	una precedente versione dell=earlier-version	una versione precedente dell=earlier-version	una versión anterior de esta=earlier-version	una versión anterior de este=earlier-version	una precedente versione del=earlier-version	una primera versión de esta=earlier-version	una primera versión de este=earlier-version	una versione precedente del=earlier-version	una precedente versione di=earlier-version	una versione precedente di=earlier-version	una versión anterior de el=earlier-version	una versión anterior de la=earlier-version	una versión previa de esta=earlier-version	una versión previa de este=earlier-version	una primera versión de el=earlier-version	una primera versión de la=earlier-version	una prima versione della=earlier-version	una versión previa de el=earlier-version	una versión previa de la=earlier-version	una precedente versione=earlier-version	una prima versione dell=earlier-version	una prima versione del=earlier-version	una prima versione di=earlier-version	una versión anterior=earlier-version	una versió anterior=earlier-version	una crónica de=by
unaweza kusoma pia=read-more	unaweza pia kusoma=read-more
unde=asks
underholdning=rubrics
unduh=follow-us
une précédente version=earlier-version	une version antérieure=earlier-version	une version précédente=earlier-version	une ancienne version=earlier-version	une première version=earlier-version	une version initiale=earlier-version	une chronique de=by	une enquête de=by
uneix-te=follow-us
unisciti=follow-us
unter mitarbeit von=reporting-by
unterhaltung=rubrics
unterstützen sie uns=follow-us
untuk informasi lebih lanjut=contact
up next=read-more
update=live
updated=live
uppdateras=live
uppdatering=live
upresnenie=correction
upřesnění=correction
uredil=reporting-by
uredila=reporting-by
uredio=reporting-by
urednica=roles
urednik=roles
urgent=live
urgente=live,rubrics
urheilu=rubrics
urheilutoimittaja=roles
url복사=share
urmăreşte-ne=follow-us
urmărește cele=follow-us	urmărește și=read-more	urmărește=follow-us
urmărește-ne=follow-us
urmăriți=follow-us
următorul=share
utazás=rubrics
utenriks=rubrics
utenrikskorrespondent=roles
utenriksreporter=roles
utrikes=rubrics
utrikeskorrespondent=roles
utrikesreporter=roles
uudised=rubrics
uusimmat=most-read
uutisen alkuperäisessä versiossa=earlier-version	uutisen alkuperäisessä versiosta=earlier-version	uutisen aiemmassa versiossa=earlier-version	uutisen aiemmassa versiosta=earlier-version	uutisen aiemmasta versiossa=earlier-version	uutisen aiemmasta versiosta=earlier-version
uutiset=rubrics
uutispäällikkö=roles
uvodnik=rubrics
uwaga redakcji=editors-note
uzzini vairāk=read-more
uždaryti=share
uživo=live,rubrics
užsakomasis turinys=advertisement
v predchádzajúcej verzii=earlier-version	v zgodnejši različici=earlier-version	v prejšnji različici=earlier-version	v prvotni različici=earlier-version	v predošlej verzii=earlier-version	v pôvodnej verzii=earlier-version	v předchozí verzi=earlier-version	v dřívější verzi=earlier-version	v původní verzi=earlier-version	v prvej verzii=earlier-version	v první verzi=earlier-version	v živo=live,rubrics
vaata lisaks=read-more	vaata ka=read-more
vad=asks
vai=asks
vairāk par tēmu=read-more	vairāk=read-more
vaizdas=photo
vaizdo įrašas=video
vajon=asks
valikko=share
valokuva=photo
valokuvat=photo
van onze correspondent=by	van onze verslaggever=by	van onze redacteur=by	van onze redactie=by	van=by
vapaa toimittaja=roles
var=asks
varför=asks
varifrån=asks
vea también=read-more	vea además=read-more	vea=read-more
veda=rubrics
vedi i commenti=comments	vedi anche=read-more
vegeu també=read-more
veja também=read-more	veja mais=read-more
vem=asks
ver comentarios=comments	ver comentários=comments	ver también=read-more	ver também=read-more	ver mais=read-more	ver más=read-more,share
verbetering=correction
verden=rubrics
verder lezen=read-more
verduidelijking=correction
verificación=rubrics
verkeer=rubrics
verkehr=rubrics
vermischtes=rubrics
versi sebelumnya dari artikel=earlier-version	versi sebelumnya dari berita=earlier-version	versi sebelumnya=earlier-version
version française=reporting-by
verslag door=reporting-by
verslaggeefster=roles
verslaggever=roles
verslaggewer=roles
verslas=rubrics
vertaald door=reporting-by
vertaling=reporting-by
verwandte artikel=read-more	verwandte themen=read-more
verwante artikels=read-more	verwante stories=read-more
veselība=rubrics
vesti=rubrics
vetenskap=rubrics
vezane vijesti=read-more	vezane vesti=read-more
vezani članci=read-more
vezi comentariile=comments	vezi mai mult=read-more,share	vezi şi=read-more	vezi și=read-more	vezi=read-more
vezércikk=rubrics
več informacij=contact	več o temi=read-more	več o=read-more	več=read-more
viac informácií=read-more,contact	viac k téme=read-more	viac o=read-more	viac=read-more
viaggi=rubrics
viajes=rubrics
vicedirettore=roles
videnskab=rubrics
video der woche=video	video=photo,video,rubrics
videó=video
vidéo=video,rubrics
viedoklis=rubrics
viedokļi=rubrics
vieraskynä=rubrics
view this post=follow-us	view comments=comments
viihde=rubrics
viimased uudised=most-read
viimeisimmät=most-read
vijesti=rubrics
vil du=follow-us
vilka=asks
vilken=asks
vilket=asks
vill du=follow-us
világ=rubrics
vipi=asks
vir foto=photo
vis kommentarer=comments	vis flere=share	vis mere=share	vis mer=share
visa kommentarer=comments	visa fler=share	visa mer=share
vissza a tetejére=share
visuals=photo
visuomenė=rubrics
vitenskap=rubrics
viðskipti=rubrics
viðtal=rubrics
više o temi=read-more	više na=read-more	više o=read-more	više=read-more
viết bình luận=comments
voetbal=rubrics
voiko=asks
voir les commentaires=comments	voir également=read-more	voir aussi=read-more	voir plus=read-more,share
voit keskustella=follow-us
volg hier=live	volg ons=follow-us	volg=follow-us
volgende=share
volontär=roles
volontärin=roles
voltar ao topo=share
volver arriba=share
von=by
voor meer informatie=contact
vorige=share
vorlesen=share
vous avez repéré=follow-us	vous avez trouvé=follow-us
vragen of opmerkingen=follow-us
vreme=rubrics
vrijeme=rubrics
vstoupit do diskuse=comments
vstúpiť do diskusie=comments
vuoi ricevere=follow-us
vypočujte si=read-more
vyriausiasis redaktorius=roles
vytisknout=share
vytlačiť=share
välismaa=rubrics
världen=rubrics
värsked uudised=most-read
vége=ends
vélemény=rubrics
vì sao=asks
více informací=read-more,contact	více k tématu=read-more	více zde=read-more	více o=read-more	více=read-more
vídeo=video,rubrics
văn hoá=rubrics	văn hóa=rubrics
věda a technika=rubrics	věda=rubrics
về=contact
w wcześniejszej wersji=earlier-version	w poprzedniej wersji=earlier-version	w pierwotnej wersji=earlier-version	w pierwszej wersji=earlier-version
wa=asks
waar=asks
waarmee=asks
waarom=asks
wakili=roles
wann=asks
wanneer=asks
want more=follow-us
wapi=asks
wariye=roles
wartawan senior=roles	wartawan=roles
wartawati=roles
warto przeczytać=read-more	warto wiedzieć=read-more
warum=asks
was=asks
wasanni=rubrics
wat=asks
watch this article=follow-us	watch the article=follow-us	watch this story=follow-us	watch this video=follow-us	watch the story=follow-us	watch the video=follow-us	watch this link=follow-us	watch this page=follow-us	watch this post=follow-us	watch the link=follow-us	watch the page=follow-us	watch the post=follow-us	watch also=read-more	watch more=read-more	watch now=read-more	watch=read-more
watter=asks
wawancara=rubrics
wcześniejsza wersja=earlier-version
weer=rubrics
weitere informationen=read-more,contact	weitere nachrichten=read-more	weitere meldungen=read-more	weitere artikel=read-more	weitere themen=read-more	weitere infos=read-more
weiterlesen=read-more
welche=asks
welcher=asks
welches=asks
welk=asks
welke=asks
wem=asks
wen=asks
wer=asks
werbung=advertisement
weriye=roles
weshalb=asks
wesprzyj=follow-us
wetenschap=rubrics
what=asks
whatsapp kanalımıza=follow-us
when=asks
where=asks
which=asks
who=asks
whose=asks
why=asks
wiadomości dnia=most-read	wiadomości=rubrics
wideo=video,rubrics
wie=asks
wieso=asks
wil je=follow-us
wilayah=rubrics
will=asks
wilt u=follow-us
wir haben diesen artikel=earlier-version	wir haben diesen beitrag=earlier-version	wir haben diesen fehler=earlier-version	wir haben den artikel=earlier-version	wir haben den beitrag=earlier-version	wir haben diesen text=earlier-version	wir haben den fehler=earlier-version	wir freuen uns über=follow-us	wir haben den text=earlier-version
wirtschaft=rubrics
wirtschaftsredakteur=roles
wirtschaftsredakteurin=roles
wisata=rubrics
wissen=rubrics
wissenschaft=rubrics
with additional reporting from=with-agencies	with additional reporting by=with-agencies	with contributions from=with-agencies	with contributions by=with-agencies	with information from=with-agencies	with agency reports=with-agencies	with information by=with-agencies	with reporting from=with-agencies	with agency inputs=with-agencies	with material from=with-agencies	with reporting by=with-agencies	with reports from=with-agencies	with inputs from=with-agencies	with material by=with-agencies	with files from=with-agencies	with input from=with-agencies	with reports by=with-agencies	with inputs by=with-agencies	with agencies=with-agencies	with files by=with-agencies	with input by=with-agencies	with agency=with-agencies
więcej na ten temat=read-more	więcej informacji=read-more,contact	więcej o=read-more,tags	więcej=read-more
wo=asks
woher=asks
wohin=asks
wojna w ukrainie=rubrics
word abonnee=subscribe	word lid=subscribe
words by=by
world news=rubrics	world=rubrics
would=asks
writing by=reporting-by
written by=by,reporting-by
wspomnienie=rubrics
współpraca=reporting-by
wydawca=roles
wyjaśnienie=correction
wykup dostęp=subscribe
wypadki=rubrics
wywiad=rubrics
wyślij=share
wêreld=rubrics
x=advertisement
x'inhu=asks
xaggee=asks
xayeysiis=advertisement
xe=rubrics
xem chi tiết=read-more	xem nhiều=most-read	xem ngay=read-more	xem thêm=read-more	xem tiếp=read-more
xin lỗi bạn đọc=correction
xornalista=roles
xã hội=rubrics
yaa=asks
yabelana=share
yaushe=asks
yaya=asks
yayına hazırlayan=reporting-by
yazan=by
yazar=by,roles
yazarı=roles
yazdı=by
yazdır=share
yazı=by
yazının önceki versiyonunda=earlier-version	yazının eski versiyonunda=earlier-version	yazının ilk versiyonunda=earlier-version	yazının önceki sürümünde=earlier-version	yazının eski sürümünde=earlier-version	yazının önceki halinde=earlier-version	yazının ilk sürümünde=earlier-version	yazının eski halinde=earlier-version	yazının ilk halinde=earlier-version
yaşam=rubrics
yderligere oplysninger=contact
yerel=rubrics
yhteyshenkilö=contact
yhteystiedot=contact
yini=asks
yorum yap=comments	yorum yaz=comments	yorum=rubrics
yorumlar=comments
yorumları göster=comments
yorumunu yaz=comments
you may have missed=read-more	you might also like=read-more	you may also like=read-more	you can follow=follow-us
yuk=follow-us
yukarı=share
z wykorzystaniem=with-agencies
za više informacija=contact
zabava=rubrics
zachęcamy=follow-us
zadnje vijesti=most-read	zadnje novice=most-read
zahraničie=rubrics
zahraniční zpravodaj=roles
zahraničí=rubrics
zaidi=read-more
zakaj=asks
zaloguj się=subscribe	zaloguj=subscribe
zamknij=share
zapisz się=follow-us	zapisz=share
zapratite=follow-us
zapri=share
zarejestruj się=subscribe
zastępca redaktora naczelnego=roles
zatvori=share
zavrieť=share
zavřít=share
zašto=asks
zdieľať=share
zdj.=photo
zdjęcia=photo
zdjęcie ilustracyjne=photo	zdjęcie poglądowe=photo	zdjęcie=photo
zdravie=rubrics
zdravje=rubrics
zdravlje=rubrics
zdraví=rubrics
zdroj foto=photo	zdroj=photo
zdrowie=rubrics
zein=asks
zenbat=asks
zer=asks
zergatik=asks
zgodovina=rubrics
zgłoś=follow-us
ziarist=roles
ziaristă=roles
zie ook=read-more
zilizosomwa sana=most-read
zinazosomwa zaidi=most-read
zinātne=rubrics
ziņas=rubrics
zkopírovat odkaz=share
znanost=rubrics
zobacz komentarze=comments	zobacz również=read-more	zobacz więcej=read-more	zobacz także=read-more	zobacz wideo=read-more	zobacz też=read-more	zobacz=read-more
zobrazit komentáře=comments	zobrazit více=share
zobraziť komentáre=comments	zobraziť viac=share
zoeken=share
zostaňte=follow-us
zpravodaj=roles
zpravodajka=roles
zprávy=rubrics
zum weiterlesen=read-more	zum artikel=read-more	zum thema=read-more	zum abo=subscribe
zunächst hatten wir=earlier-version
zur startseite=share
zurück=share
zusätzliche berichterstattung von=reporting-by
zutabegilea=roles
zuzendaria=roles
zuzenean=live
zuzenketa=correction
získajte=follow-us
získejte=follow-us
zůstaňte=follow-us
à lire également=read-more	à lire aussi=read-more	à voir aussi=read-more	à découvrir=read-more	à propos de=contact	à écouter=read-more	à la une=most-read	à lire=read-more
àudio=video
árétting=correction
áskrift=subscribe
áudio=video
ähnliche artikel=read-more
ämnen i artikeln=tags	ämnen=tags
är=asks
çeviren=reporting-by
çeviri=reporting-by
çevre=rubrics
çfarë=asks
çizim=photo
çok okunanlar=most-read
é possível=asks
économie=rubrics
écouter cet article=follow-us	écouter l'article=follow-us	écouter aussi=read-more	écouter=share
écrit par=by,reporting-by
édito=rubrics
éditorial=rubrics
éditorialiste=roles
édité par=reporting-by
éducation=rubrics
életmód=rubrics
élő közvetítés=live	élő=live,rubrics
élőben=live
érdekesnek találta=read-more
értesüljön=follow-us
étiquettes=tags
í beinni=live
íomhá=photo
írja meg=follow-us
írta=by
írásunk egy eredeti változatában=earlier-version	írásunk egy korábbi változatában=earlier-version	írásunk egy eredeti verziójában=earlier-version	írásunk egy korábbi verziójában=earlier-version	írásunk egy első változatában=earlier-version	írásunk egy első verziójában=earlier-version	írásunk eredeti változatában=earlier-version	írásunk korábbi változatában=earlier-version	írásunk eredeti verziójában=earlier-version	írásunk korábbi verziójában=earlier-version	írásunk első változatában=earlier-version	írásunk első verziójában=earlier-version
íþróttir=rubrics
în versiunea inițială=earlier-version	în direct=live
înapoi=share
închide=share
îndreptare=correction
înregistrare=subscribe
înscrie-te=follow-us
într-o versiune anterioară=earlier-version	într-o versiune precedentă=earlier-version
õiendus=correction
önceki=share
öne çıkanlar=most-read
önerilen haberler=read-more
önerilenler=read-more
översättning=reporting-by
özel muhabiri=roles	özel haber=rubrics
økonomi=rubrics
ønsker du=follow-us
újságíró=roles
última hora=most-read,live,rubrics
últimas noticias=most-read	últimas notícias=most-read	últimas novas=most-read	últimas=most-read
últimes notícies=most-read
únete=follow-us
úvodník=rubrics
über=contact
überblick=rubrics
übersetzung=reporting-by
üye olun=follow-us	üye ol=subscribe
üyelik=subscribe
üzlet=rubrics
ý kiến bạn đọc=comments	ý kiến=comments,rubrics
čime=asks
čitajte još=read-more	čitajte=read-more
članak se nastavlja ispod oglasa=advertisement
článek pokračuje pod reklamou=advertisement
článok pokračuje pod reklamou=advertisement
čo=asks
črna kronika=rubrics
čtěte také=read-more	čtěte více=read-more	čtěte též=read-more	čtěte i=read-more
čím=asks
číst více=read-more	číst dál=read-more
čítajte tiež=read-more	čítajte viac=read-more	čítajte aj=read-more
čítať ďalej=read-more	čítať viac=read-more
ďalšie informácie=contact	ďalšie správy=most-read	ďalšie=share
đâu là=asks
đính chính=correction
đóng=share
đăng ký ngay=subscribe	đăng ký nhận=follow-us	đăng nhập=subscribe	đăng ký=follow-us,subscribe
đọc nhiều nhất=most-read	đọc nhiều=most-read	đọc ngay=read-more	đọc thêm=read-more	đọc tiếp=read-more
đồ họa=photo
độc quyền=rubrics
đời sống=rubrics
đừng bỏ lỡ=read-more
ġurnalist=roles
śledztwo=rubrics
śledź=follow-us
świat=rubrics
şunu da okuyun=read-more
şəkil=photo
školstvo=rubrics
školství=rubrics
šport=rubrics
šta=asks
štampaj=share
što=asks
štítky=tags
švietimas=rubrics
šéfredaktor=roles
šéfredaktorka=roles
źródło zdjęcia=photo
želite=follow-us
život=rubrics
živě=live,rubrics
žiūrėkite taip pat=read-more	žiūrėkite=read-more
žurnalistas=roles
žurnalistė=roles
žurnāliste=roles
žurnālists=roles
žymos=tags
žymės=tags
știință=rubrics
știri similare=read-more	știri recente=most-read	știri=rubrics
ți-ar putea plăcea=read-more
ɗan jarida=roles
ətraflı oxu=read-more	ətraflı=read-more
άποψη=rubrics
άρθρο=rubrics
έκτακτο=live,rubrics
έρευνα=rubrics
ίσως σας ενδιαφέρει=read-more
αθλητικά=rubrics
αθλητισμός=rubrics
ακολουθήστε μας=follow-us	ακολουθήστε=follow-us
ακολούθησε=follow-us
ακούστε=read-more
ανάλυση=rubrics
αναζήτηση=share
ανακοίνωση=press-release
αναλυτής=roles
αναλύσεις=rubrics
αναλύτρια=roles
ανταποκρίτρια=roles
ανταποκριτής=roles
ανταπόκριση=by
αντιγραφή συνδέσμου=share
απεσταλμένη=roles
απεσταλμένος=roles
αποθήκευση=share
αποκλειστικό=rubrics
αποστολή=share
από πού=asks	από την=by	από τον=by	από=by
απόδοση=reporting-by
απόψεις=rubrics
αρθρογράφος=roles
αρχείου=photo
αρχική=share
αρχισυντάκτης=roles
αρχισυντάκτρια=roles
αστυνομικά=rubrics
αυτοκίνητο=rubrics
αφήστε σχόλιο=comments
αφιέρωμα=rubrics
βίντεο και=video	βίντεο=video
βιβλίο=rubrics
βρείτε μας=follow-us
γίνε συνδρομητής=subscribe
γίνετε συνδρομητής=subscribe	γίνετε=follow-us
για περισσότερες πληροφορίες=contact
γιατί=asks
γνώμες=rubrics
γνώμη=rubrics
γράφει η=by	γράφει ο=by	γράφει=by
γράφημα=photo
γράφουν οι=by	γράφουν=by
γράψτε σχόλιο=comments
γραφείο τύπου=contact
δείτε περισσότερα=read-more	δείτε όλες τις=follow-us	δείτε επίσης=read-more	δείτε ακόμα=read-more	δείτε ακόμη=read-more	δείτε εδώ=read-more	δείτε και=read-more	δείτε=read-more
δελτίο τύπου=press-release
δες=read-more
δημοσιογράφος=roles
δημοφιλή=most-read
διάβασε=read-more
διαβάζονται τώρα=most-read
διαβάστε περισσότερα=read-more	διαβάστε επίσης=read-more	διαβάστε ακόμα=read-more	διαβάστε ακόμη=read-more	διαβάστε εδώ=read-more	διαβάστε και=read-more	διαβάστε όλο=read-more	διαβάστε=read-more
διαφήμιση=advertisement
διαφημιστικό=advertisement
διεθνή=rubrics
διευθυντής σύνταξης=roles	διευθυντής=roles
διευκρίνιση=correction
διορθώσεις=correction
διόρθωση=correction
είναι=asks
εγγραφή=subscribe
εγγραφείτε=follow-us,subscribe
ειδήσεις=rubrics
εικονογράφηση=photo
εικόνα=photo
εκτύπωση=share
ελλάδα=rubrics
ενημέρωση=live
ενημερωθείτε=follow-us
επανόρθωση=correction
επικαιρότητα=rubrics
επικοινωνία=contact
επιμέλεια=by,reporting-by
επιστήμη=rubrics
επιχειρήσεις=rubrics
επόμενο=share
ετικέτες=tags
ζωντανά=live
θέματα=tags
θα=asks
ιστορία=rubrics
κάντε like=follow-us	κάντε κλικ=follow-us
καιρός=rubrics
κατεβάστε=follow-us
κείμενο=by
κλείσιμο=share
κοινοποίησέ το=share
κοινοποίηση=share
κοινωνία=rubrics
κορυφαίες ειδήσεις=most-read
κριτική=rubrics
κόσμος=rubrics
κύπρος=rubrics
λέξεις κλειδιά=tags
λέξεις-κλειδιά=tags
λεπτό προς λεπτό=live
μενού=share
μετάφραση=reporting-by
μεταφράζει=reporting-by
μη χάσετε=read-more
μοιράσου=share
μοιραστείτε=share
μουσική=rubrics
μπείτε=follow-us
μπορεί=asks
οικονομία=rubrics
παιδεία=rubrics
πατήστε=follow-us
περισσότερα=read-more
περισσότερες φωτογραφίες=share
πηγή φωτογραφίας=photo
πιο δημοφιλή=most-read
πληροφορίες=contact
ποδόσφαιρο=rubrics
ποια=asks
ποιες=asks
ποιο=asks
ποιοι=asks
ποιος=asks
πολιτική=rubrics
πολιτισμός=rubrics
πορτρέτο=rubrics
πού=asks
προηγούμενο=share
προσθήκη σχολίου=comments
προτεινόμενα=read-more
πόσα=asks
πόσο=asks
πόσοι=asks
πότε=asks
πώς=asks
ρεπορτάζ=by,rubrics
ρεπόρτερ=roles
ροή ειδήσεων=most-read
σ.σ.=editors-note
σε προηγούμενη έκδοση=earlier-version	σε προηγούμενη εκδοχή=earlier-version	σε παλαιότερη έκδοση=earlier-version	σε παλαιότερη εκδοχή=earlier-version	σε προηγούμενη=earlier-version
σημ. συντ.=editors-note
σημείωση της σύνταξης=editors-note	σημείωση του συντάκτη=editors-note	σημείωση συντάκτη=editors-note	σημείωση σύνταξης=editors-note
σινεμά=rubrics
σκίτσο=photo
σκιτσογράφος=roles
στείλτε=follow-us
στηρίξτε=follow-us
στιγμιότυπο=photo
στοιχεία επικοινωνίας=contact
συνέντευξη στην=by	συνέντευξη στον=by	συνέντευξη=by,rubrics
συνέχεια=read-more
συνδρομή=subscribe
συνεντεύξεις=rubrics
συνεχής ενημέρωση=live
συντάκτης=by,roles
συντάκτρια=by,roles
συνταγή=rubrics
σχετικά θέματα=read-more	σχετικά άρθρα=read-more	σχετικά=read-more
σχετικές ειδήσεις=read-more
σχολίασε=comments
σχολιάστε=comments
σχολιαστής=roles
σχόλια=comments
σχόλιο=rubrics
σύνδεση=subscribe
σύνταξη=reporting-by
τέλος=ends
τα πιο διαβασμένα=most-read
ταξίδια=rubrics
τελευταία νέα=most-read
τελευταίες ειδήσεις=most-read
τεχνολογία=rubrics
της συντάκτριας=by	της=by
τι=asks
τοπικά=rubrics
του συντάκτη=by	του=by
των=by
υγεία=rubrics
φωτ.=photo
φωτο=photo
φωτογράφος=photo
φωτογραφία αρχείου=photo	φωτογραφία=photo
φωτογραφίες=photo
φωτό=photo
χορηγούμενο περιεχόμενο=advertisement	χορηγούμενο=advertisement
όλες οι ειδήσεις=most-read
абнаўляецца=live
абонамент=subscribe
абонирай се=follow-us,subscribe
абонирайте се=follow-us,subscribe
авто=rubrics
автор статьи=by	автор текста=by	автор фото=photo	автор=by
автори=by
авторка=by
автору=by
авторы=by
аглядальнік=roles
ад рэдакцыі=editors-note
ажурирано=live
ако искате=follow-us
акс=photo
акценти=most-read
анализ=rubrics
анализа=rubrics
анализатор=roles
анализи=rubrics
аналитика=rubrics
аналитичар=roles
аналіз=rubrics
аналітика=rubrics
анлайн=live
апошнія навіны=most-read
армия=rubrics
архива=photo
архивна снимка=photo
архивное фото=photo
архівне фото=photo
аудио=video
аудіо=video
аутор=by
аутори=by
аўтар=by
аўтарка=by
б.р.=editors-note
бел. на ред.=editors-note	бел. ред.=editors-note
бележка на редакцията=editors-note	бележка на редактора=editors-note
беседовал=by
беседовала=by
бизнес=rubrics
бичсэн=by
блог=rubrics
блоги=rubrics
больше новостей=read-more,follow-us
будет=asks
бъдете=follow-us
българия=rubrics
бізнес=rubrics
більше за темою=read-more	більше новин=read-more
бөлісу=share
бөлүшүү=share
в първоначална версия на=earlier-version	в первоначальной версии=earlier-version	в более ранней версии=earlier-version	в по-ранна версия на=earlier-version	в предишна версия на=earlier-version	в попередній версії=earlier-version	в предыдущей версии=earlier-version	в первісній версії=earlier-version	в предишна версия=earlier-version	в прежней версии=earlier-version	в ранішій версії=earlier-version	в первой версии=earlier-version	в першій версії=earlier-version	в ранней версии=earlier-version	в закладки=share	в мире=rubrics
вам может быть интересно=read-more	вам може бути цікаво=read-more
варзиш=rubrics
вас может заинтересовать=read-more	вас може зацікавити=read-more
вгору=share
ведуча=roles
ведучий=roles
ведущий=roles
версия для печати=share
вести=rubrics
видео=video,rubrics
виділіть=follow-us
виж още=read-more
вижте също=read-more	вижте още=read-more	вижте и=read-more
виправлення=correction
виправлено=correction
више о томе=read-more
включете се=follow-us
власний кореспондент=roles
во живо=live,rubrics
водещ=roles
водеща=roles
водещи новини=most-read
война=rubrics
войти=subscribe
вопрос-ответ=rubrics
времето=rubrics
вход=subscribe
вхід=subscribe
выделите=follow-us
выпраўленне=correction
від редакції=editors-note
відео=video,rubrics
відэа=video
війна=rubrics
галерия=video
галерија=video
галоўнае=most-read
где=asks
главен редактор=roles
главная=share
главни уредник=roles
главное=most-read,rubrics
главные новости=most-read
главный редактор=roles
гледайте=read-more
гледна точка=rubrics
глядзіце таксама=read-more
головна редакторка=roles	головна=share
головне=most-read
головний редактор=roles
головні новини=most-read
город=rubrics
грамадства=rubrics
гэрэл зураг=photo
гісторыя=rubrics
да ли=asks
дагы окуңуз=read-more
далее=share
дали=asks
далучайцеся=follow-us
далі=share
де=asks
деманти=correction
детальніше=read-more
джерело фото=photo
дзе=asks
див. також=read-more
дивіться також=read-more	дивіться=read-more
для немедленной публикации=press-release
добави коментар=comments
добавить комментарий=comments
добавьте=follow-us
додати коментар=comments
додаткова інформація=contact
докладніше=read-more
долучайтесь=follow-us
долучайтеся=follow-us
донатьте=follow-us
дописник=roles
дописница=roles
дописниця=roles
дополнительная информация=contact
другие материалы=read-more	другие новости=read-more
друк=share
друштво=rubrics
думка=rubrics
думки=rubrics
дэлгэрэнгүй=read-more
дякуємо=follow-us
европа=rubrics
економија=rubrics
економіка=rubrics
ексклузивно=rubrics
ексклюзив=rubrics
есе=rubrics
если вы нашли=follow-us
есть=asks
етикети=tags
еще по теме=read-more
ещё по теме=read-more
жарнама=advertisement
журналист издания=roles	журналист=roles
журналистка=roles
журналіст=roles
журналістка=roles
за повече информация=contact	за више информација=contact	за повідомленнями=with-agencies	за матеріалами=with-agencies	за інформацією=with-agencies	за контакти=contact	за връзка=contact	за даними=with-agencies	за участі=reporting-by	за медии=contact	за темою=read-more
забелешка на редакцијата=editors-note
завантажте=follow-us
закрити=share
закрыть=share
залишити коментар=comments
залруулга=correction
заместитель главного редактора=roles
заметили опечатку=follow-us	заметили ошибку=follow-us
запази=share
записал=by
записала=by
зараз читають=most-read
зарегистрироваться=subscribe
зареєструватися=subscribe
затвори=share
захаваць=share
зачем=asks
зачувај=share
зашто=asks
защо=asks
заўвага рэдакцыі=editors-note
зберегти=share
звідки=asks
здарэнні=rubrics
здоров'я=rubrics
здоровье=rubrics
здраве=rubrics
здравје=rubrics
здравље=rubrics
здымак=photo
знайшли помилку=follow-us
знімок=photo
зображення=photo
зошто=asks
зураг=photo
извештач=roles
извор фото=photo
извънредно=live,rubrics
изображение=photo
изпрати=share
изтеглете=follow-us
икономика=rubrics
иллюстрация=photo
илустрација=photo
илюстративна снимка=photo
илюстрация=photo
интервью взял=by	интервью=rubrics
интервю на=by	интервю=rubrics
интервју=rubrics
инфографика=photo
инчунин хонед=read-more
ислоҳ=correction
исправак=correction
исправка=correction
исправление=correction
исправлено=correction
история=rubrics
историја=rubrics
источник фото=photo
иқтисод=rubrics
кабарчы=roles
када=asks
каде=asks
кадр из видео=photo	кадр=photo
кай=asks
кайда=asks
как=asks
какая=asks
каква=asks
какви=asks
какво=asks
какие=asks
како=asks
какое=asks
какой=asks
какъв=asks
калі=asks
каментаваць=comments
каментары=comments
кандай=asks
кантакты=contact
карэспандэнт=roles
карэспандэнтка=roles
качан=asks
кененирээк=read-more
ким=asks
київ=rubrics
кликнете=follow-us
клучни зборови=tags
ключавыя словы=tags
ключевые слова=tags
ключови думи=tags
ключові слова=tags
ко=asks
кога=asks
когда=asks
кого=asks
кои=asks
кой=asks
колаж=photo
коли=asks
колико=asks
колко=asks
колку=asks
коллаж=photo
колонка=rubrics
колумна=rubrics
колумнист=roles
колумниста=roles
колумнистка=roles
колумніст=roles
колумністка=roles
колькі=asks
коментар=rubrics
коментари=comments
коментариши=comments
коментарі=comments
коментатор=roles
коментирай=comments
коментирайте=comments
коментирај=comments
коментувати=comments
комментарии=comments
комментарий=rubrics
комментировать=comments
кому=asks
конец=ends
контакт=contact
контакти для змі=contact	контакти=contact
контактная информация=contact
контакты для сми=contact	контакты=contact
коом=rubrics
копирай линка=share
копирај линк=share
копировать ссылку=share
копіювати посилання=share
корекция=correction
корекција=correction
кореспондент=roles
кореспондентка=roles
корреспондент=roles
коя=asks
кој=asks
која=asks
које=asks
који=asks
край=ends
крај=ends
крими=rubrics
криминал=rubrics
кримінал=rubrics
кто=asks
куда=asks
куди=asks
култура=rubrics
культура=rubrics
куҷо=asks
къде=asks
кім=asks
кінець=ends
кључне речи=tags
кӣ=asks
лайфстайл=rubrics
лента новостей=most-read
македонија=rubrics
материал подготовила=by	материал подготовил=by
материалы по теме=read-more
матеріали за темою=read-more
медиа=rubrics
медии=rubrics
медіа=rubrics
меню=share
меркаванне=rubrics
метки=tags
минута по минута=live
мир=rubrics
мислење=rubrics
мишљење=rubrics
мнение=rubrics
мнения=rubrics
може да харесате=read-more	може=asks
можеби ќе ве интересира=read-more
можно=asks
муаллиф=by
мубодила=share
муфассал=read-more
мітки=tags
мәтін=by
на правах реклами=advertisement	на правах рекламы=advertisement	на живо=live,rubrics
наверх=share
навіны=rubrics
навіщо=asks
нагадаємо=read-more
нагоре=share
надіслати=share
наживо=live,rubrics
нажмите=follow-us
назад=share
най-нови=most-read
най-популярни=most-read
най-четени=most-read
най-четено=most-read
найпопулярніше=most-read
найчитаніше=most-read
намерете ни=follow-us
написа=by
написав=by
написал=by
написала=by
написао=by
напиша=by
напиши коментар=comments
напомена редакције=editors-note
натисніть=follow-us
наука=rubrics
научете повече=read-more
начало=share
нашли опечатку=follow-us	нашли ошибку=follow-us
најава=subscribe
најнови вести=most-read	најнови=most-read
најновије вести=most-read	најновије=most-read
најпопуларније=most-read
најчитани=most-read
најчитаније=most-read
најчитано=most-read
не=asks
неге=asks
недвижимость=rubrics
некролог=rubrics
нет комментариев=comments
нийгэм=rubrics
новинар=roles
новинарка=roles
новини партнерів=most-read	новини за темою=read-more	новини дня=most-read	новини=rubrics
новости партнеров=most-read	новости партнёров=most-read	новости по теме=read-more	новости дня=most-read	новости=rubrics
нужно=asks
о компании=contact
обговорити=comments
обновена=live
обновлено=live
обновляется=live
обновява се=live
обозреватель=roles
образование=rubrics
обсудить=comments
общество=rubrics
оглас=advertisement
оглядач=roles
оглядачка=roles
од редакцијата=editors-note
одакле=asks
онлайн=live,rubrics
оновлено=live
оновлюється=live
опровержение=correction
опширније=read-more
општество=rubrics
освіта=rubrics
оставайтесь=follow-us
остави коментар=comments
оставить комментарий=comments
останні новини=most-read
от редакцията=editors-note	от редакции=editors-note	от=by
откуда=asks
откъде=asks
отпечатай=share
отправить=share
оформить подписку=subscribe
ошибка в тексте=follow-us
още по темата=read-more	още новини=read-more,most-read	още за=read-more	още=read-more
оңдоо=correction
па тэме=read-more
падзяліцца=share
падкаст=video
падпісацца=subscribe
падпісвайцеся=follow-us
падпішыцеся=follow-us
падрабязней=read-more
падрыхтавала=by
падрыхтаваў=by
падтрымайце=follow-us
пакінуць каментар=comments
палітыка=rubrics
папулярнае=most-read
партнерский материал=advertisement
партнерський матеріал=advertisement
партнёрский материал=advertisement
перевела=reporting-by
перевод с английского=reporting-by	перевод=reporting-by
перевёл=reporting-by
переклад=reporting-by
переклала=reporting-by
персона=rubrics
печат=share
печати=share
печать=share
пикир=rubrics
пише=by
пишите нам=follow-us
пишу=by
пишува=by
пишіть нам=follow-us
платена публикация=advertisement
платено съдържание=advertisement
по информации=with-agencies	по материалам=with-agencies	по сообщениям=with-agencies	по данным=with-agencies	по темата=read-more	по теме=read-more
повезане вести=read-more
повече по темата=read-more	повече за=read-more
повеќе=read-more
поврзани статии=read-more	поврзани вести=read-more
поврзано=read-more
погледајте и=read-more	погледајте=read-more
погледнете и=read-more	погледнете=read-more
погляд=rubrics
погода=rubrics
подготви=by
подготовил=by,reporting-by
подготовила=by,reporting-by
подготовили=reporting-by
поддержите=follow-us
подели=share
поделите=share
поделиться=follow-us,share
подкаст=video
подкрепете=follow-us
подорожі=rubrics
подписаться на=follow-us	подписаться=subscribe
подписка=subscribe
подписывайтесь=follow-us
подпишитесь=follow-us
подробиці=read-more
подробнее о=read-more	подробнее=read-more
подробности=read-more
поділитись=share
поділитися=share
події=rubrics
поиск=share
покажи още=share
показати коментарі=comments	показати ще=share
показать комментарии=comments	показать еще=share	показать ещё=share
политика=rubrics
политический обозреватель=roles	политический аналитик=roles
политолог=roles
получавайте=follow-us
політика=rubrics
політичний аналітик=roles
політолог=roles
помітили помилку=follow-us
попередня версія=earlier-version
поправка=correction
популярне=most-read
популярное=most-read
популярні новини=most-read
портрет=rubrics
посилання скопійовано=share
последвайте ни=follow-us
последни новини=most-read	последни вести=most-read
последние новости=most-read
похожие материалы=read-more	похожие новости=read-more
почему=asks
почитать ещё=read-more
пошаљи коментар=comments
поширити=share
пошук=share
право=rubrics
пратите нас=follow-us
преведе=reporting-by
превод=by,reporting-by
предыдущая версия=earlier-version
преземете=follow-us
препоръчваме=read-more
прес съобщение=press-release
прес-реліз=press-release
пресреліз=press-release
пресс-релиз=press-release
пресс-служба=contact
пресслужба=contact
прессъобщение=press-release
претплатете се=follow-us
претплати се=subscribe
преузмите=follow-us
при участии=reporting-by
придружите се=follow-us
приклучете се=follow-us
прим. редакции=editors-note	прим. редакції=editors-note	прим. автора=editors-note	прим. ред.=editors-note
прим.ред.=editors-note
примечание редактора=editors-note	примечание редакции=editors-note
примітка редактора=editors-note	примітка редакції=editors-note
принтирай=share
присоединяйтесь=follow-us
присъединете се=follow-us
приєднуйтесь=follow-us
приєднуйтеся=follow-us
пријава=subscribe
про компанію=contact
продолжение после рекламы=advertisement
происшествия=rubrics
прочетете повече=read-more	прочетете още=read-more	прочетете и=read-more	прочетете=read-more
прочети още=read-more
прочитај повеќе=read-more
прочитајте повеќе=read-more	прочитајте више=read-more	прочитајте још=read-more	прочитајте и=read-more	прочитајте=read-more
пряма трансляція=live
прямая трансляция=live,rubrics
прямой эфир=live
публицист=roles
публікації=rubrics
публіцист=roles
публіцыст=roles
путешествия=rubrics
пътувания=rubrics
підготував=by,reporting-by
підготувала=by,reporting-by
підготували=reporting-by
підписатись=subscribe
підписатися=subscribe
підписка=subscribe
підписуйтесь=follow-us
підписуйтеся=follow-us
підпишись=follow-us
підпишіться=follow-us
підтримайте=follow-us
пікір=rubrics
піша=by
разбор=rubrics
разговарала=by
разговарао=by
разследване=rubrics
ранее в заголовке=earlier-version	ранее в материале=earlier-version	ранее в новости=earlier-version	ранее в статье=earlier-version	ранее в тексте=earlier-version
раніше в заголовку=earlier-version	раніше в матеріалі=earlier-version	раніше в новині=earlier-version	раніше в тексті=earlier-version
распечатать=share
расследование=rubrics
региони=rubrics
регионы=rubrics
регистрация=subscribe
регистрација=subscribe
региструј се=subscribe
регіони=rubrics
редактировал=reporting-by
редактировала=reporting-by
редактор=reporting-by,roles
редакторка=reporting-by,roles
редакция=reporting-by
реклама на сайте=advertisement	реклама=advertisement
рекламирано=advertisement
рекламно съдържание=advertisement
рекомендуем прочитать=read-more	рекомендуем=read-more
рекомендуємо=read-more
репортаж=rubrics
репортажа=rubrics
репортер=roles
репортерка=roles
репортёр=roles
рецензия=rubrics
рецензія=rubrics
рецепт=rubrics
рецепта=rubrics
реєстрація=subscribe
роздрукувати=share
розмовляв=by
розмовляла=by
розслідування=rubrics
россия=rubrics
рубрика=tags
рубрики=tags
рэгістрацыя=subscribe
рэдактар=roles
рэдактарка=roles
рэклама=advertisement
рэпартаж=rubrics
рӯзноманигор=roles
самае чытанае=most-read
самое популярное=most-read	самое читаемое=most-read	самое важное=most-read
самые важные=follow-us
саопштење за јавност=press-release	саопштење=press-release
сачыце за=follow-us
саясат=rubrics
свет=rubrics
свързани новини=read-more	свързани статии=read-more
свят=rubrics
світ=rubrics
світлина=photo
світлини=photo
сейчас читают=most-read
сиёсат=rubrics
скапіяваць спасылку=share
скачайте=follow-us
сколько=asks
скопировать ссылку=share
скопіювати посилання=share
скрийншот=photo
скриншот=photo
скріншот=photo
скільки=asks
следвайте ни=follow-us
следете нè=follow-us	следете не=follow-us	следете=follow-us
следите за=follow-us
слика=photo
слухайте також=read-more
слухати=share
слушайте также=read-more
слушать=follow-us,share
слідкуйте за=follow-us
см. также=read-more
сми=rubrics
смотрите также=read-more	смотрите=read-more
снимка архив=photo	снимка=photo
снимки=photo
снимок=photo
собкор=roles
собственный корреспондент=roles
сондай-ақ оқыңыз=read-more
сохранить=share
специален пратеник=roles
специальный корреспондент=roles
спецкор=roles
спецпроєкт=rubrics
спеціальний кореспондент=roles
споделете=share
сподели=share
споделяне=share
спонзорирано=advertisement
спонсорирано съдържание=advertisement
спонсорований матеріал=advertisement
спонсорский материал=advertisement
спорт=rubrics
спростування=correction
спілкувався=by
спілкувалась=by
спілкувалася=by
србија=rubrics
срочно=live,rubrics
ссылка скопирована=share
станете=follow-us
станьте=follow-us
стежте за=follow-us
стиль=rubrics
стрічка новин=most-read
сурат=photo
сурвалжлагч=roles
сурет=photo
суреттер=photo
сурталчилгаа=advertisement
суспільство=rubrics
схожі матеріали=read-more	схожі новини=read-more
съобщение за медиите=press-release
сэтгүүлч=roles
сюжет=read-more
сюжеты=read-more
сүрөт=photo
сұхбат=rubrics
таг=tags
тагове=tags
тагови=tags
также по теме=read-more	также читайте=read-more
також читайте=read-more
тағы оқыңыз=read-more
теги=tags
теж цікаво=read-more
текст=by
тема=tags
теме=tags
теми=tags
темы=tags
терміново=live,rubrics
технологии=rubrics
технології=rubrics
толығырақ=read-more
топ новини=most-read
трансляция=live
трансляція=live
търсене=share
тэги=tags
тэгі=tags
тэкст=by
тэмы=tags
тілші=roles
түзету=correction
у претходној верзији=earlier-version	у попередній версії=earlier-version	у первісній версії=earlier-version	у ранијој верзији=earlier-version	у ранішій версії=earlier-version	у першій версії=earlier-version	у првој верзији=earlier-version
увайсці=subscribe
увійти=subscribe
удакладненне=correction
уживо=live,rubrics
узнавайте=follow-us
україна=rubrics
улс төр=rubrics
уредила=reporting-by
уредио=reporting-by
уредник=reporting-by,roles
уредница=roles
уредничка=roles
уточнение=correction
уточнення=correction
уточняется=correction
фактчек=rubrics
финансы=rubrics
фота=photo
фотаздымак=photo
фото из открытых источников=photo	фото з відкритих джерел=photo	фото ілюстративне=photo	фото из архива=photo	фото з архіву=photo	фото и текст=by	фото автора=photo	фото=photo
фотогалерея=video,share
фотограф=photo
фотографии=photo
фотография=photo
фотографија=photo
фотографије=photo
фотографія=photo
фотокорреспондент=roles
фоторепортаж=video
футбол=rubrics
хаана=asks
хабарнигор=roles
харесайте=follow-us
холбоотой мэдээ=read-more
хотите=follow-us
хочете=follow-us
хроника=live,rubrics
хроніка=live
хто=asks
хуваалцах=share
хэзээ=asks
хэн=asks
хэрхэн=asks
ці=asks
чаму=asks
чаро=asks
чей=asks
чем=asks
четете още=read-more
чети още=read-more
чи=asks
чий=asks
чим=asks
читайте більше=read-more	читайте далее=read-more	читайте также=read-more	читайте також=read-more	читайте далі=read-more	читайте еще=read-more	читайте ещё=read-more	читайте нас=follow-us	читайте ще=read-more	читайте=read-more
читати також=read-more	читати далі=read-more	читати ще=read-more
читать полностью=read-more	читать далее=read-more	читать также=read-more	читать еще=read-more	читать ещё=read-more
чому=asks
что=asks
чытайце таксама=read-more	чытайце яшчэ=read-more
чытаць таксама=read-more	чытаць далей=read-more
чӣ гуна=asks	чӣ=asks
шеф-редактор=roles
шоу-бизнес=rubrics
шта=asks
штампај=share
што=asks
що=asks
эдийн засаг=rubrics
эканоміка=rubrics
экономика=rubrics
эксклюзив=rubrics
эмне үчүн=asks	эмне=asks
эссе=rubrics
эълон=advertisement
юу=asks
яагаад=asks
як=asks
яка=asks
якая=asks
яке=asks
який=asks
якщо ви помітили=follow-us	якщо ви знайшли=follow-us
які=asks
ярилцлага=rubrics
ілюстративне фото=photo
ілюстрацыйнае фота=photo
ілюстрацыя=photo
ілюстрація=photo
інтерв'ю=rubrics
інтервʼю=rubrics
інтэрв'ю=rubrics
інфографіка=photo
інші новини=read-more
історія=rubrics
још вести=read-more
қайда=asks
қалай=asks
қашан=asks
қоғам=rubrics
ҷомеа=rubrics
әлем=rubrics
ավելին=read-more
գովազդ=advertisement
դիտեք նաև=read-more
երբ=asks
թղթակից=roles
ինչ=asks
ինչու=asks
ինչպես=asks
լուսանկար=photo
լուսանկարը=photo
լրագրող=roles
խմբագիր=roles
կարդացեք նաև=read-more
կարծիք=rubrics
կիսվել=share
հարցազրույց=rubrics
հեղինակ=by
ով=asks
որտեղ=asks
ուղղում=correction
սպորտ=rubrics
տեքստը=by
տնտեսություն=rubrics
քաղաքականություն=rubrics
ֆոտո=photo
אוכל=rubrics
אולי יעניין אותך גם=read-more	אולי יעניין אותך=read-more
איור=photo
איזה=asks
איזו=asks
איך=asks
אילוסטרציה=photo
איפה=asks
אל תפספסו=read-more
ארכיון=photo
בארץ=rubrics
בגרסה קודמת של=earlier-version	בגרסה מוקדמת=earlier-version	בגרסה קודמת=earlier-version
ביטחון=rubrics
ביקורת=rubrics
בלעדי=rubrics
בעולם=rubrics
בעל טור=roles
בריאות=rubrics
בשיתוף=advertisement
גלריה=video
גלריית תמונות=video
דיווח שוטף=live
דעה=rubrics
דעות=rubrics
האזינו=read-more
האם=asks
הבא=share
הבהרה=correction
הבהרת המערכת=editors-note
הגב=comments
הדפס=share
הדפסה=share
הודעה לעיתונות=press-release
הוסף תגובה=comments
הוספת תגובה=comments
הורידו=follow-us
היכן=asks
היסטוריה=rubrics
הירשמו=follow-us,subscribe
הכי נקראות=most-read
הכתבות הנקראות=most-read
המשך קריאה=read-more
הנצפות ביותר=most-read
הנקראות ביותר=most-read
העורך הראשי=roles
הערת המערכת=editors-note	הערת העורך=editors-note	הערת עורך=editors-note
העתק קישור=share
הצטרפו=follow-us
הקודם=share
הקישור הועתק=share
הרשמה=subscribe
הרשמו=follow-us,subscribe
התחבר=subscribe
התחברות=subscribe
וידאו=video
וידיאו=video
חברה=rubrics
חדשות אחרונות=most-read	חדשות=rubrics
חינוך=rubrics
חיפוש=share
טור=rubrics
טכנולוגיה=rubrics
כדורגל=rubrics
כותרות=most-read
כיצד=asks
כלכלה=rubrics
כמה=asks
כניסה=subscribe
כתב פוליטי=roles	כתב=by,roles
כתבה=by,rubrics
כתבו=by
כתבות נוספות=read-more	כתבות קשורות=read-more
כתבנו לענייני=roles	כתבנו=roles
כתבת=roles
כתבתנו=roles
כתוב תגובה=comments
לאן=asks
להמשך קריאה=read-more
לחץ כאן=follow-us
לחצו כאן=follow-us
לייב=live
ליצירת קשר=contact
לכל התגובות=comments
לכתבה המלאה=read-more
למה=asks
למידע נוסף=read-more
לפרטים נוספים=contact
לפרסום מיידי=press-release
לקריאה נוספת=read-more
מאמר מערכת=rubrics
מאת כתב=by	מאת=by
מבזק=rubrics
מבזקים=most-read
מדוע=asks
מדע=rubrics
מה=asks
מומלצים=read-more
מזג אוויר=rubrics
מי=asks
מילות מפתח לכתבה=tags	מילות מפתח=tags
מינוי=subscribe
מעוניינים=follow-us
מצאתם טעות=follow-us
מקומי=rubrics
משפט=rubrics
מתי=asks
מתעדכן=live
נושאים=tags
ניתוח=rubrics
סביבה=rubrics
סגור=share
סוף=ends
סופר=roles
ספורט=rubrics
עדכון=live
עוד באותו נושא=read-more	עוד בנושא=read-more	עוד כתבות=read-more	עוד על=read-more	עוד=read-more
עולם=rubrics
עורך=roles
עורכת=roles
עיתונאי=roles
עיתונאית=roles
עקבו אחרינו=follow-us	עקבו=follow-us
פודקאסט=video
פוליטיקה=rubrics
פופולרי=most-read
פלילים=rubrics
פרופיל=rubrics
פרטים נוספים=contact
פרסום=advertisement
פרסומות=advertisement
פרסומת=advertisement
פרשן=roles
פרשנות=rubrics
פרשנית=roles
צבא וביטחון=rubrics
צור קשר=contact
צילום אילוסטרציה=photo	צילום ארכיון=photo	צילום וכתיבה=by	צילום מסך=photo	צילום=photo
צילומים=photo
צלם=photo
צפו גם=read-more	צפו=read-more
קרא עוד=read-more	קרא גם=read-more
קראו עוד=read-more	קראו גם=read-more
קרדיט=photo
ראו גם=read-more
ראיון=rubrics
ראיין=by
ראיינה=by
רוצים=follow-us
רכב=rubrics
שידור חי=live
שיתוף בפייסבוק=share	שיתוף=share
שלח=share
שלחו לנו=follow-us
שמור=share
שתף=share
שתפו=share
תגובות=comments
תגיות=tags
תגים=tags
תוכן פרסומי=advertisement	תוכן שיווקי=advertisement	תוכן ממומן=advertisement
תחקיר=rubrics
תחריר=by
תיירות=rubrics
תיקון טעות=correction	תיקון=correction
תיקונים=correction
תמונה=photo
תמונות=photo
תמכו=follow-us
תפריט=share
תרבות=rubrics
תרגום=by
آخر الأخبار=most-read
آخرین اخبار=most-read
آراء=rubrics
آرشیو=photo
آگهی=advertisement
آگهی‌ها=advertisement
آیا=asks
أجرت الحوار=by
أجرى الحوار=by
أحدث الأخبار=most-read
أخبار ذات صلة=read-more	أخبار متعلقة=read-more	أخبار عاجلة=most-read	أخبار أخرى=most-read	أخبار=rubrics
أرشيف=photo
أضف تعليقا=comments	أضف تعليق=comments
أعمال=rubrics
أهم الأخبار=most-read
أي=asks
أين=asks
إرسال=share
إعداد=by,reporting-by
إعلامي=roles
إعلامية=roles
إعلان ممول=advertisement	إعلان=advertisement
إعلانات=advertisement
إغلاق=share
إقرأ أيضاً=read-more	إقرأ أيضا=read-more
اترك تعليقا=comments
اتصل بنا=contact
اجتماعی=rubrics
اخبار مرتبط=read-more	اخبار دیگر=most-read	اخبار=rubrics
اختصاصی=rubrics
اختيارات المحرر=most-read
ادارتی نوٹ=editors-note
اداریہ=rubrics
ادامه مطلب=read-more
ادعم=follow-us
ارتباط با ما=contact
ارسال نظر=comments	ارسال=share
استماع=share
استمع=read-more
اسی بارے میں=read-more
اشتراك=subscribe
اشتراک گذاری=share	اشتراک=subscribe
اشتراک‌گذاری=share
اشترك الآن=subscribe	اشترك=follow-us,subscribe
اشتركوا=follow-us
اشتہار=advertisement
اشتہارات=advertisement
اصلاحیه=correction
اضغط هنا=follow-us
اطلاعات بیشتر=contact
اطلاعیه مطبوعاتی=press-release
افتتاحية=rubrics
اقتصاد=rubrics
اقتصادی=rubrics
اقرأ المزيد=read-more	اقرأ أيضاً=read-more	اقرأ أيضًا=read-more	اقرأ أيضا=read-more	اقرأ ايضا=read-more	اقرأ=read-more
اقرئي أيضا=read-more
اكتب تعليقك=comments
الأكثر تداولا=most-read	الأكثر مشاهدة=most-read	الأكثر قراءة=most-read
التالي=share
التعليق على الصورة=photo
التعليقات=comments
التواصل الإعلامي=contact
الرئيسية=share
السابق=share
الشرق الأوسط=rubrics
الصورة=photo
العالم=rubrics
العلامات=tags
القائمة=share
الكاتب=by
الكاتبة=by
الكلمات المفتاحية=tags
المزيد عن=read-more	المزيد من=read-more	المزيد=read-more
الوسوم=tags
الوكالات=with-agencies
انتهای پیام=ends
انتهى=ends
انضم=follow-us
انظر أيضا=read-more
انقر=follow-us
انٹرویو=rubrics
ایران=rubrics
بالصور=video
بالفيديو=video
ببینید=read-more
بث مباشر=live
بحث=share
بخوانید=read-more
براہ راست=live
برای دریافت=follow-us	برای عضویت=follow-us
برعاية=advertisement
برچسب ها=tags
برچسب‌ها=tags
بستن=share
بشنوید=read-more
بعدی=share
بقلم=by
بماذا=asks
به اشتراک بگذارید=share	به ما بپیوندید=follow-us	به قلم=by
به‌روزرسانی=live
بودكاست=video
بورتريه=rubrics
بيئة=rubrics
بيان صحافي=press-release	بيان صحفي=press-release
بی بی سی اردو=roles
بیانیه مطبوعاتی=press-release
بیشتر در این باره=read-more	بیشتر بخوانید=read-more	بیشتر بدانید=read-more	بیشتر=read-more
بین‌الملل=rubrics
تابع القراءة=read-more	تابع=follow-us
تابعنا=follow-us
تابعونا=follow-us
تاريخ=rubrics
تاریخ=rubrics
تازه‌ترین اخبار=most-read
تازہ ترین خبریں=most-read	تازہ ترین=most-read
تبصرہ کریں=comments	تبصرہ=comments
تبصرے=comments
تبلیغ=advertisement
تبلیغات=advertisement
تجزیہ=rubrics
تحديث=live
تحرير=reporting-by
تحریر=by
تحقيق=by,rubrics
تحليل=rubrics
تحليلات=rubrics
تحلیل=rubrics
تحلیلگر=roles
تحلیل‌گر=roles
ترجمة=by,reporting-by
ترجمه=by
ترجمہ=by
تسجيل الدخول=subscribe	تسجيل=subscribe
تصاویر میں=video	تصاویر=photo
تصحيح=correction
تصحیح=correction
تصويب=correction
تصوير=photo
تصویر کا ذریعہ=photo	تصویر کا کیپشن=photo	تصویر=photo
تعليقات=comments
تعليم=rubrics
تغطية مباشرة=live	تغطية صحفية=reporting-by
تقارير=rubrics
تقرير=by,rubrics
تكنولوجيا=rubrics
تم نسخ الرابط=share
تماس با ما=contact	تماس=contact
تماشا کنید=read-more
تنويه من المحرر=editors-note	تنويه=correction
توضيح=correction
توضیح سردبیر=editors-note	توضیح تصویر=photo	توضیح=correction
تکذیبیه=correction
ثبت نام=subscribe
ثبت‌نام=subscribe
ثقافة=rubrics
ثقافت=rubrics
جامعه=rubrics
جزئیات بیشتر=read-more
جستجو=share
جهان=rubrics
جوابیه=correction
حصري=rubrics
حفظ=share
حمایت=follow-us
حمل=follow-us
حملوا=follow-us
حوادث=rubrics
حوار=by,rubrics
خاص=rubrics
خبر=rubrics
خبرنگار=by,roles
خبرهای مرتبط=read-more
خبریں=rubrics
دانش=rubrics
دانلود=follow-us
دبیر=roles
دخول=subscribe
در نسخه پیشین این=earlier-version	در نسخه پیشین=earlier-version	در همین رابطه=read-more	در همین زمینه=read-more	در نسخه قبلی=earlier-version
درباره ما=contact
دنبال کنید=follow-us
دنیا=rubrics
دولي=rubrics
دیدگاه=comments,rubrics
دیدگاه‌ها=comments
ذات صلة=read-more
ذخیره=share
رأي=rubrics
رئيس التحرير=roles
رائے=rubrics
رسم=photo
روزنامه نگار=roles
روزنامه‌نگار=roles
رياضة=rubrics
رپورتاژ آگهی=advertisement	رپورتاژ=advertisement
رپورٹ=by
رپورٹر=roles
زنده=live,rubrics
سائنس=rubrics
سب سے زیادہ پڑھی=most-read
سبسکرائب کریں=follow-us,subscribe	سبسکرائب=subscribe
سردبیر=roles
سرمقاله=rubrics
سفر=rubrics
سلامت=rubrics
سيارات=rubrics
سياسة=rubrics
سیاست=rubrics
سیاسی=rubrics
شارك في التغطية=reporting-by	شارك المقال=share	شارك الخبر=share	شارك في=reporting-by	شارك=share
شاركنا=follow-us
شاهد أيضاً=read-more	شاهد أيضا=read-more	شاهد=read-more
شرح عکس=photo
شوبز=rubrics
شیئر کریں=share
صحافي=roles
صحافية=roles
صحافی=roles
صحة=rubrics
صحت=rubrics
صحفي=roles
صحفية=roles
صدر الصورة=photo
صور=photo
صورة من الأرشيف=photo	صورة أرشيفية=photo	صورة=photo
طالع أيضاً=read-more	طالع أيضا=read-more
طباعة=share
عاجل=live,rubrics
عالم=rubrics
عدسة=photo
عربي=rubrics
عضو شوید=follow-us
عضویت=subscribe
علم=rubrics
علوم=rubrics
عکاس=photo,roles
عکس آرشیوی=photo	عکس از=photo	عکس=photo
فائل فوٹو=photo
فالو کریں=follow-us
فرهنگ=rubrics
فرهنگی=rubrics
فن=rubrics
فناوری=rubrics
فوری=live,rubrics
فوٹو=photo
في نسخة سابقة من=earlier-version	في نسخة سابقة=earlier-version
فيديو=video
فیلم=video
قبلی=share
قد يعجبك أيضا=read-more	قد يهمك أيضا=read-more	قد يهمك=read-more
قضايا=rubrics
كاتب صحافي=roles	كاتب صحفي=roles	كاتب رأي=roles	كاتب=roles
كاتبة=roles
كتابة=by
كتب=by,rubrics
كتبت=by
كرة القدم=rubrics
كلمات مفتاحية=tags	كلمات دالة=tags
كم=asks
كن أول=follow-us
كيف=asks
لائیو=live
لاگ ان=subscribe
لحظة بلحظة=live
لحظه به لحظه=live
للاستفسار=contact
للاشتراك=follow-us
للتواصل=contact
للمزيد من المعلومات=contact	للمزيد=read-more
للنشر الفوري=press-release
لماذا=asks
لمتابعة=follow-us
لمزيد من المعلومات=contact
لمن=asks
لنک کاپی کریں=share
ما را دنبال کنید=follow-us	ما=asks
ماذا=asks
مال وأعمال=rubrics
مباشر=live,rubrics
مترجم=by
متعلقہ عنوانات=read-more	متعلقہ خبریں=read-more
متى=asks
مجتمع=rubrics
محتوى مدفوع=advertisement
محرر=roles
محررة=roles
محلل سياسي=roles
محليات=rubrics
محیط زیست=rubrics
مدیر کا نوٹ=editors-note	مدیر=roles
مراسل=roles
مراسلة=roles
مرتبط=read-more
مزید خبریں=read-more	مزید پڑھیں=read-more	مزید پڑھیے=read-more	مزید=read-more
مشاركة=share
مشترک شوید=follow-us,subscribe
مصاحبه=rubrics
مصدر الصورة=photo
مصنف=by
مطالب مرتبط=read-more
معرض صور=share
معیشت=rubrics
مقابلة=rubrics
مقال=rubrics
مقالات ذات صلة=read-more	مقالات=rubrics
مقبول ترین=most-read
ملاحظة من المحرر=editors-note	ملاحظة المحرر=editors-note	ملاحظة=editors-note
من المحرر=editors-note	من=asks
منبع تصویر=photo
منو=share
منوعات=rubrics
مهم‌ترین اخبار=most-read
مواضيع ذات صلة=read-more	مواضيع متعلقة=read-more	مواضيع=tags
موضوعات ذات صلة=read-more	موضوعات متعلقة=read-more	موضوعات=tags
موفد=roles
نامہ نگار=roles
نبذة عن=contact
نسخ الرابط=share
نسخة سابقة من=earlier-version
نظر بدهید=comments	نظر شما=comments
نظرات کاربران=comments	نظرات=comments
نقد=rubrics
نمائندہ خصوصی=roles
نوشته=by
نویسنده=by,roles
هل=asks
همرسانی=share
همچنین بخوانید=read-more
هم‌رسانی=share
هنر=rubrics
واژه‌های کلیدی=tags
ورزش=rubrics
ورزشی=rubrics
ورود=subscribe
وسوم=tags
وضاحت=correction
وكالات=with-agencies
ویدئو=video
ویدیو=video
ویڈیو=video
ٹیگز=tags
پادکست=video
پاکستان=rubrics
پایان پیام=ends	پایان=ends
پربازدید=most-read
پربازدیدترین=most-read
پربیننده ترین=most-read
پربیننده‌ترین=most-read
پرخواننده‌ترین‌ها=most-read
پرنٹ=share
پوڈکاسٹ=video
پڑھیے=read-more
پژوهشگر=roles
پیشنهاد می‌شود=read-more	پیشنهاد ما=read-more
چاپ=share
چرا=asks
چطور=asks
چقدر=asks
چند=asks
چه=asks
چگونه=asks
چیست=asks
کاروبار=rubrics
کالم نگار=roles	کالم=rubrics
کب=asks
کتنا=asks
کتنے=asks
کجا=asks
کدام=asks
کس=asks
کلمات کلیدی=tags
کلیدواژه‌ها=tags
کلیک کنید=follow-us
کون=asks
کپی لینک=share
کھیل=rubrics
کہاں=asks
کی=asks
کیا=asks
کیست=asks
کیسے=asks
کیوں=asks
گزارش تصویری=video	گزارش مرتبط=read-more	گزارش از=by	گزارش=by,rubrics
گزارشگر=roles
گفتگو از=by	گفتگو=rubrics
گفت‌وگو از=by	گفت‌وگو=rubrics
ہمیں فالو کریں=follow-us
یادداشت ویراستار=editors-note	یادداشت تحریریه=editors-note	یادداشت سردبیر=editors-note	یادداشت دبیر=editors-note	یادداشت=rubrics
یہ بھی پڑھیں=read-more	یہ بھی پڑھیے=read-more
अगला=share
अधिक जानकारी=contact	अधिक पढ़ें=read-more	अधिक वाचा=read-more
अनुवाद=by
अन्य खबरें=most-read
अपनी टिप्पणी दें=comments
अपराध=rubrics
अर्थव्यवस्था=rubrics
आगे पढ़ें=read-more
आणखी वाचा=read-more
आप हमें=follow-us
इंटरव्यू=rubrics
इन्हें भी पढ़ें=read-more
इमेज कैप्शन=photo	इमेज स्रोत=photo	इमेज=photo
इसे भी पढ़ें=read-more
ऑडियो=video
और देखें=read-more	और पढ़ें=read-more
कधी=asks
कब=asks
कमेंट करें=comments	कमेंट=comments
कसरी=asks
कसे=asks
कहाँ=asks
कहां=asks
कहिले=asks
का=asks
काय=asks
कारोबार=rubrics
कितना=asks
कितनी=asks
कितने=asks
किन=asks
किस=asks
किसकी=asks
किसने=asks
कीवर्ड=tags
कुठे=asks
के=asks
कैसे=asks
कॉपी लिंक=share
को=asks
कोण=asks
कौन=asks
कौनसा=asks
क्या=asks
क्यों=asks
क्रिकेट=rubrics
क्रीडा=rubrics
क्लिक करें=follow-us
खेल=rubrics
खेलकुद=rubrics
खोजें=share
ग्राउंड रिपोर्ट=rubrics
चित्र स्रोत=photo	चित्र=photo
छायाचित्र=photo
छोड़कर और ये भी पढ़ें आगे बढ़ें=read-more
ज़रूर पढ़ें=read-more
जानिए=read-more
जाहिरात=advertisement
जीवनशैली=rubrics
टिप्पणियाँ=comments
टिप्पणियां=comments
टिप्पणी करें=comments
टैग=tags
टैग्स=tags
टॉप न्यूज़=most-read	टॉप स्टोरी=most-read
ट्रेंडिंग=most-read
डाउनलोड करें=follow-us
तकनीक=rubrics
तस्बिर=photo
तस्वीर=photo
तस्वीरें=photo
ताज़ा समाचार=most-read	ताज़ा अपडेट=live	ताज़ा खबरें=most-read	ताज़ा खबरों=follow-us
ताजा खबरें=most-read
थप पढ्नुहोस्=read-more
दुनिया=rubrics
दुरुस्ती=correction
देखें वीडियो=video
देश और दुनिया=follow-us	देश=rubrics
द्वारा=by
धर्म=rubrics
नज़रिया=rubrics
नोट=editors-note
पढ़िए=read-more
पढ़ें=read-more
पत्रकार=roles
पिछला=share
पूरा पढ़ें=read-more
पूरी खबर पढ़ें=read-more
पॉडकास्ट=video
प्रतिनिधी=roles
प्रतीकात्मक तस्वीर=photo
प्रधान संपादक=roles
प्रस्तुति=by
प्रायोजित सामग्री=advertisement	प्रायोजित=advertisement
प्रिंट=share
प्रेस विज्ञप्ति=press-release
फ़ोटो=photo
फाइल फ़ोटो=photo	फाइल फोटो=photo
फैक्ट चेक=rubrics
फॉलो करें=follow-us
फोटो कॅप्शन=photo	फोटो साभार=photo	फोटो स्रोत=photo	फोटो=photo
बंद करें=share
बड़ी खबरें=most-read
बीबीसी संवाददाता=roles	बीबीसी हिंदी के=follow-us	बीबीसी हिन्दी=follow-us
ब्यूरो प्रमुख=roles	ब्यूरो=roles
ब्रेकिंग न्यूज़=rubrics	ब्रेकिंग=live
ब्लॉग=rubrics
भारत=rubrics
भूल सुधार=correction
मत=rubrics
मनोरंजन=rubrics
महाराष्ट्र=rubrics
मुख्य समाचार=most-read
मुलाखत=rubrics
मेनू=share
मौसम=rubrics
यह भी देखें=read-more	यह भी पढ़ें=read-more
यहाँ क्लिक करें=follow-us
यहां क्लिक करें=follow-us
ये भी देखें=read-more	ये भी पढ़िए=read-more	ये भी पढ़ें=read-more
यो पनि पढ्नुहोस्=read-more
रजिस्टर=subscribe
राजकारण=rubrics
राजनीति=rubrics
राज्य=rubrics
राय=rubrics
रिपोर्ट=by
रिपोर्टर=by,roles
लाइव अपडेट=live	लाइव=live
लिंक कॉपी करें=share
लेख=rubrics
लेखक=by,roles
लेखिका=by
लॉग इन=subscribe
लोकप्रिय=most-read
वरिष्ठ संवाददाता=roles	वरिष्ठ पत्रकार=roles
वार्ताहर=roles
विचार=rubrics
विज्ञान=rubrics
विज्ञापन=advertisement
विदेश=rubrics
विशेष संवाददाता=roles	विशेष=rubrics
विश्लेषण=rubrics
विषय=tags
विस्तार से पढ़ें=read-more
वीडियो=video
व्यापार=rubrics
शिक्षा=rubrics
शुद्धिपत्र=correction
शेअर करा=share
शेयर करें=share	शेयर=share
संपर्क करें=contact	संपर्क=contact
संपादक की टिप्पणी=editors-note	संपादक का नोट=editors-note	संपादक=roles
संपादकीय टिप्पणी=editors-note	संपादकीय=rubrics
संपादन=by
संबंधित बातम्या=read-more	संबंधित ख़बरें=read-more	संबंधित खबरें=read-more
संवाददाता=roles
संस्कृति=rubrics
सच्याइएको=correction
सदस्यता लें=subscribe
सबसे अधिक पढ़ी गईं=most-read	सबसे ज़्यादा पढ़ी=most-read
सब्सक्राइब करें=follow-us,subscribe	सब्सक्राइब=subscribe
समाज=rubrics
समाप्त=read-more
साइन इन=subscribe
साक्षात्कार=rubrics
साझा करें=share
सुधार=correction
सुनें=share
सेयर गर्नुहोस्=share
सेव करें=share
स्तंभकार=roles
स्पष्टीकरण=correction
स्वास्थ्य=rubrics
हमसे जुड़ें=follow-us
हमें फ़ॉलो करें=follow-us	हमें फॉलो करें=follow-us
हे वाचलंत का=read-more
हेही वाचा=read-more
होम=share
অনুবাদ=by
অনুসরণ করুন=follow-us
অর্থনীতি=rubrics
আন্তর্জাতিক=rubrics
আমাদের ফলো করুন=follow-us
আরও পড়তে পারেন=read-more	আরও দেখুন=read-more	আরও পড়ুন=read-more	আরও খবর=read-more
আরো পড়তে পারেন=read-more	আরো পড়ুন=read-more
কখন=asks
কত=asks
কারা=asks
কি=asks
কী=asks
কীভাবে=asks
কে=asks
কেন=asks
কোথায়=asks
খেলা=rubrics
ছবি=photo
ছবিতে=video
ছবির ক্যাপশান=photo	ছবির ক্যাপশন=photo	ছবির উৎস=photo
জনপ্রিয়=most-read
জাতীয়=rubrics
জ্যেষ্ঠ প্রতিবেদক=roles
ট্যাগ=tags
নিজস্ব প্রতিবেদক=roles	নিজস্ব সংবাদদাতা=roles
নিবন্ধন=subscribe
পডকাস্ট=video
পড়ুন=read-more
প্রতিনিধি=roles
প্রতিবেদক=by,roles
প্রযুক্তি=rubrics
প্রিন্ট=share
ফলো করুন=follow-us
ফাইল ছবি=photo
বাংলাদেশ=rubrics
বিজ্ঞাপন=advertisement
বিনোদন=rubrics
বিশেষ প্রতিনিধি=roles
বিশ্ব=rubrics
বিশ্লেষণ=rubrics
বিষয়=tags
বিস্তারিত=read-more
ভিডিও=video
ভুল সংশোধন=correction
মতামত=rubrics
মন্তব্য করুন=comments	মন্তব্য=comments
রাজনীতি=rubrics
লগইন=subscribe
লাইভ=live
লিংক কপি=share
লিখেছেন=by
লেখক=by
শিক্ষা=rubrics
শীর্ষ খবর=most-read
শেয়ার করুন=share	শেয়ার=share
সংবাদদাতা=roles
সংশোধনী=correction
সংশ্লিষ্ট খবর=read-more
সম্পর্কিত খবর=read-more
সম্পাদক=roles
সম্পাদকীয়=rubrics
সম্পাদকের নোট=editors-note
সরাসরি=live
সর্বশেষ খবর=most-read	সর্বশেষ=most-read
সর্বাধিক পঠিত=most-read
সাংবাদিক=roles
সাক্ষাৎকার=rubrics
সাবস্ক্রাইব=subscribe
সারাদেশ=rubrics
স্বাস্থ্য=rubrics
ਇਸ਼ਤਿਹਾਰ=advertisement
ਇਹ ਵੀ ਪੜ੍ਹੋ=read-more
ਕਦੋਂ=asks
ਕਿਉਂ=asks
ਕਿਵੇਂ=asks
ਕਿੱਥੇ=asks
ਕੀ=asks
ਕੌਣ=asks
ਖੇਡਾਂ=rubrics
ਤਸਵੀਰ ਸਰੋਤ=photo	ਤਸਵੀਰ=photo
ਪੱਤਰਕਾਰ=roles
ਰਾਇ=rubrics
ਲੇਖਕ=by
ਸ਼ੇਅਰ ਕਰੋ=share
ਸਿਆਸਤ=rubrics
ਸੋਧ=correction
ਹੋਰ ਪੜ੍ਹੋ=read-more
અભિપ્રાય=rubrics
આ પણ વાંચો=read-more
ઇમેજ કૅપ્શન=photo	ઇમેજ સ્રોત=photo
કેમ=asks
કેવી રીતે=asks
કોણ=asks
ક્યાં=asks
ક્યારે=asks
જાહેરાત=advertisement
તસવીર=photo
પત્રકાર=roles
રમતગમત=rubrics
રાજકારણ=rubrics
લેખક=by
વધુ વાંચો=read-more
શું=asks
શેર કરો=share
સુધારો=correction
அரசியல்=rubrics
இதையும் படியுங்கள்=read-more	இதையும் படிக்க=read-more
இந்தியா=rubrics
உலகம்=rubrics
எங்கே=asks
என்ன=asks
எப்படி=asks
எப்போது=asks
எழுதியவர்=by
ஏன்=asks
கருத்து=rubrics
செய்தியாளர்=roles
தமிழகம்=rubrics
திருத்தம்=correction
தொடர்புடைய செய்திகள்=read-more
நிருபர்=roles
நேர்காணல்=rubrics
பகிர்=share
பகிர்க=share
பட மூலாதாரம்=photo
படக்குறிப்பு=photo
படம்=photo
புகைப்படம்=photo
பொருளாதாரம்=rubrics
மேலும் வாசிக்க=read-more	மேலும் படிக்க=read-more
யார்=asks
விளம்பரம்=advertisement
விளையாட்டு=rubrics
అంతర్జాతీయం=rubrics
అభిప్రాయం=rubrics
ఇది కూడా చదవండి=read-more
ఇవి కూడా చదవండి=read-more
ఎందుకు=asks
ఎక్కడ=asks
ఎప్పుడు=asks
ఎలా=asks
ఎవరు=asks
ఏమిటి=asks
క్రీడలు=rubrics
చిత్రం=photo
జాతీయం=rubrics
ప్రకటన=advertisement
ప్రతినిధి=roles
ఫొటో క్యాప్షన్=photo	ఫొటో=photo
ఫోటో సోర్స్=photo
మరింత చదవండి=read-more
రచయిత=by
రాజకీయాలు=rubrics
రిపోర్టర్=roles
షేర్ చేయండి=share
సంబంధిత వార్తలు=read-more
సవరణ=correction
సినిమా=rubrics
ಅಭಿಪ್ರಾಯ=rubrics
ಇದನ್ನೂ ಓದಿ=read-more
ಎಲ್ಲಿ=asks
ಏಕೆ=asks
ಏನು=asks
ಕ್ರೀಡೆ=rubrics
ಚಿತ್ರ=photo
ಜಾಹೀರಾತು=advertisement
ತಿದ್ದುಪಡಿ=correction
ಫೋಟೋ=photo
ಯಾರು=asks
ಯಾವಾಗ=asks
ರಾಜಕೀಯ=rubrics
ಲೇಖಕರು=by
ವರದಿಗಾರ=roles
ಹಂಚಿಕೊಳ್ಳಿ=share
ಹೆಚ್ಚು ಓದಿ=read-more
ಹೇಗೆ=asks
അഭിപ്രായം=rubrics
ആര്=asks
ഇതും വായിക്കുക=read-more
എങ്ങനെ=asks
എന്തുകൊണ്ട്=asks
എന്ത്=asks
എപ്പോൾ=asks
എവിടെ=asks
കായികം=rubrics
കൂടുതൽ വായിക്കുക=read-more	കൂടുതൽ വാർത്തകൾ=read-more
കേരളം=rubrics
ചിത്രം=photo
തിരുത്ത്=correction
പരസ്യം=advertisement
ഫോട്ടോ=photo
രാഷ്ട്രീയം=rubrics
റിപ്പോർട്ടർ=roles
ലേഖകൻ=by,roles
ലോകം=rubrics
ഷെയർ ചെയ്യുക=share
අදහස්=rubrics
ඇයි=asks
කවදද=asks
කවුද=asks
ක්‍රීඩා=rubrics
කොහෙද=asks
කොහොමද=asks
ඡායාරූපය=photo
තවත් කියවන්න=read-more
දැන්වීම=advertisement
දේශපාලන=rubrics
නිවැරදි කිරීම=correction
පින්තූරය=photo
බෙදාගන්න=share
මොකද=asks
ලේඛක=by
වාර්තාකරු=roles
กดติดตาม=follow-us
การศึกษา=rubrics	การเมือง=rubrics
กีฬา=rubrics
ก่อนหน้า=share
ขอบคุณภาพจาก=photo	ขอบคุณภาพ=photo	ขออภัย=correction
ข่าวที่เกี่ยวข้อง=read-more	ข่าวเด่นประจำวัน=most-read	ข่าวยอดนิยม=most-read	ข่าวล่าสุด=most-read	ข่าวอื่นๆ=read-more	ข่าวแนะนำ=read-more	ข่าวเด่น=most-read	ข่าวฮิต=most-read	ข่าว=rubrics
คลิกที่นี่=follow-us	คลิป=video
ความคิดเห็น=comments	ความเห็น=rubrics
คอลัมนิสต์=roles	คอลัมน์=rubrics
คัดลอกลิงก์=share
คำบรรยายภาพ=photo	คำชี้แจง=correction	คำค้น=tags
คีย์เวิร์ด=tags
ค้นหา=share
จบ=ends
ชมคลิป=video
ดาวน์โหลด=follow-us
ดูเพิ่มเติม=read-more
ด่วน=live
ติดตามเราได้ที่=follow-us	ติดตามข่าวสาร=follow-us	ติดต่อสอบถาม=contact	ติดตามข่าว=read-more	ติดตามเรา=follow-us	ติดต่อ=contact
ต่างประเทศ=rubrics
ถัดไป=share
ถ่ายทอดสด=live
ทั่วไป=rubrics
ทำไม=asks
ที่มาของภาพ=photo	ที่ไหน=asks
ธุรกิจ=rubrics
นักข่าว=roles
บทความที่เกี่ยวข้อง=read-more	บทบรรณาธิการ=rubrics	บทวิเคราะห์=rubrics	บทความ=rubrics
บรรณาธิการ=reporting-by,roles
บันเทิง=rubrics	บันทึก=share
ประชาสัมพันธ์=advertisement
ปิด=share
ป้ายกำกับ=tags
ผู้สื่อข่าวพิเศษ=roles	ผู้สนับสนุน=advertisement	ผู้สื่อข่าว=by,roles	ผู้เขียน=by
พอดแคสต์=video
พิมพ์=share
ภาพถ่ายโดย=photo	ภาพประกอบ=photo	ภาพถ่าย=photo	ภาพจาก=photo	ภาพ=photo
ภูมิภาค=rubrics
ยอดนิยม=most-read
รายงานพิเศษ=rubrics	รายงานโดย=by
รูปภาพ=photo
ร่วมสนับสนุน=follow-us
ลงทะเบียน=subscribe
วัฒนธรรม=rubrics
วิทยาศาสตร์=rubrics	วิดีโอ=video
สด=live
สมัครสมาชิก=subscribe	สมัครรับ=follow-us
สอบถามข้อมูลเพิ่มเติม=contact
สัมภาษณ์=by,rubrics	สังคม=rubrics
สุขภาพ=rubrics
หน้าแรก=share
หมายเหตุกองบรรณาธิการ=editors-note	หมายเหตุบรรณาธิการ=editors-note	หมายเหตุ=editors-note
อย่างไร=asks
อะไร=asks
อัปเดต=live
อาชญากรรม=rubrics
อ่านข่าวที่เกี่ยวข้อง=read-more	อ่านข่าวเพิ่มเติม=read-more	อ่านข่าวต้นฉบับ=read-more	อ่านรายละเอียด=read-more	อ่านมากที่สุด=most-read	อ่านเพิ่มเติม=read-more	อ่านทั้งหมด=read-more	อ่านประกอบ=read-more	อ่านข่าว=read-more	อ่านต่อ=read-more
เข้าสู่ระบบ=subscribe	เขียนโดย=by
เครดิตภาพ=photo
เทคโนโลยี=rubrics	เท่าไหร่=asks
เนื้อหาที่เกี่ยวข้อง=read-more	เนื้อหาสนับสนุน=advertisement
เพิ่มเพื่อน=follow-us
เมื่อไหร่=asks	เมนู=share
เรื่องที่เกี่ยวข้อง=read-more	เรียบเรียงโดย=by	เรื่องและภาพ=by	เรื่องแนะนำ=read-more	เรียบเรียง=reporting-by	เรื่อง=by
เศรษฐกิจ=rubrics
เหตุใด=asks
แก้ไขข้อมูล=correction	แก้ไข=correction
แชร์เรื่องนี้=share	แชร์=share
แท็กที่เกี่ยวข้อง=tags	แท็ก=tags
แบ่งปัน=share
แปลโดย=by	แปล=reporting-by
แฟ้มภาพ=photo
แสดงความคิดเห็น=comments
โฆษณา=advertisement
โดย=by
ใคร=asks
ไลฟ์สไตล์=rubrics
ไหน=asks
ການເມືອງ=rubrics
ກິລາ=rubrics
ຂ່າວທີ່ກ່ຽວຂ້ອງ=read-more
ຄວາມເຫັນ=rubrics
ນັກຂ່າວ=roles
ຢູ່ໃສ=asks
ຫຍັງ=asks
ອ່ານເພີ່ມເຕີມ=read-more
ຮູບພາບ=photo	ຮູບ=photo
ເປັນຫຍັງ=asks
ແກ້ໄຂ=correction
ແນວໃດ=asks
ແບ່ງປັນ=share
ໂຄສະນາ=advertisement
ໂດຍ=by
ໃຜ=asks
ကြော်ငြာ=advertisement
ဆက်လက်ဖတ်ရှုရန်=read-more
ဓာတ်ပုံ=photo
နိုင်ငံရေး=rubrics
ပြင်ဆင်ချက်=correction
ဘယ်မှာ=asks	ဘယ်လို=asks
ဘာကြောင့်=asks	ဘာ=asks
မျှဝေရန်=share
ရေးသားသူ=by
သတင်းထောက်=roles
အမြင်=rubrics
အားကစား=rubrics
ავტორი=by
აზრი=rubrics
ასევე წაიკითხეთ=read-more	ასევე იხილეთ=read-more
გაზიარება=share
დაწვრილებით=read-more
ეკონომიკა=rubrics
ვინ=asks
ინტერვიუ=rubrics
კორესპონდენტი=roles
მსოფლიო=rubrics
პოლიტიკა=rubrics
ჟურნალისტი=roles
რა=asks
რატომ=asks
რედაქტორი=roles
რეკლამა=advertisement
როგორ=asks
როდის=asks
სად=asks
საზოგადოება=rubrics
სპორტი=rubrics
სურათი=photo
ტექსტი=by
ფოტო=photo
შესწორება=correction
წაიკითხეთ ასევე=read-more
ለምን=asks
መቼ=asks
ማስተካከያ=correction
ማስታወቂያ=advertisement
ማን=asks
ምን=asks
ስፖርት=rubrics
በ=by
በተጨማሪ ያንብቡ=read-more
ተጨማሪ ያንብቡ=read-more
አስተያየት=rubrics
አጋራ=share
እንዴት=asks
ዘጋቢ=by,roles
ዜና=rubrics
የት=asks
የፎቶው ባለመብት=photo
ጋዜጠኛ=roles
ፎቶ=photo
ፖለቲካ=rubrics
ការកែតម្រូវ=correction
កីឡា=rubrics
ចែករំលែក=share
ដោយ=by
ទីណា=asks
នយោបាយ=rubrics
ពាណិជ្ជកម្ម=advertisement
មតិ=rubrics
រូបភាព=photo
ហេតុអ្វី=asks
អត្ថបទពាក់ព័ន្ធ=read-more
អានបន្ថែម=read-more
អ្នកសារព័ត៌មាន=roles	អ្នកណា=asks	អ្វី=asks
ảnh chụp màn hình=photo	ảnh minh hoạ=photo	ảnh minh họa=photo	ảnh tư liệu=photo	ảnh=photo
ở đâu=asks
ủng hộ=follow-us
※編集部注=editors-note
あなたの=follow-us
あわせて読みたい=read-more	あわせて読む=read-more
いくら=asks
いつ=asks
おすすめ記事=read-more
おわびと訂正=correction	おわび=correction	おわり=ends
お問い合わせ先=contact	お問い合わせ=follow-us,contact
お詫びと訂正=correction	お詫び=correction
くらし=rubrics
ここから先は=follow-us
こちらも読まれています=read-more	こちらもおすすめ=read-more
この記事の初版=earlier-version	この記事の続き=read-more	この記事は有料=follow-us	この記事を=follow-us	この後の=read-more
こんな記事も読まれています=read-more
ご意見=follow-us
さらに詳しく=read-more
だれ=asks
どうして=asks	どう=asks
どこ=asks
どの=asks
どれ=asks
どんな=asks
なぜ=asks
なに=asks
まとめ=rubrics
みんなのコメント=comments
もっと見る=read-more	もっと読む=read-more
よく読まれている記事=most-read
アクセスランキング=most-read
アプリを=follow-us
イラスト=photo
インタビュー=rubrics
エンタメ=rubrics
オピニオン=rubrics
カテゴリ=tags
カメラマン=roles
キーワード=tags
クリップ=share
グラフ=photo
コメントを書く=comments	コメントを見る=comments	コメントする=comments	コメント=comments
コラムニスト=roles	コラム=rubrics
サッカー=rubrics
シェアする=share	シェア=share
ジャーナリスト=roles
スクリーンショット=photo
スポンサーリンク=advertisement	スポンサー=advertisement	スポーツ=rubrics
タイムライン=live	タイアップ=advertisement
タグ=tags
ダウンロード=follow-us
ツイート=share
テクノロジー=rubrics
テーマ=tags
トップニュース=most-read	トップへ戻る=share
トピックス=tags,rubrics
ニュースリリース=press-release	ニュース=rubrics
ビジネス=rubrics
ビデオ=video
ピックアップ=most-read
ファクトチェック=rubrics
フォローしてください=follow-us	フォローする=follow-us	フォト=video
ブックマーク=share
プレスリリース=press-release
ページトップへ=share
ホーム=share
ポスト=share
ポッドキャスト=video
メニュー=share
メールで送る=share
ライブ更新=live	ライター=by,roles	ライブ=live
ランキング=most-read
リンクをコピー=share
ルポ=rubrics
レシピ=rubrics
ログインして=follow-us	ログイン=subscribe
上一篇=share
下一篇=share	下一页=share
下載=follow-us
下载=follow-us
专栏=rubrics
专访=rubrics
专题=rubrics
世界=rubrics
业配=advertisement
两岸=rubrics
中国=rubrics
为什么=asks
为何=asks
为啥=asks
主張=rubrics
主要ニュース=most-read
主題=tags
书评=rubrics
了=ends
了解更多=read-more
事件=rubrics
人气排行=most-read
人気記事ランキング=most-read	人気記事=most-read
人物=rubrics
什么=asks
什麼=asks
今日热点=most-read
他の記事=read-more
代表撮影=photo
会員登録=follow-us,subscribe
会社概要=contact
体育=rubrics
何=asks
何时=asks
何時=asks
作者=by
你可能也想看=read-more	你可能感兴趣=read-more
來源記者=by
供图=photo
供圖=photo
保存=share
修正=correction
健康=rubrics
先前版本=earlier-version
免費=follow-us
免费注册=subscribe
全文を読む=read-more	全文完=ends
兩岸=rubrics
公式=follow-us
关于=contact
关注我们=follow-us
关键字=tags	关键词=tags
关闭=share
写真提供＝=photo	写真提供=photo	写真特集=video,share	写真は=photo	写真／=photo	写真＝=photo	写真=photo
军事=rubrics
几=asks
出典=photo
分享本文=follow-us	分享到=share	分享=share
分析=rubrics
分类=tags
列印=share
初出時=earlier-version
制图=photo
前の記事=read-more
前へ=share
副刊=rubrics
加入我們=follow-us	加入收藏=share
加载更多=share
動画=photo
勘誤=correction
勘误=correction
医療=rubrics
協力=reporting-by
印刷=share
即时发布=press-release
即時新聞=most-read	即時更新=live	即時發布=press-release	即時=rubrics
历史=rubrics
发表评论=comments
取材のお問い合わせ=contact	取材・構成=by	取材・文=by	取材協力=reporting-by	取材=by
取自=photo
台湾=rubrics
台灣=rubrics
号外=rubrics
合わせて読みたい=read-more
哪些=asks
哪裡=asks
哪里=asks
問い合わせ先=contact	問い合わせ=contact
回頂部=share
図=photo
図版=photo
国内=rubrics
国际=rubrics
国際=rubrics
图=photo
图为=photo
图源=photo
图片来源=photo	图片=photo
图自=photo
图表=photo
图说=photo
图集=video,share
國內=rubrics
國際=rubrics
圖=photo
圖源=photo
圖為=photo
圖片來源=photo	圖片=photo
圖說=photo
地域=rubrics
地方=rubrics
執筆=by
報導=reporting-by
報道関係者の問い合わせ先=contact	報道関係者各位=press-release	報道資料=press-release	報道=reporting-by
声=rubrics
复制链接=share
多少=asks
大 中 小=share
天気=rubrics
头条新闻=most-read	头条=rubrics
如何=asks
娛樂=rubrics
娱乐=rubrics
媒体咨询=contact	媒体联系=contact
媒體聯絡=contact
字号=share
完=ends
完毕=ends
实时更新=live
审核=reporting-by
寄稿=rubrics
審校=reporting-by
対談=rubrics
専門記者=roles
專欄作家=roles	專欄=rubrics
專訪=rubrics
專題=rubrics
展开全文=share
广告=advertisement
広告の後に続きます=advertisement	広告=advertisement
座談会=rubrics
廣告（請繼續閱讀本文）=advertisement	廣告 請繼續往下閱讀=advertisement	廣告=advertisement
廣編特輯=advertisement
延伸報導=read-more	延伸閱讀=read-more	延伸阅读=read-more
当初の記事=earlier-version
影片=video
影评=rubrics
影音=video
往期回顾=read-more
快訊=live,rubrics
快讯=live,rubrics
怎么=asks
怎样=asks
怎樣=asks
怎麼=asks
急上昇=most-read
情報提供=follow-us
想看更多=follow-us
我要留言=comments	我要评论=comments
截图=photo
房产=rubrics
打印=share
扩展阅读=read-more
扫一扫=follow-us
扫码=follow-us
投書=rubrics
投稿=follow-us
报道=reporting-by
拡大する=share	拡大=share
持续更新=live
按讚=follow-us
排行榜=most-read
採訪撰文=by	採訪=by
推广=advertisement
推荐阅读=read-more
推薦閱讀=read-more
提供=photo
搜尋=share
搜索=share
摄=photo
摄影=photo
播客=video
撮影＝=photo	撮影=photo
撰文=by
撰稿=by
攝=photo
攝影=photo
支局長=roles
支持我们=follow-us
收藏=share
政治=rubrics
教育=rubrics
整理=by
文=by
文・写真=by
文化=rubrics
文／=by
文＝=by
新华社记者=by
新着記事=most-read	新着=most-read
新聞聯絡人=contact	新聞稿=press-release
新規登録=subscribe
新闻联系人=contact	新闻稿=press-release
旅游=rubrics
旅行=rubrics
旅遊=rubrics
早前版本=earlier-version
时评=rubrics
映像=video
是否=asks
時評=rubrics
暮らし=rubrics
更多內容=read-more	更多内容=read-more	更多报道=read-more	更多新聞=read-more	更多新闻=read-more	更多相關=read-more	更多精彩=follow-us	更多閱讀=read-more	更多阅读=read-more
更新中=live	更新=rubrics
更正與澄清=correction	更正启事=correction	更正啟事=correction	更正说明=correction	更正=correction
書評=rubrics
最も読まれた=most-read
最多人看=most-read
最新ニュース=most-read	最新新闻=most-read	最新消息=most-read	最新进展=live	最新=rubrics
最热文章=most-read
有料会員登録=subscribe	有料会員=follow-us	有料記事=read-more
本件に関するお問い合わせ=contact
本刊记者=by
本報記者=by
本当に=asks
本报讯记者=by	本报记者=by
本文早前版本=earlier-version	本文较早版本=earlier-version	本文初版=earlier-version	本文已=earlier-version
查看更多=read-more	查看评论=comments
标签=tags
校对=reporting-by
核稿編輯=reporting-by
検索=share
検証=rubrics
構成=by
標籤=tags
次に読みたい=read-more
次のページ=share	次の記事=read-more
次へ=share
欢迎关注=follow-us	欢迎投稿=follow-us
歡迎加入=follow-us	歡迎關注=follow-us
此前版本=earlier-version
歴史=rubrics
残り=read-more
汽车=rubrics
法治=rubrics
注=editors-note
注册=subscribe
注目の記事=most-read
海外=rubrics
深度=rubrics
滚动更新=live
澄清=correction
点击下载=follow-us	点击排行=most-read	点击查看=read-more	点击这里=follow-us	点击进入=follow-us	点击阅读=read-more
点赞=share
為什麼=asks
為何=asks
热点新闻=most-read
热门推荐=read-more	热门文章=most-read	热门新闻=most-read
無料会員登録=subscribe	無料=follow-us
焦点=rubrics
焦點=rubrics
照片=photo
熱門文章=most-read	熱門新聞=most-read	熱門=most-read
特写=rubrics
特寫=rubrics
特派員=roles
特約記者=by
特约记者=by,roles
特集=read-more,rubrics
独家=rubrics
独自=rubrics
猜你喜欢=read-more
獨家=rubrics
环境=rubrics
环球=rubrics
環境=rubrics
生中継=live
生活=rubrics
画像を拡大=share	画像提供=photo	画像=photo
留言=comments
登入=subscribe
登录=subscribe
登録はこちら=follow-us	登録=subscribe
發表評論=comments
监制=reporting-by
監修=reporting-by
直播=live,rubrics
相关报道=read-more	相关推荐=read-more	相关文章=read-more	相关新闻=read-more	相关链接=read-more	相关阅读=read-more
相關報導=read-more	相關文章=read-more	相關新聞=read-more	相關連結=read-more	相關鏈接=read-more	相關閱讀=read-more
看原文=read-more
看更多=read-more
示意图=photo	示意圖=photo
社会・事件=rubrics	社会=rubrics
社會=rubrics
社説：=rubrics	社説=rubrics
社論=rubrics
社论=rubrics
科学=rubrics
科技=rubrics
突发=rubrics
突發=rubrics
立即下載=follow-us	立即下载=follow-us	立即訂閱=subscribe	立即订阅=subscribe
筆者=by
終=ends
終わり=ends
組圖=video,share
経済=rubrics
經濟=rubrics
続きはこちら=read-more	続きをご覧=follow-us	続きを読む=read-more
綜合報導=reporting-by
編注=editors-note
編者按=editors-note	編者註=editors-note
編註=editors-note
編譯=by
編輯精選=most-read	編輯=by,roles
編集部より=editors-note	編集委員=by,roles	編集者注=editors-note	編集部注=editors-note	編集注=editors-note	編集長=roles	編集=by,reporting-by
纪实=rubrics
组图=video
终=ends
经济=rubrics
综合报道=reporting-by	综合=rubrics
编审=reporting-by
编注=editors-note
编者的话=editors-note	编者按=editors-note	编者注=editors-note
编译=by
编辑推荐=read-more	编辑注=editors-note	编辑：=reporting-by	编辑=by,roles
网友评论=comments
网络图片=photo
美联社图片=photo
翻攝=photo
翻訳=by,reporting-by
联系我们=contact	联系方式=contact	联系人=contact
聞き手=by
聯絡我們=contact	聯絡方式=contact	聯絡人=contact
芸能=rubrics
著者=by
複製連結=share
要闻=rubrics
視点=rubrics
視頻=video
觀點=rubrics
观点=rubrics
视觉中国=photo
视频截图=photo	视频=video
解説委員=roles	解説=rubrics
解读=rubrics
言論=rubrics
言论=rubrics
訂正して、おわびします=correction	訂正とお詫び=correction	訂正=correction
訂閱=follow-us,subscribe
訃報=rubrics
記事の続き=read-more	記事を印刷=share	記事初出時=earlier-version	記事全文=read-more	記事広告=advertisement
記者=by,roles
訳=by
註冊=subscribe
評伝=rubrics
評論=comments,rubrics
話題=tags
詳しくはこちら=read-more	詳しく見る=read-more
詳報=live,rubrics
詳細はこちら=read-more
詳見=read-more
誰=asks
請繼續往下閱讀=advertisement
請點=follow-us
論考=rubrics
論説委員=by,roles	論説=rubrics
订阅=follow-us,subscribe
讣告=rubrics
记者=by,roles
论坛=rubrics
访谈=rubrics
评论=comments,rubrics
话题=tags
谁=asks
调查=rubrics
財經=rubrics
責任編輯=by,reporting-by	責任編集=reporting-by
責編=by
資料写真=photo	資料圖片=photo	資料照=photo
購読する=subscribe	購読=subscribe
贊助內容=advertisement
财经=rubrics
责任编辑：=reporting-by	责任编辑=by,reporting-by
责编=by,reporting-by
资料图片=photo	资料图=photo
赞助内容=advertisement
路透社图片=photo
转发=share
返回顶部=share
追蹤我們=follow-us
速報=live,rubrics
連絡先=contact
連載=rubrics
配图=photo
采写=by
野球=rubrics
金融=rubrics
长按=follow-us
閉じる=share
関連キーワード=tags	関連する記事=read-more	関連ニュース=read-more	関連リンク=read-more	関連特集=read-more	関連記事=read-more	関連=read-more
閱讀全文=read-more	閱讀原文=read-more	閱讀更多=read-more
關於=contact
關鍵字=tags	關鍵詞=tags
關閉=share
阅读全文=read-more	阅读原文=read-more	阅读更多=read-more
随時更新=live
音频=video
食谱=rubrics
首頁=share
首页=share
香港=rubrics
體育=rubrics
點擊=follow-us
가=share
가입하기=subscribe
가장 많이 본=most-read
같이 보기=read-more
객원기자=roles
건강=rubrics
검색=share
경제=rubrics
계속 읽기=read-more
공유=share
공유하기=share
과학=rubrics
관련 콘텐츠=read-more	관련 기사=read-more	관련 뉴스=read-more
관련기사=read-more
관련뉴스=read-more
광고=advertisement
교수=roles
교육=rubrics
구독=subscribe
구독신청=subscribe
구독하=follow-us
구독하기=subscribe
국제=rubrics
그래픽=photo
글 사진=by	글=by
글/사진=by
글·사진=by
글쓴이=by
글자 크기=share
글자크기=share
금융=rubrics
기고=rubrics
기사 더보기=read-more	기사 공유=follow-us,share	기사 듣기=share	기사 원문=read-more	기사 저장=follow-us,share	기사 추천=follow-us
기사형 광고=advertisement
기술=rubrics
기자=by,roles
기자수첩=rubrics
기획=rubrics
끝=ends
날씨=rubrics
네이버 채널=follow-us
네이버에서=follow-us
논설실장=roles
논설위원=roles
논평=rubrics
누가=asks
누구=asks
다른 기사=read-more
다음 기사=read-more	다음=share
다음기사=read-more
단독=rubrics
닫기=share
담당자=contact
당신의 제보=follow-us
댓글 보기=comments	댓글 쓰기=comments	댓글=comments
댓글달기=comments
댓글쓰기=comments
더 많은=follow-us	더 보기=read-more
더보기=read-more
데스크=rubrics
도표=photo
독자 여러분=follow-us
동영상=video
라이브=live
랭킹뉴스=most-read
로그인=subscribe
르포=rubrics
링크 복사=share
만평=rubrics
많이 본 관련=read-more	많이 본 기사=most-read	많이 본 뉴스=most-read	많이 본=most-read
맨위로=share
메뉴=share
무슨=asks
무엇=asks
무엇을=asks
문의=contact
문의처=contact
문화=rubrics
뭐가=asks
바로잡습니다:=correction	바로잡습니다=correction
반론보도=correction
번역=by,reporting-by
베스트 클릭=most-read
보도 문의=contact	보도 자료=press-release
보도자료=press-release
본문 듣기=share
부고=rubrics
부동산=rubrics
북한=rubrics
분석=rubrics
사건사고=rubrics
사설=rubrics
사진 설명=photo	사진 제공=photo	사진 출처=photo	사진==photo	사진=photo
사진자료=photo
사진제공=photo
사진출처=photo
사회=rubrics
산업=rubrics
생중계=live
생활=rubrics
서평=rubrics
선임 기자=roles
선임기자=roles
세계=rubrics
속보=live,rubrics
스크랩=share
스포츠=rubrics
스폰서=advertisement
시론=rubrics
실시간 뉴스=most-read	실시간=live
알립니다=correction
앞선 기사=earlier-version
앱 다운=follow-us
야구=rubrics
어느=asks
어디=asks
어디서=asks
어떤=asks
어떻게=asks
언론 문의=contact
언제=asks
얼마나=asks
업데이트=live
에디터=roles
여러분의 제보=follow-us
여행=rubrics
역사=rubrics
연관 기사=read-more
연락처=contact
연예=rubrics
연재=rubrics
영상=photo,rubrics
영상취재=reporting-by
영상편집=reporting-by
오늘의 뉴스=most-read
오디오=video
오피니언=rubrics
온라인 기자=roles
왜=asks
유료광고=advertisement
음성으로 듣기=share
의견=comments,rubrics
이 기사와 함께=read-more	이 기사의 이전=earlier-version	이 기사를=follow-us
이런 기사도=read-more
이미지=photo
이어보기=read-more
이전 기사=read-more	이전=share
이전기사=read-more
인기 기사=most-read
인기기사=most-read
인물=rubrics
인쇄=share
인쇄하기=share
인터뷰=by,rubrics
인턴 기자=roles
인턴기자=roles
일러스트=photo
자료사진=photo
자세히 보기=read-more
작성자=by
저장=share
전국=rubrics
전문 기자=roles	전문 보기=read-more
전문기자=roles
정리=by,reporting-by
정정=correction
정정보도=correction
정정보도문=correction
정정합니다=correction
정치=rubrics
제공=photo
제보=follow-us,contact
종합=live,rubrics
좋아요=share
주요 뉴스=most-read
주요뉴스=most-read
주제어=tags
즉시 보도=press-release
지금 바로=follow-us
지역=rubrics
최신 뉴스=most-read
최신기사=most-read
최신뉴스=most-read
추천 기사=read-more
추천기사=read-more
축구=rubrics
출처=photo
취재 도움=reporting-by	취재=by
취재기자=by
카카오톡=follow-us,share
칼럼=rubrics
칼럼니스트=roles
캡처=photo
키워드=tags
태그=tags
통신원=roles
특집=rubrics
특파원=roles
팔로우=follow-us
팟캐스트=video
팩트체크=rubrics
페이스북=share
편집=by,reporting-by
편집국장=roles
편집위원=roles
편집자 註=editors-note	편집자 말=editors-note	편집자 주=editors-note
편집자주=editors-note
평론가=roles
포토=video,rubrics
프린트=share
함께 보면 좋은 기사=read-more	함께 볼 만한 뉴스=read-more
핫뉴스=most-read
해설=rubrics
해시태그=tags
헤드라인=most-read
현장=rubrics
협찬=advertisement
홈=share
화보=video
환경=rubrics
회원가입=follow-us,subscribe
후원=advertisement
후원하=follow-us"""
INSIDE_KEYS = r"""aangepast
aangevuld
actualisé
actualitzada
actualitzat
actualités
actualizada
actualizado
actualizat
actualizată
address
adjunct-hoofdredacteur
adresse
aggiornata
aggiornato
aizsargātas
ajakirjanik
aktualisiert
aktualizovali
aktualizovaný
aktualizován
alterada
alterado
amended
analist
analista
analitičar
ansvarlig
aplicación
aplicativo
aplicația
aplikaci
aplikacijo
aplikaciju
aplikację
aplikasi
aplikáciu
application
apžvalgininkas
apžvalgininkė
articulista
artikel
artikeln
artikkelen
artiklen
arvamustoimetaja
associated
atjaunināts
atnaujintas
atualizada
atualizado
auslandskorrespondent
auszugsweise
auteursrecht
autor
autorin
autorska
autorskie
avustaja
ažuriran
ažurirana
bandeja
beigetragen
bericht
berichtigt
berita
berriemailea
bidraget
bidragit
bidratt
bidro
bidrog
bieżąco
bijgewerkt
biên
blaðakona
blaðamaður
bloomberg
bluesky
boletines
budite
buitenlandredacteur
business
butlletins
canalul
caporedattore
caporedattrice
changed
chef
chefredakteur
chefredakteurin
chefredaktör
chefredaktør
chefreporter
chefreporterin
chroniqueur
chroniqueuse
chính
chúng
chỉnh
clarified
colaborador
colaboradora
colaboraram
colaboraron
colaborator
colaborou
colaboró
collaborato
collaboratore
collaboratrice
collaboré
columnist
columnista
columniste
colunista
col·laborador
col·laboradora
comentarista
comhfhreagraí
completat
conditions
confidentialité
confidențialitate
contribuito
contribuiu
contributed
contributing
contributor
contribuyeron
contribuyó
contribué
contribuíram
copyright
corectat
corectată
corespondent
corespondentă
corrected
corregida
corregido
corregit
correo
correspondant
correspondante
correspondent
correspondente
corresponsal
corretta
corretto
corrigida
corrigido
corrigé
corrispondente
cronista
cộng
debatredaktør
dentro
deputy
değiştirildi
dikoreksi
dilarang
dilindungi
diperbarui
diralat
director
directora
diretor
diretora
direttore
direttrice
disunting
diubah
dopisnica
dopisnik
doplnený
doplnili
doplněn
dopolnjen
dopunjen
drepturile
droegen
dziennikarka
dziennikarz
désabonner
düzeltildi
düzeltilmiştir
dụng
e-mail
eagarthóir
economieredacteur
editada
editado
edited
editor
editor-chefe
editora
editora-chefe
editorialist
editorialista
editorialistă
editorka
editur
editör
editörü
eftertryck
elemző
elkészítésében
email
endret
enerett
ensamrätt
ergänzt
erreserbatuta
especial
estagiária
estagiário
externer
facebook
facebookissa
facebookon
facebooku
fejsbuku
felietonista
felietonistka
fenntartva
forfatter
fotograf
fotoreporter
fotógrafo
fotóriporter
fotós
freelancejournalist
freier
frilansjournalist
frissítettük
frissült
fréttamaður
fréttaritari
főszerkesztő
galvenais
gastautor
gastautorin
gazetar
gazetare
gazetari
gazeteci
gazetecisi
geactualiseerd
gecorrigeerd
gelişmelerden
gewijzigd
geändert
ginamos
giornalista
gohebydd
golygydd
google
güncellendi
güncellenecek
güncellenmiştir
haberler
hakları
helyesbítettük
herunter
historien
hoofdredacteur
hoogte
ikuti
inbox
indbakke
indépendante
información
informado
information
informativa
informativo
informato
informed
informiert
informovaní
informováni
informé
inkorg
innboksen
inrikesreporter
instagram
instagrame
instagramie
instagramissa
instagramon
instagramu
intatheli
inviata
inviato
iriseoir
ispravljen
ispravljena
izmijenjen
izveštač
izvjestitelj
izvjestiteljica
jarida
javítottuk
joernalis
jornalista
jour
journalist
journaliste
journalistin
jurnalis
jurnalist
jurnalistă
jutjubu
kaitstud
katkıda
kazetari
kazetaria
kebijakan
keep
kiegészítettük
kirjeenvaihtaja
klummeskribent
kolumnis
kolumnist
kolumnista
kolumnisti
kolumnistica
kolumnistin
kolumnistka
komentator
komentatorica
komentatorius
komentatorka
komentátor
komentátorka
komentētājs
kommentator
kompletterats
kontributor
koresponden
korespondent
korespondentas
korespondente
korespondentka
korespondents
korespondentė
korjattu
korrespondent
korrespondente
korrespondentin
korrigerad
korrigerats
korrigeret
korrigert
korrigiert
kostenlos
kriitikko
kryeredaktor
krytyk
krönikör
kulttuuritoimittaja
kulturredaktör
kulturredaktør
közreműködött
külpolitikai
labots
laden
laufenden
ledarskribent
line好友
linkedin
lokalredakteur
lokalredakteurin
mailbox
mamamahayag
mantenha-se
manténgase
medarbetare
medewerker
meie
melalui
mhariri
mise
mitgearbeitet
mitgewirkt
moderator
moderatorin
modificada
modificado
modificat
modificata
modificato
modificată
modified
modifié
muhabir
muhabiri
muharrir
munkatárs
munkatársunk
munkatársunktól
muokattu
muudetud
muutettu
muxbir
mwandishi
módosítottuk
müdürü
müxbir
naczelnego
newyddiadurwr
newyddiadurwraig
nhà
nhật
nieuwsbrieven
nossa
nostra
noticias
notre
notícias
novinar
novinarka
novinár
novinárka
novinář
novinářka
nuestra
nutzungsbedingungen
nuusbriewe
nyhedsredaktør
nyhetsredaktør
odgovorna
odgovorni
onze
opdateret
ophavsretligt
opinionista
oppdatert
opphavsrettslig
opraven
opravený
opravili
osallistui
osobních
osobných
our
papildināta
papildināts
papildytas
parandatud
participé
pataisytas
patikslintas
patnugot
paturētas
peatoimetaja
pemberita
pemimpin
pengarang
penulis
periodista
personuppgifter
pewarta
phóng
pidätetty
pidätetään
pigiste
pilihan
podataka
political
politiikan
politikası
politikredakteur
politikredakteurin
politique
politisk
pontosítottuk
popravljen
poprawiliśmy
poprawiono
poprawiony
posodobljen
postfach
precizēts
preluarea
presisert
pridržana
pridržane
privacidad
privacidade
privacy
privacybeleid
privatnosti
producer
prywatności
präzisiert
præciseret
précisé
publicist
publicista
publicistka
publicysta
publicystka
publikování
published
päivitetty
pääkirjoitustoimittaja
päätoimittaja
quest'articolo
quyền
rapport
rapporten
rechte
rectificada
rectificado
rectificat
rectifié
redacteur
redactoare
redactor
redactor-șef
redactora
redakteur
redakteurin
redaktionschef
redaktionsleiter
redaktionsleiterin
redaktor
redaktore
redaktorius
redaktorka
redaktors
redaktorė
redaktur
redaktör
redaktør
redator
redatora
redattore
redattrice
regioverslaggever
reportagem
reportaje
reporter
reportera
reporterin
reporteris
reporterka
reportero
reporteră
reportiere
reportieris
reportteri
reportér
reportérka
reproducción
reproduced
reproducerea
reproduction
reprodução
repórter
reservados
reservats
reserved
responsabile
ressortleiter
ressortleiterin
retificada
retificado
rettet
rettificata
rettificato
rettigheder
rettigheter
reuters
revised
rezervuara
riporter
ripota
riproduzione
riservati
ritstjóri
rovatvezető
rubriekskrywer
rättats
rättigheter
rédacteur
rédactrice
réservé
réservés
réttindi
saken
saklıdır
saugomos
senior
service
sjefredaktør
skorygowany
skribent
sociales
sovelluksemme
spaltist
special
speciale
specjalny
spolupracoval
sportovní
sportredakteur
sportredakteurin
sportreporter
sports
sportsjournalist
sportverslaggever
spravodajca
spravodajkyňa
spremenjen
spécial
spéciale
spéciaux
staff
stay
store
stories
subdiretor
swahili
szerkesztő
szerkesztő-riporter
sähköpostiisi
tagapagbalita
taloustoimittaja
tarkennettu
tasalla
tekemiseen
telegram
telegramie
temsilcisi
terms
terpelihara
thông
tiktok
tiktoku
toimetaja
toimittaja
toimituspäällikkö
través
trial
trên
tudósító
tviteru
twitter
twitteren
twitteri
twitterissä
twitterju
twitteru
twitterze
täiendatud
täsmennetty
täydennetty
tổng
udlandskorrespondent
uitgave
ulkomaantoimittaja
umhleli
updated
uppdaterad
uppdaterats
upraven
upravený
urednica
urednik
urheberrechtlich
urheilutoimittaja
utenrikskorrespondent
utenriksreporter
utrikeskorrespondent
utrikesreporter
uuendatud
uutispäällikkö
uzupełniony
verhaal
verslaggeefster
verslaggever
verslaggewer
viber
viberju
viberu
vicedirettore
visit
volontär
volontärin
voorbehou
voorbehouden
vorbehalten
vores
votre
vyhradené
vyhrazena
vyriausiasis
vår
wakili
wariye
wartawan
wartawati
weriye
werkten
whatsapp
whatsappe
whatsappie
whatsappissa
whatsappon
whatsappu
wiadomości
widerrufbar
wirtschaftsredakteur
wirtschaftsredakteurin
writer
współpracował
współpracy
wydawca
xornalista
yazar
yazarı
youtube
youtube-on
youtubeu
yönetmeni
zabranjeno
zadržana
zahraniční
zaktualizowano
zaktualizowany
zalo
zastrzeżone
ziarist
ziaristă
zimehifadhiwa
zmenený
zmieniony
změněn
zpravodaj
zpravodajka
zutabegilea
zuzendaria
áskilinn
ändrats
ændret
éditorialiste
újságíró
überarbeitet
điện
được
ġurnalist
šéfredaktor
šéfredaktorka
žurnalistas
žurnalistė
žurnāliste
žurnālists
αναδημοσίευση
αναλυτής
αναλύτρια
ανταποκρίτρια
ανταποκριτής
απεσταλμένη
απεσταλμένος
αρθρογράφος
αρχισυντάκτης
αρχισυντάκτρια
δημοσιογράφος
διευθυντής
δικαιώματα
δικαιώματος
διορθωθεί
διορθώθηκε
ενημερωθεί
ενημερωμένοι
ενημερωτικό
ενημερώθηκε
επικαιροποιήθηκε
εφαρμογή
προσωπικών
ρεπόρτερ
σκιτσογράφος
συντάκτης
συντάκτρια
σχολιαστής
τροποποιήθηκε
абароненыя
аглядальнік
анализатор
аналитичар
апликацију
будьте
вайбър
ведуча
ведучий
ведущий
вконтакте
внесено
внесены
водещ
водеща
головний
дописник
дописница
дописниця
журналист
журналистка
журналіст
журналістка
заборонено
задржана
задржани
заместитель
запазени
застосунок
захищено
захищені
защищены
извештач
использовании
кабарчы
карэспандэнт
карэспандэнтка
колумнист
колумниста
колумнистка
колумніст
колумністка
коментатор
кореспондент
кореспондентка
корреспондент
лични
новинар
новинарка
обозреватель
оглядач
оглядачка
одноклассниках
передруку
перепечатка
перепечатке
персональних
персональных
политический
политолог
політичний
політолог
приложение
приложении
публицист
публіцист
публіцыст
редактор
редакторка
репортер
репортерка
репортёр
рэдактар
рэдактарка
рӯзноманигор
собкор
специален
спецкор
сурвалжлагч
сэтгүүлч
тілші
уредник
уредница
уредничка
участвовали
участии
фейсбук
фотокорреспондент
хабарнигор
шеф-редактор
яндекс.дзен
яндекс.новости
թղթակից
լրագրող
խմբագիր
אלקטרוני
בעל
בפייסבוק
האפליקציה
הוואטסאפ
הזכויות
הטלגרם
העורך
כתב
כתבנו
כתבת
כתבתנו
לענייני
מדיניות
סופר
עודכן
עודכנה
עורך
עורכת
עיתונאי
עיתונאית
פוליטי
פרשן
פרשנית
שונתה
תוקן
תוקנה
إعلامي
إعلامية
إنستغرام
اردو
اصلاح
الإخبارية
الإلكتروني
البريدية
التحرير
الحقوق
الخصوصية
الطبع
النشر
انستغرام
اپلیکیشن
اینستاگرام
به‌روز
به‌روزرسانی
تحديث
تحلیلگر
تحلیل‌گر
تصحيح
تصحیح
تطبيقنا
تعديل
تلغرام
تليغرام
تلگرام
تمام
تمامی
تويتر
توییتر
تکمیل
جوجل
خبرنگار
دبیر
روزنامه
روزنامه‌نگار
رپورٹر
سردبیر
سياسي
صحافي
صحافية
صحافی
صحفي
صحفية
عکاس
غوغل
فيسبوك
فیسبوک
قناتنا
كاتب
كاتبة
محرر
محررة
محفوظ
مدیر
مراسل
مراسلة
موفد
نامہ
نشرتنا
نمائندہ
نویسنده
نیوز
واتس
واتساب
واتساپ
ویرایش
يوتيوب
پژوهشگر
کالم
کانال
کلیه
گزارشگر
یوتیوب
अपडेट
इंस्टाग्राम
ट्विटर
न्यूज
पत्रकार
प्रतिनिधी
प्रधान
फ़ेसबुक
फेसबुक
ब्यूरो
यूट्यूब
रिपोर्टर
लेखक
वार्ताहर
संपादक
संवाददाता
संशोधित
सर्वाधिकार
सुधार
स्तंभकार
हमारा
প্রতিনিধি
প্রতিবেদক
সংবাদদাতা
সম্পাদক
সর্বস্বত্ব
সাংবাদিক
ਪੱਤਰਕਾਰ
પત્રકાર
செய்தியாளர்
நிருபர்
ప్రతినిధి
రిపోర్టర్
ವರದಿಗಾರ
റിപ്പോർട്ടർ
ലേഖകൻ
වාර්තාකරු
กด
คอ
จด
ติ
ทา
นั
บร
ผู
สง
เพ
แอ
ไล
ນັ
သတ
კორესპონდენტი
ჟურნალისტი
რედაქტორი
ዘጋቢ
ጋዜጠኛ
អ្
おす
この
アプ
カメ
コラ
ジャ
チャ
ニュ
フォ
プラ
メル
メー
ライ
下載
下载
会員
修正
修訂
修订
公众
公式
关注
分享
加入
加筆
友だ
官方
客户
専門
專欄
微信
扫一
扫码
支局
更新
更正
最も
有料
未經
未经
点击
無断
版权
版權
特派
特约
电子
禁止
粉絲
編輯
編集
编辑
著作
解説
訂正
訂閱
記者
請勿
論説
订阅
记者
请勿
責任
転載
转载
隐私
隱私
電子
點擊
객원기자
교수
구독하기
기사
기자
네이버
논설실장
논설위원
다운로드
무단
무단복제
무단전재
보완
선임
선임기자
수정
수정됐습니다
수정되었습니다
수정했습니다
알림
업데이트
에디터
온라인
유튜브
인턴
인턴기자
재배포
저작권자
전문
전문기자
정정
제보하기
채널
카카오톡
칼럼니스트
통신원
특파원
편집국장
편집위원
평론가"""
INSIDE_VALUES = r"""aangepast=changed
aangevuld=changed
actualisé=changed
actualitzada=changed
actualitzat=changed
google actualités=newsletter
actualizada=changed
actualizado=changed
actualizat=changed
actualizată=changed
your email address=newsletter
adjunct-hoofdredacteur=roles
votre adresse e-mail=newsletter
aggiornata=changed
rimani aggiornato=newsletter	resta aggiornato=newsletter	aggiornato=changed
visas tiesības aizsargātas=rights
ajakirjanik=roles
aktualisiert=changed
aktualizovali=changed
aktualizovaný=changed
aktualizován=changed
alterada=changed
alterado=changed
amended=changed
analist=roles
analista=roles
analitičar=roles
ansvarlig redaktør=roles
nuestra aplicación=newsletter
nosso aplicativo=newsletter
aplicația noastră=newsletter
naši aplikaci=newsletter
našo aplikacijo=newsletter
našu aplikaciju=newsletter
naszą aplikację=newsletter
aplikasi kami=newsletter
našu aplikáciu=newsletter
notre application=newsletter
apžvalgininkas=roles
apžvalgininkė=roles
articulista=roles
bidrog till den här artikel=contributed	werkte mee aan dit artikel=contributed	bidrog till denna artikel=contributed	droeg bij aan dit artikel=contributed
bidrog till den här artikeln=contributed	bidrog till denna artikeln=contributed	bidrog till artikeln=contributed
bidro til artikkelen=contributed
bidrog til artiklen=contributed
arvamustoimetaja=roles
associated press writer=roles
atjaunināts=changed
atnaujintas=changed
atualizada=changed
atualizado=changed
auslandskorrespondent=roles
nachdruck, auch auszugsweise=rights
auteursrecht voorbehouden=rights
autor=roles
freie autorin=roles	autorin=roles
autorska prava=rights
prawa autorskie=rights
avustaja=roles
ažuriran=changed
ažurirana=changed
bandeja de entrada=newsletter
an diesem artikel beigetragen=contributed	an diesem beitrag beigetragen=contributed	an diesem bericht beigetragen=contributed	an diesen artikel beigetragen=contributed	an diesen beitrag beigetragen=contributed	an diesen bericht beigetragen=contributed	zu diesem artikel beigetragen=contributed	zu diesem beitrag beigetragen=contributed	zu diesem bericht beigetragen=contributed	an diesem text beigetragen=contributed	an diesen text beigetragen=contributed	zu diesem text beigetragen=contributed
werkte mee aan dit bericht=contributed	droeg bij aan dit bericht=contributed
berichtigt=changed
surat berita=newsletter
berriemailea=roles
har bidraget til=contributed
bidragit till den här artikeln=contributed	bidragit till den här artikel=contributed	bidragit till den här rapport=contributed	bidragit till denna artikeln=contributed	bidragit till denna artikel=contributed	bidragit till denna rapport=contributed
bidratt til=contributed
bidro til denne=contributed	bidro til saken=contributed
bidrog til denne=contributed
bądź na bieżąco=newsletter
bijgewerkt=changed
biên tập viên=roles
blaðakona=roles
blaðamaður=roles
bloomberg writer=roles
via bluesky=newsletter	on bluesky=newsletter
boletines=newsletter
budite u tijeku=newsletter
buitenlandredacteur=roles
business editor=roles
butlletins=newsletter
canalul nostru=newsletter
caporedattore=roles
caporedattrice=roles
changed=changed
chef=roles
chefredakteur=roles
chefredakteurin=roles
chefredaktör=roles
chefredaktør=roles
chefreporter=roles
chefreporterin=roles
chroniqueur=roles
chroniqueuse=roles
đính chính=changed
theo dõi chúng tôi=newsletter
chỉnh sửa=changed
clarified=changed
colaborador=roles
colaboradora=roles
colaboraram para nesta reportagem=contributed	colaboraram para neste reportagem=contributed	colaboraram com nesta reportagem=contributed	colaboraram com neste reportagem=contributed	colaboraram para esta reportagem=contributed	colaboraram para este reportagem=contributed	colaboraram com esta reportagem=contributed	colaboraram com este reportagem=contributed	colaboraram em nesta reportagem=contributed	colaboraram em neste reportagem=contributed	colaboraram em esta reportagem=contributed	colaboraram em este reportagem=contributed	colaboraram n nesta reportagem=contributed	colaboraram n neste reportagem=contributed	colaboraram para nesta matéria=contributed	colaboraram para neste matéria=contributed	colaboraram com nesta matéria=contributed	colaboraram com neste matéria=contributed	colaboraram n esta reportagem=contributed	colaboraram n este reportagem=contributed	colaboraram para esta matéria=contributed	colaboraram para este matéria=contributed	colaboraram para nesta artigo=contributed	colaboraram para neste artigo=contributed	colaboraram com esta matéria=contributed	colaboraram com este matéria=contributed	colaboraram com nesta artigo=contributed	colaboraram com neste artigo=contributed	colaboraram em nesta matéria=contributed	colaboraram em neste matéria=contributed	colaboraram para esta artigo=contributed	colaboraram para este artigo=contributed	colaboraram para nesta texto=contributed	colaboraram para neste texto=contributed	colaboraram com esta artigo=contributed	colaboraram com este artigo=contributed	colaboraram com nesta texto=contributed	colaboraram com neste texto=contributed	colaboraram em esta matéria=contributed	colaboraram em este matéria=contributed	colaboraram em nesta artigo=contributed	colaboraram em neste artigo=contributed	colaboraram n nesta matéria=contributed	colaboraram n neste matéria=contributed	colaboraram para esta texto=contributed	colaboraram para este texto=contributed	colaboraram com esta texto=contributed	colaboraram com este texto=contributed	colaboraram em esta artigo=contributed	colaboraram em este artigo=contributed	colaboraram em nesta texto=contributed	colaboraram em neste texto=contributed	colaboraram n esta matéria=contributed	colaboraram n este matéria=contributed	colaboraram n nesta artigo=contributed	colaboraram n neste artigo=contributed	colaboraram em esta texto=contributed	colaboraram em este texto=contributed	colaboraram n esta artigo=contributed	colaboraram n este artigo=contributed	colaboraram n nesta texto=contributed	colaboraram n neste texto=contributed	colaboraram n esta texto=contributed	colaboraram n este texto=contributed
colaboraron con esta información=contributed	colaboraron con este información=contributed	colaboraron en esta información=contributed	colaboraron en este información=contributed	colaboraron a esta información=contributed	colaboraron a este información=contributed	colaboraron con esta reportaje=contributed	colaboraron con este reportaje=contributed	colaboraron con esta artículo=contributed	colaboraron con este artículo=contributed	colaboraron en esta reportaje=contributed	colaboraron en este reportaje=contributed	colaboraron a esta reportaje=contributed	colaboraron a este reportaje=contributed	colaboraron con esta informe=contributed	colaboraron con esta reporte=contributed	colaboraron con este informe=contributed	colaboraron con este reporte=contributed	colaboraron en esta artículo=contributed	colaboraron en este artículo=contributed	colaboraron a esta artículo=contributed	colaboraron a este artículo=contributed	colaboraron en esta informe=contributed	colaboraron en esta reporte=contributed	colaboraron en este informe=contributed	colaboraron en este reporte=contributed	colaboraron a esta informe=contributed	colaboraron a esta reporte=contributed	colaboraron a este informe=contributed	colaboraron a este reporte=contributed	colaboraron con esta nota=contributed	colaboraron con este nota=contributed	colaboraron en esta nota=contributed	colaboraron en este nota=contributed	colaboraron a esta nota=contributed	colaboraron a este nota=contributed
colaborator=roles
colaborou para nesta matéria=contributed	colaborou para neste matéria=contributed	colaborou com nesta matéria=contributed	colaborou com neste matéria=contributed	colaborou para esta matéria=contributed	colaborou para este matéria=contributed	colaborou para nesta artigo=contributed	colaborou para neste artigo=contributed	colaborou com esta matéria=contributed	colaborou com este matéria=contributed	colaborou com nesta artigo=contributed	colaborou com neste artigo=contributed	colaborou em nesta matéria=contributed	colaborou em neste matéria=contributed	colaborou para esta artigo=contributed	colaborou para este artigo=contributed	colaborou para nesta texto=contributed	colaborou para neste texto=contributed	colaborou com esta artigo=contributed	colaborou com este artigo=contributed	colaborou com nesta texto=contributed	colaborou com neste texto=contributed	colaborou em esta matéria=contributed	colaborou em este matéria=contributed	colaborou em nesta artigo=contributed	colaborou em neste artigo=contributed	colaborou n nesta matéria=contributed	colaborou n neste matéria=contributed	colaborou para esta texto=contributed	colaborou para este texto=contributed	colaborou com esta texto=contributed	colaborou com este texto=contributed	colaborou em esta artigo=contributed	colaborou em este artigo=contributed	colaborou em nesta texto=contributed	colaborou em neste texto=contributed	colaborou n esta matéria=contributed	colaborou n este matéria=contributed	colaborou n nesta artigo=contributed	colaborou n neste artigo=contributed	colaborou em esta texto=contributed	colaborou em este texto=contributed	colaborou n esta artigo=contributed	colaborou n este artigo=contributed	colaborou n nesta texto=contributed	colaborou n neste texto=contributed	colaborou n esta texto=contributed	colaborou n este texto=contributed	colaborou para=contributed
colaboró con esta artículo=contributed	colaboró con este artículo=contributed	colaboró con esta informe=contributed	colaboró con esta reporte=contributed	colaboró con este informe=contributed	colaboró con este reporte=contributed	colaboró en esta artículo=contributed	colaboró en este artículo=contributed	colaboró a esta artículo=contributed	colaboró a este artículo=contributed	colaboró en esta informe=contributed	colaboró en esta reporte=contributed	colaboró en este informe=contributed	colaboró en este reporte=contributed	colaboró a esta informe=contributed	colaboró a esta reporte=contributed	colaboró a este informe=contributed	colaboró a este reporte=contributed	colaboró con esta nota=contributed	colaboró con este nota=contributed	colaboró en esta nota=contributed	colaboró en este nota=contributed	colaboró a esta nota=contributed	colaboró a este nota=contributed
hanno collaborato all' articolo=contributed	hanno collaborato all' servizio=contributed	hanno collaborato alla articolo=contributed	hanno collaborato alla servizio=contributed	hanno collaborato al articolo=contributed	hanno collaborato al servizio=contributed	ha collaborato all' articolo=contributed	ha collaborato all' servizio=contributed	ha collaborato alla articolo=contributed	ha collaborato alla servizio=contributed	hanno collaborato a articolo=contributed	hanno collaborato a servizio=contributed	ha collaborato al articolo=contributed	ha collaborato al servizio=contributed	ha collaborato a articolo=contributed	ha collaborato a servizio=contributed	hanno collaborato a=contributed	ha collaborato a=contributed
collaboratore=roles
collaboratrice=roles
ont collaboré à cet reportage=contributed	ont collaboré à ce reportage=contributed	a collaboré à cet reportage=contributed	ont collaboré à cet article=contributed	a collaboré à ce reportage=contributed	ont collaboré à ce article=contributed	a collaboré à cet article=contributed	ont collaboré à cet texte=contributed	a collaboré à ce article=contributed	ont collaboré à ce texte=contributed	a collaboré à cet texte=contributed	a collaboré à ce texte=contributed
columnist=roles
columnista=roles
columniste=roles
colunista=roles
col·laborador=roles
col·laboradora=roles
comentarista=roles
comhfhreagraí=roles
completat=changed
terms and conditions=newsletter
politique de confidentialité=newsletter
politica de confidențialitate=newsletter
hanno contribuito all' articolo=contributed	hanno contribuito all' servizio=contributed	hanno contribuito alla articolo=contributed	hanno contribuito alla servizio=contributed	hanno contribuito al articolo=contributed	hanno contribuito al servizio=contributed	ha contribuito all' articolo=contributed	ha contribuito all' servizio=contributed	ha contribuito alla articolo=contributed	ha contribuito alla servizio=contributed	hanno contribuito a articolo=contributed	hanno contribuito a servizio=contributed	ha contribuito al articolo=contributed	ha contribuito al servizio=contributed	ha contribuito a articolo=contributed	ha contribuito a servizio=contributed	ha contribuito=contributed
contribuiu para nesta reportagem=contributed	contribuiu para neste reportagem=contributed	contribuiu com nesta reportagem=contributed	contribuiu com neste reportagem=contributed	contribuiu para esta reportagem=contributed	contribuiu para este reportagem=contributed	contribuiu com esta reportagem=contributed	contribuiu com este reportagem=contributed	contribuiu em nesta reportagem=contributed	contribuiu em neste reportagem=contributed	contribuiu em esta reportagem=contributed	contribuiu em este reportagem=contributed	contribuiu n nesta reportagem=contributed	contribuiu n neste reportagem=contributed	contribuiu para nesta matéria=contributed	contribuiu para neste matéria=contributed	contribuiu com nesta matéria=contributed	contribuiu com neste matéria=contributed	contribuiu n esta reportagem=contributed	contribuiu n este reportagem=contributed	contribuiu para esta matéria=contributed	contribuiu para este matéria=contributed	contribuiu para nesta artigo=contributed	contribuiu para neste artigo=contributed	contribuiu com esta matéria=contributed	contribuiu com este matéria=contributed	contribuiu com nesta artigo=contributed	contribuiu com neste artigo=contributed	contribuiu em nesta matéria=contributed	contribuiu em neste matéria=contributed	contribuiu para esta artigo=contributed	contribuiu para este artigo=contributed	contribuiu para nesta texto=contributed	contribuiu para neste texto=contributed	contribuiu com esta artigo=contributed	contribuiu com este artigo=contributed	contribuiu com nesta texto=contributed	contribuiu com neste texto=contributed	contribuiu em esta matéria=contributed	contribuiu em este matéria=contributed	contribuiu em nesta artigo=contributed	contribuiu em neste artigo=contributed	contribuiu n nesta matéria=contributed	contribuiu n neste matéria=contributed	contribuiu para esta texto=contributed	contribuiu para este texto=contributed	contribuiu com esta texto=contributed	contribuiu com este texto=contributed	contribuiu em esta artigo=contributed	contribuiu em este artigo=contributed	contribuiu em nesta texto=contributed	contribuiu em neste texto=contributed	contribuiu n esta matéria=contributed	contribuiu n este matéria=contributed	contribuiu n nesta artigo=contributed	contribuiu n neste artigo=contributed	contribuiu em esta texto=contributed	contribuiu em este texto=contributed	contribuiu n esta artigo=contributed	contribuiu n este artigo=contributed	contribuiu n nesta texto=contributed	contribuiu n neste texto=contributed	contribuiu n esta texto=contributed	contribuiu n este texto=contributed
contributed to this article=contributed	contributed to this report=contributed	contributed to the report=contributed	contributed to this piece=contributed	contributed to this story=contributed	contributed reporting=contributed	contributed from=contributed
contributing writer=roles
contributor=roles
contribuyeron con esta información=contributed	contribuyeron con este información=contributed	contribuyeron en esta información=contributed	contribuyeron en este información=contributed	contribuyeron a esta información=contributed	contribuyeron a este información=contributed	contribuyeron con esta reportaje=contributed	contribuyeron con este reportaje=contributed	contribuyeron con esta artículo=contributed	contribuyeron con este artículo=contributed	contribuyeron en esta reportaje=contributed	contribuyeron en este reportaje=contributed	contribuyeron a esta reportaje=contributed	contribuyeron a este reportaje=contributed	contribuyeron con esta informe=contributed	contribuyeron con esta reporte=contributed	contribuyeron con este informe=contributed	contribuyeron con este reporte=contributed	contribuyeron en esta artículo=contributed	contribuyeron en este artículo=contributed	contribuyeron a esta artículo=contributed	contribuyeron a este artículo=contributed	contribuyeron en esta informe=contributed	contribuyeron en esta reporte=contributed	contribuyeron en este informe=contributed	contribuyeron en este reporte=contributed	contribuyeron a esta informe=contributed	contribuyeron a esta reporte=contributed	contribuyeron a este informe=contributed	contribuyeron a este reporte=contributed	contribuyeron con esta nota=contributed	contribuyeron con este nota=contributed	contribuyeron en esta nota=contributed	contribuyeron en este nota=contributed	contribuyeron a esta nota=contributed	contribuyeron a este nota=contributed
contribuyó con esta reportaje=contributed	contribuyó con este reportaje=contributed	contribuyó con esta artículo=contributed	contribuyó con este artículo=contributed	contribuyó en esta reportaje=contributed	contribuyó en este reportaje=contributed	contribuyó a esta reportaje=contributed	contribuyó a este reportaje=contributed	contribuyó con esta informe=contributed	contribuyó con esta reporte=contributed	contribuyó con este informe=contributed	contribuyó con este reporte=contributed	contribuyó en esta artículo=contributed	contribuyó en este artículo=contributed	contribuyó a esta artículo=contributed	contribuyó a este artículo=contributed	contribuyó en esta informe=contributed	contribuyó en esta reporte=contributed	contribuyó en este informe=contributed	contribuyó en este reporte=contributed	contribuyó a esta informe=contributed	contribuyó a esta reporte=contributed	contribuyó a este informe=contributed	contribuyó a este reporte=contributed	contribuyó con esta nota=contributed	contribuyó con este nota=contributed	contribuyó en esta nota=contributed	contribuyó en este nota=contributed	contribuyó a esta nota=contributed	contribuyó a este nota=contributed
ont contribué à cet reportage=contributed	ont contribué à ce reportage=contributed	a contribué à cet reportage=contributed	ont contribué à cet article=contributed	a contribué à ce reportage=contributed	ont contribué à ce article=contributed	a contribué à cet article=contributed	ont contribué à cet texte=contributed	a contribué à ce article=contributed	ont contribué à ce texte=contributed	a contribué à cet texte=contributed	a contribué à ce texte=contributed	ont contribué=contributed
contribuíram para nesta reportagem=contributed	contribuíram para neste reportagem=contributed	contribuíram com nesta reportagem=contributed	contribuíram com neste reportagem=contributed	contribuíram para esta reportagem=contributed	contribuíram para este reportagem=contributed	contribuíram com esta reportagem=contributed	contribuíram com este reportagem=contributed	contribuíram em nesta reportagem=contributed	contribuíram em neste reportagem=contributed	contribuíram em esta reportagem=contributed	contribuíram em este reportagem=contributed	contribuíram n nesta reportagem=contributed	contribuíram n neste reportagem=contributed	contribuíram para nesta matéria=contributed	contribuíram para neste matéria=contributed	contribuíram com nesta matéria=contributed	contribuíram com neste matéria=contributed	contribuíram n esta reportagem=contributed	contribuíram n este reportagem=contributed	contribuíram para esta matéria=contributed	contribuíram para este matéria=contributed	contribuíram para nesta artigo=contributed	contribuíram para neste artigo=contributed	contribuíram com esta matéria=contributed	contribuíram com este matéria=contributed	contribuíram com nesta artigo=contributed	contribuíram com neste artigo=contributed	contribuíram em nesta matéria=contributed	contribuíram em neste matéria=contributed	contribuíram para esta artigo=contributed	contribuíram para este artigo=contributed	contribuíram para nesta texto=contributed	contribuíram para neste texto=contributed	contribuíram com esta artigo=contributed	contribuíram com este artigo=contributed	contribuíram com nesta texto=contributed	contribuíram com neste texto=contributed	contribuíram em esta matéria=contributed	contribuíram em este matéria=contributed	contribuíram em nesta artigo=contributed	contribuíram em neste artigo=contributed	contribuíram n nesta matéria=contributed	contribuíram n neste matéria=contributed	contribuíram para esta texto=contributed	contribuíram para este texto=contributed	contribuíram com esta texto=contributed	contribuíram com este texto=contributed	contribuíram em esta artigo=contributed	contribuíram em este artigo=contributed	contribuíram em nesta texto=contributed	contribuíram em neste texto=contributed	contribuíram n esta matéria=contributed	contribuíram n este matéria=contributed	contribuíram n nesta artigo=contributed	contribuíram n neste artigo=contributed	contribuíram em esta texto=contributed	contribuíram em este texto=contributed	contribuíram n esta artigo=contributed	contribuíram n este artigo=contributed	contribuíram n nesta texto=contributed	contribuíram n neste texto=contributed	contribuíram n esta texto=contributed	contribuíram n este texto=contributed
copyright=rights
corectat=changed
corectată=changed
corespondent=roles
corespondentă=roles
corrected=changed
corregida=changed
corregido=changed
corregit=changed
en su correo=newsletter	en tu correo=newsletter
notre correspondant=roles	correspondant=roles
notre correspondante=roles	correspondante=roles
political correspondent=roles	business correspondent=roles	foreign correspondent=roles	special correspondent=roles	senior correspondent=roles	chief correspondent=roles	correspondent=roles
correspondente=roles
corresponsal en=roles	corresponsal=roles
corretta=changed
corretto=changed
corrigida=changed
corrigido=changed
corrigé=changed
corrispondente=roles
cronista=roles
cộng tác viên=roles
debatredaktør=roles
fique por dentro=newsletter
deputy editor=roles
değiştirildi=changed
dikoreksi=changed
dilarang keras=rights
hak cipta dilindungi=rights
diperbarui=changed
diralat=changed
director=roles
directora=roles
diretor=roles
diretora=roles
direttore=roles
direttrice=roles
disunting=changed
diubah=changed
dopisnica=roles
dopisnik=roles
doplnený=changed
doplnili=changed
doplněn=changed
dopolnjen=changed
dopunjen=changed
toate drepturile rezervate=rights
droegen bij aan dit artikel=contributed	droegen bij aan dit bericht=contributed	droegen bij aan dit verhaal=contributed
dziennikarka=roles
dziennikarz=roles
se désabonner=newsletter
düzeltildi=changed
düzeltilmiştir=changed
ứng dụng của=newsletter
seu e-mail=newsletter
eagarthóir=roles
economieredacteur=roles
editada=changed
editado=changed
edited=changed
news editor=roles	editor=roles
editor-chefe=roles
editora=roles
editora-chefe=roles
editorialist=roles
editorialista=roles
editorialistă=roles
editorka=roles
editur=roles
editör=roles
haber editörü=roles	editörü=roles
eftertryck förbjudet=rights
elemző=roles
a cikk elkészítésében közreműködött=contributed
bản tin email=newsletter	email anda=newsletter	tua email=newsletter
endret=changed
med enerett=rights
med ensamrätt=rights
ergänzt=changed
eskubide guztiak erreserbatuta=rights
enviada especial=roles	enviado especial=roles	enviat especial=roles
estagiária=roles
estagiário=roles
externer inhalt=newsletter
a través de facebook=newsletter	melalui facebook=newsletter	pelo facebook=newsletter	prin facebook=newsletter	trên facebook=newsletter	μέσω facebook=newsletter	auf facebook=newsletter	bei facebook=newsletter	qua facebook=newsletter	sur facebook=newsletter	via facebook=newsletter	vía facebook=newsletter	στα facebook=newsletter	στο facebook=newsletter	във facebook=newsletter	di facebook=newsletter	do facebook=newsletter	en facebook=newsletter	no facebook=newsletter	on facebook=newsletter	op facebook=newsletter	pe facebook=newsletter	på facebook=newsletter	su facebook=newsletter	во facebook=newsletter	на facebook=newsletter	в facebook=newsletter	у facebook=newsletter
facebookissa=newsletter
facebookon=newsletter
przez facebooku=newsletter	putem facebooku=newsletter	prek facebooku=newsletter	přes facebooku=newsletter	cez facebooku=newsletter	na facebooku=newsletter
putem fejsbuku=newsletter	na fejsbuku=newsletter
felietonista=roles
felietonistka=roles
minden jog fenntartva=rights
forfatter=roles
fotograf=roles
fotoreporter=roles
fotógrafo=roles
fotóriporter=roles
fotós=roles
freelancejournalist=roles
freier autor=roles
frilansjournalist=roles
frissítettük=changed
frissült=changed
fréttamaður=roles
fréttaritari=roles
főszerkesztő=roles
galvenais redaktors=roles
gastautor=roles
gastautorin=roles
gazetar=roles
gazetare=roles
gazetari=roles
gazeteci=roles
gazetecisi=roles
geactualiseerd=changed
gecorrigeerd=changed
gelişmelerden haberdar=newsletter
gewijzigd=changed
geändert=changed
visos teisės ginamos=rights
giornalista=roles
gohebydd=roles
golygydd=roles
pelo google news=newsletter	prin google news=newsletter	trên google news=newsletter	μέσω google news=newsletter	auf google news=newsletter	bei google news=newsletter	qua google news=newsletter	sur google news=newsletter	via google news=newsletter	vía google news=newsletter	στα google news=newsletter	στο google news=newsletter	di google news=newsletter	do google news=newsletter	en google news=newsletter	no google news=newsletter	on google news=newsletter	op google news=newsletter	pe google news=newsletter	på google news=newsletter	su google news=newsletter	google hírek=newsletter	google știri=newsletter	google news=newsletter	google play=newsletter
güncellendi=changed
güncellenecek=changed
güncellenmiştir=changed
dış haberler editörü=roles	google haberler=newsletter
tüm hakları=rights
helyesbítettük=changed
app herunter=newsletter
bidrog til historien=contributed
hoofdredacteur=roles
blijf op de hoogte=newsletter
ikuti kami=newsletter
in je inbox=newsletter	your inbox=newsletter
i din indbakke=newsletter
journaliste indépendante=roles
contribuyó con esta información=contributed	contribuyó con este información=contributed	contribuyó en esta información=contributed	contribuyó en este información=contributed	colaboró con esta información=contributed	colaboró con este información=contributed	contribuyó a esta información=contributed	contribuyó a este información=contributed	colaboró en esta información=contributed	colaboró en este información=contributed	colaboró a esta información=contributed	colaboró a este información=contributed
mantente informado=newsletter
for more information visit=newsletter
informativa sulla privacy=newsletter
boletim informativo=newsletter
rimani informato=newsletter
stay informed=newsletter
bestens informiert=newsletter	gut informiert=newsletter
zostaňte informovaní=newsletter
zůstaňte informováni=newsletter
rester informé=newsletter	restez informé=newsletter
i din inkorg=newsletter
i innboksen=newsletter
inrikesreporter=roles
a través de instagram=newsletter	melalui instagram=newsletter	pelo instagram=newsletter	prin instagram=newsletter	trên instagram=newsletter	μέσω instagram=newsletter	auf instagram=newsletter	bei instagram=newsletter	qua instagram=newsletter	sur instagram=newsletter	via instagram=newsletter	vía instagram=newsletter	στα instagram=newsletter	στο instagram=newsletter	във instagram=newsletter	di instagram=newsletter	do instagram=newsletter	en instagram=newsletter	no instagram=newsletter	on instagram=newsletter	op instagram=newsletter	pe instagram=newsletter	på instagram=newsletter	su instagram=newsletter	во instagram=newsletter	на instagram=newsletter	в instagram=newsletter	у instagram=newsletter
cez instagrame=newsletter	na instagrame=newsletter
przez instagramie=newsletter	na instagramie=newsletter
instagramissa=newsletter
instagramon=newsletter
putem instagramu=newsletter	prek instagramu=newsletter	přes instagramu=newsletter	na instagramu=newsletter
intatheli=roles
inviata=roles
inviato=roles
iriseoir=roles
ispravljen=changed
ispravljena=changed
izmijenjen=changed
izveštač=roles
izvjestitelj=roles
izvjestiteljica=roles
ɗan jarida=roles
javítottuk=changed
joernalis=roles
jornalista=roles
mis à jour=changed
freier journalist=roles	journalist=roles
journaliste indépendant=roles	journaliste=roles
freie journalistin=roles	journalistin=roles
jurnalis=roles
jurnalist=roles
jurnalistă=roles
putem jutjubu=newsletter	na jutjubu=newsletter
kõik õigused kaitstud=rights
katkıda bulundu=contributed
kazetari=roles
kazetaria=roles
kebijakan privasi=newsletter
keep up to date=newsletter
kiegészítettük=changed
kirjeenvaihtaja=roles
klummeskribent=roles
kolumnis=roles
kolumnist=roles
kolumnista=roles
kolumnisti=roles
kolumnistica=roles
kolumnistin=roles
kolumnistka=roles
komentator=roles
komentatorica=roles
komentatorius=roles
komentatorka=roles
komentátor=roles
komentátorka=roles
komentētājs=roles
politisk kommentator=roles	kommentator=roles
kompletterats=changed
kontributor=roles
koresponden=roles
korespondent=roles
korespondentas=roles
korespondente=roles
korespondentka=roles
korespondents=roles
korespondentė=roles
korjattu=changed
korrespondent=roles
korrespondente=roles
korrespondentin=roles
korrigerad=changed
korrigerats=changed
korrigeret=changed
korrigert=changed
korrigiert=changed
monate kostenlos=newsletter	wochen kostenlos=newsletter	monat kostenlos=newsletter	tage kostenlos=newsletter
kriitikko=roles
kryeredaktor=roles
krytyk=roles
krönikör=roles
kulttuuritoimittaja=roles
kulturredaktör=roles
kulturredaktør=roles
közreműködött a cikk=contributed
külpolitikai szakértő=roles
labots=changed
app laden=newsletter
auf dem laufenden=newsletter
ledarskribent=roles
line好友=newsletter
via linkedin=newsletter	on linkedin=newsletter
lokalredakteur=roles
lokalredakteurin=roles
in je mailbox=newsletter
mamamahayag=roles
mantenha-se informado=newsletter
manténgase informado=newsletter
medarbetare=roles
medewerker=roles
meie äpp=newsletter
melalui google news=newsletter	melalui twitter=newsletter	melalui youtube=newsletter	melalui tiktok=newsletter
mhariri=roles
mise à jour=changed
an diesem artikel mitgearbeitet=contributed	an diesem beitrag mitgearbeitet=contributed	an diesem bericht mitgearbeitet=contributed	an diesen artikel mitgearbeitet=contributed	an diesen beitrag mitgearbeitet=contributed	an diesen bericht mitgearbeitet=contributed	an diesem text mitgearbeitet=contributed	an diesen text mitgearbeitet=contributed
mitgewirkt=contributed
moderator=roles
moderatorin=roles
modificada=changed
modificado=changed
modificat=changed
modificata=changed
modificato=changed
modificată=changed
modified=changed
modifié=changed
muhabir=roles
foto muhabiri=roles	spor muhabiri=roles	özel muhabiri=roles	muhabiri=roles
muharrir=roles
munkatárs=roles
munkatársunk=roles
munkatársunktól=roles
muokattu=changed
muudetud=changed
muutettu=changed
muxbir=roles
mwandishi wa habari=roles	mwandishi wetu=roles	mwandishi=roles
módosítottuk=changed
haber müdürü=roles
müxbir=roles
zastępca redaktora naczelnego=roles
newyddiadurwr=roles
newyddiadurwraig=roles
nhà báo=roles
cập nhật=changed
nieuwsbrieven=newsletter
nossa app=newsletter
la nostra app=newsletter	nostra app=newsletter
google noticias=newsletter
notre appli=newsletter
pelo google notícias=newsletter	via google notícias=newsletter	do google notícias=newsletter	no google notícias=newsletter
novinar=roles
novinarka=roles
novinár=roles
novinárka=roles
novinář=roles
novinářka=roles
nuestra app=newsletter
nutzungsbedingungen=newsletter
nuusbriewe=newsletter
nyhedsredaktør=roles
nyhetsredaktør=roles
odgovorna urednica=roles
odgovorni urednik=roles
onze app=newsletter
hold dig opdateret=newsletter	opdateret=changed
ophavsretligt beskyttet=rights
opinionista=roles
hold deg oppdatert=newsletter	oppdatert=changed
opphavsrettslig beskyttet=rights
opraven=changed
opravený=changed
opravili=changed
osallistui jutun tekemiseen=contributed
osobních údajů=newsletter
osobných údajov=newsletter
our app=newsletter
papildināta=changed
papildināts=changed
papildytas=changed
parandatud=changed
ont participé à cet reportage=contributed	ont participé à ce reportage=contributed	a participé à cet reportage=contributed	ont participé à cet article=contributed	a participé à ce reportage=contributed	ont participé à ce article=contributed	a participé à cet article=contributed	ont participé à cet texte=contributed	a participé à ce article=contributed	ont participé à ce texte=contributed	a participé à cet texte=contributed	a participé à ce texte=contributed
pataisytas=changed
patikslintas=changed
patnugot=roles
visas tiesības paturētas=rights
peatoimetaja=roles
pemberita=roles
pemimpin redaksi=roles
ketua pengarang=roles	pengarang=roles
penulis=roles
periodista=roles
personuppgifter=newsletter
pewarta=roles
phóng viên=roles
kaikki oikeudet pidätetty=rights
kaikki oikeudet pidätetään=rights
pigiste=roles
berita pilihan=newsletter
osobnih podataka=newsletter
political editor=roles
politiikan toimittaja=roles
gizlilik politikası=newsletter
politikredakteur=roles
politikredakteurin=roles
chef du service politique=roles
politisk redaktör=roles	politisk redaktør=roles	politisk reporter=roles
pontosítottuk=changed
popravljen=changed
poprawiliśmy=changed
poprawiono=changed
poprawiony=changed
posodobljen=changed
in ihrem postfach=newsletter
precizēts=changed
preluarea textului=rights
presisert=changed
sva prava pridržana=rights
vse pravice pridržane=rights
política de privacidad=newsletter
política de privacidade=newsletter
privacy policy=newsletter
privacybeleid=newsletter
zaštita privatnosti=newsletter
producer=roles
polityka prywatności=newsletter
präzisiert=changed
præciseret=changed
précisé=changed
publicist=roles
publicista=roles
publicistka=roles
publicysta=roles
publicystka=roles
publikování nebo další šíření=rights
may not be published, broadcast, rewritten=rights
päivitetty=changed
pääkirjoitustoimittaja=roles
päätoimittaja=roles
hanno collaborato all' quest'articolo=contributed	hanno collaborato alla quest'articolo=contributed	hanno contribuito all' quest'articolo=contributed	hanno contribuito alla quest'articolo=contributed	hanno collaborato al quest'articolo=contributed	hanno contribuito al quest'articolo=contributed	ha collaborato all' quest'articolo=contributed	ha collaborato alla quest'articolo=contributed	ha contribuito all' quest'articolo=contributed	ha contribuito alla quest'articolo=contributed	hanno collaborato a quest'articolo=contributed	hanno contribuito a quest'articolo=contributed	ha collaborato al quest'articolo=contributed	ha contribuito al quest'articolo=contributed	ha collaborato a quest'articolo=contributed	ha contribuito a quest'articolo=contributed
mọi quyền được bảo lưu=rights	bản quyền thuộc=rights	giữ bản quyền=rights
bidrog till den här rapport=contributed	bidrog till denna rapport=contributed
bidro til rapporten=contributed
alle rechte liegen=rights
rectificada=changed
rectificado=changed
rectificat=changed
rectifié=changed
politiek redacteur=roles	redacteur=roles
redactoare=roles
redactor jefe=roles	redactor șef=roles	redactor=roles
redactor-șef=roles
redactora jefe=roles	redactora=roles
redakteur=roles
redakteurin=roles
redaktionschef=roles
redaktionsleiter=roles
redaktionsleiterin=roles
redaktor naczelna=roles	redaktor naczelny=roles	redaktor=roles
redaktore=roles
redaktorius=roles
redaktorka=roles
redaktors=roles
redaktorė=roles
redaktur=roles
redaktör=roles
redaktør=roles
redator=roles
redatora=roles
redattore=roles
redattrice=roles
regioverslaggever=roles
colaborou para nesta reportagem=contributed	colaborou para neste reportagem=contributed	colaborou com nesta reportagem=contributed	colaborou com neste reportagem=contributed	colaborou para esta reportagem=contributed	colaborou para este reportagem=contributed	colaborou com esta reportagem=contributed	colaborou com este reportagem=contributed	colaborou em nesta reportagem=contributed	colaborou em neste reportagem=contributed	colaborou em esta reportagem=contributed	colaborou em este reportagem=contributed	colaborou n nesta reportagem=contributed	colaborou n neste reportagem=contributed	colaborou n esta reportagem=contributed	colaborou n este reportagem=contributed
colaboró con esta reportaje=contributed	colaboró con este reportaje=contributed	colaboró en esta reportaje=contributed	colaboró en este reportaje=contributed	colaboró a esta reportaje=contributed	colaboró a este reportaje=contributed
senior reporter=roles	grand reporter=roles	staff reporter=roles	reporter=roles
reportera=roles
reporterin=roles
reporteris=roles
reporterka=roles
reportero=roles
reporteră=roles
reportiere=roles
reportieris=roles
reportteri=roles
reportér=roles
reportérka=roles
prohibida la reproducción=rights	prohibida su reproducción=rights
may not be reproduced=rights
reproducerea totală sau parțială=rights	este interzisă reproducerea=rights
reproduction interdite=rights	toute reproduction=rights
é proibida a reprodução=rights	proibida a reprodução=rights
repórter especial=roles	repórter=roles
todos los derechos reservados=rights	todos os direitos reservados=rights	derechos reservados=rights	direitos reservados=rights
tots els drets reservats=rights
all rights reserved=rights
direttore responsabile=roles
ressortleiter=roles
ressortleiterin=roles
retificada=changed
retificado=changed
rettet=changed
rettificata=changed
rettificato=changed
alle rettigheder forbeholdes=rights
alle rettigheter reservert=rights
reuters writer=roles
revised=changed
të gjitha të drejtat e rezervuara=rights
riporter=roles
ripota=roles
riproduzione riservata=rights	riproduzione vietata=rights
tutti i diritti riservati=rights	diritti riservati=rights
ritstjóri=roles
rovatvezető=roles
rubriekskrywer=roles
rättats=changed
alla rättigheter förbehålls=rights
rédacteur en chef=roles	rédacteur=roles
rédactrice en chef=roles	rédactrice=roles
réservé aux abonnés=newsletter
tous droits réservés=rights	droits réservés=rights
öll réttindi áskilin=rights
del saken=newsletter
tüm hakları saklıdır=rights	her hakkı saklıdır=rights
visos teisės saugomos=rights
senior editor=roles	senior writer=roles
cheffe de service=roles	terms of service=newsletter	chef de service=roles
sjefredaktør=roles
skorygowany=changed
skribent=roles
redes sociales de=newsletter
sovelluksemme=newsletter
spaltist=roles
special to the=roles	trimis special=roles
inviata speciale=roles	inviato speciale=roles
specjalny wysłannik=roles
na článku spolupracoval=contributed	spolupracoval na tomto=contributed
sportovní redaktor=roles
sportredakteur=roles
sportredakteurin=roles
sportreporter=roles
sports editor=roles
sportsjournalist=roles
sportverslaggever=roles
spravodajca=roles
spravodajkyňa=roles
spremenjen=changed
envoyé spécial=roles
envoyée spéciale=roles
envoyés spéciaux=roles
staff=roles
stay up to date=newsletter
app store=newsletter
for more stories visit=newsletter
subdiretor=roles
bbc swahili=roles
szerkesztő=roles
szerkesztő-riporter=roles
sähköpostiisi=newsletter
tagapagbalita=roles
taloustoimittaja=roles
tarkennettu=changed
pysy ajan tasalla=newsletter
jutun tekemiseen osallistui=contributed
a través de telegram=newsletter	canal de telegram=newsletter	canal do telegram=newsletter	melalui telegram=newsletter	saluran telegram=newsletter	telegram channel=newsletter	canale telegram=newsletter	grup telegram=newsletter	kênh telegram=newsletter	pelo telegram=newsletter	prin telegram=newsletter	trên telegram=newsletter	μέσω telegram=newsletter	auf telegram=newsletter	bei telegram=newsletter	qua telegram=newsletter	sur telegram=newsletter	via telegram=newsletter	vía telegram=newsletter	στα telegram=newsletter	στο telegram=newsletter	във telegram=newsletter	di telegram=newsletter	do telegram=newsletter	en telegram=newsletter	no telegram=newsletter	on telegram=newsletter	op telegram=newsletter	pe telegram=newsletter	på telegram=newsletter	su telegram=newsletter	во telegram=newsletter	на telegram=newsletter	в telegram=newsletter	у telegram=newsletter
przez telegramie=newsletter	na telegramie=newsletter
temsilcisi=roles
terms of use=newsletter
hak cipta terpelihara=rights
thông tín viên=roles
pelo tiktok=newsletter	prin tiktok=newsletter	trên tiktok=newsletter	μέσω tiktok=newsletter	auf tiktok=newsletter	bei tiktok=newsletter	qua tiktok=newsletter	sur tiktok=newsletter	via tiktok=newsletter	vía tiktok=newsletter	στα tiktok=newsletter	στο tiktok=newsletter	di tiktok=newsletter	do tiktok=newsletter	en tiktok=newsletter	no tiktok=newsletter	on tiktok=newsletter	op tiktok=newsletter	pe tiktok=newsletter	på tiktok=newsletter	su tiktok=newsletter
przez tiktoku=newsletter	na tiktoku=newsletter
toimetaja=roles
vapaa toimittaja=roles	toimittaja=roles
toimituspäällikkö=roles
a través de google news=newsletter	a través de tiktok=newsletter
free trial=newsletter
trên zalo=newsletter
tudósító=roles
putem tviteru=newsletter	na tviteru=newsletter
a través de twitter=newsletter	pelo twitter=newsletter	prin twitter=newsletter	trên twitter=newsletter	μέσω twitter=newsletter	auf twitter=newsletter	bei twitter=newsletter	qua twitter=newsletter	sur twitter=newsletter	via twitter=newsletter	vía twitter=newsletter	στα twitter=newsletter	στο twitter=newsletter	във twitter=newsletter	di twitter=newsletter	do twitter=newsletter	en twitter=newsletter	no twitter=newsletter	on twitter=newsletter	op twitter=newsletter	pe twitter=newsletter	på twitter=newsletter	su twitter=newsletter	во twitter=newsletter	на twitter=newsletter	в twitter=newsletter	у twitter=newsletter
twitteren=newsletter
cez twitteri=newsletter	na twitteri=newsletter
twitterissä=newsletter
prek twitterju=newsletter	na twitterju=newsletter
putem twitteru=newsletter	přes twitteru=newsletter	na twitteru=newsletter
przez twitterze=newsletter	na twitterze=newsletter
täiendatud=changed
täsmennetty=changed
täydennetty=changed
tổng biên tập=roles
udlandskorrespondent=roles
niets uit deze uitgave=rights
ulkomaantoimittaja=roles
umhleli=roles
been updated=changed	was updated=changed
håll dig uppdaterad=newsletter	uppdaterad=changed
uppdaterats=changed
upraven=changed
upravený=changed
glavna urednica=roles	urednica=roles
glavni urednik=roles	urednik=roles
urheberrechtlich geschützt=rights
urheilutoimittaja=roles
utenrikskorrespondent=roles
utenriksreporter=roles
utrikeskorrespondent=roles
utrikesreporter=roles
uuendatud=changed
uutispäällikkö=roles
uzupełniony=changed
werkte mee aan dit verhaal=contributed	droeg bij aan dit verhaal=contributed
verslaggeefster=roles
algemeen verslaggever=roles	politiek verslaggever=roles	verslaggever=roles
verslaggewer=roles
μέσω viber=newsletter	στα viber=newsletter	στο viber=newsletter	във viber=newsletter	на viber=newsletter	в viber=newsletter	у viber=newsletter
prek viberju=newsletter	na viberju=newsletter
putem viberu=newsletter	na viberu=newsletter
vicedirettore=roles
for more news visit=newsletter
volontär=roles
volontärin=roles
alle regte voorbehou=rights
alle rechten voorbehouden=rights
alle rechte vorbehalten=rights
vores app=newsletter
votre boîte mail=newsletter
autorské práva sú vyhradené=rights	autorské práva vyhradené=rights	všetky práva vyhradené=rights
autorská práva vyhrazena=rights	všechna práva vyhrazena=rights
vyriausiasis redaktorius=roles
vår app=newsletter
wakili=roles
wariye=roles
wartawan senior=roles	wartawan=roles
wartawati=roles
weriye=roles
werkten mee aan dit artikel=contributed	werkten mee aan dit bericht=contributed	werkten mee aan dit verhaal=contributed
a través de whatsapp=newsletter	canalul de whatsapp=newsletter	canal de whatsapp=newsletter	canal do whatsapp=newsletter	canal no whatsapp=newsletter	grupo de whatsapp=newsletter	kanał na whatsapp=newsletter	channel whatsapp=newsletter	melalui whatsapp=newsletter	saluran whatsapp=newsletter	whatsapp channel=newsletter	canale whatsapp=newsletter	chaîne whatsapp=newsletter	kanal whatsapp=newsletter	pelo whatsapp=newsletter	prin whatsapp=newsletter	μέσω whatsapp=newsletter	auf whatsapp=newsletter	bei whatsapp=newsletter	sur whatsapp=newsletter	via whatsapp=newsletter	vía whatsapp=newsletter	στα whatsapp=newsletter	στο whatsapp=newsletter	di whatsapp=newsletter	do whatsapp=newsletter	en whatsapp=newsletter	no whatsapp=newsletter	on whatsapp=newsletter	op whatsapp=newsletter	pe whatsapp=newsletter	på whatsapp=newsletter	su whatsapp=newsletter	во whatsapp=newsletter	на whatsapp=newsletter	в whatsapp=newsletter	у whatsapp=newsletter
cez whatsappe=newsletter	na whatsappe=newsletter
przez whatsappie=newsletter	na whatsappie=newsletter
whatsappissa=newsletter
whatsappon=newsletter
kanál na whatsappu=newsletter	putem whatsappu=newsletter	přes whatsappu=newsletter	na whatsappu=newsletter
google wiadomości=newsletter
widerrufbar=newsletter
wirtschaftsredakteur=roles
wirtschaftsredakteurin=roles
staff writer=roles
współpracował przy=contributed
przy współpracy=contributed
wydawca=roles
xornalista=roles
yazar=roles
köşe yazarı=roles	yazarı=roles
a través de youtube=newsletter	przez youtube=newsletter	kênh youtube=newsletter	pelo youtube=newsletter	prin youtube=newsletter	přes youtube=newsletter	trên youtube=newsletter	μέσω youtube=newsletter	auf youtube=newsletter	bei youtube=newsletter	cez youtube=newsletter	qua youtube=newsletter	sur youtube=newsletter	via youtube=newsletter	vía youtube=newsletter	στα youtube=newsletter	στο youtube=newsletter	във youtube=newsletter	di youtube=newsletter	do youtube=newsletter	en youtube=newsletter	na youtube=newsletter	no youtube=newsletter	on youtube=newsletter	op youtube=newsletter	pe youtube=newsletter	på youtube=newsletter	su youtube=newsletter	во youtube=newsletter	на youtube=newsletter	в youtube=newsletter	у youtube=newsletter
youtube-on=newsletter
putem youtubeu=newsletter	na youtubeu=newsletter
genel yayın yönetmeni=roles
zabranjeno je=rights
sva prava zadržana=rights
zahraniční zpravodaj=roles
zaktualizowano=changed
zaktualizowany=changed
qua zalo=newsletter
wszystkie prawa zastrzeżone=rights	wszelkie prawa zastrzeżone=rights	prawa zastrzeżone=rights
ziarist=roles
ziaristă=roles
haki zote zimehifadhiwa=rights
zmenený=changed
zmieniony=changed
změněn=changed
zpravodaj e-mailem=newsletter	zpravodaj=roles
zpravodajka=roles
zutabegilea=roles
zuzendaria=roles
allur réttur áskilinn=rights
ändrats=changed
ændret=changed
éditorialiste=roles
újságíró=roles
überarbeitet=changed
thư điện tử=newsletter
được sửa=changed
ġurnalist=roles
šéfredaktor=roles
šéfredaktorka=roles
žurnalistas=roles
žurnalistė=roles
žurnāliste=roles
žurnālists=roles
απαγορεύεται η αναδημοσίευση=rights
αναλυτής=roles
αναλύτρια=roles
ανταποκρίτρια=roles
ανταποκριτής=roles
απεσταλμένη=roles
απεσταλμένος=roles
αρθρογράφος=roles
αρχισυντάκτης=roles
αρχισυντάκτρια=roles
δημοσιογράφος=roles
διευθυντής σύνταξης=roles	διευθυντής=roles
όλα τα δικαιώματα=rights
με επιφύλαξη παντός δικαιώματος=rights
διορθωθεί=changed
διορθώθηκε=changed
ενημερωθεί=changed
μείνετε ενημερωμένοι=newsletter
ενημερωτικό δελτίο=newsletter
ενημερώθηκε=changed
επικαιροποιήθηκε=changed
εφαρμογή μας=newsletter
προσωπικών δεδομένων=newsletter
ρεπόρτερ=roles
σκιτσογράφος=roles
συντάκτης=roles
συντάκτρια=roles
σχολιαστής=roles
τροποποιήθηκε=changed
усе правы абароненыя=rights
аглядальнік=roles
анализатор=roles
аналитичар=roles
нашу апликацију=newsletter
будьте в курсе=newsletter	будьте в курсі=newsletter
вайбър=newsletter
ведуча=roles
ведучий=roles
ведущий=roles
во вконтакте=newsletter	в вконтакте=newsletter
внесено=changed
внесены=changed
водещ=roles
водеща=roles
головний редактор=roles
дописник=roles
дописница=roles
дописниця=roles
журналист издания=roles	журналист=roles
журналистка=roles
журналіст=roles
журналістка=roles
передрук заборонено=rights
сва права задржана=rights
сите права се задржани=rights
заместитель главного редактора=roles
всички права са запазени=rights	всички права запазени=rights
наш застосунок=newsletter
усі права захищено=rights
всі права захищені=rights	усі права захищені=rights
все права защищены=rights	права защищены=rights
извештач=roles
при использовании материалов=rights
кабарчы=roles
карэспандэнт=roles
карэспандэнтка=roles
колумнист=roles
колумниста=roles
колумнистка=roles
колумніст=roles
колумністка=roles
коментатор=roles
спеціальний кореспондент=roles	власний кореспондент=roles	кореспондент=roles
кореспондентка=roles
собственный корреспондент=roles	специальный корреспондент=roles	корреспондент=roles
лични данни=newsletter
новинар=roles
новинарка=roles
обозреватель=roles
оглядач=roles
оглядачка=roles
во одноклассниках=newsletter	в одноклассниках=newsletter
при передруку=rights
перепечатка запрещена=rights
при перепечатке=rights
персональних даних=newsletter
персональных данных=newsletter
политический обозреватель=roles	политический аналитик=roles
политолог=roles
політичний аналітик=roles
політолог=roles
нашето приложение=newsletter	наше приложение=newsletter
нашем приложении=newsletter
публицист=roles
публіцист=roles
публіцыст=roles
главный редактор=roles	главен редактор=roles	редактор=roles
головна редакторка=roles	редакторка=roles
репортер=roles
репортерка=roles
репортёр=roles
рэдактар=roles
рэдактарка=roles
рӯзноманигор=roles
собкор=roles
специален пратеник=roles
спецкор=roles
сурвалжлагч=roles
сэтгүүлч=roles
тілші=roles
главни уредник=roles	уредник=roles
уредница=roles
уредничка=roles
в подготовке материала участвовали=contributed
при участии=contributed
във фейсбук=newsletter	на фейсбук=newsletter	в фейсбук=newsletter	у фейсбук=newsletter
фотокорреспондент=roles
хабарнигор=roles
шеф-редактор=roles
яндекс.дзен=newsletter
яндекс.новости=newsletter
թղթակից=roles
լրագրող=roles
խմբագիր=roles
דואר אלקטרוני=newsletter
בעל טור=roles
בפייסבוק=newsletter
האפליקציה שלנו=newsletter
קבוצת הוואטסאפ=newsletter
כל הזכויות שמורות=rights
ערוץ הטלגרם=newsletter
העורך הראשי=roles
כתב=roles
כתבנו=roles
כתבת=roles
כתבתנו=roles
כתבנו לענייני=roles
מדיניות פרטיות=newsletter
סופר=roles
עודכן=changed
עודכנה=changed
עורך=roles
עורכת=roles
עיתונאי=roles
עיתונאית=roles
כתב פוליטי=roles
פרשן=roles
פרשנית=roles
שונתה=changed
תוקן=changed
תוקנה=changed
إعلامي=roles
إعلامية=roles
عبر إنستغرام=newsletter	على إنستغرام=newsletter
بی بی سی اردو=roles
اصلاح شد=changed
النشرة الإخبارية=newsletter
بريدك الإلكتروني=newsletter
النشرة البريدية=newsletter
رئيس التحرير=roles
جميع الحقوق محفوظة=rights
سياسة الخصوصية=newsletter
حقوق الطبع=rights
حقوق النشر=rights
عبر انستغرام=newsletter	على انستغرام=newsletter
اپلیکیشن=newsletter
از طریق اینستاگرام=newsletter	در اینستاگرام=newsletter
به‌روز=changed
به‌روزرسانی=changed
تحديث الخبر=changed	تحديث هذا=changed
تحلیلگر=roles
تحلیل‌گر=roles
تصحيح هذا=changed	تصحيح هذه=changed
تصحیح شد=changed
تطبيقنا=newsletter
تعديل هذا=changed	تعديل هذه=changed
عبر تلغرام=newsletter	على تلغرام=newsletter
عبر تليغرام=newsletter	على تليغرام=newsletter
از طریق تلگرام=newsletter	کانال تلگرام=newsletter	در تلگرام=newsletter
تمام حقوق=rights
تمامی حقوق محفوظ است=rights
عبر تويتر=newsletter	على تويتر=newsletter
از طریق توییتر=newsletter	در توییتر=newsletter
تکمیل=changed
جوجل نيوز=newsletter
خبرنگار=roles
دبیر=roles
روزنامه نگار=roles
روزنامه‌نگار=roles
رپورٹر=roles
سردبیر=roles
محلل سياسي=roles
كاتب صحافي=roles	صحافي=roles
صحافية=roles
صحافی=roles
صحفي=roles
صحفية=roles
عکاس=roles
غوغل نيوز=newsletter
عبر فيسبوك=newsletter	على فيسبوك=newsletter
از طریق فیسبوک=newsletter	در فیسبوک=newsletter
قناتنا=newsletter
كاتب صحفي=roles	كاتب رأي=roles	كاتب=roles
كاتبة=roles
محرر=roles
محررة=roles
تمام حقوق محفوظ=rights	جملہ حقوق محفوظ=rights
مدیر=roles
مراسل=roles
مراسلة=roles
موفد=roles
نامہ نگار=roles
نشرتنا=newsletter
نمائندہ خصوصی=roles
نویسنده=roles
نیوز لیٹر=newsletter
عبر واتس اب=newsletter	على واتس اب=newsletter
عبر واتساب=newsletter	على واتساب=newsletter
از طریق واتساپ=newsletter	در واتساپ=newsletter
ویرایش شد=changed
عبر يوتيوب=newsletter	على يوتيوب=newsletter
پژوهشگر=roles
کالم نگار=roles
کانال ما=newsletter
کلیه حقوق=rights
گزارشگر=roles
از طریق یوتیوب=newsletter	در یوتیوب=newsletter
अपडेट=changed
इंस्टाग्राम=newsletter
ट्विटर=newsletter
गूगल न्यूज=newsletter
वरिष्ठ पत्रकार=roles	पत्रकार=roles
प्रतिनिधी=roles
प्रधान संपादक=roles
फ़ेसबुक=newsletter
फेसबुक=newsletter
ब्यूरो प्रमुख=roles	ब्यूरो=roles
यूट्यूब=newsletter
रिपोर्टर=roles
लेखक=roles
वार्ताहर=roles
संपादक=roles
बीबीसी संवाददाता=roles	वरिष्ठ संवाददाता=roles	विशेष संवाददाता=roles	संवाददाता=roles
संशोधित=changed
सर्वाधिकार सुरक्षित=rights
सुधार=changed
स्तंभकार=roles
हमारा ऐप=newsletter
বিশেষ প্রতিনিধি=roles	প্রতিনিধি=roles
জ্যেষ্ঠ প্রতিবেদক=roles	নিজস্ব প্রতিবেদক=roles	প্রতিবেদক=roles
নিজস্ব সংবাদদাতা=roles	সংবাদদাতা=roles
সম্পাদক=roles
সর্বস্বত্ব সংরক্ষিত=rights
সাংবাদিক=roles
ਪੱਤਰਕਾਰ=roles
પત્રકાર=roles
செய்தியாளர்=roles
நிருபர்=roles
ప్రతినిధి=roles
రిపోర్టర్=roles
ವರದಿಗಾರ=roles
റിപ്പോർട്ടർ=roles
ലേഖകൻ=roles
වාර්තාකරු=roles
กดติดตาม=newsletter
คอลัมนิสต์=roles
จดหมายข่าว=newsletter
ติดตามเรา=newsletter
ทางเฟซบุ๊ก=newsletter
นักข่าว=roles
บรรณาธิการ=roles
ผู้สื่อข่าวพิเศษ=roles	ผู้สื่อข่าว=roles
สงวนลิขสิทธิ์=rights	สงวนสิทธิ์=rights
เพิ่มเพื่อน=newsletter
แอปพลิเคชัน=newsletter
ไลน์ออฟฟิเชียล=newsletter
ນັກຂ່າວ=roles
သတင်းထောက်=roles
კორესპონდენტი=roles
ჟურნალისტი=roles
რედაქტორი=roles
ዘጋቢ=roles
ጋዜጠኛ=roles
អ្នកសារព័ត៌មាន=roles
おすすめ記事=newsletter
この記事を=newsletter
アプリを=newsletter
カメラマン=roles
コラムニスト=roles
ジャーナリスト=roles
チャンネル登録=newsletter
ニュースレター=newsletter
フォローする=newsletter
プライバシーポリシー=newsletter
メルマガ=newsletter
メールマガジン=newsletter
ライター=roles
下載app=newsletter
下载app=newsletter	下载客户端=newsletter
会員登録=newsletter
修正しました=changed	修正し=changed
修訂=changed
修订=changed
公众号=newsletter
公式アカウント=newsletter
关注微信=newsletter	关注微博=newsletter	关注我们=newsletter
分享本文=newsletter	分享到=newsletter
加入line=newsletter
加筆し=changed
友だち追加=newsletter
官方帳號=newsletter	官方微博=newsletter
客户端=newsletter
専門記者=roles
專欄作家=roles
微信公众号=newsletter	微信扫=newsletter
扫一扫=newsletter
扫码=newsletter
支局長=roles
更新し=changed	更新=changed
更正=changed
最も読まれ=newsletter
有料会員=newsletter
未經授權=rights
未经授权=rights
点击下载=newsletter
無断転載を禁じます=rights	無断転載禁止=rights	無断複写=rights	無断転載=rights
版权所有=rights
版權所有=rights
特派員=roles
特约记者=roles
电子报=newsletter
禁止轉載=rights	禁止转载=rights
粉絲專頁=newsletter	粉絲團=newsletter
編輯=roles
編集委員=roles	編集長=roles
编辑=roles
著作權所有=rights	著作権=rights
解説委員=roles
訂正しました=changed	訂正し=changed
訂閱=newsletter
記者=roles
請勿轉載=rights
論説委員=roles
订阅=newsletter
记者=roles
请勿转载=rights
責任編集=newsletter
転載禁止=rights
转载请注明=rights
隐私政策=newsletter
隱私權政策=newsletter
電子報=newsletter
點擊下載=newsletter
객원기자=roles
교수=roles
구독하기=newsletter
기사 공유=newsletter	기사 저장=newsletter
기자=roles
네이버 메인=newsletter
논설실장=roles
논설위원=roles
앱 다운로드=newsletter
무단 전재=rights
무단복제=rights
무단전재=rights
보완=changed
선임 기자=roles
선임기자=roles
수정=changed
수정됐습니다=changed
수정되었습니다=changed
수정했습니다=changed
알림 신청=newsletter
업데이트=changed
에디터=roles
온라인 기자=roles
유튜브 채널=newsletter
인턴 기자=roles
인턴기자=roles
재배포 금지=rights
저작권자=rights
전문 기자=roles
전문기자=roles
정정=changed
제보하기=newsletter
채널 추가=newsletter
카카오톡=newsletter
칼럼니스트=roles
통신원=roles
특파원=roles
편집국장=roles
편집위원=roles
평론가=roles"""
STEMS_KEYS = r"""adat
alka
arti
ažur
bole
bule
butl
bült
cook
date
dopu
e-bü
e-no
ebül
fanp
frét
hírl
info
ispr
izme
jaun
kişi
liet
nauj
news
nieu
njuz
nuus
nyhe
pers
priv
prog
tele
tiet
unsu
uudi
uuti
uygu
what
érte
ажур
акту
билт
бюле
випр
відр
допо
допу
допъ
змін
изме
испр
кори
обно
онов
пром
расс
розс
скор
теле
тэле
уточ
њузл
ניוז
خبرن
نیوز
न्यू
व्हा
सब्स
নিউজ
개인정보
뉴스레터"""
STEMS_VALUES = r"""adatvédelm*=newsletter
alkalmazásunk*=newsletter
dela artik*=newsletter	del artik*=newsletter
ažuriran*=changed
boletín*=newsletter
buletin*=newsletter
butlletí*=newsletter
bülten*=newsletter
cookie*=newsletter
datenschutz*=newsletter
dopunjen*=changed
e-bülten*=newsletter
e-novic*=newsletter
ebülten*=newsletter
fanpage*=newsletter
fréttabréf*=newsletter
hírlevel*=newsletter	hírlevél*=newsletter
infolettre*=newsletter
ispravljen*=changed
izmenjen*=changed
jaunumu vēst*=newsletter
kişisel veriler*=newsletter
mūsu lietotn*=newsletter
naujienlaišk*=newsletter
newsletter*=newsletter
nieuwsbrief*=newsletter
njuzleter*=newsletter
nuusbrief*=newsletter
nyhedsbrev*=newsletter	nyhetsbrev*=newsletter
personvern*=newsletter
privatlivspolitik*=newsletter
mūsų programėl*=newsletter
telegram kanal*=newsletter	telegram-kanal*=newsletter	telegram-канал*=newsletter
tietosuoja*=newsletter
unsubscribe*=newsletter
uudiskir*=newsletter
uutiskirje*=newsletter
uygulamamız*=newsletter
whatsapp-channel*=newsletter	whatsapp-kanaal*=newsletter	whatsapp kanal*=newsletter	whatsapp-kanal*=newsletter	whatsapp-канал*=newsletter
értesülj*=newsletter
ажуриран*=changed
актуализиран*=changed
билтен*=newsletter
бюлетин*=newsletter
виправлен*=changed
відредагован*=changed
доповнен*=changed	дополнен*=changed
допуњен*=changed
допълнен*=changed
змінен*=changed
изменен*=changed	изменён*=changed	измењен*=changed
исправлен*=changed	исправљен*=changed
коригиран*=changed
обновлен*=changed	обновлён*=changed	обновен*=changed
оновлен*=changed
променен*=changed
рассылк*=newsletter
розсилк*=newsletter
скорректирован*=changed
телеграм-канал*=newsletter
тэлеграм-канал*=newsletter
уточнен*=changed
њузлетер*=newsletter
ניוזלטר*=newsletter
خبرنامه*=newsletter
نیوزلیٹر*=newsletter
न्यूज़लेटर*=newsletter	न्यूजलेटर*=newsletter
व्हाट्सएप*=newsletter
सब्सक्राइब*=newsletter
নিউজলেটার*=newsletter	নিউজলেটা*=newsletter
개인정보*=newsletter
뉴스레터*=newsletter"""
DATE_WORDS = "1\ta\taangepast\tabe\tabendua\tabr\tabriil\tabril\tabu\tabuztua\tactualisé\tactualitzada\tactualitzat\tactualización\tactualizada\tactualizado\tactualizare\tactualizat\tactualizată\tacum\tafi\tafirilu\tag\taga\tagasti\taggiornamento\taggiornata\taggiornato\tago\tagost\tagosti\tagosto\tagu\tagusta\tagustus\tahad\tahd\tahir\taib\taibreán\taktualisiert\taktualisierung\taktualizace\taktualizacja\taktualizované\taktualizováno\taktualizácia\tal\talh\talhamis\talhamisi\talle\tam\tan\tani\tanni\tanno\tano\tanos\tans\tantradienis\taoine\taoût\tapi\tapirila\tapr\taprel\tapril\taprile\taprili\taprilie\taprill\tapríl\tapríla\taprīlis\tar\tara\taralık\tarbaco\tarbc\targitaratua\tart\tarticle\tarticolo\tartikel\tas\tasa\tasabar\tasteartea\tasteazkena\tastelehena\tastăzi\tat\tatjaunināts\tatjaunots\tatnaujinta\tatrás\tatualizada\tatualizado\tatualização\taug\taugust\taugusta\taugusti\taugusts\taugustus\taugusztus\taujourd'hui\tavaldatud\tavg\tavgust\tavq\tavqust\tavr\tavril\tavui\tawst\taww\tawwissu\taxad\taxd\taxşamı\tay\tayer\taz\taza\tazaroa\tazi\taño\taños\tağu\tağustos\tažurirano\tb\tba\tbaca\tbacaan\tbal\tbalandis\tbalandžio\tbazar\tbeal\tbealtaine\tbijgewerkt\tbil\tbir\tbirt\tbirž\tbirželio\tbirželis\tbis\tbiy\tbiyernes\tbranja\tbrasília\tbst\tbugün\tbulan\tbře\tbřezen\tbřezna\tbản\tbảy\tc\tca\tcerca\tcest\tcet\tceturtd\tceturtdiena\tchor\tchorshanba\tchw\tchwef\tchwefror\tchín\tchủ\tcirca\tcitire\tcitit\tcmt\tcn\tcom\tcreado\tcreato\tcriado\tcréé\tcs\tcsütörtök\tcum\tcuma\tcumartesi\tcyhoeddwyd\tczas\tczasu\tcze\tczerwca\tczerwiec\tczw\tczwartek\tczytania\tczytanie\tcách\tcéad\tcéadaoin\tcümə\tcập\td\td'\td'abr\td'abril\td'ag\td'agost\td'oct\td'octubre\tda\tdae\tdag\tdagar\tdage\tdagen\tdager\tdakika\tdakikada\tdal\tdalle\tdan\tdana\tdanas\tdanes\tdata\tdate\tdato\tdatum\tday\tdays\tdc\tde\tdec\tdecembar\tdecember\tdecembra\tdecembrie\tdecembris\tdecembro\tdeireadh\tdek\tdekabr\tdel\tden\tder\tdernière\tdes\tdesemba\tdesember\tdesembre\tdetik\tdets\tdetsember\tdez\tdezember\tdezembro\tdfómh\tdg\tdhj\tdhjetor\tdi\tdia\tdias\tdic\tdicembre\tdiciembre\tdie\tdiel\tdienas\tdienstag\tdienām\tdieną\tdienų\tdies\tdijous\tdikemas\tdilluns\tdim\tdimanche\tdimarts\tdimecres\tdin\tdinsdag\tdiperbarui\tdipublikasikan\tdis\tdisamba\tdiseembar\tdisemba\tdisember\tdissabte\tdisyembre\tditerbitkan\tditë\tdiumenge\tdiunggah\tdivendres\tdiweddarwyd\tdiċ\tdiċembru\tdj\tdje\tdk\tdl\tdne\tdnem\tdnes\tdnevi\tdnevom\tdni\tdnia\tdny\tdo\tdoba\tdodano\tdom\tdomenica\tdomh\tdomhnaigh\tdomingo\tdonderdag\tdonnerstag\tds\tdt\tdu\tdub\tduben\tdubna\tdum\tduminică\tdush\tdushanba\tdv\tdydd\tdzień\tdzisiaj\tdziś\tdátum\tdé\tdéar\tdéardaoin\tdéc\tdécembre\tdía\tdías\tdün\tdňa\tdňami\tdňom\te\tean\teanáir\tebr\tebrill\tedt\teen\teguneratua\tegy\teile\teilen\teinem\teiner\teka\tekaina\teki\tekim\teklenme\tel\telo\telokuu\telokuuta\tem\ten\tendret\tene\tenero\tenj\tenjte\tenviron\teph\tephreli\ter\terb\terbgħa\terschienen\terstellt\tertəsi\tesmaspäev\test\tet\tetan\tett\tetwa\teyl\teylül\tezelőtt\tfa\tfab\tfaburairu\tfeabh\tfeabhra\tfeb\tfebbraio\tfeber\tfebr\tfebraayo\tfebreiro\tfebrer\tfebrero\tfebruar\tfebruari\tfebruarie\tfebruary\tfebruwari\tfebruár\tfebruára\tfebruāris\tfebrúar\tfecha\tfeira\tfev\tfevereiro\tfevral\tfim\tfimmtudagur\tfirst\tfoilsithe\tfor\tfr\tfra\tfrar\tfre\tfredag\tfreitag\tfri\tfriday\tfrissítve\tfrissítés\tfévr\tfévrier\tfómhair\tför\tfös\tföstudagur\tgada\tgads\tgeg\tgegužė\tgegužės\tgelede\tgeleden\tgen\tgener\tgennaio\tgeplaatst\tgepubliceerd\tgepubliseer\tgestern\tgewijzigd\tgeändert\tgian\tgio\tgiorni\tgiorno\tgiovedì\tgiriş\tgister\tgisteren\tgiu\tgiugno\tgiờ\tgmt\tgodina\tgodine\tgodinu\tgodz\tgodzin\tgodzina\tgodziny\tgodzinę\tgor\tgorff\tgorffennaf\tgru\tgrudnia\tgrudzień\tgruod\tgruodis\tgruodžio\tgush\tgusht\tgwe\tgwen\tgwener\tgår\tgær\tgün\tgüncelleme\tgüncellendi\tgüncellenme\th\thace\thafta\thai\thaoine\thari\thaz\thaziran\theinä\theinäkuu\theinäkuuta\thelmi\thelmikuu\thelmikuuta\thete\theure\theures\theute\thier\thla\thod\thodin\thodinami\thodine\thodinou\thoje\thora\thoras\thores\thorário\thour\thours\thoy\thr\thrs\ths\thuhti\thuhtikuu\thuhtikuuta\thul\thulyo\thun\thunyo\thuw\thuwebes\thyd\thydref\thá\thétfő\théttel\thën\thënë\thónapja\thónappal\thôm\thören\ti\tian\tianuarie\tiau\tidag\tidő\tieri\tig\tigandea\tigår\tijumaa\til\tiliyopita\timechapishwa\timesasishwa\tin\tini\tion\tionawr\tira\tiraila\tis\tisn\tisniin\tisnin\tisonto\tissued\tist\tit\tiul\tiulie\tiun\tiunie\tiyl\tiyn\tiyul\tiyun\tizmenjeno\tizmijenjeno\tizmjena\tiúil\tjaan\tjaanuar\tjaar\tjahr\tjahren\tjam\tjan\tjana\tjanaayo\tjanairu\tjanar\tjaneiro\tjannaayo\tjannar\tjanuar\tjanuari\tjanuarie\tjanuary\tjanuwari\tjanuár\tjanuára\tjanv\tjanvier\tjanvāris\tjanúar\tjavë\tjednou\tjeu\tjeudi\tjimco\tjmc\tjoi\tjoulu\tjoulukuu\tjoulukuuta\tjour\tjours\tjue\tjueves\tjuil\tjuillet\tjuin\tjul\tjulai\tjulayi\tjulho\tjuli\tjulie\tjulij\tjulio\tjuliol\tjulkaistu\tjuly\tjum\tjuma\tjumaat\tjumamosi\tjumanne\tjumapili\tjumat\tjumatano\tjumatatu\tjummaʼa\tjun\tjune\tjunho\tjuni\tjunie\tjunij\tjunio\tjuny\tjust\tjuuli\tjuun\tjuuni\tjuče\tjučer\tjänner\tjúl\tjúla\tjúlius\tjúlí\tjún\tjúna\tjúnius\tjúní\tjūl\tjūlijs\tjūn\tjūnijs\tkam\tkamis\tkas\tkasım\tke\tkedd\tkell\tkeskiviikko\tkeskiviikkona\tkesä\tkesäkuu\tkesäkuuta\tketvirtadienis\tkha\tkhamiis\tkhamis\tkhms\tkini\tkl\tklo\tklockan\tklokken\tklukkan\tko\tkol\tkolmapäev\tkolovoz\tkolovoza\tkompas\tkorr\tkorrik\tkov\tkovas\tkovo\tkt\tkusoma\tkuukausi\tkuukautta\tkvě\tkvěten\tkvětna\tkwi\tkwiecień\tkwietnia\tközzétéve\tl\tla\tlaatst\tlaatste\tlagt\tlah\tlahadi\tlaikas\tlaiks\tlalu\tlapkr\tlapkritis\tlapkričio\tlar\tlaraba\tlarunbata\tlas\tlast\tlasīšanas\tlat\tlata\tlau\tlauantai\tlauantaina\tlaugardagur\tlaupäev\tle\tlectura\tlecture\tlectură\tled\tleden\tledna\tleer\tlees\tleesduur\tleest\tleestijd\tleestyd\tleggere\tleitura\tleo\tler\tles\tlesedauer\tlesen\tlesetid\tlesezeit\tlesing\tleti\tletom\tlettura\tlety\tlexim\tlezen\tliep\tliepa\tliepos\tlin\tlinggo\tlip\tlipanj\tlipca\tlipiec\tlipnja\tlire\tlis\tlisten\tlistopad\tlistopada\tlistopadu\tlit\tlitinin\tllun\tlocal\tlocale\tlocală\tloka\tlokakuu\tlokakuuta\tlokal\tlokalnego\tlr\tluain\tluan\tlug\tlugemine\tlugemisaeg\tluglio\tluku\tlukuaika\tlul\tlulju\tlun\tlundi\tlunedì\tlunes\tluni\tluns\tlună\tlut\tlutego\tluty\tluulyo\tlyssna\tlyt\tlytt\tläs\tläsning\tlästid\tlæs\tlæsetid\tlæsning\tlör\tlördag\tlør\tlørdag\tlúc\tlún\tlúnasa\tm\tma\tmaalis\tmaaliskuu\tmaaliskuuta\tmaanantai\tmaanantaina\tmaand\tmaandag\tmaanden\tmaarso\tmaart\tmaayo\tmac\tmachi\tmag\tmaggio\tmai\tmaiatza\tmaig\tmaijs\tmaio\tmaj\tmaja\tmalam\tman\tmandag\tmar\tmarca\tmarch\tmardi\tmarec\tmaret\tmaris\tmarras\tmarraskuu\tmarraskuuta\tmars\tmarso\tmart\tmartedì\tmartes\tmartie\tmarts\tmartxoa\tmartë\tmarzec\tmarzo\tmarzu\tmarç\tmarço\tmarți\tmas\tmashi\tmaw\tmawrth\tmay\tmayo\tmayu\tmayıs\tmaí\tmedi\tmegjelent\tmeh\tmehefin\tmei\tmeith\tmeitheamh\tmej\tmejju\tmembaca\tmenit\tmer\tmercher\tmercoledì\tmercredi\tmes\tmese\tmeseca\tmesecem\tmeseci\tmeses\tmesi\tmesiacmi\tmesiacom\tmesz\tmey\tmeyi\tmez\tmeán\tmfómh\tmgq\tmi\tmidnight\tmie\tmiercuri\tmiesiąc\tmiesiące\tmin\tminggu\tminit\tmins\tminut\tminuta\tminutami\tminute\tminuten\tminuter\tminutes\tminuti\tminutit\tminuto\tminutos\tminutou\tminuts\tminutt\tminutter\tminutu\tminuty\tminutės\tminutę\tminuut\tminuutin\tminuutti\tminuuttia\tminučių\tminút\tminúta\tminútami\tminútou\tminúty\tminūte\tminūtes\tminūtēm\tmis\tmise\tmittwoch\tmiy\tmiyerkules\tmié\tmiércoles\tmið\tmiðvikudagur\tmjesec\tmjeseca\tmjeseci\tmo\tmodifica\tmodificación\tmodificado\tmodificat\tmodificato\tmodified\tmodifié\tmois\tmon\tmonat\tmonaten\tmonday\tmontag\tmonth\tmonths\tmrt\tmrz\tmso\tmuda\tmuokattu\tmuudetud\tmáirt\tmáj\tmája\tmájus\tmán\tmánudagur\tmárc\tmárcius\tmárta\tmär\tmärts\tmärz\tmån\tmånad\tmånader\tmåndag\tmåned\tmåneder\tmér\tmércores\tmês\tmë\tmër\tmërkurë\tmódosítva\tmēneša\tmėn\tměsícem\tměsíci\tmười\tmột\tnapja\tnappal\tnay\tnd\tne\tned\tnedelja\tnedelje\tnedelju\tnedeľa\tnedjelja\tnedēļas\tneděle\tneljapäev\tngày\tnhật\tniedz\tniedziela\tnis\tnisan\tnob\tnobyembre\tnof\tnoiembrie\tnoll\tnollaig\tnoofeembar\tnoon\tnov\tnovemba\tnovembar\tnovember\tnovembra\tnovembre\tnovembris\tnovembro\tnovembru\tnoviembre\tnow\tnoy\tnoyabr\tnuashonraithe\tnuw\tnuwamba\tnädalat\tnë\tnën\tnëntor\tnóv\tnóvember\tnăm\to\to'clock\tob\tobjavljeno\toca\tocak\toct\toctober\toctobre\toctombrie\toctubre\tod\tof\toffentliggjort\tog\toggi\togo\togos\togosto\togs\tok\tokt\toktabr\tokthoba\toktoba\toktobar\toktober\toktobris\toktoobar\toktoober\toktubre\toktyabr\toktóber\toktóbra\tokuma\tokunma\toluşturulma\tolvasmány\tolvasás\tolvasási\tom\ton\tone\tons\tonsdag\tontem\top\topdateret\topgedateer\toppdatert\topublikowano\tor\tora\tore\torele\tortszeit\torë\torën\toră\tostatnia\tosteguna\tostirala\totrd\totrdiena\tots\totsaila\tott\tottobre\tottubru\tout\toutubro\tožu\tožujak\tožujka\tp\tpada\tpagi\tpar\tpara\tparë\tpaskelbta\tpay\tpayshanba\tpaz\tpazar\tpazartesi\tpaź\tpaździernik\tpaździernika\tpdt\tpe\tpeb\tpebrero\tpenktadienis\tper\tperc\tperccel\tperce\tperces\tperjantai\tperjantaina\tperşembe\tpet\tpetak\tpetang\tpetek\tphút\tpi\tpiatok\tpiektd\tpiektdiena\tpirmadienis\tpirmd\tpirmdiena\tpirms\tpiątek\tplaatselijke\tplkst\tpm\tpn\tpo\tpon\tpondelok\tpondělí\tponedeljak\tponedeljek\tponedjeljak\tponiedziałek\tposodobljeno\tpostado\tpostat\tposted\tposté\tpr\tpre\tpred\tpremte\tpri\tprieš\tprije\tprill\tpro\tprosinac\tprosinca\tprosince\tprosinec\tpst\tpt\tpubblicata\tpubblicato\tpublicada\tpublicado\tpublicat\tpublication\tpublicată\tpublicerad\tpublicerat\tpubliceret\tpublicēts\tpublikacja\tpublikacji\tpublikované\tpublikováno\tpublikuar\tpublikuota\tpublikálva\tpublisert\tpublished\tpubliziert\tpublié\tpubliée\tpukul\tpvm\tpzt\tpá\tpátek\tpäev\tpäeva\tpäivitetty\tpäivä\tpäivää\tpéntek\tpërditësuar\tpühapäev\tpřed\tqer\tqershor\tqua\tquarta\tqui\tquinta\tr\trab\trabu\trd\tread\treading\tredaguota\treede\trelease\tren\trhag\trhagfyr\trok\trokem\trokmi\trokom\troku\trugp\trugpjūtis\trugpjūčio\trugs\trugsėjis\trugsėjo\truj\trujan\trujna\tsa\tsaa\tsaat\tsaati\tsab\tsabado\tsabato\tsabti\tsabtu\tsad\tsadwrn\tsal\tsalı\tsam\tsamedi\tsamh\tsamhain\tsamstag\tsat\tsata\tsaterdag\tsath\tsathairn\tsati\tsatu\tsatumba\tsaturday\tsaus\tsausio\tsausis\tsavaitę\tsbti\tseb\tsebteembar\tsebtembar\tsec\tsecond\tseconds\tsedan\tseg\tsegunda\tsejam\tsekmadienis\tsekunden\tsel\tselasa\tsemaine\tsemaines\tsemana\tsemanas\tseminggu\tsen\tsenast\tsenest\tsenin\tsentabr\tsentyabr\tsep\tsept\tseptemba\tseptembar\tseptember\tseptembra\tseptembre\tseptembrie\tseptembris\tsepthemba\tseptiembre\tsesh\tseshanba\tsestd\tsestdiena\tset\tsetembre\tsetembro\tsetempat\tsetmana\tsetmanes\tsettembre\tsettembru\tsettimana\tsettimane\tsetyembre\tsex\tsexta\tshan\tshanba\tshk\tshkurt\tsht\tshtator\tshtunë\tsib\tsibt\tsiden\tsie\tsierpień\tsierpnia\tsij\tsiječanj\tsiječnja\tsiku\tsin\tsist\tsitten\tsk\tskaitymo\tskaityti\tskapad\tso\tsob\tsobota\tson\tsondag\tsonntag\tsot\tspal\tspalio\tspalis\tsprememba\tsre\tsreda\tsri\tsrijeda\tsrp\tsrpanj\tsrpen\tsrpna\tsrpnja\tst\tstand\tstd\tstreda\tstu\tstudeni\tstudenoga\tstundas\tstunde\tstunden\tstundām\tsty\tstyczeń\tstycznia\tstředa\tsu\tsub\tsubota\tsul\tsun\tsunday\tsunnudagur\tsunnuntai\tsunnuntaina\tsvi\tsvibanj\tsvibnja\tsvētd\tsvētdiena\tsyys\tsyyskuu\tsyyskuuta\tsze\tszept\tszeptember\tszerda\tszerint\tszo\tszombat\tsáb\tsábado\tsáu\tsâm\tsâmbătă\tsön\tsöndag\tsøn\tsøndag\tsüresi\tsăptămâni\tsăptămână\tsửa\tta\ttach\ttachwedd\ttag\ttagasi\ttage\ttagen\ttahun\ttal\ttalaado\ttalata\ttammi\ttammikuu\ttammikuuta\ttanggal\ttarehe\ttarih\ttarihi\ttayang\tte\ttedni\ttednom\ttegnap\tteisipäev\ttem\ttemmuz\ttempo\ttemps\ttemu\tter\tterakhir\tterbit\tterça\ttet\ttetor\tth\ttha\tthe\tthg\tthu\tthursday\ttháng\tthời\tthứ\tti\ttid\ttiempo\ttiistai\ttiistaina\ttijd\ttim\ttime\ttimer\ttimmar\ttimme\ttimp\ttir\ttirs\ttirsdag\ttis\ttisdag\ttjedan\ttjedna\ttldo\ttli\ttlieta\ttne\ttnejn\tto\ttoday\ttor\ttorek\ttors\ttorsdag\ttorstai\ttorstaina\ttouko\ttoukokuu\ttoukokuuta\ttr\ttra\ttravanj\ttravnja\ttrečiadienis\ttrešd\ttrešdiena\ttrước\ttsi\ttue\ttuesday\ttund\ttundi\ttunti\ttuntia\ttuần\ttydzień\ttygodnie\ttám\ttäna\ttänään\ttýdnem\ttýdny\ttýždňami\ttýždňom\ttư\tu\tuge\tuger\tuhr\tuke\tuker\tultima\tultimo\tulwesibili\tulwesihlanu\tulwesine\tulwesithathu\tum\tuma\tumgqibelo\tumsombuluko\tun\tun'\tuna\tund\tune\tupdate\tupdated\tuppdaterad\tuppdaterat\tuppdatering\tuppfært\tupraveno\tupravené\tura\turami\turi\turmă\turo\turr\turria\turt\turtarrila\tut\tutc\tuto\tutolsó\tutorak\tutorok\tutworzono\tuuendatud\tuur\tuzt\tuztaila\tv\tvakar\tval\tvalandas\tvalandą\tvalandų\tvan\tvandaag\tvandag\tvas\tvasario\tvasaris\tvasárnap\tve\tvecka\tveckor\tveebr\tveebruar\tvelj\tveljača\tveljače\tven\tvendredi\tvenerdì\tvenres\tveröffentlicht\tvie\tviernes\tviikko\tviikkoa\tviimeksi\tvin\tvineri\tvom\tvor\tvr\tvreme\tvrijdag\tvrijeme\tvrydag\tvuosi\tvuotta\tvydané\tvydáno\tvytvořeno\tvčera\tvčeraj\tw\twa\twaktu\twatch\twczoraj\twed\twednesday\tweek\tweeks\tweke\tweken\twib\twiki\twit\twita\two\twoche\twochen\twoensdag\twrz\twrzesień\twrześnia\twt\twtorek\txan\txaneiro\txov\txoves\txul\txullo\txuño\txuất\ty\tyak\tyakshanba\tyan\tyang\tyanvar\tyayın\tyayınlandı\tyayınlanma\tyear\tyears\tyerel\tyesterday\tyksi\tyul\tyuli\tyun\tyuni\tyıl\tza\tzadnja\tzaktualizowano\tzaterdag\tzi\tzile\tzilizopita\tzmodyfikowano\tzo\tzondag\tzuletzt\tzverejnené\tzveřejněno\tzář\tzáří\tà\tàs\tágú\tágúst\tápr\táprilis\tás\tändrad\tår\tændret\tç\tçar\tçarşamba\tçərşənbə\téve\tévvel\tí\tîn\tóra\tórakor\tórája\tórával\tóta\tönce\túltima\túno\túnor\túnora\tút\túterý\tþri\tþriðjudagur\tčas\tčasova\tčerven\tčervence\tčervenec\tčervna\tčet\tčetrtek\tčetvrtak\tčitanja\tčitanje\tčt\tčtení\tčtvrtek\tčvc\tčvn\tčítania\tčítanie\tđây\tđăng\tđọc\tġim\tġimgħa\tġun\tġunju\tħad\tħadd\tħam\tħamis\tříj\tříjen\tříjna\tśr\tśroda\tşub\tşubat\tşənbə\tšeštadienis\tšiandien\tšodien\tšt\tštvrtok\tανάγνωση\tανάγνωσης\tαπρ\tαπρίλιος\tαπριλίου\tαπό\tαυγ\tαυγούστου\tαύγ\tαύγουστος\tδεκ\tδεκέμβριος\tδεκεμβρίου\tδευ\tδευτέρα\tδημοσίευση\tδημοσιεύθηκε\tδημοσιεύτηκε\tδιάβασμα\tεβδομάδα\tεβδομάδες\tενημέρωση\tενημερώθηκε\tημέρα\tημέρες\tημερομηνία\tιαν\tιανουάριος\tιανουαρίου\tιουλ\tιουλίου\tιουν\tιουνίου\tιούλ\tιούλιος\tιούν\tιούνιος\tκυρ\tκυριακή\tλ\tλεπτά\tλεπτό\tλεπτών\tμ\tμάι\tμάιος\tμάρ\tμάρτιος\tμέρα\tμέρες\tμήνα\tμήνες\tμία\tμαΐ\tμαΐου\tμαρ\tμαρτίου\tμια\tμμ\tνοέ\tνοέμβριος\tνοε\tνοεμβρίου\tοκτ\tοκτωβρίου\tοκτώβριος\tπ\tπέμ\tπέμπτη\tπαρ\tπαρασκευή\tπμ\tπριν\tσάβ\tσάββατο\tσήμερα\tσεπ\tσεπτέμβριος\tσεπτεμβρίου\tστη\tστις\tτελευταία\tτετ\tτετάρτη\tτου\tτρί\tτρίτη\tφεβ\tφεβρουάριος\tφεβρουαρίου\tχθες\tχρόνια\tχρόνο\tχρόνος\tώρα\tώρες\tа\tабноўлена\tавг\tавгуст\tавгуста\tажурирано\tактуализация\tапр\tапрел\tапрель\tапреля\tаприл\tапублікавана\tаравдугаар\tарван\tаў\tаўторак\tақп\tақпан\tба\tбаасан\tбейсенбі\tбейш\tбейшемби\tбер\tберезень\tберезня\tбс\tбя\tбямба\tв\tвер\tверасень\tверасня\tвересень\tвересня\tво\tвоскресенье\tвреме\tвремени\tвремя\tвс\tвт\tвто\tвторник\tвчера\tвчора\tвівторок\tвід\tг\tгадзін\tгадзіну\tгод\tгода\tгодин\tгодина\tгодини\tгодину\tгруд\tгрудень\tгрудня\tгуравдугаар\tда\tдаваа\tдан\tдана\tданас\tдата\tдатум\tдек\tдекабр\tдекабрь\tдекабря\tдекември\tден\tдена\tденес\tдень\tдец\tдецембар\tдзень\tдзён\tдней\tднес\tдни\tдня\tдні\tднів\tдобавлено\tдолоодугаар\tдс\tдушанбе\tдшб\tдүй\tдүйсенбі\tдүйшөмбү\tдөрөвдүгээр\tедин\tедна\tесдүгээр\tжек\tжексенбі\tжекшемби\tжел\tжелтоқсан\tжм\tжні\tжнівень\tжніўня\tжовт\tжовтень\tжовтня\tжс\tжума\tжұма\tза\tзмінено\tзургаадугаар\tизменено\tизмењено\tишемби\tишм\tиюл\tиюль\tиюля\tиюн\tиюнь\tиюня\tкас\tкастрычнік\tкастрычніка\tквіт\tквітень\tквітня\tкиївським\tкра\tкрасавік\tкрасавіка\tлет\tлип\tлипень\tлипня\tлист\tлистопад\tлистопада\tлх\tлхагва\tлют\tлютага\tлютий\tлютого\tлюты\tліп\tліпень\tліпеня\tліс\tлістапад\tлістапада\tмай\tмам\tмамыр\tмар\tмарт\tмарта\tмау\tмаусым\tмая\tмај\tмесец\tмесеца\tместному\tмесяц\tмесяца\tмесяцев\tмин\tминут\tминута\tминути\tминуту\tминуты\tмосковскому\tмск\tмя\tмягмар\tмісцевим\tмісяць\tмісяці\tмісяців\tна\tназад\tнаймдугаар\tнау\tнаурыз\tнд\tнед\tнедела\tнедели\tнедель\tнеделю\tнеделя\tнедеља\tнедеље\tнеділя\tнов\tновембар\tное\tноември\tноя\tнояб\tноябр\tноябрь\tноября\tнэгдүгээр\tня\tнядзеля\tням\tо\tоб\tобновена\tобновено\tобновление\tобновлено\tобјавено\tобјављено\tокт\tоктобар\tоктомври\tоктябр\tоктябрь\tоктября\tоновлення\tоновлено\tопубликовано\tопубліковано\tостаннє\tот\tпʼятниця\tпанядзелак\tпанҷшанбе\tпет\tпетак\tпеток\tпетък\tпн\tпо\tпон\tпонеделник\tпонедельник\tпонедељак\tпонеділок\tпоследна\tпоследнее\tпре\tпред\tпреди\tпромяна\tпт\tпубликации\tпубликувана\tпубликувано\tпублікації\tпшб\tпятница\tпятніца\tпү\tпүрэв\tр\tроки\tроку\tроків\tрік\tсаб\tсабота\tсак\tсакавік\tсакавіка\tсар\tсат\tсата\tсати\tсб\tсегодня\tседмица\tседмици\tсейсенбі\tсен\tсенбі\tсент\tсентябр\tсентябрь\tсентября\tсеп\tсептембар\tсептември\tсерада\tсереда\tсерп\tсерпень\tсерпня\tсешанбе\tсне\tснежань\tснежня\tсоздано\tср\tсре\tсреда\tсряда\tсс\tстворено\tсту\tстудзень\tстудзеня\tсуб\tсуббота\tсубота\tсшб\tсъбота\tсьогодні\tсёння\tсіч\tсічень\tсічня\tсәрсенбі\tсәу\tсәуір\tтавдугаар\tтам\tтаму\tтамыз\tтиждень\tтижні\tтижнів\tтому\tтрав\tтравень\tтравня\tу\tуто\tуторак\tучора\tфеб\tфебруар\tфев\tфевр\tфеврал\tфевраль\tфевраля\tфевруари\tхв\tхвилин\tхвилина\tхвилини\tхвилину\tхвілін\tхоёрдугаар\tч\tчас\tчаса\tчасов\tчасова\tчасом\tчасот\tчацвер\tчерв\tчервень\tчервня\tчет\tчетвер\tчетверг\tчетвртак\tчетврток\tчетвъртък\tчетене\tчитання\tчитања\tчитање\tчоршанбе\tчт\tчтение\tчтения\tчц\tчшб\tчытання\tчэр\tчэрвень\tчэрвеня\tшанбе\tшарш\tшаршемби\tшейш\tшейшемби\tшнб\tшіл\tшілде\tюли\tюни\tякшанбе\tянв\tянвар\tянварь\tянваря\tяну\tянуари\tяшб\tјан\tјануар\tјануари\tјул\tјули\tјун\tјуни\tјуче\tқаз\tқазан\tқар\tқараша\tқаң\tқаңтар\tқыр\tқыркүйек\tҷмъ\tҷумъа\tապր\tապրիլ\tապրիլի\tդեկ\tդեկտեմբեր\tդեկտեմբերի\tերեքշաբթի\tերկ\tերկուշաբթի\tերք\tկիր\tկիրակի\tհինգշաբթի\tհլս\tհնգ\tհնս\tհնվ\tհոկ\tհոկտեմբեր\tհոկտեմբերի\tհուլիս\tհուլիսի\tհունիս\tհունիսի\tհունվար\tհունվարի\tմայիս\tմայիսի\tմարտ\tմարտի\tմյս\tմրտ\tնոյ\tնոյեմբեր\tնոյեմբերի\tշաբաթ\tշբթ\tուր\tուրբաթ\tչորեքշաբթի\tչրք\tսեպ\tսեպտեմբեր\tսեպտեմբերի\tփետրվար\tփետրվարի\tփտվ\tօգոստոս\tօգոստոսի\tօգս\tאוגוסט\tאוג׳\tאוקטובר\tאוק׳\tאחרון\tאפריל\tאפר׳\tאתמול\tא׳\tב\tבשעה\tב׳\tג׳\tדצמבר\tדצמ׳\tדק\tדקה\tדקות\tד׳\tהיום\tה׳\tו׳\tזמן\tחודש\tחודשים\tחמישי\tיולי\tיום\tיומיים\tיוני\tימים\tינואר\tינו׳\tלפני\tמאי\tמרץ\tנובמבר\tנוב׳\tספטמבר\tספט׳\tעדכון\tעודכן\tפברואר\tפבר׳\tפורסם\tקריאה\tראשון\tרביעי\tשבוע\tשבועות\tשבת\tשישי\tשלישי\tשנה\tשני\tשנים\tשעה\tשעות\tשעתיים\tתאריך\tآب\tآبان\tآج\tآخر\tآخرین\tآذار\tآذر\tآوریل\tأبريل\tأسابيع\tأسبوع\tأشهر\tأغسطس\tأكتوبر\tأمس\tأيار\tأيام\tأيلول\tاتوار\tاردیبهشت\tاسفند\tاشاعت\tالأحد\tالأربعاء\tالأول\tالاثنين\tالثاني\tالثلاثاء\tالجمعة\tالخميس\tالساعة\tالسبت\tالقراءة\tالمحلي\tالمكرمة\tالنشر\tاليوم\tامروز\tانتشار\tاوت\tاپ\tاپریل\tاکتبر\tاکتوبر\tاگست\tب\tبالتوقيت\tبتوقيت\tبجے\tبدھ\tبه\tبهمن\tبه\u200cروز\tبه\u200cروزرسانی\tتاريخ\tتاریخ\tتحديث\tتشرين\tتموز\tتیر\tجرينتش\tجمعرات\tجمعه\tجمعہ\tجنوری\tجولائی\tجون\tحزيران\tخرداد\tخواندن\tدر\tدسامبر\tدسمبر\tدقائق\tدقيقة\tدقیقه\tدقیقه\u200cای\tدن\tدوشنبه\tديسمبر\tدی\tدیروز\tروز\tزمان\tساعات\tساعة\tساعت\tسال\tسبتمبر\tستمبر\tسنة\tسنوات\tسه\u200cشنبه\tسپتامبر\tشائع\tشباط\tشده\tشنبه\tشهر\tشهریور\tص\tصباحا\tصباحًا\tظ\tغرينتش\tغرينيتش\tفبراير\tفروردین\tفروری\tفوریه\tفي\tق\tقبل\tقراءة\tكانون\tللقراءة\tم\tمئی\tمارس\tمارچ\tماه\tمايو\tمحلی\tمدة\tمرداد\tمساء\tمساءً\tمطالعه\tمطالعے\tمكة\tمنتشر\tمنذ\tمنٹ\tمنگل\tمه\tمهر\tنشر\tنشرت\tنوامبر\tنوفمبر\tنومبر\tنيسان\tنُشر\tهـ\tهفته\tوقت\tيناير\tيوليو\tيوم\tيونيو\tپنجشنبه\tپہلے\tپیر\tپیش\tچهارشنبه\tڈیٹ\tژانویه\tژوئن\tژوئیه\tکا\tکد\tکل\tگھنٹے\tہفتہ\tہفتے\tیک\tیکشنبه\tअंतिम\tअक्टूबर\tअक्टू॰\tअक्टोबर\tअक्तूबर\tअगस्ट\tअगस्त\tअग॰\tअद्यतन\tअपडेट\tअपडेटेड\tअप्रिल\tअप्रैल\tआइत\tआइतबार\tआईएसटी\tआज\tएक\tएप्रि\tएप्रिल\tऑक्टो\tऑक्टोबर\tऑग\tऑगस्ट\tकल\tका\tको\tगुरु\tगुरुवार\tघंटा\tघंटे\tजनवरी\tजन॰\tजाने\tजानेवारी\tजुन\tजुलाई\tजुलै\tजुल॰\tजून\tडिसें\tडिसेंबर\tडिसेम्बर\tतारीख\tदिन\tदिसंबर\tदिसम्बर\tदिस॰\tनवंबर\tनवम्बर\tनव॰\tनोभेम्बर\tनोव्हें\tनोव्हेंबर\tपढ़ने\tपढ़ें\tपब्लिश\tपर\tपहले\tप्रकाशित\tफ़रवरी\tफ़र॰\tफेब्रु\tफेब्रुअरी\tफेब्रुवारी\tबजे\tबिहि\tबिहिबार\tबुध\tबुधबार\tबुधवार\tमंगल\tमंगलवार\tमंगळ\tमंगळवार\tमई\tमङ्गल\tमङ्गलबार\tमहीने\tमार्च\tमिनट\tमे\tमें\tरवि\tरविवार\tशनि\tशनिबार\tशनिवार\tशाम\tशुक्र\tशुक्रबार\tशुक्रवार\tसप्टें\tसप्टेंबर\tसप्ताह\tसमय\tसाल\tसितंबर\tसितम्बर\tसित॰\tसुबह\tसेप्टेम्बर\tसोम\tसोमबार\tसोमवार\tहफ़्ते\tঅক্টো\tঅক্টোবর\tআগ\tআগস্ট\tআগে\tআজ\tআপডেট\tএএম\tএপ্রি\tএপ্রিল\tগতকাল\tঘণ্টা\tজানু\tজানুয়ারি\tজুন\tজুল\tজুলাই\tডিসে\tডিসেম্বর\tদিন\tনভে\tনভেম্বর\tপড়ার\tপিএম\tপ্রকাশ\tপ্রকাশিত\tফেব\tফেব্রুয়ারি\tবুধ\tবুধবার\tবৃহস্পতি\tবৃহস্পতিবার\tমঙ্গল\tমঙ্গলবার\tমার্চ\tমিনিট\tমে\tরবি\tরবিবার\tশনি\tশনিবার\tশুক্র\tশুক্রবার\tসময়\tসেপ\tসেপ্ট\tসেপ্টেম্বর\tসোম\tসোমবার\tহালনাগাদ\tਅਕਤੂ\tਅਕਤੂਬਰ\tਅਗ\tਅਗਸਤ\tਅਪ੍ਰੈ\tਅਪ੍ਰੈਲ\tਐਤ\tਐਤਵਾਰ\tਜਨ\tਜਨਵਰੀ\tਜੁਲਾ\tਜੁਲਾਈ\tਜੂਨ\tਦਸੰ\tਦਸੰਬਰ\tਨਵੰ\tਨਵੰਬਰ\tਫ਼ਰ\tਫ਼ਰਵਰੀ\tਬੁੱਧ\tਬੁੱਧਵਾਰ\tਮਈ\tਮਾਰਚ\tਮੰਗਲ\tਮੰਗਲਵਾਰ\tਵੀਰ\tਵੀਰਵਾਰ\tਸਤੰ\tਸਤੰਬਰ\tਸ਼ਨੀ\tਸ਼ਨੀਵਾਰ\tਸ਼ੁੱਕਰ\tਸ਼ੁੱਕਰਵਾਰ\tਸੋਮ\tਸੋਮਵਾਰ\tએપ્રિલ\tઑક્ટો\tઑક્ટોબર\tઑગસ્ટ\tગુરુ\tગુરુવાર\tજાન્યુ\tજાન્યુઆરી\tજુલાઈ\tજૂન\tડિસે\tડિસેમ્બર\tનવે\tનવેમ્બર\tફેબ્રુ\tફેબ્રુઆરી\tબુધ\tબુધવાર\tમંગળ\tમંગળવાર\tમાર્ચ\tમે\tરવિ\tરવિવાર\tશનિ\tશનિવાર\tશુક્ર\tશુક્રવાર\tસપ્ટે\tસપ્ટેમ્બર\tસોમ\tસોમવાર\tஅக்\tஅக்டோபர்\tஆக\tஆகஸ்ட்\tஏப்\tஏப்ரல்\tசனி\tசெப்\tசெப்டம்பர்\tசெவ்\tசெவ்வாய்\tஜன\tஜனவரி\tஜூன்\tஜூலை\tஞாயி\tஞாயிறு\tடிச\tடிசம்பர்\tதிங்\tதிங்கள்\tநவ\tநவம்பர்\tபிப்\tபிப்ரவரி\tபுத\tபுதன்\tமார்\tமார்ச்\tமே\tவியா\tவியாழன்\tவெள்\tவெள்ளி\tఅక్టో\tఅక్టోబర్\tఆగ\tఆగస్టు\tఆది\tఆదివారం\tఏప్రి\tఏప్రిల్\tగురు\tగురువారం\tజన\tజనవరి\tజులై\tజూన్\tడిసెం\tడిసెంబర్\tనవం\tనవంబర్\tఫిబ్ర\tఫిబ్రవరి\tబుధ\tబుధవారం\tమంగళ\tమంగళవారం\tమార్చి\tమే\tశని\tశనివారం\tశుక్ర\tశుక్రవారం\tసెప్టెం\tసెప్టెంబర్\tసోమ\tసోమవారం\tಅಕ್ಟೋ\tಅಕ್ಟೋಬರ್\tಆಗ\tಆಗಸ್ಟ್\tಏಪ್ರಿ\tಏಪ್ರಿಲ್\tಗುರು\tಗುರುವಾರ\tಜನ\tಜನವರಿ\tಜುಲೈ\tಜೂನ್\tಡಿಸೆಂ\tಡಿಸೆಂಬರ್\tನವೆಂ\tನವೆಂಬರ್\tಫೆಬ್ರ\tಫೆಬ್ರವರಿ\tಬುಧ\tಬುಧವಾರ\tಭಾನು\tಭಾನುವಾರ\tಮಂಗಳ\tಮಂಗಳವಾರ\tಮಾರ್ಚ್\tಮೇ\tಶನಿ\tಶನಿವಾರ\tಶುಕ್ರ\tಶುಕ್ರವಾರ\tಸೆಪ್ಟೆಂ\tಸೆಪ್ಟೆಂಬರ್\tಸೋಮ\tಸೋಮವಾರ\tഏപ്രി\tഏപ്രിൽ\tഒക്ടോ\tഒക്\u200cടോബർ\tഓഗ\tഓഗസ്റ്റ്\tചൊവ്വ\tചൊവ്വാഴ്ച\tചൊവ്വാഴ്\u200cച\tജനു\tജനുവരി\tജൂലൈ\tജൂൺ\tഞായറാഴ്\u200cച\tഞായർ\tഡിസം\tഡിസംബർ\tതിങ്കളാഴ്\u200cച\tതിങ്കൾ\tനവം\tനവംബർ\tഫെബ്രു\tഫെബ്രുവരി\tബുധനാഴ്\u200cച\tബുധൻ\tമാർ\tമാർച്ച്\tമേയ്\tവെള്ളി\tവെള്ളിയാഴ്\u200cച\tവ്യാഴം\tവ്യാഴാഴ്\u200cച\tശനി\tശനിയാഴ്\u200cച\tസെപ്റ്റം\tസെപ്റ്റംബർ\tඅඟහ\tඅඟහරුවාදා\tඇසළ\tඉරිදා\tඉල්\tඋඳුවප්\tදුරුතු\tනවම්\tනිකිණි\tපොසොන්\tබක්\tබදාදා\tබ්\u200dරහස්\tබ්\u200dරහස්පතින්දා\tබිනර\tමැදින්\tවප්\tවෙසක්\tසඳුදා\tසිකු\tසිකුරාදා\tසෙන\tසෙනසුරාදා\tก\tกรกฎาคม\tกันยายน\tกุมภาพันธ์\tก่อน\tค\tจันทร์\tชั่วโมง\tต\tตุลาคม\tที่ผ่านมา\tที่แล้ว\tธ\tธันวาคม\tน\tนาที\tปรับปรุง\tปี\tพ\tพฤศจิกายน\tพฤษภาคม\tพฤหัส\tพุธ\tม\tมกราคม\tมิ\tมิถุนายน\tมี\tมีนาคม\tย\tวัน\tวันจันทร์\tวันที่\tวันนี้\tวันพฤหัสบดี\tวันพุธ\tวันศุกร์\tวันอังคาร\tวันอาทิตย์\tวันเสาร์\tศ\tศุกร์\tส\tสัปดาห์\tสิงหาคม\tอังคาร\tอัปเดต\tอัปเดตล่าสุด\tอาทิตย์\tอ่าน\tเดือน\tเผยแพร่\tเม\tเมษายน\tเมื่อ\tเมื่อวาน\tเวลา\tเวลาอ่าน\tเสาร์\tแก้ไขล่าสุด\tโพสต์\tใช้เวลาอ่าน\tใน\tກ\tກັນຍາ\tກຸມພາ\tກໍລະກົດ\tຈ\tຈັນ\tຍ\tຕ\tຕຸລາ\tຖ\tທ\tທັນວາ\tນ\tພ\tພະຈິກ\tພະຫັດ\tພຶດສະພາ\tພຸດ\tມ\tມັງກອນ\tມິ\tມິຖຸນາ\tມີນາ\tລ\tວ\tວັນຈັນ\tວັນພະຫັດ\tວັນພຸດ\tວັນສຸກ\tວັນອັງຄານ\tວັນອາທິດ\tວັນເສົາ\tສ\tສິງຫາ\tສຸກ\tຫ\tອັງຄານ\tອາທິດ\tເມສາ\tເສົາ\tကြာသပတေး\tစက်\tစက်တင်ဘာ\tစနေ\tဇန်\tဇန်နဝါရီ\tဇူ\tဇူလိုင်\tဇွန်\tတနင်္ဂနွေ\tတနင်္လာ\tဒီ\tဒီဇင်ဘာ\tနို\tနိုဝင်ဘာ\tဖေ\tဖေဖော်ဝါရီ\tဗုဒ္ဓဟူး\tမတ်\tမေ\tသောကြာ\tအင်္ဂါ\tအောက်\tအောက်တိုဘာ\tဧပြီ\tဩဂုတ်\tაგვ\tაგვისტო\tაპრ\tაპრილი\tდეკ\tდეკემბერი\tთებ\tთებერვალი\tიან\tიანვარი\tივლ\tივლისი\tივნ\tივნისი\tკვი\tკვირა\tმაი\tმაისი\tმარ\tმარტი\tნოე\tნოემბერი\tოთხ\tოთხშაბათი\tორშ\tორშაბათი\tოქტ\tოქტომბერი\tპარ\tპარასკევი\tსამ\tსამშაბათი\tსექ\tსექტემბერი\tშაბ\tშაბათი\tხუთ\tხუთშაბათი\tሐሙስ\tማርች\tማክሰ\tማክሰኞ\tሜይ\tረቡዕ\tሰኞ\tሴፕቴ\tሴፕቴምበር\tቅዳሜ\tኖቬም\tኖቬምበር\tኤፕሪ\tኤፕሪል\tእሑድ\tኦክቶ\tኦክቶበር\tኦገስ\tኦገስት\tዓርብ\tዲሴም\tዲሴምበር\tጁላይ\tጁን\tጃን\tጃንዋሪ\tፌብ\tፌብሩዋሪ\tកក្កដា\tកញ្ញា\tកុម្ភៈ\tចន្ទ\tច័ន្ទ\tតុលា\tធ្នូ\tពុធ\tព្រហ\tព្រហស្បតិ៍\tមករា\tមិថុនា\tមីនា\tមេសា\tវិច្ឆិកា\tសីហា\tសុក្រ\tសៅរ៍\tអង្គារ\tអាទិត្យ\tឧសភា\tか月\tくらい\tこの記事は\tごろ\tたった今\tで読めます\tカ月\tヶ月\t一月\t七月\t三月\t上午\t上架\t下午\t个月\t中午\t九月\t二月\t于\t五月\t今天\t今日\t付\t令和\t作成\t來源\t個月\t全文\t八月\t公開\t公開日\t公開日時\t六月\t凌晨\t出版\t分\t分鐘\t分钟\t刊登\t刚刚\t前\t剛剛\t北京时间\t十一月\t十二月\t十月\t午前\t午後\t发布\t发布时间\t发表\t发表于\t号\t周\t周一\t周三\t周二\t周五\t周六\t周四\t周日\t四月\t土\t土曜日\t夕刊\t天\t小时\t小時\t平成\t年\t建立\t投稿\t掲載\t掲載日\t於\t日\t日曜日\t日期\t早上\t时\t时长\t时间\t星期\t星期一\t星期三\t星期二\t星期五\t星期六\t星期四\t星期日\t昨天\t時\t時間\t晚上\t曜日\t更新\t更新于\t更新日\t更新时间\t更新時間\t最后更新\t最後更新\t最終更新\t最終更新日\t月\t月曜日\t朝刊\t木\t木曜日\t水\t水曜日\t火\t火曜日\t点\t現在\t発行\t發佈\t發布\t發布時間\t發稿\t發表\t秒\t程度\t約\t约\t読めます\t読了\t読了時間\t讀完\t读完\t週\t週間\t配信\t金\t金曜日\t閱讀\t閱讀時間\t阅读\t阅读时长\t阅读时间\t需\t预计\t點\t개월\t게재\t금요일\t기사\t기사입력\t날짜\t년\t등록\t등록일\t목요일\t발행\t방금\t분\t소요\t송고\t송고시간\t수요일\t수정\t수정일\t승인\t시\t시간\t약\t업데이트\t예상\t오전\t오후\t월\t월요일\t일\t일시\t일요일\t읽기\t읽는\t입력\t작성\t전\t주\t지면\t초\t최종\t최종수정\t최종편집\t토요일\t화요일"
