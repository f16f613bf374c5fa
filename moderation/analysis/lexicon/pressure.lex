# Guilt, promise of return, divided loyalty, what to tell or hide, running down staff, parent or foster family (spec §1).
label: pressure

@enfant = tu, te, toi, ton, ta, tes, mon ange, ma puce, mon coeur, ma cherie, mon cheri, ma fille, mon fils, you, your, انت, انتي
@team = educ, educs, educateur*, foyer, famille d accueil, ta famille d accueil, ces gens, cette famille, cette femme, ces educs, l ase, ase, referent*, assistante sociale, la dame, le juge, la juge, eux, ils, tata, assistante familiale, social worker*, foster family, foster mom, foster parents, carers, staff, services sociaux, psy, la psy, المربي, المربيه, المربين, العائله, القاضي, directrice, directeur, veilleur, assistants sociaux, l equipe, equipe, ton pere, ta mere, ta tante, ta belle mere, ton beau pere, your dad, your mom, your father, your mother, the home, they, mourabi, l9adi, lqadi, nas, les gens qui te gardent, autre famille, papa, maman, ta soeur, sa nouvelle femme, la psychologue

[guilt] high
never: youth
(tu|t|ca|vous|you|de te) .. (fais|fait|faites|make) .. (de la peine|tellement de mal|du mal|souffrir|honte|mal au coeur|cry|suffer|pleurer) & (tu|t|you|toi|ton|ta)
(sans toi|without you|loin de toi) & (mourir|meurs|die|survivre|vie|rien|suis rien|dors plus|mange plus|can t live|vivre)
(if|si) .. (you|tu) .. (tell|talk|say|dis|parles|racontes) ... (never see|never talk|verrai plus|verras plus|plus jamais|jail|prison|disappear|won t see|parlerai plus)
(ira|irai|aller|finir|finira|finirai|mettre|mettront|enferm*|go|going|alle) .. (en prison|prison|a l hopital psy|a la rue|to jail|jail|prison) & (tu|toi|si|a cause|t|you|if)
(tu n es plus|tu es plus|t es plus|tu as|t as|tu n as) .. (la meme|le meme|change|pareil|plus rien|plus besoin) .. (avec moi|depuis|plus ta|de moi|envers)
(brise*|brises|break|dechire*|casse*|arrache*) .. (le coeur|mon coeur|my heart|coeur)
(si|if|lo|ila|ida|لو|اذا) (tu|you|t|vous|kan|kent|kunti|كنتي|كنت|تحبيني|تحبني|بتحبيني) .. (m aimais|maimais|aimais|m aimes|m aime|tenais|tiens|loved|love|cared|me voulais|voulais|pensais|kat7ebni|bghitini|تحبني|تحبيني|تحبين|كتحبني|كتبغيني|les aimais|nous aimais|etais|avais|vraiment|manquais|manque)
(a cause de|par ta|c est ta|c est a cause|because of) .. (toi|ta faute|your fault|you|de toi|faute|mensonges|ce que tu as dit|tes histoires|what you said) .. 
(c est ta faute|par ta faute|your fault|a cause de toi|because of you|c est de ta faute|b sebtek|b sebbtek|bsebabek|sebabek|بسببك|علاجالك|la faute a toi|cause de ce que tu as dit|tu as tout gache|t as tout gache|tu as detruit|t as detruit|tu nous as detruit*|tu as brise|depuis que tu as parle|a force de parler|tu nous fais|you ruined|tu as casse la famille|quand tu parles mal de)
(maman|papa|je|j|mamie|moi|on|nous|ta mere|ton pere|mommy|daddy|mom|dad|i|ton frere|ta soeur|ماما|بابا|امك|ابوك|mama|baba|ton petit frere|ta grand mere|le bebe|tes soeurs|mimi|papi) .. (pleure*|malade|tombe malade|dort plus|mange plus|souffre*|meurt|mourir|creve*|va mal|deprime*|triste|cry|cries|crying|sick|can t sleep|not eating|heartbroken|dying|suffer*|vais mal|desespere*|fait une depression|a l hopital|تمرض|تبكي|يبكي|تموت|مريضه|تعبانه|katbki|kanbki|kaybki|nbki|mrid|mrida|tebki|me meurs|plus envie|survivre*|me tue|me tues|plus gout|chagrin|coeur brise|ne dort|maigri*) .. (a cause|si tu|sans toi|parce que tu|tous les|chaque|because|without you|quand tu|tant que|until|if you|depuis que tu|when you|3la|bsebtek|بسببك|كل ليله|كل يوم|everyday|every night|toute la nuit|pour toi|de te savoir|de ton absence|que tu|et toi tu|pendant que tu|you|deux|ila)
(tu|t|you|vous) .. (nous|m|me|les|ton|ta) .. (oublie*|oublies|abandonne*|abandonnes|laisse*|trahis*|trahi*|remplace*|remplaces|forget|forgot|forgotten|abandoned|left us|betray*|replaced|renie*|preferes|prefere|tourne le dos|tournes le dos|as remplace*|lache*|deçois|decois|decu|decue|brises le coeur)
(tu|t|you) .. (preferes|prefere|aimes plus|aime plus|prefer|love) .. (eux|elle|lui|famille d accueil|tata|foyer|them|her|that family|ces gens|la bas|cette famille|ta nouvelle|autre maman|your foster|more|these)
(tu|t) .. (n es|es|est) .. (plus|pas) .. (mon fils|ma fille|mon enfant|de la famille|my son|my daughter|un bon fils|une bonne fille|notre fille|digne) 
(choisis|choisir|choose|pick|choix|decide|side) .. (entre|ton camp|moi ou|eux ou|me or|between|qui tu|ta vraie|moi et|your side|un camp|elle ou|papa ou|maman ou|nous ou) 
(qui|ton) .. (aimes|preferes|aime|prefere|love|choisis) .. (le plus|plus|maman ou papa|papa ou maman|more|moi ou) 
(tu|t|you) .. (veux|voudrais|want|as envie) .. (me|nous|que|ta) .. (voir mourir|tuer|me perdre|rendre malade|faire pleurer|que j meure|me faire du mal|qu on|mourir|que maman|que papa|me to die|faire souffrir|mere creve)
(vraie|seule|only|real|vrai) .. (famille|maman|mere|family|mother|mom|papa|pere|mum|dad|father) .. (c est|moi|nous|est|is|me|us|sang|blood|oublie pas|n oublie|pas elle|pas eux|pas lui|appelle*|remember|jamais) 
(appelle|call|dis) .. (la|le|her|him|surtout) .. (pas|not|never|don t|jamais) .. (maman|papa|mom|dad|mummy|tata|mum)
(j|je|i|maman|papa) .. (n ai|ai|have|a) .. (plus que|que|nobody but|only|pas d autre|plus personne) .. (toi|you) .. (vie|au monde|reste|me reste|left|meurs|survivre|abandonne*|laisse*|dans la)
(vais|va|gonna|will|finir|finirai|kan|risque) .. (mourir|me tuer|faire une betise|plus de raison|me laisser mourir|creve*|me foutre en l air|suicider|die|tomber malade|hospitalis*|finir en prison|finir a la rue) .. (si|sans|if|without|tant que) .. (tu|toi|you|ne reviens|reviens)
unless: (pas ta faute|n est pas de ta faute|jamais ta faute|not your fault|ce n est pas ta|est pas ta faute|c est pas ta faute|pas a cause de toi|mashi b sebtek|مش بسببك|فخور*|bravo)

