# Being hit, locked up, neglected, abused: oneself, a sibling, a peer; indirectly too (spec §1). Never a fault.
label: violence_disclosure

@hits = frappe*, tape, tapent, tapait, tapaient, taper, tapee, tapes, tabasse*, cogne*, gifle*, claque, claquer, baffe*, fouette*, etrangle*, bouscul*, pousse, poussait, brutalis*, bat, battait, battre, battu, battue, battent, bats, violente*,
    etouffe*, secoue*, tire les cheveux, traine par, coups de, coup de, met des coups, mets des coups, mis des coups, donne des coups, leve la main, levait la main, hit, hits, hitting, beat, beats, beating, beaten, slap*, punch*, kick*, chok*, hurt*, smack*, defonce*, eclate, deglingu*, demonte, demolit, brule, brulait, brulee, fracasse*, casse la gueule, casse le bras, crache dessus, mord, mordu, pince, pincait, plaque contre,
    daroubni, drebni, darbni, drabni, kaydrebni, kaydrbni, kidrbni, kaydrbni, yedrebni, ydrabni, ydrebni, tdrabni, drbni, kaydrabni, yadrabni, dharabni, kaydarbni, katdrebni, katdrbni, kat drebni, kidrebni, يضربني, ضربني, تضربني, يضربوني, ضربتني, كيضربني, كيضربوني, بيضربني, ضربوني, يضرب, تضرب, ضرب, يعذبني, يحبسني, حبسني, يهددني
@enferme = enferm*, attache, attachee, attaches, sequestr*, cadenas*, verrouill*, bloque dans, mis a la cave, lock*, locked, locks, tied, tie, حبس*, قفل
@cave = cave, placard, chambre, cagibi, grenier, garage, salle de bain, toilettes, wc, noir, cle, clef, basement, closet, room, cupboard, bathroom, radiateur, lit, chaise, dehors, balcon, cabane, attic, القبو, الغرفه, غرفه
@marque = bleu, bleus, ecchymose*, marque, marques, coquard, oeil au beurre noir, brulure*, cicatrice*, bosse, levre, levre ouverte, sang, bruise*, black eye, hematome*, traces, trace
@violeur = @parent, @carer, @educ, @jeune, voisin, prof, entraineur, coach, ami de ma mere, ami de mon pere, copain de ma mere, mec de ma mere, il, elle, on, ils, homme, monsieur, neighbour, neighbor, teacher, he, she, they, man, le copain
@intime = culotte, slip, fesses, seins, parties, parties intimes, sexe, zizi, kiki, zezette, penis, sous mon pyjama, sous la couette, sous ma jupe, dans mon lit, cuisses, corps, private parts, pants, underwear, chatte, bite, boobs, intime, entre les jambes, sous mes vetements, sous mon t shirt, douche, sous les vetements
@force = forc*, oblige*, made me, make me, makes me, force*

