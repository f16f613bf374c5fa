# Families that many rules use. Words are plain: no accents needed, `*` ends the beginning of a word.

@filler = vraiment, grave, carrement, franchement, genre, wsh, wesh, stp, mdr, wallah, wallahi, wlh, hein, bah, ben, tkt, srx,
    serieux, bro, bruh, fr, ngl, tbh, really, literally, euh, ouais, putain, poto, khoya, khey, starfoullah, starf,
    hamdoulilah, inchallah, والله, يعني
@laugh = mdr, haha*, hihi*, jaja, 😂, 🤣, 😹, 😆, lol, mort de rire, morte de rire, rires, 😅
@je = j, moi, me, m, ma, mon, mes, myself, my, ana, انا
@me = me, m, ma, moi, mont, nous, mon, mas, met
@moi = moi, me
@tu = tu, t, te, toi, ta, ton, tes, you, your, vous, votre, nta, nti, enta, enti, انت, انتي
@te = te, t, toi, ta, vous, tte, tes
@il = il, elle, on, ils, elles, ca, he, she, they, qui, lui
@pas = pas, plus, jamais, aucun, aucune, rien, not, don t, never, no, ni, sans, nobody, ma, مش, ما, لا, مو
@veux = veux, veut, voudrais, voudrait, envie, want, want to, aimerais, aimerait, voulais, voulait, prefere, bghit, badi, baghi,
    bghiti, besoin, souhaite, reve, need to, need, بغيت, بدي, ابغى, ابي, اريد, حابب
@vais = vais, va, allons, vont, vas, ll, will, going to, compte, prevu, prevois, decide de, decide
@peur = peur, flippe*, trouille, terrorise*, angoisse*, scared, afraid, terrified, خايف, خايفه, خوف
@nuit = nuit, soir, soiree, tonight, night, minuit, tonight
@temps = demain, ce soir, cette nuit, tout a l heure, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, tonight,
    tomorrow, monday, tuesday, wednesday, thursday, friday, saturday, sunday, apres les cours, a la recre, a la sortie, week end, apres demain,
    matin, midi, aprem*, ce week end, prochaine fois, la prochaine fois, after school, ghda, ghedwa, lyoum, had lila, had lil, غدا, بكره, بكرا, اليوم, الليله, الليل,
    السبت, الجمعه, الاحد, الاثنين, الخميس, الثلاثاء, الاربعاء, sebt, jem3a, jmo3a
@jour_date = @temps, janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre
@heure = h, heure, heures, midi, minuit, am, pm, oclock, o clock, الساعه
@secret = pas besoin de savoir, doivent pas savoir, doit pas savoir, pas a savoir, pas obliges de savoir, besoin de le savoir, faut pas que les adultes, faut pas que les educs, faut pas que tes, ne le dira, le dira pas, on dira rien, dirai rien, diras rien, dira rien, sans le savoir, secret, secrets, entre nous, entre toi et moi, rien dire, dis rien, dit rien, dis pas, dit pas, le dis pas, dites rien, dites pas, dire a personne,
    parle a personne, parles a personne, en parle a personne, pas en parler, n en parle pas, en parle pas, sans le dire, sans en parler, en cachette, discretement, discret,
    discrete, personne doit savoir, personne le sait, personne saura, que personne sache, personne le saura, garde ca pour toi, garde le pour toi, garde le pour nous, reste entre nous,
    don t tell, dont tell, tell no one, tell nobody, keep it secret, our secret, between us, sans que personne, que personne le sache,
    a l insu, pas un mot, motus, bouche cousue, chut, personne d autre, sans prevenir, ni vu ni connu, our little secret, just between us, wla hed, mat9oulch, ma t9oulch, matgoulch, ma tgoul,
    سر, سرنا, لا تقول, لا تقولي, ما تقول, ما تقولي, بيننا, لا تخبر, لا تخبري, ماتقولش, ما تقولش, ما تقوليش,
    garde pour toi, rien a personne, rien a tes, rien au, rien aux, rien a ton, rien a ta, on le dit pas, pas le dire, faut pas le dire, pas besoin de le dire, sans qu ils sachent, sans qu on sache,
    derriere leur dos, dans le dos, en douce, doit rester, ca reste, personne est au courant, pas au courant, ils sauront pas, sans qu ils, keep this quiet, keep quiet