(cause de|faute de|la faute) .. (ton pere|ta mere|elle|lui|cette femme|cet homme|ces gens|educ*|juge|ton beau pere|ta tante|your dad|your mom|foyer) .. (enleve*|place*|separe*|prive*|pris*|la bas|perdu*|taken|malheur*|coup*)?
(si tu|si vous) .. (parles|continues|ecoutes|obeis|aimes|restes|preferes|retournes|appelles|refuses|dis|reviens pas|rentres pas) ... (viendrai plus|viens plus|verras plus|reverras plus|parlerai plus|appellerai plus|plus te voir|aurai plus|seras plus|plus ma fille|plus mon fils|oublierai|mourir|malade|fini entre|never see|won t come|venir plus|t oublie*|plus de maman|plus de papa)

[return] low
only: adult
never: educator
(tu|t|on|vous|you|ll|vais|je|j|toi|te) .. (reviens|reviendras|rentres|rentreras|rentrer|revenir|sortir|sors|reviendra|rentrera|recuper*|coming|come|be|sera|reprend*|ramen*|seras|retrouv*|serons|vivre*|sortiras|get|quitter*|bring) .. (maison|home|bientot|soon|chez nous|a la maison|ensemble|avec maman|avec papa|back|pour noel|pour toujours|pour de bon|definitivement|de la|you|with us|tous ensemble|comme avant|chez maman|chez papa) .. (promets|promis|jure|promise|swear|sur|surement|bientot|c est sur|tres vite|tres bientot|avant noel|avant l ete|cet ete|soon|certain|parole|vite|noel|prochain*|je te le|definitivement|j te|pour toujours|in june|by)
(promets|promis|jure|promise|swear|parole|certain|sur|garantis|t inquiete) .. (tu|que|qu|on|you|te|j|je|vais|bientot|ll) .. (reviens|reviendras|rentres|rentrer|rentreras|revenir|reviendra|home|recuper*|sortir|maison|coming|retrouve*|come|ensemble|ramene*|back|sortiras)
(bientot|soon|vite|noel|ete|christmas|prochain*|summer|rentree) .. (tu|on|you|ll) .. (reviens|reviendras|rentres|rentreras|seras|be home|sera|come home|coming home|revivr*|vivr*|habiter*|sortiras|retournes|retourneras) .. (maison|home|chez nous|ensemble|avec nous|back|with me|avec moi|definitiv*|pour de bon|chez moi|for good)
(tu|ta) .. (chambre|lit|place|room) .. (t attend|prete|pret|refaite|repeinte|waiting|is ready|repeint*|attend) .. (bientot|tu vas|reviens|retour|promis|rentrer|semaines|mois|home|soon|plus longtemps|jour ou|definitif)
(ghadi terj3|ghadi trj3|ghadi tarj3i|rah terj3|ghadi trj3i|terj3 ldar|ترجع للدار|ترجعي للدار|سترجع|سترجعين|راح ترجع|رح ترجع|راح ترجعي|رح ترجعي|ترجعي للبيت|ترجع للبيت|غادي ترجع|غادي ترجعي) .. (9rib|qrib|wa3d|قريب|قريبا|اعدك|نعدك|وعد|ldar|للبيت|للدار|معانا|والله|nchallah)?
unless: (visite|samedi|dimanche|week end|vacances|mercredi|comme prevu|convenu|accord|juge|judge|planned)
unless: (si le juge|quand le juge|on ne sait pas|je ne peux pas promettre|peux pas te promettre)