[hit] critical
(@parent|@carer|@educ|@violeur) .. (me|m|ma|mont|nous) .. @hits
(@parent|@carer|@educ|he|she|they|grands|grand) .. (hit|hits|hitting|beat|beats|beating|slap*|punch*|kick*|chok*|hurt*|smack*|threw) .. (me|us|my|moi|him|her)
(il|elle|ils|on|qui|quelqu un|personne|jour|encore|se) (me|m|ma|mont|nous) .. @hits .. (quand|tous|toutes|chaque|avec|sur|jusqu|si|parce|des|le|la|dans|encore|au|a|et|pour|contre|hier|souvent|tout)
(me|m|ma|mont) (fait|fais) (taper|frapper|tabasser|battre|cogner|defoncer|gifler|fouetter|punir a coups) .. (par|a la maison|chez|tous|chaque|quand|au foyer|ici|dans)?
(suis|me suis|etais|ete|me fais|am|was|being|getting|got|get|been) .. (frappe*|battu*|tape|tabass*|gifl*|fouett*|etrangl*|beaten|hit|slapped|cogne*|violente*|brutalis*|fait taper|fait frapper|fait tabasser|maltrait*|abused|victime de violence*) .. (par|chez|a la maison|au foyer|quand|at home|by|when|encore|hier|depuis|toute*)
(frappe|tape|bat|cogne|gifle|battait|frappait|tapait|tabasse|leve la main sur|hits|beats|crie et tape|donne des coups a|tabassait|fouette) .. (mon frere|ma soeur|mon petit frere|ma petite soeur|petit frere|petite soeur|ma mere|maman|les petits|le petit|la petite|ses enfants|les enfants|des enfants|nous|my brother|my sister|my mom|mon pote|ma pote|mes freres|mes soeurs|les plus petits|un petit|une petite|frangin*)
(mon frere|ma soeur|mon petit frere|ma petite soeur|petit frere|petite soeur|ma pote|mon pote|ma copine|mon copain|une pote|un pote|les petits|la petite|le petit|un petit|my brother|my sister|my friend|frangin*|@proche) .. (se fait|est|s est fait|se faisait|se font|gets|is|was|est encore) .. (frapper|taper|battre|battu*|frappe*|tabass*|cogner|maltrait*|violente*|hit|beaten|beat|enferm*|violer|viole*|abuse*|gifler|punir|attache*|insulter et frapper|toucher)
(@parent|@carer|@educ|il|elle) .. (bat|frappe|tape|cogne|tabasse|viole|touche|enferme|beats|hits|gifle) .. (ma|mon|mes|ses|les|my|our) .. (mere|soeur|frere|petit*|enfant*|mom|mum|brother|sister|gosses)
(avec|a coup de|a coups de|coups de) .. (ceinture|baton|cable|chargeur|martinet|balai|chaussure|cintre|belt|stick|wire|tuyau|casserole|poele|claquette|tong|bouteille|fer a repasser) & (me|m|ma|mon|nous|il|elle|mont|j|me)
(ceinture|belt|martinet|cravache|smata|سمطه|الحزام) .. (me|m|sur|dos|quand|on me|me|j|tous|encore|peur) .. (frappe*|tape*|dos|puni*|peur|hit|coups|corrig*|sort)
@marque .. (partout|dos|bras|visage|corps|jambes|cou|oeil|face|cuisses) ... (il|elle|pere|mere|frapp*|tape*|battu|coups|foyer|maison|faute de|lui|cause|tonton|beau pere|he|because|ceinture|dit que j|tombe*|cache*|personne)
(cache|caches|cacher|hide|maquill*|fond de teint|pull|manches) .. @marque .. (foyer|maison|pere|mere|week end|il|coups|prof*|voie*|demande*|voit|weekend|papa|maman)?
(@parent|@carer|il|elle|beau pere) ... (fait|fais|laisse|cause|mis|met) .. (des|un|les|mes) @marque
(leve|levait|levé|lever|raised) .. (la main|sa main) .. (sur|dessus|on me|contre)
(jette|jetait|lance|lancait|balance|threw|throws) .. (des objets|des assiettes|contre le mur|par terre|dans les escaliers|against the wall|down the stairs|sur moi|dessus|contre la porte) & (me|m|ma|moi|il|elle|pere|mere|he|she|sur moi)
(me|m|ma) .. (jette|jete|pousse*|balance|plaque*|traine*|projete*|etrangl*|colle) .. (contre le mur|escalier*|par terre|contre la porte|par les cheveux|au sol|mur|contre un mur)
(drebni|drabni|darbni|kaydrebni|kaydrbni|kidrbni|yedrebni|ydrabni|tdrabni|ydrebni|kaydrabni|kay drebni|kat drebni|katdrebni|katdrbni|kaydarbni|daroubni|kidrebni|yadrabni|yadrebni|yderbni|yderbouni|drbouni|kaydrbouni)
(يضربني|ضربني|تضربني|يضربوني|ضربتني|كيضربني|كيضربوني|بيضربني|ضربوني|كتضربني|بتضربني|بيضربوني)
(papa|maman|baba|mama|yemma|walid|lwalid|بابا|ماما|ابي|امي|عمي|خالي|زوج امي|المربي|زوجها) .. (يضرب|تضرب|ضرب|كيضرب|بيضرب|kaydreb|ydreb|tdreb|kaydrab|يصرخ ويضرب|ydrab)
(taper|frapper|battre|hit|beat|cogner|gifler|tabasser) .. (encore|again|si j rentre|quand j|week end|ce soir|a la maison) & (va|vais|vont|peur|scared|gonna|going|me|m)
(peur|scared|afraid|flippe*|terrorise*|veux pas|don t want to) .. (rentrer|retourner|week end|go home|going home|maison|chez lui|chez elle|chez mon|chez ma|qu il rentre|qu elle rentre|de lui|d elle) ... (frapp*|tape*|bat|boit|coups|bourre|cris*|crie|touche*|hit*|hurt*|beat*|drunk|main|recommence*|chambre|enerve*|violent*)
(quand|des qu|when|si) .. (il|elle|pere|mere|papa|maman|beau pere|he|she|dad|mom|stepdad) .. (boit|a bu|bourre|bourree|saoul*|rentre|s enerve*|drinks|drunk|gets mad|is drunk|drinking) .. (il|elle|he|she|on|me|nous|j) .. (frapp*|tape*|cogn*|casse|crie|hit*|cache*|beat*|hide*|bat|enferme*|devient|violent*|peur|lance*|throw*|sous le lit)
(me|m|on) .. cache* .. (sous le lit|dans le placard|dans l armoire|under the bed|dans les toilettes|in the closet) .. (quand|pour|des|when|parce|until|jusqu)
(se|s) .. cache* .. (sous le lit|dans le placard|dans l armoire) ... (quand|pour|des|papa|pere|rentre|crie)
unless: @jeu
unless: (claque|gifle|baffe|frapp*|hit|tap*|slap*) .. (gentillesse|film|serie|froid|musique|chanson|beaute|emotion*|realite|sourire|voix|paroles|livre|concert|difference|different|that song|bars|track|in the feels|talent|paysage|soleil|chaleur|episode|fin)
unless: (film|serie|livre|musique|chanson|album|manga|episode|song|movie|concert|emission)
unless: (match|boxe|judo|karate|mma|finale|tournoi|sparring|ping pong|entrainement|foot|basket|tennis|babyfoot)
unless: (prof|coach|educ) .. tape .. (dans la main|sur l epaule|sur le clavier)
unless: (tape|tapes|taper) .. (dans l oeil|la discute|la discut*|sur les nerfs|sur le systeme|a l ordi|la honte|l affiche|des barres|dans la main|un message|son nom|fort dans le dos en rigol*|la conversation|dans le mille)

