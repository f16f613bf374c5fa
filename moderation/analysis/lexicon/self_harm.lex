# Suicidal thought, self-injury, starving oneself, a third person at risk (spec §1). Never a fault.
label: self_harm

@mourir = mourir, crever, mort, morte, plus vivre, plus exister, disparaitre, die, be dead, disappear, en finir, me tuer, me suicider, me buter, me foutre en l air, me flinguer, me pendre, m endormir pour toujours, plus me reveiller, pas me reveiller,
    mettre fin a ma vie, mettre fin a mes jours, finir ma vie, end my life, end it all, end it, kill myself, not wake up, never wake up, sauter, nmout, nmot, nmoot, mout, lmout, اموت, الموت, انتحر, ننتحر, نموت, انهي حياتي, اقتل نفسي, suicid*, en finir avec la vie, unalive*, kms, quitter ce monde, partir pour toujours, partir definitivement, etre plus la, ne plus etre la, plus etre la, plus etre ici, sauter du toit, sauter du pont
@vivre = vivre, vie, exister, continuer, respirer, live, living, alive, life, exist, el7ayat, l7yat, lhayat, الحياه, حياتي, نعيش, اعيش, عايش, me lever, me battre, rester en vie
@seuicide = suicid*, ts, tentative, pendre, pendu, pendue, overdose, kms, kill myself, killing myself, unalive*, hang myself, انتحار, انتحر
@coupe = coupe, coupes, couper, coupee, recoupe, recouper, scarif*, taillade*, taillad*, entaill*, lacer*, ouvrir les veines, m ouvre les veines, m ouvrir les veines, cut, cutting, brule*, mutil*, automutil*, self harm*, selfharm*, saigne*, griffe*, recommence a me faire du mal, tranche*, cisaill*
@lame = lame, lames, rasoir, cutter, taille crayon, razor, blade, blades, compas, ciseaux, couteau, briquet, verre, مشرط, شفره

