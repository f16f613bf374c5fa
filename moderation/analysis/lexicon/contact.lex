# Asking for contact details, and going elsewhere (spec §1: contact_details, off_platform).
label: contact_details
guard: @conseil

@appli = snap, insta, tiktok, discord, whatsapp, telegram, messenger, facebook, signal, bereal, twitter, kik, yubo, threads, skype, viber, imessage, zoom, teams, google doc, google docs, drive, pad, framapad, wa, omegle, ometv, azar, wizz, twitch, steam, sms, واتساب, سناب, انستا, انستغرام, تلغرام, ديسكورد, تيك توك, فيسبوك, ماسنجر, الواتس, واتس, autre appli, autre application, other app, another app, une appli, un autre site, autre site, une autre conv, groupe prive, docs partage, doc partage, padlet, google meet, meet, facetime, line, session, wickr, element, autre plateforme, autre messagerie, shared doc, visio, chaine telegram, canal, ailleurs, dm, mp, message prive, messages prives, prive, privé, en prive, mail, mails, email, l app verte, le fantome, fantome jaune, appli jaune, appli verte, appli bleue, oiseau bleu, vinted
@ajoute = ajoute*, ajout*, add, rajoute*, follow, suis moi, suivez moi, abonne toi, abonnez vous a mon, invite moi, accepte moi, demande moi, prends mon, prend mon, prenez mon, adi, zidni, zidini, zid, ضيفني, ضيفيني, اضفني, اضيفيني, ajt, cherche moi, trouve moi, retrouve moi
@coord = num, numero, numeros, number, phone, snap, insta, discord, tel, telephone, ton 06, ton 07, pseudo insta, pseudo snap, contact, mail, adresse mail, email, e mail, whatsapp, tiktok, facebook, blaze, user, رقم, رقمك, nmra, nmrtek, nmrti, ra9m, raqm, ra9mek, raqmek, numrotek, numro, adresse, address, handle, handles, digits, telegram, bigo, messenger, coordonnees, coords, porta, fixe

[asked] low
(ton|ta|votre|your|ur|tes) (06|07|num|numero|number|tel|snap|insta|discord|whatsapp|tiktok|blaze) & (passe*|donne*|file*|c est|veux|veut|quoi|svp|give|lache*|envoie*|balance*|echange|stp|passes|quel|what|whats)
(as|a|ta|tas|t as|vous avez|have|got|u got|tu as) (un|le|ton)? (snap|insta|discord|whatsapp|tiktok|telegram|facebook)
(c est|donne*|file*|passe*|envoie*|balance*|as|ta|t as|give|what s|whats|what is|send|drop|gimme|lache*|laisse*|quel|quels|quelle|veux|veut|veulent|aurais|avez|share|got|3tini|3tiwni|3tili|atini|عطيني|اعطيني|ابعتلي|ارسلي|شنو|ما هو|mettez|mets|demande*|can i get|can i have|your|ask|partage*|echange*|needed|need) (j avoir|j ton|quoi|koi|moi|me|un|une|le|la|pas|vos|ton|ta|tes|votre|your|ur|you|avoir|tous|i have|i get)? .. (ton|ta|tes|votre|vos|ur|your|u|vous|un|le|les) .. @coord
(c est|quoi|quel|quelle) .. (ton|ta|tes|votre|your|ur|le) .. @coord
(ton|ta|vos|votre|tes|your|ur) (vrai|vrais|petit|compte|new|nouveau|pseudo)? @coord (stp|c est quoi|quoi|please|pls|svp|bg|ma belle|toi|c|est)
(qui|quelqu un|who|anyone) .. (a|as|veut|veux|has|wants|got|connait|donne|needs|have) .. (snap|insta|discord|le num|son num|son insta|son snap|un snap|num|whatsapp|tiktok|the number|telegram|mon num|mon snap|mon insta|my snap|my insta|my number) .. (de|a|ici|ajouter|mp|of|d|dans|pour|add|qu on|go|on s|demande*|to|hit|dm)?
(rakam|رقم|رقمك|nmrtek|ra9mek|raqmek|nmrtk|ra9mk) .. (ديالك|تاعك|dyalk|dialk|dyalek|ta3k|stp|3afak|عطيني|هاتف|تليفونك|telefonek)?
(hat|هات|عطيني|اعطيني|ممكن|3tini|3tiwni|atini|3tili|chno|chnou|chnowa|wach) .. (رقمك|رقم|سنابك|انستا|حسابك|الواتس|nmrtek|nmra|ra9mek|raqm|snap|insta|num|numro|ra9m|nmrtk|whatsapp|numrotek)
(comment|how|ou) .. (j|on|can|peut|puis) .. (te|you|t|vous) .. (joindre|contacter|ecrire ailleurs|appeler|call|text|contact|reach|trouver sur|ajouter)
@ajoute .. (moi|me|us|nous|toi|sur|on|vous|les)? .. (sur|on|dans|a|via|in|mon|f|ala|على)? .. @appli
unless: (c est quoi|quel est) .. (numero|num) .. (de bus|du bus|de la salle|page|chambre|maillot|exercice|train|du foyer|d urgence|ligne|de l ase|de la page|119|quai|voie|de la mission|du planning|dossier|chaine|secu|allocataire)
unless: @helpline
unless: (numero|num) .. (exercice|page|maillot|chambre|train|bus|ligne|quai|salle|casier|dossard|episode|chapitre|porte)
unless: (adresse) .. (mission locale|mairie|caf|tribunal|centre|association|mda|cidff|maison)

