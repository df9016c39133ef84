"""Set phrases of the trade in many languages: bylines, credits, pointers to other stories, notes of the desk.

Words that any newsroom of a language uses, never those of one publisher. A phrase counts only as whole words.
"""

# ruff: noqa: E501 - some letters take two columns

from __future__ import annotations

import re

from seednews.model import NoteRole
from seednews.patterns import regex
from seednews.prose.words import phrases

__all__ = [
    "LONGEST_ASIDE",
    "begins_note",
    "is_bare_dateline",
    "is_button",
    "is_byline",
    "is_credit",
    "is_invitation",
    "is_link",
    "is_long_pointer",
    "is_name",
    "is_picture_credit",
    "is_pointer",
    "is_promotion",
    "is_rights",
    "is_rubric",
    "is_signoff",
    "is_time",
    "note_role",
]


def _any_of(phrases: str) -> str:
    """Pattern of phrases given with `|` between them; a space stands for any white space."""
    options = sorted((phrase.strip() for phrase in phrases.split("|")), key=len, reverse=True)
    return "|".join(re.escape(option).replace(r"\ ", r"\s+") for option in options if option)


# Words before the name of a writer, in scripts where they stand before it.
_BY = _any_of(
    "by|written by|words by|text by|story by|report by|reported by|reporting by|von|text von|ein bericht von|"
    "par|propos recueillis par|por|texto de|texto|texte|testo|textos|per|di|a cura di|de|door|tekst|av|tekst av|"
    "text av|text|af|tekst af|skrevet af|"
    "skrevet av|autor|autorka|autoři|autora|autori|autore|auteur|author|authors|autorzy|oprac.|opracowanie|opracował|"
    "opracowała|napsal|napsala|piše|píše|pišu|redactat de|de către|kirjoittaja|teksti|tekst|írta|szerző|szöveg|yazan|"
    "haber|kaynak|автор|авторы|автори|текст|аўтар|пише|пишува|аутор|кореспондент|από|του|της|γράφει|γράφουν|"
    "του συντάκτη|γράφει ο|γράφει η|γράφουν οι|"
    "oleh|penulis|bởi|theo|tác giả|na|mwandishi|deur|le|gan|egile|nga|tekstas|autors|höfundur|द्वारा|लेखक|"
    "بقلم|كتب|كتبت|تقرير|نویسنده|به قلم|تحریر|מאת|โดย"
)
# In these languages the word for a writer also begins many sentences and crossheads.
_WEAK = frozenset(
    ["de", "di", "na", "le", "per", "par", "por", "von", "av", "af", "text", "tekst", "του", "της", "από", "theo", "by"]
)
_BY_LINE = regex(rf"(?P<word>{_BY})\s*[:：]?\s+(?P<name>\S.*)", re.IGNORECASE)
_BY_COLON = regex(rf"(?:{_BY})\s*[:：]\s*(?P<name>\S.*)", re.IGNORECASE)
_BY_DASH = regex(rf"(?:{_BY})\s+[–—-]\s+(?P<name>\S.*)", re.IGNORECASE)
# What stands behind a name without a sign between: a town, an agency.
_BEHIND_NAME = regex(
    r"\s(?:in|from|at|with|for|à|avec|mit|aus|en|desde|con|com|em|met|med|i|w|z|v|в|с|та|з)\s+(?=[^\W\d_])(?![a-zà-öø-ÿа-я])"
)
# English words that no name begins with, though a title has them in capitals: By Popular Demand.
_NO_NAMES = frozenset(
    "popular special royal public common the any all no our my your his her its their this that land sea air night day "
    "order chance definition default law then now far".split()
)
_BY_CJK = regex(
    r"(?:文|作者|记者|記者|撰文|编辑|編輯|責編|责编|责任编辑|執筆|取材|筆者|글|기자|글·사진|취재)\s*[:：/／|｜・=]\s*[^\s。？！?!][^。？！?!]{0,60}$"
    r"|[【\[（(]?(?:本报|本報|特約)?(?:记者|記者|撰文)\s?[\u4e00-\u9fff·、 ]{2,12}(?:报道|報道|報導)?[】\]）)]?$"
    r"|(?!新聞|政治|女性|社会|担当)[\u3040-\u30ff\u3400-\u9fff・ ]{3,8}(?<!新聞)(?<!政治)(?<!女性)記者$"
    r"|[가-힣]{2,4}\s?(?:특파원|선임|인턴)?\s?기자(?:\s*[=(]?\s*\S+@\S+\)?)?$"
)
_LONGEST_BYLINE = 120
_ROLE = regex(
    _any_of(
        "staff writer|senior writer|contributing writer|reporter|senior reporter|staff reporter|correspondent|"
        "special correspondent|foreign correspondent|columnist|editor|contributor|journalist|redakteur|redakteurin|"
        "reporterin|korrespondent|korrespondentin|autorin|kolumnist|kolumnistin|volontär|volontärin|journalistin|"
        "journaliste|correspondant|correspondante|envoyé spécial|envoyée spéciale|chroniqueur|chroniqueuse|"
        "corresponsal|enviado especial|enviada especial|periodista|redactor|redactora|columnista|reportero|reportera|"
        "correspondente|enviado especial|jornalista|repórter|colunista|giornalista|corrispondente|inviato|inviata|"
        "inviato speciale|redacteur|verslaggever|verslaggeefster|correspondente|buitenlandredacteur|"
        "redaktør|redaktör|kommentator|politisk reporter|toimittaja|kirjeenvaihtaja|"
        "dziennikarz|dziennikarka|korespondent|korespondentka|redaktor|redaktorka|publicysta|publicystka|zpravodaj|"
        "zpravodajka|újságíró|tudósító|szerkesztő|jurnalist|jurnalistă|corespondent|novinar|novinarka|dopisnik|"
        "корреспондент|специальный корреспондент|собственный корреспондент|журналист|журналистка|обозреватель|редактор|"
        "кореспондент|журналіст|журналістка|дописник|новинар|δημοσιογράφος|ανταποκριτής|ανταποκρίτρια|συντάκτης|"
        "συντάκτρια|muhabir|muhabiri|köşe yazarı|editör|wartawan|koresponden|phóng viên|biên tập viên|mwandishi|"
        "مراسل|مراسلة|صحفي|صحفية|محرر|خبرنگار|כתב|כתבת|संवाददाता|पत्रकार|ผู้สื่อข่าว|特派員|記者|编辑|記者"
    ),
    re.IGNORECASE,
)
_ROLE_SIGNS = frozenset(",|/(;·•–—-")
_MONTHS = tuple(
    "jan jän feb fév fev mar mär mrt apr avr abr may mai maj mei mag jun juin giu jul juil lug aug aoû ago agu "
    "sep set oct okt out ott nov dec déc dez dic ene gen sty lut kwi cze lip sie wrz paź lis gru led úno bře dub kvě "
    "čer srp zář říj pro oca şub nis haz tem ağu eyl eki kas ara ian iun iul tháng maalis huhti touko kesä heinä elo "
    "syys loka marras joulu tammi helmi янв фев мар апр мая май июн июл авг сен окт ноя дек січ лют бер кві тра чер "
    "лип сер вер жов лис гру яну юни юли ное ιαν φεβ μαρ απρ μαΐ μαΐο ιουν ιουλ αυγ σεπ οκτ νοε δεκ يناير فبراير مارس "
    "أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט "
    "ספטמבר אוקטובר נובמבר דצמבר जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर มกราคม "
    "กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม".split()
)
# What stands around a date or a reading time, but for figures and months.
_DATED = frozenset(
    "on at am um le à el de del il em op de om den dne dnia o kl kl. ore alle a la las às den. på klo в о στις в. "
    "published updated posted last modified veröffentlicht aktualisiert stand publié mis jour modifié publicado "
    "actualizado atualizado em pubblicato aggiornato gepubliceerd bijgewerkt publicerad uppdaterad publisert oppdatert "
    "opublikowano aktualizacja publikováno aktualizováno опубликовано обновлено yayınlanma güncelleme diterbitkan "
    "입력 수정 등록 发布 发布时间 更新 發布 公開 配信 نشر نشرت "
    "uhr h gmt utc cet cest bst est edt et pt ist msk мск wib a.m p.m am pm г год года р року "
    "mon monday tue tuesday wed wednesday thu thursday fri friday sat saturday sun sunday montag dienstag mittwoch "
    "donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles "
    "jueves viernes sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira lunedì martedì "
    "mercoledì giovedì venerdì sabato domenica "
    "min mins minute minutes minuten minutos minuti minuter minutter minuut minuty minut мин минуты минут хв dk dakika "
    "read reading time lesezeit lesedauer lecture temps leitura lectura lettura leestijd lästid lesetid læsetid lukuaika "
    "czytania чтения".split()
)
_SIGNS = " ,.|·•–—-()[]/:：｜・"
_IS_DATE = regex(r"\d{1,4}\s?[./年:h-]\s?\d{1,2}|\d\s?(?:min|мин|хв|dk|dakika|分|분)")