[ideation] critical
(j|moi|me|ana|انا) .. @veux .. (me tuer|me suicider|me buter|me flinguer|me pendre|me foutre en l air|mourir|crever|kill myself|die|be dead|plus vivre|plus exister|disparaitre|en finir|end it|end my life|plus me reveiller|pas me reveiller|not wake up|never wake up|sauter par la fenetre|sauter du pont|sauter du toit|unalive*|nmout|nmot|اموت|نموت|انتحر|انهي حياتي|disappear|partir pour toujours|plus etre la|plus etre ici|m endormir et plus)
@veux .. (de|to)? (mourir|crever|me tuer|me suicider|me buter|me flinguer|me foutre en l air|kill myself|die|be dead|en finir|me pendre)
(envie|force|raison|gout|interet|sens|courage|energie|point|reason) .. (de|a|to|pour|in)? (vivre|continuer a vivre|rester en vie|live|living|exister|la vie)  & (plus|pas|aucun|aucune|perdu|perdue|no|sans|jamais|zero|quel|what)
(plus|pas) (envie|la force|le courage|le gout) (de vivre|d exister|de la vie|d etre la|d etre ici|de continuer|d etre en vie|de me reveiller|d etre vivant|d etre vivante)
(don t|not) .. want to (live|be here|be alive|exist|wake up)
(ma bqitch|ma b9itch|mab9itch|mabqitch|ma b9it|mabghitch|ma bghitch|ma3ad|m3adch|mab9ach|ma) .. (n3ich|na3ich|n3ish|nhya|nkml|n3icha)
(ما بقيتش|ما بغيتش|ما بديش|ما عادش|مابقيتش|ما ابغى|ما ابي|لا اريد|مش عايز|مش عايزه|ما بدي|ما عاد|ما عدت|لم اعد|مليت من|تعبت من|كرهت|ما عندي|لا استطيع) .. (نعيش|اعيش|عايش|الحياه|حياتي|عيش|العيش|اكمل|عيشتي|الدنيا)
(اريد|بدي|ابغى|ابي|بغيت|نحب|حابب|اتمنى|ودي|رح|سوف|راح|نفسي) .. (اموت|نموت|الموت|انتحر|ننتحر|انهي|اقتل نفسي|نقتل روحي|نقتل راسي)
(bghit|baghi|bghiti|nheb|nhab|habit|badi|bghit) .. (nmout|nmot|nmoot|nmout|nqtl rasi|n9tel rasi|n9tl rasi|nmoute)
(me suicider|me pendre|me flinguer|me foutre en l air|mettre fin a mes jours|mettre fin a ma vie|kill myself|killing myself|end my life|hang myself|kms|me jeter sous|me jeter du|m ouvrir les veines|sauter par la fenetre|unalive myself|end it all|en finir avec la vie|en finir une bonne fois|finir avec tout|en finir avec tout ca|sous un train|sous le train|sous le metro)
(pense|penses|pensees|idees|idee|ideas|thoughts|thinking about|thought about|song*|tete) .. (suicid*|mourir|mort|noires|noire|mettre fin|dying|death|de me tuer|en finir|ending it)
(mieux|better|soulage*|tranquille*|facile|debarrass*|easier) .. (si|without|if|sans) .. (plus la|moi|mort|morte|me|dead|gone|n existais pas|jamais ne|jamais nee|pas nee|pas ne|plus ici|disparais*|wasn t here|not here)
(si) .. (etais|suis|serai|serais|meurs|mourrais|disparaiss*|creve|existais) .. (plus la|mort|morte|meurs|disparais*|plus|pas) .. (mieux|personne|pleure*|remarque*|manque*|soulage*|change*)
(personne|qui|nobody|tout le monde|no one) .. (pleure*|remarqu*|manqu*|regrett*|s en fout*|soulag*|verrait|cry|content*) .. (si|if|quand) .. (j|i) .. (meurs|mourrais|mourais|crevais|creve|disparai*|died|dead|etais mort*|sautais|partais pour|me tuais|saute)
(si) .. (meurs|mourrais|disparai*|creve|crevais|mourais) ... (personne|qui|remarqu*|pleur*|manqu*|content*)
(personne|nobody|no one) .. (remarquera*|pleurera*|s en rendra*|would notice|will notice|would care|would miss|me regrettera*|verrait|verra) & (mort|morte|plus la|disparai*|meurs|partais|parti|gone|dead|died|kill|demain)
(aimerais|voudrais|wish|espere|reve) .. (jamais etre ne|jamais etre nee|pas etre ne|pas etre nee|never been born|was never born|pas me reveiller|ne pas me reveiller|plus me reveiller|wasn t alive|was dead|etre mort|etre morte|m endormir|never wake up|dont wake up|etre a sa place dans la tombe)
(j) .. (aurais prefere|prefere|prefererais) .. (mort|morte|mourir|pas naitre|jamais naitre|crever)
(m endormir|endors|endormir|fall asleep|go to sleep|dormir) .. (plus|jamais|never|not|pas|pour toujours|forever) .. (me reveiller|reveille*|wake up|wake)
dormir pour toujours
sleep forever
unless: @helpline & (si|vous|quand|joignable|repond*|gratuit*)
unless: (film|serie|livre|episode|chanson|manga) .. (personnage|heros|heroine|il|elle|fin)
unless: (mourir|crever|die|mort|morte|creve) .. (de rire|de faim|de honte|de chaud|de froid|de fatigue|of laughter|laughing|d ennui|de soif|de peur|pour ce|pour une|pour un|for a|for this)
unless: (moins seul|continuer a jouer|jeu) & @jeu

unless: (pendant|il y a|ya|depuis|avant|ado|epoque|when i was|years ago|quand j avais) ... (aujourd hui|maintenant|guer*|m en suis sorti*|suis sorti*|vais mieux|va mieux|vais bien|now|better|m en sors|suis la|passe)

