# Families that need no order: a person, an act, a circumstance, anywhere in a short message.
# They catch the phrasing nobody foresaw; what takes them back is listed with each.

@proche_adulte = mon pere, ma mere, papa, maman, mes parents, mon beau pere, ma belle mere, mon daron, ma daronne, mes darons, mon tonton, mon oncle, ma tante, ma tata, mon grand pere, ma grand mere, mon papi, ma mamie, mon cousin, mon frere, mon grand frere, mon demi frere, mon ex, mon mec, mon copain,
    son pere, sa mere, son beau pere, sa belle mere, son daron, sa daronne, son mec, son copain, son oncle, son frere, son ex, copain de ma mere, mec de ma mere, mari de ma mere, compagnon de ma mere, my dad, my mom, my mum, my father, my mother, my stepdad, my stepmom, my uncle, my brother, my boyfriend, her dad, his dad, her mom, his mom, her boyfriend, her stepdad,
    un educ, l educ, educ du soir, educ de nuit, le veilleur, la veilleuse, le surveillant, un surveillant, les grands, un grand, des grands, le coach, mon coach, mon prof, le prof, le voisin, un voisin, un adulte, un monsieur, le monsieur, la dame, @carer, papy, tonton, tata, parrain, mon parrain, mon beauf, mon padre, mes freres, les parents, baba, yemma, walid, lwalid, khali, 3ami, عمي, خالي, بابا, ماما, ابي, امي, زوج امي, foster dad, foster mom, foster brother, reuf, mon reuf, mon reup, ma reum, le mec du foyer, un mec du foyer, les autres du foyer, mon coloc, un jeune du foyer, dad, mom, the staff, the night guy, le mari, son mari, le directeur
@victime = me, m, ma, moi, mont, nous, ma soeur, mon frere, mon petit frere, ma petite soeur, petit frere, petite soeur, ma pote, mon pote, une pote, un pote, ma copine, ma mere, les petits, us, my sister, my brother, my friend, la touche, le touche, la bat, le bat, la frappe, le frappe, la tape, le tape, frangine, frangin, les enfants, mes freres, mes soeurs, les jeunes, j
@brutal = frappe, frapper, frappait, frappent, tape, taper, tapait, tapent, bat, battre, battait, battent, cogne, cogner, cognait, gifle, gifler, giflait, tabasse, tabasser, tabassait, fracasse, fracasser, etrangle, etrangler, etranglait, etouffe, fouette, fouetter, brule, brulait, ceinture, coups, roue de coups, casse le nez, casse le bras, casse une dent, casse la gueule, casse le doigt, peter le nez, casse des trucs sur, secoue, jette contre, jette par terre, jette des, jette des trucs, lance des, lance des trucs, throws things, throws stuff, throw things, hits, hit, beats, beat, slaps, punches, kicks, chokes, burned, ceinturon, coup de pied, coup de poing, coups de pied, coups de poing, coup de boule, met des patates, met des baffes, baffes, claques, gifles, mis une claque, mis une gifle, mis une baffe, m attrape par les cheveux, par les cheveux, par le cou, a la gorge, plaque contre, cigarette, fer a repasser, avec le fer, attache, attachent, attachait, enferme, enferment, enfermait, enfermer, ligote, sequestre, douche froide, douches froides, eau froide, a genoux pendant, prive de repas, prive de manger, prives de manger, sans manger, defonce, defoncait, maltraite, maltraitait, maltraitent, marave, maraver, corrige a coups, martinet, frappé, blesse expres, mord, met la tete sous, tete sous l eau, kaydreb, ydreb, kaydrebni, drebni, كيضرب, كيضربني, يضرب, السمطه, بالسمطه, smata
@peur_maison = peur de rentrer, peur de retourner, veux pas rentrer, veux pas retourner, veux plus rentrer, veux plus y aller, veux plus retourner, veux pas y aller, ose pas le dire, ose pas en parler, personne sait, personne me croit, personne nous croit, personne est au courant, jamais dit, jamais ose, peux pas le dire, dites pas, s il vous plait aidez, aidez moi, help me, personne voit, personne ne sait, nobody knows, scared to go home, don t want to go home, peur de lui, peur d elle, peur de mon, peur de ma, sais pas a qui le dire, sais pas a qui en parler, qui appeler, j ai honte de le dire, sait que j

