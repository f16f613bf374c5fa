# Gifts, flattery, isolation, questions on age or being alone, a substitute parent; secrecy with one of these (spec §1).
# Whatever the role of the account: an adult may pose as young. The author is never told which rule fired.
label: grooming
guard: @conseil

@cadeau = cadeau*, iphone*, telephone, tel, portable, airpods, console, ps5, ps4, switch, robux, vbucks, v bucks, sneakers, baskets, jordan*, nike*, air force, argent de poche, sac, bijou*, collier, bracelet, parfum, recharge, forfait, carte cadeau, skin*, manette, trottinette, scooter, maquillage, montre, habits, sapes, vetements, fringues, gift*, phone, present*, money, resto, cash, ecouteurs, argent, shopping, billets, places de concert, concert, euros, paypal, carte psn, pass de combat, ordi, tablette, hdiya, kado, telefon, flous, هديه, هدايا, هاتف, ايفون, فلوس, tout ce que tu veux, ce que tu veux, anything you want, whatever you want, whatever u want, everything you want
@offre = achete*, acheter*, offre*, offrir*, donne*, donner*, paye*, payer*, cadeau, buy, buying, give, get, pay, envoie*, envoyer*, ramene*, ramener*, apporte*, apporter*, commande*, recharge*, gift, send, prends en charge, nechri*, nchri*, nchrilek, n3tik, na3tik, nkhlsk, نشتري, اشتري, ساشتري, نعطيك, اعطيك, ساعطيك, اهديك, prendre*, file, filer*, filerai, rapporte*, reserve*, garde pour toi, prepare
@mature = mature*, plus mur, plus mure, plus vieille, plus vieux, plus grande, plus que ton age, adulte dans ta tete, en avance, pas comme les autres, differente des autres, different des autres, differente, pas ton age, fais pas ton age, older than, grown up, special, speciale, exceptionnel*, unique, old for your age, not like other, not like the other, different from, la plus belle, le plus beau, tellement belle, trop belle, si belle, si jolie, tellement jolie, trop mignonne, trop mignon, ma preferee, mon prefere, mon chouchou, ma chouchoute, favourite, favorite, intelligente pour, une vraie femme, une femme, un homme deja, un vrai homme, kbira 3la, nadja, ناضجه, ناضج, مختلفه, مميزه, si douce, vraie beaute, princesse, beautiful, gorgeous, cutest, pretty, magnifique, sublime, jolie
@seul = seul, seule, toute seule, tout seul, alone, by yourself, dans ta chambre, in your room, sans educ, sans les educs, personne a cote, personne avec toi, tes educs dorment, parents are home, tes parents sont la, someone with you, quelqu un a cote, qui est avec toi, bo7dek, b7dek, wa7dek, wahdek, boh9ek, bohdek, lou7dek, l7alek, وحدك, لوحدك, بوحدك, بوحدك, on your own, home alone, tes educs sont pas la, dans ton lit, sous ta couette, in bed
@age_question = quel age, t as quel age, ta quel age, ton age, age tu as, how old, asl, what age, your age, quelle classe, tu as quel age, ch7al f 3omrek, chhal f 3omrek, ch7al 3omrek, chhal 3omrek, 9adach 3omrek, ch7al 3andek, kam omrek, كم عمرك, شحال في عمرك, شحال عمرك, قديش عمرك, عمرك كم, pour ton age, age as tu, age as, année de naissance, t es ne en, t es nee en, t es majeur*, t es mineur*, t as 13, t as 14, t as 15, t as 12, ur age, combien d annees

[body-age] critical
(corps|visage|formes|seins|look|body) .. (de|d|like|a)? (femme|adulte|homme|woman|adult|fille de 18|mannequin) & (tu|t|toi|you|ton|ta)
(on dirait|on te donnerait|tu fais|parais|look|you look) .. (18|19|20|21|22|majeur*|femme|adulte|plus vieille|plus vieux) & (@age_question|13|14|15|16|12|corps|belle|jolie|ans)
unless: @jeu
unless: (coiffure|robe|costume|taille)