_NAME_WORD = regex(r"(?:[^\W\d_]{1,2}\.-?)*[^\W\d_][^\W\d_]*(?:[’'.-][^\W\d_]*)*")
_AFTER_NAME = regex(r"\s*(?:[,|/(;·•–—]|\s-\s)\s*")
_PARTICLE = frozenset(
    [
        "de",
        "da",
        "do",
        "dos",
        "das",
        "del",
        "della",
        "di",
        "du",
        "la",
        "le",
        "van",
        "von",
        "der",
        "den",
        "ter",
        "ten",
        "zu",
        "zur",
        "al",
        "el",
        "bin",
        "ibn",
        "ben",
        "abu",
        "af",
        "av",
    ]
)
_AGENCY = regex(
    r"\b(?:AFP|AP|Reuters|dpa|EFE|ANSA|TASS|ТАСС|PAP|NTB|TT|APA|SID|epd|KNA|Xinhua|PTI|ANI|AAP|Lusa|Belga|ANP|STT)\b"
)
_ANY_AGENCY = "|".join(sorted(map(re.escape, phrases("agencies")), key=len, reverse=True))
_INITIALS = r"[^\W\d_]{2,4}(?:\s?[/,]\s?[^\W\d_]{2,4}){0,4}"
_AGENCIES = (
    rf"(?:{_ANY_AGENCY})(?:\s?(?:[/,;+&]|-|\bund\b|\band\b|\bet\b|\by\b)\s?(?:{_ANY_AGENCY}|{_INITIALS})){{0,5}}"
)
_WITH = r"(?:mit|avec|con|com|with|from|med|met|z|s|с|з|و)(?:\s(?:material|informationen|reports?|inputs?)\s(?:von|der|from))?"
# Reuter   (Reuters)   jd/mk (dpa, AFP)   DW/AFP   afp/dpa/jd   /PAP/   -- AFP   Quelle: dpa
_AGENCY_ALONE = regex(
    rf"(?:[-–—]{{1,2}}\s?)?(?:(?:source|quelle|fuente|fonte|zdroj|źródło|kaynak|bron|kilde|källa|lähde|источник|джерело|πηγή|"
    rf"المصدر|来源|來源)\s?[:：]\s?)?(?:{_INITIALS}\s?[/,]?\s?)?[(\[/（【]?\s?(?:{_WITH}\s)?{_AGENCIES}(?:\s?[/,]\s?{_INITIALS})?(?:,?\s\d{{1,2}}[./]\s?\d{{1,2}}[./]\s?(?:\d\d){{1,2}})?"
    r"\s?[)\]/）】]?(?:\s?[-–—]{1,2})?\.?",
    re.IGNORECASE,
)
_END_SIGNS = regex(
    r"[-–—(（【\[*=#\s]*(?:30|ends?|ende|fin|fine|fim|koniec|конец|кінець|slut|loppu|einde|son|完|終|终|了|끝|انتهى)[-–—)）】\]*=#\s]*",
    re.IGNORECASE,
)
# (jd)   jd/mk
_INITIALS_ALONE = regex(
    r"[(\[（]\s?[^\W\d_]{2,4}(?:\s?[/,;]\s?[^\W\d_]{2,4}){0,4}\s?[)\]）]|[a-zäöüßåøæ]{2,4}(?:/[a-zäöüßåøæ]{2,4}){1,4}"
)
_HELPED = regex(
    r".{3,160}\b(?:contributed\s+to\s+this\s+(?:report|story|article|piece)|contributed\s+reporting|"
    r"(?:hat|haben)\s+(?:an|zu)\s+diese[mr]\s+(?:artikel|bericht|text|beitrag)\s+(?:mitgearbeitet|beigetragen)|"
    r"(?:a|ont)\s+(?:contribué|participé)\s+à\s+(?:cet|ce)\s+\w+|(?:contribuy|colabor)(?:ó|aron)\s+(?:a|en|con)\s+est[ea]\s+\w+|"
    r"(?:contribuiu|contribuíram|colaborou|colaboraram)\s+(?:para|com|n)\s?est[ea]\s+\w+|(?:ha|hanno)\s+(?:collaborato|contribuito)\s+a(?:ll)?\W?\s?\w+|"
    r"(?:droeg|droegen)\s+bij\s+aan\s+dit\s+\w+|bid(?:rog|ro)\s+till?\s+denn?[ea]\s+\w+).{0,40}",
    re.IGNORECASE,
)
_WITH_HELP = regex(
    r"[(\[]?(?:with\s+(?:(?:agency|additional)\s+)?(?:inputs?|reporting|files|reports|contributions|material|information)\s+(?:from|by)|"
    r"with\s+agenc(?:y|ies)|mit\s+(?:agentur(?:en|material)?|(?:material|informationen)\s+(?:von|der))|avec\s+(?:les\s+)?agences?|"
    r"con\s+(?:información\s+de\s+)?agencias|com\s+(?:informações\s+d[ae]s?\s+)?agências|con\s+agenzie|met\s+medewerking\s+van|"
    r"s\s+využit[íi]m\s+agentur|по\s+(?:материалам|сообщениям)|за\s+матеріалами|ajansların?)\b[^.!?]{0,60}[.)\]]{0,2}",
    re.IGNORECASE,
)
# © 2023 AFP   © RIPRODUZIONE RISERVATA   All rights reserved.
_RESERVED = tuple(
    (
        "all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|direitos reservados|"
        "todos os direitos reservados|riproduzione riservata|tutti i diritti riservati|alle rechten voorbehouden|"
        "med ensamrätt|alle rettigheter reservert|alle rettigheder forbeholdes|kaikki oikeudet pidätetään|"
        "wszelkie prawa zastrzeżone|všechna práva vyhrazena|všetky práva vyhradené|minden jog fenntartva|"
        "toate drepturile rezervate|все права защищены|всі права захищені|με επιφύλαξη παντός δικαιώματος|"
        "her hakkı saklıdır|tüm hakları saklıdır|hak cipta dilindungi|جميع الحقوق محفوظة|تمامی حقوق محفوظ است|"
        "כל הזכויות שמורות|सर्वाधिकार सुरक्षित|版权所有|版權所有|無断転載禁止|無断転載を禁じます|禁止转载|禁止轉載|무단 전재|무단전재"
    ).split("|")
)
_RIGHTS = regex(
    r"(?:copyright\s*)?(?:©|ⓒ|\(c\)|copyright)\s*(?:copyright\s*)?(?:by\s)?(?:19|20)\d\d\b[^!?]{0,80}", re.IGNORECASE
)
_LONGEST_RIGHTS = 160
_FROM_TO = regex(r"von\s.{1,40}\s(?:zu|zum|zur|bis|nach)\s", re.IGNORECASE)
"""From one thing to another, as German titles go: *Von Angst zu Hoffnung*."""
# A desk that signs as a writer does: By Reuters, By the Editorial Board.
_BY_DESK = regex(
    rf"(?:by|von|par|por|door|av|af|di|da|de|oleh)\s+(?:the\s+|de\s+|der\s+)?(?:{_AGENCIES})|"
    r"by\s+(?:the\s+)?(?:[\w’'.& ]{1,30}\s)?(?:editorial\s+board|editors|staff(?:\s+(?:writers?|reporters?))?|newsroom|news\s+desk)|"
    r"by\s+(?:a|our)\s(?:\w+\s){0,2}(?:correspondents?|reporters?|writers?)|"
    r"von\s+(?:(?:der|unserer)\s+)?redaktion|von\s+unser\w+\s+(?:korrespondent|reporter|mitarbeiter)\w*|"
    r"par\s+(?:la\s+)?rédaction|par\s+(?:notre|nos)\s+(?:envoyée?s?|correspondante?s?)(?:\s+\S+){0,3}|"
    r"por\s+(?:la\s+)?redacción|(?:da|por)\s+(?:a\s+)?redação|(?:di|della|a\s+cura\s+della)\s+redazione|"
    r"door\s+(?:de|onze)\s+(?:redactie|redacteur|correspondent|verslaggever)|(?:av|af)\s+redaks?[jt]i?onen",
    re.IGNORECASE,
)
_CREW = regex(
    r"[(\[（【]?(?:(?:additional\s+)?reporting\s+by|writing\s+by|written\s+by|edit(?:ed|ing)\s+by|compiled\s+by|"
    r"(?:zusätzliche\s+)?bericht(?:erstattung)?\s+von|geschrieben\s+von|redigiert\s+von|redaktion\s*:|mitarbeit\s*:|"
    r"(?:reportage|rédigé|rédaction|écrit|édité)\s+(?:de|par)|version\s+française|"
    r"(?:reporte|reportes|información|redacción|editado)\s+(?:de|por|en\s+español)|con\s+información\s+de|"
    r"(?:reportagem|edição|escrito|com\s+informações)\s+(?:de|por|da)|"
    r"(?:a\s+cura|servizio|scritto|hanno\s+collaborato)\s+(?:di|da)|redazione\s+a|"
    r"(?:verslag|bewerkt|geschreven)\s+door|(?:raportoi|toimittanut|rapporterte|redigert\s+av|redigerat\s+av|"
    r"opracowanie\s+własne|redagował|redagowała|editoval|editovala|"
    r"подготовил[аи]?|редактор\s*[-–—:]|редактировал|підготув(?:ав|ала)|редактор\s*:|"
    r"haberi\s+yazan|katkıda\s+bulunan|yayına\s+hazırlayan|pewarta\s*:|editor\s*:|"
    r"إعداد|تحرير|责任?编辑|責任?編輯|編集\s*[:：]|記者\s*:))\b[\s:：]*\S",
    re.IGNORECASE,
)
_LONGEST_SIGNOFF = 240
# The name of a section above the headline: words of the trade, no subjects.
_RUBRIC = regex(
    _any_of(
        "analysis|opinion|comment|commentary|editorial|interview|exclusive|profile|obituary|explainer|review|feature|"
        "letters|fact check|the big read|long read|live|breaking news|world|politics|business|sport|sports|culture|science|"
        "analyse|meinung|kommentar|leitartikel|gastbeitrag|porträt|nachruf|glosse|reportage|faktencheck|politik|wirtschaft|"
        "kultur|wissen|ausland|inland|panorama|kolumne|hintergrund|"
        "opinie|achtergrond|binnenland|buitenland|politiek|economie|"
        "chronique|éditorial|tribune|récit|témoignage|grand format|exclusif|vidéo|entretien|décryptage|enquête|portrait|politique|économie|société|monde|"
        "exclusiva|vídeo|video|opinión|análisis|entrevista|reportaje|política|economía|sociedad|mundo|internacional|deportes|cultura|"
        "opinião|análise|reportagem|economia|sociedade|desporto|esporte|"
        "opinione|analisi|intervista|commento|inchiesta|politica|cronaca|esteri|"
        "ledare|krönika|debatt|leder|kronikk|analyysi|pääkirjoitus|kolumni|"
        "opinia|wywiad|analiza|komentarz|felieton|polityka|gospodarka|komentář|rozhovor|názor|"
        "мнение|интервью|анализ|комментарий|колонка|политика|экономика|общество|в мире|думка|інтервʼю|"
        "γνώμη|άποψη|ανάλυση|συνέντευξη|πολιτική|görüş|yorum|röportaj|analiz|siyaset|ekonomi|"
        "opini|analisis|wawancara|tajuk|tiêu điểm|phỏng vấn|رأي|تحليل|مقابلة|حوار|سياسة|اقتصاد|یادداشت|گفت‌وگو|"
        "राय|विश्लेषण|साक्षात्कार|评论|社论|专访|分析|观点|評論|社論|專訪|社説|論説|インタビュー|解説|オピニオン|사설|칼럼|인터뷰|분석"
    ),
    re.IGNORECASE,
)
_CREDIT_WORD = _any_of(
    "photo|photos|photograph|photography|picture|pictures|image|images|image credit|image source|photo credit|"
    "photograph by|photo by|illustration|graphic|foto|fotos|bild|bilder|symbolbild|symbolfoto|archivbild|archivfoto|"
    "grafik|crédit|crédits|crédit photo|crédits photo|imagen|imágenes|imagem|fotografía|fotografia|immagine|fotó|kép|"
    "kuva|kuvat|zdjęcie|fot.|zdroj|snímek|ilustrace|ilustračné foto|ilustrativní foto|slika|izvor|fotoğraf|görsel|"
    "фото|фотография|снимка|світлина|изображение|φωτογραφία|φωτό|εικόνα|ảnh|ảnh minh họa|gambar|picha|"
    "صورة|الصورة|عکس|תמונה|צילום|ภาพ|फोटो|तस्वीर|ছবি|图|图片|圖|圖片|写真|画像|撮影|사진|사진제공|图源|图片来源|"
    "圖片來源|資料照|資料圖片|写真提供|자료사진|nuotr.|foto de|foto di|fotografija|fotografie|ilustrační foto|фотографија|"
    "фото з архіву|ფოტო|լուսանկար|сурет|surat|फ़ोटो|छायाचित्र|ఫోటో|ചിത്രം|படம்|ಚಿತ್ರ|તસવીર|تصویر|تصاویر|صور|litrato|larawan|"
    "រូបភាព|ຮູບ|ljósmynd|ritratt|चित्र|चित्र स्रोत"
)
# In the picture: the mayor - that is what is seen, not who made it.
_SEEN = r"(?!\s*(?-i:the|a|an|der|die|das|ein|eine|le|la|les|un|une|el|los|il|lo|het|een|den|det|en|et)\s)"
_CREDIT_COLON = regex(
    rf"(?:^|[\s(\[（【|/.。,–—-])(?:{_CREDIT_WORD})\s*(?:[:：©/=]{_SEEN}|\s(?:by|von|de|di|par|por|av|af)\s)"
)
_CREDIT_SIGN = regex(
    r"(?<![ÂÃ])©|\(c\)\s|Getty\s+Images|Shutterstock|\bAlamy\b|picture[\s-]alliance|\bIMAGO\b|Wikimedia", re.IGNORECASE
)
_CREDITED = ("getty", "shutterstock", "alamy", "picture", "imago", "wikimedia")
_CREDIT_AGENCY = regex(rf"[/(\[,|]\s*{_AGENCY.pattern}(?:\s+(?:Photo|File|Archiv|via\s+AP))?\s*[)\].]*$")
# The credit ends the caption: nothing but names behind it.
_CREDIT_AT_END = regex(
    rf"(?:(?:{_CREDIT_WORD})\s*(?:[:：©/=]{_SEEN}|\s(?:by|von|de|di|par|por|av|af)\s)|(?<![ÂÃ])©|\(c\)\s|"
    rf"{_CREDIT_SIGN.pattern})(?:[^.!?。！？]|\b\w\.){{0,80}}[.)\]）】]*$"
    rf"|{_CREDIT_AGENCY.pattern}",
    re.IGNORECASE,
)
_CAPTION_BEGIN = regex(rf"(?:{_CREDIT_WORD})\s*[:：|=]{_SEEN}", re.IGNORECASE)
# Reuters/Jane Doe   …on Monday. AP Photo/Jane Doe
_AGENCY_AND_NAME = regex(
    rf"(?:^|[.!?…)\]”\"»]\s+)(?:{_AGENCY.pattern}|REUTERS|Getty Images|EPA(?:-EFE)?|IMAGO|PA(?: Media| Wire)?|Keystone|Scanpix)"
    r"(?:\s(?:Photo|Images|Pool|TV))?\s?/\s?(?P<name>[^/\n]{3,60})$"
)
# Illustration by Jane Doe
_MADE_BY = regex(
    r"(?:illustrations?|photographs?|photography|photos?|pictures?|graphics?|drawings?|visuals?|foto[gs]?|fotos|fotografie|"
    r"fotografía|fotografia|illustration(?:en)?|illustrazion[ei]|ilustración|ilustração|ilustracja|zdjęci[ae]|bild|bilder|tegning|"
    r"teckning|grafik)\s+(?:by|von|par|de|di|por|av|af|door)\s+(?P<name>\S.*)",
    re.IGNORECASE,
)
_MADE_BY_HAN = regex(r"[（(【][^（()）]{1,24}[摄攝][）)】]\s*$|[（(【](?:写真|撮影)[^（()）]{1,24}[）)】]\s*$")
_LONGEST_CAPTION = 400
_CREDIT_MARK = regex(r"[:：©/|(（\[【=]")