[say-hide] high
never: youth
(tu|you) (diras|raconteras|repondras|expliqueras|mentiras|te tairas|pleureras|refuseras|leur diras|lui diras|vas dire|vas leur dire|vas lui dire|must say|will say|have to say|diras rien|dois dire|dois leur dire) .. (que|qu|rien|non|pas|la|a|au|tout|that|c)
(dis|explique*|raconte*|jure|repete*|fais) (leur|lui) .. (que|qu|croire|comprendre) .. (j|papa|maman|tu|on|tout|c est|rien|t es|ne|n|mamie|ici|maison)
(dis|dit|dire|dites|raconte*|repete*|reponds|tell|say|explique*|9ol|gol|9oli|goli|goul|gouli|قولي|قول|قل|hki) .. (a|au|aux|leur|lui|que|the|to|them|l|li|for|للقاضي|للمربيه|للمربي|للأخصائيه) .. (juge|educ*|psy*|psychologue|assistante*|referent*|avocat*|judge|social worker|foyer|police|expert*|ase|eux|they|them|l9adi|lqadi|lmorabiya|القاضي|للقاضي|المربيه|للمربيه|للمربي|المحاميه|inspect*|famille d accueil|docteur|medecin|directrice|carers|therapist|lawyer|9adi|enquet*) .. (que|qu|tu|veux|n|rentrer|maison|malheureux|malheureuse|aimes|that|you|want|home|jamais|rien|hate|happy|bien|peur|t es|mal|pas|frapp*|maltrait*|منكره|انك|إنك|بدك|تبغي|bghiti|bghiti terj3|papa|maman|ton pere|ta mere|mieux|seulement|come|live|بغيت|تريد|تريدي|باغي|باغيه)
(dis|dit|raconte*|parle|repete*|montre*|tell|say|mention|9ol|tgol|tgoul|t9ol|dire|parles|racontes|repetes|don t|surtout|laisse*|never) .. (pas|rien|jamais|not|don t|nothing|anything|never|ma|ne|personne) .. (a|au|aux|to|de|que|qu|about|the|your|ton|ta|l|li)? .. (educ*|foyer|famille d accueil|juge|psy*|assistante*|referent*|tata|staff|social worker|carers|judge|eux|visite|on s|appel*|qu on|papa|maman|ce qu|ce qui|cadeau|coup*|maison|frappe*|bu|boire|mon copain|what happens|foster|they|dispute*|anyone|happened|lmorabiya|l9adi|mourabi|police)
(il faut que|faut que|tu dois|dois|you must|you have to|you need to|tu peux pas|khassek|khasek|lazem|لازم|خاصك|you should|n oublie pas de|pense a|oublie pas de|remember to|faudra|apprends) .. (tu)? .. (dises|dire|say|tell|pleure*|cry|pleurer|refuse*|refuser|mentes|mentir|lie|t9ol|tgol|tgoul|t9oli|tgouli|تقول|تقولي|te taises|caches|cacher|repete*|repeter|fasses|racontes|raconter|expliquer|expliques|insister|insistes|hide) .. (que|qu|a|au|aux|ce|comme|rien|la|le|judge|them|that|les|quand|visite|juge|tout|l|non|bien|li)
(mens|ment|mentir|lie|kdeb|kdob|invente*|fais semblant|pretend|fais comme si|exagere*) .. (un peu|au|a|to|leur|que|sur|aux|for|d|you|l|de|li) .. (juge|educ*|psy*|eux|them|judge|malade|mal|peur|frapp*|sick|assistante*|triste|malheureu*|rentrer|l9adi|ne pas)
(fais|faites|sois|comporte*|mets|met|be|act|behave) .. (des betises|la tete|mechant*|n importe quoi|insupportable|bad|le bazar|la guerre|une crise|la greve|mal|difficile|une scene|naughty|desagreable|rien|la misere|chier) .. (pour qu|comme ca|ils vont|et|so|for|till|jusqu|et ils|la bas|chez eux|pour que|they ll|te garderont|te rendront)
(refuse|refuses|don t) .. (de|d|to|manger|y aller|eat|parler|obeir|les ecouter|d aller|talk|appeler) .. (la bas|famille d accueil|chez eux|foyer|educ*|chez elle|jusqu|tata|them|a ton pere|psy*|there|eux)
(ecoute*|obei*|fie|crois|believe|listen|parle|fais confiance|trust|trusts|réponds) .. (pas|que|plus|not|don t|only|jamais|qu a|qu|just|to nobody) .. (educ*|eux|papa|maman|moi|famille d accueil|tata|ce qu ils|foyer|juge|psy*|me|ton pere|ta mere|them|they|nous|social worker*|what they|ces gens|elle|lui|the staff)
(mange|parle|joue|obeis|attache|souris) .. (pas|plus|jamais|surtout pas) .. (avec|a|leur|trop|comme) .. (eux|famille d accueil|leur|educ*|cette famille|ces gens|foyer|lui|elle)
never: educator
unless: (n hesite pas|hesite pas) .. (dire|parler|demander)
unless: (surprise|anniversaire|cadeau de|fete des|noel|fete) & (surprise|anniversaire|fete des|noel)
unless: (bonjour|merci|coucou|bonne nuit) .. (a|aux|de ma part)
unless: (verite|ce que tu ressens|ce que tu penses|librement|ce que tu veux|tu as le droit|ce que tu as sur|comme tu le sens|si tu veux|truth|how you feel|what you feel)
unless: @helpline
unless: (combien|comment|quand|pourquoi|quel) .. (tu|le) .. (dire|dis)

