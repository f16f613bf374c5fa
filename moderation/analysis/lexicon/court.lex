# The case discussed with the child by an adult; another's file made public (spec §1). A child's own words on their case are never held.
label: court

@affaire = juge, juges, judge, audience, tribunal, court, avocat, avocate, avocats, lawyer, jugement, proces, plainte, plaintes, appel de la decision, cour d appel, mainlevee, ordonnance, placement, dossier, rapport, rapports, expertise, enquete, garde a vue, procureur, expert, hearing, case, custody, garde exclusive, droits parentaux, autorite parentale, mesure, recours, decision, verdict, l9adi, lqadi, lmhkama, mhkama, l mahkama, mo7ami, mouhami, lmo7ami, avoka, القاضي, المحكمه, للمحكمه, المحامي, المحاميه, للقاضي, محكمه, قاضي, محامي, الجلسه, لجلسه, convocation, convoque*, police, temoigner, temoignage, temoin, temoins, renouvellement, mjie, aemo, sapj, cabinet, delibere, jaf, juge des enfants, testify, evidence, statement, preuve, preuves, confrontation

[to-child] high
only: journal
only: adult
never: educator
@affaire .. (a|va|ont|vont|dit|croit|decide*|lu|demande*|a lu|veut|is|will|says|said|believes|thinks|refuse*|rendra|rend|prolong*|renouvel*|enleve*|donne*|prend*|peut|doit|tranche*|t interrog*|interrog*|fait|gagn*|perd*|contre|conseil*|prepar*|tomb*|passe|est|sera|send|wants|told|ecout*|gal|galt|قال|سيقرر|يقرر|راح|رح|غادي|envoy*|convoqu*|depos*|ecrit|ment*|accus*|classe*|transmis|temoign*|going|menac*|le|du|des|pour|avec|on|en) 
(faire appel|fait appel|faisons appel|porte plainte|porter plainte|portons plainte|depose plainte|deposer plainte|deposé plainte|saisir le|saisi le|attaquer|attaque en justice|contester|conteste*|going to court|press charges|appeal*|sue|suing|filed|gagner le proces|perdu le proces|recours|contre expertise|changer d avocat|new lawyer|nouvel avocat|changé d avocat|mainlevee|droits parentaux|autorite parentale|garde exclusive|lever le placement|leve le placement|demander ta garde|demander la garde|recuperer ta garde|recuperer la garde|custody)
(j ai|on a|nous avons|i ve|we ve|avons|ai) .. (des|un|les|the|des) .. (preuves|temoins|temoignages|dossier|evidence|enregistrements|attestations|constat*) .. (contre|pour|against|juge|que|audience|educ*|ton|foyer|court|to)
(audience|hearing|jugement|tribunal|المحكمه|الجلسه|l9adi|lmhkama) .. (le|la|du|lundi|mardi|mercredi|jeudi|vendredi|est|prochain*|dans|on|mois|semaine|is|next|tu|ghda|nhar|يوم|قريب|faudra|sera|approche*)
unless: (demande a ton educ|ton educ t expliquera|l educ t expliquera|educatrice t expliquera|avec ton educ|ton avocat est la pour toi|tu as le droit|en parler avec ton educ|ne te concerne pas|pas a toi de|pas ton souci|t inquiete pas de ca|c est une affaire d adultes|affaires d adultes|entre adultes|pas le droit d en parler|on n en parle pas|je ne te parlerai pas)
unless: (dossier|rapport) .. (inscription|scolaire|stage|colo|bourse|cantine|sport|ecole|mdph|sejour|lycee|de svt)
unless: (visite|appel|week end) .. (accord*|comme le juge|decision prevoit|prevu par)
unless: (match|foot|concours|jeu|film|serie|danse|gymnastique) & (juge|juges|arbitre|jury)
unless: (mesure) .. (taille|hauteur|cm|metre*)

[coaching] high court+pressure
(juge|psy|psychologue|avocat*|judge|educ*|assistante*|police) .. (te|t|you) .. (demande*|pose*|interroge*|ask*|questionne*|convoque*) .. (reponds|dis|tu|say|tell|repete*) .. (que|qu|dis|reponds|non|rien|that|pas|diras|repondras)
never: forum
only: adult
never: educator
(a|au|devant|chez|pour|at|in|before|quand|l) .. (l audience|audience|juge|tribunal|judge|court|hearing|cabinet|avocat|police|psy|psychologue|expert|l9adi|القاضي|للقاضي|المحكمه|lawyer|social worker) .. (tu|you|vous|faut|dis|repete*|n oublie|pense|say|tell|dois|remember|should|raconte*|pleure*|explique*|demande*|refuse*|reponds|khassek|9ol|gol|قولي|قول) .. (repete*|dis|dire|diras|dises|bien|ce qu|say|prepare*|that|raconte*|pleure*|comme|que|tell|what|oublie*|pas|explique*|rien|veux|rentrer|home|prevu|convenu|demande*|أنك|انك)
(dis|dire|diras|raconte*|explique*|tell|say|9ol|gol|9oli|goli|قولي|قول|قل|demande|repete*|ecris|parle) .. (a|au|aux|to|the|l|la|le|that)? (juge|judge|avocat*|lawyer|tribunal|court|l9adi|lqadi|القاضي|للقاضي|police|enqueteur*|expert*|audience) .. (que|qu|you|tu|veux|pas|rien|want|maison|rentrer|that|انك|إنك|comme|ce|bien|maman|papa|non|bghiti|بغيت|تريد)
(ce qu on a|comme on a|what we) .. (prepare*|repete*|dit|convenu|practiced|rehearsed|said|vu|prevu|appris) .. (audience|juge|juges|tribunal|judge|court|avocat*|hearing|telephone|devant|police)
(say|tell|dis|dire) .. (the right thing|the judge|to the judge|la bonne chose|ce qu il faut|exactement|what i told you|au juge) 
@affaire .. (send|renvoi*|rendr*|laiss*|let|rentrer|home|return) .. (you|te|toi|tu|maison|home) .. (if|si|quand|when|en|in) 
unless: (verite|ce que tu ressens|ce que tu penses|librement|ce que tu veux|tu as le droit|sinceremen*|avec tes mots|the truth|how you feel|what you want)

