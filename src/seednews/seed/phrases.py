"""Set phrases of the trade in many languages: bylines, credits, pointers to other stories, notes of the desk.

Words that any newsroom of a language uses, never those of one publisher. A phrase counts only as whole words.
"""

# ruff: noqa: E501 - some letters take two columns

from __future__ import annotations

import re

from seednews.model import NoteRole
from seednews.model.dateline import AGENCIES

__all__ = [
    "LONGEST_ASIDE",
    "begins_note",
    "is_byline",
    "is_credit",
    "is_link",
    "is_name",
    "is_pointer",
    "is_promotion",
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
    "του συντάκτη|"
    "oleh|penulis|bởi|theo|tác giả|na|mwandishi|deur|le|gan|egile|nga|tekstas|autors|höfundur|द्वारा|लेखक|"
    "بقلم|كتب|كتبت|تقرير|نویسنده|به قلم|تحریر|מאת|โดย"
)
# In these languages the word for a writer also begins many sentences and crossheads.
_WEAK = frozenset(
    ["de", "di", "na", "le", "per", "par", "por", "von", "av", "af", "text", "tekst", "του", "της", "από", "theo", "by"]
)
_BY_LINE = re.compile(rf"(?P<word>{_BY})\s*[:：]?\s+(?P<name>\S.*)", re.IGNORECASE)
_BY_COLON = re.compile(rf"(?:{_BY})\s*[:：]\s*\S", re.IGNORECASE)
_BY_CJK = re.compile(
    r"(?:文|作者|记者|記者|撰文|编辑|編輯|責編|责编|责任编辑|執筆|取材|筆者|글|기자)\s*[:：/／|｜・]\s*\S"
    r"|[【\[（(]?(?:本报|本報|特約)?(?:记者|記者|撰文)\s?[\u4e00-\u9fff·、 ]{2,12}(?:报道|報道|報導)?[】\]）)]?$"
    r"|[가-힣]{2,4}\s?(?:특파원|선임|인턴)?\s?기자(?:\s*[=(]?\s*\S+@\S+\)?)?$"
)
_LONGEST_BYLINE = 120
_ROLE = re.compile(
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
_IS_DATE = re.compile(r"\d{1,4}\s?[./年:h-]\s?\d{1,2}|\d\s?(?:min|мин|хв|dk|dakika|分|분)")

_NAME_WORD = re.compile(r"(?:[^\W\d_]{1,2}\.-?)*[^\W\d_][^\W\d_]*(?:[’'.-][^\W\d_]*)*")
_AFTER_NAME = re.compile(r"\s*(?:[,|/(;·•–—]|\s-\s)\s*")
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
_AGENCY = re.compile(
    r"\b(?:AFP|AP|Reuters|dpa|EFE|ANSA|TASS|ТАСС|PAP|NTB|TT|APA|SID|epd|KNA|Xinhua|PTI|ANI|AAP|Lusa|Belga|ANP|STT)\b"
)
_ANY_AGENCY = "|".join(sorted(map(re.escape, AGENCIES), key=len, reverse=True))
_INITIALS = r"[^\W\d_]{2,4}(?:\s?[/,]\s?[^\W\d_]{2,4}){0,4}"
_AGENCIES = (
    rf"(?:{_ANY_AGENCY})(?:\s?(?:[/,;+&]|-|\bund\b|\band\b|\bet\b|\by\b)\s?(?:{_ANY_AGENCY}|{_INITIALS})){{0,5}}"
)
# Reuter   (Reuters)   jd/mk (dpa, AFP)   DW/AFP   afp/dpa/jd   /PAP/   -- AFP   Quelle: dpa
_AGENCY_ALONE = re.compile(
    rf"(?:[-–—]{{1,2}}\s?)?(?:(?:source|quelle|fuente|fonte|zdroj|źródło|kaynak|bron|kilde|källa|lähde|источник|джерело|πηγή|"
    rf"المصدر|来源|來源)\s?[:：]\s?)?(?:{_INITIALS}\s?[/,]?\s?)?[(\[/（]?\s?{_AGENCIES}(?:\s?[/,]\s?{_INITIALS})?\s?[)\]/）]?\.?",
    re.IGNORECASE,
)
_END_SIGNS = re.compile(r"[-–—(\s]*(?:30|ends?|ende|fin|fine|fim|koniec|конец|完|끝)[-–—)\s]*", re.IGNORECASE)
_CREW = re.compile(
    r"[(\[]?(?:(?:additional\s+)?reporting\s+by|writing\s+by|written\s+by|edit(?:ed|ing)\s+by|compiled\s+by|"
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
_RUBRIC = re.compile(
    _any_of(
        "analysis|opinion|comment|commentary|editorial|interview|exclusive|profile|obituary|explainer|review|feature|"
        "letters|fact check|the big read|long read|live|breaking news|world|politics|business|sport|sports|culture|science|"
        "analyse|meinung|kommentar|leitartikel|gastbeitrag|porträt|nachruf|glosse|reportage|faktencheck|politik|wirtschaft|"
        "kultur|wissen|ausland|inland|panorama|kolumne|hintergrund|"
        "opinie|achtergrond|binnenland|buitenland|politiek|economie|"
        "chronique|éditorial|tribune|entretien|décryptage|enquête|portrait|politique|économie|société|monde|"
        "opinión|análisis|entrevista|reportaje|política|economía|sociedad|mundo|internacional|deportes|cultura|"
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
    "صورة|الصورة|عکس|תמונה|צילום|ภาพ|फोटो|तस्वीर|ছবি|图|图片|圖|圖片|写真|画像|撮影|사진|사진제공|图源|图片来源"
)
_CREDIT_COLON = re.compile(
    rf"(?:^|[\s(\[（【|/.。,–—-])(?:{_CREDIT_WORD})\s*(?:[:：©/]|\s(?:by|von|de|di|par|por|av|af)\s)"
)
_CREDIT_SIGN = re.compile(
    r"(?<![ÂÃ])©|\(c\)\s|Getty\s+Images|Shutterstock|\bAlamy\b|picture[\s-]alliance|\bIMAGO\b|Wikimedia", re.IGNORECASE
)
_CREDITED = ("getty", "shutterstock", "alamy", "picture", "imago", "wikimedia")
_CREDIT_AGENCY = re.compile(rf"[/(\[,|]\s*{_AGENCY.pattern}(?:\s+(?:Photo|File|Archiv|via\s+AP))?\s*[)\].]*$")
# The credit ends the caption: nothing but names behind it.
_CREDIT_AT_END = re.compile(
    rf"(?:(?:{_CREDIT_WORD})\s*(?:[:：©/]|\s(?:by|von|de|di|par|por|av|af)\s)|(?<![ÂÃ])©|\(c\)\s|"
    rf"{_CREDIT_SIGN.pattern})(?:[^.!?。！？]|\b\w\.){{0,80}}[.)\]）】]*$"
    rf"|{_CREDIT_AGENCY.pattern}",
    re.IGNORECASE,
)
_CAPTION_BEGIN = re.compile(rf"(?:{_CREDIT_WORD})\s*[:：|]", re.IGNORECASE)
_LONGEST_CAPTION = 400
_CREDIT_MARK = re.compile(r"[:：©/|(（\[【]")

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
    "相关阅读|相关新闻|延伸阅读|更多阅读|推荐阅读|相關新聞|延伸閱讀|相關報導|関連記事|あわせて読みたい|こちらもおすすめ|続きを読む|もっと読む|관련기사|관련 기사|더 보기|더보기"
)
_RELATED_BEGIN = re.compile(rf"[\W_]*(?:{_RELATED})\s*(?:[:：>»→|–—-]|$)", re.IGNORECASE)
_RELATED_ANYHOW = re.compile(rf"[\W_]*(?:{_RELATED})\b", re.IGNORECASE)
_LONGEST_RELATED = 220

_CORRECTION = re.compile(
    r"(?:correction|corrections|clarification|corrected|korrektur|berichtigung|richtigstellung|rectificatif|"
    r"rectification|"
    r"correctif|corrección|fe de errores|fe de erratas|rectificación|correção|errata|retificação|correzione|rettifica|"
    r"correctie|rectificatie|rättelse|korrigering|rettelse|oikaisu|korjaus|sprostowanie|oprava|helyesbítés|düzeltme|"
    r"исправление|уточнение|поправка|виправлення|уточнення|διόρθωση|corectură|erată|ispravak|ispravka|исправка|"
    r"popravek|"
    r"ralat|koreksi|đính chính|تصحيح|تصحیح|اصلاحیه|תיקון|更正|勘误|訂正|정정)"
    r"(?:\s*(?:\([^)]{1,40}\)|[\w. ,/-]{0,40}))?\s*[:：]\s*\S",
    re.IGNORECASE,
)
_EDITOR = re.compile(
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
    r"编者按|編者按|编者注|編者註|編集部注|編集部より|편집자\s?주)\s*[:：\])）】.-]",
    re.IGNORECASE,
)
_LONGEST_NOTE = 1500
_NOTE_SIGN = re.compile(r"[:：\])）】]")

# What promotions speak of, anywhere in a line, in small letters.
_PROMOTED = tuple(
    "newsletter|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|hírlevél|ebülten|e-bülten|рассылк|розсилк|ニュースレター|뉴스레터|订阅|"
    "訂閱|关注我们|点击下载|点击进入|分享本文|分享到|責任編集|この記事を|おすすめ記事|アプリを|기사 공유|기사 저장|기사 추천|앱 다운|关注微博|最も読まれ|关注微信|"
    "扫码|扫一扫|フォローする|구독하기|اشترك|تابعنا|सब्सक्राइब|en tu correo|en çok okunan|i più letti|lo más leído|lo más visto|"
    "stay informed|stay up to date|keep up to date|gut informiert|bestens informiert|auf dem laufenden|restez informé|rester informé|"
    "mantente informado|manténgase informado|rimani informato|rimani aggiornato|fique por dentro|mantenha-se informado|"
    "blijf op de hoogte|håll dig uppdaterad|hold deg oppdatert|hold dig opdateret|pysy ajan tasalla|bądź na bieżąco|"
    "zůstaňte informováni|будьте в курсе|gelişmelerden haberdar|ikuti kami|theo dõi chúng tôi|μείνετε ενημερωμένοι|"
    "下载客户端|下載app|app laden|app herunter|laden sie die app|our app|notre appli|nuestra app|nossa app|"
    "nostra app|in de app|i appen|w aplikacji|v aplikaci|в приложении|wochen kostenlos|monat kostenlos|tage kostenlos|"
    "del artik|dela artik|del saken|dela saken|http://|https://|www.".split("|")
)
_ADDRESS = re.compile(r"\S@\S+\.\w")
_LINK = re.compile(
    r"(?:[^\W\d_]{2,15}(?: [^\W\d_]{1,15}){0,2}\s?[:：]\s?)?[<(\[]?"
    r"(?:https?://\S+?|www\.\S+?|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,10}/\S*?)[>)\]]?",
    re.IGNORECASE,
)
_PLATFORMS = ("facebook", "instagram", "whatsapp", "telegram", "google news", "youtube", "tiktok")
_ON_PLATFORM = re.compile(rf"\b(?:on|via|sur|auf|på|en) (?:{'|'.join(_PLATFORMS)})\b")
# First words and what follows them; that no word of a line is one of these first words is told cheaply.
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
            "підписуйтесь|berlangganan|đăng ký nhận|app store|google play|free trial|your inbox|breaking news|top stories|"
            "most read|all rights reserved|join the conversation|privacy policy|unterstützen sie uns|mehr nachrichten|"
            "in ihrem postfach|últimas noticias|todos los derechos|"
            "réservé aux abonnés|les plus lus|tous droits|mais lidas|meest gelezen|najczęściej czytane|"
            "udostępnij|самое читаемое|читайте нас|paling populer|đọc nhiều"
        ),
        "",
    ),
)
_PROMOTION = re.compile(rf"\b(?:{'|'.join(f'(?:{heads}){rest}' for heads, rest in _INVITATIONS)})\b")
_WORDS = re.compile(r"\w+")
_INVITING = frozenset(_WORDS.findall(head)[0] for heads, _ in _INVITATIONS for head in heads.split("|"))
_INVITING_BEGIN = tuple(head for heads, rest in _INVITATIONS if rest.startswith(r"\w") for head in heads.split("|"))
_ALONE = re.compile(
    _any_of(
        "advertisement|advertisements|sponsored|sponsored content|share|comments|back to top|print|anzeige|werbung|"
        "teilen|kommentare|kommentarer|kommentar|del|dela|reacties|komentarze|komentáře|comentários|compartilhar|"
        "hozzászólások|σχόλια|"
        "zur startseite|publicidad|publicidade|compartir|comentarios|publicité|partager|commentaires|pubblicità|"
        "condividi|commenti|"
        "advertentie|reageer|delen|annons|annonse|annonce|mainos|reklama|udostępnij|reklam|yorumlar|paylaş|реклама|"
        "поделиться|"
        "комментарии|διαφήμιση|iklan|quảng cáo|reclamă|hirdetés|oglas|广告|廣告|分享|评论|広告|コメント|シェア|광고|댓글|공유|إعلان|"
        "إعلانات|شارك|تعليقات|تبلیغات|פרסומת|विज्ञापन|โฆษณา|ADVERTISEMENT"
    )
    + "[.:]?",
    re.IGNORECASE,
)
_LONGEST_ALONE = 30
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
_SPAN = re.compile(
    rf"{_READ}\s?[:：–-]?\s?(?:ca\.?\s|~|≈)?\d{{1,2}}\s?-?\s?{_MINUTES}|(?:ca\.?\s|~)?\d{{1,2}}\s?-?\s?{_MINUTES}\s?{_READ}|"
    r"(?:\d{1,2}|an?|one)\s(?:minute|min|hour|day|week)s?\sago|vor\s\S{1,6}\s(?:minute|stunde|tag|woche)[ne]*|"
    r"il y a\s\S{1,4}\s(?:minute|heure|jour|semaine)s?|hace\s\S{1,4}\s(?:minuto|hora|día|semana)s?|"
    r"há\s\S{1,4}\s(?:minuto|hora|dia|semana)s?|\S{1,3}\s(?:minut[oi]|or[ae]|giorn[oi])\sfa|"
    r"\d{1,2}\s(?:uur|dagen|minuten)\sgeleden|för\s\S{1,3}\s(?:minuter|timmar|dagar)\ssedan|"
    r"for\s\S{1,3}\s(?:minutter|timer|dager|dage)\ssiden|\d{1,2}\s(?:godzin\w*|dni|minut\w*)\stemu|"
    r"\d{1,2}\s(?:минут\w*|час\w*|дн\w+)\sназад|\d{1,2}\s(?:dakika|saat|gün)\sönce|\d{1,2}\s(?:jam|menit|hari)\s(?:yang )?lalu|"
    r"\d{1,2}\s(?:giờ|phút|ngày)\strước|\d{1,2}\s?(?:分钟|小时|天|分鐘|小時)前|\d{1,2}\s?(?:時間|分|日)前|\d{1,2}\s?(?:시간|분|일)\s?전",
    re.IGNORECASE,
)
_LONGEST_SPAN = 40
_YEAR_OR_TIME = re.compile(r"(?:19|20)\d\d|\d{1,2}[:.h時시点]\s?\d{2}")
_AND = re.compile(r"\s+(?:and|und|et|y|e|i|og|och|ja|ve|și|en|и|та|και|&)\s+")