@efface = supprime, supprimer, supprimes, supprimez, suprime, efface, effacer, effaces, effacez, delete, clear, suprime*, vide la conv*, nettoie*, amsah, امسح, احذف
@messages = message*, msg, conv, convs, conversation*, discussion*, chat, texto*, historique, trace*, history, texts, الرسائل, رسائل, رسايل
@educ = educ, educs, foyer, staff, equipe, encadrant*, adulte, adultes, veilleur, veilleuse, surveillant*, chef de service, referent, referente, animateur*, assistante sociale, travailleur* social*,
    team, social worker, carer*, المربي, المربيه, المربين, mourabi, directeur, directrice, assistants sociaux, services sociaux, ase, l ase, aide sociale, aide a l enfance, intervenant*, professionnel*, moderateur*, moderatrice, modo, modos, grands
@parent = pere, mere, papa, maman, parents, beau pere, belle mere, beau papa, dad, mom, mum, mother, father, stepdad, stepfather, stepmom, stepmother, daron*, reup, reum,
    padre, baba, mama, yemma, walid, walida, lwalid, lwalida, abi, ummi, mes vieux, vieux, papi, mamie, grand pere, grand mere, tonton, oncle, tante, tata, oncle, cousin, uncle, aunt, grandpa, brother, frere aine, grand frere, ex,
    copain, mec, petit ami, boyfriend, بابا, ماما, امي, ابي, ابوي, ابوه, والدي, عمي, خالي, اخي, اخوي, زوج امي, زوج, خويا, بويا, يما, الوالد, baba, 3ami, 3emi, khali, mon ex, stepbrother, beau frere, demi frere, grand brother
@carer = famille d accueil, famille accueil, fa, assistante familiale, assistant familial, ass fam, assfam, dame chez qui, monsieur chez qui, foster mom, foster dad, foster mum, foster mother,
    foster father, foster family, foster parents, tata, tonton, nourrice, gardienne, العائله, عيله, monsieur de la famille
@jeune = jeune, jeunes, grands, grand, gars, mecs, mec, kids, boys, girls, fille, filles, garcon, garcons, ado, gamin, gamine, petit, petite, enfant, enfants, camarade*, eleve*, autres, autre, older boys, boy, coloc
@proche = ma soeur, mon frere, ma petite soeur, mon petit frere, ma pote, mon pote, une pote, un pote, ma copine, mon copain, une copine, un copain, un ami, une amie, mon ami, ma meilleure amie, mon meilleur ami, ma best,
    une fille, un gars, un mec, quelqu un, my friend, my sister, my brother, a friend, my mate, my best friend, my little brother, my little sister, sa soeur, son frere, petit frere, petite soeur, ptite soeur, ptit frere, mon cousin, ma cousine, un jeune, une jeune, frangin*, mon voisin de chambre, ma voisine de chambre, ma coloc, mon coloc, la petite, le petit, صاحبي, صاحبتي, صديقي, صديقتي, اختي, اخي, اخوي, sa7bi, sahbi, sa7bti, sahbti, khti, khouya, 5ouya, akhi, okhti, lina, noah, mon binome, bff, my bff
@helpline = 119, 3018, 3114, 112, 114, 115, 3919, 116000, 116006, 116111, 116 000, 116 006, fil sante jeunes, sos amitie, sos suicide, suicide ecoute, allo enfance, enfance en danger, planning familial, drogues info, en avant toute, cent dix neuf, cent quinze, cent quatorze,
    cent douze, trente dix huit, trente et un quatorze, trois mille dix huit, trois mille cent quatorze, trente neuf dix neuf, one one nine, numero vert, numero d urgence, le 15, le 17, le 18, au 15, au 17, au 18, 1 1 9, 3 1 1 4, 3 0 1 8, 1 1 5, 31 14, 30 18, 39 19, samu, helpline, helplines, hotline, e enfance, allo 119, croix rouge ecoute, net ecoute,
    le un un neuf, 116 117, mda, maison des adolescents, maison des ados, nightline
@jeu = jeu, jeux, game, gaming, fortnite, minecraft, roblox, mario, kart, fifa, cod, valorant, boss, niveau, level, manette, console, switch, ps4, ps5, xbox, zelda, pokemon, smash, brawl, lobby, map, skin, partie, ranked, kills, killstreak, lol game, sims, gta, among us, tekken,
    uno, monopoly, echecs, loup garou, loup garous, baby foot, babyfoot, ping pong, bowling, laser game, cache cache, poker, cartes, escape game, jungle speed, dobble, petanque, bataille de, polochon*, oreiller*, doreiller*, chatouille*, jeu de role, ludo, free fire, rocket league, playstation, ea fc, fc 25, fc25, fc26