[goodbye] critical
(dis|dire|disais|faire mes|fais mes) (adieu|adieux) .. (a tout|a tous|tout|tous|a la vie|monde|vie|everyone|a mes)
(ne plus|plus|pas|jamais|not|stop) (exister|vivre|etre la|etre ici|etre en vie|existing) & (j|i|me) & (aimerais|voudrais|veux|envie|souhaite|want|wish|reve|prefererais)
(adieu*|goodbye|au revoir) .. (tous|toutes|tout le monde|a jamais|pour toujours|forever|everyone|la vie|les amis|monde|world) 
(derniere|dernier|last) .. (nuit|message|fois|soir|jour|night|msg|lettre) & (aimais|aimait|adieu|merci pour tout|pardon*|oubliez|souviens*|loved|sorry|goodbye|manquer*|voila|vous me verrez|verrez plus|parle*|j serai plus)
(demain) .. (serai plus|plus la|serais plus|existerai plus|n existerai)
(vous|tu) .. (verrez|verras|reverrez|reverras|entendrez|entendras) .. (plus jamais|plus) .. (adieu|pardon|merci|aimais)
(prenez|prends|occupez|occupe) .. soin .. (frere|soeur|chat|chien|maman|affaires|eux|elle|lui) .. (plus la|apres moi|sans moi|quand)
(prenez|prends|occupez|occupe) .. (quand|si|apres) .. (plus la|serai plus|moi|parti*)
(donne|leguer|legue|give|distribue*) .. (mes affaires|tout mes|toutes mes|mes trucs|mes habits|my stuff|my things) & (plus besoin|aurai plus|adieu|bientot|won t need|besoin)
(ecrit|ecris|prepare|laisse|wrote|fait) .. (lettre d adieu|lettres d adieu|mot d adieu|goodbye note|suicide note|lettre pour quand|lettre a mes)
cette nuit c est la derniere
(c est|sera) .. (mon dernier|ma derniere) .. (soir|nuit|message|jour|anniversaire|noel)
(bientot|soon) .. (plus la|serai plus|be gone|fini pour moi|plus de moi|souffrirai plus|tout sera fini|delivr*|rejoindre* .. (mere|pere|papa|maman|frere|soeur|mamie|papi))
(rejoindre|retrouver|join) .. (la haut|au ciel|in heaven|au paradis|dans sa tombe|dans les etoiles)
unless: (colo|vacances|stage|foyer|sejour|camp|internat|colonie|annee|saison|boulot|spectacle|tournoi|demenage*|concert|au ski) & (derniere|dernier|last|adieu|au revoir|goodbye)
unless: (film|serie|episode|saison)