[any-violence] critical violence_disclosure
(recommence|recommencer|recommencé|continue|arrete pas|encore|refait|again) & (mal partout|bleus|coups|frapp*|tap*|peur de lui|peur d elle|touche*|saigne*|hits|hit) & (papa|maman|pere|mere|beau pere|il|elle|tonton|oncle|@proche_adulte)
(matelas|par terre|dans le froid|sans chauffage|poux|cafards|rats|moisi|crasse|sans electricite|sans eau) & (manger|dort|dors|dormir|seuls|faim|laver|malades) & (chez|mere|pere|papa|maman|parents|famille d accueil|la bas)
(faim|sans manger|rien mange|mange pas|pas mange) & (chez ma mere|chez mon pere|chez mes parents|chez eux|a la maison|famille d accueil|la bas|chez maman|chez papa|chez ma tante|chez mon oncle) & (on|j|nous|petits|frere|soeur|dort|jours|puni*|weekend|week end|jamais)
(fait|font|faisait|fais|hurts|hurt|hurting) (du|tres|vraiment|trop)? (mal|peur) & @proche_adulte & (me|m|nous|la nuit|quand|soeur|frere) & (nuit|chambre|boit|bu|rentre|seul|seule|lit|maison|quand|encore|secret|peur|enerve*)
(touches|touched|touch|hits|hit|beats|beat|hurts|hurt|slaps|kicked|punched|rapes|raped|molests) (me|us|my sister|my brother) & (uncle|dad|father|mom|mother|stepdad|brother|cousin|he|she|foster|man|teacher|staff|grandpa|boyfriend|neighbor|guy|they)
(j ai|jai|on a|plein de|couvert*) .. (bleus|ecchymoses|hematomes|bruises|coquards|marques de coups|traces de coups) & (bras|dos|cuisses|partout|visage|jambes|corps|caché*|cache*|il|elle|papa|pere|mere)
(dormir|dors|dort|dormait|sleep) .. (baignoire|balcon|garage|cave|couloir|niche|carrelage|par terre|dehors|sol|voiture|placard|cabane|grenier|floor|outside|bathtub|shed) & (@proche_adulte|puni*|me fait|m oblige|il me|elle me|quand j fais|nous fait|on me fait|makes me|ils me) & (me|m|nous|j|i|mon frere|ma soeur)
(mon frere|ma soeur|petit frere|petite soeur|ma pote|mon pote|une pote|un pote|ma copine|mon copain|le petit|la petite|my friend|my brother|my sister|un gars|une fille|frangin|frangine) & (bleus|brulures|traces de coups|marques de coups|marques de brulures|oeil au beurre noir|coquard|hematomes|bruises|marques dans le dos|cocard|traces de ceinture|marques) & (dit|dire|peur|maison|pere|mere|parents|dos|partout|beau pere|chez|cache*|famille d accueil|tombe*|veut pas|weekend|week end|oncle|ventre|bras|vient|home)
(touche*|frapp*|tap*|viol*) .. (personne|me croit|me croira|ose pas|peur de le dire|parler) & (@proche_adulte|il|elle) & (me|m|moi|on|j)
@proche_adulte ... @victime .. @brutal
@victime .. @brutal & @proche_adulte
@brutal ... @proche_adulte & @victime & (quand|parce que|a cause|tous les|encore|hier|chaque|toujours|jamais|peur|bleu*|soir|nuit|bu|bourre|punir)
@proche_adulte & @peur_maison & (frapp*|tap*|bat|touch*|mal|crie*|boit|coups|nuit|chambre|violent*|enerv*|puni*|bizarre*|hit*|hurt*)
(ils|il|elle|on) (m|me|nous) (attache*|enferme*|ligote*|frappe*|brule*|tabasse*|force a manger|prive*|drogue*) .. (quand|lit|chaise|chambre|pour|si|tous|chaque|noir|cave|avec|la nuit|repas|medoc*|radiateur)
(punir|puni*|punition*) & (froide*|noir|cave|dehors|genoux|attache*|ceinture|sans manger|pas manger|enferme*|coups|baton|debout|balcon|pieds nus|a poil|nu) & (nous|me|m|on|elle|il|ils|j)
(chez|maison|la bas|week end|weekend) & (mange pas|mangeait pas|rien a manger|pas a manger|mange rien|pas de chauffage|seuls la nuit|laisse seuls|laisse seule|laisse seul|pas d eau|seuls a la maison|mecs bizarres|types bizarres|gens bizarres|drogue partout|seringues|se droguent|se drogue devant|bouteilles partout|dort par terre|dormait par terre|sale partout|cafards) & (mere|pere|maman|papa|parents|chez|famille d accueil|tata|daronne|daron)
@proche_adulte & (seuls|toute seule|tout seul|seul|seule) & (nuits|nuit|jours|trois jours|deux jours|2 jours|3 jours|week end) & (laisse*|parti*|sort|sortait|rentre pas|rentre plus|left)
(casse|cassé|pete|peté|broke|fracture*) .. (nez|bras|dent|dents|cote|cotes|doigt|machoire|poignet|nose|arm|rib|tooth) & @proche_adulte & (m|me|ma|my)
(gets|is|was|comes home|rentre|quand il est|quand elle est|toujours) (drunk|bourre|bourree|saoul|soul|defonce|wasted|high) & @proche_adulte & (throw*|hit*|yell*|casse*|tape*|lance*|peur|cri*|frappe*|hide|scared|jette*|violent*|insult*|cache*)
unless: @jeu
unless: @sport
unless: @fiction
unless: (tape|frappe|toc) .. (dans la main|dans les mains|a la porte|sur l epaule|a l ordi|du pied|dans l oeil)
unless: (claque|gifle|frapp*|hit|hits) .. (gentillesse|froid|beaute|emotion*|realite|sourire|voix)
unless: (attache*) .. (lacets|cheveux|ceinture|bien|a moi|l un|a lui|a elle|sentimental*|velo)
unless: (ceinture) .. (orange|jaune|verte|bleue|noire|marron|blanche|securite|de judo)
unless: (brule*) .. (gateau|crepe*|pates|soleil|four|pizza|casserole|cuisin*|steak)
unless: @helpline & (si|vous|tu peux|gratuit*|quand quelqu un|droit)
unless: (coup de main|coup de fil|coups de soleil|coup de soleil|coup de coeur|tout a coup|d un coup|coup d oeil|coup de pouce|coups de tampon|boire un coup)
unless: (cache cache|chatouill*|bataille|oreiller*|pour rire|rigol*|en jouant|pas fait expres|sans faire expres|dans les bras)
unless: (chat|chien|lapin|tortue|hamster|chaton|cheval|poney)

[any-abuse] critical violence_disclosure
(il|elle|on|he|she|@proche_adulte) .. (me|m|nous) .. (demande|force|oblige|fait|fais|veut que j|dit) .. (le|la|lui|sa|son) .. (toucher|touche|caresser|caresse|sucer|suce|embrasser|masser|frotter|lecher|branler|dormir nu*)
@proche_adulte & (me touche|m touche|ma touche|mont touche|nous touche|la touche|le touche|me touchait|me tripote|m a tripote|me caresse|m a caresse|me pelote|me viole|m a viole|a viole|attouchement*|touches me|touched me|rape*|abuse*|m embrasse de force|embrasse sur la bouche|touche la nuit|touche quand|touche mes|touche ma|touche le|touche sous|me fait toucher|faire toucher|mets sa main|met sa main|met ses mains|mis sa main|main dans|main sous|mains sous|mains partout|se frotte|se colle a moi|mate|me mate|m espionne|touche ou|touche les|touche bizarre*|يلمس*|لمس*|كيقيس*|يتحرش*|ykissni|kay9is*)
@proche_adulte & (salle de bain|douche|toilettes|bain|chambre|lit|couette|pyjama|bathroom|shower|bedroom) & (lave|laver|nu|nue|a poil|entre|rentre|regarde*|vient|deshabill*|nuit|quand j|sans toquer|sans frapper|me rejoint|dort|ferme*|change*|habille*|s allonge|se couche|touch*|walk*|watch*|come*|glisse*|colle) & (me|m|j|ma|moi|mon|my|i)
@proche_adulte & (des trucs|des choses|des trucs sales|des trucs bizarres|things|trucs d adultes|des jeux bizarres) & (me fait|m a fait|me faisait|me demande de|m oblige*|me force|veut que j|fait faire|faire) & (aime pas|veux pas|voulais pas|bizarre*|sale*|secret*|nuit|honte|pas normal*|peur|don t like|dire)
unless: @fiction
unless: @jeu
unless: (ranger|rangée|range|menage|nettoy*|devoirs|vaisselle|coucher|poubelles|linge) 
unless: (chat|chien|chaton|chatte|lapin|doudou|bisou de bonne nuit|histoire du soir|me lire|lit une histoire|veilleuse|reveille*|ronfle*|petit dej|malade|fievre)
unless: (m a touche|me touche|ma touche) .. (coeur|beaucoup|tellement|enormement|droit au|quand il a dit|son message|geste)
unless: (casse*|panne|bouche*|rat|araignee|repeint*|decor*|meuble*|poster|propre|lumiere)