[secret-relative] high
only: parent
only: journal
@secret
(cache|cacher|caches|planque|hide|range|garde) (le|la|les|ca|it|bien|ce|cette|ton|them|this) .. (sous|dans|bien|appel*|tel|telephone|lit|educ*|personne|under|from|nuit|trousse|doublure|sac|matelas|chambre|trouve*|voi*)
unless: (surprise|anniversaire|anniv|fete|noel|cloche*|oeuf*|tresor|souris)

[run-down] high
(@team|cette famille|ta famille d accueil|ces gens|ils|elle) .. (veut|veulent|essaie*|essaye*|cherche*|va|vont|want*|trying) .. (te|t|you) .. (voler|prendre|garder|adopter|arracher|eloigner|separer|retourner|monter|manipuler|acheter|steal|keep|turn|oublier|remplacer|changer)
(@team|ces gens|they|educs|les educs|juge) .. (s en fout*|se fich*|se fiche*|mentent|ment|menteur*|menteuse*|veulent|veut|garde*|prend*|t aime*|te detest*|manipul*|voler|vole*|volent|te veulent|veulent que|te montent|monte*|mechant*|mauvais*|cherch*|profit*|gagn*|nul*|incapable*|liar*|lie|lying|don t|doesn t|hate*|paid|steal*|want|kedd*|kedab*|kdab*|كذاب*|يكذبون|ما يحبوك|monstre*|raciste*|sorcier*|fous|folle|fou|dangereu*|pourri*|lavage|kidnapp*|t ont pris*|t a abandon*|abandon*|lache*|buvait|boit|drogu*|trompe*|nous ont vole|t arrach*|arrach*|te retourne*|ennem*|only|saloper*|incompetent*|brainwash*|drug*|worthless|useless|never loved|left|jamais aime*|jamais voulu|frime*|achete*|acheter|jaloux|jalouse) .. (toi|te|t|pas|pour|l argent|argent|que|de toi|contre|tous|nous|moi|you|money|us|ecoute*|maman|papa|me|separer|eloigner|tete|rien|qu|cerveau|enfant*|famille|bien|fille|fils|loi|alcool|autre|for|cares|et|faut|jamais|know|ton amour|bière|because|depuis|trust|argent public|liars|about)
(te|t|you) .. (garde*|garder|gardent|prennent|accueill*|eleve*|keep*|took|have|avoir|got) .. (que|juste|seulement|only|qu|for|just|uniquement) .. (pour|l argent|le fric|the money|la thune|money|paye*|argent|allocations|les allocs|cheque|salaire|a cause) 
(payes|paye|paid|payee|touchent|touche|gagnent|gagne|get) .. (pour|to|des sous|de l argent|money|sur ton dos|grace a toi|for) .. (garder|te|t|toi|ton|keep*|look|aimer|you|having|dos|chaque mois)
(ton pere|ta mere|ton beau pere|ta belle mere|ta tante|your dad|your mom|your father|your mother|ta grand mere|sa famille|papa|maman|ton papa|ta maman|dad|mom|mum) .. (est|a|t a|ne|n|c est|veut|voulait|is|never|doesn t|didn t|s en|boit|ment|left|nous a|was) .. (un|une|jamais|pas|abandonne*|menteur|menteuse|alcool*|fou|folle|drogue*|rien|monstre|mechant*|t aime|voulu|trompe*|liar|crazy|drunk|love|wanted|pourri*|fout|bon a rien|dangereu*|manipul*|malade|pute|salaud|salope|ivrogne|lache|parti avec|loser|garce|fiche|kidnapp*|honte|faute|vole|violent*|mauvais*|junkie|worthless|mytho*|ordure|care|egoiste) 
(c est|est|is) .. (la faute|faute|all|fault) .. (a|de|of|des|du|aux) .. (ton pere|ta mere|educ*|educatrice|foyer|juge|mme|madame|m|ta tante|famille d accueil|ton beau pere|your dad|your mom|mr|monsieur|l ase|papa|maman|cette femme|elle|lui|eux|ces gens|assistante*|your father|your mother|referent*|social worker)
(t ont|ils t ont|ils nous ont|t a|elle t a|they|on t a|t avoir) .. (monte*|retourne*|lave*|bourre*|brainwash*|vole*|arrache*|kidnapp*|enleve*|pris*|turned you|stole|took|prise) .. (tete|contre|cerveau|crane|moi|nous|maman|papa|you|us|me|d ici|bras|famille|away|maison)
(les educs|educs|educateur*|eux|ils|juge|famille d accueil) (sont|est|c est) .. (menteur*|mechant*|monstre*|pourri*|fous|mauvais*|nul*|ennem*|des)
only: parent
unless: (remercie*|merci|content*|bien de|gentil*|confiance|bravo|heureux|heureuse|soulage*|reconnaissant*|apprecie*)
unless: (la faute de personne|pas de la faute)