_RELATED = _any_of(
    "read more|read also|also read|read next|read on|see also|see more|more on this|more on this story|more from|"
    "related|"
    "related stories|related story|related articles|related article|related news|related topics|related links|watch|"
    "watch also|watch more|"
    "don't miss|don’t miss|recommended|recommended stories|you may also like|you might also like|further reading|"
    "mehr zum thema|mehr dazu|mehr lesen|mehr|lesen sie auch|lesen sie mehr|lesen sie hier|lesen sie dazu|"
    "auch interessant|"
    "das könnte sie auch interessieren|siehe auch|weiterlesen|zum thema|passend dazu|lies auch|"
    "lire aussi|lire également|à lire|à lire aussi|à lire également|lire la suite|voir aussi|sur le même sujet|"
    "lea también|lee también|lea además|leer más|leer también|te puede interesar|le puede interesar|ver también|"
    "ver más|"
    "más información|noticias relacionadas|relacionado|relacionadas|leia também|leia mais|veja também|saiba mais|"
    "notícias relacionadas|leggi anche|leggi di più|vedi anche|guarda anche|per approfondire|"
    "lees ook|lees meer|lees verder|zie ook|meer over|läs mer|läs också|läs även|se även|les også|les mer|se også|"
    "læs også|læs mere|lue myös|lue lisää|katso myös|czytaj także|czytaj też|czytaj również|czytaj więcej|"
    "zobacz także|zobacz też|zobacz również|przeczytaj także|przeczytaj też|čtěte také|čtěte více|přečtěte si|"
    "přečtěte si také|"
    "související|čítajte aj|prečítajte si|prečítajte si aj|pročitajte i|pročitajte još|čitajte|pročitajte|"
    "preberite tudi|"
    "preberite še|citește și|citiți și|citește mai mult|vezi și|olvassa el|olvasd el|kapcsolódó cikkek|kapcsolódó|"
    "прочетете още|вижте още|прочитајте|читайте также|читайте ещё|читайте еще|читайте далее|смотрите также|"
    "по теме|материалы по теме|читайте також|дивіться також|чытайте таксама|διαβάστε επίσης|διαβάστε ακόμη|"
    "διαβάστε περισσότερα|δείτε επίσης|ayrıca okuyun|ayrıca bakınız|ilgili haber|ilgili haberler|devamını oku|"
    "baca juga|lihat juga|artikel terkait|xem thêm|đọc thêm|tin liên quan|soma pia|soma zaidi|lees ook|loe ka|"
    "loe lisaks|"
    "skaitykite taip pat|skaitykite daugiau|lasi arī|lasi vēl|lexo edhe|lexo më shumë|irakurri gehiago|llegiu també|"
    "llegeix més|"
    "اقرأ أيضا|اقرأ أيضًا|اقرأ ايضا|إقرأ أيضا|المزيد|مواضيع ذات صلة|بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط|"
    "یہ بھی پڑھیں|"
    "קראו גם|קרא עוד|यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|इसे भी पढ़ें|संबंधित खबरें|আরও পড়ুন|மேலும் படிக்க|"
    "อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|"
    "相关阅读|相关新闻|延伸阅读|更多阅读|推荐阅读|相關新聞|延伸閱讀|相關報導|関連記事|あわせて読みたい|こちらもおすすめ|続きを読む|もっと読む|관련기사|관련 기사|더 보기|더보기|"
    "আরো পড়ুন|আরও দেখুন|সম্পর্কিত খবর|இதையும் படிக்க|தொடர்புடைய செய்திகள்|ఇవి కూడా చదవండి|ఇది కూడా చదవండి|సంబంధిత వార్తలు|"
    "കൂടുതൽ വായിക്കുക|ഇതും വായിക്കുക|ಇದನ್ನೂ ಓದಿ|हेही वाचा|आणखी वाचा|अधिक वाचा|આ પણ વાંચો|વધુ વાંચો|ਇਹ ਵੀ ਪੜ੍ਹੋ|ਹੋਰ ਪੜ੍ਹੋ|"
    "यो पनि पढ्नुहोस्|थप पढ्नुहोस्|තවත් කියවන්න|مزید پڑھیں|متعلقہ خبریں|اخبار مرتبط|بیشتر بدانید|موضوعات ذات صلة|اقرأ المزيد|"
    "כתבות נוספות|קרא גם|წაიკითხეთ ასევე|ასევე წაიკითხეთ|կարդացեք նաև|həmçinin oxuyun|ətraflı oxu|"
    "oxşar xəbərlər|тағы оқыңыз|сондай-ақ оқыңыз|shuningdek o‘qing|мавзуга оид|холбоотой мэдээ|beri tudi|povezani članki|"
    "povezane vijesti|vezane vijesti|povezane vesti|прочитајте и|прочитајте још|повезане вести|поврзани вести|още по темата|"
    "вижте също|свързани статии|прочетете и|lexoni gjithashtu|lesa meira|lestu einnig|tengdar fréttir|léigh tuilleadh|"
    "darllen mwy|darllenwch hefyd|aqra wkoll|ler máis|le tamén|notícies relacionades|funda okunye|funda futhi|ተጨማሪ ያንብቡ|"
    "በተጨማሪ ያንብቡ|karanta kuma|karin bayani|akhri sidoo kale|basahin din|magbasa pa|baca lagi|berita berkaitan|berita terkait|"
    "simak juga|អានបន្ថែម|អត្ថបទពាក់ព័ន្ធ|ອ່ານເພີ່ມເຕີມ|ຂ່າວທີ່ກ່ຽວຂ້ອງ|ဆက်လက်ဖတ်ရှုရန်|további cikkek|ez is érdekelheti|"
    "aiheesta lisää|relaterte saker|relaterade artiklar|mer om ämnet|relaterede artikler|gerelateerd|gerelateerde artikelen|"
    "powiązane artykuły|podobne artykuły|související články|súvisiace články|articole similare|читать также|ещё по теме|"
    "еще по теме|см. также|читати також|за темою|більше за темою|ilginizi çekebilir|daha fazla oku|şunu da okuyun|"
    "σχετικά άρθρα|bài viết liên quan|อ่านต่อ|อ่านข่าวเพิ่มเติม|บทความที่เกี่ยวข้อง|관련 뉴스|함께 보면 좋은 기사|"
    "continue reading|keep reading|seguir leyendo|sigue leyendo|continuar lendo|continua a leggere|en savoir plus|lire plus|"
    "loe edasi|loe rohkem|lestu meira|skaityti daugiau|skaityti toliau|lasīt vairāk|lasīt tālāk|pročitaj više|pročitaj još|"
    "čítať ďalej|čítať viac|číst dál|číst více|olvass tovább|citește mai departe|прочетете повече|читать далее|читати далі|"
    "δείτε περισσότερα|devamı için|baca selengkapnya|xem tiếp|相关链接|相關連結|相關鏈接|阅读全文|阅读更多|閱讀更多|続きはこちら|기사 더보기|"
    "関連ニュース|関連リンク|あわせて読む|相关推荐|更多新闻|猜你喜欢|推薦閱讀|看更多|更多相關"
)
_RELATED_BEGIN = regex(
    rf"[\W_]*(?:(?P<phrase>{_RELATED})\s*(?:[:：>»→|]|(?P<dash>[–—-])|$)|"
    r"(?:video|vidéo|vídeo|videó|wideo|видео|відео|βίντεο|فيديو|ویدئو|动画|動画|视频|視頻|影片|영상|podcast|подкаст)\s?[:：]\s?\S)",
    re.IGNORECASE,
)
# With a dash behind them these begin titles, too: Watch – a new kind of clock.
_RELATED_OR_NOT = frozenset("watch related recommended mehr weiterlesen relacionado relacionadas".split())
_RELATED_ANYHOW = regex(rf"[\W_]*(?:{_RELATED})\b", re.IGNORECASE)
_LONGEST_RELATED = 220