[any-self-harm] critical self_harm
(personne|nobody|qui|no one|aucun) & (triste|pleure*|manquer*|manque*|remarqu*|deuil|enterrement|soulage*|s en fout*|miss|care|sad) & (mourrais|mourais|meurs|creve|crevais|disparaissais|disparais|mourrai|mort|morte|died|die|dead|me tuais|sautais) & (si|quand|if|when|le jour)
(m appelle|m appellent|m attire|m attirent|me tente|me tentent|me fait de l oeil|calls me|calling me) & (pont|vide|rails|train|fenetre|toit|lame|mort|balcon|metro|cachets|medocs|bridge|autoroute|falaise)
(merite|deserve) .. (de|d|to|que|pas|plus)? .. (mourir|crever|vivre|die|live|exister|la mort|qu on m aime)
(pense|penses|envie|reve|attends|souhaite|prefere|appelle|hate|obsede*|song*) .. (a|de|que|pour|par)? .. (ma mort|la mort|mon enterrement|mon suicide|ma fin|ma propre mort|my death|death)
(plus|pas) (la|de|assez de)? (force|forces|courage|energie) .. (de|pour|d)? .. (vivre|continuer|me battre|tenir|lutter|me lever|avancer|rester) & (vivre|continuer|tenir|fini|mourir|vie|lutter|rester)
(je|j) (me|m) (hais|deteste|degoute|deg) .. (tellement|trop|au point|mourir|vie|vivre|disparaitre|punir|faire mal|lame|coupe*)
(punir|punis|mal|saigner|souffrir) & (me|m) & (lame|coupe*|bras|scarif*|peau|rasoir|briquet|griffe*|cutter)
(vais|va|veux|compte) .. (le faire|passer a l acte|tout arreter|en terminer|sauter le pas|en finir) & (ce soir|demain|cette nuit|bientot|tonight|plus mal|fini|cette fois|seul*|pont|lame|cachets|medocs|vie)
(veux|voudrais|aimerais|want) .. (que tout|que ca|tout|it all) .. (s arrete|s arreter|stop|cesse|to stop|end|to end)
(rien|personne|nothing|no one) .. (a|to|pour|for) .. (perdre|retient|live for|lose) & (vie|vivre|mourir|fini|partir|finir|life|die|plus)
(tout le monde|vous|ils|ma mere|le foyer|everyone) .. (serai*|serez|sera|irait|ira|would) .. (mieux|tranquilles|tranquille|soulages|soulagee|content*|heureux|debarrasses|better|happier) .. (sans moi|si j|quand j|without me|if i)
(au moins|comme ca|si j) .. (mort*|la haut|au ciel|je meurs|creve) .. (plus|tranquille*|fini|souffr*|paix)
(vie|vivre|exister) (de merde|inutile|pourrie|nulle) & (finir|fini*|mourir|tuer|plus|sert|marre|autant)
(a quoi bon|quel interet|pourquoi|what s the point|c est quoi le but|ca sert a quoi|sert a quoi|a quoi ca sert) .. (vivre|exister|continuer|rester en vie|etre ne|etre nee|etre la|living|d etre ne|d etre nee|de vivre|d exister|la vie|se lever|me lever)
(repris|reprend|reprends|ressorti|ressors|retrouve|cache|achete|garde|garder|sorti|demonte|trouve|casse) .. (lame|lames|rasoir*|cutter|taille crayon|blade*|razor*) & (j|me|m|bras|hier|soir|craque|encore|poignet*|i|peau|mes|chambre|trousse|calme*|soulag*)
(tout|j ai|c est) .. (prevu|planifie|prepare|decide|planned|pret) & (pleurez pas|pleure pas|me cherchez pas|sera fini|c est fini|plus souffrir|adieu|pardon*|oubliez moi|desole pour tout|lettre|lettres|la fin|serai plus|mourir|pas peur de mourir|goodbye)
(pleurez pas|ne pleurez|me pleurez|oubliez moi|pardonnez moi|me regrettez pas|forgive me|forget me|don t cry for me|vous me manquerez|vous allez me manquer|merci pour tout|desole pour tout|sorry for everything|pardon pour tout|je vous aime tous|vous aimais|souvenez vous de moi) & (demain|fini|bientot|adieu|ce soir|cette nuit|plus la|plus mal|derniere fois|dernier message|tonight|tomorrow|forever|la haut|partir|trop dur|peux plus|plus la force|la fin|goodbye|liberer|delivr*)
(maigrir|mincir|trop grosse|trop gros|grosse vache|kilos|calories|perdre du poids|lose weight|too fat|me degoute|obese|mon ventre|mes cuisses) & (mange plus|mange rien|mange pas|manger plus|plus manger|mange qu|mange que|bouffe rien|saute tous|saute les repas|vomir|vomis|jeune|jeuner|laxatif*|juste de l eau|que de l eau|arrete de manger|recrach*|cache la nourriture|jette mon|eat nothing|stopped eating|not eating|starv*|throw up|un repas par jour|une pomme|plus avaler|privation)
(انهي حياتي|اقتل نفسي|نقتل راسي|نقتل روحي|انتحر|ننتحر|الانتحار|nqtel rasi|n9tel rasi|n9tl rassi|nqtl rasi|nsuicidi|اريد الموت|بغيت الموت|كرهت حياتي|كرهت هاد الحياه|تعبت من الحياه|عييت من الحياه|3yit mn had l7ayat|kreht 7yati|kreht hyati|3yit men lhayat|مليت من الحياه|ما كاين علاش نعيش|اتمنى الموت|ليتني اموت|ياريتني اموت|موتي احسن)
(j|me|suis|i) .. (saute|jette|pends|pendre|jeter|balance|flingue|bute|tue|suicide|noie|ouvre les veines|overdose|throw myself|jump) .. (sous|du|de la|dans|par|depuis|from|in front|off|lol|mdr|ce soir|demain|cette nuit|train|metro|pont|fenetre|toit|balcon|seine|riviere|lac|autoroute|route|voiture|bientot) & (me|m|myself|moi)
(compte|garde|gardes|stocke|stock|stocke|mets de cote|mis de cote|cache|accumule|economise|assez de|vole) .. (cachets|cachet|medocs|medicaments|comprimes|pills|doliprane*|somniferes|xanax|plaquettes|boites) & (assez|j|mes|soir|nuit|tous|en finir|bientot|reserve|planque*|besoin|dormir)
(honte|traces|marques|cicatrices|cache|cacher|plein de|rempli*|couvert*) & (bras|poignets|poignet|cuisses|cuisse|jambes|avant bras) & (recommence*|nuit|encore|lame|coupe*|saigne*|rasoir|arrive pas a arreter|peux pas arreter|manches|soulag*|calme*|expres|fait moi meme|a moi meme)
(me loupe|me rate|me louper|me rater|me raterai|me louperai|rate mon coup|louper|rater) & (cette fois|pas cette fois|prochaine fois|pas|tentative|next time|mourir|pont)
(regrette*|degoute*|decu*|dommage|chaque matin|tous les matins|pourquoi) .. (de|d|que|j)? .. (m etre reveille*|reveille*|encore en vie|encore vivant*|encore la|survecu|pas mort*|respire encore|etre vivant*|woke up|still alive|still here) & (j|m|me|suis|i)
(s ouvre|s ouvrir|ouvert|ouvre|s est ouvert) (les|le) (bras|veines|poignets|avant bras|poignet)
(me|m|j) .. (frappe|tape|cogne|griffe|mords|brule|arrache|punis) .. (moi meme|la tete contre|tete contre|le mur jusqu|les cheveux|la peau|jusqu au sang|avec le briquet|avec un briquet)
(plus|pas) (d|de|aucun|aucune)? .. (espoir|avenir|futur|issue|solution) & (vie|vivre|mourir|en finir|seule|seul|plus rien|fini|tuer|partir|servir)
(solution|issue|choix|only way) .. (c est|est|is|que|de|seule|de)? .. (la mort|mourir|me tuer|le suicide|death|dying|en finir|disparaitre|crever)
(seule|unique|only) .. (solution|issue|way out) .. (mort|mourir|tuer|suicide|death|dying|en finir|disparaitre|crever)
(me pendre|me suicider|me tuer|me noyer|me flinguer|me buter|me jeter sous|m ouvrir les veines|kill myself|hang myself|drown myself)
(personne|nobody|rien|aucun) .. (me|m) .. (aime|veut|aimera|voulait|attend|comprend|loves|wants) & (mourir|vivre|disparaitre|plus la|a rien|exister|partir pour|en finir|die|alive|live|finir|mort|morte)
(devrais|aurais du|aurais jamais du|i should|shouldn t|aurais prefere) .. (naitre|pas etre ne|pas etre nee|jamais naitre|exister|etre mort|etre morte|have been born|be alive|mourir|pas exister|etre vivant|etre vivante|crever|pas etre la|jamais etre ne|jamais etre nee|be dead)
(marre|fatigue*|epuise*|tired|ras le bol|plus la force|plus de force|peux plus|supporte plus) .. (vivre|de vivre|vie|de tout|exister|d exister|life|everything|la vie|de cette vie|me battre) & (vivre|exister|vie|mourir|en finir|fini*|dormir pour|partir pour|disparaitre|life|plus la|pont|lame|medoc*)
(si|quand|un jour) .. (j) .. (serai plus la|suis plus la|serais plus la|suis mort|suis morte|meurs|creve|disparais) .. (vous|tu|personne|comprendrez|mes|donne*|qui|ils|mon|chat|pleur*|content*)
(@proche|sa|son|elle|il|une fille|un gars|qqn|quelqu un|soeur|frere|friend) ... (lettre d adieu|goodbye letter|suicide|suicider|se tuer|se scarifie|se mutile|se taillade|se fait vomir|veut mourir|envie de mourir|plus envie de vivre|cutting herself|cutting himself|wants to die|kill herself|kill himself|ouvre les veines|se laisse mourir|avale des medocs|avale des cachets|tentative|sauter du|en finir|se pendre|overdose|voulait mourir|parle de mort|parle de mourir|coupe les veines)
(cherche|connait|quel|quels|quelle|combien|how many|how much|which) .. (medoc*|medicament*|cachet*|pills|dose|doliprane*|methode|facon|way) ... (mourir|mort|mortel*|en finir|se tuer|me tuer|sans douleur|sans souffrir|die|kill|painless|partir sans|crever|plus se reveiller)
unless: @fiction
unless: @jeu
unless: @helpline & (si|vous|quand|gratuit*|appelez|tu peux|expose|affiche|jour et nuit)
unless: (prevention|affiche|expose|debat|intervention|atelier|reportage)
unless: (plongeoir|tremplin|trampoline|accrobranche|corde a sauter|elastique|saut en longueur|haies|piscine|tyrolienne)
unless: (de rire|de honte|de faim|de froid|de chaud|de fatigue|d ennui)
unless: (serie|film|livre|chanson|manga|poeme|rap|personnage)
unless: (quand j etais|a 1?|j avais|il y a|ado|pendant|a votre age|a ton age|aujourd hui) & (arreter|arrete|sorti*|guer*|mieux|aujourd hui|reussi|maintenant|survecu|better|annees|fier|fiere)