[self-injury] critical
unless: (quand j etais|pendant|il y a|ado|plus jeune) ... (reussi|arrete*|sorti*|mieux|aujourd hui|guer*|maintenant)
unless: (mutile*|scarifi*|automutil*) ... (quand j etais|ado|il y a|plus jeune) ... (reussi|arrete*|sorti*|mieux|aujourd hui|guer*)
(j|me|moi|m) .. @coupe .. (me|les|le|sur|au|aux|my|with|avec|bras|mes)? (bras|cuisses|cuisse|jambes|poignets|poignet|veines|peau|ventre|arms|wrists|legs|thighs|arm|wrist)
(j|me|m) (me|suis|m|ai)? (suis)? (recoupe*|scarif*|taillade*|mutil*|automutil*|lacer*)
(j) me coupe*
(j) m automutile
(cut*|hurt*|harm*|burn*|hate) (myself)
(cutting|hurting|harming|burning) (myself|again)
(fais|faire|fait|faisais|refais|refait) .. du mal & (me|m) .. (fais|faire|fait|refais|refait) .. (du mal|mal expres) 
(j|me) .. (me faire|me fais|suis fait|suis refait|me refais) .. (du mal|mal expres|saigner|des marques|des entailles|des trous)
@lame .. (sur|dans|on|to) .. (peau|bras|poignet*|cuisse*|veine*|skin|wrist*|arm*|jambe*)
(@lame|lame*) .. (soulag*|calm*|aide*|cache*|sous mon|dans ma trousse|relief|me fait du bien) 
(soulag*|calm*|relief|me fait du bien|seule facon|que ca) ... @lame
(me brule*|m ecras*|j brule) .. (clope*|cigarette*|briquet|fer|bras|peau|cuisse*)
(marques|cicatrices|coupures|entailles|traces|plaies|scars|cuts) .. (bras|poignet*|cuisse*|arms|wrists|sous mes manches|sous les manches|manches|sleeves) .. 
(manches longues|long sleeves|pull|sweat) .. (cacher|cache|hide|voir|voie|voit) .. (bras|marques|cicatrices|coupures|arms|cuts|scars|poignets|traces)
(katgte3|n9te3|n9ta3|kan9te3|kanjre7|najrah|njre7) .. (rasi|yedi|yeddi|dra3i|ruhi)
(اجرح|نجرح|اقطع|نقطع|جرحت|شرطت|اشرط) .. (نفسي|يدي|ذراعي|روحي|راسي|يديا|معصمي|ايدي)
(tape|frappe|cogne*) .. (tete|poing*) .. (mur|murs) .. (me faire mal|expres|calmer|plus sentir|saigne*|tous les soirs|chaque)
(avale|avaler|pris|prends|prendre|gobe*|take|took|swallow*|stocke*|garde|cache*|vide*) .. (boite|boites|plaquette|plaquettes|tous les|tous mes|trop de|bottle|all the|all my|tout un|plein de|des) .. (medoc*|medicament*|cachet*|comprime*|doliprane*|somnifere*|pills|meds|tablets|paracetamol|xanax)
(medoc*|medicament*|cachet*|pills|doliprane*) .. (tous d un coup|d un coup|stock*|en finir|dormir pour|pour plus)
(tente*|tentative|essaye*|attempt*|tried) .. (suicid*|de me tuer|me pendre|kill myself|d en finir|de mourir|ts)
unless: (scarifiais|mutilais|automutilais|coupais|lacerais|brulais) .. (a ton age|a votre age|avant|ado|epoque|annees|plus jeune|ans|aussi)
unless: (a ton age|a votre age|avant|ado|epoque|il y a|plus jeune|quand j avais|a 1?|used to|years ago) .. (scarifiais|mutilais|automutilais|coupais|lacerais|brulais|cut|self harm)
unless: (pendant|il y a|ya|avant|ado|epoque|when i was|years ago|quand j avais) ... (aujourd hui|maintenant|guer*|m en suis sorti*|suis sorti*|vais mieux|va mieux|vais bien|now|better)
unless: (me coupe|m coupe|coupe) .. (ongles|cheveux|frange|parole|route|appetit|faim|papier|feuille|tomate*|oignon*|cuisine*|legume*|pain)
unless: (film|serie|livre|personnage)

[past] high
(eu|avais|avait|had) .. (pensees suicidaires|idees suicidaires|idees noires|envies suicidaires|envies de mourir|suicidal thoughts) ... (aujourd hui|maintenant|mieux|avant|annees|ado|epoque|now|better|passe|quand)
(moi aussi|avant|annees|il y a|a ton age|a votre age|a mon epoque|a l epoque|quand j avais|ado|plus jeune|a 1?|etais|used to|years ago) ... (scarifiais|mutilais|automutilais|coupais|tailladais|lacerais|brulais|used to cut|cut myself)
(j|me) .. (scarifiais|mutilais|automutilais|me coupais|tailladais|lacerais|used to cut|used to hurt myself|used to self harm)
(avais|voulais|pensais|ai) .. (mourir|suicid*|me tuer|envie de mourir|tentative|idees noires|plus vivre|en finir) .. (avant|aujourd hui|maintenant|depuis|annees|ans)
(il y a|ya|a) .. (ans|annees|mois) ... (tentative|ts|suicid*|mourir|envie de mourir|me tuer|en finir|scarif*|plus vivre)
(quand j avais|a|a mes|when j was|at) .. (ans|age|14|15|16|17) ... (voulais mourir|tente de me|ts|tentative|me scarif*|suicid*|me coupais|wanted to die|tried to kill|envie de mourir|plus envie de vivre|voulais plus vivre|en finir)
(used to|years ago|back then) ... (cut|suicid*|kill myself|want to die|self harm*)
(suis|etais|am|ai ete) .. (passe|passee|sorti|sortie|gueri|guerie|survivor|survivant*) .. (suicid*|scarif*|ts|automutil*|anorexie|self harm*)
(anorexi*|boulimi*) .. (j ai ete|j etais|m en suis sorti*|guer*|avant|suis sorti*)