_CORRECTED = (
    r"(?:correction|corrections|clarification|corrected|korrektur|berichtigung|richtigstellung|rectificatif|"
    r"rectification|erratum|corrigendum|"
    r"correctif|corrección|fe de errores|fe de erratas|rectificación|correção|errata|errata corrige|retificação|correzione|"
    r"rettifica|correctie|rectificatie|rättelse|korrigering|rettelse|oikaisu|korjaus|sprostowanie|oprava|helyesbítés|düzeltme|"
    r"исправление|уточнение|поправка|виправлення|уточнення|διόρθωση|corectură|erată|ispravak|ispravka|исправка|"
    r"popravek|parandus|õiendus|labojums|leiðrétting|correcció|zuzenketa|"
    r"ralat|koreksi|đính chính|تصويب|تصحيح|تصحیح|اصلاحیه|תיקון|更正|勘误|勘誤|訂正|お詫びと訂正|訂正とお詫び|정정|바로잡습니다|सुधार|भूल सुधार)"
)
_CORRECTION = regex(
    rf"(?:{_CORRECTED}(?:\s*(?:\([^)]{{1,40}}\)|[\w. ,/-]{{0,40}}))?\s*[:：]\s*\S|"
    rf"[\[(（【]\s*{_CORRECTED}[^\])）】]{{0,30}}[\])）】]\s*\S|{_CORRECTED}\s+[—–]\s+\S.*[.。।]\s*$)",
    re.IGNORECASE,
)
_THIS_TEXT = (
    r"(?:article|story|report|post|piece|item|dispatch|version|headline|page|column|review|obituary|graphic|caption)"
)
# Sentences that say of their own article that it was wrong or was changed.
_CHANGED = regex(
    r"[\[(（*•\s]*(?:"
    rf"this\s+{_THIS_TEXT}(?:[’']s\s+\w+)?\s+(?:was|has\s+been|is)\s+(?:\w+\s+)?(?:amended|corrected|updated|edited|revised|clarified|"
    rf"modified|changed)\b|this\s+(?:version|story|article|report)\s+(?:corrects|fixes|clarifies|has\s+corrected)\b|"
    rf"(?:in\s+)?(?:an?|the)\s+(?:earlier|previous|prior|original|first)\s+version\s+of\s+(?:this|our|the)\s+{_THIS_TEXT}|"
    r"in\s+(?:einer|der)\s+(?:früheren|vorherigen|ersten|ursprünglichen|vorigen|älteren)\s+(?:version|fassung)\s+(?:dieses|des|dieser|der)\s+"
    r"(?:artikels|textes|beitrags|berichts|meldung|überschrift|nachricht)|"
    r"(?:dieser|der)\s+(?:artikel|text|beitrag)\s+wurde\s.{0,60}(?:korrigiert|berichtigt|geändert|aktualisiert|ergänzt)|"
    r"(?:cet\s+article|ce\s+texte|cette\s+dépêche)\s+a\s+été\s+(?:modifié|corrigé|mise?\s+à\s+jour|rectifié|actualisé)|"
    r"(?:dans\s+)?une\s+(?:(?:première|précédente|ancienne)\s+version|version\s+(?:précédente|antérieure|initiale))\s+d[eu]\s+(?:cet\s+|ce\s+|l[’'])?"
    r"(?:article|texte)|"
    r"est[ea]\s+(?:nota|artículo|noticia|texto|información)\s+(?:ha\s+sido|fue|se\s+ha)\s+(?:corregid|modificad|actualizad|rectificad|editad)|"
    r"(?:en\s+)?una\s+versión\s+(?:anterior|previa)\s+de\s+est[ea]|"
    r"(?:est[ea]|[oa])\s+(?:texto|artigo|notícia|reportagem|matéria)\s+foi\s+(?:corrigid|alterad|atualizad|modificad|retificad)|"
    r"(?:em\s+|n)?uma\s+versão\s+anterior\s+(?:dest[ea]|d[oa])\s|"
    r"(?:quest[oa’']\s?|l[’'])(?:articolo|notizia)\s+è\s+stat[oa]\s+(?:corrett|modificat|aggiornat|rettificat)|"
    r"(?:in\s+)?una\s+(?:precedente\s+versione|versione\s+precedente|prima\s+versione)\s+(?:di\s+quest|dell)|"
    r"dit\s+(?:artikel|bericht)\s+(?:is|werd)\s.{0,40}(?:aangepast|gecorrigeerd|gewijzigd|bijgewerkt)|in\s+een\s+(?:eerdere|vorige)\s+versie\s+van\s+dit|"
    r"i\s+en\s+tidigare\s+version\s+av|(?:artikeln|texten)\s+har\s+(?:ändrats|korrigerats|uppdaterats|rättats)|"
    r"i\s+en\s+tidligere\s+(?:versjon|utgave|version|udgave)\s+a[vf]|(?:saken|artikkelen|artiklen)\s+(?:er|ble|blev)\s+(?:oppdatert|rettet|korrigert|endret|opdateret)|"
    r"(?:jutun|artikkelin|tekstin)\s+aie?mmassa\s+versiossa|(?:juttua|artikkelia|tekstiä)\s+on\s+(?:korjattu|päivitetty|muutettu)|"
    r"w\s+(?:poprzedniej|wcześniejszej|pierwotnej)\s+wersji\s+(?:tego\s+)?(?:artykułu|tekstu)|(?:ten\s+)?(?:artykuł|tekst)\s+został\s+"
    r"(?:poprawiony|zmieniony|zaktualizowany|skorygowany)|"
    r"v\s+(?:původní|předchozí|dřívější|pôvodnej|predchádzajúcej)\s+verzii?\s+(?:článk|text|toho)|článek\s+byl\s+(?:opraven|upraven|aktualizován)|"
    r"(?:a\s+)?cikk(?:ünk)?\s+(?:egy\s+)?(?:korábbi|eredeti)\s+(?:változatában|verziójában)|într-o\s+versiune\s+(?:anterioară|precedentă)\s+a|"
    r"в\s+(?:предыдущей|первоначальной|более\s+ранней|прежней)\s+версии\s+(?:этой\s+|этого\s+|данной\s+)?(?:статьи|материала|текста|новости|заметки)|"
    r"[ув]\s+(?:попередній|первісній|ранішій)\s+версії\s+(?:цієї\s+|цього\s+)?(?:статті|матеріалу|тексту|новини)|в\s+предишна\s+версия\s+на|"
    r"σε\s+προηγούμενη\s+(?:έκδοση|εκδοχή)\s+(?:του|αυτού)|"
    r"(?:bu\s+)?(?:haberin|yazının|makalenin)\s+(?:önceki|eski|ilk)\s+(?:sürümünde|versiyonunda|halinde)|bu\s+(?:haber|yazı|makale)\s+(?:güncellen|düzeltil)|"
    r"(?:artikel|berita)\s+ini\s+telah\s+(?:diubah|dikoreksi|diperbarui|diralat)|versi\s+sebelumnya\s+dari\s+(?:artikel|berita)|"
    r"bài\s+(?:viết|báo)\s+này\s+đã\s+được\s+(?:sửa|cập\s+nhật|chỉnh\s+sửa|đính\s+chính)|"
    r"(?:تم|جرى)\s+(?:تصحيح|تعديل|تحديث)\s+هذ[اه]|في\s+نسخة\s+سابقة\s+من|در\s+نسخه\s+(?:قبلی|پیشین)|בגרסה\s+קודמת\s+של|"
    r"इस\s+(?:लेख|ख़बर|खबर|रिपोर्ट)\s+(?:को|में)\s.{0,30}(?:संशोधित|सुधार|अपडेट)|"
    r"(?:この|本)記事(?:は|の)[^。]{0,40}(?:訂正|修正|更新)し|記事初出時|本文(?:已|曾)?(?:于[^，。]{0,20})?(?:作出|作|经|經)?(?:更正|修订|修正|修訂|更新)|"
    r"(?:이|본)\s기사(?:는|의)\s.{0,40}(?:수정|정정))",
    re.IGNORECASE,
)
_EDITOR = regex(
    r"[\[(（【*\s]*(?:editor[’']?s?[’']?\s+notes?|note\s+from\s+the\s+editors?|note\s+to\s+(?:readers|editors)|"
    r"anm(?:erkung|\.)\s*(?:d(?:er|\.)\s*)?red(?:aktion|\.)|hinweis\s+der\s+redaktion|transparenzhinweis|"
    r"note\s+de\s+la\s+rédaction|ndlr|note\s+de\s+l[’']éditeur|nota\s+del?\s+(?:la\s+)?(?:editor|redacción|redactor|"
    r"redazione)|"
    r"nota\s+d[ao]\s+(?:redação|editor)|n\.\s?d\.\s?r\.|noot\s+van\s+de\s+redactie|red(?:aktionens|\.)\s+an[mk]\w*\.?|"
    r"redaksjonens\s+merknad|"
    r"toimituksen\s+huomautus|od\s+redakcji|przyp(?:is|\.)\s+red\w*\.?|pozn(?:ámka|\.)\s+red\w*\.?|a\s+szerk(?:esztő|"
    r"\.)\s+megj\w*\.?|"
    r"nota\s+redacției|от\s+редакции|примечание\s+редакции|прим\.\s+ред\.|від\s+редакції|"
    r"σημείωση\s+(?:του\s+)?συντάκτη|"
    r"editörün\s+notu|catatan\s+redaksi|lời\s+tòa\s+soạn|ملاحظة\s+المحرر|یادداشت\s+سردبیر|הערת\s+העורך|"
    r"编者按|編者按|编者注|編者註|編集部注|編集部より|편집자\s?주)\s*[:：\])）】.—–-]",
    re.IGNORECASE,
)
_LONGEST_NOTE = 1500
_NOTE_SIGN = regex(r"[:：\])）】—–]")