[age-alone] critical
@seul & @secret
@seul & (lock|ferme|verrouille|close) & (door|porte|cle)
(are you|t es|tu es|you|u|ur|tes|es tu|r u|راك|راكي|rak|raki|wach) .. (alone|seul|seule|tout seul|toute seule|bo7dek|wahdek|بوحدك|لوحدك) .. (room|chambre|lit|bed|home|dar|bit|الدار|فالدار|maison la|appart|dortoir)
(educ|educs|parents|veilleur|famille d accueil|staff|carers|mere|coloc|foster mom) .. (couche*|dort|dorment|partis|partie|pas la|asleep|gone|absents|sortis|in bed|endormis) & (tranquille*|alors|enfin|nous deux|seuls|cam|appelle*|on peut|parler|viens|talk|alone|good|parfait|cool)
@age_question ... @seul
@seul ... @age_question
(tu|t|you|u|toi|vous|es|tes|nta|nti|انت|انتي) .. (es|est|are|re|dors|home|r|kayn|rak|raki)? .. @seul .. (soir|nuit|maintenant|la|chambre|night|now|right now|home|tonight|souvent|chez|weekend|week end|lit|quand|daba|الان|في|dans|f|f dar|f bit) & (quel|age|belle|chambre|parle*|ferme|cam|jolie|montre*|appel*|viens|veux|peux|dors|lit|?|personne|souvent|porte|secret|qui|photo|educ*|call|alone|lock|how|old)
(ferme|lock|close|verrouille) .. (ta|la|your|the) .. (porte|door) .. (cam|appel*|parle*|seul|tranquille|chambre|call|show|montre|video|talk|dis|envoie|photo|visio|rien)
(tes|ton|ta|your|les) .. (educ|educs|educateur*|parents|famille d accueil|mother|foster|carers|famille|veilleur|mere|mom|roommate|coloc) .. (regarde*|surveille*|lisent|lit|fouille*|verifie*|check*|read*|watch*|look*|controle*|dort|dorment|asleep|sleeping|voit|voient|sait que|savent que|accede*|prend*) .. (ton|tes|ta|your|telephone|tel|phone|messages|nous|us|on|tu me parle*|dehors|deja|quelle heure|at night|la nuit|what time|we talk|on parle|on discute)

[flattery] critical
(tu|t|toi|you|u|vous|ta|une fille|un garcon|fille|meuf|girl|boy|nta|nti|انت|انتي) .. (es|est|fais|seems|look|are|re|parais|parait|sembles|semble|l air|act)? .. (si|tellement|trop|bcp|beaucoup|so|very|bien|vraiment|super|tres|vachement|hyper)? .. @mature & (age|ans|secret|entre nous|rest*|educ*|compte pas|amour*|copain|copine|seul*|@secret|photo|rencontr*|voir|parler|comprend*|pour moi|mec|moi|efface*|petit ami|boyfriend|girlfriend|old|between|don t tell|years|attire*|prive|privé|envie|vieux|avec moi|rien que|collegues|years|older|3omrek|عمرك|for your)
(j|moi|je|im|m|i) .. (ai|suis|have|am|3andi|عندي) .. (18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|40|42|45|50|majeur) (ans|balais|piges|years|yo|yrs|ans et|3am|سنه) .. (age|compte pas|mais|mature|problem*|change rien|chiffre|toi|t es|tu|but|just a number|young|t inquiete|plait|grave|j aime|important|petite|jeune*|numero|cherche*|matter*|you)
(age|l age) .. (c est|est|is|compte|matters)? .. (qu un|pas|just|qu|que|rien|doesn t|compte pas|only) .. (chiffre|nombre|number|matter|compte|important|importance|rien dire)
(age|l age|lage) .. (compte pas|importe pas|n a pas d importance|on s en fout|doesn t matter|s en fiche|pas important|veut rien dire) .. 
(j aime|aime|prefere|i like|like|love|kiffe) .. (les|bien les|mieux les|des)? .. (jeunes filles|filles jeunes|jeunettes|petites jeunes|plus jeunes|plus jeunes que moi|younger girls|younger boys|younger|petites|mineures|gamines|young girls|collegiennes|lyceennes|ados|fille* de ton age|filles comme toi|fille comme toi)
(une|un|a) (fille|garcon|femme|meuf|mec|girl|boy|princesse) (aussi|si|comme|tellement|like|as)? .. (belle|beau|jolie|mignonne|mature|toi|you|pretty|douce|intelligente) ... (copain|copine|mec|seul*|seule|ans|crois pas|secret|boyfriend|girlfriend|celibataire|ton age|single|merite|amoureux|meriterai*|foyer|personne)
(copain|mec|petit ami|amoureux|boyfriend|celibataire|single|copine) .. (nan|non|toi|tu|t as|ta|you|ur|jamais|encore) ... (belle|beau|jolie|mature|ans|seule|jy crois|pretty|magnifique|moi j|photo|mignonne)