[starving] critical
(mange|manger|avale|mangerai|bouffe|eat|eaten|eating|ate) .. (plus rien|plus|rien|pas|nothing|anything) .. (depuis|jours|jour|for|days|maigr*|kilo*|kg|grosse|os|disparaitre|thin|skinny|expres|volontairement|mince)
(ne|plus|rien|pas|arrete de|stop*|j) .. (mange|manger|avale*|bouffe*|eat*) ... (jusqu a|pour) .. (maigrir|disparaitre|kilo*|kg|os|voir mes|perdre|tomber|mince|fine|40|41|42|38|35|45)
(fais|faire|fait|me fais) .. vomir .. (apres|chaque|repas|expres|mange*|maigr*|tous)?
(je|j|me) .. (fais|faire|fait) vomir
(make|making) myself (throw up|sick|vomit|puke)
(starv*) .. (myself|me|moi)
(saute|skip*|cache*|jette) .. (repas|meals|assiette|bouffe|nourriture|food) .. (maigrir|kilo*|kg|poids|grosse|thin|weight|fat|os)
(jeune|jeun) .. (expres|maigrir|grosse|kilos|punir|jours) .. (maigrir|grosse|kilos|punir|poids)
(jours|jour|semaine|days) .. (mange|mangé|avale|bouffe|eaten|eat) (rien|plus|pas|plus rien|nothing|anything)
(voir|voie|voit|sentir|see) .. (mes|my) (os|cotes|bones|ribs)
unless: ramadan
unless: (gastro|malade|dentiste|angine|appareil|nausee*|bus|car)
unless: (cantine|degueu*|cuisine) .. (pas bon|degueu*|immangeable)

[third-person] critical
@proche ... (veut|voulait|wants to|want to|parle de|pense|pense a|va|dit|talks about|wants|said|menace de|essaye de|essayer de|tente|a voulu|veux|compte|pourrait|j crois|a tente) ... (se tuer|mourir|suicid*|se foutre en l air|en finir|se pendre|sauter|kill herself|kill himself|die|end it|se buter|crever|plus vivre|se faire du mal|disparaitre|se jeter|kill themselves|hurt herself|hurt himself|se flinguer|se tuer|s ouvrir les veines|nothing to live)
(il|elle|she|he|they|ils) .. (m a dit|ma dit|me dit|dit|told me|m a ecrit|m a envoye|parle|arrete pas|poste|says|keeps saying|want|veut|veux|wants) ... (se tuer|se suicider|mourir|suicid*|en finir|se foutre en l air|kill herself|kill himself|end it|wants to die|plus vivre|se pendre|se scarif*|se coupe*|die)
(elle|il|she|he|soeur|frere|pote|copine|copain|ami|amie|friend|fille|coloc) .. (se|s|herself|himself) .. (scarifi*|coupe|coupe les|mutile*|taillade*|automutile*|cuts|ouvert les veines|fait du mal|fait vomir|laisse mourir|pendu|pendue|laisse creve*|brule*|recoupe*|lacere*)
(she|he|friend|sister|brother) .. (cuts|cutting|hurts|hurting|starving|harming|harms) .. (herself|himself|themselves|again)
(elle|il|pote|copine|copain|soeur|frere) .. (mange|avale) .. (plus rien|rien|plus) .. (depuis|jours|semaine|os|maigr*)
(elle|il|pote|copine|copain|soeur|frere) .. (vu|des|a) .. (lame|lames|coupures|marques|traces|entailles|cicatrices) .. (bras|poignet*|trousse|lit|sac|chambre|cuisse*)
(sa7bi|sahbi|sa7bti|sahbti|khti|khouya|khoya) .. (bgha|bghat|baghi|baghya|gal*|gal li|galt li|9al li|9alt li) .. (ymout|tmout|yqtl raso|tqtl rasha|y9tel rasso|t9tel rasha|n9tel rasi|nmout)
(صاحبي|صاحبتي|صديقي|صديقتي|اختي|اخي|اخوي|خويا|صحابتي) .. (تموت|يموت|تنتحر|ينتحر|تقتل نفسها|يقتل نفسه|تجرح|يجرح|تاذي)
unless: (film|serie|livre|personnage|manga|episode|saison)
unless: si .. (ton|ta|un|une) .. (ami|amie|pote|copain|copine) & @helpline
unless: se coupe .. (cheveux|ongles|frange)