[locked] critical
(me|m|ma|mont|nous|suis|j|le|la|les|mon frere|ma soeur|petit frere|petite soeur|they|he|she) .. @enferme .. (dans|a|au|in|avec|toute|tout|sans|pendant|heures|punir|dehors|to|all|jours) .. (@cave|heures|jours|nuit|manger|aprem*|laprem|journee|week end|hours|night|day|cle|clef|radiateur)
(@parent|@carer|@educ|ils|il|elle) .. (me|m|ma|nous|mont) @enferme
(enfermes|enferme|enfermee|locked up|locked in|locked us|locked me|sequestre*) .. (dans|sans|toute|chez|par|depuis|in|for|a cle|a clef|and)
(ferme|fermait|fermer) .. (a cle|a clef|la porte a) .. (chambre|nuit|placard|cave|toute|nous|me|quand|pour|dehors) & (me|m|nous|ma|mon|j)
(dors|dormir|dormi|dort|sleep) .. (par terre|dehors|sur le sol|dans le garage|dans la cave|sur le balcon|dans la voiture|dans la niche|avec le chien|dans le couloir|on the floor|outside|dans la baignoire|sur le carrelage) .. (quand|parce|puni*|betise*|comme|depuis|si|il|elle|tous|sans|because|when|every|couverture)
(puni*|betise*|punish*|punition*|quand j fais|des que j) ... (dors|dormir|dehors|par terre|manger|mange pas|repas|douche froide|eau froide|cave|placard|a genoux|sans manger|starv*|no food|froid|balcon|garage|noir)
unless: @jeu
unless: (escape game|ascenseur|toilettes du|bus|par accident|pas fait expres|oublie|film|serie|trampoline|camping|colo|tente|bivouac|soiree pyjama)