[any-let-die] critical self_harm
(me|m) laisse* (crever|mourir|couler|deperir)
unless: @fiction

[any-self-harm-past] high self_harm
(quand j etais|j avais|il y a|ado|pendant|a votre age|a ton age|a l epoque|avant|plus jeune|years ago|used to) ... (scarif*|mutil*|automutil*|suicid*|tentative|envie de mourir|mourir|coupais|anorex*|me tuer|en finir|self harm*|cutting|lame|veines|vomir|ts)
(scarif*|mutil*|automutil*|suicid*|tentative|envie de mourir|coupais|anorex*|me tuer|self harm*) ... (quand j etais|j avais|il y a|ado|pendant|a l epoque|avant|plus jeune|years ago|j ai reussi|m en suis sorti*|aujourd hui|arrete*)
unless: @helpline & (si|vous|quand|gratuit*|appelez|jour et nuit)
unless: @fiction
unless: (expose|debat|intervention|atelier|reportage|affiche)
unless: (mort|morte|mourir) (de rire|de honte|de faim|de peur)

@grave = coup de couteau, coups de couteau, coup de lame, coup de batte, coups de batte, mettre un coup de, coup de poing dans, coup de boule, egorger, egorge, planter, poignarder, poignarde, buter, bute, fracasser, fracasse, tabasser, tabasse, massacrer, massacre, demolir, defigurer, defoncer, defonce, crever, tuer, tue, saigner, eventrer, lyncher, torturer, bruler vif, cramer, noyer, pendre, etriper, decapiter, eclater la gueule, casser la gueule, peter la gueule, casse la gueule, pete la gueule, casser les jambes, casser les dents, exploser la tete, exploser la gueule, tirer dessus, tire dessus, mettre une balle, planté, stab, kill, murder, shoot, beat up, beat you up, beat him up, smash, break your, hurt you, kick your, cut you, slit, burn your, nqtel, n9tel, nqtlek, n9tlek, ndbh*, nkser*, اقتل*, نقتل*, اذبح*, نذبح*, ساقتل*, اكسر*, نكسر*, اضربك, نضربك, حرق*, نحرق*
[any-threat] critical threat
(vais|va|vont|allons|vas|gonna|going to|ll|will|jure|promets|ghadi|rah|راح|رح|غادي|سوف|والله) .. (te|t|l|le|la|les|vous|lui|ce|cette|you|him|her|them|ton|ta|sa|son|un|tous|your|his) .. @grave
@grave (ce|cette|ton|ta|ces|sa|son|le|la) .. (batard*|fdp|fils de pute|connard*|salope|pute|educ|prof|juge|mec|meuf|famille|mere|balance*|enfoire|chien|encule)
@grave & (te|t|vous|lui|l|you|him|ton|ta) & (@lame_feu|@temps|sortie|jure|rigole pas|blague pas|serieux|sur ma mere|sur le coran|swear) & (vais|va|vont|ll|gonna|on|j|ghadi|راح|رح|والله|غادي|will)
(@temps|ce soir|sortie|lycee|college) & (on t attend|on vous attend|t attend a|on sera|serons|on est|y aura|we ll be|on vient|on arrive|on debarque) & (10|15|20|dix|quinze|vingt|plusieurs|nombreux|tous|5|6|8|a 10|cinq|deux contre|equipe|batte*) & (t attend*|toi|te|tu|ta|gueule|vous|pour toi|verras|you|lui|le)
(parle*|dis|balance*|raconte*|temoigne*|porte plainte|va voir|vas voir|tell|talk|snitch|cafte*|poucave*|ouvre ta bouche|ouvre ta gueule) .. (keufs|police|flics|educ*|prof*|cpe|adulte*|cops|staff|juge|parents|qqn|quelqu un|anyone|someone|personne|chef) .. (t es mort|t es morte|mort|morte|te tue|te bute|te defonce|te plante|regretteras|verras|tu meurs|dead|kill|fini|finie|mal|creve*|gorge|paieras|retrouve|famille|creves|done)
(on va venir|on vient|on debarque|on arrive|va venir|vont venir|viendrai|je viens|we re coming|we coming|on passe) & (chez toi|chez vous|chez lui|chez elle|sortie|foyer|ta chambre|your house|te chercher|te trouver|ton college|ton lycee) & (@lame_feu|a 5|a 10|a 6|a 8|a plusieurs|a dix|a cinq|tous|batte*|battes|cagoul*|regler|defonc*|frapp*|tout casser|te faire)
(j ai|jai|y a|ya|i got|i have|on a) .. @lame_feu .. (chez moi|sac|poche|sur moi|tu vas|pour toi|attention|on verra|t attend|voir|my bag|ready|demain|casier|chambre|veste|prochain|for you)
unless: @jeu
unless: @sport
unless: @fiction
unless: (interro|controle|exam|examen|maths|exo|exercice|devoir|dm|oral|brevet|bac|record)
unless: (mdr|lol|😂|🤣|ronfle*|de rire|chatouill*|calin*|bisou*|blague*|faim|crepe*|gateau*|moustique*|araignee*|devoir*|reveil|controle)
unless: (m a dit|ma dit|il a dit|elle a dit|m ont dit|mont dit|me dit|menace de me|menacee|menace de|il va me|elle va me|va me tuer|va me|vont me|me tuer|mon pere|ma mere|my dad) & (m|me|moi|il|elle)
unless: (se|me|m) .. (tuer|buter|pendre|noyer|suicider|flinguer)