LONGEST_ASIDE = _LONGEST_CAPTION
"""Characters beyond which a block can only be a note of the desk, and no other aside."""


def begins_note(text: str) -> bool:
    """Whether a block has, near its beginning, a sign that notes of the desk have there; told cheaply."""
    return bool(_NOTE_SIGN.search(text, 0, 90))


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
    if _BY_CJK.match(text):
        return True
    if _BY_COLON.match(text):
        return not text.endswith((".", "?", "!"))
    found = _BY_LINE.match(text)
    if not found:
        return False
    weak = found["word"].lower() in _WEAK
    return is_name(found["name"], strict=weak)


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
    ends = text if len(text) <= 160 else f"{text[:40]} … {text[-110:]}"
    low = ends.lower()
    signed = _CREDIT_MARK.search(ends)
    if (signed or any(map(low.__contains__, _CREDITED))) and _CREDIT_SIGN.search(ends):
        return True
    return bool(signed and (_CREDIT_COLON.search(low) or _CREDIT_AGENCY.search(ends)))


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
    return len(text) <= _LONGEST_ALONE and bool(_ALONE.fullmatch(text))


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
    if crew := _CREW.match(text):
        return not text[crew.end() - 1].islower()
    return bool(_AGENCY_ALONE.fullmatch(text) or (len(text) < 16 and _END_SIGNS.fullmatch(text)))


def is_pointer(text: str) -> bool:
    """Whether a short block begins with words that lead to another story, with a sign behind them or without."""
    return len(text) <= _LONGEST_RELATED and bool(_RELATED_ANYHOW.match(text))


def note_role(text: str) -> tuple[NoteRole, str] | None:
    """Role of a note and why, where set words make a block one: correction, word of the desk, pointer, caption."""
    if len(text) <= _LONGEST_RELATED and _RELATED_BEGIN.match(text):
        return "related", "it begins as pointers to other stories do"
    if len(text) <= _LONGEST_NOTE and begins_note(text):
        if _CORRECTION.match(text):
            return "correction", "it begins as corrections do"
        if _EDITOR.match(text):
            return "editor", "it begins as notes of the desk do"
    if is_credit(text) and (_CAPTION_BEGIN.match(text) or _CREDIT_AT_END.search(text[-160:])):
        return "caption", "it credits a picture"
    return None
