using Jalons.Core.Programmes;
using Jalons.Documents;
using Jalons.Documents.Typography;
using Measured = Jalons.Core.Indicators.Figures.Figure;

namespace Jalons.Core.Studies.Objectives;

/// <summary>What a call may aim at: the code of its indicator, and its name.</summary>
public sealed record Objective(string Code, string Label)
{
    public static readonly IReadOnlyList<Objective> All =
    [
        new("R01", "Diagnostics"), new("R02", "Ordinateurs remis"), new("R03", "Connexions remises"), new("R04", "Orientations vers une formation"), new("R05", "Certifications passées"),
    ];
}

/// <summary>How far the objectives are reached, in a territory or in the département.</summary>
internal static class Attainment
{
    extension(StudyData data)
    {
        /// <summary>Those that the programme has set a target for.</summary>
        public IReadOnlyList<Objective> Objectives => [.. Objective.All.Where(objective => data.Whole(objective.Code).Target is not null)];

        /// <summary>The sentence of each objective, for the département.</summary>
        public BulletList ObjectiveSentences() => BulletList.Of(data.Objectives.Select(objective => data.Sentence(objective.Code)));

        public Measured Of(Objective objective, Territory? territory = null) => territory is null ? data.Whole(objective.Code) : data.In(territory, objective.Code);

        /// <summary>« Environ » is reached within the programme's tolerance; « au moins » is not.</summary>
        public bool IsReached(Objective objective, Territory? territory = null) => data.Of(objective, territory) is { Numerator: { } done, TargetFrom: { } from } && done >= from;

        public int Reached(Territory? territory = null) => data.Objectives.Count(objective => data.IsReached(objective, territory));

        /// <summary>« Trois objectifs sur cinq sont atteints »</summary>
        public string ReachedInWords(Territory? territory = null) => (data.Reached(territory), data.Objectives.Count) switch
        {
            (_, 0) => "Le programme n’a pas d’objectif chiffré",
            (0, var all) => $"Aucun objectif sur {French.InWords(all)} n’est atteint",
            (1, var all) => $"Un objectif sur {French.InWords(all)} est atteint",
            var (many, all) => $"{French.InWords(many).Capitalised} objectifs sur {French.InWords(all)} sont atteints",
        };

        /// <summary>« soit 94 % » of the target; nothing when the count is hidden.</summary>
        public string? ShareOfTarget(Objective objective, Territory? territory = null) => data.Of(objective, territory) is { Target: > 0 and var target } measured && !data.Disclosure.IsHidden(objective.Code, territory)
            ? $"soit {French.Percent(100.0 * (measured.Numerator ?? 0) / target)}" : null;

        /// <summary>« 88 (100) »: done and, between brackets, aimed at.</summary>
        public Cell WithTarget(Objective objective, Territory? territory = null)
            => data.Count(objective.Code, territory) is var count && data.Of(objective, territory).Target is { } target ? $"{count.Print} ({French.Count(target)})" : count;

        /// <summary>The objective that is furthest from its target.</summary>
        public Objective Furthest(Territory? territory = null)
            => data.Objectives.Where(objective => data.Of(objective, territory).Target is > 0).MinBy(objective => (data.Of(objective, territory).Numerator ?? 0) / (double)data.Of(objective, territory).Target!.Value) ?? Objective.All[0];
    }
}