@illicite = guetteur*, guetter, guette, chouf, choufs, chouffer, charbonner, charbonneur*, charbon, four, point de deal, le point, arah, akha, terrain, bicrave, bicraver, dealer, deal, deale, shit, beuh, weed, coke, cocaine, cc, hash, drogue, drogues, came, teuchi, sacoche, pochon*, barrette*, marchandise, matos, colis, paquet, package, parcel, nourrice, planquer, planques, planque, stash, livrer, livraison*, livreur, ravitailler, ravitaillement, jobber, jobbeur*, lookout, look out, trap, county lines, go fast, valise, kilo, arme, flingue, calibre, sachet*, dope, pills, lean, zetla, حشيش, مخدرات, باكيه, bakia, ecoule*, ecouler, revendre, couper le shit, keufs, flics, puces volees, faux billets, machine a laver
@paie = @number, euros, euro, balles, cash, paye, payes, payer, paie, thune*, argent, fric, oseille, biff, moula, money, pay, k, touches, gagnes, touche, gagne, rapporte, commission, part, moitie, %, nourri, loge, flous, drahem, فلوس, يورو, facile, balle, bucks, course, par jour, la journee, la semaine, recrute, recrutent, cherche, besoin
[any-wide] critical exploitation
@illicite & @paie & (tu|t|te|toi|qui|on|besoin|cherche|recrute|recrutent|veut|viens|mp|interesse*|petit*|jeune*|you|need|want|who|gars|quelqu un|dispo|motive*|equipe|faut juste|juste a|suffit|نحتاج|شكون|chkoun) & (@argent|@number)
(surveiller|surveilles|surveille|guetter|prevenir|previens|crier|cries|siffler|alerter|watch) & (keufs|flics|police|condes|cops|schmitts|bac|deks|voitures) & @paie
(amene|ameves|ramene|ramener|copines|potes|filles|meufs) & (soiree|soirees|party|parties) & (@number|paye*|facile|thune*|argent) & (fais|faire|gagne*|touche*|payee*|te|tu)
(le point|le four|le terrain|le quartier|la tour|le bendo|la cite) (recrute|cherche|embauche|a besoin|paye|ouvre|tourne)
(planque|planques|gardes|garde|caches|cache|transportes|transporte|portes|deposes|depose|livres|livre|ramenes|ramene|recuperes|recupere|keep|hold|carry|drop) .. (sac|sacoche|paquet|colis|enveloppe|truc|valise|boite|bag|package|sachet|arme|matos|marchandise|petit sac|cle|carton) & (@number|euros|cash|paye|donne|balles|thune*|pay|file|touches|question*|ouvrir)
(mym|onlyfans|only fans|onlyfan|fansly|cam|escort*|sugar daddy|sugar baby|michto*|michet*|tapin|plan escort|sexcam|camgirl|webcam) & (ouvre|ouvrir|cree|lance|fais|faire|m occupe|gere|50 50|@number|riche|gagne*|argent|argent facile|tu peux|money|manager|agent|compte|rapporte|thune*) & (tu|toi|te|t|meufs|filles|fille|les filles|girls|you|m|j|ma belle|babe|qui)
(vieux|hommes|mecs|mec|clients|client|monsieur|messieurs|guys|guy|men|old men|daddy|potes|types|type|businessmen|patron*|riches|gars) & (paye|payent|paient|@number|donne*|pay|paying|fringues|sapes|cadeaux|loge|heberge|hotel|genereux|resto|argent|euros|offre*) & (jolie*|belle*|gentille*|meuf*|fille*|girl*|nice|compagnie|diner|dormir|mignonne*|nuit|masse*|faire plaisir|cool avec|company|dinner|cute|pretty|sympa avec|corps|moment|soiree)
(make|gagne|gagner|earn|fais toi|te fais|touche*) .. @number ... (night|nuit|soir|soiree|babe|ma belle|girls|filles|meufs|hotel|guys|mecs|men|hommes|vieux|corps|jolie*|sexy|photos|pieds)
(loge*|heberge*|hotel|appart) & (nourri*|fringues|sapes|argent|paye*|tout paye) & (meuf*|fille*|gentille*|jolie*|belle*|girls|mineur*|15|16|17)
unless: @fiction
unless: @jeu
unless: (gateau*|crepe*|kermesse|brocante|association|cagnotte|cadeau commun|vide grenier|tombola|velo|voyage scolaire|sortie scolaire)
unless: (apprenti*|alternance|stage|mission locale|cap|contrat|pole emploi|bafa|mcdo|baby sitting|babysitting|garage|boulangerie|paye d apprenti)
unless: (prevention|affiche|expose|debat|arnaque|piege|reportage|documentaire|refuse|danger*)