# What promotions speak of, anywhere in a line, in small letters.
_PROMOTED = tuple(
    "newsletter|бюлетин|e-novice|naujienlaišk|uudiskirj|fréttabréf|خبرنامه|النشرة البريدية|نشرتنا|ניוזלטר|न्यूज़लेटर|न्यूजलेटर|"
    "নিউজলেটার|จดหมายข่าว|電子報|电子报|メルマガ|メールマガジン|whatsapp-kanal|whatsapp channel|canal de whatsapp|chaîne whatsapp|"
    "telegram-канал|телеграм-канал|телеграм-каналі|telegram-kanal|canale telegram|canal de telegram|"
    "nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|hírlevél|ebülten|e-bülten|рассылк|розсилк|ニュースレター|뉴스레터|订阅|"
    "訂閱|关注我们|点击下载|点击进入|分享本文|分享到|責任編集|この記事を|おすすめ記事|アプリを|기사 공유|기사 저장|기사 추천|앱 다운|关注微博|最も読まれ|关注微信|"
    "扫码|扫一扫|フォローする|구독하기|اشترك|تابعنا|सब्सक्राइब|en tu correo|en çok okunan|i più letti|lo más leído|lo más visto|"
    "stay informed|stay up to date|keep up to date|gut informiert|bestens informiert|auf dem laufenden|restez informé|rester informé|"
    "mantente informado|manténgase informado|rimani informato|rimani aggiornato|fique por dentro|mantenha-se informado|"
    "blijf op de hoogte|håll dig uppdaterad|hold deg oppdatert|hold dig opdateret|pysy ajan tasalla|bądź na bieżąco|"
    "zůstaňte informováni|будьте в курсе|gelişmelerden haberdar|ikuti kami|theo dõi chúng tôi|μείνετε ενημερωμένοι|"
    "下载客户端|下載app|app laden|app herunter|laden sie die app|our app|notre appli|nuestra app|nossa app|"
    "nostra app|wochen kostenlos|monat kostenlos|tage kostenlos|"
    "del artik|dela artik|del saken|dela saken|http://|https://|www.".split("|")
)
_ADDRESS = regex(r"\S@\S+\.\w")
_LINK = regex(
    r"(?:[^\W\d_]{2,15}(?: [^\W\d_]{1,15}){0,2}\s?[:：]\s?)?[<(\[]?"
    r"(?:https?://\S+?|www\.\S+?|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,10}/\S*?)[>)\]]?",
    re.IGNORECASE,
)
_PLATFORMS = ("facebook", "instagram", "whatsapp", "telegram", "google news", "youtube", "tiktok")
_ON_PLATFORM = regex(rf"\b(?:on|via|sur|auf|på|en) (?:{'|'.join(_PLATFORMS)})\b")
# First words and what follows them; that no word of a line is one of these first words is cheap to check.
_INVITATIONS = (
    ("sign up", r" (?:for|to)"),
    ("subscribe", r" (?:to|now|today)"),
    (
        "suivez|folgen|follow|síguenos|siga|seguici|folg|följ|volg|obserwuj|abone ol",
        r"\w*\b.{0,20}\b(?:on|en|sur|auf|op|på|na|su|no) ",
    ),
    ("jetzt", r" (?:abonnieren|anmelden|bestellen|testen)"),
    ("download", r" (?:the|our)"),
    ("listen to|watch|copy|print|email|save|like", r" th(?:is|e) (?:article|story|video|link|page)"),
    ("story|article", r" continues (?:below|after)"),
    ("support|become a|donate", r" .{0,20}(?:journalism|member|supporter)"),
    ("kostenlos", r" (?:testen|lesen|anmelden)"),
    ("artikel|beitrag|text", r" (?:anhören|teilen|drucken|merken|speichern|kommentieren)"),
    ("alle", r" (?:news|nachrichten|meldungen) (?:zu|aus|im|in)"),
    ("comparte|escucha|guarda|imprime", r" (?:esta|este|la|el) (?:nota|noticia|artículo)"),
    ("partager|écouter|imprimer|commenter", r" (?:cet|l)[’' ]?\s?article"),
    ("condividi|ascolta|stampa|commenta", r" (?:l[’']\s?)?(?:articolo|questo)"),
    ("compartilhe|ouça|ouvir", r" (?:esta|este|a|o) "),
    ("deel|luister|bewaar", r" (?:dit|naar|het) "),
    (
        "lyssna|lytt|hør|lyt|spara|lagre",
        r" (?:på |til )?(?:artikkel\w*|artikel\w*|saken|artikl\w*)",
    ),
    ("haberi", r" (?:paylaş|dinle)"),
    ("поделиться|слушать", " "),
    ("meistgelesen|mest läst|mest lest|mest læst|abone ol", r"\w*"),
    (
        (
            "log in to|follow us|share this|abonnieren sie|abonnez-vous|inscrivez-vous|suscríbete|suscríbase|síguenos|"
            "inscreva-se|siga-nos|iscriviti|abonnez|prenumerera på|zapisz się|подпишитесь|подписывайтесь|підпишіться|"
            "підписуйтесь|berlangganan|đăng ký nhận|join the conversation|unterstützen sie uns|udostępnij|читайте нас"
        ),
        "",
    ),
)
# What else such lines speak of; a headline may begin with it.
_OFFERED = (
    "app store|google play|free trial|your inbox|breaking news|top stories|most read|all rights reserved|privacy policy|"
    "mehr nachrichten|in ihrem postfach|últimas noticias|todos los derechos|réservé aux abonnés|les plus lus|tous droits|"
    "mais lidas|meest gelezen|najczęściej czytane|самое читаемое|paling populer|đọc nhiều"
)
_INVITED = "|".join(f"(?:{heads}){rest}" for heads, rest in _INVITATIONS)
_INVITATION = regex(rf"(?:{_INVITED})\b")
_PROMOTION = regex(rf"\b(?:{_INVITED}|{_OFFERED})\b")
_WORDS = regex(r"\w+")
_INVITING = frozenset(
    _WORDS.findall(head)[0] for heads in (*(each for each, _ in _INVITATIONS), _OFFERED) for head in heads.split("|")
)
_INVITING_BEGIN = tuple(head for heads, rest in _INVITATIONS if rest.startswith(r"\w") for head in heads.split("|"))
_ALONE = regex(
    _any_of(
        "advertisement|advertisements|sponsored|sponsored content|share|comments|back to top|print|anzeige|werbung|"
        "teilen|kommentare|kommentarer|kommentar|del|dela|reacties|komentarze|komentáře|comentários|compartilhar|"
        "hozzászólások|σχόλια|"
        "zur startseite|publicidad|publicidade|compartir|comentarios|publicité|partager|commentaires|pubblicità|"
        "condividi|commenti|"
        "advertentie|reageer|delen|annons|annonse|annonce|mainos|reklama|udostępnij|reklam|yorumlar|paylaş|реклама|"
        "поделиться|"
        "комментарии|διαφήμιση|iklan|quảng cáo|reclamă|hirdetés|oglas|广告|廣告|分享|评论|広告|コメント|シェア|광고|댓글|공유|إعلان|"
        "إعلانات|شارك|تعليقات|تبلیغات|פרסומת|विज्ञापन|โฆษณา|"
        # adverts
        "reklaam|reklāma|auglýsing|rreklamë|ໂຄສະນາ|விளம்பரம்|ప్రకటన|പരസ്യം|ಜಾಹೀರಾತು|বিজ্ঞাপন|जाहिरात|જાહેરાત|ਇਸ਼ਤਿਹਾਰ|"
        "اشتہار|آگهی|რეკლამა|գովազդ|жарнама|tangazo|matangazo|publicitat|publizitatea|anuncio|anúncio|gesponsert|"
        "sponsorisé|patrocinado|sponsorizzato|gesponsord|annonsørinnhold|sponzorováno|materiał sponsorowany|"
        "на правах рекламы|партнёрский материал|"
        # sharing
        "partilhar|jaa|sdílet|zdieľať|megosztás|distribuie|сподели|podijeli|podeli|поширити|κοινοποίηση|bagikan|"
        "kongsi|chia sẻ|แชร์|공유하기|শেয়ার করুন|शेयर करें|பகிர்|שתף|مشاركة|شیئر کریں|shiriki|jaga|dalīties|dalintis|"
        "shpërndaje|comparteix|partekatu|ibahagi|deila|გაზიარება|bölüş|"
        # subscriptions
        "subscribe|abonnieren|s’abonner|s'abonner|suscribirse|suscríbete|suscribirme|assine|abbonati|abonneer|"
        "prenumerera|abonner|tilaa|subskrybuj|předplatit|predplatiť|előfizetés|abonează-te|абонирай се|pretplati se|"
        "подписаться|підписатися|abone ol|berlangganan|langganan|đăng ký|สมัครสมาชิก|購読する|구독|订阅|訂閱|सदस्यता लें|"
        "اشترك|הירשמו|jiandikishe|subscriu-te|"
        # comments, pictures, topics
        "коментарі|коментари|komentari|komentáre|comentarii|kommentit|kommentaarid|komentāri|komentarai|yorum yap|"
        "bình luận|ความคิดเห็น|মন্তব্য|टिप्पणियाँ|نظرات|تبصرے|תגובות|maoni|komentar|photo gallery|bildergalerie|fotostrecke|"
        "diaporama|galería de fotos|galería de imágenes|fotogalerie|fotogaléria|galeria zdjęć|фотогалерея|foto galeri|"
        "写真特集|图集|組圖|tags|schlagwörter|schlagworte|etiquetas|címkék|etichete|теги|тэги|етикети|ετικέτες|etiketler|แท็ก|태그|"
        "标签|標籤|タグ|"
        # links
        "copy link|link copied|copy url|link kopieren|copier le lien|copiar enlace|copiar el enlace|copiar link|copia link|"
        "kopieer link|kopiera länk|kopier lenke|kopier lenken|kopier link|kopioi linkki|kopiuj link|kopírovat odkaz|"
        "скопировать ссылку|копировать ссылку|копіювати посилання|αντιγραφή συνδέσμου|bağlantıyı kopyala|linki kopyala|"
        "salin tautan|salin link|sao chép liên kết|リンクをコピー|复制链接|複製連結|링크 복사|نسخ الرابط|העתק קישור|लिंक कॉपी करें|คัดลอกลิงก์"
    )
    + "[.:：]?",
    re.IGNORECASE,
)
_TAGGED = regex(
    _any_of(
        "tags|keywords|topics|filed under|schlagwörter|schlagworte|schlagwort|stichwörter|mots-clés|mots clés|etiquetas|"
        "palabras clave|palavras-chave|parole chiave|trefwoorden|nyckelord|emneord|avainsanat|tagi|słowa kluczowe|"
        "klíčová slova|kľúčové slová|címkék|kulcsszavak|etichete|cuvinte cheie|ключевые слова|теги|тэги|ключові слова|"
        "етикети|ключови думи|ετικέτες|etiketler|anahtar kelimeler|kata kunci|từ khóa|คำค้น|แท็ก|태그|키워드|关键词|關鍵字|"
        "关键字|标签|標籤|キーワード|タグ|الكلمات المفتاحية|كلمات مفتاحية|الوسوم|برچسب‌ها|תגיות"
    )
    + r"\s?[:：#]\s?\S",
    re.IGNORECASE,
)
_TAG_SIGNS = frozenset(":：#")
_LONGEST_ALONE = 30
_COUNT = regex(r"^\d{1,6}\s+|\s*[(\[（]\d{1,6}[)\]）]$")
_HASHES = regex(r"#\w+(?:[\s,;]+#\w+)+")
# How long a text takes to read, and how long ago it came out.
_MINUTES = (
    r"(?:min(?:\.|s|ut[eiosy]?[nrs]?|uut|uuttia|utes)?|мин(?:\.|уты?)?|хв\.?|dk\.?|dakika|λεπτ[άό]|perc|phút|menit|dakika|"
    r"دقائق|دقيقة|دقیقه|דקות|मिनट|মিনিট|นาที|分(?:钟|鐘)?|분)"
)
_READ = (
    r"(?:read|reading time|read time|time to read|lesezeit|lesedauer|lecture|temps de lecture|tiempo de lectura|"
    r"de lectura|tempo de leitura|de leitura|tempo di lettura|di lettura|leestijd|lästid|lesetid|læsetid|lukuaika|"
    r"czas czytania|czytania|doba čtení|čtení|čas čítania|čas branja|vrijeme čitanja|време за четене|timp de citire|"
    r"olvasási idő|okuma süresi|время чтения|чтения|на чтение|час читання|χρόνος ανάγνωσης|waktu baca|thời gian đọc|"
    r"وقت القراءة|مدة القراءة|زمان مطالعه|זמן קריאה|पढ़ने का समय|เวลาอ่าน|阅读时间|閱讀時間|阅读时长|読了時間|읽는 시간)"
)
_SPAN = regex(
    r"(?:(?:last )?(?:updated|published|posted|modified)\s?:?\s|(?:aktualisiert|veröffentlicht|publié|mis à jour|actualizado|"
    r"publicado|atualizado|aggiornato|pubblicato|bijgewerkt|uppdaterad|publicerad|oppdatert|publisert|opdateret|päivitetty|"
    r"zaktualizowano|aktualizováno|обновлено|опубликовано|оновлено|güncellendi|diperbarui|cập nhật)\s?:?\s|更新于|更新\s?[:：]?)?(?:"
    rf"{_READ}\s?[:：–-]?\s?(?:ca\.?\s|~|≈)?\d{{1,2}}\s?-?\s?{_MINUTES}|(?:ca\.?\s|~)?\d{{1,2}}\s?-?\s?{_MINUTES}\s?{_READ}|"
    r"(?:\d{1,2}|an?|one)\s(?:minute|min|hour|day|week)s?\sago|vor\s\S{1,6}\s(?:minute|stunde|tag|woche)[ne]*|"
    r"il y a\s\S{1,4}\s(?:minute|heure|jour|semaine)s?|hace\s\S{1,4}\s(?:minuto|hora|día|semana)s?|"
    r"há\s\S{1,4}\s(?:minuto|hora|dia|semana)s?|\S{1,3}\s(?:minut[oi]|or[ae]|giorn[oi])\sfa|"
    r"\d{1,2}\s(?:uur|dagen|minuten)\sgeleden|för\s\S{1,3}\s(?:minuter|timmar|dagar)\ssedan|"
    r"for\s\S{1,3}\s(?:minutter|timer|dager|dage)\ssiden|\d{1,2}\s(?:godzin\w*|dni|minut\w*)\stemu|"
    r"\d{1,2}\s(?:минут\w*|час\w*|дн\w+)\sназад|\d{1,2}\s(?:dakika|saat|gün)\sönce|\d{1,2}\s(?:jam|menit|hari)\s(?:yang )?lalu|"
    r"\d{1,2}\s(?:giờ|phút|ngày)\strước|\d{1,2}\s?(?:分钟|小时|天|分鐘|小時)前|\d{1,2}\s?(?:時間|分|日)前|\d{1,2}\s?(?:시간|분|일)\s?전)",
    re.IGNORECASE,
)
_LONGEST_SPAN = 60
_YEAR_OR_TIME = regex(r"(?:19|20)\d\d|\d{1,2}[:.h時시点]\s?\d{2}")
_AND = regex(r"\s+(?:and|und|et|y|e|i|og|och|ja|ve|și|en|и|та|και|&)\s+")