[app-add] low off_platform
(qui|quelqu un|who) (a|as|got|has|veut) (un|le|mon|son)? (snap|insta|discord|tiktok|whatsapp|telegram|facebook)
(tas|ta|t as|tu as|u got|you got|vous avez) (un|le|ton)? (snap|insta|discord|whatsapp|tiktok|telegram|facebook)
@ajoute .. (moi|me|us|nous|toi|sur|on|vous|les)? .. (sur|on|dans|a|via|in|mon|f|ala|على)? .. @appli
(ajoute|ajt|add|rajoute|ajoutez|zidni|zidini) .. (moi|me) & @appli
(c est|quoi|quel|donne*|file|passe|give|what s|whats|balance*|lache|ton|ta|ur|your|drop|3tini|veux|veut|mon|got|have|t as) .. (ton|ta|your|ur|votre|vos|u|un|mon|my|stp|bg)? .. (snap|insta|discord|tiktok|whatsapp|telegram|messenger|facebook|twitter|kik|signal) .. (bg|stp|ma belle|please|pls|svp|toi|quoi|koi|ajt|add|qu on|on parle|j t ajoute|que j|frere|ajout*|go|c est|te|to|pour|so|parler|parle)?
unless: (le prof|la prof|interdit|supprime*|panne|bug*|marche|film*|pirate*|hack*|addict*|limite*|accro|danger*|arrete d|desinstall*|controle parental)

