# Sexual talk, requests for pictures, rumours, intimate pictures (spec §1). Health, contraception, consent and biology are not.
label: sexual
guard: @conseil

@photo = photo*, pic, pics, picture*, video*, vid, vids, selfie*, snap, image*, cam, webcam, live, facetime, sora, tswira, taswira, tsawer, صوره, صور, فيديو
@nu = nu, nue, nus, nues, nude, nudes, naked, a poil, sans t shirt, sans tshirt, sans tee shirt, sans haut, sans soutif, sans soutien gorge, sans rien, sans culotte, en culotte, en sous vetements, sous vetements, en soutif, en soutien gorge, en maillot, en boxer, topless, seins, boobs, tits, cul, fesses, ass, butt, bite, dick, chatte, pussy, intime*, sexy, hot, chaude*, cochonne*, coquine*, torse nu, sous la douche, dans ton bain, shirtless, no shirt, without clothes, without a shirt, in your underwear, in underwear, in your bra, bra, underwear, lingerie, deshabille*, dedipix, décolleté, decollete, tanga, string, corps, body, topless, plus bas, en dessous, sans pyjama, special*, 3ryan, 3eryan*, 3aryan*, عاريه, عاري, عريان*, بدون ملابس, بلا حوايج, sans vetements, undressed, undress, naughty, private parts, en petite tenue, petite tenue, moins habillee, moins de tissu, osee, privée pour moi, toute nue, culotte, slip, zizi, sexe, penis