@sport = match, foot, basket, hand, rugby, tennis, boxe, judo, karate, mma, entrainement, entrainements, lentrainement, coach, equipe adverse, finale, demi finale, tournoi, but, buts, score, gardien, gagne, perdu, victoire, defaite, piscine, natation, course, velo, skate, trottinette, escalade, sport, eps, muscu, danse, gym, crossfit,
    team, goal, penalty, goalie, game, league, sparring, ring, dojo, ippon, lutte, boxing, marathon, km, cross, footing, handball, volley, badminton, athle*, arbitre, champion*, adversaire*, les bleus, psg, om, barca, real madrid, ligue, coupe, vestiaire, ballon, balle, terrain, raquette
@fiction = film, films, serie, series, episode*, manga, mangas, anime, animes, livre, roman, bd, personnage*, acteur, actrice, heros, heroine, saison, netflix, cinema, theatre, piece de theatre, scene, chanson, rap, clip, conte, histoire, poeme, movie, show, book, song, character, episode, trailer, documentaire, tome, chapitre, one piece, naruto, scenario, role, auteur, ecrivain*, chanteur, chanteuse, joueur, expose, album, disney, marvel, concert, podcast, youtubeur*, youtube, tele, squid game, stranger things, cours d histoire, prof d histoire, novel, fan
@ecole = college, lycee, ecole, school, bahut, cours, classe, internat, cfa, primaire, maternelle, المدرسه, مدرسه, l3dadi, lycee pro, high school, middle school
@corps = bras, jambe*, cuisse*, ventre, visage, tete, dos, poignet*, veine*, veines, peau, joue, cou, figure, gueule, arm, arms, leg, legs, wrist*, face, oeil, main, mains, corps, body
@blame = menti, a menti, prise a nous, t a prise, t a pris, enleve*, souviens toi de ce nom, souvenez vous de ce nom, mefiez, boycott*, detrui*, incapable*, incompetent*, menteur, menteuse, menteurs, ment, nul, nulle, honte, hont*, detruit*, vole, volee, voleur*, voleuse*, faute, scandale*, raciste*, corrompu*, degueulasse*, inhumain*, pourri*, mechant*, faute a, denonce*, responsable de, a cause, maltrait*,
    liar, lied, ruined, useless, disgrace, coupable*, abus*, arrache*, enleve mes, kidnapp*, salaud, salope, ordure, retenez, n oublie jamais, fait expres, manipul*, pourrie, tricheu*, ne fait rien, sert a rien, ne vaut rien, deteste*, hais, hait, harcele*, gache*, bousill*, brise, brisé, casse notre, cassé notre, destroyed, stole, awful, horrible, pire, worst, deshonneur, virer, viree, viré, paiera, payer, payera, injuste*, mensonge*, monstre, ignoble, frappe*, crie, hurle*, humili*, traite mal, balance tout, prive, privé, refuse, empeche, faux rapport, faux rapports, invente, inventé, dangereux, dangereuse, sadique, folle, ripou, hypocrite, mauvais*, partagez, vire, كذاب, كذابه, ظالم, ظلم
@conseil = parlez nous en, parlez en a, parlez en avec, venez nous, venez m en, dites le nous, dites nous, parler a un adulte de confiance, un adulte de confiance, parlez a un adulte, si un adulte vous, si un adulte te, si quelqu un vous, si quelqu un te, si on te demande, si on vous demande,
    ne donnez jamais, n envoyez jamais, ne partagez pas, ne partagez jamais, n acceptez pas, on ne partage pas, on ne donne pas, on ne filme pas, attention aux, mefiez vous, ne publiez pas, ne repondez pas, nous en parler, venez en parler, signalez, vous pouvez nous, parle a ton educ, parles en a ton educ, parle en a ton educ, en parler a ton educ, demande conseil a ton educ, il faut en parler
@aide_toi = tu peux, vous pouvez, appelle, appelez, appeler, call, n hesite, hesite pas, hesitez pas, contacte, contactez, ecoute jour, gratuit*, anonyme*, confidentiel*, free, 24h*, 24, repond*, numero, number, infirmier*, psychologue*, you can, m a aide, m ont aide, ma aide, aide, aidee, ecoutent, ecoute, affiche*, joignable*, ouvert, disponible*, ligne, helps, help, au secours
@prevention = affiche*, prevention, expose, secourisme, brochure*, campagne, intervention*, atelier, debat, cours de, en cours, en svt, en emc, en histoire, sensibilis*, documentaire, reportage, article, podcast, on a appris, on a vu, formation, journee, emc, svt