[any-theft-mule] high exploitation
(codes bancaires|code bancaire|identifiants bancaires|numeros de carte|numero de carte|codes de carte|code de carte|acces bancaire|carte de retrait) & (gardes|garde|@number|mets|verse|moitie|%|prete*|file|donne*|envoie*)
(choure*|chourez|vole|voles|volez|pique*|steal|tape|depouille*|arrache*|serre*|nsr9*|tsr9*|sr9) .. (moi|nous|me|for me|un|des|deux|tous|le|la|les|some)? .. (jordan*|nike*|baskets|sneakers|parfum*|iphone*|telephone*|tel|fringues|habits|scooter*|velo*|trottinette*|maquillage|alcool|bouteille*|vodka|airpods|sac*|vuitton|sephora|zara|casquette*|veste*|manette*|console*|switch|phones|clothes|makeup) & (file|paye|donne|@number|euros|paire|piece|moitie|commande|revend*|rachete|achete|pay|each|balles|chaque|pour moi|for me)
(compte|comptes|rib|iban|carte bleue|carte bancaire|cb|cheque|cheques|virement|virements|livret|bank account|cash app|lydia|revolut|nickel|paypal) & (ton|ta|tes|vos|votre|tu|your|vends|prete*|loue*) & (gardes|garde|keep|%|commission|moitie|retires|retire|rachete|achete|prete*|loue*|verse*|encaisse*|recois|@number) & (@number|%|gardes|garde|keep|moitie|commission|part|argent|thune*)
unless: @fiction
unless: @jeu
unless: (on m a|m a vole|m ont vole|mon velo|prevention|arnaque|attention|mefie*)
unless: (comment|age|ouvrir un|argent de poche|conseiller)

