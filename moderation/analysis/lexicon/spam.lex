# Adverts, chain messages, scams, phishing (spec §1). Repetition is found by code.
label: spam

@lien = http, www, http*, https, lien, link, clique*, click, cliquez, bit ly, site, url, example, com, bio, lien en bio, telecharge*, inscri*, telegram, رابط, الرابط, اضغط, code

[scam] high
(gagn*|gagne|win|won|gratuit*|free|cadeau*|offert*|recois|recevez|recupere*|recuperez|claim|remporte*|generateur|generator|hack|unlimited|illimite*|مجانا|مجاني|اربح|rb7|rbe7|debloque*|selectionne*|chosen|winner|tirage|tire au sort) ... (robux|vbucks|v bucks|iphone*|ps5|carte cadeau|cartes cadeaux|gift card*|euros|skins|diamant*|gems|airpods|carte psn|voiture|prize|lot|coins|crypto|bitcoin|telephone|console|netflix|followers|abonnes|nitro|argent|bon d achat|cheque cadeau|amazon|paypal|money|samsung|ايفون|شحن|trottinette|switch|pass|macbook|ipad) ... (clique*|click|lien|link|www|http*|example|inscri*|site|code|mot de passe|password|dm|ici|bit ly|telecharge*|premiers|repond*|fais vite|com|اضغط|الرابط|register|download|email|entre ton|mp|tape|enter|verif*|connecte*)
(colis|compte|livraison|account|amende|carte vitale|cpf|ameli|caf|banque|package|parcel|bank|impots|netflix|mot de passe|password|messagerie|sim|paypal|profil|pronote) .. (suspendu*|bloque*|en attente|expire*|frais|confirm*|verif*|regler|piegé|pirate*|suspended|locked|pending|verify|mettre a jour|update|valid*|payer|reactiv*|impaye*|remboursement|sera supprime|blocked|va etre) .. (clique*|lien|link|www|http*|example|ici|click|identifiant*|mot de passe|code|euros|24h|coordonnees|now|carte|password|login|com)
(donne*|envoie*|entre|entrez|tape|send|give|enter|confirme*|communique*|verif*) .. (ton|ta|votre|vos|tes|your|moi ton) .. (mot de passe|mdp|password|code recu|code de verification|identifiant*|code sms|login|code bancaire|code de carte|code a 6|code de securite|pin|verification code|numero de carte)
(investi*|invest|trading|trader|crypto|forex|bitcoin*|dropship*|paris sportif*|paris sportifs|prono*|casino|betting|robot de) .. (gagn*|double*|x2|x10|profit*|rentab*|sans risque|garanti*|par jour|par mois|earn|double|guaranteed|mise|vip|multipl*|per day|revenu*|argent|gains|code|inscri*|rejoin*|500|1000|formation|telegram)
(gagn*|double*|earn|revenu*|multipli*) .. (argent|€|euros|money|income|salaire|1000|5000|500|mise) .. (depuis|chez toi|from home|telephone|sans rien|trading|crypto|formation|methode|method|coach|lien|telegram|www|crypto|investiss*|clique*|bio)
(rencontre*|plan*|coquin*|sexy|hot|singles|filles|girls|femmes|celibataires) .. (coquin*|pres de|chez toi|near|18|adulte*|sexy|t attend*|area|clique|webcam|gratuit*|chaud*|dispo|your) .. (clique*|lien|example|www|http*|com|inscri*|click|link|site|vite)
(voyant*|marabout|medium|retour affectif|retour de l etre|desenvout*|sorcier|grand maitre|spell caster|exorcis*|professeur) .. (resultat*|garanti*|retour|amour|argent|contact*|appel*|gratuit*|results|24h|48h|probleme*|tous vos|guaranteed|chance|consult*|efficace)
(pret|prets|credit|loan|loans|financement) .. (entre particuliers|sans justificatif|rapide*|facile*|sans banque|no credit check|urgent*|instant|serieux|honnete|de 1000|offre*|jusqu a) .. (contact*|mail|whatsapp|euros|%|serieux|dossier|interesse*|apply|particulier*|taux)?
(faux|fake|vends|vend|achete*) .. (permis|diplome*|pass sanitaire|passeport|ordonnance*|billets|papiers|carte d identite|id|certificat*|comptes netflix|compte netflix)  .. 
unless: (attention|arnaque*|mefie*|mefiez|faux site|prevention|scam|faut pas cliquer|cliquez pas|clique pas|c est un piege|phishing|hameconnage|cliquer|partage jamais|donne jamais|prudence)

(clique*|click|appuie*|va sur|allez sur|connecte*|inscris*|inscrivez|payez|paye|regle*|valid*|confirm*) ... http & (gratuit*|gagne*|offert*|cadeau*|bloque*|suspendu*|colis|compte|robux|vbucks|skin*|iphone*|euros|free|win|paye*|payez|argent|amende|remboursement|facile|livraison|verif*|@number|prize|urgent|expire*)
http & (gratuit*|free|gagne*|win|offert*|robux|vbucks|v bucks|iphone*|ps5|carte cadeau) & (clique*|click|ici|here|vite|lien|now|genere*|generateur|recois|recupere*|@number)
unless: (lumni|education|gouv|service public|onisep|cidj|caf officiel|mission locale|prevention|attention)

