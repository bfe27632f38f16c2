using Jalons.Core.Programmes;

namespace Jalons.Core.Calls;

/// <summary>The call that a programme begins with: « AMI Numérique inclusif » of 2021 (Département de la Seine-Saint-Denis), to be corrected on its pages.</summary>
public static class FirstCall
{
    private static readonly DateTime DepositUntil = new(2021, 7, 2, 23, 59, 0);

    public static Call For(Programme programme)
    {
        var call = new Call
        {
            ProgrammeId = programme.Id,
            Title = $"Appel à manifestation d’intérêt «\u00A0{programme.Name}\u00A0»",
            DepositUntil = TimeZoneInfo.ConvertTimeToUtc(DepositUntil, TimeZoneInfo.FindSystemTimeZoneById(programme.TimeZone)),
            AnswersFrom = new(2021, 9, 1),
            EnvelopeCents = programme.EnvelopeCents,
            Holders = [HolderKind.Association, HolderKind.SocialEconomy],
            Publics =
            [
                "Allocataires du RSA", "Chômeurs de longue durée", "Jeunes accompagnés par les missions locales",
                "Jeunes en contrat jeune majeur (ASE)", "Salariés en insertion (en SIAE)",
            ],
            Eligibility =
            [
                new("needs", "Réponse aux besoins identifiés dans le cahier des charges"),
                new("partnership", "Consortium coordonné par l’une de ses structures membres, inscrit dans un réseau d’acteurs plus large"),
                new("articulation", "Articulation avec l’EPT, les structures d’accompagnement (PIE, PLIE), les associations de médiation numérique et les dispositifs nationaux"),
                new("structuring", "Caractère structurant du projet pour l’inclusion numérique"),
            ],
        };
        call.Lots.AddRange(programme.Territories.Select(territory => new Lot { TerritoryId = territory.Id, Rank = territory.Rank, PartCents = territory.EnvelopeCents }));
        return call;
    }

    /// <summary>Quality of the content, then the eight criteria of the call, section 2.</summary>
    public static ScoringGrid GridOf(long callId, string who, DateTime at) => new()
    {
        CallId = callId,
        Version = 1,
        CreatedAt = at,
        CreatedBy = who,
        Criteria =
        [
            Of("content", "Qualité du contenu du projet", 20, "étapes de l’accompagnement absentes", "étapes nommées sans modalités", "modalités décrites, une étape fragile", "modalités décrites pour chaque étape, suivi compris"),
            Of("expertise", "Expertise dans l’accompagnement des publics en insertion sur l’inclusion numérique", 15, "aucune expérience", "expérience voisine", "expérience établie", "expérience établie et évaluée"),
            Of("means", "Moyens humains et matériels, budget sincère et justifié", 15, "moyens ou budget absents", "budget peu justifié", "budget cohérent", "budget cohérent et justifié ligne à ligne"),
            Of("engineering", "Ingénierie du projet, gestion du consortium, suivi administratif et financier, évaluation", 10, "non décrite", "partielle", "décrite", "décrite, outillée et déjà éprouvée"),
            Of("consortium", "Qualité et nature du consortium", 10, "pas de consortium", "membres peu complémentaires", "membres complémentaires", "membres complémentaires, rôles et moyens répartis"),
            Of("partnerships", "Qualité et nature des partenariats, en particulier avec les prescripteurs", 10, "aucun", "annoncés", "engagés avec quelques prescripteurs", "engagés avec tous les types de prescripteurs"),
            Of("ept_support", "Soutien apporté par l’EPT du territoire", 5, "aucun", "de principe", "écrit", "écrit, avec des moyens"),
            Of("finances", "Santé financière de la structure porteuse", 5, "inquiétante", "fragile", "saine", "saine, avec des réserves"),
            Of("coherence", "Cohérence avec les projets de territoire de l’EPT", 10, "contraire", "non examinée", "examinée", "construite avec l’EPT"),
        ],
    };

    private static Criterion Of(string code, string label, int weight, params string[] levels) => new(code, label, weight, levels);
}