[elsewhere] low off_platform
(viens|venez|vien|passe|passons|passez|on|go|allez|come|let s|lets|rejoins|rejoignez|join|talk|parle*|parler|discute*|continue*|continuer|ecris|ecrit|ecrivez|move|switch|chat|text|msg|dm|appelle|appeler|call|direction|rdv|retrouve*|retrouvons|bascule*|hop|yallah|yalla|aji|ajiw|aji nhdro|ncomo|nhdro|nhadro|nahdro|nhki|nahki|nhkiw|تعال|تعالي|تعالوا|خلينا|نحكي|نتكلم|كلميني|كلمني|راسلني|راسليني|نهضرو|يلا|لنتحدث|hit me up|hmu|reach me|contacte*|contactez|demarre*|faites|cree*|ouvre*|monte*|fait|faire|fais|lance*|start) .. (sur|on|en|vers|dans|to|over|f|fi|ala|3la|على|في|par|via|un|une|groupe|moi|nous|with me|a|me)? .. (sur|on|en|to|in|un|groupe|f|via|par|groupe|serveur)? .. (snap|insta|tiktok|discord|whatsapp|telegram|messenger|signal|facebook|kik|yubo|wizz|skype|viber|imessage|autre appli|autre application|another app|other app|prive|message prive|messages prives|mp|dm|واتساب|سناب|انستا|انستغرام|تلغرام|ديسكورد|الواتس|واتس|ماسنجر|فيسبوك|google doc|google docs|un doc|doc partage|drive|pad|framapad|facetime|autre plateforme|par mail|par sms|sms|un autre site|autre site|docs|shared doc|steam|visio|threads|groupe prive|serveur discord|vocal discord|autre messagerie|ailleurs|l appli verte|appli jaune|somewhere else|elsewhere|padlet|omegle|zoom|conv a part|conv prive|conv privee|inbox|l prive|lprive)
(on|nous|let s|we|peut|pourrait|peux|could|can|should|devrait|faut|vaut mieux|would) .. (parle*|parler|discute*|discuter|continue*|continuer|talk|chat|passer|aller|echanger|s appeler|move|ecrire|creer|cree|faire|fait|se parler|ecri*) .. (sur|on|en|ailleurs|dans|to|un|elsewhere|somewhere|par|autrement|groupe) .. (snap|insta|tiktok|discord|whatsapp|telegram|messenger|signal|facebook|autre appli|another app|prive|message prive|mp|ailleurs|somewhere else|elsewhere|autre site|groupe prive|google doc|doc partage|pad|drive|sms|mail|skype|autre plateforme|en dehors|hors d ici|facetime|imessage|shared doc|dm|vocal|zoom|visio)
(mieux|better|plus tranquille*|plus simple|easier|tranquille*|plus libre*|plus pratique|pratique|quieter|7san|hsen|احسن|افضل) .. (sur|on|la bas|en|f|على|via|par|que sur) .. (snap|insta|tiktok|discord|whatsapp|telegram|messenger|signal|prive|mp|facebook|واتساب|سناب|ici|là bas|dm|واتس)
(envoie*|ecris|ecrivez|parle*|send|text|dm|message|repond*|contacte*|appelle*|mp|joins|vocal) .. (moi|me|nous) .. (sur|on|en|in|par|via) .. (snap|insta|tiktok|discord|whatsapp|telegram|messenger|signal|prive|mp|facebook|dm|private|message prive|sms|l appli|mail|skype)
(mp|dm|pv|inbox) (moi|me|direct|ouvert|ouverts|dispo) 
unless: (visio|appel|video) & (comme d habitude|comme prevu|prevu|prevue|planifie*|avec ton educ*|avec l educ*)
unless: (film*|pirate*|danger*|interdit|le prof|la prof|arrete d|panne|bug*|addict*|supprime*|limite|accro|controle parental|publicite)
unless: @helpline
unless: (prof|college|lycee|pronote|devoir*|expose) .. (drive|google doc|padlet|zoom|teams|pad|visio|framapad)
unless: (video|danse|filtre|trend|son|tuto|chaine|story|stories) .. (sur|tiktok|insta|snap) .. (vu|vue|drole*|trop|regarde|marrant|jai|recette)
unless: (vu|regarde*|suivre|lu|trouve) .. (sur) .. (insta|tiktok|snap|facebook|youtube)

[hidden] high off_platform
@appli & (connaissent pas|sont pas dessus|y sont pas|pas d adultes|pas d educs|voient ce qu|lisent ce qu|voir ce qu|lire ce qu|savent ce qu|qu on dit|@secret|lisent tout|lit tout|voient tout|surveille*|regarde*|watch*|read everything|see everything|sans les educs|sans les adultes|sans les grands|sans les parents|adultes voient|adultes lisent|adultes sachent|adultes voie|educs voie|educs lise|faut pas que|sans que|sans adulte*|espionn*|controle*|moder*|censur*|flique*|without the adults|without staff|no adults|adults|les educs lisent|fliqu*|educs voient|tranquille*|on est libre*|discret*|peuvent pas lire|peuvent pas voir|pas les educs|entre nous|can t see|can t read|they read|monitored|pas de filtre|sans filtre|ils voient|ils lisent|lisent|يقرا|يقراو|يشوف|يراقبون|nous surveille|personne nous|personne nous surveille|surveille|kayqraw|kay9raw|kaychofo|y9raw|yqraw|bla mourabi|bla lmoreb*|بدون المربين|educs sont pas|aucun educ|aucun adulte|sans personne|ici c est surveille|vie privee) & (viens|venez|passe*|on|go|parle*|parler|come|let s|cree*|groupe|join|rejoin*|ajoute*|continue*|discut*|serveur|fait|faire|fais|add|talk|text|move|aji|تعال|ecris|appelle*|ouvre*|yalla|switch|ailleurs|donne|lien|message*|tape*|prend*|aller|demande*|telecharge*|install*)
(groupe|serveur|conv|canal|group|server|chat|compte|tel|telephone|phone|gc) .. (entre nous|secret|cache|sans les|sans adulte*|prive sans|without|hidden|clandestin*|rien qu|juste nous|no adults|no staff|en scred|que pour nous|qu entre|prive entre|parallele) .. (adultes|educs|grands|staff|parents|nous|personne|jeunes|adults|us)? & (on|venez|fait|faire|fais|viens|cree*|join|rejoin*|let s|make|made|j ai|ouvre*|qui veut|monte*|go|lien|demande*|ajoute*)
(telephone|tel|portable|phone|puce|sim|deuxieme tel|2e tel) .. (cache*|en cachette|secret|planque*|hidden|sous|que l educ|sans que|burner|deuxieme|second) & (appelle*|ecris|donne*|file*|apporte*|ramene*|prete*|laisse*|garde*|call|text|bring|glisse*|mis|mettre|t ai|contact*|parle*|parler|text|hide)
(prete*|emprunte*|demande*|borrow|utilise*|prends|use) .. (tel|telephone|portable|phone) .. (copine|copain|pote|friend|camarade|quelqu un|surveillant*) .. (appel*|whatsapp|cachette|sans|call|ecri*|text|secret*|visio|snap|parler|contact*|joindre|insta)
(allume|glisse|cache|garde) .. (telephone|tel|portable|phone) .. (nuit|couette|oreiller|matelas|lit|under|night|minuit|extinction) & (appel*|ecri*|messag*|parle*|call|text|visio|voir|rappel*)
unless: (film*|danger*|le prof|la prof|panne|bug*|faut pas|prevention)
unless: surprise