LONGEST_ASIDE = _LONGEST_CAPTION
"""Characters beyond which a block can only be a note of the desk, and no other aside."""


def begins_note(text: str) -> bool:
    """Whether a block has, near its beginning, a sign that notes of the desk have there; told cheaply."""
    return bool(_NOTE_SIGN.search(text, 0, 90) or _CHANGED.match(text))


def is_byline(text: str) -> bool:
    """Whether a block names the writer, with a word that says so: *By Jane Doe*, never *Byrne resigns*.

    A date and a reading time may stand behind the name, or what the writer is: *Jane Doe, staff writer*.
    """
    if len(text) > _LONGEST_BYLINE:
        return False
    if any(map(str.isdigit, text)):
        text = _undated(text)
    if _has_role(text):
        return True
    if _BY_CJK.match(text) or _BY_DESK.fullmatch(text):
        return True
    if found := _BY_COLON.match(text):
        return not text.endswith((".", "?", "!")) and (
            not found["name"][0].islower() or len(found["name"]) < _FEW_LETTERS
        )
    if found := _BY_DASH.match(text):
        return is_name(found["name"])
    found = _BY_LINE.match(text)
    if not found or found["name"].split(None, 1)[0].lower() in _NO_NAMES or _FROM_TO.match(text):
        return False
    weak = found["word"].lower() in _WEAK
    return is_name(found["name"], strict=weak) or is_name(_BEHIND_NAME.split(found["name"], maxsplit=1)[0])