[reported] high
only: youth
(mon pere|ma mere|papa|maman|mes parents|my dad|my mom|il|elle|dad|mom|mum|baba|mama|yemma|ma grand mere|mamie|ماما|بابا|mon beau pere|ma belle mere) .. (veut|veux|dit|demande|m oblige|oblige|force|me|m|wants|says|told|tells|asks|makes|ma|bgha|bghat|gal|gal li|galt|galt li|قال|قالت|قالت لي|قال لي) .. (que|de|me|to|a|j|que j|i|n|9ol|ngol|nqol|اقول|نقول)? .. (mente|mentir|mens|dise|dire|choisisse|choisir|lie|say|tell|choose|cache|repete|que c est ma faute|que si j|rien dire|taise|dises|pas dire|qu a cause de moi|it s my fault|my fault|que c est de ma faute|nkdeb|ngol|اكذب|نكذب|refuse|raconte*|fasse semblant|pleure|prenne parti) .. (au juge|a l educ|au|a|aux|que|entre|judge|pas|jamais|to|the|moi|between|rentrer|c est|tout|educ*|elle|il|l9adi|القاضي|her|si|ma|c|la|malheureu*|parle*)
(mon pere|ma mere|papa|maman|mes parents|my dad|my mom|mamie|ماما|بابا|elle|il) .. (dit|me dit|says|repete|crie|m a dit|ma dit|arrete pas de dire|tells me|قالت|قال) .. (que)? .. (c est ma faute|a cause de moi|ma faute|my fault|si j l aimais|j la trahis|j le trahis|j l abandonne|j l ai abandonne*|va mourir sans moi|va se tuer|i don t love|j prefere|j l aime plus|tombe* malade|pleure a cause|j ai detruit|because of me|i betrayed|بسببي|que j suis plus)
(ma mere|mon pere|maman|papa|mes parents) .. (faut que j|obligee de|oblige de|m interdit|interdit) .. (aimer|parler|dire|m attacher|appeler|jouer|m entendre) .. (famille d accueil|educ*|tata|juge|psy|avec)
(entre|between) .. (ma mere et mon pere|mes parents|maman et papa|papa et maman|my mom and dad|mon pere et ma mere|ma mere et ma famille d accueil|ma mere et le foyer) .. (choisir|obligee|oblige|choose|coince*|stuck|peux plus|dechire*)
(coince*|perdu*|choisir|dechire*|stuck|obligee|oblige) .. (entre|between) .. (ma mere|mes parents|maman|papa|mon pere|my mom|my parents)
unless: (film|serie|livre|menage|chambre|devoirs|vaisselle|ranger)