[gift] critical
@offre .. @cadeau ... (si|contre|secret|efface*|supprime*|entre nous|dis rien|dis pas|personne|photo*|en echange|ecoute*|gentil*|viens|seul*|juste|if|delete|don t tell|between us|mais|faut|in return|bisou*|rien dire|dit rien|ta part|avec moi|me rejoins|@secret|@efface|tu fais|tu m|tu me|ida|ila|اذا|بس|لكن|ma tgol*|mat9ol*|لا تقول*|كان|لو|الا)
(si|if|ida|ila|اذا|لو|contre|en echange) .. (tu|you|t|u|me|m|de|d|for|bghiti) ... @offre .. @cadeau
@cadeau .. (si|contre|if|en echange|ida|ila|اذا|لو) .. (tu|you|t|u|d|une|un|me|m|de|kan|on) .. (viens|envoie*|ecoute*|gentil*|photo*|fais|montre*|come|send|show|listen|sage|efface*|supprim*|delete|dis rien|parle*|garde*|bisou*|calin*|rejoins|voit|appelle*|call|meet|hug*|cam|dors|nice|reste)
(j|i|je|on|ll|moi) .. (vais|peux|will|can|could|ll|voudrais|veux|want|wanna)? .. (te|t|toi|you|lek|lik|ليك|لك) .. @offre .. (un|une|des|plein|ton|de|d|a|any|some|any|new|le|la|tout)? .. @cadeau & (@secret|@efface|seul*|entre|photo|viens|bise*|bisou*|gentil*|belle*|princesse|cherie|ma belle|calin*|rien dire|personne|pretty|love|beau|special*|prive|mp|snap|rejoin*|parle*|voir|ton age|mature|preferee|adresse|rdv|passe*|alone|ma puce|mon coeur|bb|jolie)
(secret|rien dire|dis rien|dis pas|personne|don t tell|tell no|entre nous|efface*|supprime*|delete|dites rien) ... @offre .. @cadeau
(te|toi|t|you) .. (gater|gate|gater|couvrir de cadeaux|faire plaisir|spoil|chouchouter|entretenir|offrir ce que|prendre soin de) .. (princesse|belle|mature|secret|seul*|gentil*|viens|moi|comme personne|you|petite|puce|si tu|toi|cherie|photo*|meritee*|merites)
(gagner|recharge*|recharger|tel|forfait|argent|transport) .. (te|t|ton) .. (paye*|payer*|recharge*) & (@secret|viens|si tu|photo*|voir)
(je|j|te) .. (laisse*|cache*|depose*|planque*|met) .. (un|une|le|ton|des)? @cadeau .. (derriere|sous|dans|cache*|casier|arret|boite|parc|pour toi|secret) & (@secret|seul*|rien|personne|educ*|entre nous|discret*|derriere|cache*)

[adult-home] critical
only: adult
never: journal
(viens|venir|viendr*|passe*|dormir|dors|come|emmen*) .. (chez moi|a la maison|dans mon appart|my place|my house|chez nous) & @secret

