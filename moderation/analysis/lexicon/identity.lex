# A professional named and blamed, to a child or in public (spec §1). Names themselves are found by code.
label: identity

@metier = mme, madame, mr, monsieur, m, mlle, docteur, juge, maitre, educ, educateur, educatrice, directrice, directeur, referente, referent, assistante sociale, psychologue, chef de service, veilleur, inspectrice, inspecteur, social worker, prof, surveillant
[blamed-title] high
never: youth
(mme|madame|mr|monsieur|mlle|docteur|dr|maitre) @quidam .. @blame
@blame .. (mme|madame|mr|monsieur|mlle|docteur|dr|maitre) @quidam
(juge|educatrice|educateur|directrice|directeur|referente|referent|psychologue) @quidam_nom .. @blame
unless: (merci|remercie*|bravo|gentil*|super|formidable|confiance|d accord avec|aide*)
@quidam = @proper, @unknown
@quidam_nom = @proper, @unknown