[adult-youth-group] high
only: youth_group
only: adult
(ton|ta|tes|votre|your) .. (dossier|audience|jugement|juge|placement|affaire|rapport|avocat*|case|hearing|file|plainte) .. (dit|ecrit|va|lu|montre|faut|strategie|conseil*|fais|demande*|dis|says|j ai|should|gagn*|perd*|change|contest*|is|prochain*)
unless: (tu as le droit|droit a un avocat|en parler avec ton educ|on en reparle|bureau|en entretien|demande a|ton referent|avocat gratuit)
never: educator

[file-of-other] high
only: shared
(dossier|rapport|jugement|ordonnance|ip|signalement|expertise|file|report|decision|plainte|proces|audience|placement|juge) .. (de|d|of|sur|about|du) .. (la fille|le fils|un jeune|une jeune|@prenom|ma voisine|sa mere|son pere|cette famille|l enfant|un gamin|une gamine|la mere|le pere|des parents|another|nouveau|nouvelle|mon coloc|la petite|kid|petit|girl|boy) .. (dit|ecrit|lu|parle|a|ecrit que|says|raconte|alcool*|drogue*|viol*|frapp*|prison|indique|mentionne|retire*|said|est|il|elle)
(lu|vu|read|saw|trouve|photographie*|photo|screen*) .. (le|son|dans son|his|her|the|du) .. (dossier|rapport|file|jugement|report) .. (de|d|of|elle|il|sa|son|bureau|dit|ecrit|est|dans|says|que|mere|pere|a)
(mere|pere|parents|mom|dad|beau pere) .. (de|d) .. (@prenom|lui|elle|la nouvelle|du nouveau) .. (est|a|sont|was|is|va|passe) .. (prison|condamne*|juge*|tribunal|garde a vue|proces|jail|court|perdu)
(place|placee|places|placement) .. (parce que|car|because|suite a|pour) .. (son|sa|ses|le|la|his|her|leur) .. (pere|mere|parents|beau pere|mom|dad|oncle) .. (a|l|buv*|boi*|frapp*|viol*|drogue*|prison|touch*|drank|hit|abus*|est|alcool*|maltrait*)
unless: (film|serie|livre|documentaire)
unless: (j|mon|ma|mes|moi) (suis|ai ete|etais) (place|placee)

[adult-own-case-public] high
only: forum
only: parent
(notre|mon|ma|nos|l|le) .. (dossier|jugement|ordonnance|rapport|expertise|audience|plainte|avocat*|affaire) .. (de ma fille|de mon fils|des enfants|dit|ecrit|indique|mentionne|voici|scan|lisez|copie|que|conclut|accuse|pretend) .. (que|ma fille|mon fils|enfant*|attouch*|frapp*|psy*|violence*|viol*|negligen*|carence*|lisez|mere|pere|danger|extrait|page|joint)
(voici|je poste|je publie|je partage|joint|ci joint|extrait*|je vous copie) .. (le|du|la|un|mon|notre|son) .. (rapport|jugement|ordonnance|dossier|expertise|decision|compte rendu)
unless: (aide juridictionnelle|comment|quels papiers|quelqu un sait|droit de|conseil)

[own-file-public] low
only: shared
only: youth
(mon|dans mon|le mien|ma|mes|my) (dossier|rapport|jugement|ordonnance|file|report|expertise|placement) .. (dit|ecrit|il y a|y a|ya|marque*|raconte*|says|lu|c est|que|note|juge|ils ont|explique|mentionne|indique|est parce|written|parle) 
(j|on m|m) .. (ai ete|suis|a|ont|was) .. (place|placee|retire*|taken) .. (parce que|car|because|a cause|quand|vu que) .. (mon|ma|mes|my|il|elle) .. (pere|mere|parents|beau pere|dad|mom|oncle|buv*|frapp*)
(juge|audience|tribunal|judge) .. (a lu|a dit|lu|dit|read|a decide|a marque|a ecrit) .. (que|devant|mon|ma|mes|my) .. (mere|pere|parents|dossier|rapport|mom|dad|file|buv*|drogue*)
unless: (rapport|dossier) .. (stage|svt|scolaire|inscription|colo|bourse|expose|livre|lecture|science*|physique|cantine)
unless: (peur|stress*|angoisse*|hate|nerveu*|trac) .. (audience|juge|tribunal)

[mention] low
only: parent
only: journal
(juge|audience|tribunal|avocat|avocate|jugement|court|judge|lawyer|القاضي|المحكمه|المحامي|l9adi|lmhkama|mohami)
unless: (match|foot|concours|film|serie|jury)
unless: (lignes|reseau|arbitre)