[despair] critical
(supporte|tiens|tient|peux|can t|cannot|can) .. (plus|anymore|pas) .. (cette vie|la vie|vivre|living|life|exister|m en sortir|continuer a vivre|continuer comme ca|take it anymore|do this anymore) & (vie|vivre|life|live|living|exister|mourir|rien|fin|sert|finir|envie|anymore)
(serv*|sert|sers|sens) .. (a rien|plus a rien|rien) .. (de vivre|d exister|d etre la|ma vie|que j vive|sur terre|d etre ne*)
(j|ma vie) .. (sers|sert|serv*) .. a rien .. (sur terre|dans ce monde|vivre|a part|mieux|disparai*|mort|autant)
ma vie .. (sert|vaut|a plus|n a plus|a aucun|n a aucun|plus aucun) .. (rien|sens|interet)
(autant) .. (mourir|crever|en finir|disparaitre|que j meure|que j disparaisse|que j creve|me tuer|sauter)
(faut|ferais mieux|vaut mieux|faudrait|better) .. (que)? (j)? .. (creve|meure|disparaisse|mourir|crever|dead|disparaitre|die)
(monde|world|terre|ils|vous|tout le monde|everyone|foyer) .. (mieux|better) .. (sans moi|without me|off without me)
(mieux|better) (sans moi|without me|off dead)
(personne|nobody|no one|aucun) .. (me|j) .. (manquerai*|regrettera*|pleurer*|miss me|notice if j|care if j)
(saute|sauter|jump|jumping|pont|toit|fenetre|train|rails|bridge|roof|metro) .. (en finir|plus mal|tout finir|fini|mourir|envie|pense|song*|dedans|arrete tout|tout s arrete|tout s arreterait|oublier)
(regarde|penche*|suis|monte*|pense|standing) .. (le vide|vide|les rails|le pont|le toit|la fenetre|au bord du|sur le rebord|rebord|sur les rails|edge|toit|pont) .. (envie|appelle|appellent|saute*|song*|pense*|simple|facile|tentant*|fini|mal|dis|mourir|tranquille|tomber)
(besoin|veux|voudrais|envie|want) .. que .. (ca|tout) s arrete .. (pour toujours|definitivement|vraiment|souffr*|mal|vie)?
(souffrir|souffre|souffrance|hurts|pain) ... (en finir|que ca s arrete|qu on m acheve|m achever|mourir|disparaitre|plus la|to stop forever|ends)
j .. (suis)? (fatigue|fatiguee|tired|epuise*) .. (de vivre|de la vie|d exister|of living|of life|d etre la|d etre en vie|of being alive)
(marre|fatigue*|ras le bol|raz le bol|sick) .. (de vivre|de la vie|d exister|d etre en vie|of living|of life|de cette vie|de ma vie)
(plus|pas) .. rien .. me .. (retient|raccroche) 
(plus|pas) .. (de|aucune) .. (raison|raisons) .. (de|d) (rester|vivre|me lever|etre la|continuer|exister)
(hier|hâte|hate|vivement) .. que .. (tout|ca) .. (finisse|s arrete|soit fini) .. (vie|moi|souffr*)
(vivement|hate) .. (la fin|ma mort|de mourir|que j meure|de plus etre|que j creve)
(compte|decompte|jours) .. avant .. (ma mort|ma fin|de mourir|d en finir|le grand saut)
(grand saut|dernier saut|grand voyage)
unless: (film|serie|livre|personnage|manga|maths|devoir*|match|jeu|saut a l elastique|parachute|piscine|plongeoir|tyrolienne|accrobranche|trampoline)
