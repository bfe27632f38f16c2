using System.Linq.Expressions;
using Jalons.Core.Fieldwork;
using Jalons.Core.Journeys;
using Jalons.Core.Journeys.Contacts;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>S03 to S06: where people are at 3 and 6 months, among those followed up whose answer is ticked, or whose words were coded and validated.</summary>
internal static class Afterwards
{
    private const string NotCoded = "Aucune réponse de suivi n’est encore cochée, ni codée et validée.";

    public static readonly IReadOnlyList<Indicator> All =
    [
        Situation(3), Situation(6), Evolution(3), Evolution(6), Usage(3), Usage(6), Equipment(3), Equipment(6),
    ];

    private static Milestone MilestoneAt(int months) => months == 3 ? Milestone.FollowUp3 : Milestone.FollowUp6;

    private static string Name(string code, int months) => months == 3 ? code : $"{code}b";

    private static Indicator Of(string code, string label, int months, Expression<Func<Journey, bool>> known, Expression<Func<Journey, bool>> counted, string scope, Phrase says,
        params (string Code, string Label, Expression<Func<Journey, bool>> Rows)[] answers)
    {
        Rows followed = asOf => Reached.FollowedUp(MilestoneAt(months), asOf.At);
        return Shares.Of(Name(code, months), label, followed, known, counted, scope, says) with
        {
            Design = EvidenceDesign.BeforeAfter,
            IsMultiple = true,
            Modalities = [.. answers.Select(answer => new Modality(answer.Code, answer.Label, asOf => followed(asOf).And(known).And(answer.Rows)))],
            Computes = draft => draft.Denominator is > 0 ? draft : draft.NotMeasurable(NotCoded),
        };
    }

    private static Indicator Situation(int months)
    {
        var options = Situations.All.Options.Select(option => (option.Code, option.Label, Rows: Is(months, option.Code))).ToArray();
        var working = options.Where(option => option.Code is "lasting_job" or "short_job" or "siae" or "training" or "business").Select(option => option.Rows).Aggregate((any, next) => any.Or(next));
        return Of("S03", $"Situation à {months} mois", months, Ticked(months).Or(Coded.HasAny(Coded.TextAt(months), "insertion.")), working,
            $"personnes suivies à {months} mois dont la situation est connue", new("est en emploi, en formation ou crée son activité", "sont en emploi, en formation ou créent leur activité"), options);
    }

    private static Indicator Evolution(int months) => Of("S04", $"Évolution à {months} mois", months, Coded.HasAny(Coded.TextAt(months), "evolution."), Coded.Has(Coded.TextAt(months), "evolution.positive"),
        $"personnes suivies à {months} mois dont l’évolution est codée", new("connaît une évolution positive", "connaissent une évolution positive"),
        ("positive", "Positive", Coded.Has(Coded.TextAt(months), "evolution.positive")),
        ("stable", "Stable", Coded.Has(Coded.TextAt(months), "evolution.stable")),
        ("worse", "Dégradée", Coded.Has(Coded.TextAt(months), "evolution.worse")));

    private static Indicator Usage(int months)
    {
        var uses = Codebook.All.Where(theme => theme.Family == Codebook.Usage && theme.Code is not ("usage.breakdown" or "usage.connection_end")).Select(theme => (theme.Code, theme.Label, Coded.Has(Coded.TextAt(months), theme.Code))).ToArray();
        return Of("S05", $"Usages déclarés à {months} mois", months, Coded.HasAny(Coded.TextAt(months), "usage."), Coded.Has(Coded.TextAt(months), "usage.procedures"),
            $"personnes suivies à {months} mois qui parlent de leurs usages", new("fait ses démarches seule", "font leurs démarches seules"), uses);
    }

    private static Indicator Equipment(int months)
    {
        var broken = Says(months, followUp => followUp.EquipmentWorks == "no").Or(Coded.Has(Coded.TextAt(months), "usage.breakdown"));
        var ended = Says(months, followUp => followUp.ConnectionWorks == "no").Or(Coded.Has(Coded.TextAt(months), "usage.connection_end"));
        var works = Says(months, followUp => followUp.EquipmentWorks == "yes");
        var connected = Says(months, followUp => followUp.ConnectionWorks == "yes");
        return Of("S06", $"Équipement et connexion à {months} mois", months, works.Or(broken), works.And(broken.Not()),
            $"personnes suivies à {months} mois qui disent si leur équipement fonctionne", new("a un équipement qui fonctionne", "ont un équipement qui fonctionne"),
            ("works", "L’équipement fonctionne", works.And(broken.Not())), ("broken", "Panne ou perte", broken),
            ("connected", "La connexion est maintenue", connected.And(ended.Not())), ("ended", "La connexion est finie", ended));
    }

    // A ticked situation comes before a coded one: it is what the person, or who follows her, said in so many words.
    private static Expression<Func<Journey, bool>> Is(int months, string code)
        => Says(months, followUp => followUp.SituationCode == code).Or(Ticked(months).Not().And(Coded.Has(Coded.TextAt(months), $"insertion.{code}")));

    private static Expression<Func<Journey, bool>> Ticked(int months) => Says(months, followUp => followUp.SituationCode != null);

    private static Expression<Func<Journey, bool>> Says(int months, Expression<Func<FollowUp, bool>> said)
    {
        var followUp = said.Parameters[0];
        var at = Expression.Equal(Expression.Property(followUp, nameof(FollowUp.Months)), Expression.Constant(months));
        var both = Expression.Lambda<Func<FollowUp, bool>>(Expression.AndAlso(at, said.Body), followUp);
        var journey = Expression.Parameter(typeof(Journey), "journey");
        var any = Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [typeof(FollowUp)], Expression.Property(journey, nameof(Journey.FollowUps)), both);
        return Expression.Lambda<Func<Journey, bool>>(any, journey);
    }
}