[nudes] critical
(envoi*|envoy*|send|donne*|montre*|show|file|balance*|fais|partage*|prends|vas y|jveux voir|veux voir|voudrais voir|want to see|let me see|wanna see|fait voir|fais voir|passe*|aurais|as|ta|t as|ton|tu as|recois|recevoir|besoin|attends|jattends|drop|ذرسلي|ارسلي|ارسل|ابعثي|ابعث|صيفطي|صيفط|sift|sifti|siftili|sifet|sayfet|sayfti|b3et|b3ti|b3atli) .. (@photo|moi|me|une|un|des|tes|ton|your) .. @nu
(nudes|nude|dickpic*|dick pic*|dedipix|dedi pix|sextape*|sextos|sexto|sexting|nudz|photo de nu|photos de nu) & (@tu|envoie*|send|tas|ta|t as|veux|qui|jte|montre*|echange*|trade|veut|contre|ton|tes|as|cherche*|collection*|want|got|aurais|recu|attend*|donne*|demande*|bb|contre|pls|tourne*|circul*|poste*|voir|vends|vendre|sell*)
(send|envoie*|show|montre*|fais|fait) .. @photo .. (of|de|you|toi|ton|tes|me|moi|sans|the kind|your|genre) .. (body|corps|don t show|montrerais pas|montre pas a ta|sans|shirt|hot|sexy|bed|lit|mom|seins|fesses|jambes ecartees|cul|bath|douche|shower|bra|interdit*|chaude|pyjama|osee|coquine|under|dessous)
(allume|active|mets|ouvre|turn on|branche|lance|go|viens en) .. (ta|la|your|ur)? (cam|camera|webcam|facecam|face cam|facetime|visio) .. (a l aise|tshirt|t shirt|deshabille*|enleve*|montre*|lit|bed|naked|nu|nue|tous les deux|seul|seule|take off|sous|pyjama|douche|😏|😈|🍆|🍑|💦|jouer|strip|haut|ote|retire*|sexy|chaud*)
(enleve*|retire*|ote*|souleve*|leve|remove|take off|baisse*|ouvre*) .. (ton|ta|tes|your|le|la|ur) .. (t shirt|tshirt|haut|pull|pantalon|culotte|soutif|shirt|top|pants|bra|jupe|vetements|clothes|sous vetements|slip|short|habits|chemise|jean) .. (cam|camera|photo|pour moi|for me|que je|😏|😈|bb|devant moi|montre*|doucement|show|snap|live|voir|video|visio)?
(deshabille|deshabilles|strip|undress|mets toi nue|mets toi nu|mets toi a poil|touche toi|touches toi|caresse toi|masturb*|branle toi|touch yourself|get naked|take your clothes|finger*|doigte toi|ecarte les jambes|fous toi a poil|mets toi a l aise) & (cam|toi|tu|pour moi|me|for|you|devant|bb|veux|montre|photo|video|live|yourself)
(photo|photos|video|videos|pics|pictures|screens|nudes|nude|images|vids) .. (nue|nues|nu|intime*|cul|seins|sexy|chaude*|sous la douche|de sexe|hot|naked|porno*|coquine*|compromettante*|a poil|osee*|privees|of her) .. (de|of|d|sur|la|meuf|elle|lui|her|him|son ex|ex|fille|classe|college|lycee|gars|girl|tourne*|circul*|qui|tout le monde|envoye*|fait|prof|soeur)
(qui|who|quelqu un|j ai|tenez|got|anyone|faites|fait|fais|faire) .. (a|as|veut|wants|got|tourner|les|tourne) .. (nudes|photos? intime*|photos intimes|dossiers de cul|sextape|video de cul|la video d elle|video ou elle suce|video de lui)
(faites tourner|fait tourner|faire tourner|fais tourner|balance*|partage*|leak*|poste*|diffus*|envoie*|publie*|share|post|tourne|circule*) .. (ses|tes|les|des|sa|ta|your|her|his|la|nos) .. (nude*|seins|fesses|photo* intime*|intime*|cul|sextape|boobs|nu|nue|naked|video|photos de cul|dickpic*)
(si|if|sinon|or|ou) ... (nude*|photo nue|photo intime|photos intimes|tes photos|seins|your nudes|your pics|photo de toi nue|la video de toi|ta video|your naked) .. (balance*|poste*|diffus*|envoie*|publie*|share|leak|post|tout le monde|everyone|parents|montre*|classe|groupe|college|send)
(balance*|poste*|diffus*|envoie*|publie*|share|leak|post|montre*) .. (ta|tes|your|la|ton) .. (photo*|video*|nude*|pics|nudes) .. (tout le monde|everyone|parents|tes amis|classe|college|sur insta|sur snap|foyer|your friends|groupe|internet) & (si|sinon|if|or|unless|encore|paye*|sauf|d autres)
(echange*|trade|contre) .. (nude*|photo|pic*|seins|photo sexy) .. (contre|for|robux|euros|vbucks|carte|recharge|clope*|argent|iphone|money|v bucks|credit)
(robux|vbucks|euros|carte psn|recharge|clopes|iphone|v bucks|balles|argent) .. (contre|pour|si|for|if) .. (photo*|nude*|seins|video*|montre*|pic|pics|voir ton|cam)
(صورك|صورتك|صوره|صور) .. (عاريه|بدون|بلا|حمام|جسمك|سكسي|عريان*)
(ارسلي|ابعثي|صيفطي|ارسل|صيفطلي|ورني|وريني|ابعتيلي|ابعتي) .. (صوره|صور|جسمك|صدرك|صورك|تصويره) 
(sift|sifti|siftili|sifet|sayfti|sifet li|b3ti|b3tili|werini|wrini) .. (tswira|taswira|photo|tsawer|sora|jismek|sderk|3ryana|3eryana|jesmek)
(j|je|on|ll|will|vais|i) .. (balance*|poste*|publi*|diffus*|envoi*|montre*|share|leak|post) .. (nue|nu|naked|nude*|photo*|video*|a poil) & (si|sinon|if|or|unless) & (nue|nu|naked|nude*|a poil|seins|intime*)
unless: (envoie|envoyez|envoye|envoyer|demande*|faut|partage*) .. (jamais|pas) .. (nude*|photo*)
unless: (jamais|never|pas|faut pas|don t) .. (envoyer|envoie*|send|partager|demander) .. (nude*|photo intime*|photos intimes|photo*)
unless: (prevention|3018|affiche*|loi|interdit par|puni par|intervention|expose|atelier|consentement) & (loi|interdit*|3018|prevention|expose|intervention|atelier|consentement|puni)
unless: (coupe|cheveux|tatouage|chat|chien|vacances|plage avec|gateau|bulletin|match|musee|peinture|statue|tableau) & (chat|chien|gateau|bulletin|match|musee|statue|tableau|cheveux|coupe)
unless: (tee shirt|t shirt|maillot) .. (de foot|de l equipe|du club|de basket|psg|om|foot|de bain .. piscine)

(voir|montre*|show|mate*|envoie*|toucher|lecher|goûter|see) .. (tes|ton|ta|your|ur) (petits|petites|gros|grosses|beaux|belles|petit|gros|belle|jolies)? (boobs|seins|fesses|cul|chatte|bite|nichons|nudes|tits|ass|pussy|dick|corps|culotte|soutif|zizi|penis|tetons|poitrine|body|sous vetements)
(fais|faire|ferais|fait) .. (un|moi un|me|un petit) .. (strip|striptease|show sexy|lap dance|strip tease|twerk) .. (visio|cam|moi|live|video|prive|devant|pour)
(dors|dormais|es|sleep) .. (nu|nue|naked|a poil|en culotte|sans rien) & (tu|t|you|toi|photo|preuve|montre*|envoie*)