[advert] low
http & (promo*|soldes|reduc*|code|achete*|acheter|commande*|livraison|boutique|vente|prix|%|bijoux|vetements|baskets|sneakers|sapes|dispo|stock|offre*|shop|buy|sale|discount|profite*|foncez|decouvre*|regarde* ma|ma chaine|my channel)
(promo|promos|promotion|soldes|solde|reduction|remise|discount|code promo|offre|destockage|vente privee|sale|deal|bon plan|prix casse*|livraison gratuite|flash) .. (%|code|www|http*|example|sur|clique*|lien|link|com|euros|profite*|vite|stock|shop|boutique|site|offre|commande*|baskets|jusqu|off|achete*|vetement*|limite*|limited|80|50|70)
(boutique|shop|e shop|marque|collection|magasin en ligne|store|friperie|mon site) & (%|code promo|avec le code|livraison|promo|reduc*|soldes|http|commande*|offert*|discount|sale|-40|-50) 
(achete*|achetez|commandez|commande|vends|buy|order|profitez|decouvrez|visitez|shop|venez decouvrir|vente) .. (www|http*|example|lien|boutique|site|shop|promo|vinted|code|com|link|livraison|mon site|etsy|ma page|bio|now|stock|premiers)
(abonne|abonnez|like|likez|follow|subscribe|lache*|partage*|mets un|active la) .. (chaine|page|compte|video|pouce*|profil|channel|twitch|youtube|tiktok|live|stream|cloche|concours|notre|ma|my|la) .. (toi|vous|svp|stp|pls|concours|gagner|merci|1000|100|plz|youtube|tous|please|video|cloche|objectif|twitch|🙏|abo|cadeau)?
(mettez|mets|laissez|laisse|lachez|lache) (un|une|vos|ton|des)? (pouce*|like|likes|abo|commentaire|commentaires|coeur) .. (bleu|chaine|video|svp|stp|page|profil|compte|sur)
(abonne toi|abonnez vous|subscribe|sub to|follow me for|likez et|like et partage|f4f|follow for follow|sub4sub|l4l|abo pour abo|suivez ma page|follow back)
(achat|acheter|vends|vente|boost*|buy|booste*) .. (followers|abonnes|likes|vues|views|followers insta|compte fortnite|comptes) 
(complement*|regime|cure|brule graisse|the minceur|minceur|slim|weight loss|perdre du poids|perds 10 kilos|creme|produit) .. (commande*|code|lien|example|www|promo|%|dispo|mp|buy|link|site|miracle|livraison)
unless: (argent de poche|j ai eu|j ai trouve|jolies|trop content*|soldes .. demain|les soldes) & (argent de poche|content*|cadeau|j ai)
unless: (gateau*|tombola|kermesse|voyage scolaire|association|brocante|muguet)

[chain] low
(envoie*|envoi*|renvoie*|transmet*|transfere*|partage*|copie*|copier|fais tourner|faites tourner|forward|send|repost*|colle*|recopie*|share|pass|diffuse*|poste|copiez|siftou|sift|ارسل|ارسلها|انشر|شارك|sifet|نشر) .. (ce|cette|le|la|ca|this|it|a|to|هذه|هاد|ces|ceci|message|chaine|texte)? .. (10|15|20|5|7|12|25|30|50|tous|toutes|dix|quinze|vingt|all|everyone|personnes|contacts|amis|people|friends|groupes|اشخاص|صديق|9 personnes|9|8|groups|20|nass) .. (personnes|contacts|amis|gens|people|friends|sinon|malheur|malchance|chance|mourra*|contacts|groupes|bonheur|ou|or|avant|bad luck|before|مرات|nas|otherwise|bisou*|surprise|minuit|وإلا|groups|copains|voeu|amour)
(sinon|or|or else|si tu le fais pas|si tu l envoies pas|si tu casses|si tu brises|brise* la chaine|casse* la chaine|break the chain|ne brise* pas|romps pas) .. (ans de malheur|malheur|malchance|bad luck|chaine|mere va mourir|mourra*|amour|fantome|years|curse*|esprit|maudit*|dame blanche|chain|tu mourras|7 ans|poisse|no luck)
(whatsapp|facebook|insta|snap|tiktok|mark zuckerberg) .. (va|devient|deviendra|will) .. (payant|fermer|supprimer|paid|charge|delete*) .. (partage*|envoie*|copie*|transmet*|transfere*|share|forward|sauf|si tu|unless|message)
(copie colle|copier coller|copie et colle|copy paste|copy and paste) .. (sur|ton|mur|profil|si tu|partout|message|statut|tous|this|to|pour)
unless: (invitation|expose|devoir*|planning|photo de classe|lien du cours|recette)