@intime_corps = fesses, cul, seins, nichons, boobs, tits, chatte, bite, sexe, zizi, penis, culotte, soutif, string, slip, tanga, nue, nu, a poil, toute nue, tout nu, naked, nude, nudes, sans vetements, sans habits, sans t shirt, sans tshirt, sans haut, sans rien, lingerie, poitrine, bra, panties, ass, dick, pussy, tetons, clito, deshabille*, topless, sous vetements, petite tenue, عاريه, عريانه, 3ryana, 3eryana, torse nu, corps nu, en sous vet*, boule, teub, teuch
[any-wide-sexual] critical sexual
@intime_corps & (photo*|video*|cam|live|webcam|pic|pics|visio|facetime|snap|selfie*|camera|image*|صوره|صور|tswira) & (toi|tu|te|ta|tes|ton|you|your|ur|elle|sa|ses|moi|euros|envoie*|montre*|veux|veut|tourne*|send|qui|of)
@intime_corps & (montre*|fais voir|fait voir|show|laisse voir|voudrais voir|veux voir|veut voir|want to see|let me see|wanna see|envie de voir) & (tu|te|toi|tes|ta|ton|moi|your|me|you|ur)
(@number|euros|balles|robux|recharge|iphone|clopes|skin|vbucks) & (photo*|video*|cam|pic*|live) & @intime_corps
(fais|fait|faire|ferais|feras|donne|veux|give|ferait|tailler|tailles) .. (une|un|des|me|moi|a) .. (pipe|pipes|branlette|fellation|cunni|blowjob|handjob|doigt|doigter|gaterie|levrette|turlute)
(tu|t es|tes|es tu|u|you|are you) .. (vierge|virgin|chaude|excite*|excitee|mouillee|horny|puceau|pucelle) & (?|toi|essayer|encore|deja|ca te dit|dispo|viens|veux|pareil|moi|still|ou pas|age|on)
(quelle|quel|taille|what|whats|wht|tu fais du|couleur|c est quoi) .. (soutif|soutien gorge|bonnet|bra|culotte|string|sous vetements|bra size|cup|poitrine|boxer|slip|bra size)
(ca te dit|envie|partant*|chaud*|veux|wanna|dispo) .. (coucher|baiser|baise|sexe|faire l amour|essayer au lit|sex|ken|niquer|plan cul|cul|faire du sexe|te deshabiller|lit tous|se toucher|jouer au docteur)
(demande*|veut|veux|force*|oblige*|harcele*|menace*|insiste*|want*|ask*|reclame*|supplie*) ... (nude*|photo* de moi|video* de moi|photo* nue*|photo* intime*|pics of me|mes seins|mon corps|mes fesses|photo* sans|me deshabill*|me mettre nue|me montre)  & (il|elle|on|ils|mec|homme|gars|type|he|she|they|quelqu un|inconnu|copain|un) & (m|me|moi|j|i|of)
unless: @fiction
unless: (consent*|preservatif*|capote*|contracept*|pilule|ist|mst|planning familial|infirmier*|gyneco*|svt|depistage|prevention|medecin|puberte|vaccin|cours|education sexuelle|3018|bebe|couche*|statue|tableau|musee|peinture|maillot de bain|piscine|dentiste|pied*|chaussure*|bras|echographie|mammographie)
unless: (chat|chien|chatte a|ma chatte|la chatte|chatons|lapin)
unless: (jamais|faut pas|n envoie*|envoyez|si quelqu un|attention) .. (envoyer|photo*|nude*|demande*)

[any-sexual-crude] high sexual
(pornhub|xvideos|xhamster|youporn|xnxx|redtube|brazzers|hentai|rule34|porno|pornos|onlyfans|mym|film de boules|site de boules|films de boules|jacquie et michel)
(elle|il|ils|ce mec|cette meuf|she|he|@prenom|la meuf|sa soeur|sa mere|prof) .. (suce*|baise*|se fait ken|se tape|s est tape*|s est fait|a ken|ken|couche|fait la pute|leche*|sucks|fucked|avale|ecarte|s est tapée|a pecho) .. (bite*|mec*|gars|tout|parait|hier|tout le monde|cave|toilettes|foyer|mecs|dicks|guys|classe|college|lycee|bahut|cite|3|4|5|trois|deux|everyone|chien)
(gros|grosse*|petits|beaux|enormes|vos|ses|tes) (seins|nichons|boobs|fesses|cul|boules|teub|bite|chatte)
unless: (consent*|preservatif*|capote*|contracept*|prevention|infirmier*|3018|svt|aide|accro|addict*|arreter|choque*|debat|limite d age|controle parental)
unless: @fiction

[any-grooming] critical grooming
(serai|suis|peux etre|pourrais etre|veux etre|i ll be|i can be|be) .. (la maman|le papa|le pere|la mere|la famille|le grand frere|la grande soeur|the dad|the mom|the family) .. (que t as|que tu as|que tu n as|jamais eu|jamais eue|you never|manque|que tu)
(parle|ecris|confie|dis|fais confiance|reponds) .. (qu a moi|qu avec moi|seulement a moi|rien qu a moi|uniquement a moi|only to me|only me)
(te meritent|merite mieux|te merite|a ta hauteur) & (mature|age|moi|entre nous|garcons|belle|@secret)
(seul|seule|unique|only|ya que moi|y a que moi|il y a que moi|personne d autre|que moi|the only one) .. (qui|a|who|to) .. (t|te|tu|vous|you) .. (comprend*|aime*|ecoute*|aide*|connai*|protege*|understand*|love*|care*|get*|comprenne)
(tu peux|peux|faut|dois|pourrais|appelle|appelles|call) .. (appelle*|appeler|m appeler|call|moi|me) .. (papa|maman|daddy|tonton|mummy|papi|ton grand frere|mommy|ton nouveau papa|ton homme)
(@cadeau|offre*|achete*|paye*|نشري|اشتري|ساشتري|nchri*|buy*) & (te|t|toi|you|ليك|لك|lik|lek|tu) & (@secret|seul|seule|alone|viens me voir|me rejoindre|chez moi|bisou*|photo*|calin*|en echange|si tu viens|si tu m|si tu fais|if you|delete*|@efface|dis pas|rien dire|prive|ma belle|princesse|cherie|gentille avec|ماتقولي|ما تقولي|لا تقولي)
(parents|educ*|educs|staff|carers|famille d accueil|mere|foster) & (tel|telephone|phone|messages|snap|insta) & (regarde*|surveille*|verifie*|fouille*|lisent|lit|controle*|check*|look*|read*|voit|voient) & (tu|ton|tes|your|you|te|t) & (?|parler|tranquille*|parfait|non|nous|cool|on va|secret|good|talk|prive)
(bien foutue|bien faite|beau corps|joli corps|belle pour ton|sexy pour|formes|bien developpe*|deja une femme|deja un homme|pour ton age|for your age|fais plus que ton|fais plus vieille|parais plus|plus mature|plus grande que ton age|look older|seem older|so mature)
(j ai|jai|moi|im|i m|i am|suis) (18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|45|50) (ans|yo|years|balais|piges|et|mais) & (toi|age|quel age|princesse|belle|jolie|mature|jeune dans|reste jeune|rencontr*|copine|celibataire|mignonne|ton copain|ton mec|grand frere|ton homme|ton amoureux|your boyfriend|cherche|petite|plait|pretty|single|how old|asv|asl|discuter|sympa|prive)
(t es|tu es|es) .. (ma|mon|la|le) (preferee|prefere|chouchou*|petite preferee|plus belle du groupe|plus jolie du groupe|protegee|princesse|petite femme|rayon de soleil) & (autres|secret|dis|dire|entre nous|personne|seul*|rien que|prive|collegues)
unless: (ma fille|mon fils|mon enfant) 
unless: (surprise|anniversaire|anniv|noel|fete des)
unless: (jean|pantalon|pull|taille|livre|jeu|film) .. (pour ton age)
unless: (coiffure|dessin) & (mature|pour ton age)
unless: @jeu
never: journal