[victim-image] critical
(il|elle|on|un mec|quelqu un|un gars|un homme|un type|he|she|they|someone|ils|some guy|une personne|un adulte) .. (me|m|ma|mont|veut|voulait|keeps|arrete pas de me|wants) .. (demande*|reclame*|menace*|force*|envoye*|envoie|asking|asks|asked|sent|send|sends|montre*|oblige*|want*|harcel*|threat*) .. (nude*|photo* nue*|photo* intime*|photo de moi nue|sa bite|son sexe|son zizi|dickpic*|dick pic*|son penis|seins|nu|nue|mes photos|mes nudes|photos chaudes|photos sexy|sous vetements|naked|mon corps|dick|tout nu|pics|photo sans)
(mes|ma|my) (nude*|photo* intime*|photos intimes|photos nues|video intime|nudes|sextape|photo nue|photo intime|photo de mes seins) .. (tourne*|circul*|partout|poste*|diffus*|envoye*|groupe|lycee|college|fuit*|leak*|everyone|tout le monde|montre*|publi*|share*)
(menace*|chantage|threaten*|blackmail*) .. (photo*|nude*|intime*|video*|pics|pictures|seins)

[solicit] critical
(veux|voudrais|envie|want|wanna|aimerais|va|vais|on|viens|gonna|would|tu|veut|jveux|bghit|بغيت|ابغى) .. (te|t|toi|you|de toi|with you|tu|on|me|ta|m) .. (baiser|niquer|sauter|defoncer le cul|lecher|sucer|sodomis*|caresser|toucher|doigter|faire l amour|coucher|fuck|have sex|touch you|lick|suck|deshabiller|embrasser partout|goûter|gouter|enlever ton haut|sex|sleep with|chauffer|baise*|sucez|suce*|dominer|make love|faire jouir|jouir|dans mon lit|dans ton lit|in bed|in my bed|voir nue|voir nu|voir a poil|nn9ek|n7wik|nhwik|nik|n7wi|faire du sexe|tripoter|peloter)
(suce|suces|sucer|suck|baise|baises|leche|branle|branler|blowjob|pipe|fellation|sodomie|plan cul|plan cu|plancul|plan q|planq|sexfriend|plan a trois|gang bang|threesome|hook up|hookup|coup d un soir|levrette|sugar) .. (moi|me|pour|euros|qui|veut|ce soir|gratuit|toi|tu|dispo|cherche*|contre|10|20|toilettes|ma|with|tonight|cave|vestiaire|avec|chez)
(cherche*|qui|dispo|looking for|veut|need|envie) .. (plan cul|plan cu|plancul|plan q|planq|sexe|sexfriend|meuf pour baiser|hot|coquin*|coquine*|baiser|baise|hookup|hook up|sex|culbut*|sex friend|plan chaud|se chauffer|pipe)
(t es|tu es|tes|es|t|are you|you|u) .. (deja|encore|still|a)? .. (vierge|virgin|excit*|horny|mouille*|chaude|epile*|bonne au lit|deja couche|couche avec|rase*|reglee|wet)
(as|a|ta|t as|have you|tu) .. (deja|ever) .. (couche|baise|suce|fait l amour|masturb*|touche*|embrasse avec la langue|had sex|fait des trucs|doigte*|kissed a|fait des choses) 
(tu|t|you|do you) .. (te touche*|te masturb*|te doigte*|te caresse*|touch yourself|porte* quoi|mets quoi|portes quoi|wearing|dors nu*|dors en|sleep naked|portes en dessous|soutif|taille de soutif|bonnet|fais du combien|culotte|string|couleur de ta culotte|bra size|cup size)
(ta|taille|quelle|quel|your|de quelle|c est quoi) .. (taille|bonnet|couleur|size|color) .. (poitrine|soutif|soutien gorge|seins|culotte|string|bra|boobs|sous vetement*|underwear|bite|penis|boxer)
(ta|tes|ton|your|ur) (bite|chatte|seins|nichons|boule|boules|cul|fesses|boobs|tits|pussy|dick|ass|petit cul|gros seins|gros cul|petites fesses|belle chatte|poitrine|petits seins|poitrine) .. (me|m|envie|excite*|donne*|veux|lecher|toucher|voir|bande*|hot|fuck|bonne*|bon|belle*|chaud*|miam|turn*|😏|😋|🍑|🍆|💦|fait bander|trop bonnes|montre)
(bande*|bander|erection|jouir|orgasme|ejacul*|mouille*|horny|hard for|branle*|masturb*) .. (toi|ta|tes|ton|sur|pour|quand|pense*|you|photo*|me|moi|devant|cam)
(🍆|🍑|💦) & (toi|tu|ton|ta|veux|envie|viens|you|cam|photo|montre|envoie)
(assis|assieds|viens|come) .. (sur|on) .. (mes genoux|ma bite|ma face|my face|my lap|my dick|moi) 
unless: (consent*|preservatif*|capote*|contracept*|pilule|ist|mst|planning familial|infirmier*|gyneco*|svt|education sexuelle|regles|depistage|prevention|medecin|puberte|hpv|vaccin)
unless: (chien|chat|lapin|bain de soleil)
unless: (film|serie|livre|episode|manga)
unless: (baise|niquer|niquez|baiser|nique) .. (ta mere|ta race|tes morts|en maths|par le prof|sur le prix|au jeu)