_FEW_LETTERS = 6
"""A name in small letters is initials: *Text: jd*."""


def _undated(text: str) -> str:
    """A text without the date and the reading time at its end."""
    words = text.split()
    left, month = len(words), False
    while left > 1:
        word = words[left - 1].strip(_SIGNS).lower()
        if word.startswith(_MONTHS) and not month and not any(map(str.isdigit, word)):
            month = True
        elif word and word not in _DATED and not any(map(str.isdigit, word)):
            break
        left -= 1
    tail = " ".join(words[left:])
    dated = any(map(str.isdigit, tail)) and (month or _IS_DATE.search(tail))
    return " ".join(words[:left]).rstrip(_SIGNS) if dated else text


def _has_role(text: str) -> bool:
    """Whether a text is a name and what the writer is, and nothing else."""
    if _ROLE_SIGNS.isdisjoint(text):
        return False
    name, *rest = _AFTER_NAME.split(text, maxsplit=1)
    return bool(rest and _ROLE.fullmatch(rest[0])) and is_name(name)


def is_name(text: str, *, strict: bool = True) -> bool:
    """Whether a text is written like the names of people: few words, each with a capital, agencies and towns after them.

    `strict` wants two words at least for each person.
    """
    if len(text) > _LONGEST_BYLINE or text[-1:] in "?!:…。" or not text[:1].isalpha():
        return False
    head = _AFTER_NAME.split(text, maxsplit=1)[0]
    return all(_is_person(person, 1 + strict) for person in _AND.split(head))