[neglect] critical
(laisse*|prive*|donne*|leave*|left|refuse*) .. (pas|rien|sans|without|me|seul|seule|seuls|alone|nous) .. (manger|a manger|nourriture|bouffe|food|eat|repas|diner|soigner|eau|boire|douche|chauffage|seuls .. jours|seul .. jours|seule .. jours|seuls toute|for days|dehors la nuit)
(droit|le droit|allowed) .. (de|a|to) .. (manger|repas|diner|gouter|eat|frigo|me laver|doucher|boire|sortir de ma chambre) & (pas|plus|aucun|not|never|quand|puni*)
(frigo|placards|fridge|placard|cuisine) .. (vide|vides|cadenas*|ferme a cle|ferme a clef|empty|locked|cadenasse|rien dedans) 
(pas|rien|jamais|plus) .. (a manger|de quoi manger) .. (maison|chez|week end|depuis|jours|la bas|papa|maman|quand j rentre|frigo|deux jours|mere|pere)
(mange|manger|mangent|eaten|eat) .. (rien|pas|plus|qu une fois|que du pain|que des restes|leurs restes|nothing|anything) .. (chez|week end|maison|quand j suis la bas|depuis|la bas|famille d accueil|jours|days) & (pere|mere|chez|maison|famille|la bas|week end|ils|elle|il|foster|home|puni*|frere|soeur)
(les petits|mon petit frere|ma petite soeur|petite soeur|petit frere|mes freres|bebe|le bebe|my little*|les enfants) .. (faim|seul|seuls|seule|pas mange|rien mange|couche|pleure* toute|froid|hungry|alone|sales|sale|mange pas|mange rien|dans le froid|dehors)  ... (maison|mere|pere|maman|papa|jours|nuit|personne|depuis|days|night|rentre pas|chez|boit|dort)
(seul|seule|seuls|alone) .. (avec les petits|avec mon petit frere|avec ma petite soeur|avec le bebe|depuis .. jours|toute la nuit|for days|toutes les nuits|3 jours|2 jours|deux jours|trois jours) ... (mere|pere|maman|papa|parti*|rentre*|manger|peur|left|gone|revient|revenu*)
(m|me|nous) .. (emmene*|soigne*|laisse*) .. (pas|jamais) .. (docteur|medecin|hopital|soigner|voir un) & (mal|malade|fievre|blesse*|casse|cassé|bras|douleur|dent)
(@parent|@carer) .. (drogue*|shoote*|defonce|boit|bois|alcool*|bourre*|overdose|seringue*|drunk|drugs|high) .. (devant|tous|toute*|laisse*|oublie*|peux plus|peur|seul|et|every|jours|plus)
unless: (cantine|foyer en ce moment|degueu*|regime|allergi*|ramadan|gouter est)
unless: @jeu

[abuse] critical
(@violeur) .. (me|m|ma|nous|my|moi|j) .. (touche|touchait|touches|toucher|touchee|caress*|tripot*|pelot*|embrass*|viole|violee|violer|agress* sexuel*|touches|touching|touched|touch|kiss*|rape*|raped|abus*|tripote) .. (@intime|nuit|chambre|veux pas|voulais pas|force|partout|la ou|dit rien|secret|endroit*|quand|bizarre*|seul*|weird|sleep|night|don t want|dors|corps)
(m|me|ma|mont|nous|ete|suis|was|been|got|fait) .. (viole|violee|violes|violer|raped|molested|agresse sexuel*|agressee sexuel*|abuse sexuel*|abusee|sexually abused|sexually assaulted|attouche*)
(attouchement*|viol|inceste|abus sexuel*|agression sexuel*|pedophil*|rape) .. (j|me|moi|sur|subi*|par|mon|ma|quand|pere|oncle|frere)
(subi|subis|victime) .. (attouchement*|viol|viols|inceste|abus|violence*|coups|agression*)
(vient|viens|entre|rentre|venait|rentrait|entrait|comes|came|monte|se glisse|couche*|allonge*) .. (dans|in|into|a cote|sur|avec|contre) .. (ma chambre|mon lit|moi|my room|my bed|la chambre) .. (nuit|night|soir|quand|veux pas|dors|toque*|matin|the|dort|sous|peur|nu|nue|a poil|noir|while|when|ferme*)
(la nuit|le soir|at night|every night|quand tout le monde dort|when everyone) ... (vient|entre|rentre|comes|monte|glisse) .. (chambre|lit|room|bed)
(@violeur) .. (me|m|ma|mon) .. (regarde|mate|espionne|filme|photographie|watch*|film*|observ*) .. (douche|nue|nu|toute nue|laver|habill*|deshabill*|shower|naked|changer|change|bain|undress*|toilettes|salle de bain|dors|toilette)
(@force) .. (a|de|me|to)? .. (toucher|regarder du porno|regarder des films|embrass*|deshabill*|faire des choses|faire des trucs|coucher|me mettre nu*|touch|kiss|undress|faire l amour|le sucer|dormir avec|watch porn|do things|do stuff|lui faire|choses bizarre*|sex*)
(me|m|moi|ma) .. (montre|montrait|montré|montrer|show*|fait regarder|fait voir) .. (son sexe|sa bite|son zizi|son penis|du porno|des films x|des films de cul|porn|des videos de cul|des photos de nu|des trucs sexuels|his thing|his private*|des choses sexuelles)
(touche|touchait|touche*|main|mains|caresse|caressait|hand|hands|doigts) .. (@intime)  & (me|m|ma|mon|j|pere|oncle|il|beau pere|tonton|he|my|elle|frere|cousin)
(la ou|la ou il|des endroits|endroit|endroits) .. (devrait pas|faut pas|a pas le droit|veux pas|interdit*|intime*|where he shouldn t|aime pas)
(touch*|kiss*) .. me .. (where|down there|don t like|when|at night|under|wrong|private)
(kay9isni|kayqisni|y9isni|yqisni|ytouchi*|kaytoucha*|9asni|qasni|kay9is) 
(يلمسني|لمسني|كيقيسني|يتحرش|تحرش|اغتصب*|بيلمسني|يدخل غرفتي|يدخل لغرفتي|يدخل علي|تحرشوا)
(dit|disait|jure*|says|said) .. (que)? .. (notre secret|un secret|jeu entre nous|personne me croira*|our secret|no one will believe|rien dire) & (touche*|lit|chambre|nuit|corps|touch*|bed|caresse*|peur|oncle|pere|tonton|beau pere)
(fait|faisait|fais|does|did) .. (des choses|des trucs|things|stuff) .. (que j veux pas|j veux pas|j aime pas|pas normal*|bizarre*|voulais pas|sales|don t like|don t want|la nuit|sous|weird|interdit*|d adulte*|au lit)
unless: (film|serie|livre|manga|episode|chanson|movie)
unless: (chat|chien|chaton|chatte|cheval|lapin|doudou|hamster|cochon d inde) .. (vient|monte|dort|entre|saute|se glisse)
unless: (le chat|la chatte|le chien|mon chat|mon chien|ma chienne) & (lit|chambre)