[adult-elsewhere] high off_platform
only: adult
(viens|venez|passons|allons|basculons|continuons|parlons|echangeons|passe*|on|nous|continue*|continuer|parle*|parler|discut*|ecris|ecrivez|ecrire|ajoute*|contacte*|contactez|join*|rejoin*|let s|talk|text|message|appelle*|retrouve*|echange*|peux|pouvez|donne*|mp|plutot|groupe|cree*|rejoign*|faites|add|reach|find) .. (moi|me|nous|sur|on|en|par|un|to|via|with me|toi)? .. (snap|insta|tiktok|discord|whatsapp|telegram|messenger|signal|facebook|autre appli|autre application|another app|prive|message prive|messages prives|mp|ailleurs|autre plateforme|dm|skype|facetime|imessage|viber|autre site|google doc|doc partage|en dehors d ici|hors du forum|hors d ici|off here|somewhere else|elsewhere|private|privately|autre messagerie|groupe facebook|par sms|par mail|visio|autre endroit|zoom|واتساب|سناب|تلغرام|فيسبوك|ماسنجر|الواتس|واتس)
(تعال|تعالي|خلينا|نحكي|نتكلم|كلميني|كلمني|راسلني|راسليني|لنتحدث|نهضرو) .. (واتساب|سناب|تلغرام|فيسبوك|ماسنجر|الواتس|واتس|انستا)
unless: @helpline
unless: (ne|pas|jamais|n) .. (passez|passe|allez|va|parle*|parler|ajoute*|accepte*|donne*|continue*|acceptez|rejoign*) .. (snap|insta|tiktok|discord|whatsapp|telegram|messenger|prive|ailleurs|appli)
unless: (rappel|attention|prevention|arnaque*|atelier|regle|charte|danger*|mefiez|proteger) & (rappel|attention|prevention|arnaque*|atelier|regle|charte|danger*|mefiez|proteger)
unless: (groupe|page|site) .. (officiel*|association|foyer|mairie|du departement|de l equipe)
unless: (planifie|prevu|prevue|accord*|educ|educatrice|equipe|autorise*) .. (visio|whatsapp|zoom|skype)
unless: (visio|appel video|video) .. (mercredi|prevu*|accord*|comme d habitude|prevue)

[adult-elsewhere-asks] high
only: adult
(donne*|file*|envoie*|passe*|laisse*|c est quoi|give|send|quel est|aurais|as tu|t as|communique*|دز|عطيني|اعطيني|ابعثلي) .. (ton|ta|tes|votre|your|un|le|رقمك|رقم|حسابك) .. (num|numero|number|telephone|tel|snap|insta|mail|email|adresse|whatsapp|facebook|06|discord|contact|portable|pseudo|coordonnees)
unless: @helpline
unless: (educ*|foyer|equipe|referent*|accord*|service) .. (num|numero|adresse|telephone|mail)
unless: (num|numero|adresse|telephone|mail|email) .. (educ*|foyer|equipe|referent*|service|caf|association|cidff|mairie|tribunal|avocat|mission)