[crude] high
(ma|sa|mon|ta|vos|leur) (bite|teub|zgeg|queue|chatte|teuch|braquemart|dick|zboub|penis) .. (fait|est|mesure|cm|grosse|enorme|longue|dure|dans|te|vous|elle|is|big|sur|veut)
(porno|porn|pornhub|pornhu*|xhamster|xvideos|youporn|film x|films x|site de cul|film de cul|films de cul|video de cul|videos de cul|vid de cul|hentai|rule34|rule 34|video x|videos x|site x|sites x|onlyfans|mym|du cul|site porno|xxx) .. (lien|veut|link|qui|regarde*|mate*|gratuit*|site|envoie*|demande pas|want*|tape*|conseil*|trop|on se|passe*|bon|filme|age|mot de passe|partage*|compte|acces|abonne*|free)
(lien|link|site|video*|vid|qui|mate*|regarde*|groupe|channel|canal|cherche*) .. (de|du|un|des|vers|a|pour|the|of|veut)? .. (porno|porn|pornhub|cul|hentai|film x|boules|xxx|sextape|nichons|video x|videos x|hot)
(parait|elle|il|cette|@prenom|she|he|la meuf|meuf) .. (couche avec|couchait|suce|sucé|a suce|baise avec|s est fait baiser|s est fait sauter|s est tape*|fait des pipes|ken|se fait ken|slept with|sleeps with|gave head|sucks|fucks|fait des plans|couche|a couche|s est tapé|a pris dans|a baise|se fait sauter|baise|se fait baiser|se tape)
(ken|niquer|baiser|sauter|pecho|tirer|demonter|defoncer) .. (la meuf|cette meuf|ta mere|ta soeur|sa soeur|une meuf|des meufs|la prof|ta daronne|sa mere|toutes les meufs|la nouvelle|celle)
(grosse|gros|belle|enorme*|petite|vos|quelle|regarde*|big|sa|ses|des) .. (chatte|bite|teub|zgeg|nichons|seins|cul|boobs|tits|dick|boule|teuch|fesses|boules) .. (bonne*|a elle|la prof|cette|meuf|baiser|baise|rien|mdr|enorme*|mate*|longue|vu|cm|t as vu|avez vu|😏|🍆|🍑)
(elle|meuf|nouvelle|prof|she) .. (est|trop|c est|is|a) .. (bonne|baisable|chaudasse|une salope au lit|baiser|une bombe .. lit|chaude au lit|fuckable|un gros cul|un cul de ouf|des gros seins|des gros nichons|une cochonne|chaudass*)
(j|on|qui|jamais) .. (me|s est|m|se) .. (branle*|branler|masturb*|doigte|doigtee|doigter|astique*|palu*) .. 
(taille|longueur|cm) .. (de|ta|sa|vos) .. (bite|teub|zgeg|penis|dick|sexe)
(rencontre*|plan*) .. (coquin*|chaude*|libertin*|sexe|cul|hot|adulte*|sans lendemain|q) 
(hot|sexy|single|horny|coquine*|celibataire*) .. (girls|singles|filles|femmes|meufs|ladies) .. (near you|pres de|dans ta|area|region|click|clique*|dispo|t attend*|waiting)
(action ou verite|cap ou pas cap|truth or dare|je n ai jamais|jeu) .. (hot|coquin*|sexe|deshabill*|sale|version chaude|strip|18|caliente|nu)
unless: (consent*|preservatif*|capote*|contracept*|pilule|ist|mst|planning familial|infirmier*|gyneco*|svt|education sexuelle|depistage|prevention|medecin|puberte|hpv|vaccin|addict*|arreter|choque*|aide)
unless: (j me suis fait|on s est fait|s est fait) .. (baiser|niquer) .. (prix|maths|arbitre|vendeur)