def _is_person(name: str, least: int) -> bool:
    words = [word for word in name.split() if word not in _PARTICLE]
    if not least <= len(words) <= 4 or (name.endswith(".") and len(words[-1]) > 3):
        return False
    if name.lower() == name.upper():  # a script without capitals: only the word before it can tell
        return least == 1 and len(name) <= 30 and not any(map(str.isdigit, name))
    return all(_NAME_WORD.fullmatch(word) and not word[0].islower() for word in words)


def is_credit(text: str) -> bool:
    """Whether a block says who made a picture, as captions do: at its beginning or its end."""
    if len(text) > _LONGEST_CAPTION:
        return False
    if _is_made_by(text):
        return True
    ends = text if len(text) <= 160 else f"{text[:40]} … {text[-110:]}"
    low = ends.lower()
    signed = _CREDIT_MARK.search(ends)
    if (signed or any(map(low.__contains__, _CREDITED))) and _CREDIT_SIGN.search(ends):
        return True
    return bool(signed and (_CREDIT_COLON.search(low) or _CREDIT_AGENCY.search(ends)))


def _is_made_by(text: str) -> bool:
    """Whether a text ends with an agency and a name, or is nothing but who made a picture."""
    if "摄" in text or "攝" in text or "撮影" in text or "写真" in text:
        return bool(_MADE_BY_HAN.search(text))
    found = _AGENCY_AND_NAME.search(text) if "/" in text else _MADE_BY.fullmatch(text) if len(text) < 80 else None
    return found is not None and is_name(found["name"].rstrip(" ."))


def is_rights(text: str) -> bool:
    """Whether a block says whose the text is, and nothing else: *© 2023 AFP*, *All rights reserved*."""
    if len(text) > _LONGEST_RIGHTS:
        return False
    low = text.lower()
    found = next((low.index(words) for words in _RESERVED if words in low), None)
    return (found is not None and _SENTENCE_END.search(text, 0, found) is None) or bool(_RIGHTS.fullmatch(text))


_SENTENCE_END = regex(r"[!?]|\w{3}\.\s")


def is_promotion(text: str) -> bool:
    """Whether a short block speaks of newsletters, apps and the like, or holds an address of the web."""
    low = text.lower()
    if any(map(low.__contains__, _PROMOTED)) or ("@" in low and _ADDRESS.search(low)):
        return True
    words = _WORDS.findall(low)
    inviting = not _INVITING.isdisjoint(words) or any(word.startswith(_INVITING_BEGIN) for word in words)
    if inviting and _PROMOTION.search(low):
        return True
    if any(map(low.__contains__, _PLATFORMS)) and _ON_PLATFORM.search(low):
        return True
    if is_button(text) or _HASHES.fullmatch(text):
        return True
    return not _TAG_SIGNS.isdisjoint(text[:30]) and bool(_TAGGED.match(text))


def is_button(text: str) -> bool:
    """Whether a text is a word or two that pages have on a button or above an advert: *Share*, *Comments (12)*."""
    return len(text) <= _LONGEST_ALONE and bool(_ALONE.fullmatch(_COUNT.sub("", text)))


def is_link(text: str) -> bool:
    """Whether a block is an address of the web and nothing else, but for a word that says so: *Source: https://…*."""
    return ("/" in text or "." in text) and bool(_LINK.fullmatch(text))


def is_time(text: str) -> bool:
    """Whether a short block is little more than a date, a time of day or a reading time: *12 March 2024, 10:45*."""
    if len(text) <= _LONGEST_SPAN and _SPAN.fullmatch(text):
        return True
    digits = sum(map(str.isdigit, text))
    return digits >= 5 and digits * 6 >= len(text) and len(text.split()) <= 9 and bool(_YEAR_OR_TIME.search(text))


def is_rubric(text: str) -> bool:
    """Whether a text is the name of a kind of story or of a section, and nothing else: *Analysis*, *Meinung*."""
    return len(text) <= 30 and bool(_RUBRIC.fullmatch(text.strip(" :|·-–—/.[]【】")))


def is_signoff(text: str) -> bool:
    """Whether a block closes a report: its agencies, initials of the desk, who reported and who edited."""
    if len(text) > _LONGEST_SIGNOFF or not text.strip():
        return False
    crew = _CREW.match(text)
    if crew and not text[crew.end() - 1].islower():
        return True
    if (
        (len(text) <= _MOST_AGENCIES and _AGENCY_ALONE.fullmatch(text))
        or _HELPED.fullmatch(text)
        or _WITH_HELP.fullmatch(text)
        or is_rights(text)
    ):
        return True
    return len(text) < _LONGEST_END and bool(_END_SIGNS.fullmatch(text) or _INITIALS_ALONE.fullmatch(text))


_LONGEST_END = 24
_MOST_AGENCIES = 60
"""Characters of a row of agencies; longer ones would cost much to refuse."""


def is_pointer(text: str) -> bool:
    """Whether a short block begins with words that lead to another story, with a sign behind them or without."""
    return len(text) <= _LONGEST_RELATED and bool(_RELATED_ANYHOW.match(text))


def note_role(text: str) -> tuple[NoteRole, str] | None:
    """Role of a note and why, where set words make a block one: correction, word of the desk, pointer, caption."""
    if len(text) <= _LONGEST_RELATED and _begins_related(text):
        return "related", "it begins as pointers to other stories do"
    if len(text) <= _LONGEST_NOTE and begins_note(text):
        if _CORRECTION.match(text):
            return "correction", "it begins as corrections do"
        if _CHANGED.match(text):
            return "correction", "it says that the article was changed"
        if _EDITOR.match(text):
            return "editor", "it begins as notes of the desk do"
    if is_credit(text) and _is_caption(text) and not is_rights(text):
        return "caption", "it credits a picture"
    return None


def _is_caption(text: str) -> bool:
    return bool(_CAPTION_BEGIN.match(text) or _CREDIT_AT_END.search(text[-160:])) or _is_made_by(text)


def _begins_related(text: str) -> bool:
    """Whether a block begins with words that lead to another story, and a sign behind them."""
    found = _RELATED_BEGIN.match(text)
    return found is not None and not (found["dash"] and found["phrase"].lower() in _RELATED_OR_NOT)


def is_picture_credit(text: str) -> bool:
    """Whether a caption ends with who made the picture, or says only that: never *Photos: storm hits the coast*."""
    found = _CAPTION_BEGIN.match(text)
    if found is None:
        return is_credit(text) and _is_caption(text)
    name = text[found.end() :].strip(" .()")
    return bool(re.fullmatch(_AGENCIES, name, re.IGNORECASE) or is_name(name) or _CREDIT_SIGN.search(name))


def is_invitation(text: str) -> bool:
    """Whether a text begins as those do that ask the reader for something: *Follow us on …*, *Listen to this story*."""
    return bool(_INVITATION.match(text.lower()))


def is_long_pointer(text: str) -> bool:
    """Whether a text begins with two words or more that lead to another story, as a headline hardly does."""
    found = _RELATED_BEGIN.match(text)
    phrase = (found and found["phrase"]) or ""
    return " " in phrase or (len(phrase) > _SHORT_PHRASE and not phrase.isascii())


_SHORT_PHRASE = 3
_DATELINE_ALONE = regex(
    rf"[^\W\d_][\w’'. -]{{1,30}},?(?:\s[^\W\d_]{{3,9}}\.?\s\d{{1,2}}|\s\d{{1,2}}\.?\s[^\W\d_]{{3,9}}\.?)?,?\s?[(\[/（]\s?(?:{_AGENCIES})\s?[)\]/）]\s?[-–—:]{{0,2}}",
    re.IGNORECASE,
)


def is_bare_dateline(text: str) -> bool:
    """Whether a text is a dateline and nothing else: *VERDEN, Sept 21 (AP) —*."""
    return bool(_DATELINE_ALONE.fullmatch(text))