[isolate] critical
(je|j|i|moi|me|ana|انا) .. (te|t|suis|am|you|seul|the only|only|understand|comprend*) .. (comprends|comprend|understand|seul|only|vraiment|one|la seule|le seul|connais|mieux|get) ... (@secret|que tes|mieux que|pas eux|pas comme|only one|garde*|les autres|tes educ*|personne d autre|better than|entre nous|pas besoin|autres adultes|more than|tes parents|a moi|educ*|foyer|than your|ta famille|carers|staff|nobody|autres)
(comprend*|connais|aime*|ecoute*|protege*|understand*|love|know|care|cares|kanfehmek|fahmek|نفهمك|افهمك|فاهمك) .. (mieux|plus|better|more|ktar|kter|hsen|احسن|اكثر) .. (que|than|men|من) .. (tes|ton|ta|tous|your|any|n importe|les|dok|tout|eux|them|anyone|personne|hadok|المربين|اهلك|them|educ*|mamak|ahlek)
(tes|ton|ta|les|your|eux|ils|they) .. (educ|educs|educateur*|foyer|amis|copines|famille|parents|friends|carers|staff|autres|famille d accueil|they) .. (comprenn*|peuvent pas|comprendrai*|jaloux|jalouse*|t aiment|s en foutent|se fichent|te mentent|don t understand|won t understand|don t care|wouldn t understand|jugent|jugerai*|separer|eloigner|savent pas t|t ecoutent) .. (pas|moi|nous|lien|relation|you|us|ce qu on|comme moi|de toi|tu sais)? & (moi|nous|entre|secret|rien|notre|confiance|relation|lien|special|me|us|i|j|love|amour|parle moi|dis moi|vraiment)
(dis moi tout|raconte moi tout|tell me everything|confie toi a moi|tu peux tout me dire|parle qu a moi|parle moi qu a|parle qu avec moi|n en parle qu a moi|fie toi a moi|fais moi confiance|trust me|trust only me|confie toi) .. (secret*|garde*|entre|personne|nous|nobody|no one|only|educ*|rien|tell|trahi*|a eux|autre*|supprime*|efface*|rest*)
(j|je|moi|i|on|could|can|imagine|considere*|call|appelle*|dis) .. (serai*|peux|pourrais|etre|sois|be|could|can|suis|considere|appelle moi|appelles|call me|remplac*|comme)? .. (comme|ta|ton|une|un|your|a|like|for)? .. (nouveau papa|nouvelle maman|deuxieme maman|deuxieme papa|second papa|vrai papa|vraie maman|papa pour toi|maman pour toi|pere que tu|mere que tu|pere pour toi|mere pour toi|grand frere que tu|like a dad|new dad|new daddy|new mom|new mum|dad to you|father you never|mother you never|daddy|papa de coeur|maman de coeur|pere de substitution|ton pere maintenant|ta mere maintenant|famille que tu|ta vraie famille|real family|like a father|like a mother|ton papa ici|ta maman ici|un papa|une maman|tonton gateau|the mother you|the father you|ton petit papa|sugar daddy|papa gateau) & (toi|tu|you|te|t|ton|ta|me|ai)
(adopter|adopt*|recueillir|venir vivre|viens vivre|habiter|live with|move in|emmener vivre|prendre chez) .. (te|t|toi|you|chez moi|avec moi|with me) .. (si tu|secret*|chez moi|dis|personne|me|with|rien|papiers|famille|loin|un jour|moi|sans|ton educ|house|princesse|cherie)
(notre|our|nos) (petit|little|petits)? (secret|secrets|histoire|relation|lien|moment|moments|truc a nous|jardin secret|amour) .. (personne|entre|rest*|educ*|comprend*|special*|dis|rien|tell|nobody|autres|supprim*|juge*|garde*|parents|no one|them|don t|foyer|eux|deux)
(personne|nobody|no one) .. (t aime|t aimera|te comprend|t aimera jamais|loves you|t aime autant|t aime plus|t a jamais aime) .. (comme moi|autant que moi|like i|like me|plus que moi|que moi|as much as)
(quitte|lache|oublie|eloigne toi|laisse|arrete de voir|parle plus) .. (tes|ton|ta|a tes) .. (amis|copines|copains|potes|mec|copain|friends|educ*|famille) & (moi|nous|jaloux|jalouses|me|suffit|comprennent|merite*)
(special*|unique|fort|amour|amoureux|amoureuse|attache*|connexion|connection|love) .. (entre nous|nous deux|between us|toi et moi|you and me|toi et moi contre|de toi) .. (personne|secret*|comprend*|rien|educ*|autres|age|dire|tell|understand*|eux|savoir|rester|juge*|mais|malgre)
(emmen*|emmener*|prendr*|chercher|take|viens|passer|venir|amener*) .. (te|t|you|faire|avec moi|week end|vacances|balade|sortie|voiture|tour|drive|restaurant|resto|mer|hotel|chez moi|promenade|weekend|trip|dormir) .. (sans les autres|tous les deux|rien que|juste|seul*|just us|just the two|just you|en tete a tete|secret|sans en parler|sans le dire|en parle pas|parle pas|personne|rien dire|don t tell|only us|qu toi et moi|que toi et moi|toi et moi|all alone|entre nous|sans que|en douce)
(toi et moi|just us two|rien que nous|juste nous deux|juste tous les deux|rien que tous les deux|just you and me|tous les deux seuls|rien qu a deux|nous deux seuls|only you and me) .. (secret*|sans|chez moi|personne|parler|dire|educ*|foyer|soir|nuit|hotel|voiture|prive|alone|tell|tranquille*|loin|lit|parent*|vacances|week end)

