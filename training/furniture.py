"""Lines that pages insert between the blocks of an article, written for this project in the languages of the texts.

Each list is split in two by `part`: one half is for training, the other for measuring.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

# ruff: noqa: E501 - phrases, a language a line

__all__ = ["buttons", "bylines", "captions", "dates", "kickers", "notes", "pointers", "promotions"]

_NAMES = {
    "de": "Jana Kessler|Thomas Brandl|Miriam Hoffstätter|Uwe Lindner|Katrin Voss|Paul-Erik Sommer",
    "en": "Jane Holloway|Tom Ashdown|Priya Raman|Oliver Keane|Martha J. Cole|Daniel O’Rourke",
    "es": "Lucía Herrera|Pablo Montes|Carmen de la Vega|Andrés Quiroga|Sofía Lagos|Julio Barrios",
    "fr": "Camille Besson|Luc Delorme|Anne-Sophie Girard|Hugo Lemoine|Claire de Vigny|Marc Arnaud",
    "it": "Giulia Ferri|Marco Bellini|Sara De Santis|Luca Moretti|Elena Russo|Paolo Conti",
    "pt": "Ana Moura|Rui Teixeira|Beatriz dos Santos|Tiago Lopes|Inês Pacheco|João Prado",
    "tr": "Elif Yıldız|Mehmet Aydın|Zeynep Korkmaz|Can Demirel|Ayşe Tunç|Emre Kaplan",
    "no": "Ingrid Solberg|Ola Nygård|Kari Lunde|Lars Hovland|Nina Berge|Per Aasen",
    "sv": "Karin Lindgren|Erik Söder|Anna Ekberg|Johan Åkesson|Maja Nyström|Olof Ström",
    "pl": "Anna Zielińska|Piotr Wrona|Ewa Maj|Tomasz Lis-Nowak|Magda Krawczyk|Jan Sokół",
    "ru": "Анна Белова|Пётр Громов|Ольга Седова|Иван Лужин|Мария Котова|Олег Рябов",
    "ja": "山田花子|佐藤健一|高橋みなみ|鈴木大輔|中村葵|小林翔",
    "zh": "王小明|李思远|陈静|张海燕|刘志强|赵文",
    "ko": "김민수|이서연|박지훈|최유진|정하늘|한도윤",
}
_BY = {
    "de": "Von {}|{}|{}|Text: {}|{}, Berlin|Von {}, Berlin",
    "en": "By {}|{}|{}|{}, staff writer|{}, London|By {} and Ann Lee",
    "es": "Por {}|{}|{}|Texto: {}|{}, Lima|Por: {}",
    "fr": "Par {}|{}|{}|Propos recueillis par {}|{}, à Lyon|Par {}, à Lyon",
    "it": "di {}|{}|{}|Di {}|{}, Roma|A cura di {}",
    "pt": "Por {}|{}|{}|Texto de {}|{}, Porto|por: {}",
    "tr": "Haber: {}|{}|{}|Yazan: {}|{}, Ankara|{}, İstanbul",
    "no": "Av {}|{}|{}|Tekst: {}|{}, Oslo|Av: {}",
    "sv": "Av {}|{}|{}|Text: {}|{}, Malmö|AV: {}",
    "pl": "Autor: {}|{}|{}|Oprac. {}|{}, Lublin|{}, Kraków",
    "ru": "Автор: {}|{}|{}|Текст: {}|{}, Москва|{}, корреспондент",
    "ja": "文：{}|{}|{}|{}記者|{}（東京）|執筆：{}",
    "zh": "记者 {}|{}|{}|作者：{}|{} 北京|文/{}",
    "ko": "{} 기자|{}|{}|글: {}|{}, 서울|{} 특파원",
}
_CREDITS = {
    "de": " (Foto: {})| Foto: {}| | © {}|Symbolbild|",
    "en": " (Photo: {})| Photo: {}| | © {}| Photograph by {}|",
    "es": " (Foto: {})| Foto: {}| | © {}| Imagen: {}|",
    "fr": " (Photo {})| Photo : {}| | © {}| Crédit : {}|",
}
_AGENCIES = "AFP|Getty Images|dpa|Reuters|Anna Lind|EPA|AP|M. Stone"
_BUTTONS = {
    "de": "Teilen|Drucken|Twittern|Merken|E-Mail|Vorlesen|Artikel teilen|Link kopieren|Facebook|WhatsApp|Kommentieren|12 Kommentare",
    "en": "Share|Tweet|Email|Print|Save|Copy link|Facebook|WhatsApp|Comment|14 comments|Listen|Share this article|Gift article|Bookmark",
    "es": "Compartir|Tuitear|Imprimir|Guardar|Enviar por correo|Copiar enlace|Facebook|WhatsApp|Comentar|3 comentarios",
    "fr": "Partager|Tweeter|Imprimer|Envoyer|Enregistrer|Copier le lien|Facebook|WhatsApp|Commenter|Écouter",
    "it": "Condividi|Tweet|Stampa|Salva|Invia|Copia link|Facebook|WhatsApp|Commenta|Ascolta",
    "pt": "Compartilhar|Tweetar|Imprimir|Salvar|Enviar|Copiar link|Facebook|WhatsApp|Comentar|Ouvir",
    "sv": "Dela|Skriv ut|Spara|Kommentera|Facebook|Mejla|Lyssna|Kopiera länk",
    "no": "Del|Skriv ut|Lagre|Kommenter|Facebook|E-post|Lytt|Kopier lenke",
    "ru": "Поделиться|Печать|Сохранить|Комментировать|ВКонтакте|Отправить|Слушать|Скопировать ссылку",
    "ja": "シェア|印刷|保存|ツイート|コメント|リンクをコピー",
}
_POINTERS = {
    "de": "Lesen Sie auch: {}|Mehr zum Thema|Mehr dazu: {}|Auch interessant: {}|{}|Weiterlesen",
    "en": "Read more: {}|Related stories|See also: {}|{}|Related: {}|More on this story",
    "es": "Lea también: {}|Te puede interesar|Leer más: {}|{}|Ver también: {}|Noticias relacionadas",
    "fr": "Lire aussi : {}|À lire aussi|Voir aussi : {}|{}|À lire également : {}|Sur le même sujet",
    "it": "Leggi anche: {}|Per approfondire|Vedi anche: {}|{}",
    "pt": "Leia também: {}|Saiba mais|Veja também: {}|{}",
    "tr": "İlgili haber: {}|İlgili haberler|Ayrıca okuyun: {}|{}",
    "no": "Les også: {}|Les mer|Se også: {}|{}",
    "sv": "Läs också: {}|Läs mer|Läs även: {}|{}",
    "pl": "Czytaj także: {}|Zobacz też|Przeczytaj też: {}|{}",
    "ru": "Читайте также: {}|По теме|Смотрите также: {}|{}",
    "ja": "関連記事：{}|あわせて読みたい|関連記事|{}",
    "zh": "相关阅读：{}|延伸阅读|相关新闻|{}",
    "ko": "관련기사: {}|관련 기사|더보기|{}",
}
_PROMOTIONS = {
    "de": "Jetzt den Newsletter bestellen|Anzeige|Teilen Sie diesen Artikel|Zur Startseite|"
    "Hier klicken und die App laden|"
    "Alle Nachrichten aus der Region|Kommentare|Immer gut informiert sein|Artikel merken|"
    "Testen Sie uns vier Wochen kostenlos",
    "en": "Sign up for our newsletter|Advertisement|Share this article|Back to top|Follow us on Facebook|"
    "Get the latest headlines in your inbox|Comments|Listen to this story|Support our journalism|"
    "Start your free trial today",
    "es": "Suscríbete a nuestro boletín|Publicidad|Comparte esta noticia|Síguenos en Facebook|Comentarios|"
    "Recibe las noticias en tu correo|Apoya nuestro periodismo|Escucha esta nota",
    "fr": "Inscrivez-vous à notre newsletter|Publicité|Partager cet article|Suivez-nous sur Facebook|Commentaires|"
    "Recevez l’actualité chaque matin|Écouter cet article|Réservé aux abonnés",
    "it": "Iscriviti alla newsletter|Pubblicità|Condividi l’articolo|Seguici su Facebook|Commenti|"
    "Ricevi le notizie ogni mattina",
    "pt": "Assine a nossa newsletter|Publicidade|Compartilhe esta notícia|Siga-nos no Facebook|Comentários|"
    "Apoie o jornalismo",
    "tr": "Bültenimize abone olun|Reklam|Haberi paylaş|Yorumlar|Bizi takip edin|Uygulamayı indirin",
    "no": "Meld deg på nyhetsbrevet|Annonse|Del denne saken|Kommentarer|Følg oss på Facebook|Hør artikkelen",
    "sv": "Prenumerera på nyhetsbrevet|Annons|Dela artikeln|Kommentarer|Följ oss på Facebook|Lyssna på artikeln",
    "pl": "Zapisz się na newsletter|Reklama|Udostępnij artykuł|Komentarze|Obserwuj nas|Wspieraj dziennikarstwo",
    "ru": "Подпишитесь на рассылку|Реклама|Поделиться|Комментарии|Читайте нас в Telegram|Поддержите редакцию",
    "ja": "ニュースレターに登録|広告|この記事をシェア|コメント|フォローする|アプリをダウンロード",
    "zh": "订阅我们的通讯|广告|分享本文|评论|关注我们|下载客户端",
    "ko": "뉴스레터 구독|광고|기사 공유하기|댓글|팔로우하기|앱 다운로드",
}


def _pick(table: dict[str, str], language: str, chance: random.Random, part: int) -> str:
    """One of the phrases of a language, from the first or the second half; the default is English."""
    phrases = (table.get(language) or table["en"]).split("|")
    return chance.choice(phrases[part::2])


def bylines(language: str, chance: random.Random, part: int) -> Sequence[str]:
    """A line that names an author."""
    return [_pick(_BY, language, chance, part).format(_pick(_NAMES, language, chance, part))]


def buttons(language: str, chance: random.Random, part: int) -> Sequence[str]:
    """The buttons of a page, one per line."""
    phrases = (_BUTTONS.get(language) or _BUTTONS["en"]).split("|")[part::2]
    return chance.sample(phrases, min(chance.randint(1, 4), len(phrases)))


def captions(language: str, chance: random.Random, part: int, paragraphs: Sequence[str]) -> Sequence[str]:
    """A caption: the start of a sentence, with or without a credit, with or without a full stop."""
    words = chance.choice(paragraphs).split() if paragraphs else ["Archive"]
    if len(words) < 4:
        text = chance.choice(paragraphs)[: chance.randint(8, 40)]
    else:
        text = " ".join(words[: chance.randint(4, 18)]).rstrip(",;:.–- ")
    text += chance.choice((".", "", ""))
    credit = _pick(_CREDITS, language, chance, part)
    return [text + credit.format(chance.choice(_AGENCIES.split("|")[part::2]))]


def promotions(language: str, chance: random.Random, part: int) -> Sequence[str]:
    """A line in which the publisher promotes itself."""
    return [_pick(_PROMOTIONS, language, chance, part)]


def dates(chance: random.Random) -> Sequence[str]:
    """A date, with or without a time, or a line without words: symbols, a web address."""
    day, hour = chance.randint(1, 28), chance.randint(6, 23)
    forms = (f"{day}.09.2023", f"{day}.09.2023, {hour}:45", f"2023-09-{day:02}", f"{hour}:45", f"{day} September 2023")
    return [chance.choice((*forms, "***", "https://example.com/news/2023/09/item", "www.example.com"))]


def pointers(language: str, chance: random.Random, part: int, titles: Sequence[str]) -> Sequence[str]:
    """Links to other stories: one with words such as *Read more*, or titles, with or without such words above."""
    phrase = _pick(_POINTERS, language, chance, part)
    if "{}" in phrase and phrase != "{}":
        return [phrase.format(chance.choice(titles))]
    links = chance.sample(titles, min(chance.randint(1, 3), len(titles)))
    return links if phrase == "{}" else [phrase, *links]


_KICKERS = {
    "de": "Politik|Wahl in Hessen|Kommentar|FUSSBALL|Verkehr|Kultur|Streit um die Brücke|MEINUNG|Nach dem Sturm|Panorama",
    "en": "Politics|Opinion|WORLD CUP|Flood damage|Analysis|Business|Local elections|EXCLUSIVE|Football|After the storm",
    "es": "Política|Opinión|FÚTBOL|Tras la tormenta|Economía|Sociedad|Elecciones|ENTREVISTA",
    "fr": "Politique|Tribune|FOOTBALL|Après la tempête|Économie|Société|Élections|ENQUÊTE",
    "ru": "Политика|Мнение|ФУТБОЛ|После бури|Экономика|Общество|Выборы|ИНТЕРВЬЮ",
    "zh": "评论|国际|体育|台风过后|财经|社会",
    "ja": "社説|国際|スポーツ|台風の後|経済|社会",
}
_NOTES = {
    "de": "Korrektur: In einer früheren Fassung stand ein falsches Datum. {}|Anmerkung der Redaktion: {}|"
    "Mit Material von dpa|Zusätzliche Berichterstattung von Uwe Lindner|Hinweis der Redaktion: {}|(dpa)",
    "en": "Correction: An earlier version gave a wrong date. {}|Editor’s note: {}|This article was amended on Monday. {}|"
    "Additional reporting by Tom Ashdown|Reporting by Jane Holloway; editing by Oliver Keane|(Reuters)|"
    "All rights reserved.|© 2023 Example Media",
    "es": "Corrección: una versión anterior daba otra fecha. {}|Nota de la redacción: {}|Con información de EFE|(EFE)",
    "fr": "Correction : une version précédente donnait une autre date. {}|Note de la rédaction : {}|Avec AFP|(AFP)",
    "ru": "Исправление: в прежней версии была другая дата. {}|От редакции: {}|По материалам ТАСС|ТАСС",
}


def kickers(language: str, chance: random.Random, part: int) -> Sequence[str]:
    """A word or two above a headline."""
    text = _pick(_KICKERS, language, chance, part)
    return [text.upper() if chance.random() < 0.5 else text]


def notes(language: str, chance: random.Random, part: int, paragraphs: Sequence[str]) -> Sequence[str]:
    """An editors' note: a correction, a contributor, a copyright notice."""
    words = chance.choice(paragraphs).split() if paragraphs else []
    return [_pick(_NOTES, language, chance, part).format(" ".join(words[: chance.randint(5, 25)])).strip()]