unless: @helpline & (si|quand|peut|aide|aider|anonyme|gratuit*|droit)
unless: (maman|mere|femme|personne) (victime|victimes)

[indirect] critical
(maison|chez|foyer|ici|la bas|home|week end) .. (on me|ils me|il me|elle me) .. (fait du mal|fait mal|maltraite*|traite comme|hurt me|fait peur|menace*|humilie*)
(fait|font|fais|faisait) .. (du mal|tres mal|mal) .. (a|la nuit|quand|tous les|le soir|au foyer|chez|depuis) & (me|m|nous|il|elle|on|ils|petit*|soeur|frere)
(me|m|nous|ma) (fait|font|faisait|faisaient) (du mal)
(he|she|they|someone|dad|mom|stepdad|uncle|foster mom|foster dad) (hurts|hurt|is hurting|hits|abuses|touches) (me|us|my|him|her)
(maltrait*|violent*|abus*|mistreat*) .. (me|m|nous|chez|avec moi|avec nous|foyer|famille d accueil|pere|mere|depuis|with me|envers) & (me|m|nous|j|moi|mon|ma|my|petit*|soeur|frere)
(dis|dit|disais|dire|raconte*|inventer|faut que j dise|say) .. (que)? .. (j suis tombe*|tombe dans l escalier|tombe de velo|tombee|chute|tombé|cogne a la porte|cogne contre|j ai glisse|fell) ... (mais|en vrai|pas vrai|c est lui|c est elle|c est pas|pere|mere|il|elle|verite|really|papa)
(si) .. (j)? .. (parle|parles|dis|raconte|tell|say) ... (il|elle|ils|he|she) .. (va|vont|will|me|m) .. (tuer|frapper|recommencer|enfermer|taper|kill|hurt|hit|pire|punir) 
(personne|nobody|no one) .. (me|nous)? .. (croit|croira|croient|believes|believe*) .. (frapp*|tape*|etrangl*|touche*|fait|coups|il|elle|hit*|touch*|educ|pere)
(ils|il|elle|grands|autres|they) (me|m|mont|ma|nous) .. (racket*|crache*|uriné|pisse dessus|brule*|font la misere|forcent a|obligent a|mis la tete dans)
(peur|scared|afraid|terror*) .. (de|of) .. (mon pere|ma mere|beau pere|mon oncle|lui|son pere|my dad|my stepdad|rentrer chez|rentrer a la maison|going home|aller chez|go home|retourner chez|rentrer ce week end|ma famille d accueil|mon educ|un educ|des grands|la nuit ici|des autres la nuit|ma belle mere|papa)
(veux|voudrais|want) .. (pas|plus|not) .. (retourner|rentrer|aller|go back|go home|go) .. (chez|la bas|maison|home|there|to) ... (frapp*|tape*|touche*|peur|mal|crie*|bat|coups|hurt*|hit*|boit|cave|enferme*|bizarre*|lit|beat*|scared)
(3ndi|andi) .. (khayf|khouf|kdem)  .. (papa|baba|walid)
(khayf|khayef|khayfa|خايف|خايفه) .. (baba|papa|walid|3ami|بابا|ابوي|ابي|زوج امي|ماما)
unless: (noter|noté|note|controle|bulletin|exam*|prof de|carnet) .. 
unless: @jeu
unless: (film|serie|livre|orage|araignee*|manga|episode)
unless: (dentiste|vaccin|prise de sang|piqure|appareil dentaire|chaussures|courbature*)