[secrecy] critical
only: adult
never: journal
@secret .. (educ|educs|educateur*|equipe|foyer|parents|famille d accueil|collegues|autres|staff|team|carers|referent*|chef|directrice|directeur|nous|us|adulte*|notre|our|personne|no one|nobody|social worker|ton|ta|tes|message|conv|deux|toi)
(dis|parle|dit|parles|tell|repete|raconte|montre*|dire|parler|don t|rien) .. (rien|pas|a personne|no one|not|nobody|anyone|en) .. (educ*|equipe|foyer|parents|famille|collegues|staff|team|carers|referent*|autres|chef|personne|adulte*|anyone|mere|pere|assistante|direct*)
@efface .. (@messages|ca|conv|this|apres|nos|tout|our)
unless: (surprise|anniversaire|anniv|fete|spectacle|cadeau commun|pot de depart|noel|depart)
unless: (quitte|quitter|lache|eloigne) .. (fumer|jeu)
unless: (si|quand|if) .. (quelqu un|un adulte|on|someone|une personne) .. (demande*|dit|dis|ask*|veut|insiste*) 
unless: (secret professionnel|confidential*|anonym*|reglement|charte)

[outside-adult] critical
only: adult
never: journal
(parle|dis|raconte|montre|mentionne|repete|tell|talk) .. (pas|rien|jamais|not|don t|never) .. (de nos|de notre|nos|notre|ce qu on|de moi|de ce qu|about us|our) .. (educ*|foyer|famille*|parents|discussion*|messages|conversation*|referent*|personne|equipe|staff|chef|autres)
(ecrit|ecrire|ecris|parle|parler|voit|voir|appelle|appeler) .. (en dehors|ailleurs|hors du groupe|hors d ici|prive|en secret|outside) & @secret

[secrecy-youth] critical
only: youth
(@efface) .. (nos|our|la conv|les messages|tous les messages|notre|cette conv|ces messages|after|apres|tout) .. (@cadeau|photo*|voir|belle|toi|ecoute*|achete*|seul*|cam|rien dire|preferee|personne|educ*|jolie|secret|mature|offre*|age)
(notre secret|our secret|entre toi et moi|garde ca pour nous|entre nous ok|secret a nous|our little secret|notre petit secret|ca reste entre nous) & (belle|beau|jolie|mature|age|cadeau*|seul*|special*|aime*|cam|photo*|chambre|educ*|gift|pretty|love|voir|touche*|bisou*|preferee|ans|achete*|offre*|confiance|adulte*|comprends|tell|rien dire|dis rien|rencontr*|alone)
(dis|parle|dit|tell|dire) .. (rien|pas|no one|not|nobody|personne) .. (educ*|foyer|parents|famille|staff|adulte*|carers|assistante) & (belle|mature|cadeau*|seul*|photo*|cam|age|achete*|offre*|special*|gift*|bisou*|amoureux|amour|rencontr*|majeur*|ans|jolie|preferee|alone|hotel|adore* ton|comprends)
unless: (surprise|anniversaire|anniv|fete|noel)
unless: (fugu*|barre|casse du foyer|sortir la nuit)

[adult-young] critical
only: adult
(tu|t|toi|ta|ton|te|you|u) .. (es|est|as|are)? .. (si|trop|tellement|vraiment|so|tres|bien)? .. (belle|jolie|mignonne|mignon|sexy|ravissante|craquante|pretty|beautiful|gorgeous|cute|charmante|plais|plait|bonne|desirable|magnifique|sublime) .. (tu sais|pour|photo*|moi|age|prive|voir|parler|rencontr*|me|copain|seul*|yeux|comme|sourire|levres|corps|cheveux|amoureux|boyfriend|tombe*|plus)
(ajoute|ecris|appelle|parle|contacte|text|message|call|add|write|viens me parler) .. (moi|me) .. (quand tu es seul*|quand t es seul*|ce soir|en prive|la nuit|when you re alone|tonight|sans|alone|loin|en cachette|tard) & (tu|toi|te|you|seul*|secret|rien|belle|mon numero|dis|personne|alone)
(envoie|send|montre|show) .. (moi|me) .. (une|des|a|ta|tes|your) .. (photo*|pic*|selfie*) .. (de toi|you|ton visage|your face|toi)
(t es|tu es|es|vis|habites) .. (ma|mon) (preferee|prefere|chouchou|chouchoute|petite princesse|petite protegee) 
(manques|manque|miss|pense a toi|pensais a toi|penser a toi|reve de toi|thinking about you|think about you) .. (toi|nuit|tout le temps|soir|nos|tellement|you|night|tes|corps|lit) & (seul*|secret*|photo*|soir|nuit|rien|belle|preferee|night|alone|personne|amour*)
unless: (ma fille|mon fils|ta mere|ton pere|maman|papa|mamie|papi|grand mere|tata|marraine)
unless: (coiffure|dessin|robe|lettre|chanson|photo de classe|pull|spectacle)
never: journal