[any-grooming-adult] critical grooming
only: adult
never: journal
(notre secret|un secret entre|petit secret|restera entre nous|reste entre nous|entre toi et moi|entre nous deux|garde ca pour toi|our secret|between us|en parle a personne|en parle pas|n en parle pas|ne le dis pas|ne dis rien|dis rien|le dis pas|sans prevenir|ne le dites pas|dont tell|don t tell|keep this between|sans en parler|pas besoin d en parler|ne dis pas|le dire a personne|le repete pas|dis le pas)
(en dehors du foyer|hors du foyer|chez moi|juste nous deux|tous les deux|seul a seule|toi et moi|rien que nous|just us) .. (voir|voit|secret|cafe|parler|venir|balade|resto|soir|retrouver|vacances|dormir|week end|sortir|prive|tranquille*)
(seul|seule|alone|isole*|perdu*|triste) & (parle moi|parler a moi|ecris moi|viens me parler|en prive|contacte moi|mp|message prive|talk to me|message me|prive) & (tu|te|toi|you|t)
unless: (surprise|anniversaire|anniv|fete|noel|spectacle|depart)
unless: @helpline
unless: (bureau|entretien|salle|permanence|educ* peut|ton educ|tes educs peuvent)  & (bureau|entretien|permanence|soir|demain|si tu veux)
unless: (publiez|publier|postez|partagez|numero|adresse|mot de passe) .. (pas|jamais|ici)

[any-runaway] critical runaway
(hrebt|hrabt|hrebna|hrabna|هربت|هربنا|راني هارب*|rani hareb*|run away|running away|ran away|runaway) & (j|i|m|ana|on|we|انا|men|mn|foyer|من|gonna|who|tonight|lila|home|friday|saturday|monday|tomorrow|الدار|المركز|night|with) 
(cache*|planque*|hiding|refugie*|reste) (chez|dans|a|at|in) .. (copine|copain|pote|ami|amie|mec|squat|cousin*|gars|cave|hall|inconnu|friend*|appart|quelqu un|un|une) & (foyer|police|educs|keufs|cherche*|trouver*|rentrer|retourner|rentre pas|staff|home|nuit|jours|looking|find)
(foyer|educs|police|keufs|staff) .. (me cherche*|nous cherche*|me trouve*|me retrouve*|nous retrouve*|sait pas ou|savent pas ou|looking for me|find me|vont s apercevoir|verra rien|verront rien|s en rendre*|capte rien|captent rien|capteront) & (j|on|suis|cache*|parti*|dehors|loin|i|nuit|soir|sort*)
(me|m|nous|se|on|j) .. (taille|tailler|arrache|barre|barrons|barrer|casse|casser|tire|tirer|enfuis|enfuir|sauve|trace|evade|echappe|natchave|fugue|fuguer|eclipse|sors en douce|faire le mur|fait le mur|fais le mur) .. (d ici|du foyer|de la|loin|cette nuit|ce soir|demain|avec|tous|samedi|vendredi|dimanche|lundi|mardi|mercredi|jeudi|pendant|quand ils|par la|a minuit|tous ensemble|pour de bon|direction|de chez) & (cette nuit|ce soir|demain|samedi|vendredi|dimanche|lundi|mardi|mercredi|jeudi|minuit|tous|sac|fenetre|veilleur|avec|h|qui vient|nuit|bientot|prevu|pret|decide|serieux|loin)
(saute|sauté|escalade*|grimpe*|franchi*|passe par|passé par) .. (grille|mur|fenetre|portail|barriere|balcon|cloture|toit|issue de secours) & (loin|foyer|dehors|nuit|parti*|veilleur|educs|retrouve*|trouver*|soir|maintenant|liberte|libre|barre*|demain)
(pars|part|partons|partir|quitte|quittons|leaving) & (loin|jamais|pour de bon|definitivement|sans prevenir|sans rien dire|for good|forever) & (foyer|ce soir|cette nuit|demain|sac|d ici|famille d accueil|tonight|home) & (j|on|m|i|we)
unless: @fiction
unless: @jeu
unless: (chat|chien|hamster|lapin|tortue|perruche|poule|cheval|chaton)
unless: @sport
unless: (casse|casser|casses) (les|la|le|un|une|mon|ma|ton) (oreilles|pieds|tete|bras|jambe|ongle|dent|verre|telephone|manette|ecran|croute|lit)
unless: (vacances|colo|colonie|stage|voyage|week end chez|educs viennent|avec les educs|sortie)
unless: (reve*|envie|pense*|un jour|aimerais|voudrais|des fois|parfois|si ca continue) & (un jour|reve*|envie|des fois|parfois|si ca continue|aimerais|voudrais)
unless: (quand j avais|a 1?|a l epoque|avais fugue) & (regret*|pire|erreur|conseil*|parle*)

[any-runaway-adult] critical runaway+pressure
only: adult
(viens|viendrai|venir|passe|passerai|arrive|attendrai|attends|coming|come) .. (chercher|recuperer|prendre|sortir|enlever|get|pick) & (nuit|sac|affaires|pars|part|loin|discret*|derriere|fenetre|minuit|sans|voiture|frontiere|bled|avion|night|window|bag|secret*) & (te|t|you|toi|ton|tes|on|your)
unless: (visite|comme prevu|accord*|educ*|juge a|ecole a|medecin|gare avec)
